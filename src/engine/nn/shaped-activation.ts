// Activations whose shape has numbers: slopes, limits, thresholds.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { AssertionError } from "../errors.js";
import { formatNumber } from "../numbers.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { InplaceOptions } from "./activation.js";
import { Module } from "./module.js";

/** How far below 0 an activation goes. */
export interface AlphaOptions extends InplaceOptions {
  /** Negative elements approach −alpha. Default 1. */
  alpha?: number;
}

const alsoInplace = (inplace: boolean) => (inplace ? ", inplace=True" : "");

const alphaArguments = new Signature("ELU(float alpha=1, bool inplace=false)");

class AlphaActivation extends Module {
  /** The factor of what neighbours have. */
  readonly alpha: number;
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[], [alpha: number, inplace: boolean], AlphaOptions>) {
    super();
    const { alpha, inplace } = alphaArguments.read(args, new.target);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `alpha=${formatNumber(this.alpha)}${alsoInplace(this.inplace)}`;
  }
}

class ELUModule extends AlphaActivation {
  override forward(input: Tensor): Tensor {
    return functional.elu(input, this.alpha, this.inplace);
  }
}

/** Lets negative elements approach −alpha. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.ELU.html */
export const ELU = callable("ELU", ELUModule);
export type ELU = ELUModule;

class CELUModule extends AlphaActivation {
  override forward(input: Tensor): Tensor {
    return functional.celu(input, this.alpha, this.inplace);
  }
}

/** ELU with slope 1 at 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.CELU.html */
export const CELU = callable("CELU", CELUModule);
export type CELU = CELUModule;

/** What `LeakyReLU` takes. */
export interface LeakyReLUOptions extends InplaceOptions {
  /** The slope for negative elements. Default 0.01. */
  negative_slope?: number;
}

const leakyArguments = new Signature("LeakyReLU(float negative_slope=0.01, bool inplace=false)");

class LeakyReLUModule extends Module {
  /** The slope for negative elements. */
  readonly negative_slope: number;
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[], [negative_slope: number, inplace: boolean], LeakyReLUOptions>) {
    super();
    const { negative_slope, inplace } = leakyArguments.read(args);
    this.negative_slope = negative_slope;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return functional.leaky_relu(input, this.negative_slope, this.inplace);
  }

  override extra_repr(): string {
    return `negative_slope=${formatNumber(this.negative_slope)}${alsoInplace(this.inplace)}`;
  }
}

/** Scales negative elements. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html */
export const LeakyReLU = callable("LeakyReLU", LeakyReLUModule);
export type LeakyReLU = LeakyReLUModule;

/** What `Hardtanh` takes. */
export interface HardtanhOptions extends InplaceOptions {
  /** The lower bound. Default −1. */
  min_val?: number;
  /** The upper bound. Default 1. */
  max_val?: number;
}

const hardtanhArguments = new Signature("Hardtanh(float min_val=-1, float max_val=1, bool inplace=false)");

class HardtanhModule extends Module {
  /** The lower bound. */
  readonly min_val: number;
  /** The upper bound. */
  readonly max_val: number;
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[], [min_val: number, max_val: number, inplace: boolean], HardtanhOptions>) {
    super();
    const { min_val, max_val, inplace } = hardtanhArguments.read(args);
    if (!(max_val > min_val)) throw new AssertionError("max_val must be greater than min_val");
    this.min_val = min_val;
    this.max_val = max_val;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return functional.hardtanh(input, this.min_val, this.max_val, this.inplace);
  }

  override extra_repr(): string {
    return `min_val=${formatNumber(this.min_val)}, max_val=${formatNumber(this.max_val)}${alsoInplace(this.inplace)}`;
  }
}

/** Limits elements to a range. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Hardtanh.html */
export const Hardtanh = callable("Hardtanh", HardtanhModule);
export type Hardtanh = HardtanhModule;

const thresholdArguments = new Signature("Threshold(float threshold, float value, bool inplace=false)");

class ThresholdModule extends Module {
  /** Elements above it are left as they are. */
  readonly threshold: number;
  /** What other elements become. */
  readonly value: number;
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[threshold: number, value: number], [inplace: boolean], InplaceOptions>) {
    super();
    const { threshold, value, inplace } = thresholdArguments.read(args);
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return functional.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extra_repr(): string {
    return `threshold=${pythonText(this.threshold)}, value=${pythonText(this.value)}${alsoInplace(this.inplace)}`;
  }
}

/** Sets elements that are not above `threshold` to `value`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Threshold.html */
export const Threshold = callable("Threshold", ThresholdModule);
export type Threshold = ThresholdModule;

/** What `GELU` takes. */
export interface GELUOptions {
  /** `tanh` for a formula that is nearly the same. Default `none`. */
  approximate?: "none" | "tanh";
}

const geluArguments = new Signature("GELU(str approximate='none')");

class GELUModule extends Module {
  /** `none`, or `tanh` for the faster formula. */
  readonly approximate: "none" | "tanh";

  constructor(...args: Call<[], [approximate: "none" | "tanh"], GELUOptions>) {
    super();
    this.approximate = geluArguments.read(args).approximate as "none" | "tanh";
  }

  override forward(input: Tensor): Tensor {
    return functional.gelu(input, { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate='${this.approximate}'`;
  }
}

/** Each element times the probability that a normal number is below it. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.GELU.html */
export const GELU = callable("GELU", GELUModule);
export type GELU = GELUModule;

/** What `Softplus` takes. */
export interface SoftplusOptions {
  /** How sharp the bend is. Default 1. */
  beta?: number;
  /** Where x · beta is above it, x stays. Default 20. */
  threshold?: number;
}

const softplusArguments = new Signature("Softplus(float beta=1, float threshold=20)");

class SoftplusModule extends Module {
  /** How sharp the bend is. */
  readonly beta: number;
  /** Elements above it are left as they are. */
  readonly threshold: number;

  constructor(...args: Call<[], [beta: number, threshold: number], SoftplusOptions>) {
    super();
    const { beta, threshold } = softplusArguments.read(args);
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(input: Tensor): Tensor {
    return functional.softplus(input, this.beta, this.threshold);
  }

  override extra_repr(): string {
    return `beta=${pythonText(this.beta)}, threshold=${pythonText(this.threshold)}`;
  }
}

/** A smooth relu. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
export const Softplus = callable("Softplus", SoftplusModule);
export type Softplus = SoftplusModule;

/** How wide the range around 0 is that becomes 0. */
export interface ShrinkOptions {
  /** The range reaches from −lambd to lambd. Default 0.5. */
  lambd?: number;
}

const shrinkArguments = new Signature("Softshrink(float lambd=0.5)");

class ShrinkActivation extends Module {
  /** How far from 0 elements change. */
  readonly lambd: number;

  constructor(...args: Call<[], [lambd: number], ShrinkOptions>) {
    super();
    this.lambd = shrinkArguments.read(args, new.target).lambd;
  }

  override extra_repr(): string {
    return formatNumber(this.lambd);
  }
}

class SoftshrinkModule extends ShrinkActivation {
  override forward(input: Tensor): Tensor {
    return functional.softshrink(input, this.lambd);
  }
}

/** Moves elements towards 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Softshrink.html */
export const Softshrink = callable("Softshrink", SoftshrinkModule);
export type Softshrink = SoftshrinkModule;

class HardshrinkModule extends ShrinkActivation {
  override forward(input: Tensor): Tensor {
    return functional.hardshrink(input, this.lambd);
  }
}

/** Sets elements near 0 to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Hardshrink.html */
export const Hardshrink = callable("Hardshrink", HardshrinkModule);
export type Hardshrink = HardshrinkModule;
