// Functions and methods of the rows in ops/copies.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** A copy. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clone.html */
    clone(): Tensor;
    /** The tensor itself if its elements lie in row-major order, else a copy of which that is true. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html */
    contiguous(): Tensor;
    /** @internal Internal: a row-major copy. */
    _contiguous_copy(): Tensor;
  }
}

/**
 * A copy. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clone.html
 * @param input The tensor.
 */
export function clone(input: Tensor): Tensor;
export function clone(...args: unknown[]): unknown {
  return callFunction("clone", args);
}
