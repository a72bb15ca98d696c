// Functions and methods of the rows in ops/stacks.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Tensors side by side: along the second dimension, vectors along their only one. Shapes: (a, n), (a, m) → (a, n + m); (n), (m) → (n + m). Raises RuntimeError if other sizes differ. https://pytorch.org/docs/stable/generated/torch.hstack.html
 * @param tensors The tensors, in order.
 */
export function hstack(tensors: readonly Tensor[]): Tensor;
export function hstack(...args: unknown[]): unknown {
  return callFunction("hstack", args);
}

/**
 * Tensors on top of each other; vectors are rows. Shapes: (n, b), (m, b) → (n + m, b); a vector is a row. Raises RuntimeError if other sizes differ. https://pytorch.org/docs/stable/generated/torch.vstack.html
 * @param tensors The tensors, in order.
 */
export function vstack(tensors: readonly Tensor[]): Tensor;
export function vstack(...args: unknown[]): unknown {
  return callFunction("vstack", args);
}

/**
 * As `vstack`: tensors on top of each other; vectors are rows. Shapes: (n, b), (m, b) → (n + m, b); a vector is a row. Raises RuntimeError if other sizes differ. https://pytorch.org/docs/stable/generated/torch.row_stack.html
 * @param tensors The tensors, in order.
 */
export function row_stack(tensors: readonly Tensor[]): Tensor;
export function row_stack(...args: unknown[]): unknown {
  return callFunction("row_stack", args);
}

/**
 * Tensors one behind the other, along the third dimension. Shapes: (a, b, n), (a, b, m) → (a, b, n + m). Raises RuntimeError if other sizes differ. https://pytorch.org/docs/stable/generated/torch.dstack.html
 * @param tensors The tensors, in order.
 */
export function dstack(tensors: readonly Tensor[]): Tensor;
export function dstack(...args: unknown[]): unknown {
  return callFunction("dstack", args);
}

/**
 * Tensors side by side; vectors are columns. Shapes: (n), (n), (n, m) → (n, 2 + m). Raises RuntimeError if other sizes differ. https://pytorch.org/docs/stable/generated/torch.column_stack.html
 * @param tensors The tensors, in order.
 */
export function column_stack(tensors: readonly Tensor[]): Tensor;
export function column_stack(...args: unknown[]): unknown {
  return callFunction("column_stack", args);
}

/**
 * A matrix of zeros with the tensors as blocks on its diagonal. Shapes: (a, b), (c, d) → (a + c, b + d). Raises RuntimeError if a tensor has more than two dimensions. https://pytorch.org/docs/stable/generated/torch.block_diag.html
 * @param tensors The tensors, in order.
 */
export function block_diag(...tensors: Tensor[]): Tensor;
/**
 * A matrix of zeros with the tensors as blocks on its diagonal. Shapes: (a, b), (c, d) → (a + c, b + d). Raises RuntimeError if a tensor has more than two dimensions. https://pytorch.org/docs/stable/generated/torch.block_diag.html
 * @param tensors The tensors, in order.
 */
export function block_diag(tensors: readonly Tensor[]): Tensor;
export function block_diag(...args: unknown[]): unknown {
  return callFunction("block_diag", args);
}

/**
 * All ways to take one element of each vector, one per row. Shapes: (n), (m) → (n · m, 2). Raises RuntimeError if a tensor is not a vector. https://pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 * @param tensors The tensors, in order.
 */
export function cartesian_prod(...tensors: Tensor[]): Tensor;
/**
 * All ways to take one element of each vector, one per row. Shapes: (n), (m) → (n · m, 2). Raises RuntimeError if a tensor is not a vector. https://pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 * @param tensors The tensors, in order.
 */
export function cartesian_prod(tensors: readonly Tensor[]): Tensor;
export function cartesian_prod(...args: unknown[]): unknown {
  return callFunction("cartesian_prod", args);
}

/**
 * All ways to take `r` elements of a vector, in their order, one per row. Shapes: (n) → (n over r, r). Raises RuntimeError if the input is not a vector or `r` is negative. https://pytorch.org/docs/stable/generated/torch.combinations.html
 * @param input The tensor.
 * @param r How many elements each has. Default 2.
 * @param with_replacement Whether an element may be taken again. Default false.
 */
export function combinations(input: Tensor, r?: number, with_replacement?: boolean): Tensor;
/**
 * All ways to take `r` elements of a vector, in their order, one per row. Shapes: (n) → (n over r, r). Raises RuntimeError if the input is not a vector or `r` is negative. https://pytorch.org/docs/stable/generated/torch.combinations.html
 * @param input The tensor.
 */
export function combinations(
  input: Tensor,
  options: {
    /** How many elements each has. Default 2. */
    r?: number;
    /** Whether an element may be taken again. Default false. */
    with_replacement?: boolean;
  },
): Tensor;
/**
 * All ways to take `r` elements of a vector, in their order, one per row. Shapes: (n) → (n over r, r). Raises RuntimeError if the input is not a vector or `r` is negative. https://pytorch.org/docs/stable/generated/torch.combinations.html
 * @param input The tensor.
 * @param r How many elements each has. Default 2.
 */
export function combinations(
  input: Tensor,
  r: number,
  options: {
    /** Whether an element may be taken again. Default false. */
    with_replacement?: boolean;
  },
): Tensor;
export function combinations(...args: unknown[]): unknown {
  return callFunction("combinations", args);
}
