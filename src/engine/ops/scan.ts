// Running results along a dimension: sums, products, extremes so far.
import type { Elements } from "../backend/backend.js";
import { type DType, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { asTruth } from "./blocks.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { type Lanes, lanesOf } from "./over.js";
import { hasZero } from "./reduce.js";
import { grid, values } from "./samples.js";

const { define } = family("scan");

/** A loop over lanes: reads `from`, writes `to`, and perhaps positions. */
type Scan = (lanes: Lanes, from: Elements, to: Elements, positions: Float64Array) => void;

/** Running sums or products of rows that lie in one piece. */
function alongRows({ outer, size }: Lanes, from: Elements, to: Elements, product: boolean): void {
  for (let o = 0, p = 0; o < outer; o++) {
    let sofar = product ? 1 : 0;
    for (const end = p + size; p < end; p++) {
      sofar = product ? sofar * from[p] : sofar + from[p];
      to[p] = sofar;
    }
  }
}

/** The same of lanes that lie side by side: all are taken one step at a time. */
function alongColumns({ outer, size, inner }: Lanes, from: Elements, to: Elements, product: boolean): void {
  const sofar = new Float64Array(inner);
  for (let o = 0, p = 0; o < outer; o++) {
    sofar.fill(product ? 1 : 0);
    for (let k = 0; k < size; k++)
      for (let i = 0; i < inner; i++, p++) {
        sofar[i] = product ? sofar[i] * from[p] : sofar[i] + from[p];
        to[p] = sofar[i];
      }
  }
}

const accumulation =
  (product: boolean): Scan =>
  (lanes, from, to) =>
    (lanes.inner === 1 ? alongRows : alongColumns)(lanes, from, to, product);
const sums = accumulation(false);
const products = accumulation(true);

/** Logarithms of running sums of exponentials: the sum is kept over the exponential of the greatest so far. */
function logSums({ outer, size, inner }: Lanes, from: Elements, to: Elements): void {
  for (let o = 0; o < outer; o++)
    for (let i = 0; i < inner; i++) {
      let p = o * size * inner + i;
      let most = Number.NEGATIVE_INFINITY;
      let sum = 0;
      for (let k = 0; k < size; k++, p += inner) {
        const x = from[p];
        if (x > most) {
          sum = sum === 0 ? 1 : sum * Math.exp(most - x) + 1;
          most = x;
        } else if (x === most) sum += x === Number.NEGATIVE_INFINITY ? 0 : 1;
        else sum += Math.exp(x - most);
        to[p] = most === Number.POSITIVE_INFINITY && !Number.isNaN(sum) ? most : most + Math.log(sum);
      }
    }
}

/** The extreme so far, of equal ones the latest, and where it is; from the first NaN on it is NaN. */
function extremes(sign: 1 | -1): Scan {
  return ({ outer, size, inner }, from, to, positions) => {
    for (let o = 0; o < outer; o++)
      for (let i = 0; i < inner; i++) {
        let p = o * size * inner + i;
        let best = sign * Number.NEGATIVE_INFINITY;
        let at = 0;
        for (let k = 0; k < size; k++, p += inner) {
          const x = from[p];
          if (Number.isNaN(x) || x * sign >= best * sign) {
            best = x;
            at = k;
          }
          to[p] = best;
          positions[p] = at;
        }
      }
  };
}

function scanned(input: Tensor, dim: number, dtype: DType, scan: Scan): Tensor {
  const lanes = lanesOf(input.sizes, wrapDim(dim, input.ndim));
  const from = input.dtype === dtype ? input : input.to(dtype);
  const to = newElements(dtype, input.sizes);
  scan(lanes, elementsOf(from), to, null!);
  if (dtype.category === "bool") asTruth(to);
  return fromElements(input, input.sizes, dtype, to);
}

interface Scanned {
  readonly dim: number;
}

const typeOf = (input: Tensor, dtype: DType | null) => dtype ?? (input.dtype.is_floating_point ? input.dtype : int64);

/** Sums from each element to the end. */
function sumsToEnd(g: Tensor, dim: number): Tensor {
  return g.numel() <= 1 || g.sizes[wrapDim(dim, g.ndim)] === 1 ? g : g.flip([dim]).cumsum(dim).flip([dim]);
}

define("cumsum(Tensor input, int dim, *, dtype? dtype=null)", "The sums of all elements so far, along a dimension.", {
  shapes: "any → the same",
  reach: "function method in-place",
  text: "Σ a so far",
  forward: ({ input, dim, dtype }) => scanned(input, dim, typeOf(input, dtype), sums),
  gradients: { a: rule<Scanned>("Σ g from there on", "", (g, { args }) => sumsToEnd(g, args.dim)) },
  samples: [() => [grid([2, 3]), 1], () => [grid([3, 2, 2]), 0]],
});

/**
 * The gradient of running products: `before[k] * after[k]`, where `before` is the product of all elements before `k`, and
 * `after[k] = g[k] + a[k + 1] * after[k + 1]`; nothing is divided, so zeros do no harm.
 */
function productsGradient(g: Tensor, a: Tensor, dim: number): Tensor {
  const n = a.sizes[dim];
  const part = (t: Tensor, k: number) => t.narrow(dim, k, 1);
  const before = [part(a, 0).mul(0).add(1)];
  const after = [part(g, n - 1)];
  for (let k = 1; k < n; k++) {
    before.push(before[k - 1].mul(part(a, k - 1)));
    after.unshift(part(g, n - 1 - k).add(part(a, n - k).mul(after[0])));
  }
  return cat(before, dim).mul(cat(after, dim));
}

define(
  "cumprod(Tensor input, int dim, *, dtype? dtype=null)",
  "The products of all elements so far, along a dimension.",
  {
    shapes: "any → the same",
    reach: "function method in-place",
    text: "Π a so far",
    forward: ({ input, dim, dtype }) => scanned(input, dim, typeOf(input, dtype), products),
    gradients: {
      a: rule<Scanned>("Σ g * y from there on, over a", "ay", (g, { a, y, args }) => {
        if (a.ndim === 0 || a.numel() === 0) return g;
        if (!hasZero(a)) return sumsToEnd(g.mul(y), args.dim).div(a);
        return productsGradient(g, a, wrapDim(args.dim, a.ndim));
      }),
    },
    samples: [() => [grid([2, 3]), 1], () => [values([[0.4], [0], [0.7], [0], [-1.2]]), 0]],
  },
);

/** Where `g` is positive, its logarithm; elsewhere so little that its exponential is 0. */
function logarithm(g: Tensor): Tensor {
  const positive = g.gt(0);
  return g.where(positive, 1).log().where(positive, -1e38);
}

/** `Σ exp(logs − y)` from each element to the end, times `exp(a)`, without overflow. */
function exponentialsToEnd(logs: Tensor, a: Tensor, y: Tensor, dim: number): Tensor {
  return logs.sub(y).flip([dim]).logcumsumexp(dim).flip([dim]).add(a).exp();
}

define(
  "logcumsumexp(Tensor input, int dim)",
  "The logarithms of sums of exponentials so far, along a dimension, without overflow.",
  {
    shapes: "any → the same",
    text: "log Σ exp(a) so far",
    forward: ({ input, dim }) => {
      if (!input.dtype.is_floating_point)
        throw new RuntimeError(`"logcumsumexp_out_cpu" not implemented for '${input.dtype.scalarType}'`);
      return scanned(input, dim, input.dtype, logSums);
    },
    gradients: {
      a: rule<Scanned>("exp(a) * Σ g * exp(−y) from there on", "ay", (g, { a, y, args: { dim } }) => {
        if (a.ndim === 0 || a.numel() === 0) return g;
        return exponentialsToEnd(logarithm(g), a, y, dim).sub(exponentialsToEnd(logarithm(g.neg()), a, y, dim));
      }),
    },
    samples: [() => [grid([2, 3]), 1], () => [grid([3, 2]), 0]],
  },
);

for (const [name, word, sign] of [
  ["cummax", "greatest", 1],
  ["cummin", "least", -1],
] as const)
  define(
    `${name}(Tensor input, int dim)`,
    `The ${word} elements so far along a dimension, and their positions: \`[values, indices]\`.`,
    {
      shapes: "any → two of the same",
      returns: 'Named<["values", "indices"]>',
      text: `${word} of a so far`,
      forward: ({ input, dim }: { input: Tensor; dim: number }) => {
        const positions = new Float64Array(input.numel());
        const scan = extremes(sign);
        const found = scanned(input, dim, input.dtype, (lanes, from, to) => scan(lanes, from, to, positions));
        return named(name, ["values", "indices"], [found, fromElements(input, input.sizes, int64, positions)]);
      },
      gradients: {
        a: rule<Scanned>("g at the positions, added up", "i", (g, { i, inputs: [{ sizes }], args }) =>
          sizes.length === 0 ? g : g.new_zeros(sizes).scatter_add(args.dim, i, g),
        ),
      },
      samples: [() => [grid([2, 4]), 1], () => [grid([3, 2]), 0]],
    },
  );
