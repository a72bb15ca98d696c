// Borders around a tensor: of one value, mirrored, of the edge's values, or from the other side.
import { applyRow } from "../apply.js";
import { NotImplementedError, RuntimeError } from "../errors.js";
import { type OpRow, rule } from "../op.js";
import { contiguousStrides, countOf } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { add, pick, singles } from "./blocks.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { needFloat, valueIn } from "./types.js";
import { window } from "./windows.js";

const { define } = family("pad");

interface Padded {
  readonly pad: readonly number[];
}

const listed = (numbers: readonly number[]) => `[${numbers.join(", ")}]`;

/** What is added before and after a dimension: `pad` counts from the last one. */
function borders(pad: readonly number[], rank: number, dim: number): readonly [before: number, after: number] {
  const at = 2 * (rank - 1 - dim);
  return [pad[at] ?? 0, pad[at + 1] ?? 0];
}

function paddedSizes(sizes: readonly number[], pad: readonly number[]): number[] {
  return sizes.map((size, dim) => borders(pad, sizes.length, dim).reduce((sum, extra) => sum + extra, size));
}

function checkPad({ sizes }: Tensor, pad: readonly number[]): void {
  if (pad.length % 2 !== 0) throw new RuntimeError(`Length of pad must be even but instead it equals ${pad.length}`);
  if (pad.length > 2 * sizes.length)
    throw new RuntimeError(
      `Length of pad should be no more than twice the number of dimensions of the input. Pad length is ${pad.length}while the input has ${sizes.length}dimensions.`,
    );
  const found = paddedSizes(sizes, pad);
  const wrong = found.findIndex((size) => size < 0);
  if (wrong < 0) return;
  const [before, after] = borders(pad, sizes.length, wrong);
  throw new RuntimeError(
    `The input size ${sizes[wrong]}, plus negative padding ${before} and ${after} resulted in a negative output size, which is invalid. Check dimension ${wrong} of your input.`,
  );
}

/** The part of the padded tensor that shows the input, and the part of the input that it shows. */
function copyInside(result: Tensor, input: Tensor, pad: readonly number[]): void {
  let [out, from] = [result, input];
  input.sizes.forEach((size, dim) => {
    const [before, after] = borders(pad, input.ndim, dim);
    const length = Math.max(size + Math.min(before, 0) + Math.min(after, 0), 0);
    out = window(out, dim, Math.max(before, 0), length);
    from = window(from, dim, Math.max(-before, 0), length);
  });
  if (from.numel() > 0) out.storage.backend.copy(out, from);
}

const constantRow: OpRow = define(
  "constant_pad_nd(Tensor input, ints pad, Scalar value=0)",
  "The tensor with a border of one value; negative sizes of the border cut something off.",
  {
    meanings: { value: "What fills the border." },
    shapes: "(…, n) → (…, before + n + after)",
    raises: "RuntimeError if there are more numbers than twice the dimensions",
    reach: "function",
    text: "a with a border",
    forward: ({ input, pad, value }) => {
      checkPad(input, pad);
      const result = allocate(input, paddedSizes(input.sizes, pad), input.dtype);
      if (Number(value) !== 0) result.storage.backend.fill(result, valueIn(input.dtype, value));
      copyInside(result, input, pad);
      return result;
    },
    gradients: {
      a: rule<Padded>("g without the border", "", (g, { args }) =>
        constantPad(
          g,
          args.pad.map((extra) => -extra),
          0,
        ),
      ),
    },
    samples: [() => [grid([2, 3]), [1, 2], 0.5], () => [grid([3, 3]), [-1, 1, 1, 0]]],
  },
);

function constantPad(input: Tensor, pad: readonly number[], value: number | boolean): Tensor {
  return applyRow(constantRow, { input, pad, value }) as Tensor;
}

/** Where the element at `i`, counted from the first of `size`, comes from. */
const sources = {
  reflection: (i: number, size: number) => (i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i),
  replication: (i: number, size: number) => Math.min(Math.max(i, 0), size - 1),
} as const;

type Mirror = keyof typeof sources;

/** For each element of the padded tensor the number of the element that it shows. */
function shownElements(sizes: readonly number[], pad: readonly number[], source: (i: number, size: number) => number) {
  const strides = contiguousStrides(sizes);
  let places = new Int32Array(1);
  sizes.forEach((size, dim) => {
    const [before, after] = borders(pad, sizes.length, dim);
    const length = size + before + after;
    const wider = new Int32Array(places.length * length);
    for (let i = 0; i < length; i++) {
      const step = source(i - before, size) * strides[dim];
      for (let p = 0; p < places.length; p++) wider[p * length + i] = places[p] + step;
    }
    places = wider;
  });
  return places;
}

/** `H: 2`, `W: 3`: the sizes of the last dimensions with their letters. */
const lengths = (sizes: readonly number[]) => sizes.map((size, i) => `${"DHW".charAt(i + 3 - sizes.length)}: ${size}`);

function checkMirror(kind: Mirror, rank: number, input: Tensor, pad: readonly number[]): void {
  if (pad.length !== 2 * rank) throw new RuntimeError(`padding size is expected to be ${2 * rank}`);
  const inner = input.sizes.slice(-rank);
  const batched = input.ndim === rank + 2;
  if ((input.ndim !== rank + 1 && !batched) || countOf(input.sizes.slice(batched ? 1 : 0)) === 0)
    throw new RuntimeError(
      `Expected ${rank + 1}D or ${rank + 2}D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: ${listed(input.sizes)}`,
    );
  const output = inner.map((size, i) => borders(pad, rank, i).reduce((sum, extra) => sum + extra, size));
  for (let i = rank - 1; i >= 0; i--) {
    const size = inner[i];
    const [before, after] = borders(pad, rank, i);
    const dim = input.ndim - rank + i;
    if (kind === "reflection" && (before >= size || after >= size))
      throw new RuntimeError(
        `Argument #${2 * (rank - i) + 2}: Padding size should be less than the corresponding input dimension, but got: padding (${before}, ${after}) at dimension ${dim} of input ${listed(input.sizes)}`,
      );
  }
  if (output.some((size) => size < 0) || output.every((size) => size < 1))
    throw new RuntimeError(
      `input (${lengths(inner)
        .join(", ")
        .replace(", ", rank === 3 ? " " : ", ")}) is too small. Calculated output ${lengths(output).join(" ")}`,
    );
}

const mirrorRows: Partial<Record<`${Mirror}${number}`, OpRow>> = {};

/** The op, and the op that takes its gradient back: each is the other's gradient. */
function defineMirror(kind: Mirror, rank: 1 | 2 | 3): void {
  const name = `${kind}_pad${rank}d`;
  const node = `${kind === "reflection" ? "Reflection" : "Replication"}Pad${rank}D`;
  const source = sources[kind];
  const small = [1, 3, 3, 3].slice(-rank - 1);
  const padding = [2, 1, 1, 2, 0, 1].slice(0, 2 * rank);
  const forwardRow: OpRow = define(
    `${name}(Tensor input, ints pad)` as "f(Tensor input, ints pad)",
    `The tensor with a border of its ${kind === "reflection" ? "mirror image" : "edge's values"}.`,
    {
      shapes: "(…, n) → (…, before + n + after)",
      raises: "RuntimeError if the border does not fit the image",
      reach: "none",
      text: "a with a border",
      backward: `${node}Backward0`,
      forward: ({ input, pad }) => {
        checkMirror(kind, rank, input, pad);
        needFloat(kind === "reflection" && rank < 3 ? name : `${name}_cpu`, input);
        const sizes = paddedSizes(input.sizes, pad);
        return pick(input, sizes, singles(shownElements(input.sizes, pad, source)));
      },
      gradients: {
        a: rule<Padded>(
          "g, the border's added to what it shows",
          "",
          (g, { args, inputs: [{ sizes }] }) =>
            applyRow(backwardRow, { grad_output: g, input_sizes: sizes, pad: args.pad }) as Tensor,
        ),
      },
      samples: [() => [grid(small), padding]],
    },
  );
  const backwardRow: OpRow = define(
    `${name}_backward(Tensor grad_output, ints input_sizes, ints pad)` as "f(Tensor grad_output, ints input_sizes, ints pad)",
    "The border's elements added to those that it shows.",
    {
      reach: "none",
      text: "a, the border added to what it shows",
      backward: `${node}BackwardBackward0`,
      forward: ({ grad_output, input_sizes, pad }) => {
        const out = newElements(grad_output.dtype, input_sizes);
        add(out, elementsOf(grad_output), singles(shownElements(input_sizes, pad, source)));
        return fromElements(grad_output, input_sizes, grad_output.dtype, out);
      },
      gradients: {
        a: rule<Padded>(
          "g with a border",
          "",
          (g, { args }) => applyRow(forwardRow, { input: g, pad: args.pad }) as Tensor,
        ),
      },
      samples: [() => [grid(paddedSizes(small, padding)), small, padding]],
    },
  );
  mirrorRows[`${kind}${rank}`] = forwardRow;
}

for (const rank of [1, 2, 3] as const) {
  defineMirror("reflection", rank);
  defineMirror("replication", rank);
}

/** A border from the other side, written into the result part by part, as PyTorch does. */
function circular(input: Tensor, pad: readonly number[]): Tensor {
  const dims = pad.length / 2;
  if (dims !== input.ndim - 2)
    throw new RuntimeError(`Invalid padding size, expected ${2 * (input.ndim - 2)} but got ${pad.length}`);
  const first = input.ndim - dims;
  for (let dim = first; dim < input.ndim; dim++) {
    const [before, after] = borders(pad, input.ndim, dim);
    if (before > input.sizes[dim] || after > input.sizes[dim])
      throw new RuntimeError("Padding value causes wrapping around more than once.");
    if (before + after + input.sizes[dim] < 0)
      throw new RuntimeError("Negative padding value is resulting in an empty dimension");
  }
  const result = input.new_empty(paddedSizes(input.sizes, pad));
  insideOf(result, input, pad);
  for (let dim = input.ndim - 1; dim >= first; dim--) {
    const [before, after] = borders(pad, input.ndim, dim);
    const size = result.sizes[dim];
    if (before > 0) result.narrow(dim, 0, before).copy_(result.narrow(dim, size - before - Math.max(after, 0), before));
    if (after > 0) result.narrow(dim, size - after, after).copy_(result.narrow(dim, Math.max(before, 0), after));
  }
  return result;
}

/** Copies the input to its place in the padded tensor. */
function insideOf(result: Tensor, input: Tensor, pad: readonly number[]): void {
  let [out, from] = [result, input];
  for (let dim = input.ndim - pad.length / 2; dim < input.ndim; dim++) {
    const [before, after] = borders(pad, input.ndim, dim);
    out = out.slice(dim, Math.max(before, 0), result.sizes[dim] - Math.max(after, 0));
    from = from.slice(dim, Math.max(-before, 0), input.sizes[dim] - Math.max(-after, 0));
  }
  out.copy_(from);
}

const modes = ["constant", "reflect", "replicate", "circular"];

define(
  "pad(Tensor input, ints pad, str mode='constant', float? value=null)",
  "The tensor with a border: `pad` has the sizes before and after, from the last dimension on; `mode` is constant, reflect, replicate or circular.",
  {
    meanings: {
      mode: "How the border is filled: `constant`, `reflect`, `replicate` or `circular`.",
      value: "What fills a constant border; by default 0.",
    },
    shapes: "(…, n) → (…, before + n + after)",
    raises: "RuntimeError if the numbers do not fit the dimensions",
    reach: "functional",
    compose: ({ input, pad, mode, value }) => {
      if (pad.length % 2 !== 0) throw new RuntimeError("Padding length must be divisible by 2");
      if (pad.length > 2 * input.ndim) throw new RuntimeError("Padding length too large");
      if (mode === "constant") return constantPad(input, pad, value ?? 0);
      if (!modes.includes(mode)) throw new NotImplementedError(`Unrecognised padding mode ${mode}`);
      if (value !== null && value !== 0)
        throw new RuntimeError(`Padding mode "${mode}" doesn't take in value argument`);
      const dims = pad.length / 2;
      if (dims < 1 || dims > 3 || (input.ndim !== dims + 1 && input.ndim !== dims + 2))
        throw new NotImplementedError("Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now");
      if (mode === "circular") return circular(input, pad);
      const row = mirrorRows[`${mode === "reflect" ? "reflection" : "replication"}${dims}`]!;
      return applyRow(row, { input, pad });
    },
  },
);
