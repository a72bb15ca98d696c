// Indexing, gathering and scattering against a plain reference: arrays and arithmetic on positions.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";
import { near } from "./asserts.js";

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
const long = (data: torch.Nested) => torch.tensor(data, { dtype: torch.int64 });

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

/** The names of the nodes from a tensor to its leaf. */
function chain(t: torch.Tensor): string {
  const names: string[] = [];
  for (let node = t.grad_fn; node !== null; node = node.next_functions[0]?.[0] ?? null)
    names.push(node.name().replace("torch::autograd::", ""));
  return names.join(" < ");
}

const ramp = () => torch.arange(1, 7).to(torch.float32).view(2, 3).requires_grad_();
const weighted = (t: torch.Tensor) => t.mul(torch.arange(t.numel()).view(t.shape)).sum();

describe("in-place writes through indexing and views", () => {
  it("reach the base of a slice", () => {
    const x = ramp();
    const v = torch.tensor([10, 20]).requires_grad_();
    const y = x.mul(2).set_at([":", 1], v);
    weighted(y).backward();
    near(x.grad, [0, 0, 4, 6, 0, 10]);
    near(v.grad, [1, 4]);
    assert.equal(chain(y), "CopySlices < MulBackward0 < AccumulateGrad");
  });

  it("go to the elements of a mask", () => {
    const x = ramp();
    const v = torch.tensor([10, 20]).requires_grad_();
    const mask = torch.tensor([
      [true, false, false],
      [false, false, true],
    ]);
    const y = x.mul(2).set_at([mask], v);
    weighted(y).backward();
    near(x.grad, [0, 2, 4, 6, 8, 0]);
    near(v.grad, [0, 5]);
    assert.equal(chain(y), "IndexPutBackward0 < MulBackward0 < AccumulateGrad");
  });

  it("go through a transposed view", () => {
    const x = ramp();
    const v = torch.tensor(5).requires_grad_();
    const y = x.mul(2);
    const z = y.t().set_at([long([0, 2])], v);
    weighted(y).backward();
    near(x.grad, [0, 2, 0, 0, 8, 0]);
    near(v.grad, [10]);
    assert.equal(chain(z), "AsStridedBackward0 < CopySlices < MulBackward0 < AccumulateGrad");
  });

  it("add up: a view of a view, then the view itself", () => {
    const x = ramp();
    const y = x.mul(2);
    const z = y.at(0);
    z.set_at([torch.slice(1)], 0);
    z.mul_(3);
    weighted(y).backward();
    near(x.grad, [0, 0, 0, 6, 8, 10]);
    assert.equal(chain(z), "AsStridedBackward0 < CopySlices < CopySlices < MulBackward0 < AccumulateGrad");
  });

  it("make a tensor that needed no gradients need them", () => {
    const y = torch.zeros(2, 3);
    const z = y.at(0);
    z.copy_(torch.ones(3, { requires_grad: true }));
    assert.equal(y.requires_grad, true);
    assert.equal(chain(z), "AsStridedBackward0 < CopySlices");
  });
});

describe("views in place", () => {
  it("turn a tensor, and writes to it then go on", () => {
    const x = ramp();
    const y = x.mul(2);
    y.t_();
    y.set_at([0], 7);
    y.unsqueeze_(0);
    assert.deepEqual([...y.shape], [1, 3, 2]);
    assert.equal(chain(y), "UnsqueezeBackward1 < CopySlices < TBackward1 < MulBackward0 < AccumulateGrad");
    weighted(y).backward();
    near(x.grad, [0, 4, 8, 0, 6, 10]);
  });

  it("turn the base of a view", () => {
    const x = ramp();
    const y = x.mul(2);
    const w = y.at(0);
    y.t_();
    w.mul_(5);
    weighted(y).backward();
    near(x.grad, [0, 20, 40, 2, 6, 10]);
    assert.equal(chain(w), "AsStridedBackward0 < CopySlices < TBackward1 < MulBackward0 < AccumulateGrad");
  });

  it("turn a view, which stays one", () => {
    const x = ramp();
    const y = x.mul(2);
    const w = y.at(0).unsqueeze_(1);
    assert.equal(chain(w), "UnsqueezeBackward1 < SelectBackward0 < MulBackward0 < AccumulateGrad");
    w.mul_(5);
    assert.equal(chain(w), "AsStridedBackward0 < CopySlices < MulBackward0 < AccumulateGrad");
    w.sum().mul(2).add(y.sum()).backward();
    near(x.grad, [30, 30, 30, 2, 2, 2]);
  });

  it("give a view another geometry", () => {
    const x = ramp();
    const y = x.clone();
    y.view(6).as_strided_([3], [2]).pow_(2);
    near(y, [1, 2, 9, 4, 25, 6]);
    y.sum().backward();
    near(x.grad, [2, 1, 6, 1, 10, 1]);
  });

  it("turn a leaf where no gradients are recorded", () => {
    const x = torch.ones(2, 3, { requires_grad: true });
    torch.no_grad(() => x.t_());
    assert.ok(x.is_leaf);
    weighted(x).backward();
    assert.deepEqual([...x.grad.shape], [3, 2]);
    near(x.grad, [0, 1, 2, 3, 4, 5]);
  });

  it("are refused where several views come from one op", () => {
    const [p] = torch.ones(4, { requires_grad: true }).mul(1).split(2);
    const several =
      "This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.";
    assert.throws(() => p.unsqueeze_(0), {
      message: `Output 0 of SplitBackward0 is a view and is being modified inplace. ${several}`,
    });
    const c = torch.ones(4, { requires_grad: true }).mul(1);
    const [q] = c.split(2);
    c.mul_(2);
    assert.throws(() => q.grad_fn, {
      message: `Output 0 of SplitBackward0 is a view and its base or another view of its base has been modified inplace. ${several}`,
    });
  });

  it("change the shape of memory, which grows where it must", () => {
    const x = torch.tensor([1, 2, 3]);
    x.resize_(2, 2);
    near(x.view(-1).at(torch.slice(0, 3)), [1, 2, 3]);
    near(x.resize_(2), [1, 2]);
    assert.deepEqual([...x.resize_as_(torch.ones(2, 3)).shape], [2, 3]);
  });
});

describe("data as tensors", () => {
  it("shares the memory of a typed array", () => {
    const memory = new Float32Array([1, 2, 3]);
    const x = torch.from_numpy(memory);
    x.mul_(2);
    assert.deepEqual([...memory], [2, 4, 6]);
    memory[0] = 9;
    assert.equal(x.at(0).item(), 9);
    assert.equal(torch.from_numpy(new Int32Array(2)).dtype, torch.int32);
    assert.equal(torch.from_numpy(new BigInt64Array([5n])).dtype, torch.int64);
    assert.throws(() => torch.from_numpy([1] as never), {
      name: "TypeError",
      message: "expected a typed array (got list)",
    });
  });

  it("is itself where nothing changes", () => {
    const x = torch.ones(2, { requires_grad: true });
    assert.equal(torch.as_tensor(x), x);
    assert.equal(torch.as_tensor(x, { dtype: torch.float64 }).grad_fn!.name(), "ToCopyBackward0");
    assert.equal(torch.asarray(x).requires_grad, false);
    assert.equal(torch.asarray([1, 2], { requires_grad: true }).requires_grad, true);
    assert.throws(() => torch.asarray([1], { copy: false }), { name: "ValueError" });
    assert.equal(torch.tensor(new Float64Array(1)).dtype, torch.float64);
    assert.equal(torch.is_tensor(x), true);
    assert.equal(torch.is_tensor({}), false);
  });

  it("can be read as another type, bit by bit", () => {
    const x = torch.tensor([1, -2]);
    near(x.view(torch.int32), [1065353216, -1073741824]);
    assert.deepEqual([...x.view(torch.uint8).shape], [8]);
    x.view(torch.int32).set_at([0], 0);
    near(x, [0, -2]);
    near(torch.zeros(2, 4).view(torch.float64), [0, 0, 0, 0]);
  });

  it("keeps the order in memory of what it is like", () => {
    const x = torch.empty_strided([2, 3], [1, 2]);
    assert.deepEqual(torch.zeros_like(x).stride(), [1, 2]);
    assert.deepEqual(x.to(torch.float64).stride(), [1, 2]);
    assert.deepEqual(torch.ones_like(torch.ones(2, 3).expand(4, 2, 3)).stride(), [6, 3, 1]);
  });
});

describe("types and bytes", () => {
  it("have limits, printed as PyTorch does", () => {
    assert.equal(
      String(torch.finfo(torch.float32)),
      "finfo(resolution=1e-06, min=-3.40282e+38, max=3.40282e+38, eps=1.19209e-07, smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=float32)",
    );
    assert.equal(
      String(torch.finfo(torch.float64)),
      "finfo(resolution=1e-15, min=-1.79769e+308, max=1.79769e+308, eps=2.22045e-16, smallest_normal=2.22507e-308, tiny=2.22507e-308, dtype=float64)",
    );
    assert.equal(String(torch.iinfo(torch.uint8)), "iinfo(min=0, max=255, dtype=uint8)");
    assert.equal(torch.iinfo(torch.int32).max, 2147483647);
    assert.throws(() => torch.finfo(torch.int64), {
      name: "TypeError",
      message: "torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.int64'",
    });
  });

  it("of a buffer are shared", () => {
    const buffer = new Float32Array([1, 2, 3, 4]).buffer;
    const x = torch.frombuffer(buffer, { dtype: torch.float32, count: 2, offset: 4 });
    near(x, [2, 3]);
    x.zero_();
    assert.deepEqual([...new Float32Array(buffer)], [1, 0, 0, 4]);
    assert.throws(() => torch.frombuffer(buffer, { dtype: torch.float32, offset: 3 }), { name: "ValueError" });
  });

  it("that are not here say so by name", () => {
    const x = torch.ones(2) as unknown as Record<string, () => unknown>;
    assert.throws(() => x.half(), {
      name: "AttributeError",
      message: "Tensor.half: half precision is not in Gradlens",
    });
    assert.throws(() => x.short(), {
      name: "AttributeError",
      message: "Tensor.short: integers of 8 and 16 bits are not in Gradlens",
    });
  });

  it("take functions of the script, element by element", () => {
    near(
      torch.tensor([1, 2]).apply_((v: number) => v * 10),
      [10, 20],
    );
    near(
      torch.tensor([1, 2]).map_(torch.tensor([3, 4]), (v: number, w: number) => v * w),
      [3, 8],
    );
    assert.throws(() => torch.ones(1, { requires_grad: true }).apply_((v: number) => v), { name: "TypeError" });
  });
});
