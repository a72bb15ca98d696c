// The module `torch.optim.lr_scheduler`.
export { ChainedScheduler, SequentialLR } from "./combined.js";
export {
  CosineAnnealingLR,
  type CosineAnnealingLROptions,
  CosineAnnealingWarmRestarts,
  type CosineAnnealingWarmRestartsOptions,
} from "./cosine.js";
export { CyclicLR, type CyclicLROptions, type MomentumOptions, type PerGroup } from "./cyclic.js";
export { OneCycleLR, type OneCycleLROptions } from "./one-cycle.js";
export { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from "./plateau.js";
export {
  ConstantLR,
  type ConstantLROptions,
  LinearLR,
  type LinearLROptions,
  PolynomialLR,
  type PolynomialLROptions,
} from "./ramps.js";
export { LRScheduler, type Scheduled, type SchedulerOptions, type SchedulerState } from "./scheduler.js";
export {
  ExponentialLR,
  type Factor,
  LambdaLR,
  MultiplicativeLR,
  MultiStepLR,
  StepLR,
  type StepLROptions,
} from "./steps.js";
