// Activations as modules.
import type { Tensor } from "../tensor.js";
import { callable } from "./callable.js";
import { Module } from "./module.js";

class ReLUModule extends Module {
  constructor(private readonly inplace = false) {
    super();
  }
  override forward(input: Tensor): Tensor {
    return this.inplace ? input.relu_() : input.relu();
  }
  override extra_repr(): string {
    return this.inplace ? "inplace=True" : "";
  }
}

/** Sets negative elements to 0. https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html */
export const ReLU = callable("ReLU", ReLUModule);
export type ReLU = ReLUModule;

class TanhModule extends Module {
  override forward(input: Tensor): Tensor {
    return input.tanh();
  }
}

/** Squashes into (-1, 1). https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html */
export const Tanh = callable("Tanh", TanhModule);
export type Tanh = TanhModule;

class SigmoidModule extends Module {
  override forward(input: Tensor): Tensor {
    return input.sigmoid();
  }
}

/** Squashes into (0, 1). https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html */
export const Sigmoid = callable("Sigmoid", SigmoidModule);
export type Sigmoid = SigmoidModule;
