// Layers that only change the shape: flat, unfolded, places and channels exchanged, or nothing at all.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { channel_shuffle, pixel_shuffle, pixel_unshuffle } from "../declared/functional.js";
import { fieldsText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** Which dimensions become one. */
export interface FlattenOptions {
  /** The first dimension. Default 1. */
  start_dim?: number;
  /** The last dimension. Default -1. */
  end_dim?: number;
}

const flattenArguments = new Signature("Flatten(int start_dim=1, int end_dim=-1)");

class FlattenModule extends Module {
  /** The first dimension that is flattened. */
  readonly start_dim: number;
  /** The last dimension that is flattened. */
  readonly end_dim: number;

  constructor(...args: Call<[], [start_dim: number, end_dim: number], FlattenOptions>) {
    super();
    const { start_dim, end_dim } = flattenArguments.read(args);
    this.start_dim = start_dim;
    this.end_dim = end_dim;
  }

  override forward(input: Tensor): Tensor {
    return input.flatten(this.start_dim, this.end_dim);
  }

  override extra_repr(): string {
    return fieldsText(this, "start_dim", "end_dim");
  }
}

/** Several dimensions as one. Shapes: (n, a, b, …) → (n, a · b · …). https://pytorch.org/docs/stable/generated/torch.nn.Flatten.html */
export const Flatten = callable("Flatten", FlattenModule);
export type Flatten = FlattenModule;

const unflattenArguments = new Signature("Unflatten(int dim, shape unflattened_size)");

/** Which dimension becomes which. */
export interface UnflattenOptions {
  /** The dimension. */
  dim: number;
  /** The sizes of those that it becomes; one may be -1. */
  unflattened_size: readonly number[];
}

type UnflattenCall = [dim: number, unflattened_size: readonly number[]] | [options: UnflattenOptions];

class UnflattenModule extends Module {
  /** The dimension to work along. */
  readonly dim: number;
  /** The sizes that the dimension is taken apart into. */
  readonly unflattened_size: readonly number[];

  constructor(...args: UnflattenCall) {
    super();
    const read = unflattenArguments.read(args);
    this.dim = read.dim;
    this.unflattened_size = read.unflattened_size;
  }

  override forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattened_size);
  }

  override extra_repr(): string {
    return fieldsText(this, "dim", "unflattened_size");
  }
}

/** One dimension as several. Shapes: (…, a · b, …) → (…, a, b, …). https://pytorch.org/docs/stable/generated/torch.nn.Unflatten.html */
export const Unflatten = callable("Unflatten", UnflattenModule);
export type Unflatten = UnflattenModule;

const upscaling = new Signature("PixelShuffle(int upscale_factor)");
const downscaling = new Signature("PixelUnshuffle(int downscale_factor)");
const grouping = new Signature("ChannelShuffle(int groups)");

class PixelShuffleModule extends Module {
  /** How many places a pixel becomes in each direction. */
  readonly upscale_factor: number;

  constructor(
    upscale_factor: number | { /** How many places a pixel becomes in each direction. */ upscale_factor: number },
  ) {
    super();
    this.upscale_factor = upscaling.read([upscale_factor]).upscale_factor;
  }

  override forward(input: Tensor): Tensor {
    return pixel_shuffle(input, this.upscale_factor);
  }

  override extra_repr(): string {
    return fieldsText(this, "upscale_factor");
  }
}

/** Channels become places. Shapes: (…, c · r², h, w) → (…, c, h · r, w · r). https://pytorch.org/docs/stable/generated/torch.nn.PixelShuffle.html */
export const PixelShuffle = callable("PixelShuffle", PixelShuffleModule);
export type PixelShuffle = PixelShuffleModule;

class PixelUnshuffleModule extends Module {
  /** How many places become one in each direction. */
  readonly downscale_factor: number;

  constructor(
    downscale_factor: number | { /** How many places become one in each direction. */ downscale_factor: number },
  ) {
    super();
    this.downscale_factor = downscaling.read([downscale_factor]).downscale_factor;
  }

  override forward(input: Tensor): Tensor {
    return pixel_unshuffle(input, this.downscale_factor);
  }

  override extra_repr(): string {
    return fieldsText(this, "downscale_factor");
  }
}

/** Places become channels. Shapes: (…, c, h · r, w · r) → (…, c · r², h, w). https://pytorch.org/docs/stable/generated/torch.nn.PixelUnshuffle.html */
export const PixelUnshuffle = callable("PixelUnshuffle", PixelUnshuffleModule);
export type PixelUnshuffle = PixelUnshuffleModule;

class ChannelShuffleModule extends Module {
  /** How many groups of channels. */
  readonly groups: number;

  constructor(groups: number | { /** How many groups of channels. */ groups: number }) {
    super();
    this.groups = grouping.read([groups]).groups;
  }

  override forward(input: Tensor): Tensor {
    return channel_shuffle(input, this.groups);
  }

  override extra_repr(): string {
    return fieldsText(this, "groups");
  }
}

/** The channels of all groups in turns. Shapes: (n, c, …) → the same. https://pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html */
export const ChannelShuffle = callable("ChannelShuffle", ChannelShuffleModule);
export type ChannelShuffle = ChannelShuffleModule;

class IdentityModule extends Module {
  /** Takes any arguments and ignores them. */
  constructor(..._args: unknown[]) {
    super();
  }

  override forward(input: Tensor): Tensor {
    return input;
  }
}

/** Returns its input. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.Identity.html */
export const Identity = callable("Identity", IdentityModule);
export type Identity = IdentityModule;
