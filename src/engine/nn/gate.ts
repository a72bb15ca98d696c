// Activations with learnt or random slopes, gates, and those along a dimension.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { AssertionError } from "../errors.js";
import { formatNumber } from "../numbers.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { InplaceOptions } from "./activation.js";
import { constant_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** What `PReLU` takes. */
export interface PReLUOptions extends Placement {
  /** How many slopes are learnt: 1, or one per channel. Default 1. */
  num_parameters?: number;
  /** The slopes at first. Default 0.25. */
  init?: number;
}

const preluArguments = new Signature(
  "PReLU(int num_parameters=1, float init=0.25, device? device=null, dtype? dtype=null)",
);

class PReLUModule extends Module {
  /** How many slopes there are: one, or one per channel. */
  readonly num_parameters: number;
  /** The slopes. */
  readonly weight: Parameter;

  constructor(...args: Call<[], [num_parameters: number, init: number], PReLUOptions>) {
    super();
    const { num_parameters, init, ...placement } = preluArguments.read(args);
    this.num_parameters = num_parameters;
    this.weight = emptyParameter([num_parameters], placement);
    constant_(this.weight, init);
  }

  override forward(input: Tensor): Tensor {
    return functional.prelu(input, this.weight);
  }

  override extra_repr(): string {
    return fieldsText(this, "num_parameters");
  }
}

/** Scales negative elements by a learnt slope. Shapes: (n, c, …) → the same. https://pytorch.org/docs/stable/generated/torch.nn.PReLU.html */
export const PReLU = callable("PReLU", PReLUModule);
export type PReLU = PReLUModule;

/** What `RReLU` takes. */
export interface RReLUOptions extends InplaceOptions {
  /** The least slope for negative elements. Default 1/8. */
  lower?: number;
  /** The greatest slope. Default 1/3. */
  upper?: number;
}

const rreluArguments = new Signature("RReLU(float lower=0.125, float upper=0.3333333333333333, bool inplace=false)");

class RReLUModule extends Module {
  /** The least slope. */
  readonly lower: number;
  /** The greatest slope. */
  readonly upper: number;
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[], [lower: number, upper: number, inplace: boolean], RReLUOptions>) {
    super();
    const { lower, upper, inplace } = rreluArguments.read(args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return functional.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extra_repr(): string {
    const inplace = this.inplace ? ", inplace=True" : "";
    return `lower=${formatNumber(this.lower)}, upper=${formatNumber(this.upper)}${inplace}`;
  }
}

/** Scales negative elements by slopes that are drawn while training. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.RReLU.html */
export const RReLU = callable("RReLU", RReLUModule);
export type RReLU = RReLUModule;

/** Which dimension `GLU` halves. */
export interface GLUOptions {
  /** The dimension that is halved. Default −1. */
  dim?: number;
}

const gluArguments = new Signature("GLU(int dim=-1)");

class GLUModule extends Module {
  /** The dimension that is halved, or worked along. */
  readonly dim: number;

  constructor(...args: Call<[], [dim: number], GLUOptions>) {
    super();
    this.dim = gluArguments.read(args).dim;
  }

  override forward(input: Tensor): Tensor {
    return functional.glu(input, this.dim);
  }

  override extra_repr(): string {
    return fieldsText(this, "dim");
  }
}

/** The first half along `dim`, times the sigmoid of the second. Shapes: (…, 2n, …) → (…, n, …). https://pytorch.org/docs/stable/generated/torch.nn.GLU.html */
export const GLU = callable("GLU", GLUModule);
export type GLU = GLUModule;

/** Which dimension sums to 1. */
export interface SoftmaxOptions {
  /** The dimension that sums to 1; without it, 0 for one or three dimensions and 1 for others. */
  dim?: number | null;
}

const softmaxArguments = new Signature("Softmax(int? dim=null)");

class AlongDimension extends Module {
  /** The dimension that is halved, or worked along. */
  readonly dim: number | null;

  constructor(...args: Call<[], [dim: number | null], SoftmaxOptions>) {
    super();
    this.dim = softmaxArguments.read(args, new.target).dim;
  }

  override extra_repr(): string {
    return fieldsText(this, "dim");
  }
}

class SoftmaxModule extends AlongDimension {
  override forward(input: Tensor): Tensor {
    return functional.softmax(input, this.dim);
  }
}

/** Exponentials that sum to 1. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Softmax.html */
export const Softmax = callable("Softmax", SoftmaxModule);
export type Softmax = SoftmaxModule;

class LogSoftmaxModule extends AlongDimension {
  override forward(input: Tensor): Tensor {
    return functional.log_softmax(input, this.dim);
  }
}

/** The logarithm of softmax. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.LogSoftmax.html */
export const LogSoftmax = callable("LogSoftmax", LogSoftmaxModule);
export type LogSoftmax = LogSoftmaxModule;

class SoftminModule extends AlongDimension {
  override forward(input: Tensor): Tensor {
    return functional.softmin(input, this.dim);
  }
}

/** Softmax of the negative. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Softmin.html */
export const Softmin = callable("Softmin", SoftminModule);
export type Softmin = SoftminModule;

class Softmax2dModule extends Module {
  override forward(input: Tensor): Tensor {
    if (input.ndim !== 3 && input.ndim !== 4) throw new AssertionError("Softmax2d requires a 3D or 4D tensor as input");
    return functional.softmax(input, -3);
  }
}

/** Softmax over the channels of pictures. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.Softmax2d.html */
export const Softmax2d = callable("Softmax2d", Softmax2dModule);
export type Softmax2d = Softmax2dModule;
