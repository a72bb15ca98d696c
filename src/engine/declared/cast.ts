// Functions and methods of the rows in ops/cast.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";

declare module "../tensor.js" {
  interface Tensor {
    /** @internal Internal: a copy in another type, or on another device. */
    _to_copy(dtype: DType, device?: Device | string | null, from?: Device | string | null): Tensor;
    /** @internal Internal: a copy in another type, or on another device. */
    _to_copy(
      dtype: DType,
      options: {
        /** Where the result lives: `cpu` or `webgpu`. */
        device?: Device | string | null;
        /** The lower bound. */
        from?: Device | string | null;
      },
    ): Tensor;
    /** @internal Internal: a copy in another type, or on another device. */
    _to_copy(
      dtype: DType,
      device: Device | string | null,
      options: {
        /** The lower bound. */
        from?: Device | string | null;
      },
    ): Tensor;
    /** @internal Internal: a copy in another type, or on another device. */
    _to_copy(options: {
      /** The type of the result. */
      dtype: DType;
      /** Where the result lives: `cpu` or `webgpu`. */
      device?: Device | string | null;
      /** The lower bound. */
      from?: Device | string | null;
    }): Tensor;
    /**
     * The tensor in another type; itself if it has that type already. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param dtype The type of the result.
     * @param non_blocking Accepted, and without effect. Default false.
     * @param copy Whether to copy even if nothing changes. Default false.
     */
    to(dtype: DType, non_blocking?: boolean, copy?: boolean): Tensor;
    /**
     * The tensor in another type; itself if it has that type already. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param dtype The type of the result.
     */
    to(
      dtype: DType,
      options: {
        /** Accepted, and without effect. Default false. */
        non_blocking?: boolean;
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /**
     * The tensor in another type; itself if it has that type already. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param dtype The type of the result.
     * @param non_blocking Accepted, and without effect. Default false.
     */
    to(
      dtype: DType,
      non_blocking: boolean,
      options: {
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /** The tensor in another type; itself if it has that type already. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(options: {
      /** The type of the result. */
      dtype: DType;
      /** Accepted, and without effect. Default false. */
      non_blocking?: boolean;
      /** Whether to copy even if nothing changes. Default false. */
      copy?: boolean;
    }): Tensor;
    /**
     * The tensor on another device, in another type; itself if nothing changes. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param device Where the result lives: `cpu` or `webgpu`.
     * @param dtype The type of the result, if another than usual.
     * @param non_blocking Accepted, and without effect. Default false.
     * @param copy Whether to copy even if nothing changes. Default false.
     */
    to(device?: Device | string | null, dtype?: DType | null, non_blocking?: boolean, copy?: boolean): Tensor;
    /** The tensor on another device, in another type; itself if nothing changes. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html */
    to(options: {
      /** Where the result lives: `cpu` or `webgpu`. */
      device?: Device | string | null;
      /** The type of the result, if another than usual. */
      dtype?: DType | null;
      /** Accepted, and without effect. Default false. */
      non_blocking?: boolean;
      /** Whether to copy even if nothing changes. Default false. */
      copy?: boolean;
    }): Tensor;
    /**
     * The tensor on another device, in another type; itself if nothing changes. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param device Where the result lives: `cpu` or `webgpu`.
     */
    to(
      device: Device | string | null,
      options: {
        /** The type of the result, if another than usual. */
        dtype?: DType | null;
        /** Accepted, and without effect. Default false. */
        non_blocking?: boolean;
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /**
     * The tensor on another device, in another type; itself if nothing changes. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param device Where the result lives: `cpu` or `webgpu`.
     * @param dtype The type of the result, if another than usual.
     */
    to(
      device: Device | string | null,
      dtype: DType | null,
      options: {
        /** Accepted, and without effect. Default false. */
        non_blocking?: boolean;
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /**
     * The tensor on another device, in another type; itself if nothing changes. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param device Where the result lives: `cpu` or `webgpu`.
     * @param dtype The type of the result, if another than usual.
     * @param non_blocking Accepted, and without effect. Default false.
     */
    to(
      device: Device | string | null,
      dtype: DType | null,
      non_blocking: boolean,
      options: {
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /**
     * The tensor in the type and on the device of `other`. Shapes: any → the same. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param other The tensor that has the wanted type and device.
     * @param non_blocking Accepted, and without effect. Default false.
     * @param copy Whether to copy even if nothing changes. Default false.
     */
    to(other: Tensor, non_blocking?: boolean, copy?: boolean): Tensor;
    /**
     * The tensor in the type and on the device of `other`. Shapes: any → the same. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param other The tensor that has the wanted type and device.
     */
    to(
      other: Tensor,
      options: {
        /** Accepted, and without effect. Default false. */
        non_blocking?: boolean;
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /**
     * The tensor in the type and on the device of `other`. Shapes: any → the same. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     * @param other The tensor that has the wanted type and device.
     * @param non_blocking Accepted, and without effect. Default false.
     */
    to(
      other: Tensor,
      non_blocking: boolean,
      options: {
        /** Whether to copy even if nothing changes. Default false. */
        copy?: boolean;
      },
    ): Tensor;
    /**
     * The tensor in the type of `other`. Shapes: any, any → that of `input`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.type_as.html
     * @param other The tensor that has the wanted type.
     */
    type_as(other: Tensor): Tensor;
    /** The name of the tensor's type: `torch.FloatTensor` and so on. Shapes: any → a name or type. https://pytorch.org/docs/stable/generated/torch.Tensor.type.html */
    type(): string;
    /**
     * The tensor in another type. Shapes: any → the same. Raises ValueError if the type is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.type.html
     * @param dtype The type of the result, if another than usual.
     * @param non_blocking Accepted, and without effect. Default false.
     */
    type(dtype: DType | string, non_blocking?: boolean): Tensor;
    /**
     * The tensor in another type. Shapes: any → the same. Raises ValueError if the type is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.type.html
     * @param dtype The type of the result, if another than usual.
     */
    type(
      dtype: DType | string,
      options: {
        /** Accepted, and without effect. Default false. */
        non_blocking?: boolean;
      },
    ): Tensor;
    /** The tensor in another type. Shapes: any → the same. Raises ValueError if the type is unknown. https://pytorch.org/docs/stable/generated/torch.Tensor.type.html */
    type(options: {
      /** The type of the result, if another than usual. */
      dtype: DType | string;
      /** Accepted, and without effect. Default false. */
      non_blocking?: boolean;
    }): Tensor;
    /** The tensor in the CPU's memory. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cpu.html */
    cpu(): Tensor;
    /** The tensor as torch.float32. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.float.html */
    float(): Tensor;
    /** The tensor as torch.float64. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.double.html */
    double(): Tensor;
    /** The tensor as torch.int32. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.int.html */
    int(): Tensor;
    /** The tensor as torch.int64. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.long.html */
    long(): Tensor;
    /** The tensor as torch.uint8. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.byte.html */
    byte(): Tensor;
    /** The tensor as torch.bool. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.bool.html */
    bool(): Tensor;
  }
}
