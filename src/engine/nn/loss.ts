// Losses of numbers and of distributions, as modules.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import {
  gaussian_nll_loss,
  huber_loss,
  kl_div,
  l1_loss,
  mse_loss,
  poisson_nll_loss,
  smooth_l1_loss,
} from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { type LossArguments, LossModule, type LossOptions, type LossReduction, PlainLossModule } from "./loss-base.js";

class MSELossModule extends PlainLossModule {
  override forward(input: Tensor, target: Tensor): Tensor {
    return mse_loss(input, target, { reduction: this.reduction });
  }
}

/** The mean (or sum) of squared differences. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
export const MSELoss = callable("MSELoss", MSELossModule);
export type MSELoss = MSELossModule;

class L1LossModule extends PlainLossModule {
  override forward(input: Tensor, target: Tensor): Tensor {
    return l1_loss(input, target, { reduction: this.reduction });
  }
}

/** The mean (or sum) of absolute differences. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html */
export const L1Loss = callable("L1Loss", L1LossModule);
export type L1Loss = L1LossModule;

/** What `SmoothL1Loss` can be told. */
export interface SmoothL1LossOptions extends LossOptions {
  /** Where squares end and straight lines begin. Default 1. */
  beta?: number;
}

const smoothL1LossArguments = new Signature(
  "SmoothL1Loss(bool? size_average=null, bool? reduce=null, str reduction='mean', float beta=1)",
);

class SmoothL1LossModule extends LossModule {
  /** Where squares end and straight lines begin. */
  readonly beta: number;

  constructor(...args: Call<[], [...how: LossArguments, beta: number], SmoothL1LossOptions>) {
    const { beta, ...how } = smoothL1LossArguments.read(args);
    super(how);
    this.beta = beta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, beta } = this;
    return smooth_l1_loss(input, target, { reduction, beta });
  }
}

/** Squared differences below `beta`, absolute ones above. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html */
export const SmoothL1Loss = callable("SmoothL1Loss", SmoothL1LossModule);
export type SmoothL1Loss = SmoothL1LossModule;

/** What `HuberLoss` can be told. */
export interface HuberLossOptions extends Pick<LossOptions, "reduction"> {
  /** Where squares end and straight lines begin. Default 1. */
  delta?: number;
}

const huberLossArguments = new Signature("HuberLoss(str reduction='mean', float delta=1)");

class HuberLossModule extends LossModule {
  /** Where squares end and straight lines begin. */
  readonly delta: number;

  constructor(...args: Call<[], [reduction: LossReduction, delta: number], HuberLossOptions>) {
    const { delta, ...how } = huberLossArguments.read(args);
    super(how);
    this.delta = delta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, delta } = this;
    return huber_loss(input, target, { reduction, delta });
  }
}

/** Half of squared differences below `delta`, straight lines above. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html */
export const HuberLoss = callable("HuberLoss", HuberLossModule);
export type HuberLoss = HuberLossModule;

/** What `KLDivLoss` can be told. */
export interface KLDivLossOptions extends Omit<LossOptions, "reduction"> {
  /** Whether targets are logarithms too. Default false. */
  log_target?: boolean;
  /** `mean`, `sum`, `none`, or `batchmean`: the sum over the batch size. Default `mean`. */
  reduction?: LossReduction | "batchmean";
}

const klDivLossArguments = new Signature(
  "KLDivLoss(bool? size_average=null, bool? reduce=null, str reduction='mean', bool log_target=false)",
);

class KLDivLossModule extends LossModule<LossReduction | "batchmean"> {
  /** Whether targets are logarithms too. */
  readonly log_target: boolean;

  constructor(
    ...args: Call<
      [],
      [
        size_average: boolean | null,
        reduce: boolean | null,
        reduction: LossReduction | "batchmean",
        log_target: boolean,
      ],
      KLDivLossOptions
    >
  ) {
    const { log_target, ...how } = klDivLossArguments.read(args);
    super(how);
    this.log_target = log_target;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, log_target } = this;
    return kl_div(input, target, { reduction, log_target });
  }
}

/** The Kullback-Leibler divergence of log-probabilities from targets. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html */
export const KLDivLoss = callable("KLDivLoss", KLDivLossModule);
export type KLDivLoss = KLDivLossModule;

/** What `PoissonNLLLoss` can be told. */
export interface PoissonNLLLossOptions extends LossOptions {
  /** Whether inputs are logarithms. Default true. */
  log_input?: boolean;
  /** Whether the terms that do not depend on the input are added. Default false. */
  full?: boolean;
  /** A small number that keeps logarithms and divisions away from 0. Default 1e-8. */
  eps?: number;
}

const poissonNLLLossArguments = new Signature(
  "PoissonNLLLoss(bool log_input=true, bool full=false, bool? size_average=null, float eps=1e-8, bool? reduce=null, str reduction='mean')",
);

class PoissonNLLLossModule extends LossModule {
  /** Whether inputs are logarithms. */
  readonly log_input: boolean;
  /** Whether the terms that do not depend on the input are added. */
  readonly full: boolean;
  /** A small number that keeps from dividing by 0. */
  readonly eps: number;

  constructor(
    ...args: Call<
      [],
      [
        log_input: boolean,
        full: boolean,
        size_average: boolean | null,
        eps: number,
        reduce: boolean | null,
        reduction: LossReduction,
      ],
      PoissonNLLLossOptions
    >
  ) {
    const { log_input, full, eps, ...how } = poissonNLLLossArguments.read(args);
    super(how);
    this.log_input = log_input;
    this.full = full;
    this.eps = eps;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, log_input, full, eps } = this;
    return poisson_nll_loss(input, target, { reduction, log_input, full, eps });
  }
}

/** The negative log-likelihood of counts in a Poisson distribution. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html */
export const PoissonNLLLoss = callable("PoissonNLLLoss", PoissonNLLLossModule);
export type PoissonNLLLoss = PoissonNLLLossModule;

/** What `GaussianNLLLoss` can be told. */
export interface GaussianNLLLossOptions extends Pick<LossOptions, "reduction"> {
  /** Whether the terms that do not depend on the input are added. Default false. */
  full?: boolean;
  /** A small number that keeps logarithms and divisions away from 0. Default 1e-6. */
  eps?: number;
}

const gaussianNLLLossArguments = new Signature(
  "GaussianNLLLoss(*, bool full=false, float eps=1e-6, str reduction='mean')",
);

class GaussianNLLLossModule extends LossModule {
  /** Whether the terms that do not depend on the input are added. */
  readonly full: boolean;
  /** A small number that keeps from dividing by 0. */
  readonly eps: number;

  constructor(...args: [options?: GaussianNLLLossOptions]) {
    const { full, eps, ...how } = gaussianNLLLossArguments.read(args);
    super(how);
    this.full = full;
    this.eps = eps;
  }

  override forward(input: Tensor, target: Tensor, variance: Tensor): Tensor {
    const { reduction, full, eps } = this;
    return gaussian_nll_loss(input, target, variance, { reduction, full, eps });
  }
}

/** The negative log-likelihood of targets in normal distributions. Shapes: any, the same, variances that broadcast → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.GaussianNLLLoss.html */
export const GaussianNLLLoss = callable("GaussianNLLLoss", GaussianNLLLossModule);
export type GaussianNLLLoss = GaussianNLLLossModule;
