// Scattering that combines: sums, products, means, greatest and least elements at positions along a dimension.
import type { Elements } from "../backend/backend.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Gradient, Saved } from "../op.js";
import type { Bound } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { add, type Blocks, greatest, least, multiply, placeOne, singles } from "./blocks.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import { grid, positions } from "./samples.js";
import { cornerOf, intoCorner, scattered } from "./scatter.js";

const { define } = family("scatter-reduce");

/** How elements are combined. */
export type Kind = "sum" | "prod" | "mean" | "amax" | "amin";

const kinds: Readonly<Record<Kind, (into: Elements, values: Elements, at: Blocks) => void>> = {
  sum: add,
  prod: multiply,
  mean: add,
  amax: greatest,
  amin: least,
};

/** What combining starts from where the tensor itself does not count. */
const neutral: Readonly<Record<Kind, number>> = {
  sum: 0,
  prod: 1,
  mean: 0,
  amax: Number.NEGATIVE_INFINITY,
  amin: Number.POSITIVE_INFINITY,
};

/** Combines `values` into blocks of `into`; without `include_self` what was there before does not count. */
export function combine(
  { kind, include_self, dtype }: { kind: Kind; include_self: boolean; dtype: DType },
  into: Elements,
  values: Elements,
  at: Blocks,
): void {
  const counts = kind === "mean" ? new Float64Array(into.length).fill(Number(include_self)) : null;
  if (!include_self) placeOne(into, startOf(kind, dtype), at);
  kinds[kind](into, values, at);
  if (counts === null) return;
  add(counts, new Uint8Array(values.length).fill(1), at);
  const rounded = dtype.is_floating_point ? (x: number) => x : Math.floor;
  for (let i = 0; i < into.length; i++) if (counts[i] > 1) into[i] = rounded(into[i] / counts[i]);
}

/** Integers of 8 and 32 bits have no infinity: they start from the ends of their range. */
function startOf(kind: Kind, dtype: DType): number {
  const start = neutral[kind];
  if (Number.isFinite(start) || dtype.is_floating_point || dtype.name === "int64") return start;
  if (dtype.name === "int32") return kind === "amax" ? -(2 ** 31) : 2 ** 31 - 1;
  return kind === "amax" ? 0 : 255;
}

/** Arguments of a reduction. */
export interface Reduced {
  readonly dim: number;
  readonly reduce: Kind;
  readonly include_self: boolean;
}

function kindOf(reduce: string): Kind {
  if (!(reduce in kinds)) throw new RuntimeError("reduce argument must be either sum, prod, mean, amax or amin.");
  return reduce as Kind;
}

/** Looks up positions and sums up at them, for one call. */
class Places {
  constructor(
    private readonly dim: number,
    private readonly index: Tensor,
  ) {}

  at(t: Tensor): Tensor {
    return t.gather(this.dim, this.index);
  }

  added(into: Tensor, src: Tensor): Tensor {
    return into.scatter_add(this.dim, this.index, src);
  }

  zeroed(t: Tensor): Tensor {
    return t.scatter(this.dim, this.index, 0);
  }

  product(into: Tensor, src: Tensor, include_self: boolean): Tensor {
    return into.scatter_reduce(this.dim, this.index, src, "prod", { include_self });
  }
}

/** How many elements were averaged at each place. */
function countAt(g: Tensor, places: Places, index: Tensor, include_self: boolean): Tensor {
  const own = include_self ? g.new_ones(g.sizes) : places.zeroed(g.new_ones(g.sizes));
  return places.added(own, g.new_ones(index.sizes));
}

/** The extreme elements share the gradient of their place. */
function share(g: Tensor, a: Tensor, src: Tensor, y: Tensor, places: Places, include_self: boolean) {
  const own = include_self ? a.eq(y) : places.zeroed(a.eq(y).to(g.dtype)).ne(0);
  const theirs = src.eq(places.at(y));
  const count = places.added(own.to(g.dtype), theirs.to(g.dtype)).clamp({ min: 1 });
  return { own: own.to(g.dtype), theirs: theirs.to(g.dtype), part: g.div(count) };
}

/** The gradient of the tensor that was scattered into. */
export function ofInput(g: Tensor, saved: Saved<Reduced>, index = saved.b): Tensor {
  const { dim, reduce, include_self } = saved.args;
  const places = new Places(dim, index);
  const counted = (gradient: Tensor) => (include_self ? gradient : places.zeroed(gradient));
  if (reduce === "sum") return counted(g);
  if (reduce === "mean") return counted(g.div(countAt(g, places, index, true)));
  const src = cornerOf(saved.c, index.sizes);
  if (reduce === "prod") return counted(g.mul(places.product(saved.a.new_ones(saved.a.sizes), src, true)));
  const { own, part } = share(g, saved.a, src, saved.y, places, include_self);
  return counted(own.mul(part));
}

/** The gradient of the tensor whose elements were scattered. */
export function ofSource(g: Tensor, saved: Saved<Reduced>, index = saved.b): Tensor {
  const { dim, reduce, include_self } = saved.args;
  const places = new Places(dim, index);
  if (reduce === "sum") return places.at(g);
  if (reduce === "mean") return places.at(g.div(countAt(g, places, index, include_self)));
  const src = cornerOf(saved.c, index.sizes);
  if (reduce === "prod") return ofFactors(g, saved, src, places);
  const { theirs, part } = share(g, saved.a, src, saved.y, places, include_self);
  return theirs.mul(places.at(part));
}

/** Of a product: the product of all others. A zero among them is left out of the product when it is the only one. */
function ofFactors(g: Tensor, { a, args }: Saved<Reduced>, src: Tensor, places: Places): Tensor {
  const isZero = src.eq(0);
  const zeros = places.at(places.added(g.new_zeros(g.sizes), isZero.to(g.dtype)));
  const onlyZero = isZero.logical_and(zeros.eq(1));
  const others = places.at(g.mul(places.product(a, src.masked_fill(onlyZero, 1), args.include_self)));
  const own = places.at(g.mul(places.product(a, src, args.include_self))).div(src.masked_fill(isZero, 1));
  return others.where(onlyZero, own.masked_fill(isZero, 0));
}

const needed: Readonly<Record<Kind, string>> = { sum: "b", mean: "b", prod: "abc", amax: "abcy", amin: "abcy" };

/** A rule that keeps only what the kind of reduction needs. */
export function reductionRule(text: string, apply: (g: Tensor, saved: Saved<Reduced>) => Tensor): Gradient {
  const saves = (args: Bound) => needed[(args as unknown as Reduced).reduce];
  return { text: () => text, saves, apply: apply as unknown as Gradient["apply"] };
}

const sample = (reduce: Kind, include_self: boolean) => () => [
  grid([3, 4]),
  0,
  positions([
    [0, 2, 1, 0],
    [0, 2, 2, 1],
  ]),
  grid([2, 4], 1),
  reduce,
  { include_self },
];

define(
  "scatter_reduce(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=true)",
  "`input` with the elements of `src` combined into positions `index` along a dimension: by sum, prod, mean, amax or amin.",
  {
    shapes: "any, that of `index` at least → that of `input`",
    raises: "RuntimeError if an index is out of range or `reduce` is unknown",
    reach: "function method in-place",
    text: "a, c combined into it at the positions b",
    forward: ({ input, dim, index, src, reduce, include_self }) => {
      const kind = kindOf(reduce);
      return scattered(input, dim, index, src, (into, places) =>
        combine(
          { kind, include_self, dtype: input.dtype },
          into,
          elementsOf(cornerOf(src, index.sizes)),
          singles(places),
        ),
      );
    },
    gradients: {
      a: reductionRule("g, as far as a counts", (g, saved) => ofInput(g, saved)),
      c: reductionRule("g at the positions b, as far as c counts", (g, saved) =>
        intoCorner(ofSource(g, saved), saved.inputs[2].sizes),
      ),
    },
    samples: (Object.keys(kinds) as Kind[]).flatMap((kind) => [sample(kind, true), sample(kind, false)]),
  },
);
