// Functions and methods of the rows in ops/reinterpret.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The same memory, its bits read as another type. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html
     * @param dtype The type of the result; by default that of the input.
     */
    view(dtype: DType): Tensor;
    /** The same memory, its bits read as another type. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html */
    view(options: { /** The type of the result; by default that of the input. */ dtype: DType }): Tensor;
  }
}
