// The product of two matrices of any strides.
import { type BlockedProduct, blockedProducts } from "./matmul-blocks.js";
import { type Floats, type Operand, scalarMatmul } from "./matmul-scalar.js";

/** Below so many multiplications, and for a single dot product, copying to the kernels costs more than it gains. */
const FEW = 64;

/** Undefined until the first product that is worth compiling for. */
let products: { float32: BlockedProduct; float64: BlockedProduct } | null | undefined;

/**
 * out = A · B with A of m×k and B of k×n, `out` contiguous from `outOffset` on and apart from A and B. Offsets and
 * strides count elements; strides may be 0 or negative. All three arrays have one type.
 */
export function matmul(
  m: number,
  n: number,
  k: number,
  a: Floats,
  aOffset: number,
  aRowStride: number,
  aColumnStride: number,
  b: Floats,
  bOffset: number,
  bRowStride: number,
  bColumnStride: number,
  out: Floats,
  outOffset: number,
): void {
  const left: Operand = { data: a, offset: aOffset, across: aRowStride, along: aColumnStride };
  const right: Operand = { data: b, offset: bOffset, across: bColumnStride, along: bRowStride };
  if (m * n * k < FEW || m * n === 1) {
    scalarMatmul(m, n, k, left, right, out, outOffset);
    return;
  }
  products ??= blockedProducts();
  const product = products?.[out instanceof Float32Array ? "float32" : "float64"];
  if (product) product.run(m, n, k, left, right, out, outOffset);
  else scalarMatmul(m, n, k, left, right, out, outOffset);
}
