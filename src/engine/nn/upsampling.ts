// Layers that resize images.
import type { Call, Sizes } from "../arguments.js";
import { callable } from "../callable.js";
import { interpolate } from "../declared/functional.js";
import { formatNumber } from "../numbers.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** The ways to resize. */
export type UpsampleMode = "nearest" | "linear" | "bilinear" | "bicubic" | "trilinear";

/** What says how large the result is. */
export interface UpsamplingOptions {
  /** The size of the result: one number, or one for each dimension. */
  size?: Sizes | null;
  /** How many times as large the result is, instead of `size`. */
  scale_factor?: Sizes | null;
}

/** What `Upsample` takes. */
export interface UpsampleOptions extends UpsamplingOptions {
  /** How elements of the result are made: `linear` for lines, `bilinear` and `bicubic` for images, `trilinear` for volumes. Default `nearest`. */
  mode?: UpsampleMode;
  /** Whether corners' centres coincide, instead of the edges of images. Default false. */
  align_corners?: boolean | null;
  /** Whether the factor is computed anew from the sizes. Default false. */
  recompute_scale_factor?: boolean | null;
}

const upsampleArguments = new Signature(
  "Upsample(value size=null, value scale_factor=null, str mode='nearest', bool? align_corners=null, bool? recompute_scale_factor=null)",
);
type UpsampleCall = Call<
  [],
  [
    size: Sizes | null,
    scale_factor: Sizes | null,
    mode: UpsampleMode,
    align_corners: boolean | null,
    recompute_scale_factor: boolean | null,
  ],
  UpsampleOptions
>;
type UpsamplingCall = Call<[], [size: Sizes | null, scale_factor: Sizes | null], UpsamplingOptions>;

class UpsampleModule extends Module {
  /** The size of the result, or `null`. */
  readonly size: Sizes | null;
  /** By how much images grow, or `null`. */
  readonly scale_factor: Sizes | null;
  /** How elements between are found. */
  readonly mode: UpsampleMode;
  /** Whether corners are laid upon corners. */
  readonly align_corners: boolean | null;
  /** Whether the factor is computed anew from the sizes. */
  readonly recompute_scale_factor: boolean | null;

  constructor(...args: UpsampleCall) {
    super();
    const { size, scale_factor, mode, align_corners, recompute_scale_factor } = upsampleArguments.read(args);
    this.size = size as Sizes | null;
    this.scale_factor = scale_factor as Sizes | null;
    this.mode = mode as UpsampleMode;
    this.align_corners = align_corners;
    this.recompute_scale_factor = recompute_scale_factor;
  }

  override forward(input: Tensor): Tensor {
    const { size, scale_factor, mode, align_corners, recompute_scale_factor } = this;
    return interpolate(input, { size, scale_factor, mode, align_corners, recompute_scale_factor });
  }

  override extra_repr(): string {
    const { size, scale_factor, mode } = this;
    if (scale_factor === null) return `size=${pythonText(size)}, mode=${mode}`;
    const factor =
      typeof scale_factor === "number" ? formatNumber(scale_factor) : `(${scale_factor.map(formatNumber).join(", ")})`;
    return `scale_factor=${factor}, mode=${mode}`;
  }
}

/** Resizes images. Shapes: (n, c, …) → (n, c, …′). Raises ValueError unless one of `size` and `scale_factor` is given. https://pytorch.org/docs/stable/generated/torch.nn.Upsample.html */
export const Upsample = callable("Upsample", UpsampleModule);
export type Upsample = UpsampleModule;

const upsamplingArguments = new Signature("Upsampling(value size=null, value scale_factor=null)");

class UpsamplingNearest2dModule extends UpsampleModule {
  constructor(...args: UpsamplingCall) {
    const { size, scale_factor } = upsamplingArguments.read(args, new.target);
    super(size as Sizes | null, scale_factor as Sizes | null, "nearest");
  }
}

/** Resizes images by the nearest elements. Shapes: (n, c, h, w) → (n, c, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.UpsamplingNearest2d.html */
export const UpsamplingNearest2d = callable("UpsamplingNearest2d", UpsamplingNearest2dModule);
export type UpsamplingNearest2d = UpsamplingNearest2dModule;

class UpsamplingBilinear2dModule extends UpsampleModule {
  constructor(...args: UpsamplingCall) {
    const { size, scale_factor } = upsamplingArguments.read(args, new.target);
    super(size as Sizes | null, scale_factor as Sizes | null, "bilinear", true);
  }
}

/** Resizes images linearly, corners upon corners. Shapes: (n, c, h, w) → (n, c, h′, w′). https://pytorch.org/docs/stable/generated/torch.nn.UpsamplingBilinear2d.html */
export const UpsamplingBilinear2d = callable("UpsamplingBilinear2d", UpsamplingBilinear2dModule);
export type UpsamplingBilinear2d = UpsamplingBilinear2dModule;
