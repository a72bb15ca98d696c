// Containers: modules that hold others.
import { isPlain } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { callable } from "./callable.js";
import { Module } from "./module.js";

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
