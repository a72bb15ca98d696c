// Functions and methods of the rows in ops/gates.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Scales negative elements by a learnt slope, one for all or one per channel. Shapes: (n, channels, …), (1) or (channels) → (n, channels, …). Raises RuntimeError unless there is one slope, or one per channel. https://pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html
     * @param weight One slope, or one per channel.
     */
    prelu(weight: Tensor): Tensor;
  }
}

/**
 * Scales negative elements by a learnt slope, one for all or one per channel. Shapes: (n, channels, …), (1) or (channels) → (n, channels, …). Raises RuntimeError unless there is one slope, or one per channel. https://pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html
 * @param input The tensor.
 * @param weight One slope, or one per channel.
 */
export function prelu(input: Tensor, weight: Tensor): Tensor;
export function prelu(...args: unknown[]): unknown {
  return callFunction("prelu", args);
}

/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function rrelu(
  input: Tensor,
  lower?: number,
  upper?: number,
  training?: boolean,
  generator?: Generator | null,
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 */
export function rrelu(
  input: Tensor,
  options: {
    /** The least slope for negative elements. Default 1/8. */
    lower?: number;
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 */
export function rrelu(
  input: Tensor,
  lower: number,
  options: {
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 */
export function rrelu(
  input: Tensor,
  lower: number,
  upper: number,
  options: {
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 */
export function rrelu(
  input: Tensor,
  lower: number,
  upper: number,
  training: boolean,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function rrelu(...args: unknown[]): unknown {
  return callFunction("rrelu", args);
}

/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function rrelu_(
  input: Tensor,
  lower?: number,
  upper?: number,
  training?: boolean,
  generator?: Generator | null,
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 */
export function rrelu_(
  input: Tensor,
  options: {
    /** The least slope for negative elements. Default 1/8. */
    lower?: number;
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 */
export function rrelu_(
  input: Tensor,
  lower: number,
  options: {
    /** The greatest slope. Default 1/3. */
    upper?: number;
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 */
export function rrelu_(
  input: Tensor,
  lower: number,
  upper: number,
  options: {
    /** Whether slopes are drawn; otherwise all are the middle one. Default false. */
    training?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Scales negative elements by slopes that are drawn at random. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
 * @param input The tensor.
 * @param lower The least slope for negative elements. Default 1/8.
 * @param upper The greatest slope. Default 1/3.
 * @param training Whether slopes are drawn; otherwise all are the middle one. Default false.
 */
export function rrelu_(
  input: Tensor,
  lower: number,
  upper: number,
  training: boolean,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function rrelu_(...args: unknown[]): unknown {
  return callFunction("rrelu_", args);
}
