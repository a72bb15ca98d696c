// Dimensions moved, added, split and brought to a common shape.
import { RuntimeError } from "../errors.js";
import { broadcastSizes, countOf, makeSize, ownDim, type Size, wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import "./views.js"; // whose rows in place come before those here of the same names, however files are bundled

const { define, alias } = family("axes");

const listed = (numbers: readonly number[]) => `[${numbers.join(", ")}]`;

function checkMove(rank: number, source: readonly number[], destination: readonly number[]): void {
  if (source.length !== destination.length)
    throw new RuntimeError(
      `movedim: Invalid source or destination dims: source (${listed(source)} dims) should contain the same number of dims as destination (${listed(destination)} dims)`,
    );
  for (const [name, dims] of Object.entries({ source, destination })) {
    const wrapped = dims.map((dim) => wrapDim(dim, rank));
    if (new Set(wrapped).size < dims.length)
      throw new RuntimeError(`movedim: repeated dim in \`${name}\` (${listed(dims)})`);
  }
}

define(
  "movedim(Tensor input, ints source, ints destination)",
  "Dimensions moved to other places, as a view; the others keep their order.",
  {
    shapes: "(a, b, c) with 0 to 2 → (b, c, a)",
    raises: "RuntimeError if the lists differ in length or name a dimension twice",
    compose: ({ input, source, destination }) => {
      checkMove(input.ndim, source, destination);
      if (input.ndim === 0) return input.alias();
      const from = source.map((dim) => wrapDim(dim, input.ndim));
      const to = destination.map((dim) => wrapDim(dim, input.ndim));
      const rest = input.sizes.map((_, dim) => dim).filter((dim) => !from.includes(dim));
      return input.permute(input.sizes.map((_, dim) => (to.includes(dim) ? from[to.indexOf(dim)] : rest.shift()!)));
    },
    samples: [() => [grid([2, 3, 2]), 0, -1]],
  },
);
alias("moveaxis", "movedim");

define("swapaxes(Tensor input, int axis0, int axis1)", "Two dimensions swapped, as a view.", {
  shapes: "(…, n, …, m, …) → (…, m, …, n, …)",
  raises: "IndexError if a dimension is out of range",
  compose: ({ input, axis0, axis1 }) => input.transpose(axis0, axis1),
});
define("swapdims(Tensor input, int dim0, int dim1)", "Two dimensions swapped, as a view.", {
  shapes: "(…, n, …, m, …) → (…, m, …, n, …)",
  raises: "IndexError if a dimension is out of range",
  compose: ({ input, dim0, dim1 }) => input.transpose(dim0, dim1),
});
define("adjoint(Tensor input)", "The last two dimensions swapped, as a view.", {
  shapes: "(…, n, m) → (…, m, n)",
  raises: "RuntimeError if there is one dimension",
  compose: ({ input }) => {
    if (input.ndim < 2)
      throw new RuntimeError(
        `tensor.adjoint() is only supported on matrices or batches of matrices. Got ${input.ndim}-D tensor.`,
      );
    return input.transpose(-2, -1);
  },
});

define("ravel(Tensor input)", "All elements in a row: a view where possible, else a copy.", {
  shapes: "any → (n)",
  compose: ({ input }) => input.contiguous().view(-1),
});
define("unflatten(Tensor input, int dim, ints sizes)", "One dimension as several, as a view; one size may be -1.", {
  shapes: "(…, n · m, …) → (…, n, m, …)",
  raises: "RuntimeError if the sizes do not fit that of `dim`",
  compose: ({ input, dim, sizes }) => {
    const at = ownDim(dim, input.ndim);
    if (sizes.length === 0) throw new RuntimeError("unflatten: sizes must be non-empty");
    const size = input.sizes[at];
    const known = countOf(sizes.filter((part) => part !== -1));
    const fits = sizes.includes(-1) ? known > 0 && size % known === 0 : known === size;
    if (!fits)
      throw new RuntimeError(
        `unflatten: Provided sizes ${listed(sizes)} don't multiply up to the size of dim ${at} (${size}) in the input tensor`,
      );
    const whole = sizes.map((part) => (part === -1 ? size / known : part));
    return input.view([...input.sizes.slice(0, at), ...whole, ...input.sizes.slice(at + 1)]);
  },
});

/** A tensor with at least so many dimensions; new ones go in front of and behind those that it has, as NumPy has it. */
export function atLeast(rank: 1 | 2 | 3, input: Tensor): Tensor {
  if (input.ndim === 0) return input.reshape(new Array<number>(rank).fill(1));
  if (input.ndim >= rank) return input;
  if (input.ndim === 1) return rank === 2 ? input.unsqueeze(0) : input.unsqueeze(0).unsqueeze(-1);
  return input.unsqueeze(-1);
}

for (const rank of [1, 2, 3] as const) {
  const doc = `The tensor with at least ${rank} dimension${rank === 1 ? "" : "s"}; several tensors as a list.`;
  const shapes = ["() → (1)", "() → (1, 1); (n) → (1, n)", "() → (1, 1, 1); (n) → (1, n, 1); (n, m) → (n, m, 1)"][
    rank - 1
  ];
  define(`atleast_${rank}d(Tensor input)` as "atleast_1d(Tensor input)", doc, {
    shapes,
    reach: "function",
    compose: ({ input }) => atLeast(rank, input),
  });
  define(`atleast_${rank}d(pack tensors)` as "atleast_1d(pack tensors)", doc, {
    shapes: `each ${shapes}`,
    reach: "function",
    returns: "Tensor[]",
    compose: ({ tensors }) => tensors.map((tensor) => atLeast(rank, tensor)),
  });
}

define("broadcast_tensors(pack tensors)", "The tensors broadcast to a common shape, as views.", {
  shapes: "any that broadcast → all of one shape",
  raises: "RuntimeError where shapes do not broadcast",
  reach: "function",
  returns: "Tensor[]",
  compose: ({ tensors }) => {
    const sizes = tensors.map((tensor) => tensor.sizes).reduce(broadcastSizes, []);
    return tensors.map((tensor) => tensor.expand(sizes));
  },
});

define(
  "sum_to_size(Tensor input, size size)",
  "Summed over what was broadcast from a shape: the way back from `expand`.",
  {
    shapes: "(…, n, m) → what broadcasts to it",
    raises: "RuntimeError if `size` does not broadcast to the shape",
    reach: "method",
    compose: ({ input, size }) => {
      const extra = input.ndim - size.length;
      if (extra < 0 || size.some((wanted, i) => wanted !== 1 && wanted !== input.sizes[i + extra]))
        throw new RuntimeError(`size {${listed(size)}} is not expandable to size {${listed(input.sizes)}}.`);
      const dims = input.sizes.flatMap((length, i) =>
        i < extra || (size[i - extra] === 1 && length !== 1) ? [i] : [],
      );
      if (dims.length === 0) return input;
      const summed = input.sum(dims, true);
      return extra > 0 ? summed.view(size) : summed;
    },
  },
);

/** The shape that shapes broadcast to. https://pytorch.org/docs/stable/generated/torch.broadcast_shapes.html */
export function broadcast_shapes(...shapes: (number | readonly number[])[]): Size {
  const lists = shapes.map((shape) => (typeof shape === "number" ? [shape] : shape));
  for (const sizes of lists)
    for (const size of sizes)
      if (size < 0) throw new RuntimeError(`Trying to create tensor with negative dimension (${size}): (${size})`);
  try {
    return makeSize(lists.reduce(broadcastSizes, []));
  } catch {
    throw new RuntimeError("Shape mismatch: objects cannot be broadcast to a single shape");
  }
}

/** A matrix as PyTorch's C++ prints it, which some of its messages show. */
function nativeText(tensor: Tensor): string {
  if (tensor.ndim !== 2) return String(tensor);
  const rows = tensor.tolist() as (number | boolean)[][];
  const numbers = rows.flat().map(Number);
  const whole = numbers.every(Number.isInteger);
  const text = (x: number) => (whole ? String(x) : x.toFixed(4));
  const width = 1 + Math.max(...numbers.map((x) => text(Math.abs(x)).length));
  const lines = rows.map((row) => row.map((x) => text(Number(x)).padStart(width)).join(" "));
  return `${lines.join("\n")}\n[ ${tensor.dtype.tensorType}{${tensor.sizes.join(",")}} ]`;
}

function gridOf(tensors: readonly Tensor[]): Tensor[] {
  const sizes = tensors.map((tensor) => tensor.numel());
  return tensors.map((tensor, i) => tensor.view(sizes.map((size, d) => (d === i ? size : 1))).expand(sizes));
}

define(
  "meshgrid(pack tensors, *, str? indexing=null)",
  "The coordinates of all points of a grid, one tensor per dimension, as views.",
  {
    shapes: "(n), (m), … → each (n, m, …)",
    raises: "RuntimeError if a tensor has two or more dimensions",
    reach: "function",
    returns: "Tensor[]",
    compose: ({ tensors, indexing }) => {
      if (tensors.length === 0) throw new RuntimeError("meshgrid expects a non-empty TensorList");
      for (const tensor of tensors) {
        if (tensor.ndim > 1)
          throw new RuntimeError(
            `torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: ${nativeText(tensor)}`,
          );
        if (tensor.dtype !== tensors[0].dtype)
          throw new RuntimeError("meshgrid expects all tensors to have the same dtype");
      }
      if (indexing !== null && indexing !== "ij" && indexing !== "xy")
        throw new RuntimeError(`torch.meshgrid: indexing must be one of "xy" or "ij", but received: ${indexing}`);
      if (indexing !== "xy" || tensors.length < 2) return gridOf(tensors);
      const [first, second, ...rest] = tensors;
      const [y, x, ...others] = gridOf([second, first, ...rest]);
      return [x, y, ...others];
    },
  },
);
