// What all losses share as modules: how elements are combined, and weights.
import type { Call } from "../arguments.js";
import { namedReduction, type Reducing } from "../ops/loss-rows.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** How losses of elements become the result. */
export type LossReduction = "mean" | "sum" | "none";

/** How a loss combines its elements. */
export interface LossOptions {
  /** Old: false sums instead of averaging. Use `reduction`. */
  size_average?: boolean | null;
  /** Old: false keeps a loss per element. Use `reduction`. */
  reduce?: boolean | null;
  /** `mean`, `sum`, or `none` for a loss per element. Default `mean`. */
  reduction?: LossReduction;
}

/** How a loss combines its elements, by position. */
export type LossArguments = [size_average: boolean | null, reduce: boolean | null, reduction: LossReduction];

/** The base of all losses. */
export class LossModule<R extends string = LossReduction> extends Module {
  /** How elements become the result. */
  readonly reduction: R;

  constructor(how: Reducing) {
    super();
    this.reduction = namedReduction(how) as R;
  }
}

const plainArguments = new Signature("Loss(bool? size_average=null, bool? reduce=null, str reduction='mean')");

/** A loss that can be told nothing but how elements are combined. */
export class PlainLossModule extends LossModule {
  constructor(...args: Call<[], LossArguments, LossOptions>) {
    super(plainArguments.read(args, new.target));
  }
}

/** A loss with weights, which are part of its state. */
export class WeightedLossModule extends LossModule {
  /** The learnt factors. */
  declare readonly weight: Tensor | null;

  constructor({ weight, ...how }: Reducing & { readonly weight: Tensor | null }) {
    super(how);
    this.register_buffer("weight", weight);
  }
}
