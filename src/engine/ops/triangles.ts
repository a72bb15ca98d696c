// Triangles and diagonals of matrices.
import type { Elements } from "../backend/backend.js";
import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { wrapDim } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { made } from "./new-tensors.js";
import { grid } from "./samples.js";
import { diagonalOf } from "./windows.js";

const { define } = family("triangles");

/** Copies the elements of each matrix on one side of a diagonal. */
function copyTriangle(out: Elements, from: Elements, rows: number, columns: number, k: number, lower: boolean): void {
  for (let start = 0; start < from.length; )
    for (let row = 0; row < rows; row++, start += columns) {
      const border = Math.min(Math.max(lower ? row + k + 1 : row + k, 0), columns);
      const end = start + (lower ? border : columns);
      for (let p = start + (lower ? 0 : border); p < end; p++) out[p] = from[p];
    }
}

function triangle(input: Tensor, k: number, lower: boolean): Tensor {
  const rows = input.sizes[wrapDim(-2, input.ndim)];
  const columns = input.sizes[wrapDim(-1, input.ndim)];
  const out = newElements(input.dtype, input.sizes);
  copyTriangle(out, elementsOf(input), rows, columns, k, lower);
  return fromElements(input, input.sizes, input.dtype, out);
}

const sides = { tril: "below", triu: "above" } as const;

for (const [name, side] of Object.entries(sides)) {
  const lower = name === "tril";
  define(
    `${name}(Tensor input, int diagonal=0)` as "tril(Tensor input, int diagonal=0)",
    `The part of matrices on and ${side} a diagonal, elsewhere 0.`,
    {
      shapes: "(…, n, m) → the same",
      raises: "IndexError if there are fewer than two dimensions",
      reach: "function method in-place",
      text: `a on and ${side} the diagonal, else 0`,
      forward: ({ input, diagonal }) => triangle(input, diagonal, lower),
      gradients: {
        a: rule<{ diagonal: number }>(`g on and ${side} the diagonal, else 0`, "", (g, { args }) =>
          lower ? g.tril(args.diagonal) : g.triu(args.diagonal),
        ),
      },
      samples: [() => [grid([3, 3])], () => [grid([2, 2, 3]), 1], () => [grid([3, 2]), -1]],
    },
  );
}

/** Rows and columns of the cells of a triangle. */
function trianglePlaces(rows: number, columns: number, k: number, lower: boolean): number[][] {
  const places: number[][] = [[], []];
  for (let row = 0; row < rows; row++) {
    const border = Math.min(Math.max(lower ? row + k + 1 : row + k, 0), columns);
    for (let column = lower ? 0 : border; column < (lower ? border : columns); column++) {
      places[0].push(row);
      places[1].push(column);
    }
  }
  return places;
}

for (const [name, side] of Object.entries(sides))
  define(
    `${name}_indices(int row, int col, int offset=0, *, dtype? dtype=null, device? device=null)` as "tril_indices(int row, int col, int offset=0, *, dtype? dtype=null, device? device=null)",
    `The rows and columns of the cells on and ${side} a diagonal.`,
    {
      shapes: "() → (2, k)",
      raises: "RuntimeError if `row` or `col` is negative",
      reach: "function",
      forward: ({ row, col, offset, ...options }) => {
        if (row < 0) throw new RuntimeError(`row must be non-negative, got${row}`);
        if (col < 0) throw new RuntimeError(`col must be non-negative, got${col}`);
        const places = trianglePlaces(row, col, offset, name === "tril");
        const result = made([2, places[0].length], { ...options, requires_grad: false }, int64);
        const found = fromElements(result, result.sizes, int64, Float64Array.from(places.flat()));
        result.storage.backend.copy(result, found);
        return result;
      },
    },
  );

interface Diagonal {
  readonly offset: number;
  readonly dim1: number;
  readonly dim2: number;
}

define(
  "diag_embed(Tensor input, int offset=0, int dim1=-2, int dim2=-1)",
  "Matrices of zeros with the last dimension on a diagonal of two new dimensions.",
  {
    shapes: "(…, n) → (…, n, n)",
    raises: "RuntimeError if the two dimensions are the same",
    text: "a on the diagonal, else 0",
    forward: ({ input, offset, dim1, dim2 }) => {
      const rank = input.ndim + 1;
      const [first, second] = [wrapDim(dim1, rank), wrapDim(dim2, rank)];
      if (first === second) throw new RuntimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
      const size = input.sizes[input.ndim - 1] + Math.abs(offset);
      const rest = [...input.sizes.slice(0, -1)];
      const sizes = Array.from({ length: rank }, (_, d) => (d === first || d === second ? size : rest.shift()!));
      const result = allocate(input, sizes, input.dtype);
      result.storage.backend.copy(diagonalOf(result, offset, first, second), input);
      return result;
    },
    gradients: {
      a: rule<Diagonal>("diagonal of g", "", (g, { args }) => g.diagonal(args.offset, args.dim1, args.dim2)),
    },
    samples: [() => [grid([3])], () => [grid([2, 3]), 1, 0, 2]],
  },
);

define("diag(Tensor input, int diagonal=0)", "A matrix with a vector on its diagonal, or the diagonal of a matrix.", {
  shapes: "(n) → (n, n); (n, m) → (least of both)",
  raises: "RuntimeError if there are more than two dimensions",
  text: "diagonal",
  forward: ({ input, diagonal }) => {
    if (input.ndim === 1) return input.diag_embed(diagonal);
    if (input.ndim !== 2) throw new RuntimeError("matrix or a vector expected");
    return input.diagonal(diagonal).clone();
  },
  gradients: {
    a: rule<{ diagonal: number }>("g on the diagonal, or its diagonal", "", (g, { args, inputs: [{ sizes }] }) =>
      sizes.length === 1 ? g.diag(args.diagonal) : g.diagonal_backward(sizes, args.diagonal, 0, 1),
    ),
  },
  samples: [() => [grid([3])], () => [grid([2]), -1], () => [grid([3, 3]), 1], () => [grid([2, 3])]],
});
define("diagflat(Tensor input, int offset=0)", "A matrix with all elements on a diagonal.", {
  shapes: "any of n elements → (n, n)",
  compose: ({ input, offset }) => input.contiguous().view(-1).diag(offset),
});

/** The main diagonal as a view. */
function mainDiagonal(input: Tensor): Tensor {
  const step = input.strides.reduce((sum, stride) => sum + stride, 0);
  return input.as_strided([Math.min(...input.sizes)], [step]);
}

define(
  "fill_diagonal(Tensor input, Scalar fill_value, bool wrap=false)",
  "A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix.",
  {
    shapes: "(n, m, …) → the same",
    raises: "RuntimeError if there are fewer than two dimensions, or more that differ",
    reach: "in-place",
    compose: ({ input, fill_value, wrap }) => {
      if (input.ndim < 2) throw new RuntimeError("dimensions must larger than 1");
      if (input.ndim > 2 && input.sizes.some((size) => size !== input.sizes[0]))
        throw new RuntimeError("all dimensions of input must be of equal length");
      mainDiagonal(input).fill_(fill_value);
      const [rows, columns] = input.sizes;
      if (wrap && input.ndim === 2)
        for (let row = columns + 1; row < rows; row += columns + 1)
          mainDiagonal(input.narrow(0, row, rows - row)).fill_(fill_value);
      return input;
    },
  },
);
