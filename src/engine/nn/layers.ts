// Modules: layers, activations, containers, losses.

import { backendOf } from "../backend/devices.js";
import { linear, mse_loss } from "../declared/functional.js";
import { type DType, get_default_dtype } from "../dtype.js";
import { isPlain } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { allocate } from "../tensor.js";
import { callable } from "./callable.js";
import { kaiming_uniform_, uniform_ } from "./init.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";

const memory = (sizes: number[], dtype: DType | null | undefined) =>
  new Parameter(
    allocate(
      { storage: backendOf(null).allocate(dtype ?? get_default_dtype(), 0) },
      sizes,
      dtype ?? get_default_dtype(),
    ),
  );

/** What `Linear` takes besides its sizes. */
export interface LinearOptions {
  bias?: boolean;
  dtype?: DType | null;
}

class LinearModule extends Module {
  readonly weight: Parameter;
  readonly bias: Parameter | null;

  constructor(in_features: number, out_features: number, bias: boolean | LinearOptions = true) {
    super();
    const options = typeof bias === "boolean" ? { bias } : bias;
    Object.defineProperties(this, { in_features: { value: in_features }, out_features: { value: out_features } });
    this.weight = memory([out_features, in_features], options.dtype);
    this.bias = (options.bias ?? true) ? memory([out_features], options.dtype) : null;
    this.reset_parameters();
  }

  declare readonly in_features: number;
  declare readonly out_features: number;

  /** Draws new weights. */
  reset_parameters(): void {
    kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    const bound = this.in_features > 0 ? 1 / Math.sqrt(this.in_features) : 0;
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  override forward(input: Tensor): Tensor {
    return linear(input, this.weight, this.bias);
  }

  override extra_repr(): string {
    const bias = this.bias === null ? "False" : "True";
    return `in_features=${this.in_features}, out_features=${this.out_features}, bias=${bias}`;
  }
}

/** `x · weightᵀ + bias`. https://pytorch.org/docs/stable/generated/torch.nn.Linear.html */
export const Linear = callable("Linear", LinearModule);
export type Linear = LinearModule;

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

/** A module of one tensor to one tensor. */
export type Layer = Module & { forward(input: Tensor): Tensor };

class SequentialModule extends Module {
  /** Modules in order, or one object of modules by name. */
  constructor(...modules: Layer[] | [Readonly<Record<string, Layer>>]) {
    super();
    const [first] = modules;
    const entries = isPlain(first) ? Object.entries(first as Record<string, Layer>) : (modules as Layer[]).entries();
    for (const [name, module] of entries) this.add_module(String(name), module);
  }

  override forward(input: Tensor): Tensor {
    let value = input;
    for (const layer of this) value = layer(value);
    return value;
  }

  /** The modules in order. */
  *[Symbol.iterator](): Generator<Layer> {
    for (const [, child] of this.entries()) yield child;
  }

  private entries(): [string, Layer][] {
    return Object.entries(this).filter(([, value]) => value instanceof Module);
  }

  /** How many modules there are. */
  get size(): number {
    return this.entries().length;
  }

  /** The module at a position; negative ones count from the end. */
  at(index: number): Layer {
    const found = this.entries().at(index);
    if (found === undefined) throw new RangeError(`index ${index} is out of range`);
    return found[1];
  }

  /** Adds a module at the end. */
  append(module: Layer): this {
    this.add_module(String(this.size), module);
    return this;
  }
}

/** Modules one after another. https://pytorch.org/docs/stable/generated/torch.nn.Sequential.html */
export const Sequential = callable("Sequential", SequentialModule);
export type Sequential = SequentialModule;

/** How a loss combines its elements. */
export interface LossOptions {
  reduction?: "mean" | "sum" | "none";
}

class MSELossModule extends Module {
  private readonly reduction: string;
  constructor({ reduction = "mean" }: LossOptions = {}) {
    super();
    this.reduction = reduction;
  }
  override forward(input: Tensor, target: Tensor): Tensor {
    return mse_loss(input, target, { reduction: this.reduction });
  }
}

/** The mean (or sum) of squared differences. https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
export const MSELoss = callable("MSELoss", MSELossModule);
export type MSELoss = MSELossModule;
