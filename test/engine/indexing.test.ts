// Indexing, gathering and scattering against a plain reference: arrays and arithmetic on positions.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";
import { long } from "./asserts.js";

const countOf = (sizes: readonly number[]) => sizes.reduce((count, size) => count * size, 1);

/** All positions of a shape, in row-major order. */
function positionsOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((position) => Array.from({ length: size }, (_, i) => [...position, i])),
    [[]],
  );
}

const place = (position: readonly number[], sizes: readonly number[]) =>
  position.reduce((sum, i, dim) => sum * sizes[dim] + i, 0);
const counted = (sizes: readonly number[]) => torch.arange(countOf(sizes), { dtype: torch.float64 }).view(sizes);

/** What an index picks: a shape, and for each of its elements the number of the element of the tensor. */
interface Picked {
  sizes: number[];
  places: number[];
}

/** Per dimension of the tensor: a range of positions, one position, or a list that all lists walk through together. */
type Part = { range: number[] } | { single: number } | { list: number[] } | "new";

function pickedBy(sizes: readonly number[], parts: readonly Part[]): Picked {
  const lists = parts.flatMap((part, at) =>
    typeof part === "object" && "list" in part ? [{ at, list: part.list }] : [],
  );
  const rest = parts.flatMap((part, at) =>
    part === "new" ? [{ at, range: [0] }] : "range" in part ? [{ at, range: part.range }] : [],
  );
  const between = parts.slice(lists[0]?.at, lists.at(-1)?.at);
  const together = between.every((part) => part !== "new" && !("range" in part));
  const before = together ? rest.filter(({ at }) => at < (lists[0]?.at ?? parts.length)) : [];
  const after = rest.filter((axis) => !before.includes(axis));
  const axes = [...before.map(({ range }) => range.length)];
  if (lists.length > 0) axes.push(lists[0].list.length);
  axes.push(...after.map(({ range }) => range.length));
  const places = positionsOf(axes).map((position) => {
    const at = (part: number) => {
      const [i, j] = [before, after].map((axesOf) => axesOf.findIndex((axis) => axis.at === part));
      if (i >= 0) return before[i].range[position[i]];
      return after[j].range[position[before.length + (lists.length > 0 ? 1 : 0) + j]];
    };
    const inTensor = parts.flatMap((part, p) => {
      if (part === "new") return [];
      if ("single" in part) return [part.single];
      return ["list" in part ? part.list[position[before.length]] : at(p)];
    });
    return place(inTensor, sizes);
  });
  return { sizes: axes, places };
}

/** One item between the brackets: the numbers choose among what the dimension allows. */
type Choice = [kind: number, p: number, q: number, fresh: boolean];

const choices = fc.array(fc.tuple(fc.nat(4), fc.nat(20), fc.nat(20), fc.boolean()), { minLength: 3, maxLength: 3 });
const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 });
const listLength = 3;

function itemFor(size: number, [kind, p, q]: Choice, maskLength: number | null): [torch.Index, Part] {
  if (kind === 0) return [(p % (2 * size)) - size, { single: p % size }];
  if (kind === 1) {
    const [start, step] = [p % size, 1 + (q % 3)];
    const range = Array.from({ length: size }, (_, i) => i).filter((i) => i >= start && (i - start) % step === 0);
    return [torch.slice(start, null, step), { range }];
  }
  if (kind === 2) {
    const stop = q % (size + 1);
    return [torch.slice(-size, stop), { range: Array.from({ length: stop }, (_, i) => i) }];
  }
  const list = Array.from({ length: maskLength ?? listLength }, (_, i) => (p + i * (q + 1)) % size);
  return [kind === 3 ? long(list) : list.map((i) => i - size), { list }];
}

/** Items for all dimensions, with new ones between; lists all have the same length. */
function indexFor(sizes: readonly number[], chosen: readonly Choice[]): [torch.Index[], Part[]] {
  const items: torch.Index[] = [];
  const parts: Part[] = [];
  sizes.forEach((size, dim) => {
    const [item, part] = itemFor(size, chosen[dim], null);
    if (chosen[dim][3] && chosen[dim][1] % 3 === 0) {
      items.push(null);
      parts.push("new");
    }
    items.push(item);
    parts.push(part);
  });
  return [items, parts];
}

const runs = { numRuns: 300 };

describe("indexing", function () {
  this.timeout(20_000);

  it("picks what the positions say", () => {
    fc.assert(
      fc.property(shapes, choices, fc.boolean(), (sizes, chosen, turned) => {
        const [items, parts] = indexFor(sizes, chosen as Choice[]);
        const whole = counted(sizes);
        const x = turned ? whole.transpose(0, 2).contiguous().transpose(0, 2) : whole;
        const got = x.at(...items);
        const want = pickedBy(sizes, parts);
        assert.deepEqual([...got.shape], want.sizes);
        assert.deepEqual([...got.data_array()], want.places);
      }),
      runs,
    );
  });

  it("writes there, and lets gradients through", () => {
    fc.assert(
      fc.property(shapes, choices, (sizes, chosen) => {
        const [items, parts] = indexFor(sizes, chosen as Choice[]);
        const { sizes: axes, places } = pickedBy(sizes, parts);
        const x = counted(sizes).requires_grad_();
        const value = counted(axes).add(100).detach().requires_grad_();
        const y = x.mul(2);
        y.set_at(items, value);
        const want = [...x.data_array()].map((element) => element * 2);
        places.forEach((at, i) => {
          want[at] = 100 + i;
        });
        assert.deepEqual([...y.data_array()], want);
        const weights = counted(sizes).add(1);
        y.mul(weights).sum().backward();
        const written = new Set(places);
        assert.deepEqual(
          [...x.grad.data_array()],
          want.map((_, at) => (written.has(at) ? 0 : 2 * (at + 1))),
        );
        if (written.size === places.length)
          assert.deepEqual(
            [...value.grad.data_array()],
            places.map((at) => at + 1),
          );
      }),
      runs,
    );
  });

  it("adds up the gradients of what is picked several times", () => {
    fc.assert(
      fc.property(shapes, choices, (sizes, chosen) => {
        const [items, parts] = indexFor(sizes, chosen as Choice[]);
        const { places } = pickedBy(sizes, parts);
        const x = counted(sizes).requires_grad_();
        const picked = x.at(...items);
        picked.mul(counted(picked.shape).add(1)).sum().backward();
        const want = new Array<number>(x.numel()).fill(0);
        places.forEach((at, i) => {
          want[at] += i + 1;
        });
        assert.deepEqual([...x.grad.data_array()], want);
      }),
      runs,
    );
  });

  it("takes masks for positions", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), fc.nat(2), (flags, rank) => {
        const sizes = [2, 3, 2];
        const maskSizes = sizes.slice(0, rank + 1);
        const mask = torch.tensor(flags.slice(0, countOf(maskSizes))).view(maskSizes);
        const x = counted(sizes);
        const inner = countOf(sizes.slice(rank + 1));
        const want = [...x.data_array()].filter((_, at) => flags[Math.floor(at / inner)]);
        assert.deepEqual([...x.at(mask).data_array()], want);
        assert.deepEqual(
          [...x.set_at([mask], -1).data_array()],
          [...counted(sizes).data_array()].map((v, at) => (flags[Math.floor(at / inner)] ? -1 : v)),
        );
      }),
      runs,
    );
  });

  it("gathers and scatters along any dimension", () => {
    const sized = fc.tuple(shapes, shapes, fc.nat(2), fc.array(fc.nat(30), { minLength: 64, maxLength: 64 }));
    fc.assert(
      fc.property(sized, ([sizes, wanted, dim, numbers]) => {
        const axes = wanted.map((size, d) => (d === dim ? size : Math.min(size, sizes[d])));
        const index = positionsOf(axes).map((_, i) => numbers[i] % sizes[dim]);
        const x = counted(sizes);
        const at = positionsOf(axes).map((position, i) => place(position.with(dim, index[i]), sizes));
        const where = long(index).view(axes);
        assert.deepEqual([...x.gather(dim, where).data_array()], at);
        const src = counted(axes).add(1);
        const [put, sum] = [[...x.data_array()], [...x.data_array()]];
        at.forEach((to, i) => {
          put[to] = i + 1;
          sum[to] += i + 1;
        });
        assert.deepEqual([...x.scatter(dim, where, src).data_array()], put);
        assert.deepEqual([...x.scatter_add(dim, where, src).data_array()], sum);
      }),
      runs,
    );
  });

  it("rearranges without losing anything", () => {
    fc.assert(
      fc.property(shapes, fc.nat(2), fc.integer({ min: -7, max: 7 }), (sizes, dim, k) => {
        const x = counted(sizes);
        const all = [...x.data_array()];
        const same = (t: torch.Tensor) => assert.deepEqual([...t.data_array()], all);
        same(x.flip(dim).flip(dim));
        same(x.roll(k, dim).roll(-k, dim));
        same(x.rot90(k, [dim, (dim + 1) % 3]).rot90(-k, [dim, (dim + 1) % 3]));
        same(torch.cat(x.split(2, dim), dim));
        same(torch.cat(x.tensor_split(3, dim), dim));
        same(torch.stack(x.unbind(dim), dim));
        same(x.movedim(dim, 0).movedim(0, dim));
        same(x.tril().add(x.triu(1)));
        same(torch.constant_pad_nd(x, [2, 1, 1, 0]).at("...", torch.slice(1, null), torch.slice(2, -1)));
        assert.deepEqual(x.repeat(2, 1, 1).at(torch.slice(sizes[0], null)).tolist(), x.tolist());
      }),
      { numRuns: 100 },
    );
  });
});
