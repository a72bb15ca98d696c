// Differences, slopes and areas of sampled functions.
import { IndexError, RuntimeError } from "../errors.js";
import { wrapDim, wrapDims } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { grid, values } from "./samples.js";

const { define } = family("calculus");

function checkDiff(input: Tensor, n: number): void {
  if (input.ndim === 0) throw new RuntimeError("diff expects input to be at least one-dimensional");
  if (n < 0) throw new RuntimeError(`order must be non-negative but got ${n}`);
}

function checkJoined(input: Tensor, other: Tensor | null, dim: number): void {
  if (other === null) return;
  if (other.ndim !== input.ndim)
    throw new RuntimeError("diff expects prepend or append to be the same dimension as input");
  const wrong = other.sizes.findIndex((size, i) => i !== dim && size !== input.sizes[i]);
  if (wrong >= 0)
    throw new RuntimeError(
      `diff expects the shape of tensor to prepend or append to match that of input except along the differencing dimension; input.size(${wrong}) = ${input.sizes[wrong]}, but got tensor.size(${wrong}) = ${other.sizes[wrong]}`,
    );
}

/** Each element minus the one before it. */
function steps(a: Tensor, dim: number): Tensor {
  const [after, before] = [a.slice(dim, 1), a.slice(dim, 0, -1)];
  return a.dtype.category === "bool" ? after.logical_xor(before) : after.sub(before);
}

define(
  "diff(Tensor input, int n=1, int dim=-1, Tensor? prepend=null, Tensor? append=null)",
  "Differences of neighbours along a dimension, taken `n` times.",
  {
    shapes: "(…, m, …) → (…, m − n, …)",
    raises: "RuntimeError if `n` is negative",
    meanings: {
      n: "How many times. Default 1.",
      prepend: "What is put before the input first.",
      append: "What is put behind the input first.",
    },
    compose: ({ input, n, dim, prepend, append }) => {
      checkDiff(input, n);
      const at = wrapDim(dim, input.ndim);
      for (const other of [prepend, append]) checkJoined(input, other, at);
      const parts = [prepend, input, append].filter((part) => part !== null);
      let result = parts.length > 1 ? cat(parts, at) : input;
      if (n === 0) return parts.length > 1 ? result : input.clone();
      for (let i = 0; i < Math.min(n, parts.length > 1 ? n : input.sizes[at]); i++)
        result = result.sizes[at] === 0 ? result : steps(result, at);
      return result;
    },
    samples: [() => [grid([2, 4]), 2]],
  },
);

function checkArea(name: string, y: Tensor, x: Tensor | null): void {
  if (y.ndim === 0) return;
  if (y.dtype.category === "bool")
    throw new RuntimeError(`${name}: received a bool input for \`y\`, but bool is not supported`);
  if (x?.dtype.category === "bool")
    throw new RuntimeError(`${name}: received a bool input for \`x\`, but bool is not supported`);
}

/** Widths between positions, on the dimension `dim` of `y`. */
function widthsOf(name: string, x: Tensor, y: Tensor, dim: number): Tensor {
  if (x.ndim === 0) throw new RuntimeError(`${name}: \`x\` must have at least one dimension`);
  const own = x.ndim === y.ndim ? dim : x.ndim === 1 ? 0 : dim - y.ndim + x.ndim;
  if (x.sizes[own] !== y.sizes[dim] && x.ndim === 1)
    throw new RuntimeError(`${name}: There must be one \`x\` value for each sample point`);
  const widths = steps(x, own);
  return x.ndim === 1 ? widths.view(y.sizes.map((_, i) => (i === dim ? -1 : 1))) : widths;
}

/** The sums of neighbours, each twice the mean height of a strip. */
function heights(y: Tensor, dim: number): Tensor {
  return y.slice(dim, 1).add(y.slice(dim, 0, -1));
}

const emptyArea = (y: Tensor, dim: number) => y.new_zeros(y.sizes.toSpliced(dim, 1));

/** Areas under equal strips need only the sum, and the ends once less. */
function evenArea(y: Tensor, dx: number, dim: number): Tensor {
  const n = y.sizes[dim];
  if (n === 0) return emptyArea(y, dim);
  const ends = y.select(dim, 0).add(y.select(dim, -1)).mul(0.5);
  return y.sum(dim).sub(ends).mul(dx);
}

const areaMeanings = {
  y: "Heights.",
  x: "Where the heights were taken; by default `dx` from one to the next.",
  dx: "How far the heights lie apart. Default 1.",
};

for (const name of ["trapezoid", "trapz"] as const) {
  const reach = name === "trapz" ? "function" : "function";
  const doc = "The area under a function that is sampled along a dimension, by trapezoids.";
  define(`${name}(Tensor y, Tensor x, *, int dim=-1)` as "trapezoid(Tensor y, Tensor x, *, int dim=-1)", doc, {
    shapes: "(…, n), (n) or (…, n) → (…)",
    raises: "RuntimeError if shapes do not fit",
    reach,
    meanings: areaMeanings,
    compose: ({ y, x, dim }) => {
      const at = dimOf(y, dim);
      checkArea("trapezoid", y, x);
      if (y.sizes[at] === 0) return emptyArea(y, at);
      return widthsOf("trapezoid", x, y, at).mul(heights(y, at)).sum(at).div(2);
    },
    samples: [() => [grid([2, 3]), values([0, 1, 3])]],
  });
  define(`${name}(Tensor y, *, Scalar dx=1, int dim=-1)` as "trapezoid(Tensor y, *, Scalar dx=1, int dim=-1)", doc, {
    shapes: "(…, n) → (…)",
    reach,
    meanings: areaMeanings,
    compose: ({ y, dx, dim }) => {
      const at = dimOf(y, dim);
      checkArea("trapezoid", y, null);
      return evenArea(y, Number(dx), at);
    },
    samples: [() => [grid([2, 3])]],
  });
}

function dimOf(y: Tensor, dim: number): number {
  if (y.ndim === 0) throw new IndexError(`Dimension specified as ${dim} but tensor has no dimensions`);
  return wrapDim(dim, y.ndim);
}

function cumulativeDim(y: Tensor, dim: number): number {
  if (y.ndim === 0) throw new IndexError("slice() cannot be applied to a 0-dim tensor.");
  return wrapDim(dim, y.ndim);
}

const cumulative = "The area under a sampled function up to each sample but the first, by trapezoids.";
define("cumulative_trapezoid(Tensor y, Tensor x, *, int dim=-1)", cumulative, {
  shapes: "(…, n), (n) or (…, n) → (…, n − 1)",
  raises: "RuntimeError if shapes do not fit",
  reach: "function",
  meanings: areaMeanings,
  compose: ({ y, x, dim }) => {
    const at = cumulativeDim(y, dim);
    checkArea("cumulative_trapezoid", y, x);
    return widthsOf("cumulative_trapezoid", x, y, at).mul(heights(y, at)).cumsum(at).div(2);
  },
  samples: [() => [grid([2, 3]), values([0, 1, 3])]],
});
define("cumulative_trapezoid(Tensor y, *, Scalar dx=1, int dim=-1)", cumulative, {
  shapes: "(…, n) → (…, n − 1)",
  reach: "function",
  meanings: areaMeanings,
  compose: ({ y, dx, dim }) => {
    const at = cumulativeDim(y, dim);
    checkArea("cumulative_trapezoid", y, null);
    return heights(y, at)
      .mul(Number(dx) / 2)
      .cumsum(at);
  },
  samples: [() => [grid([2, 3])]],
});

/** Slopes at even distances: central in the middle, one-sided at both ends. */
function evenSlopes(a: Tensor, dim: number, step: number, order: number): Tensor {
  const n = a.sizes[dim];
  const at = (start: number, length: number) => a.narrow(dim, start, length);
  const center = at(2, n - 2)
    .sub(at(0, n - 2))
    .div(2 * step);
  if (order === 1)
    return cat(
      [
        at(1, 1).sub(at(0, 1)).div(step),
        center,
        at(n - 1, 1)
          .sub(at(n - 2, 1))
          .div(step),
      ],
      dim,
    );
  const first = at(0, 1).mul(-1.5).add(at(1, 1).mul(2)).sub(at(2, 1).mul(0.5)).div(step);
  const last = at(n - 1, 1)
    .mul(1.5)
    .sub(at(n - 2, 1).mul(2))
    .add(at(n - 3, 1).mul(0.5))
    .div(step);
  return cat([first, center, last], dim);
}

/** Slopes at given positions: those of the parabolas through three neighbours. */
function unevenSlopes(a: Tensor, dim: number, x: Tensor, order: number): Tensor {
  const n = a.sizes[dim];
  const at = (start: number, length: number) => a.narrow(dim, start, length);
  const shape = a.sizes.map((_, i) => (i === dim ? -1 : 1));
  const widths = steps(x, 0).view(shape);
  const width = (start: number, length: number) => widths.narrow(dim, start, length);
  const slopes = steps(a, dim).div(widths);
  const slope = (start: number, length: number) => slopes.narrow(dim, start, length);
  const [left, right] = [width(0, n - 2), width(1, n - 2)];
  const center = slope(0, n - 2)
    .mul(right)
    .add(slope(1, n - 2).mul(left))
    .div(left.add(right));
  if (order === 1) return cat([slope(0, 1), center, slope(n - 2, 1)], dim);
  const bend = (k: number) =>
    slope(k + 1, 1)
      .sub(slope(k, 1))
      .div(
        at(0, 1)
          .mul(0)
          .add(width(k, 1))
          .add(width(k + 1, 1)),
      );
  const first = slope(0, 1).sub(bend(0).mul(width(0, 1)));
  const last = slope(n - 2, 1).add(bend(n - 3).mul(width(n - 2, 1)));
  return cat([first, center, last], dim);
}

type Spacing = number | boolean | readonly number[] | readonly Tensor[] | null;

function checkGradient(input: Tensor, dims: readonly number[], spacing: Spacing, order: number): void {
  const fail = (what: string) => new RuntimeError(`torch.gradient ${what}`);
  if (order !== 1 && order !== 2) throw fail("only supports edge_order=1 and edge_order=2.");
  if (Array.isArray(spacing) && spacing.length !== dims.length)
    throw fail(
      `expected spacing to be unspecified, a scalar, or a list of length ${dims.length} but got a list of length ${spacing.length}`,
    );
  for (const own of Array.isArray(spacing) ? spacing : [])
    if (typeof own === "object" && own.ndim !== 1)
      throw fail(
        `expected each element of spacing to have one dimension, but got an element with ${own.ndim} dimensions!`,
      );
  for (const dim of dims)
    if (input.sizes[dim] <= order) throw fail(`expected each dimension size to be at least edge_order+1`);
}

define(
  "gradient(Tensor input, *, Scalar|floats|Tensors? spacing=null, ints? dim=null, int edge_order=1)",
  "The slopes of a sampled function along each dimension, by differences of neighbours.",
  {
    shapes: "any → one of the same per dimension",
    raises: "RuntimeError if a size is not greater than `edge_order`, or spacings do not fit",
    returns: "Tensor[]",
    reach: "function",
    meanings: {
      spacing: "How far samples lie apart: one number, one per dimension, or tensors of positions. Default 1.",
      dim: "The dimensions to work along; by default all.",
      edge_order: "1 or 2: whether slopes at the ends come from two or three samples. Default 1.",
    },
    compose: ({ input, spacing, dim, edge_order }) => {
      const dims = wrapDims(dim, input.ndim);
      checkGradient(input, dims, spacing, edge_order);
      return dims.map((d, i) => {
        const own = Array.isArray(spacing) ? spacing[i] : (spacing ?? 1);
        if (typeof own === "object") return unevenSlopes(input, d, own, edge_order);
        return evenSlopes(input, d, Number(own), edge_order);
      });
    },
    samples: [() => [grid([3, 4])]],
  },
);
