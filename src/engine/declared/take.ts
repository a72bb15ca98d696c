// Functions and methods of the rows in ops/take.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The elements at positions of the flattened tensor, in the shape of `index`. Shapes: any, any → that of `index`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.take.html
     * @param index Positions, as int64.
     */
    take(index: Tensor): Tensor;
    /**
     * `input` with the elements of `source` at positions of the flattened tensor, or added there. Shapes: any, any, that of `index` → that of `input`. Raises IndexError if an index is out of range.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     * @param accumulate Whether values are added instead of written. Default false.
     */
    put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
    /**
     * `input` with the elements of `source` at positions of the flattened tensor, or added there. Shapes: any, any, that of `index` → that of `input`. Raises IndexError if an index is out of range.
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    put(
      index: Tensor,
      source: Tensor,
      options: {
        /** Whether values are added instead of written. Default false. */
        accumulate?: boolean;
      },
    ): Tensor;
    /**
     * `input` with the elements of `source` at positions of the flattened tensor, or added there. In place. Shapes: any, any, that of `index` → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.put_.html
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     * @param accumulate Whether values are added instead of written. Default false.
     */
    put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
    /**
     * `input` with the elements of `source` at positions of the flattened tensor, or added there. In place. Shapes: any, any, that of `index` → that of `input`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.put_.html
     * @param index Positions, as int64.
     * @param source Where elements are taken from.
     */
    put_(
      index: Tensor,
      source: Tensor,
      options: {
        /** Whether values are added instead of written. Default false. */
        accumulate?: boolean;
      },
    ): this;
  }
}

/**
 * The elements at positions of the flattened tensor, in the shape of `index`. Shapes: any, any → that of `index`. Raises IndexError if an index is out of range. https://pytorch.org/docs/stable/generated/torch.take.html
 * @param input The tensor.
 * @param index Positions, as int64.
 */
export function take(input: Tensor, index: Tensor): Tensor;
export function take(...args: unknown[]): unknown {
  return callFunction("take", args);
}

/**
 * `input` with the elements of `source` at positions of the flattened tensor, or added there. Shapes: any, any, that of `index` → that of `input`. Raises IndexError if an index is out of range.
 * @param input The tensor.
 * @param index Positions, as int64.
 * @param source Where elements are taken from.
 * @param accumulate Whether values are added instead of written. Default false.
 */
export function put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
/**
 * `input` with the elements of `source` at positions of the flattened tensor, or added there. Shapes: any, any, that of `index` → that of `input`. Raises IndexError if an index is out of range.
 * @param input The tensor.
 * @param index Positions, as int64.
 * @param source Where elements are taken from.
 */
export function put(
  input: Tensor,
  index: Tensor,
  source: Tensor,
  options: {
    /** Whether values are added instead of written. Default false. */
    accumulate?: boolean;
  },
): Tensor;
export function put(...args: unknown[]): unknown {
  return callFunction("put", args);
}
