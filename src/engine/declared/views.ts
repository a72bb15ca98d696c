// Functions and methods of the rows in ops/views.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The same elements in another shape, without a copy; one size may be -1. Shapes: any → `size`, with as many elements. Raises RuntimeError if the sizes do not fit the elements or the memory. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html
     * @param size The sizes of the result; one may be -1.
     */
    view(...size: number[]): Tensor;
    /**
     * The same elements in another shape, without a copy; one size may be -1. Shapes: any → `size`, with as many elements. Raises RuntimeError if the sizes do not fit the elements or the memory. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html
     * @param size The sizes of the result; one may be -1.
     */
    view(size: readonly number[]): Tensor;
    /** @internal Internal: `reshape` where no copy is needed. */
    _reshape_alias(...size: number[]): Tensor;
    /** @internal Internal: `reshape` where no copy is needed. */
    _reshape_alias(size: readonly number[]): Tensor;
    /**
     * The same elements in another shape: a view where possible, else a copy. Shapes: any → `shape`, with as many elements. Raises RuntimeError if the sizes do not fit the elements. https://pytorch.org/docs/stable/generated/torch.reshape.html
     * @param shape The sizes of the result; one may be -1.
     */
    reshape(...shape: number[]): Tensor;
    /**
     * The same elements in another shape: a view where possible, else a copy. Shapes: any → `shape`, with as many elements. Raises RuntimeError if the sizes do not fit the elements. https://pytorch.org/docs/stable/generated/torch.reshape.html
     * @param shape The sizes of the result; one may be -1.
     */
    reshape(shape: readonly number[]): Tensor;
    /** @internal Internal: a view of a fresh copy that nobody else has. */
    _unsafe_view(...size: number[]): Tensor;
    /** @internal Internal: a view of a fresh copy that nobody else has. */
    _unsafe_view(size: readonly number[]): Tensor;
    /**
     * `input` as a view in the shape of `other`. Shapes: any, any of as many elements → that of `other`. Raises RuntimeError if the sizes do not fit the elements or the memory. https://pytorch.org/docs/stable/generated/torch.Tensor.view_as.html
     * @param other The tensor that has the wanted shape.
     */
    view_as(other: Tensor): Tensor;
    /**
     * `input` in the shape of `other`. Shapes: any, any of as many elements → that of `other`. Raises RuntimeError if the sizes do not fit the elements. https://pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html
     * @param other The tensor that has the wanted shape.
     */
    reshape_as(other: Tensor): Tensor;
    /**
     * Dimensions from `start_dim` to `end_dim` as one. Shapes: (a, b, c, d) with 1 and 2 → (a, b · c, d). Raises RuntimeError if `start_dim` comes after `end_dim`. https://pytorch.org/docs/stable/generated/torch.flatten.html
     * @param start_dim The first dimension that is flattened. Default 0.
     * @param end_dim The last dimension that is flattened. Default -1.
     */
    flatten(start_dim?: number, end_dim?: number): Tensor;
    /** Dimensions from `start_dim` to `end_dim` as one. Shapes: (a, b, c, d) with 1 and 2 → (a, b · c, d). Raises RuntimeError if `start_dim` comes after `end_dim`. https://pytorch.org/docs/stable/generated/torch.flatten.html */
    flatten(options: {
      /** The first dimension that is flattened. Default 0. */
      start_dim?: number;
      /** The last dimension that is flattened. Default -1. */
      end_dim?: number;
    }): Tensor;
    /**
     * Dimensions from `start_dim` to `end_dim` as one. Shapes: (a, b, c, d) with 1 and 2 → (a, b · c, d). Raises RuntimeError if `start_dim` comes after `end_dim`. https://pytorch.org/docs/stable/generated/torch.flatten.html
     * @param start_dim The first dimension that is flattened. Default 0.
     */
    flatten(
      start_dim: number,
      options: {
        /** The last dimension that is flattened. Default -1. */
        end_dim?: number;
      },
    ): Tensor;
    /** The transposed matrix, as a view. Shapes: (n, m) → (m, n). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.t.html */
    t(): Tensor;
    /** The transposed matrix, as a view. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.t_.html */
    t_(): this;
    /**
     * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.transpose.html
     * @param dim0 The first of two dimensions.
     * @param dim1 The first of two dimensions.
     */
    transpose(dim0: number, dim1: number): Tensor;
    /**
     * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.transpose.html
     * @param dim0 The first of two dimensions.
     */
    transpose(
      dim0: number,
      options: {
        /** The first of two dimensions. */
        dim1: number;
      },
    ): Tensor;
    /** Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.transpose.html */
    transpose(options: {
      /** The first of two dimensions. */
      dim0: number;
      /** The first of two dimensions. */
      dim1: number;
    }): Tensor;
    /**
     * Two dimensions swapped, as a view. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html
     * @param dim0 The first of two dimensions.
     * @param dim1 The first of two dimensions.
     */
    transpose_(dim0: number, dim1: number): this;
    /**
     * Two dimensions swapped, as a view. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html
     * @param dim0 The first of two dimensions.
     */
    transpose_(
      dim0: number,
      options: {
        /** The first of two dimensions. */
        dim1: number;
      },
    ): this;
    /** Two dimensions swapped, as a view. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html */
    transpose_(options: {
      /** The first of two dimensions. */
      dim0: number;
      /** The first of two dimensions. */
      dim1: number;
    }): this;
    /**
     * Dimensions in another order, as a view. Shapes: (a, b, c) with 2, 0, 1 → (c, a, b). Raises RuntimeError unless each dimension is named once. https://pytorch.org/docs/stable/generated/torch.permute.html
     * @param dims The dimensions in their new order.
     */
    permute(...dims: number[]): Tensor;
    /**
     * Dimensions in another order, as a view. Shapes: (a, b, c) with 2, 0, 1 → (c, a, b). Raises RuntimeError unless each dimension is named once. https://pytorch.org/docs/stable/generated/torch.permute.html
     * @param dims The dimensions in their new order.
     */
    permute(dims: readonly number[]): Tensor;
    /**
     * Dimensions of size 1 repeated, as a view; -1 leaves one as it is. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.Tensor.expand.html
     * @param size The sizes of the result; -1 leaves one as it is.
     */
    expand(...size: number[]): Tensor;
    /**
     * Dimensions of size 1 repeated, as a view; -1 leaves one as it is. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.Tensor.expand.html
     * @param size The sizes of the result; -1 leaves one as it is.
     */
    expand(size: readonly number[]): Tensor;
    /**
     * `input` expanded to the shape of `other`. Shapes: (n, 1), (…, n, m) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html
     * @param other The tensor that has the wanted shape.
     */
    expand_as(other: Tensor): Tensor;
    /**
     * `input` broadcast to a shape, as a view. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html
     * @param size The sizes of the result.
     */
    broadcast_to(size: number | readonly number[]): Tensor;
    /** `input` broadcast to a shape, as a view. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html */
    broadcast_to(options: {
      /** The sizes of the result. */
      size: number | readonly number[];
    }): Tensor;
    /** Without dimensions of size 1, as a view. Shapes: (n, 1, m, 1) → (n, m). https://pytorch.org/docs/stable/generated/torch.squeeze.html */
    squeeze(): Tensor;
    /**
     * Without one dimension, if its size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html
     * @param dim The dimension that goes if its size is 1.
     */
    squeeze(dim: number): Tensor;
    /** Without one dimension, if its size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
    squeeze(options: {
      /** The dimension that goes if its size is 1. */
      dim: number;
    }): Tensor;
    /**
     * Without some dimensions, where their size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html
     * @param dim The dimensions that go if their size is 1.
     */
    squeeze(dim: number | readonly number[]): Tensor;
    /** Without some dimensions, where their size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
    squeeze(options: {
      /** The dimensions that go if their size is 1. */
      dim: number | readonly number[];
    }): Tensor;
    /** Without dimensions of size 1, as a view. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
    squeeze_(): this;
    /**
     * Without one dimension, if its size is 1, as a view. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    squeeze_(dim: number): this;
    /** Without one dimension, if its size is 1, as a view. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
    squeeze_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
    }): this;
    /**
     * Without some dimensions, where their size is 1, as a view. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    squeeze_(dim: number | readonly number[]): this;
    /** Without some dimensions, where their size is 1, as a view. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
    squeeze_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number | readonly number[];
    }): this;
    /**
     * With a new dimension of size 1, as a view. Shapes: (n, m) → (n, 1, m). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html
     * @param dim Where the new dimension stands.
     */
    unsqueeze(dim: number): Tensor;
    /** With a new dimension of size 1, as a view. Shapes: (n, m) → (n, 1, m). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html */
    unsqueeze(options: {
      /** Where the new dimension stands. */
      dim: number;
    }): Tensor;
    /**
     * With a new dimension of size 1, as a view. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    unsqueeze_(dim: number): this;
    /** With a new dimension of size 1, as a view. In place. Shapes: any → the same. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html */
    unsqueeze_(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
    }): this;
    /** The same memory, out of the graph. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.detach.html */
    detach(): Tensor;
    /** A view of everything. Shapes: any → the same. */
    alias(): Tensor;
    /**
     * Two dimensions swapped, as a view. In place. Shapes: any → the same.
     * @param dim0 The first of two dimensions.
     * @param dim1 The first of two dimensions.
     */
    swapdims_(dim0: number, dim1: number): this;
    /**
     * Two dimensions swapped, as a view. In place. Shapes: any → the same.
     * @param dim0 The first of two dimensions.
     */
    swapdims_(
      dim0: number,
      options: {
        /** The first of two dimensions. */
        dim1: number;
      },
    ): this;
    /** Two dimensions swapped, as a view. In place. Shapes: any → the same. */
    swapdims_(options: {
      /** The first of two dimensions. */
      dim0: number;
      /** The first of two dimensions. */
      dim1: number;
    }): this;
    /**
     * Two dimensions swapped. In place. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range.
     * @param axis0 The first of two dimensions.
     * @param axis1 The second of two dimensions.
     */
    swapaxes_(axis0: number, axis1: number): this;
    /**
     * Two dimensions swapped. In place. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range.
     * @param axis0 The first of two dimensions.
     */
    swapaxes_(
      axis0: number,
      options: {
        /** The second of two dimensions. */
        axis1: number;
      },
    ): this;
    /** Two dimensions swapped. In place. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. */
    swapaxes_(options: {
      /** The first of two dimensions. */
      axis0: number;
      /** The second of two dimensions. */
      axis1: number;
    }): this;
    /**
     * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     * @param storage_offset Where the first element lies in memory, in elements.
     */
    as_strided_(
      size: number | readonly number[],
      stride: number | readonly number[],
      storage_offset?: number | null,
    ): this;
    /**
     * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     */
    as_strided_(
      size: number | readonly number[],
      stride: number | readonly number[],
      options: {
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): this;
    /**
     * Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative.
     * @param size The sizes of the result.
     */
    as_strided_(
      size: number | readonly number[],
      options: {
        /** Steps in memory per dimension, in elements. */
        stride: number | readonly number[];
        /** Where the first element lies in memory, in elements. */
        storage_offset?: number | null;
      },
    ): this;
    /** Any view of the memory of `input`. In place. Shapes: any → `size`. Raises RuntimeError if a size is negative. */
    as_strided_(options: {
      /** The sizes of the result. */
      size: number | readonly number[];
      /** Steps in memory per dimension, in elements. */
      stride: number | readonly number[];
      /** Where the first element lies in memory, in elements. */
      storage_offset?: number | null;
    }): this;
  }
}

/**
 * The same elements in another shape: a view where possible, else a copy. Shapes: any → `shape`, with as many elements. Raises RuntimeError if the sizes do not fit the elements. https://pytorch.org/docs/stable/generated/torch.reshape.html
 * @param input The tensor.
 * @param shape The sizes of the result; one may be -1.
 */
export function reshape(input: Tensor, ...shape: number[]): Tensor;
/**
 * The same elements in another shape: a view where possible, else a copy. Shapes: any → `shape`, with as many elements. Raises RuntimeError if the sizes do not fit the elements. https://pytorch.org/docs/stable/generated/torch.reshape.html
 * @param input The tensor.
 * @param shape The sizes of the result; one may be -1.
 */
export function reshape(input: Tensor, shape: readonly number[]): Tensor;
export function reshape(...args: unknown[]): unknown {
  return callFunction("reshape", args);
}

/**
 * Dimensions from `start_dim` to `end_dim` as one. Shapes: (a, b, c, d) with 1 and 2 → (a, b · c, d). Raises RuntimeError if `start_dim` comes after `end_dim`. https://pytorch.org/docs/stable/generated/torch.flatten.html
 * @param input The tensor.
 * @param start_dim The first dimension that is flattened. Default 0.
 * @param end_dim The last dimension that is flattened. Default -1.
 */
export function flatten(input: Tensor, start_dim?: number, end_dim?: number): Tensor;
/**
 * Dimensions from `start_dim` to `end_dim` as one. Shapes: (a, b, c, d) with 1 and 2 → (a, b · c, d). Raises RuntimeError if `start_dim` comes after `end_dim`. https://pytorch.org/docs/stable/generated/torch.flatten.html
 * @param input The tensor.
 */
export function flatten(
  input: Tensor,
  options: {
    /** The first dimension that is flattened. Default 0. */
    start_dim?: number;
    /** The last dimension that is flattened. Default -1. */
    end_dim?: number;
  },
): Tensor;
/**
 * Dimensions from `start_dim` to `end_dim` as one. Shapes: (a, b, c, d) with 1 and 2 → (a, b · c, d). Raises RuntimeError if `start_dim` comes after `end_dim`. https://pytorch.org/docs/stable/generated/torch.flatten.html
 * @param input The tensor.
 * @param start_dim The first dimension that is flattened. Default 0.
 */
export function flatten(
  input: Tensor,
  start_dim: number,
  options: {
    /** The last dimension that is flattened. Default -1. */
    end_dim?: number;
  },
): Tensor;
export function flatten(...args: unknown[]): unknown {
  return callFunction("flatten", args);
}

/**
 * The transposed matrix, as a view. Shapes: (n, m) → (m, n). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.t.html
 * @param input The tensor.
 */
export function t(input: Tensor): Tensor;
export function t(...args: unknown[]): unknown {
  return callFunction("t", args);
}

/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.transpose.html
 * @param input The tensor.
 * @param dim0 The first of two dimensions.
 * @param dim1 The first of two dimensions.
 */
export function transpose(input: Tensor, dim0: number, dim1: number): Tensor;
/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.transpose.html
 * @param input The tensor.
 * @param dim0 The first of two dimensions.
 */
export function transpose(
  input: Tensor,
  dim0: number,
  options: {
    /** The first of two dimensions. */
    dim1: number;
  },
): Tensor;
/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.transpose.html
 * @param input The tensor.
 */
export function transpose(
  input: Tensor,
  options: {
    /** The first of two dimensions. */
    dim0: number;
    /** The first of two dimensions. */
    dim1: number;
  },
): Tensor;
export function transpose(...args: unknown[]): unknown {
  return callFunction("transpose", args);
}

/**
 * Dimensions in another order, as a view. Shapes: (a, b, c) with 2, 0, 1 → (c, a, b). Raises RuntimeError unless each dimension is named once. https://pytorch.org/docs/stable/generated/torch.permute.html
 * @param input The tensor.
 * @param dims The dimensions in their new order.
 */
export function permute(input: Tensor, ...dims: number[]): Tensor;
/**
 * Dimensions in another order, as a view. Shapes: (a, b, c) with 2, 0, 1 → (c, a, b). Raises RuntimeError unless each dimension is named once. https://pytorch.org/docs/stable/generated/torch.permute.html
 * @param input The tensor.
 * @param dims The dimensions in their new order.
 */
export function permute(input: Tensor, dims: readonly number[]): Tensor;
export function permute(...args: unknown[]): unknown {
  return callFunction("permute", args);
}

/**
 * `input` broadcast to a shape, as a view. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html
 * @param input The tensor.
 * @param size The sizes of the result.
 */
export function broadcast_to(input: Tensor, size: number | readonly number[]): Tensor;
/**
 * `input` broadcast to a shape, as a view. Shapes: (n, 1) → (…, n, m). Raises RuntimeError if a size that is not 1 would change. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html
 * @param input The tensor.
 */
export function broadcast_to(
  input: Tensor,
  options: {
    /** The sizes of the result. */
    size: number | readonly number[];
  },
): Tensor;
export function broadcast_to(...args: unknown[]): unknown {
  return callFunction("broadcast_to", args);
}

/**
 * Without dimensions of size 1, as a view. Shapes: (n, 1, m, 1) → (n, m). https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param input The tensor.
 */
export function squeeze(input: Tensor): Tensor;
/**
 * Without one dimension, if its size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param input The tensor.
 * @param dim The dimension that goes if its size is 1.
 */
export function squeeze(input: Tensor, dim: number): Tensor;
/**
 * Without one dimension, if its size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param input The tensor.
 */
export function squeeze(
  input: Tensor,
  options: {
    /** The dimension that goes if its size is 1. */
    dim: number;
  },
): Tensor;
/**
 * Without some dimensions, where their size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param input The tensor.
 * @param dim The dimensions that go if their size is 1.
 */
export function squeeze(input: Tensor, dim: number | readonly number[]): Tensor;
/**
 * Without some dimensions, where their size is 1, as a view. Shapes: (n, 1, m) → (n, m); other sizes than 1 stay. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param input The tensor.
 */
export function squeeze(
  input: Tensor,
  options: {
    /** The dimensions that go if their size is 1. */
    dim: number | readonly number[];
  },
): Tensor;
export function squeeze(...args: unknown[]): unknown {
  return callFunction("squeeze", args);
}

/**
 * With a new dimension of size 1, as a view. Shapes: (n, m) → (n, 1, m). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html
 * @param input The tensor.
 * @param dim Where the new dimension stands.
 */
export function unsqueeze(input: Tensor, dim: number): Tensor;
/**
 * With a new dimension of size 1, as a view. Shapes: (n, m) → (n, 1, m). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html
 * @param input The tensor.
 */
export function unsqueeze(
  input: Tensor,
  options: {
    /** Where the new dimension stands. */
    dim: number;
  },
): Tensor;
export function unsqueeze(...args: unknown[]): unknown {
  return callFunction("unsqueeze", args);
}

/**
 * The same memory, out of the graph. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.detach.html
 * @param input The tensor.
 */
export function detach(input: Tensor): Tensor;
export function detach(...args: unknown[]): unknown {
  return callFunction("detach", args);
}
