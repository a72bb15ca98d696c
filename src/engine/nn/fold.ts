// Layers that take images apart into columns of windows, and put them together again.
import type { Call, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** How windows lie. */
export interface FoldOptions {
  /** How far the elements of a window are apart. Default 1. */
  dilation?: Sizes;
  /** How many zeros surround the image. Default 0. */
  padding?: Sizes;
  /** How far windows are apart. Default 1. */
  stride?: Sizes;
}

const blocks = "value kernel_size, value dilation=1, value padding=0, value stride=1";
const foldArguments = new Signature(`Fold(value output_size, ${blocks})` as const);
const unfoldArguments = new Signature(`Unfold(${blocks})` as const);

type Optional = [dilation: Sizes, padding: Sizes, stride: Sizes];

class Blocks extends Module {
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: Sizes;
  /** How far the elements under a window are apart. */
  readonly dilation: Sizes;
  /** How much surrounds the image. */
  readonly padding: Sizes;
  /** How far windows are apart. */
  readonly stride: Sizes;

  constructor({ kernel_size, dilation, padding, stride }: ReturnType<typeof unfoldArguments.read>) {
    super();
    this.kernel_size = kernel_size as Sizes;
    this.dilation = dilation as Sizes;
    this.padding = padding as Sizes;
    this.stride = stride as Sizes;
  }

  override extra_repr(): string {
    return fieldsText(this, "kernel_size", "dilation", "padding", "stride");
  }
}

class FoldModule extends Blocks {
  /** The size of the result. */
  readonly output_size: Sizes;

  constructor(...args: Call<[output_size: Sizes, kernel_size: Sizes], Optional, FoldOptions>) {
    const { output_size, ...rest } = foldArguments.read(args);
    super(rest);
    this.output_size = output_size as Sizes;
  }

  override forward(input: Tensor): Tensor {
    const { output_size, kernel_size, dilation, padding, stride } = this;
    return functional.fold(input, output_size, kernel_size, dilation, padding, stride);
  }

  override extra_repr(): string {
    return `${fieldsText(this, "output_size")}, ${super.extra_repr()}`;
  }
}

/** Adds up columns to images. Shapes: (n, c · kernel, l) → (n, c, output_size…). https://pytorch.org/docs/stable/generated/torch.nn.Fold.html */
export const Fold = callable("Fold", FoldModule);
export type Fold = FoldModule;

class UnfoldModule extends Blocks {
  constructor(...args: Call<[kernel_size: Sizes], Optional, FoldOptions>) {
    super(unfoldArguments.read(args));
  }

  override forward(input: Tensor): Tensor {
    const { kernel_size, dilation, padding, stride } = this;
    return functional.unfold(input, kernel_size, dilation, padding, stride);
  }
}

/** What windows of images see, as columns. Shapes: (n, c, h, w) → (n, c · kernel, l). https://pytorch.org/docs/stable/generated/torch.nn.Unfold.html */
export const Unfold = callable("Unfold", UnfoldModule);
export type Unfold = UnfoldModule;
