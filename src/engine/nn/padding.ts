// Layers that surround the last dimensions with a border.
import type { Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import { pad } from "../declared/functional.js";
import { fieldsText, pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** The border of a padding layer. */
export interface PaddingOptions {
  /** One width for all sides, or the widths before and after each dimension, from the last one on. */
  padding: Sizes;
}

/** The border of a layer that fills it with one value. */
export interface ConstantPadOptions extends PaddingOptions {
  /** The value of the border. */
  value: number;
}

/** One width for all sides, or the widths before and after each dimension, from the last one on. */
type PaddingCall = [padding: Sizes] | [options: PaddingOptions];
type ConstantPadCall =
  | [padding: Sizes, value: number]
  | [padding: Sizes, options: { value: number }]
  | [options: ConstantPadOptions];

const paddingArguments = new Signature("Pad(value padding)");
const constantArguments = new Signature("ConstantPad(value padding, float value)");

/** The widths of all sides. */
function widths(padding: unknown, dims: number): readonly number[] {
  return typeof padding === "number" ? new Array<number>(2 * dims).fill(padding) : (padding as number[]);
}

/** A layer that surrounds its input with a border. */
interface PaddingLayer extends Module {
  /** The widths before and after each dimension, from the last one on. */
  readonly padding: readonly number[];
  /** The input with its border. */
  forward(input: Tensor): Tensor;
}

/** Layers whose border, around `dims` dimensions, follows from the mode alone. */
function bordered(
  mode: "constant" | "reflect" | "replicate",
  dims: number,
): new (
  ...args: PaddingCall
) => PaddingLayer {
  return class extends Module {
    readonly padding: readonly number[];

    constructor(...args: PaddingCall) {
      super();
      this.padding = widths(paddingArguments.read(args, new.target).padding, dims);
    }

    override forward(input: Tensor): Tensor {
      return pad(input, this.padding, mode);
    }

    override extra_repr(): string {
      return pythonText(this.padding);
    }
  };
}

/** A layer that fills its border with one value. */
interface ConstantPadLayer extends PaddingLayer {
  /** What fills the border. */
  readonly value: number;
}

/** Layers that fill their border, around `dims` dimensions, with one value. */
function constant(dims: number): new (...args: ConstantPadCall) => ConstantPadLayer {
  return class extends Module {
    readonly padding: readonly number[];
    readonly value: number;

    constructor(...args: ConstantPadCall) {
      super();
      const { padding, value } = constantArguments.read(args, new.target);
      this.padding = widths(padding, dims);
      this.value = value;
    }

    override forward(input: Tensor): Tensor {
      return pad(input, this.padding, "constant", this.value);
    }

    override extra_repr(): string {
      return fieldsText(this, "padding", "value");
    }
  };
}

class ConstantPad1dModule extends constant(1) {}
/** A border of one value around the last dimension. Shapes: (n, c, l) → (n, c, l′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ConstantPad1d.html */
export const ConstantPad1d = callable("ConstantPad1d", ConstantPad1dModule);
export type ConstantPad1d = ConstantPad1dModule;

class ConstantPad2dModule extends constant(2) {}
/** A border of one value around the last two dimensions. Shapes: (n, c, h, w) → (n, c, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ConstantPad2d.html */
export const ConstantPad2d = callable("ConstantPad2d", ConstantPad2dModule);
export type ConstantPad2d = ConstantPad2dModule;

class ConstantPad3dModule extends constant(3) {}
/** A border of one value around the last three dimensions. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ConstantPad3d.html */
export const ConstantPad3d = callable("ConstantPad3d", ConstantPad3dModule);
export type ConstantPad3d = ConstantPad3dModule;

class ReflectionPad1dModule extends bordered("reflect", 1) {}
/** The mirror image as a border around the last dimension. Shapes: (n, c, l) → (n, c, l′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ReflectionPad1d.html */
export const ReflectionPad1d = callable("ReflectionPad1d", ReflectionPad1dModule);
export type ReflectionPad1d = ReflectionPad1dModule;

class ReflectionPad2dModule extends bordered("reflect", 2) {}
/** The mirror image as a border around the last two dimensions. Shapes: (n, c, h, w) → (n, c, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ReflectionPad2d.html */
export const ReflectionPad2d = callable("ReflectionPad2d", ReflectionPad2dModule);
export type ReflectionPad2d = ReflectionPad2dModule;

class ReflectionPad3dModule extends bordered("reflect", 3) {}
/** The mirror image as a border around the last three dimensions. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ReflectionPad3d.html */
export const ReflectionPad3d = callable("ReflectionPad3d", ReflectionPad3dModule);
export type ReflectionPad3d = ReflectionPad3dModule;

class ReplicationPad1dModule extends bordered("replicate", 1) {}
/** The edge's values as a border around the last dimension. Shapes: (n, c, l) → (n, c, l′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ReplicationPad1d.html */
export const ReplicationPad1d = callable("ReplicationPad1d", ReplicationPad1dModule);
export type ReplicationPad1d = ReplicationPad1dModule;

class ReplicationPad2dModule extends bordered("replicate", 2) {}
/** The edge's values as a border around the last two dimensions. Shapes: (n, c, h, w) → (n, c, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ReplicationPad2d.html */
export const ReplicationPad2d = callable("ReplicationPad2d", ReplicationPad2dModule);
export type ReplicationPad2d = ReplicationPad2dModule;

class ReplicationPad3dModule extends bordered("replicate", 3) {}
/** The edge's values as a border around the last three dimensions. Shapes: (n, c, d, h, w) → (n, c, d′, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ReplicationPad3d.html */
export const ReplicationPad3d = callable("ReplicationPad3d", ReplicationPad3dModule);
export type ReplicationPad3d = ReplicationPad3dModule;

class ZeroPad2dModule extends bordered("constant", 2) {
  /** What fills the border. */
  readonly value = 0;
}

/** Zeros as a border around the last two dimensions. Shapes: (n, c, h, w) → (n, c, h′, w′), where x′ = before + x + after. https://pytorch.org/docs/stable/generated/torch.nn.ZeroPad2d.html */
export const ZeroPad2d = callable("ZeroPad2d", ZeroPad2dModule);
export type ZeroPad2d = ZeroPad2dModule;
