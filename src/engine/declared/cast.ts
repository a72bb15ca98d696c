// Functions and methods of the rows in ops/cast.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";

declare module "../tensor.js" {
  interface Tensor {
    /** @internal Internal: a copy in another type. */
    _to_copy(dtype: DType): Tensor;
    /** @internal Internal: a copy in another type. */
    _to_copy(options: { dtype: DType }): Tensor;
    /** The tensor in another type; itself if it has that type already. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(dtype: DType, options?: { copy?: boolean }): Tensor;
    /** The tensor in another type; itself if it has that type already. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(options: { dtype: DType; copy?: boolean }): Tensor;
    /** The tensor on another device, in another type. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(device?: Device | string | null, dtype?: DType | null): Tensor;
    /** The tensor on another device, in another type. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(device: Device | string | null, dtype: DType | null, options?: { copy?: boolean }): Tensor;
    /** The tensor on another device, in another type. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(device: Device | string | null, options?: { dtype?: DType | null; copy?: boolean }): Tensor;
    /** The tensor on another device, in another type. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(options?: { device?: Device | string | null; dtype?: DType | null; copy?: boolean }): Tensor;
    /** The tensor in the type of `other`. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(other: Tensor, options?: { copy?: boolean }): Tensor;
    /** The tensor in the type of `other`. https://pytorch.org/docs/stable/generated/torch.Tensor.type_as.html */
    type_as(other: Tensor): Tensor;
    /** The tensor in the CPU's memory. https://pytorch.org/docs/stable/generated/torch.Tensor.cpu.html */
    cpu(): Tensor;
    /** The tensor as torch.float32. https://pytorch.org/docs/stable/generated/torch.Tensor.float.html */
    float(): Tensor;
    /** The tensor as torch.float64. https://pytorch.org/docs/stable/generated/torch.Tensor.double.html */
    double(): Tensor;
    /** The tensor as torch.int32. https://pytorch.org/docs/stable/generated/torch.Tensor.int.html */
    int(): Tensor;
    /** The tensor as torch.int64. https://pytorch.org/docs/stable/generated/torch.Tensor.long.html */
    long(): Tensor;
    /** The tensor as torch.uint8. https://pytorch.org/docs/stable/generated/torch.Tensor.byte.html */
    byte(): Tensor;
    /** The tensor as torch.bool. https://pytorch.org/docs/stable/generated/torch.Tensor.bool.html */
    bool(): Tensor;
  }
}
