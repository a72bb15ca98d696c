// What all losses share as modules: how elements are combined, and weights.
import { namedReduction, type Reducing } from "../ops/loss-rows.js";
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

/** The base of all losses. */
export class LossModule extends Module {
  readonly reduction: string;

  constructor(how: Reducing) {
    super();
    this.reduction = namedReduction(how);
  }
}

/** A loss with weights, which are part of its state. */
export class WeightedLossModule extends LossModule {
  declare readonly weight: Tensor | null;

  constructor({ weight, ...how }: Reducing & { readonly weight: Tensor | null }) {
    super(how);
    this.register_buffer("weight", weight);
  }
}
