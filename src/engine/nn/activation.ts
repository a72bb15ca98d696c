// Activations without parameters of their own, as modules.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** What activations take that can work in place. */
export interface InplaceOptions {
  /** Whether the result takes the place of the input. Default false. */
  inplace?: boolean;
}

const inplaceArguments = new Signature("Activation(bool inplace=false)");

class InplaceActivation extends Module {
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[], [inplace: boolean], InplaceOptions>) {
    super();
    this.inplace = inplaceArguments.read(args, new.target).inplace;
  }

  override extra_repr(): string {
    return this.inplace ? "inplace=True" : "";
  }
}

class ReLUModule extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.relu(input, this.inplace);
  }
}

/** Sets negative elements to 0. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html */
export const ReLU = callable("ReLU", ReLUModule);
export type ReLU = ReLUModule;

class ReLU6Module extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.relu6(input, this.inplace);
  }
}

/** Limits elements to the range from 0 to 6. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.ReLU6.html */
export const ReLU6 = callable("ReLU6", ReLU6Module);
export type ReLU6 = ReLU6Module;

class SELUModule extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.selu(input, this.inplace);
  }
}

/** Scaled so that means and spreads settle from layer to layer. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.SELU.html */
export const SELU = callable("SELU", SELUModule);
export type SELU = SELUModule;

class SiLUModule extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.silu(input, this.inplace);
  }
}

/** Each element times its sigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.SiLU.html */
export const SiLU = callable("SiLU", SiLUModule);
export type SiLU = SiLUModule;

class MishModule extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.mish(input, this.inplace);
  }
}

/** Each element times tanh of its softplus. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Mish.html */
export const Mish = callable("Mish", MishModule);
export type Mish = MishModule;

class HardsigmoidModule extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.hardsigmoid(input, this.inplace);
  }
  override extra_repr(): string {
    return "";
  }
}

/** Sigmoid as a ramp. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Hardsigmoid.html */
export const Hardsigmoid = callable("Hardsigmoid", HardsigmoidModule);
export type Hardsigmoid = HardsigmoidModule;

class HardswishModule extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.hardswish(input, this.inplace);
  }
  override extra_repr(): string {
    return "";
  }
}

/** Each element times its hardsigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Hardswish.html */
export const Hardswish = callable("Hardswish", HardswishModule);
export type Hardswish = HardswishModule;

class TanhModule extends Module {
  override forward(input: Tensor): Tensor {
    return input.tanh();
  }
}

/** Squashes into (-1, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html */
export const Tanh = callable("Tanh", TanhModule);
export type Tanh = TanhModule;

class SigmoidModule extends Module {
  override forward(input: Tensor): Tensor {
    return input.sigmoid();
  }
}

/** Squashes into (0, 1). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html */
export const Sigmoid = callable("Sigmoid", SigmoidModule);
export type Sigmoid = SigmoidModule;

class LogSigmoidModule extends Module {
  override forward(input: Tensor): Tensor {
    return functional.logsigmoid(input);
  }
}

/** The logarithm of sigmoid. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html */
export const LogSigmoid = callable("LogSigmoid", LogSigmoidModule);
export type LogSigmoid = LogSigmoidModule;

class TanhshrinkModule extends Module {
  override forward(input: Tensor): Tensor {
    return functional.tanhshrink(input);
  }
}

/** Each element less its tanh. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html */
export const Tanhshrink = callable("Tanhshrink", TanhshrinkModule);
export type Tanhshrink = TanhshrinkModule;

class SoftsignModule extends Module {
  override forward(input: Tensor): Tensor {
    return functional.softsign(input);
  }
}

/** x / (1 + |x|). Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Softsign.html */
export const Softsign = callable("Softsign", SoftsignModule);
export type Softsign = SoftsignModule;
