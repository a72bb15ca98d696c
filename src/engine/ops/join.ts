// Tensors put together: next to each other, or on top of each other.
import { applyRow } from "../apply.js";
import { resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { sameSizes, wrapDim } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { window } from "./windows.js";

const { define, alias } = family("join");

/** Empty vectors are skipped, for old times' sake: PyTorch does so too. */
const isNothing = (sizes: readonly number[]) => sizes.length === 1 && sizes[0] === 0;

function checkSizes(tensors: readonly Tensor[], dim: number): void {
  const [first] = tensors;
  tensors.forEach((tensor, i) => {
    if (tensor.ndim !== first.ndim)
      throw new RuntimeError(`Tensors must have same number of dimensions: got ${first.ndim} and ${tensor.ndim}`);
    const wrong = tensor.sizes.findIndex((size, d) => d !== dim && size !== first.sizes[d]);
    if (wrong >= 0)
      throw new RuntimeError(
        `Sizes of tensors must match except in dimension ${dim}. Expected size ${first.sizes[wrong]} but got size ${tensor.sizes[wrong]} for tensor number ${i} in the list.`,
      );
  });
}

function joined(tensors: readonly Tensor[], dimension: number): Tensor {
  if (tensors.length === 0) throw new RuntimeError("torch.cat(): expected a non-empty list of Tensors");
  const single = tensors.findIndex(({ sizes }) => sizes.length === 0);
  if (single >= 0) throw new RuntimeError(`zero-dimensional tensor (at position ${single}) cannot be concatenated`);
  const parts = tensors.filter(({ sizes }) => !isNothing(sizes));
  const [first] = parts.length > 0 ? parts : tensors;
  const dim = wrapDim(dimension, first.ndim);
  checkSizes(parts, dim);
  const total = parts.reduce((sum, { sizes }) => sum + sizes[dim], 0);
  const result = reserve(first, first.sizes.with(dim, total), resultType(tensors));
  let start = 0;
  for (const part of parts) {
    result.storage.backend.copy(window(result, dim, start, part.sizes[dim]), part);
    start += part.sizes[dim];
  }
  return result;
}

/** Where each tensor of a list starts along the dimension. */
function startOf(inputs: readonly { sizes: readonly number[] }[], position: number, dim: number): number {
  return inputs.slice(0, position).reduce((sum, { sizes }) => sum + (isNothing(sizes) ? 0 : sizes[dim]), 0);
}

const catRow = define("cat(Tensors tensors, int dim=0)", "Tensors one after another along a dimension.", {
  shapes: "(…, n, …), (…, m, …) → (…, n + m, …)",
  raises: "RuntimeError if other sizes differ, or there are no tensors",
  text: "[a[0], a[1], …]",
  reach: "function",
  forward: ({ tensors, dim }) => joined(tensors, dim),
  gradients: {
    a: rule<{ dim: number }>("its part of g", "", (g, { inputs, args }, position) => {
      const { sizes } = inputs[position];
      if (isNothing(sizes)) return g.new_zeros([0]);
      const dim = wrapDim(args.dim, g.ndim);
      return g.narrow(dim, startOf(inputs, position, dim), sizes[dim]);
    }),
  },
  samples: [() => [[grid([2, 3]), grid([2, 1], 1)], 1]],
});

/** Tensors one after another along a dimension. */
export function cat(tensors: readonly Tensor[], dim: number): Tensor {
  return applyRow(catRow, { tensors, dim }) as Tensor;
}

const stackRow = define("stack(Tensors tensors, int dim=0)", "Tensors of one shape along a new dimension.", {
  meanings: { dim: "Where the new dimension stands." },
  shapes: "k of the same → one dimension more, of size k",
  raises: "RuntimeError if shapes differ, or there are no tensors",
  text: "[a[0], a[1], …]",
  reach: "function",
  forward: ({ tensors, dim }) => {
    if (tensors.length === 0) throw new RuntimeError("stack expects a non-empty TensorList");
    tensors.forEach(({ sizes }, i) => {
      if (!sameSizes(sizes, tensors[0].sizes))
        throw new RuntimeError(
          `stack expects each tensor to be equal size, but got [${tensors[0].sizes.join(", ")}] at entry 0 and [${sizes.join(", ")}] at entry ${i}`,
        );
    });
    const at = wrapDim(dim, tensors[0].ndim + 1);
    return joined(
      tensors.map((tensor) => tensor.unsqueeze(at)),
      at,
    );
  },
  gradients: {
    a: rule<{ dim: number }>("its part of g", "", (g, { args }, position) =>
      g.select(wrapDim(args.dim, g.ndim), position),
    ),
  },
  samples: [() => [[grid([2, 3]), grid([2, 3], 1)], 1]],
});

/** Tensors of one shape along a new dimension. */
export function stack(tensors: readonly Tensor[], dim: number): Tensor {
  return applyRow(stackRow, { tensors, dim }) as Tensor;
}

alias("concat", "cat");
alias("concatenate", "cat");
