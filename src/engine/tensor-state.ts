// What only some tensors have: a base that they are views of, and a gradient and hooks of their own.
import type { GradFn } from "./autograd.js";
import type { Hook } from "./hooks.js";
import type { Tensor } from "./tensor.js";

/** Counts writes to memory that several tensors may share. */
export interface Version {
  count: number;
  /** Whether the memory was made in inference mode. */
  readonly inference: boolean;
}

/** How a view came to be, which decides whether it may be written in place. */
export type Creation = "default" | "no_grad" | "inference" | "multiple" | "custom";

/** What makes a tensor a differentiable view. */
export interface ViewState {
  /** The tensor that owns the memory. */
  readonly base: Tensor;
  readonly creation: Creation;
  /** The version of the memory for which the view's node is valid. */
  nodeVersion: number;
}

/** A tensor's own part in gradients, apart from the node that made it. */
export class GradState {
  /** A leaf's own wish; others require gradients through their `grad_fn`. */
  wanted = false;
  gradient: Tensor | null = null;
  /** What a leaf's gradient flows into. */
  accumulator: GradFn | null = null;
  /** Hooks of a leaf; those of others stand with their node. */
  hooks: Hook[] | null = null;
  /** The hook that keeps the gradient of a tensor that is not a leaf. */
  retainHook: Hook | null = null;
  postAccumulateHooks: ((tensor: Tensor) => unknown)[] | null = null;
}
