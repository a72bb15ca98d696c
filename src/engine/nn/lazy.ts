// Lazy modules: their first size is that of the first input, when they become the module that they stand for.
import { callable } from "../callable.js";
import { default_generator } from "../random.js";
import { isPlain } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { BatchNorm1d, BatchNorm2d, BatchNorm3d, InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from "./batch-norm.js";
import { Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from "./convolution.js";
import { Linear } from "./linear.js";
import type { Module } from "./module.js";
import { inside, ownParts, setPart } from "./module-parts.js";

type Layer = Module & { forward(input: Tensor): Tensor };
type LayerClass = new (...args: never) => Layer;

/** The arguments behind the first. */
type Behind<Args> = Args extends [first: unknown, ...rest: infer Rest] ? Rest : never;

/** A class whose arguments begin with the second one. */
type Lazy<C extends LayerClass> = (new (
  ...args: Behind<ConstructorParameters<C>>
) => InstanceType<C>) &
  ((...args: Behind<ConstructorParameters<C>>) => InstanceType<C>);

/** Gives a module the data and fields of another of the class that it now becomes; parameters stay the same objects. */
function become(module: Module, other: Module): void {
  for (const [name, parameter] of ownParts(other, "parameters")) {
    const own = inside(module).parameters.get(name);
    if (own) own.data = parameter.data;
    else setPart(module, "parameters", name, parameter);
  }
  for (const [name, buffer] of ownParts(other, "buffers")) setPart(module, "buffers", name, buffer);
  const { fields } = inside(module);
  for (const [name, value] of Object.entries(other))
    if (inside(other).kindOf(name) === undefined && typeof value !== "function") fields[name] = value;
  Object.setPrototypeOf(fields, Object.getPrototypeOf(other) as object);
}

type Making = (...args: unknown[]) => unknown[];

/** The lazy form of a class: `sizeOf` finds the first size in an input, `completed` adds arguments that it always has. */
function lazy<C extends LayerClass>(
  name: string,
  type: C,
  sizeOf: (input: Tensor) => number,
  completed: Making = (...args) => args,
): Lazy<C> {
  const Base = type as unknown as new (...args: unknown[]) => Layer;
  const waiting = new WeakMap<Module, unknown[]>();
  class LazyModule extends Base {
    constructor(...args: unknown[]) {
      const given = completed(...args);
      // Random numbers are drawn when the size is known.
      const state = default_generator.get_state();
      super(0, ...given);
      default_generator.set_state(state);
      waiting.set(this, given);
    }

    override forward(input: Tensor, ...more: unknown[]): Tensor {
      const { device, dtype } = [...this.parameters()][0] ?? input;
      become(this, new Base(sizeOf(input), ...waiting.get(this)!).to(device, dtype));
      return Reflect.apply(Base.prototype.forward, this, [input, ...more]) as Tensor;
    }
  }
  return callable(name, LazyModule) as unknown as Lazy<C>;
}

/** Lazy instance norms learn, and track statistics, unless they are told not to. */
const instanceDefaults: Making = (...args) => {
  const keywords = isPlain(args.at(-1)) ? (args.at(-1) as object) : {};
  const positional = isPlain(args.at(-1)) ? args.slice(0, -1) : args;
  const defaults = [{}, {}, { affine: true }, { track_running_stats: true }].slice(positional.length);
  return [...positional, Object.assign({}, ...defaults, keywords)];
};

const channels = (rank: number) => (input: Tensor) => input.sizes[input.ndim - rank - 1];
const secondSize = (input: Tensor) => input.sizes[1];
const lastSize = (input: Tensor) => input.sizes[input.ndim - 1];

/** A `Linear` of as many inputs as come. Shapes: (…, n) → (…, out_features). https://pytorch.org/docs/stable/generated/torch.nn.LazyLinear.html */
export const LazyLinear: Lazy<typeof Linear> = lazy("LazyLinear", Linear, lastSize);
/** A `Conv1d` of as many channels as come. Shapes: (n, c, l) → (n, out_channels, l′). https://pytorch.org/docs/stable/generated/torch.nn.LazyConv1d.html */
export const LazyConv1d: Lazy<typeof Conv1d> = lazy("LazyConv1d", Conv1d, channels(1));
/** A `Conv2d` of as many channels as come. Shapes: (n, c, h, w) → (n, out_channels, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.LazyConv2d.html */
export const LazyConv2d: Lazy<typeof Conv2d> = lazy("LazyConv2d", Conv2d, channels(2));
/** A `Conv3d` of as many channels as come. Shapes: (n, c, d, h, w) → (n, out_channels, d′, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.LazyConv3d.html */
export const LazyConv3d: Lazy<typeof Conv3d> = lazy("LazyConv3d", Conv3d, channels(3));
/** A `ConvTranspose1d` of as many channels as come. Shapes: (n, c, l) → (n, out_channels, l′). https://pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose1d.html */
export const LazyConvTranspose1d: Lazy<typeof ConvTranspose1d> = lazy(
  "LazyConvTranspose1d",
  ConvTranspose1d,
  channels(1),
);
/** A `ConvTranspose2d` of as many channels as come. Shapes: (n, c, h, w) → (n, out_channels, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose2d.html */
export const LazyConvTranspose2d: Lazy<typeof ConvTranspose2d> = lazy(
  "LazyConvTranspose2d",
  ConvTranspose2d,
  channels(2),
);
/** A `ConvTranspose3d` of as many channels as come. Shapes: (n, c, d, h, w) → (n, out_channels, d′, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose3d.html */
export const LazyConvTranspose3d: Lazy<typeof ConvTranspose3d> = lazy(
  "LazyConvTranspose3d",
  ConvTranspose3d,
  channels(3),
);
/** A `BatchNorm1d` of as many features as come. Shapes: (n, c) or (n, c, l) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm1d.html */
export const LazyBatchNorm1d: Lazy<typeof BatchNorm1d> = lazy("LazyBatchNorm1d", BatchNorm1d, secondSize);
/** A `BatchNorm2d` of as many channels as come. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm2d.html */
export const LazyBatchNorm2d: Lazy<typeof BatchNorm2d> = lazy("LazyBatchNorm2d", BatchNorm2d, secondSize);
/** A `BatchNorm3d` of as many channels as come. Shapes: (n, c, d, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm3d.html */
export const LazyBatchNorm3d: Lazy<typeof BatchNorm3d> = lazy("LazyBatchNorm3d", BatchNorm3d, secondSize);
/** An `InstanceNorm1d` of as many channels as come. Shapes: (n, c, l) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm1d.html */
export const LazyInstanceNorm1d: Lazy<typeof InstanceNorm1d> = lazy(
  "LazyInstanceNorm1d",
  InstanceNorm1d,
  channels(1),
  instanceDefaults,
);
/** An `InstanceNorm2d` of as many channels as come. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm2d.html */
export const LazyInstanceNorm2d: Lazy<typeof InstanceNorm2d> = lazy(
  "LazyInstanceNorm2d",
  InstanceNorm2d,
  channels(2),
  instanceDefaults,
);
/** An `InstanceNorm3d` of as many channels as come. Shapes: (n, c, d, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm3d.html */
export const LazyInstanceNorm3d: Lazy<typeof InstanceNorm3d> = lazy(
  "LazyInstanceNorm3d",
  InstanceNorm3d,
  channels(3),
  instanceDefaults,
);
