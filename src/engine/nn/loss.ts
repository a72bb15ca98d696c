// Losses as modules.
import { mse_loss } from "../declared/functional.js";
import type { Tensor } from "../tensor.js";
import { callable } from "./callable.js";
import { Module } from "./module.js";

/** How a loss combines its elements. */
export interface LossOptions {
  reduction?: "mean" | "sum" | "none";
}

class MSELossModule extends Module {
  private readonly reduction: string;
  constructor({ reduction = "mean" }: LossOptions = {}) {
    super();
    this.reduction = reduction;
  }
  override forward(input: Tensor, target: Tensor): Tensor {
    return mse_loss(input, target, { reduction: this.reduction });
  }
}

/** The mean (or sum) of squared differences. https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
export const MSELoss = callable("MSELoss", MSELossModule);
export type MSELoss = MSELossModule;
