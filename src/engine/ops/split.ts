// A tensor cut into several parts along a dimension, which are views of it.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { ownDim, wrapDim } from "../shape.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { cat, stack } from "./join.js";
import { grid } from "./samples.js";
import { selected, window } from "./windows.js";

const { define } = family("split");

const small = () => grid([2, 3]);

define("unbind(Tensor input, int dim=0)", "The positions of a dimension as a list of views.", {
  shapes: "(n, …) → n of (…)",
  returns: "Tensor[]",
  view: "multiple",
  text: "parts of a",
  forward: ({ input, dim }) => {
    const at = ownDim(dim, input.ndim);
    return Array.from({ length: input.sizes[at] }, (_, i) => selected(input, at, i));
  },
  gradients: {
    a: rule<{ dim: number }>("the parts of g, stacked", "", (_, { args }, __, parts) => stack(parts, args.dim)),
  },
  samples: [() => [small(), 1]],
});

interface Along {
  readonly dim: number;
}

const joined = rule<Along>("the parts of g, joined", "", (_, { args }, __, parts) => cat(parts, args.dim));

/** Parts of these lengths, one after another. */
function cut(input: Tensor, at: number, lengths: readonly number[]): Tensor[] {
  let start = 0;
  return lengths.map((length) => {
    const part = window(input, at, start, length);
    start += length;
    return part;
  });
}

/** As many lengths of `size` as fit, and what is left. */
function equalLengths(total: number, size: number): number[] {
  if (size === 0) return [0];
  const count = Math.max(Math.ceil(total / size), 1);
  return Array.from({ length: count }, (_, i) => Math.min(size, total - i * size));
}

function splitBy(input: Tensor, size: number, dim: number): Tensor[] {
  const at = wrapDim(dim, input.ndim);
  if (input.ndim === 0) throw new RuntimeError("split expects at least a 1-dimensional tensor");
  if (size < 0) throw new RuntimeError(`split expects split_size be non-negative, but got split_size=${size}`);
  if (size === 0 && input.sizes[at] > 0)
    throw new RuntimeError(
      `split_size can only be 0 if dimension size is 0, but got dimension size of ${input.sizes[at]}`,
    );
  return cut(input, at, equalLengths(input.sizes[at], size));
}

function splitInto(input: Tensor, sizes: readonly number[], dim: number): Tensor[] {
  if (input.ndim === 0) throw new RuntimeError("split expects at least a 1-dimensional tensor");
  const at = wrapDim(dim, input.ndim);
  const listed = `split_sizes=[${sizes.join(", ")}]`;
  if (sizes.some((size) => size < 0))
    throw new RuntimeError(`split_with_sizes expects split_sizes have only non-negative entries, but got ${listed}`);
  if (sizes.reduce((sum, size) => sum + size, 0) !== input.sizes[at])
    throw new RuntimeError(
      `split_with_sizes expects split_sizes to sum exactly to ${input.sizes[at]} (input tensor's size at dimension ${at}), but got ${listed}`,
    );
  return cut(input, at, sizes);
}

const parts = { returns: "Tensor[]", text: "parts of a", gradients: { a: joined } } as const;

define(
  "split(Tensor input, int split_size_or_sections, int dim=0)",
  "Parts of one size along a dimension, as views; the last may be smaller.",
  {
    shapes: "(n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter",
    raises: "RuntimeError if the size is negative",
    ...parts,
    view: "multiple",
    forward: ({ input, split_size_or_sections, dim }) => splitBy(input, split_size_or_sections, dim),
    samples: [() => [grid([5, 2]), 2], () => [small(), 2, -1]],
  },
);
const withSizes = define(
  "split_with_sizes(Tensor input, shape split_sizes, int dim=0)",
  "Parts of given sizes along a dimension, as views.",
  {
    shapes: "(n, …) → one of (size, …) for each size",
    raises: "RuntimeError if the sizes do not add up to that of `dim`",
    ...parts,
    view: "multiple",
    forward: ({ input, split_sizes, dim }) => splitInto(input, split_sizes, dim),
    samples: [() => [grid([5, 2]), [1, 4]]],
  },
);
define(
  "split(Tensor input, shape split_size_or_sections, int dim=0)",
  "Parts of given sizes along a dimension, as views.",
  {
    shapes: "(n, …) → one of (size, …) for each size",
    raises: "RuntimeError if the sizes do not add up to that of `dim`",
    returns: "Tensor[]",
    compose: ({ input, split_size_or_sections, dim }) =>
      applyRow(withSizes, { input, split_sizes: split_size_or_sections, dim }),
  },
);
define("unsafe_split(Tensor input, int split_size, int dim=0)", "As `split`, but the parts may be written in place.", {
  shapes: "(n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter",
  raises: "RuntimeError if the size is negative",
  ...parts,
  forward: ({ input, split_size, dim }) => splitBy(input, split_size, dim).map(alone),
  samples: [() => [grid([5, 2]), 2]],
});
define(
  "unsafe_split_with_sizes(Tensor input, shape split_sizes, int dim=0)",
  "As `split_with_sizes`, but the parts may be written in place.",
  {
    shapes: "(n, …) → one of (size, …) for each size",
    raises: "RuntimeError if the sizes do not add up to that of `dim`",
    ...parts,
    forward: ({ input, split_sizes, dim }) => splitInto(input, split_sizes, dim).map(alone),
    samples: [() => [grid([5, 2]), [1, 4]]],
  },
);

/** The same memory with a version of its own. */
function alone({ storage, sizes, strides, offset }: Tensor): Tensor {
  return new Tensor(storage, sizes, strides, offset);
}

/** The size of parts when a dimension is cut into so many. */
function chunkSize(input: Tensor, chunks: number, dim: number): number {
  if (input.ndim === 0) throw new RuntimeError("chunk expects at least a 1-dimensional tensor");
  if (chunks <= 0) throw new RuntimeError(`chunk expects \`chunks\` to be greater than 0, got: ${chunks}`);
  return Math.ceil(input.sizes[wrapDim(dim, input.ndim)] / chunks);
}

define("chunk(Tensor input, int chunks, int dim=0)", "At most so many parts of one size along a dimension, as views.", {
  shapes: "(n, …) → up to `chunks` of (⌈n / chunks⌉, …)",
  raises: "RuntimeError if `chunks` is not positive",
  returns: "Tensor[]",
  compose: ({ input, chunks, dim }) => {
    const size = chunkSize(input, chunks, dim);
    return size === 0 ? input.split_with_sizes(new Array<number>(chunks).fill(0), dim) : input.split(size, dim);
  },
});
define("unsafe_chunk(Tensor input, int chunks, int dim=0)", "As `chunk`, but the parts may be written in place.", {
  shapes: "(n, …) → up to `chunks` of (⌈n / chunks⌉, …)",
  raises: "RuntimeError if `chunks` is not positive",
  returns: "Tensor[]",
  compose: ({ input, chunks, dim }) => {
    const size = chunkSize(input, chunks, dim);
    if (size > 0) return input.unsafe_split(size, dim);
    return input.unsafe_split_with_sizes(new Array<number>(chunks).fill(0), dim);
  },
});

/** Parts between neighbouring `indices`, which may lie outside. */
function splitAt(input: Tensor, indices: readonly number[], dim: number): Tensor[] {
  const at = wrapDim(dim, input.ndim);
  return [...indices, null].map((end, i) => input.slice(at, i === 0 ? 0 : indices[i - 1], end));
}

/** So many parts whose sizes differ by one at most. */
function splitEvenly(input: Tensor, sections: number, dim: number): Tensor[] {
  if (sections <= 0) throw new RuntimeError(`number of sections must be larger than 0, got ${sections}`);
  const size = input.sizes[wrapDim(dim, input.ndim)];
  const least = Math.floor(size / sections);
  const ends = Array.from({ length: sections - 1 }, (_, i) => (i + 1) * least + Math.min(i + 1, size % sections));
  return splitAt(input, ends, dim);
}

function tensorSplit(input: Tensor, where: number | readonly number[], dim: number): Tensor[] {
  if (input.ndim === 0)
    throw new RuntimeError(
      `tensor_split expected at least a 1-dimensional tensor, but got a tensor with ${input.ndim} dims`,
    );
  return typeof where === "number" ? splitEvenly(input, where, dim) : splitAt(input, where, dim);
}

const evenly =
  "Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions.";

define("tensor_split(Tensor input, int indices_or_sections, int dim=0)", evenly, {
  shapes: "(n, …) → k of (n / k, …); the first ones are longer by 1",
  raises: "RuntimeError if the number is not positive",
  returns: "Tensor[]",
  compose: ({ input, indices_or_sections, dim }) => tensorSplit(input, indices_or_sections, dim),
});
define("tensor_split(Tensor input, shape indices_or_sections, int dim=0)", evenly, {
  shapes: "(n, …) → one part more than positions",
  returns: "Tensor[]",
  compose: ({ input, indices_or_sections, dim }) => tensorSplit(input, indices_or_sections, dim),
});
define("tensor_split(Tensor input, Tensor tensor_indices_or_sections, int dim=0)", evenly, {
  shapes: "(n, …) → one part more than positions",
  returns: "Tensor[]",
  compose: ({ input, tensor_indices_or_sections: where, dim }) => {
    if (where.dtype.name !== "int64" || where.ndim > 1)
      throw new RuntimeError(
        `tensor_split expected tensor_indices_or_sections to be a zero-dimensional or one-dimensional tensor of dtype long, but got a tensor with ${where.ndim} dims of dtype ${where.dtype.scalarType}`,
      );
    return tensorSplit(input, where.tolist() as number | number[], dim);
  },
});

const directions = {
  hsplit: { rank: 1, dim: 1, word: "columns (elements of a vector)" },
  vsplit: { rank: 2, dim: 0, word: "rows" },
  dsplit: { rank: 3, dim: 2, word: "the third dimension" },
} as const;

for (const [name, { rank, dim, word }] of Object.entries(directions))
  define(
    `${name}(Tensor input, int|shape indices_or_sections)` as "hsplit(Tensor input, int|shape indices_or_sections)",
    `Parts along ${word}, as views: so many of equal size, or cut at given positions.`,
    {
      shapes: "(…, n, …) → parts of n",
      raises: "RuntimeError if the number of parts does not divide the size",
      returns: "Tensor[]",
      compose: ({ input, indices_or_sections: where }) => {
        if (input.ndim < rank)
          throw new RuntimeError(
            `torch.${name} requires a tensor with at least ${rank} dimension, but got a tensor with ${input.ndim} dimensions!`,
          );
        const at = name === "hsplit" && input.ndim === 1 ? 0 : dim;
        if (typeof where === "number" && (where <= 0 || input.sizes[at] % where !== 0))
          throw new RuntimeError(
            `torch.${name} attempted to split along dimension ${at}, but the size of the dimension ${input.sizes[at]} is not divisible by the split_size ${where}!`,
          );
        return tensorSplit(input, where, at);
      },
    },
  );
