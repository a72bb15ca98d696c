// Functions and methods of the rows in ops/reinterpret.ts, made from them by declare.ts: the test of this file says how.
import type { DType } from "../dtype.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The same memory, its bits read as another type. Shapes: any → the same; the last size changes with the bytes per element. Raises RuntimeError if the last size or the strides do not allow it. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html
     * @param dtype The type of the result.
     */
    view(dtype: DType): Tensor;
    /** The same memory, its bits read as another type. Shapes: any → the same; the last size changes with the bytes per element. Raises RuntimeError if the last size or the strides do not allow it. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html */
    view(options: {
      /** The type of the result. */
      dtype: DType;
    }): Tensor;
  }
}
