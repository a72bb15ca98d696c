// One element of each row, found by its rank or how often it occurs: the k-th, the middle, the most frequent.
import { bool, type DType, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { newElements } from "./elements.js";
import { family } from "./family.js";
import { sortRows } from "./order.js";
import { dimsOf, fromRows, needSizes, type OverOne, placed, type Rows, rowsOf, shared, whole } from "./over.js";
import { grid } from "./samples.js";
import { numbersOf, positionOfKth, positionOfNaN } from "./select.js";

const { define } = family("ranks");

const returns = 'Named<["values", "indices"]>';

/** One element per row: `choose` says where it is. */
function chosen(name: string, input: Tensor, over: OverOne, choose: (rows: Rows, positions: Float64Array) => void) {
  const at = wrapDim(over.dim, input.ndim);
  needSizes(`${name}()`, input, dimsOf(input, at));
  const rows = rowsOf(input, dimsOf(input, at));
  const positions = new Float64Array(rows.count);
  const values = newElements(input.dtype, [rows.count]);
  choose(rows, positions);
  for (let row = 0; row < rows.count; row++) values[row] = rows.elements[row * rows.size + positions[row]];
  const kept = { dim: [at], keepdim: over.keepdim };
  return named(
    name,
    ["values", "indices"],
    [fromRows(input, kept, input.dtype, values), fromRows(input, kept, int64, positions)],
  );
}

const atPosition = rule<OverOne>("g at the positions, else 0", "i", (g, { i, inputs: [{ sizes }], args }) =>
  placed(g, i, sizes, args),
);

/** The position of each row's k-th least element, counted from 0; NaNs come last. */
function kthOfRows({ elements, count, size }: Rows, positions: Float64Array, k: number): void {
  const scratch = new Float64Array(size);
  for (let row = 0; row < count; row++) {
    const numbers = numbersOf(elements, row * size, size, scratch);
    positions[row] =
      k < numbers
        ? positionOfKth(elements, row * size, scratch, numbers, k)
        : positionOfNaN(elements, row * size, k - numbers);
  }
}

define(
  "kthvalue(Tensor input, int k, int dim=-1, bool keepdim=false)",
  "The `k`-th least elements along a dimension, counted from 1, and their positions: `[values, indices]`.",
  {
    shapes: "any → two without `dim`, which has size 1 if `keepdim`",
    raises: "RuntimeError if `k` is less than 1 or greater than the size of `dim`",
    meanings: { k: "Which one, counted from 1." },
    returns,
    text: "k-th of a",
    forward: ({ input, k, ...over }) => {
      const at = wrapDim(over.dim, input.ndim);
      needSizes("kthvalue()", input, dimsOf(input, at));
      if (k < 1 || k > (input.ndim === 0 ? 1 : input.sizes[at]))
        throw new RuntimeError(`kthvalue(): selected number k out of range for dimension ${at}`);
      return chosen("kthvalue", input, over, (rows, positions) => kthOfRows(rows, positions, k - 1));
    },
    gradients: { a: atPosition },
    samples: [() => [grid([2, 4]), 2], () => [grid([3, 2]), 3, 0, true]],
  },
);

/** The position of each row's middle element, the lower of two; a NaN is the middle of its row unless NaNs are ignored. */
function middles({ elements, count, size }: Rows, positions: Float64Array, ignoreNaN: boolean): void {
  const scratch = new Float64Array(size);
  for (let row = 0; row < count; row++) {
    const start = row * size;
    const numbers = numbersOf(elements, start, size, scratch);
    if (numbers === 0 || (numbers < size && !ignoreNaN)) positions[row] = positionOfNaN(elements, start, 0);
    else positions[row] = positionOfKth(elements, start, scratch, numbers, (numbers - 1) >> 1);
  }
}

function needNumbers(input: Tensor): void {
  if (input.dtype === bool) throw new RuntimeError(`"median_cpu" not implemented for 'Bool'`);
}

/** NaN, or for integers the least there is, as in PyTorch. */
function middleOfNone({ name, is_floating_point }: DType): number {
  if (is_floating_point) return Number.NaN;
  return name === "int64" ? -(2 ** 63) : name === "int32" ? -(2 ** 31) : 0;
}

function middleOf(input: Tensor, ignoreNaN: boolean): Tensor {
  needNumbers(input);
  if (input.numel() === 0) return input.new_full([], middleOfNone(input.dtype), { dtype: input.dtype });
  const flat = input.reshape([-1]);
  return chosen("median", flat, { dim: 0, keepdim: false }, (rows, positions) =>
    middles(rows, positions, ignoreNaN),
  )[0];
}

for (const name of ["median", "nanmedian"] as const) {
  const ignoreNaN = name === "nanmedian";
  const which = ignoreNaN ? "element that is not NaN" : "element";
  const node = ignoreNaN ? "NanmedianBackward" : "MedianBackward";
  define(`${name}(Tensor input)`, `The middle ${which}; of two the lower.`, {
    shapes: "any → ()",
    backward: `${node}0`,
    forward: ({ input }: { input: Tensor }) => middleOf(input, ignoreNaN),
    gradients: { a: rule("g where a = y, else 0", "ay", (g, { a, y }) => shared(g, a, y, whole)) },
    samples: [() => [grid([2, 3])]],
  });
  define(
    `${name}(Tensor input, int dim, bool keepdim=false)`,
    `The middle ${which} along a dimension, of two the lower, and its position: \`[values, indices]\`.`,
    {
      returns,
      backward: `${node}1`,
      forward: ({ input, ...over }: { input: Tensor } & OverOne) => {
        needNumbers(input);
        const found = chosen("median", input, over, (rows, positions) => middles(rows, positions, ignoreNaN));
        return named(name, ["values", "indices"], found);
      },
      gradients: { a: atPosition },
      samples: [() => [grid([2, 3]), 1], () => [grid([4, 2]), 0, true]],
    },
  );
}

/** The last position of each row's most frequent element; of equally frequent ones, of the least. */
function modes(rows: Rows, positions: Float64Array): void {
  const { elements } = rows;
  sortRows(rows, false, (order, start, row) => {
    let most = 0;
    let run = 0;
    for (let i = 0; i < order.length; i++) {
      run++;
      if (i + 1 < order.length && elements[start + order[i]] === elements[start + order[i + 1]]) continue;
      if (run > most) {
        most = run;
        positions[row] = order[i];
      }
      run = 0;
    }
  });
}

define(
  "mode(Tensor input, int dim=-1, bool keepdim=false)",
  "The most frequent elements along a dimension, and their positions: `[values, indices]`.",
  {
    returns,
    text: "most frequent of a",
    forward: ({ input, ...over }) => chosen("mode", input, over, modes),
    gradients: { a: atPosition },
    samples: [() => [grid([2, 3])], () => [grid([3, 2]), 0, true]],
  },
);
