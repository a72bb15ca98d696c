// Small inputs with which the tests check rows: float64, requiring gradients, away from kinks.
import { float64, int64 } from "../dtype.js";
import { countOf } from "../shape.js";
import type { Nested, Tensor } from "../tensor.js";
import { fromData } from "./new-tensors.js";

/** A float64 tensor of these values that requires its gradient. */
export function values(data: Nested): Tensor {
  return fromData(data, { dtype: float64, device: null, requires_grad: true });
}

const spread = (i: number, shift: number) => ((i * 0.7548776662 + shift * 0.5698402909 + 0.31) % 1) * 2 - 1;

/** Values of a shape that look random, and are always the same. */
export function grid(sizes: readonly number[], shift = 0, scale = 2, offset = 0): Tensor {
  const flat = Array.from({ length: countOf(sizes) }, (_, i) => spread(i, shift) * scale + offset);
  return fromData(flat, { dtype: float64, device: null, requires_grad: false }).view(sizes).detach().requires_grad_();
}

/** The input that an elementwise op is tried on: `which` counts its tensors. */
export function sampleInput(domain: "all" | "positive" | "unit", which: number): Tensor {
  if (domain === "positive") return grid([2, 3], which, 0.9, 1.2);
  return grid([2, 3], which, domain === "unit" ? 0.9 : 2);
}

/** Positions as an int64 tensor. */
export function positions(data: Nested): Tensor {
  return fromData(data, { dtype: int64, device: null, requires_grad: false });
}
