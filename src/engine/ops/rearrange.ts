// Copies in another arrangement: flipped, rolled, turned, repeated.
import { applyRow } from "../apply.js";
import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { ownDim, wrapDim, wrapDims } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid, positions } from "./samples.js";
import { viewOf, window } from "./windows.js";

const { define } = family("rearrange");

function copyOf(view: Tensor): Tensor {
  const result = reserve(view, view.sizes, view.dtype);
  result.storage.backend.copy(result, view);
  return result;
}

/** The dimensions read backwards: a view whose strides are negative there, for copying alone. */
function backwards(input: Tensor, dims: readonly number[]): Tensor {
  const turned = dims.filter((dim) => input.sizes[dim] > 1);
  const shift = turned.reduce((sum, dim) => sum + (input.sizes[dim] - 1) * input.strides[dim], 0);
  const strides = input.strides.map((stride, dim) => (turned.includes(dim) ? -stride : stride));
  return viewOf(input, input.sizes, strides, input.offset + shift);
}

interface Flipped {
  readonly dims: readonly number[];
}

define("flip(Tensor input, size dims)", "A copy with the order of some dimensions reversed.", {
  shapes: "any → the same",
  raises: "RuntimeError if a dimension is named twice",
  text: "a, reversed",
  forward: ({ input, dims }) => copyOf(dims.length === 0 ? input : backwards(input, wrapDims(dims, input.ndim))),
  gradients: { a: rule<Flipped>("g, reversed", "", (g, { args }) => g.flip(args.dims)) },
  samples: [() => [grid([2, 3]), 0, 1], () => [grid([2, 3]), [1]]],
});

function atLeast(input: Tensor, rank: number): void {
  if (input.ndim < rank) throw new RuntimeError(`Input must be >= ${rank}-d.`);
}

define("fliplr(Tensor input)", "A copy with the columns in reverse order.", {
  shapes: "(a, b, …) → the same",
  raises: "RuntimeError if there are fewer than two dimensions",
  compose: ({ input }) => {
    atLeast(input, 2);
    return input.flip(1);
  },
});
define("flipud(Tensor input)", "A copy with the rows in reverse order.", {
  shapes: "(a, …) → the same",
  raises: "RuntimeError if there is no dimension",
  compose: ({ input }) => {
    atLeast(input, 1);
    return input.flip(0);
  },
});

/** A copy in which each position of a dimension has moved by `shift`, and what left it comes back at the other end. */
function rolled(input: Tensor, shift: number, dim: number): Tensor {
  const size = input.sizes[dim];
  const result = reserve(input, input.sizes, input.dtype);
  if (result.numel() === 0) return result;
  const by = ((shift % size) + size) % size;
  const { backend } = result.storage;
  backend.copy(window(result, dim, by, size - by), window(input, dim, 0, size - by));
  if (by > 0) backend.copy(window(result, dim, 0, by), window(input, dim, size - by, by));
  return result;
}

interface Rolled {
  readonly shifts: readonly number[];
  readonly dims: readonly number[];
}

define("roll(Tensor input, ints shifts, ints dims=[])", "A copy with positions moved along dimensions, in a circle.", {
  shapes: "any → the same",
  raises: "RuntimeError if the lists differ in length",
  text: "a, rolled",
  forward: ({ input, shifts, dims }) => {
    if (shifts.length === 0) throw new RuntimeError("`shifts` required");
    if (dims.length === 0 && shifts.length === 1)
      return rolled(input.reshape([input.numel()]), shifts[0], 0).view(input.sizes);
    if (dims.length !== shifts.length)
      throw new RuntimeError(`shifts and dimensions must align. shifts: ${shifts.length}, dims:${dims.length}`);
    const at = dims.map((dim) => ownDim(dim, input.ndim));
    return shifts.reduce((result, shift, i) => rolled(result, shift, at[i]), input);
  },
  gradients: {
    a: rule<Rolled>("g, rolled back", "", (g, { args }) =>
      g.roll(
        args.shifts.map((shift) => -shift),
        args.dims,
      ),
    ),
  },
  samples: [() => [grid([2, 3]), 2], () => [grid([2, 3]), [1, -1], [0, 1]]],
});

function checkTurn(input: Tensor, dims: readonly number[]): void {
  if (dims.length !== 2) throw new RuntimeError(`expected total rotation dims == 2, but got dims = ${dims.length}`);
  if (input.ndim < 2) throw new RuntimeError(`expected total dims >= 2, but got total dims = ${input.ndim}`);
  const [first, second] = dims;
  if (first === second || Math.abs(first - second) === input.ndim)
    throw new RuntimeError(`expected rotation dims to be different, but got dim0 = ${first} and dim1 = ${second}`);
  dims.forEach((dim, i) => {
    if (dim < -input.ndim || dim >= input.ndim)
      throw new RuntimeError(`Rotation dim${i} out of range, dim${i} = ${dim}`);
  });
}

interface Turned {
  readonly k: number;
  readonly dims: readonly number[];
}

define(
  "rot90(Tensor input, int k=1, ints dims=[0,1])",
  "A copy turned `k` times by 90°, from one dimension to another.",
  {
    shapes: "(n, m) → (m, n) for odd `k`",
    raises: "RuntimeError unless two different dimensions are given",
    text: "a, turned",
    forward: ({ input, k, dims }) => {
      checkTurn(input, dims);
      const [first, second] = dims;
      const quarters = ((k % 4) + 4) % 4;
      if (quarters === 1) return input.flip(second).transpose(first, second);
      if (quarters === 2) return input.flip(dims);
      return quarters === 3 ? input.flip(first).transpose(first, second) : input.clone();
    },
    gradients: { a: rule<Turned>("g, turned back", "", (g, { args }) => g.rot90(-args.k, args.dims)) },
    samples: [() => [grid([2, 3])], () => [grid([2, 2, 3]), 3, [1, -1]], () => [grid([2, 3]), 2]],
  },
);

/** Sizes in which every dimension stands behind the number of its repetitions. */
function interleaved(sizes: readonly number[], repeats: readonly number[]): number[] {
  const extra = repeats.length - sizes.length;
  return repeats.flatMap((count, i) => [count, i < extra ? 1 : sizes[i - extra]]);
}

function repeated(input: Tensor, repeats: readonly number[]): Tensor {
  const extra = repeats.length - input.ndim;
  if (extra < 0)
    throw new RuntimeError(
      "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor",
    );
  const sizes = repeats.map((count, i) => count * (i < extra ? 1 : input.sizes[i - extra]) || 0);
  const result = reserve(input, checked(sizes), input.dtype);
  if (result.numel() === 0) return result;
  const pairs = interleaved(input.sizes, repeats);
  const strides = repeats.flatMap((_, i) => [0, i < extra ? 0 : input.strides[i - extra]]);
  result.storage.backend.copy(result.view(pairs), viewOf(input, pairs, strides));
  return result;
}

function checked(sizes: readonly number[]): readonly number[] {
  const wrong = sizes.find((size) => size < 0);
  if (wrong !== undefined)
    throw new RuntimeError(`Trying to create tensor with negative dimension ${wrong}: [${sizes.join(", ")}]`);
  return sizes;
}

define("repeat(Tensor input, size repeats)", "Copies of the tensor next to each other, along each dimension.", {
  shapes: "(n, m) with 2, 3 → (2 · n, 3 · m)",
  raises: "RuntimeError if there are fewer numbers than dimensions",
  reach: "method",
  text: "a, repeated",
  forward: ({ input, repeats }) => repeated(input, repeats),
  gradients: {
    a: rule<{ repeats: readonly number[] }>("g, summed over the repeats", "", (g, { args, inputs: [{ sizes }] }) => {
      if (args.repeats.length === 0) return g;
      const pairs = interleaved(sizes, args.repeats);
      const counts = args.repeats.map((_, i) => 2 * i);
      return g.reshape(pairs).sum(counts).reshape(sizes);
    }),
  },
  samples: [() => [grid([2, 3]), 2, 1, 2]],
});
define(
  "tile(Tensor input, size dims)",
  "Copies of the tensor next to each other; dimensions that are missing count once.",
  {
    meanings: { dims: "How often along each dimension." },
    shapes: "(n, m) with 2, 3 → (2 · n, 3 · m)",
    compose: ({ input, dims }) => {
      const missing = Math.max(input.ndim - dims.length, 0);
      return input.repeat([...new Array<number>(missing).fill(1), ...dims]);
    },
  },
);

/** How often each position occurs, as the positions themselves: [2, 0, 1] → [0, 0, 2]. */
function occurrences(repeats: Tensor): Tensor {
  const counts = elementsOf(repeats);
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] < 0) throw new RuntimeError("repeats can not be negative");
    total += counts[i];
  }
  const out = newElements(int64, [total]);
  for (let i = 0, at = 0; i < counts.length; i++) for (let n = 0; n < counts[i]; n++) out[at++] = i;
  return fromElements(repeats, [total], int64, out);
}

const repeatDoc =
  "Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says.";

const occurrencesRow = define(
  "repeat_interleave(Tensor repeats, *, int? output_size=null)",
  "The positions of `repeats`, each as often as it says.",
  {
    shapes: "(n) → (Σ repeats)",
    raises: "RuntimeError if a number is negative or the input is not a vector",
    reach: "function",
    text: "positions, repeated",
    forward: ({ repeats }) => {
      if (repeats.ndim !== 1) throw new RuntimeError("repeat_interleave only accept 1D vector as repeat");
      if (repeats.dtype.name !== "int64" && repeats.dtype.name !== "int32")
        throw new RuntimeError("repeats has to be Long or Int tensor");
      return occurrences(repeats);
    },
  },
);
define("repeat_interleave(Tensor input, Tensor repeats, int? dim=null, *, int? output_size=null)", repeatDoc, {
  shapes: "(…, n, …), (n) → (…, Σ repeats, …)",
  raises: "RuntimeError if a number is negative or there are not as many as elements",
  compose: ({ input, repeats, dim, output_size }) => {
    const from = dim === null ? input.reshape([input.numel()]) : input;
    const at = wrapDim(dim ?? 0, from.ndim);
    if (repeats.ndim > 1) throw new RuntimeError("repeats must be 0-dim or 1-dim tensor");
    const single = repeats.numel() === 1 && (repeats.ndim === 0 || from.sizes[at] !== 1);
    const counts = single ? repeats.reshape([1]).expand([from.sizes[at]]) : repeats;
    if (counts.numel() !== from.sizes[at]) throw new RuntimeError("repeats must have the same size as input along dim");
    const index = applyRow(occurrencesRow, { repeats: counts.detach(), output_size: null }) as Tensor;
    if (output_size !== null && index.numel() !== output_size)
      throw new RuntimeError("allocated size does not match required size");
    return from.index_select(at, index);
  },
});
define("repeat_interleave(Tensor input, int repeats, int? dim=null, *, int? output_size=null)", repeatDoc, {
  shapes: "(…, n, …) → (…, n · repeats, …)",
  raises: "RuntimeError if `repeats` is negative",
  compose: ({ input, repeats, dim, output_size }) =>
    input.repeat_interleave(positions([repeats]), dim, { output_size }),
  samples: [() => [grid([2, 3]), 2, 1]],
});
