// The gradients of softmax and of its logarithm, in one pass over each lane where nothing of it is recorded.
import type { Elements } from "../backend/backend.js";
import { float32 } from "../dtype.js";
import { mode } from "../mode.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { exponential } from "./exponential.js";
import { type Lanes, lanesOf } from "./over.js";

type Exponential = (x: number) => number;

/** Lanes in one piece: `y * (g − Σ g * y)`, or with `exp`, for the logarithm `y`, `g − exp(y) * Σ g`. */
function rows({ outer, size }: Lanes, g: Elements, y: Elements, to: Elements, exp: Exponential | null): void {
  for (let o = 0, start = 0; o < outer; o++, start += size) {
    const end = start + size;
    let sum = 0;
    if (exp === null) {
      for (let p = start; p < end; p++) sum += g[p] * y[p];
      for (let p = start; p < end; p++) to[p] = y[p] * (g[p] - sum);
    } else {
      for (let p = start; p < end; p++) sum += g[p];
      for (let p = start; p < end; p++) to[p] = g[p] - exp(y[p]) * sum;
    }
  }
}

/** The same for lanes that lie side by side: all of them are taken one step at a time. */
function columns({ outer, size, inner }: Lanes, g: Elements, y: Elements, to: Elements, exp: Exponential | null): void {
  const sum = new Float64Array(inner);
  for (let o = 0; o < outer; o++) {
    const start = o * size * inner;
    const end = start + size * inner;
    sum.fill(0);
    for (let p = start; p < end; p += inner)
      for (let i = 0; i < inner; i++) sum[i] += exp === null ? g[p + i] * y[p + i] : g[p + i];
    for (let p = start; p < end; p += inner)
      for (let i = 0; i < inner; i++)
        to[p + i] = exp === null ? y[p + i] * (g[p + i] - sum[i]) : g[p + i] - exp(y[p + i]) * sum[i];
  }
}

function along(g: Tensor, y: Tensor, dim: number, exp: Exponential | null): Tensor {
  const lanes = lanesOf(y.sizes, wrapDim(dim, y.ndim));
  const to = newElements(y.dtype, y.sizes);
  (lanes.inner === 1 ? rows : columns)(lanes, elementsOf(g), elementsOf(y), to, exp);
  return fromElements(y, y.sizes, y.dtype, to);
}

/** Whether ops, with the device's formulas, are faster than loops. */
const isLarge = (y: Tensor): boolean => y.dtype === float32 && (y.numel() >= 4096 || y.storage.backend.remote);

/** The gradient of the softmax `y` along a dimension. */
export function softmaxGradient(g: Tensor, y: Tensor, dim: number): Tensor {
  if (mode.grad || y.numel() === 0 || isLarge(y)) return y.mul(g.sub(g.mul(y).sum(dim, true)));
  return along(g, y, dim, null);
}

/** The gradient of the logarithm of softmax, `y`, along a dimension. */
export function logSoftmaxGradient(g: Tensor, y: Tensor, dim: number): Tensor {
  if (mode.grad || y.numel() === 0 || isLarge(y)) return g.sub(y.exp().mul(g.sum(dim, true)));
  return along(g, y, dim, y.dtype === float32 ? exponential : Math.exp);
}
