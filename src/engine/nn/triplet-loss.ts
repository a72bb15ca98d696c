// Losses of an anchor, something that should be near it, and something that should be far, as modules.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { triplet_margin_loss, triplet_margin_with_distance_loss } from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { type LossArguments, LossModule, type LossOptions } from "./loss-base.js";

/** What `TripletMarginLoss` can be told. */
export interface TripletMarginLossOptions extends LossOptions {
  /** The margin. Default 1. */
  margin?: number;
  /** The power of the distances or gaps. Default 2. */
  p?: number;
  /** A small number that keeps logarithms and divisions away from 0. Default 1e-6. */
  eps?: number;
  /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
  swap?: boolean;
}

const tripletMarginLossArguments = new Signature(
  "TripletMarginLoss(float margin=1, float p=2, float eps=1e-6, bool swap=false, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class TripletMarginLossModule extends LossModule {
  /** The margin. */
  readonly margin: number;
  /** The power of the norm. */
  readonly p: number;
  /** A small number that keeps from dividing by 0. */
  readonly eps: number;
  /** Whether the distance between positive and negative counts where it is the smaller one. */
  readonly swap: boolean;

  constructor(
    ...args: Call<
      [],
      [margin: number, p: number, eps: number, swap: boolean, ...how: LossArguments],
      TripletMarginLossOptions
    >
  ) {
    const { margin, p, eps, swap, ...how } = tripletMarginLossArguments.read(args);
    super(how);
    this.margin = margin;
    this.p = p;
    this.eps = eps;
    this.swap = swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { reduction, margin, p, eps, swap } = this;
    return triplet_margin_loss(anchor, positive, negative, { reduction, margin, p, eps, swap });
  }
}

/** How much nearer than `margin` the negative is to the anchor, compared with the positive. Shapes: (n, d), (n, d), (n, d) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html */
export const TripletMarginLoss = callable("TripletMarginLoss", TripletMarginLossModule);
export type TripletMarginLoss = TripletMarginLossModule;

/** A distance between tensors: a function, or a module. */
export type DistanceFunction = (x: Tensor, y: Tensor) => Tensor;

/** What `TripletMarginWithDistanceLoss` can be told. */
export interface TripletMarginWithDistanceLossOptions extends Pick<LossOptions, "reduction"> {
  /** The distance. Default: the Euclidean one. */
  distance_function?: DistanceFunction | null;
  /** The margin. Default 1. */
  margin?: number;
  /** Whether the distance between positive and negative counts where it is the smaller one. Default false. */
  swap?: boolean;
}

const tripletWithDistanceArguments = new Signature(
  "TripletMarginWithDistanceLoss(*, value? distance_function=null, float margin=1, bool swap=false, str reduction='mean')",
);

class TripletMarginWithDistanceLossModule extends LossModule {
  /** The distance of two tensors. */
  readonly distance_function: DistanceFunction | null;
  /** The margin. */
  readonly margin: number;
  /** Whether the distance between positive and negative counts where it is the smaller one. */
  readonly swap: boolean;

  constructor(...args: [options?: TripletMarginWithDistanceLossOptions]) {
    const { distance_function, margin, swap, ...how } = tripletWithDistanceArguments.read(args);
    super(how);
    this.distance_function = distance_function as DistanceFunction | null;
    this.margin = margin;
    this.swap = swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distance_function, margin, swap, reduction } = this;
    return triplet_margin_with_distance_loss(anchor, positive, negative, {
      distance_function,
      margin,
      swap,
      reduction,
    });
  }
}

/** As `TripletMarginLoss`, with a distance of your own. Shapes: three of one shape → (), or one per item if `none`. https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginWithDistanceLoss.html */
export const TripletMarginWithDistanceLoss = callable(
  "TripletMarginWithDistanceLoss",
  TripletMarginWithDistanceLossModule,
);
export type TripletMarginWithDistanceLoss = TripletMarginWithDistanceLossModule;
