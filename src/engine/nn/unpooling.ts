// Layers that undo pooling.
import { type Call, type Sizes, tupleOf } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { ToSize } from "./convolution.js";
import { Module } from "./module.js";

/** What `MaxUnpool1d` and its like take besides the size of windows. */
export interface MaxUnpoolOptions {
  /** How far windows are apart; by default as far as they are long. */
  stride?: Sizes | null;
  /** How much surrounded the image. Default 0. */
  padding?: Sizes;
}

const unpoolArguments = new Signature("MaxUnpool(ints kernel_size, ints? stride=null, ints padding=[0])");
type MaxUnpoolCall = Call<[kernel_size: Sizes], [stride: Sizes | null, padding: Sizes], MaxUnpoolOptions>;

const forwardArguments = new Signature("forward(Tensor input, Tensor indices, ints? output_size=null)");
const unpool = { 1: functional.max_unpool1d, 2: functional.max_unpool2d, 3: functional.max_unpool3d };

/** A layer that undoes pooling. */
interface MaxUnpool extends Module {
  /** The sizes of windows, one for each dimension. */
  readonly kernel_size: readonly number[];
  /** How far windows are apart, in each dimension. */
  readonly stride: readonly number[];
  /** How much surrounded the image, in each dimension. */
  readonly padding: readonly number[];
  /** `output_size` chooses among the sizes that pooling would bring to that of the input. */
  forward(...args: ToSize<[input: Tensor, indices: Tensor]>): Tensor;
}

function ofRank(rank: 1 | 2 | 3): new (...args: MaxUnpoolCall) => MaxUnpool {
  return class extends Module {
    readonly kernel_size: readonly number[];
    readonly stride: readonly number[];
    readonly padding: readonly number[];

    constructor(...args: MaxUnpoolCall) {
      super();
      const { kernel_size, stride, padding } = unpoolArguments.read(args, new.target);
      this.kernel_size = tupleOf(kernel_size, rank);
      this.stride = tupleOf(stride ?? kernel_size, rank);
      this.padding = tupleOf(padding, rank);
    }

    override forward(...args: ToSize<[input: Tensor, indices: Tensor]>): Tensor {
      const { input, indices, output_size } = forwardArguments.read(args);
      return unpool[rank](input, indices, this.kernel_size, this.stride, this.padding, output_size);
    }

    override extra_repr(): string {
      return fieldsText(this, "kernel_size", "stride", "padding");
    }
  };
}

class MaxUnpool1dModule extends ofRank(1) {}
/** Puts the greatest elements back in their places. Shapes: (n, c, l′) and positions → (n, c, l). https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool1d.html */
export const MaxUnpool1d = callable("MaxUnpool1d", MaxUnpool1dModule);
export type MaxUnpool1d = MaxUnpool1dModule;

class MaxUnpool2dModule extends ofRank(2) {}
/** As `MaxUnpool1d`, for images. Shapes: (n, c, h′, w′) and positions → (n, c, h, w). https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html */
export const MaxUnpool2d = callable("MaxUnpool2d", MaxUnpool2dModule);
export type MaxUnpool2d = MaxUnpool2dModule;

class MaxUnpool3dModule extends ofRank(3) {}
/** As `MaxUnpool1d`, for volumes. Shapes: (n, c, d′, h′, w′) and positions → (n, c, d, h, w). https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html */
export const MaxUnpool3d = callable("MaxUnpool3d", MaxUnpool3dModule);
export type MaxUnpool3d = MaxUnpool3dModule;
