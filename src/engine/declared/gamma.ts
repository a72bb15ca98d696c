// Functions and methods of the rows in ops/gamma.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** The logarithm of |Γ(a)|. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.lgamma.html */
    lgamma(): Tensor;
    /** The logarithm of |Γ(a)|. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html */
    lgamma_(): this;
    /** The derivative of log Γ(a). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.digamma.html */
    digamma(): Tensor;
    /** The derivative of log Γ(a). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html */
    digamma_(): this;
    /**
     * The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html
     * @param n How often digamma is derived: 0 is digamma itself.
     */
    polygamma(n: number): Tensor;
    /** The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html */
    polygamma(options: {
      /** How often digamma is derived: 0 is digamma itself. */
      n: number;
    }): Tensor;
    /**
     * The derivative of order `n` of digamma. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html
     * @param n How often digamma is derived: 0 is digamma itself.
     */
    polygamma_(n: number): this;
    /** The derivative of order `n` of digamma. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html */
    polygamma_(options: {
      /** How often digamma is derived: 0 is digamma itself. */
      n: number;
    }): this;
    /**
     * The logarithm of the multivariate gamma function of dimension `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.mvlgamma.html
     * @param p The dimension.
     */
    mvlgamma(p: number): Tensor;
    /** The logarithm of the multivariate gamma function of dimension `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.mvlgamma.html */
    mvlgamma(options: {
      /** The dimension. */
      p: number;
    }): Tensor;
    /**
     * The logarithm of the multivariate gamma function of dimension `p`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html
     * @param p The dimension.
     */
    mvlgamma_(p: number): this;
    /** The logarithm of the multivariate gamma function of dimension `p`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html */
    mvlgamma_(options: {
      /** The dimension. */
      p: number;
    }): this;
    /**
     * The share of Γ(input) that comes from below `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.igamma.html
     * @param other The second operand: a tensor.
     */
    igamma(other: Tensor): Tensor;
    /**
     * The share of Γ(input) that comes from below `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html
     * @param other The second operand: a tensor.
     */
    igamma_(other: Tensor): this;
    /**
     * The share of Γ(input) that comes from above `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.igammac.html
     * @param other The second operand: a tensor.
     */
    igammac(other: Tensor): Tensor;
    /**
     * The share of Γ(input) that comes from above `other`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html
     * @param other The second operand: a tensor.
     */
    igammac_(other: Tensor): this;
  }
}

/**
 * The logarithm of |Γ(a)|. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.lgamma.html
 * @param input The tensor.
 */
export function lgamma(input: Tensor): Tensor;
export function lgamma(...args: unknown[]): unknown {
  return callFunction("lgamma", args);
}

/**
 * The derivative of log Γ(a). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.digamma.html
 * @param input The tensor.
 */
export function digamma(input: Tensor): Tensor;
export function digamma(...args: unknown[]): unknown {
  return callFunction("digamma", args);
}

/**
 * The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.polygamma.html
 * @param n How often digamma is derived: 0 is digamma itself.
 * @param input The tensor.
 */
export function polygamma(n: number, input: Tensor): Tensor;
/**
 * The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.polygamma.html
 * @param n How often digamma is derived: 0 is digamma itself.
 */
export function polygamma(
  n: number,
  options: {
    /** The tensor. */
    input: Tensor;
  },
): Tensor;
/** The derivative of order `n` of digamma. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.polygamma.html */
export function polygamma(options: {
  /** How often digamma is derived: 0 is digamma itself. */
  n: number;
  /** The tensor. */
  input: Tensor;
}): Tensor;
export function polygamma(...args: unknown[]): unknown {
  return callFunction("polygamma", args);
}

/**
 * The logarithm of the multivariate gamma function of dimension `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.mvlgamma.html
 * @param input The tensor.
 * @param p The dimension.
 */
export function mvlgamma(input: Tensor, p: number): Tensor;
/**
 * The logarithm of the multivariate gamma function of dimension `p`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.mvlgamma.html
 * @param input The tensor.
 */
export function mvlgamma(
  input: Tensor,
  options: {
    /** The dimension. */
    p: number;
  },
): Tensor;
export function mvlgamma(...args: unknown[]): unknown {
  return callFunction("mvlgamma", args);
}

/**
 * The share of Γ(input) that comes from below `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.igamma.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function igamma(input: Tensor, other: Tensor): Tensor;
export function igamma(...args: unknown[]): unknown {
  return callFunction("igamma", args);
}

/**
 * The share of Γ(input) that comes from above `other`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.igammac.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function igammac(input: Tensor, other: Tensor): Tensor;
export function igammac(...args: unknown[]): unknown {
  return callFunction("igammac", args);
}
