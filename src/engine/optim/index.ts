// The module `torch.optim`.
export * from "../declared/absent-optim.js";
export { Adadelta, type AdadeltaOptions } from "./adadelta.js";
export { Adagrad, type AdagradOptions } from "./adagrad.js";
export { Adam, type AdamOptions, AdamW, type AdamWOptions } from "./adam.js";
export { Adamax, type AdamaxOptions } from "./adamax.js";
export { ASGD, type ASGDOptions } from "./asgd.js";
export { LBFGS, type LBFGSOptions } from "./lbfgs.js";
export * as lr_scheduler from "./lr_scheduler/index.js";
export { NAdam, type NAdamOptions } from "./nadam.js";
export { type GivenGroup, Optimizer, type ParamGroup, type Params, type StepHook } from "./optimizer.js";
export type { SavedOptimizer, State } from "./optimizer-state.js";
export { RAdam, type RAdamOptions } from "./radam.js";
export { RMSprop, type RMSpropOptions } from "./rmsprop.js";
export { Rprop, type RpropOptions } from "./rprop.js";
export { SGD, type SGDOptions } from "./sgd.js";
export * as swa_utils from "./swa-utils.js";
