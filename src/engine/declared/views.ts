// Functions and methods of the rows in ops/views.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The same elements in another shape, without a copy; one size may be -1. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html
     * @param size The sizes of the result.
     */
    view(...size: number[]): Tensor;
    /**
     * The same elements in another shape, without a copy; one size may be -1. https://pytorch.org/docs/stable/generated/torch.Tensor.view.html
     * @param size The sizes of the result.
     */
    view(size: readonly number[]): Tensor;
    /** @internal Internal: `reshape` where no copy is needed. */
    _reshape_alias(...size: number[]): Tensor;
    /** @internal Internal: `reshape` where no copy is needed. */
    _reshape_alias(size: readonly number[]): Tensor;
    /**
     * The same elements in another shape: a view where possible, else a copy. https://pytorch.org/docs/stable/generated/torch.reshape.html
     * @param shape The sizes of the result; one may be -1.
     */
    reshape(...shape: number[]): Tensor;
    /**
     * The same elements in another shape: a view where possible, else a copy. https://pytorch.org/docs/stable/generated/torch.reshape.html
     * @param shape The sizes of the result; one may be -1.
     */
    reshape(shape: readonly number[]): Tensor;
    /** @internal Internal: a view of a fresh copy that nobody else has. */
    _unsafe_view(...size: number[]): Tensor;
    /** @internal Internal: a view of a fresh copy that nobody else has. */
    _unsafe_view(size: readonly number[]): Tensor;
    /**
     * `input` as a view in the shape of `other`. https://pytorch.org/docs/stable/generated/torch.Tensor.view_as.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    view_as(other: Tensor): Tensor;
    /**
     * `input` in the shape of `other`. https://pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    reshape_as(other: Tensor): Tensor;
    /**
     * Dimensions from `start_dim` to `end_dim` as one. https://pytorch.org/docs/stable/generated/torch.flatten.html
     * @param start_dim The first dimension that is flattened.
     * @param end_dim The last dimension that is flattened.
     */
    flatten(start_dim?: number, end_dim?: number): Tensor;
    /**
     * Dimensions from `start_dim` to `end_dim` as one. https://pytorch.org/docs/stable/generated/torch.flatten.html
     * @param start_dim The first dimension that is flattened.
     */
    flatten(start_dim: number, options?: { /** The last dimension that is flattened. */ end_dim?: number }): Tensor;
    /** Dimensions from `start_dim` to `end_dim` as one. https://pytorch.org/docs/stable/generated/torch.flatten.html */
    flatten(options?: {
      /** The first dimension that is flattened. */ start_dim?: number /** The last dimension that is flattened. */;
      end_dim?: number;
    }): Tensor;
    /** The transposed matrix, as a view. https://pytorch.org/docs/stable/generated/torch.t.html */
    t(): Tensor;
    /** The transposed matrix, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.t_.html */
    t_(): this;
    /**
     * Two dimensions swapped, as a view. https://pytorch.org/docs/stable/generated/torch.transpose.html
     * @param dim0 The first dimension.
     * @param dim1 The first of two dimensions.
     */
    transpose(dim0: number, dim1: number): Tensor;
    /**
     * Two dimensions swapped, as a view. https://pytorch.org/docs/stable/generated/torch.transpose.html
     * @param dim0 The first dimension.
     */
    transpose(dim0: number, options: { /** The first of two dimensions. */ dim1: number }): Tensor;
    /** Two dimensions swapped, as a view. https://pytorch.org/docs/stable/generated/torch.transpose.html */
    transpose(options: {
      /** The first dimension. */ dim0: number /** The first of two dimensions. */;
      dim1: number;
    }): Tensor;
    /**
     * Two dimensions swapped, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html
     * @param dim0 The first dimension.
     * @param dim1 The first of two dimensions.
     */
    transpose_(dim0: number, dim1: number): this;
    /**
     * Two dimensions swapped, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html
     * @param dim0 The first dimension.
     */
    transpose_(dim0: number, options: { /** The first of two dimensions. */ dim1: number }): this;
    /** Two dimensions swapped, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html */
    transpose_(options: {
      /** The first dimension. */ dim0: number /** The first of two dimensions. */;
      dim1: number;
    }): this;
    /**
     * Dimensions in another order, as a view. https://pytorch.org/docs/stable/generated/torch.permute.html
     * @param dims The dimensions.
     */
    permute(...dims: number[]): Tensor;
    /**
     * Dimensions in another order, as a view. https://pytorch.org/docs/stable/generated/torch.permute.html
     * @param dims The dimensions.
     */
    permute(dims: readonly number[]): Tensor;
    /**
     * Dimensions of size 1 repeated, as a view; -1 leaves one as it is. https://pytorch.org/docs/stable/generated/torch.Tensor.expand.html
     * @param size The sizes of the result.
     */
    expand(...size: number[]): Tensor;
    /**
     * Dimensions of size 1 repeated, as a view; -1 leaves one as it is. https://pytorch.org/docs/stable/generated/torch.Tensor.expand.html
     * @param size The sizes of the result.
     */
    expand(size: readonly number[]): Tensor;
    /**
     * `input` expanded to the shape of `other`. https://pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    expand_as(other: Tensor): Tensor;
    /**
     * `input` broadcast to a shape, as a view. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html
     * @param size The sizes of the result.
     */
    broadcast_to(size: number | readonly number[]): Tensor;
    /** `input` broadcast to a shape, as a view. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html */
    broadcast_to(options: { /** The sizes of the result. */ size: number | readonly number[] }): Tensor;
    /** Without dimensions of size 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
    squeeze(): Tensor;
    /**
     * Without one dimension, if its size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    squeeze(dim: number): Tensor;
    /** Without one dimension, if its size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
    squeeze(options: { /** The dimension to work along; negative ones count from the end. */ dim: number }): Tensor;
    /**
     * Without some dimensions, where their size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    squeeze(dim: number | readonly number[]): Tensor;
    /** Without some dimensions, where their size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
    squeeze(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number | readonly number[];
    }): Tensor;
    /** Without dimensions of size 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
    squeeze_(): this;
    /**
     * Without one dimension, if its size is 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    squeeze_(dim: number): this;
    /** Without one dimension, if its size is 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
    squeeze_(options: { /** The dimension to work along; negative ones count from the end. */ dim: number }): this;
    /**
     * Without some dimensions, where their size is 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    squeeze_(dim: number | readonly number[]): this;
    /** Without some dimensions, where their size is 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
    squeeze_(options: {
      /** The dimension to work along; negative ones count from the end. */ dim: number | readonly number[];
    }): this;
    /**
     * With a new dimension of size 1, as a view. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    unsqueeze(dim: number): Tensor;
    /** With a new dimension of size 1, as a view. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html */
    unsqueeze(options: { /** The dimension to work along; negative ones count from the end. */ dim: number }): Tensor;
    /**
     * With a new dimension of size 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    unsqueeze_(dim: number): this;
    /** With a new dimension of size 1, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html */
    unsqueeze_(options: { /** The dimension to work along; negative ones count from the end. */ dim: number }): this;
    /** The same memory, out of the graph. https://pytorch.org/docs/stable/generated/torch.detach.html */
    detach(): Tensor;
    /** A view of everything. https://pytorch.org/docs/stable/generated/torch.Tensor.alias.html */
    alias(): Tensor;
    /**
     * Two dimensions swapped, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html
     * @param dim0 The first dimension.
     * @param dim1 The first of two dimensions.
     */
    swapdims_(dim0: number, dim1: number): this;
    /**
     * Two dimensions swapped, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html
     * @param dim0 The first dimension.
     */
    swapdims_(dim0: number, options: { /** The first of two dimensions. */ dim1: number }): this;
    /** Two dimensions swapped, as a view. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html */
    swapdims_(options: {
      /** The first dimension. */ dim0: number /** The first of two dimensions. */;
      dim1: number;
    }): this;
    /** Two dimensions swapped. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
    swapaxes_(axis0: number, axis1: number): this;
    /** Two dimensions swapped. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
    swapaxes_(axis0: number, options: { axis1: number }): this;
    /** Two dimensions swapped. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
    swapaxes_(options: { axis0: number; axis1: number }): this;
    /**
     * Any view of the memory of `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html
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
     * Any view of the memory of `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html
     * @param size The sizes of the result.
     * @param stride Steps in memory per dimension, in elements.
     */
    as_strided_(
      size: number | readonly number[],
      stride: number | readonly number[],
      options?: { /** Where the first element lies in memory, in elements. */ storage_offset?: number | null },
    ): this;
    /**
     * Any view of the memory of `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html
     * @param size The sizes of the result.
     */
    as_strided_(
      size: number | readonly number[],
      options: {
        /** Steps in memory per dimension, in elements. */ stride:
          | number
          | readonly number[] /** Where the first element lies in memory, in elements. */;
        storage_offset?: number | null;
      },
    ): this;
    /** Any view of the memory of `input`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html */
    as_strided_(options: {
      /** The sizes of the result. */ size:
        | number
        | readonly number[] /** Steps in memory per dimension, in elements. */;
      stride: number | readonly number[] /** Where the first element lies in memory, in elements. */;
      storage_offset?: number | null;
    }): this;
  }
}

/**
 * The same elements in another shape: a view where possible, else a copy. https://pytorch.org/docs/stable/generated/torch.reshape.html
 * @param shape The sizes of the result; one may be -1.
 */
export function reshape(input: Tensor, ...shape: number[]): Tensor;
/**
 * The same elements in another shape: a view where possible, else a copy. https://pytorch.org/docs/stable/generated/torch.reshape.html
 * @param shape The sizes of the result; one may be -1.
 */
export function reshape(input: Tensor, shape: readonly number[]): Tensor;
export function reshape(...args: unknown[]): unknown {
  return callFunction("reshape", args);
}

/**
 * Dimensions from `start_dim` to `end_dim` as one. https://pytorch.org/docs/stable/generated/torch.flatten.html
 * @param start_dim The first dimension that is flattened.
 * @param end_dim The last dimension that is flattened.
 */
export function flatten(input: Tensor, start_dim?: number, end_dim?: number): Tensor;
/**
 * Dimensions from `start_dim` to `end_dim` as one. https://pytorch.org/docs/stable/generated/torch.flatten.html
 * @param start_dim The first dimension that is flattened.
 */
export function flatten(
  input: Tensor,
  start_dim: number,
  options?: { /** The last dimension that is flattened. */ end_dim?: number },
): Tensor;
/** Dimensions from `start_dim` to `end_dim` as one. https://pytorch.org/docs/stable/generated/torch.flatten.html */
export function flatten(
  input: Tensor,
  options?: {
    /** The first dimension that is flattened. */ start_dim?: number /** The last dimension that is flattened. */;
    end_dim?: number;
  },
): Tensor;
export function flatten(...args: unknown[]): unknown {
  return callFunction("flatten", args);
}

/** The transposed matrix, as a view. https://pytorch.org/docs/stable/generated/torch.t.html */
export function t(input: Tensor): Tensor;
export function t(...args: unknown[]): unknown {
  return callFunction("t", args);
}

/**
 * Two dimensions swapped, as a view. https://pytorch.org/docs/stable/generated/torch.transpose.html
 * @param dim0 The first dimension.
 * @param dim1 The first of two dimensions.
 */
export function transpose(input: Tensor, dim0: number, dim1: number): Tensor;
/**
 * Two dimensions swapped, as a view. https://pytorch.org/docs/stable/generated/torch.transpose.html
 * @param dim0 The first dimension.
 */
export function transpose(
  input: Tensor,
  dim0: number,
  options: { /** The first of two dimensions. */ dim1: number },
): Tensor;
/** Two dimensions swapped, as a view. https://pytorch.org/docs/stable/generated/torch.transpose.html */
export function transpose(
  input: Tensor,
  options: { /** The first dimension. */ dim0: number /** The first of two dimensions. */; dim1: number },
): Tensor;
export function transpose(...args: unknown[]): unknown {
  return callFunction("transpose", args);
}

/**
 * Dimensions in another order, as a view. https://pytorch.org/docs/stable/generated/torch.permute.html
 * @param dims The dimensions.
 */
export function permute(input: Tensor, ...dims: number[]): Tensor;
/**
 * Dimensions in another order, as a view. https://pytorch.org/docs/stable/generated/torch.permute.html
 * @param dims The dimensions.
 */
export function permute(input: Tensor, dims: readonly number[]): Tensor;
export function permute(...args: unknown[]): unknown {
  return callFunction("permute", args);
}

/**
 * `input` broadcast to a shape, as a view. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html
 * @param size The sizes of the result.
 */
export function broadcast_to(input: Tensor, size: number | readonly number[]): Tensor;
/** `input` broadcast to a shape, as a view. https://pytorch.org/docs/stable/generated/torch.broadcast_to.html */
export function broadcast_to(
  input: Tensor,
  options: { /** The sizes of the result. */ size: number | readonly number[] },
): Tensor;
export function broadcast_to(...args: unknown[]): unknown {
  return callFunction("broadcast_to", args);
}

/** Without dimensions of size 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
export function squeeze(input: Tensor): Tensor;
/**
 * Without one dimension, if its size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function squeeze(input: Tensor, dim: number): Tensor;
/** Without one dimension, if its size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
export function squeeze(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number },
): Tensor;
/**
 * Without some dimensions, where their size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function squeeze(input: Tensor, dim: number | readonly number[]): Tensor;
/** Without some dimensions, where their size is 1, as a view. https://pytorch.org/docs/stable/generated/torch.squeeze.html */
export function squeeze(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number | readonly number[] },
): Tensor;
export function squeeze(...args: unknown[]): unknown {
  return callFunction("squeeze", args);
}

/**
 * With a new dimension of size 1, as a view. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function unsqueeze(input: Tensor, dim: number): Tensor;
/** With a new dimension of size 1, as a view. https://pytorch.org/docs/stable/generated/torch.unsqueeze.html */
export function unsqueeze(
  input: Tensor,
  options: { /** The dimension to work along; negative ones count from the end. */ dim: number },
): Tensor;
export function unsqueeze(...args: unknown[]): unknown {
  return callFunction("unsqueeze", args);
}

/** The same memory, out of the graph. https://pytorch.org/docs/stable/generated/torch.detach.html */
export function detach(input: Tensor): Tensor;
export function detach(...args: unknown[]): unknown {
  return callFunction("detach", args);
}
