// Functions and methods of the rows in ops/masks.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * `input` where the condition is true, elsewhere `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast, or `condition` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.where.html
     * @param condition Where it is true, elements come from the first tensor.
     * @param other The second operand: a tensor that broadcasts, or a number.
     */
    where(condition: Tensor, other: Tensor | number | boolean): Tensor;
    /**
     * `value` where the mask is true, elsewhere `input`. Shapes: any that broadcast, (). Raises RuntimeError if `mask` is not of type bool or `value` has dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
     * @param mask A tensor of booleans that broadcasts.
     * @param value The value that is written, as a tensor.
     */
    masked_fill(mask: Tensor, value: Tensor): Tensor;
    /**
     * `value` where the mask is true, elsewhere `input`. Shapes: any that broadcast. Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
     * @param mask A tensor of booleans that broadcasts.
     * @param value The number that is written.
     */
    masked_fill(mask: Tensor, value: number | boolean): Tensor;
    /**
     * `value` where the mask is true, elsewhere `input`. Shapes: any that broadcast. Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
     * @param mask A tensor of booleans that broadcasts.
     */
    masked_fill(
      mask: Tensor,
      options: {
        /** The number that is written. */
        value: number | boolean;
      },
    ): Tensor;
    /**
     * `value` where the mask is true, elsewhere `input`. In place. Shapes: any that broadcast, (). Raises RuntimeError if `mask` is not of type bool or `value` has dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html
     * @param mask A tensor of booleans that broadcasts.
     * @param value The value that is written, as a tensor.
     */
    masked_fill_(mask: Tensor, value: Tensor): this;
    /**
     * `value` where the mask is true, elsewhere `input`. In place. Shapes: any that broadcast. Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html
     * @param mask A tensor of booleans that broadcasts.
     * @param value The number that is written.
     */
    masked_fill_(mask: Tensor, value: number | boolean): this;
    /**
     * `value` where the mask is true, elsewhere `input`. In place. Shapes: any that broadcast. Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html
     * @param mask A tensor of booleans that broadcasts.
     */
    masked_fill_(
      mask: Tensor,
      options: {
        /** The number that is written. */
        value: number | boolean;
      },
    ): this;
    /**
     * The elements where the mask is true, in a row. Shapes: any that broadcast → (k). Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.masked_select.html
     * @param mask A tensor of booleans that broadcasts.
     */
    masked_select(mask: Tensor): Tensor;
    /**
     * `input`, with the elements of `source` one after another where the mask is true. Shapes: any, what broadcasts to it, any → that of `input`. Raises RuntimeError if `source` has fewer elements than `mask` is true. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html
     * @param mask A tensor of booleans that broadcasts.
     * @param source Where elements are taken from.
     */
    masked_scatter(mask: Tensor, source: Tensor): Tensor;
    /**
     * `input`, with the elements of `source` one after another where the mask is true. In place. Shapes: any, what broadcasts to it, any → that of `input`. Raises RuntimeError if `source` has fewer elements than `mask` is true. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html
     * @param mask A tensor of booleans that broadcasts.
     * @param source Where elements are taken from.
     */
    masked_scatter_(mask: Tensor, source: Tensor): this;
    /** The positions of elements other than 0, one tensor per dimension. Shapes: any → one (k) per dimension. https://pytorch.org/docs/stable/generated/torch.nonzero.html */
    nonzero(options: {
      /** Whether to return one tensor per dimension. */
      as_tuple: true;
    }): Tensor[];
    /** The positions of elements other than 0, one per row. Shapes: any of r dimensions → (k, r). https://pytorch.org/docs/stable/generated/torch.nonzero.html */
    nonzero(options?: {
      /** Whether to return one tensor per dimension. Default false. */
      as_tuple?: boolean;
    }): Tensor;
    /** The positions of elements other than 0, one per row. Shapes: any of r dimensions → (k, r). https://pytorch.org/docs/stable/generated/torch.argwhere.html */
    argwhere(): Tensor;
  }
}

/**
 * `input` where the condition is true, elsewhere `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.where.html
 * @param condition Where it is true, elements come from the first tensor.
 * @param input The first operand: a tensor or a number.
 * @param other The second operand: a tensor that broadcasts, or a number.
 */
export function where(condition: Tensor, input: Tensor | number | boolean, other: Tensor | number | boolean): Tensor;
/**
 * The positions where the condition is true, one tensor per dimension. Shapes: any → one (k) per dimension. https://pytorch.org/docs/stable/generated/torch.where.html
 * @param condition Where it is true, elements come from the first tensor.
 */
export function where(condition: Tensor): Tensor[];
export function where(...args: unknown[]): unknown {
  return callFunction("where", args);
}

/**
 * `value` where the mask is true, elsewhere `input`. Shapes: any that broadcast, (). Raises RuntimeError if `mask` is not of type bool or `value` has dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
 * @param input The tensor.
 * @param mask A tensor of booleans that broadcasts.
 * @param value The value that is written, as a tensor.
 */
export function masked_fill(input: Tensor, mask: Tensor, value: Tensor): Tensor;
/**
 * `value` where the mask is true, elsewhere `input`. Shapes: any that broadcast. Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
 * @param input The tensor.
 * @param mask A tensor of booleans that broadcasts.
 * @param value The number that is written.
 */
export function masked_fill(input: Tensor, mask: Tensor, value: number | boolean): Tensor;
/**
 * `value` where the mask is true, elsewhere `input`. Shapes: any that broadcast. Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
 * @param input The tensor.
 * @param mask A tensor of booleans that broadcasts.
 */
export function masked_fill(
  input: Tensor,
  mask: Tensor,
  options: {
    /** The number that is written. */
    value: number | boolean;
  },
): Tensor;
export function masked_fill(...args: unknown[]): unknown {
  return callFunction("masked_fill", args);
}

/**
 * The elements where the mask is true, in a row. Shapes: any that broadcast → (k). Raises RuntimeError if `mask` is not of type bool. https://pytorch.org/docs/stable/generated/torch.masked_select.html
 * @param input The tensor.
 * @param mask A tensor of booleans that broadcasts.
 */
export function masked_select(input: Tensor, mask: Tensor): Tensor;
export function masked_select(...args: unknown[]): unknown {
  return callFunction("masked_select", args);
}

/**
 * `input`, with the elements of `source` one after another where the mask is true. Shapes: any, what broadcasts to it, any → that of `input`. Raises RuntimeError if `source` has fewer elements than `mask` is true. https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html
 * @param input The tensor.
 * @param mask A tensor of booleans that broadcasts.
 * @param source Where elements are taken from.
 */
export function masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
export function masked_scatter(...args: unknown[]): unknown {
  return callFunction("masked_scatter", args);
}

/**
 * The positions of elements other than 0, one tensor per dimension. Shapes: any → one (k) per dimension. https://pytorch.org/docs/stable/generated/torch.nonzero.html
 * @param input The tensor.
 */
export function nonzero(
  input: Tensor,
  options: {
    /** Whether to return one tensor per dimension. */
    as_tuple: true;
  },
): Tensor[];
/**
 * The positions of elements other than 0, one per row. Shapes: any of r dimensions → (k, r). https://pytorch.org/docs/stable/generated/torch.nonzero.html
 * @param input The tensor.
 */
export function nonzero(
  input: Tensor,
  options?: {
    /** Whether to return one tensor per dimension. Default false. */
    as_tuple?: boolean;
  },
): Tensor;
export function nonzero(...args: unknown[]): unknown {
  return callFunction("nonzero", args);
}

/**
 * The positions of elements other than 0, one per row. Shapes: any of r dimensions → (k, r). https://pytorch.org/docs/stable/generated/torch.argwhere.html
 * @param input The tensor.
 */
export function argwhere(input: Tensor): Tensor;
export function argwhere(...args: unknown[]): unknown {
  return callFunction("argwhere", args);
}
