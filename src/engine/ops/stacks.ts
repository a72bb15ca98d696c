// Tensors side by side, on top of each other, on a diagonal; and all ways to combine elements.
import { bool, int64, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { quietly } from "../mode.js";
import { rule } from "../op.js";
import { allocate, type Tensor } from "../tensor.js";
import { atLeast } from "./axes.js";
import { family } from "./family.js";
import { cat, stack } from "./join.js";
import { grid } from "./samples.js";
import { window } from "./windows.js";

const { define, alias } = family("stacks");

function some(name: string, tensors: readonly Tensor[]): void {
  if (tensors.length === 0) throw new RuntimeError(`${name} expects a non-empty TensorList`);
}

define("hstack(Tensors tensors)", "Tensors side by side: along the second dimension, vectors along their only one.", {
  shapes: "(a, n), (a, m) → (a, n + m); (n), (m) → (n + m)",
  raises: "RuntimeError if other sizes differ",
  reach: "function",
  compose: ({ tensors }) => {
    some("hstack", tensors);
    const least = tensors.map((tensor) => atLeast(1, tensor));
    return cat(least, least[0].ndim === 1 ? 0 : 1);
  },
});
define("vstack(Tensors tensors)", "Tensors on top of each other; vectors are rows.", {
  shapes: "(n, b), (m, b) → (n + m, b); a vector is a row",
  raises: "RuntimeError if other sizes differ",
  reach: "function",
  compose: ({ tensors }) => {
    some("vstack", tensors);
    return cat(
      tensors.map((tensor) => atLeast(2, tensor)),
      0,
    );
  },
});
alias("row_stack", "vstack");
define("dstack(Tensors tensors)", "Tensors one behind the other, along the third dimension.", {
  shapes: "(a, b, n), (a, b, m) → (a, b, n + m)",
  raises: "RuntimeError if other sizes differ",
  reach: "function",
  compose: ({ tensors }) => {
    some("dstack", tensors);
    return cat(
      tensors.map((tensor) => atLeast(3, tensor)),
      2,
    );
  },
});
define("column_stack(Tensors tensors)", "Tensors side by side; vectors are columns.", {
  shapes: "(n), (n), (n, m) → (n, 2 + m)",
  raises: "RuntimeError if other sizes differ",
  reach: "function",
  compose: ({ tensors }) => {
    some("column_stack", tensors);
    const columns = tensors.map((tensor) => (tensor.ndim <= 1 ? tensor.reshape([tensor.numel(), 1]) : tensor));
    return cat(columns, 1);
  },
});

/** Sizes as a matrix: a vector is a row. */
function matrixSizes(sizes: readonly number[], i: number): readonly [number, number] {
  if (sizes.length > 2)
    throw new RuntimeError(
      `torch.block_diag: Input tensors must have 2 or fewer dimensions. Input ${i} has ${sizes.length} dimensions`,
    );
  const [rows, columns] = sizes.length === 2 ? sizes : [1, sizes[0] ?? 1];
  return [rows, columns];
}

/** The rows and columns that each matrix has, and where it starts. */
function blocksOf(inputs: readonly { sizes: readonly number[] }[]) {
  let [row, column] = [0, 0];
  const blocks = inputs.map(({ sizes }, i) => {
    const [rows, columns] = matrixSizes(sizes, i);
    const block = { row, column, rows, columns };
    row += rows;
    column += columns;
    return block;
  });
  return { blocks, sizes: [row, column] };
}

define("block_diag(pack tensors)", "A matrix of zeros with the tensors as blocks on its diagonal.", {
  shapes: "(a, b), (c, d) → (a + c, b + d)",
  raises: "RuntimeError if a tensor has more than two dimensions",
  text: "blocks a[0], a[1], …",
  reach: "function",
  forward: ({ tensors }) => {
    if (tensors.length === 0) throw new RuntimeError("torch.block_diag: expected a non-empty list of Tensors");
    const { blocks, sizes } = blocksOf(tensors);
    const result = allocate(tensors[0], sizes, resultType(tensors));
    blocks.forEach(({ row, column, rows, columns }, i) => {
      const block = window(window(result, 0, row, rows), 1, column, columns);
      block.storage.backend.copy(block, tensors[i].reshape([rows, columns]));
    });
    return result;
  },
  gradients: {
    a: rule("its block of g", "", (g, { inputs }, position) => {
      const { row, column, rows, columns } = blocksOf(inputs).blocks[position];
      return g.narrow(0, row, rows).narrow(1, column, columns).reshape(inputs[position].sizes);
    }),
  },
  samples: [() => [grid([2, 3]), grid([2], 1), grid([], 2)]],
});

function vectors(tensors: readonly Tensor[]): void {
  for (const { sizes } of tensors)
    if (sizes.length !== 1) throw new RuntimeError(`Expect a 1D vector, but got shape [${sizes.join(", ")}]`);
}

define("cartesian_prod(pack tensors)", "All ways to take one element of each vector, one per row.", {
  shapes: "(n), (m) → (n · m, 2)",
  raises: "RuntimeError if a tensor is not a vector",
  reach: "function",
  compose: ({ tensors }) => {
    vectors(tensors);
    if (tensors.length === 1) return tensors[0];
    if (tensors.some(({ dtype }) => dtype !== tensors[0].dtype))
      throw new RuntimeError("meshgrid expects all tensors to have the same dtype");
    const sizes = tensors.map((tensor) => tensor.numel());
    const grids = tensors.map((tensor, i) =>
      tensor
        .view(sizes.map((size, d) => (d === i ? size : 1)))
        .expand(sizes)
        .flatten(),
    );
    return stack(grids, 1);
  },
});

/** Which cells of a grid have coordinates in ascending order; the same may come again with `repeat`. */
function ascending(like: Tensor, r: number, repeat: boolean): Tensor {
  const n = like.numel();
  const counted = like.new_zeros([n], { dtype: int64 });
  counted.storage.backend.sequence(counted, 0, 1);
  const axis = (i: number) => counted.view(new Array<number>(r).fill(1).with(i, n));
  let mask = like.new_ones(new Array<number>(r).fill(n), { dtype: bool });
  for (let i = 0; i + 1 < r; i++) mask = mask.logical_and(repeat ? axis(i).le(axis(i + 1)) : axis(i).lt(axis(i + 1)));
  return mask;
}

define(
  "combinations(Tensor input, int r=2, bool with_replacement=false)",
  "All ways to take `r` elements of a vector, in their order, one per row.",
  {
    meanings: { r: "How many elements each has." },
    shapes: "(n) → (n over r, r)",
    raises: "RuntimeError if the input is not a vector or `r` is negative",
    reach: "function",
    compose: ({ input, r, with_replacement }) => {
      vectors([input]);
      if (r < 0) throw new RuntimeError(`Expect a non-negative number, but got ${r}`);
      if (r === 0) return input.new_empty([0]);
      const mask = quietly(false, () => ascending(input, r, with_replacement));
      const sizes = mask.sizes;
      const picked = Array.from({ length: r }, (_, i) =>
        input
          .view(sizes.map((size, d) => (d === i ? size : 1)))
          .expand(sizes)
          .masked_select(mask),
      );
      return stack(picked, 1);
    },
  },
);
