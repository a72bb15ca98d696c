// The module `torch.nn`.
export * from "../declared/absent-nn.js";
export * from "./activation.js";
export * from "./bilinear.js";
export * from "./container.js";
export * from "./distance.js";
export * from "./dropout.js";
export * as functional from "./functional.js";
export * as init from "./init.js";
export * from "./linear.js";
export * from "./classification-loss.js";
export * from "./loss.js";
export type { LossOptions, LossReduction } from "./loss-base.js";
export * from "./margin-loss.js";
export { Module, type NamedOptions, type StateDictOptions } from "./module.js";
export type {
  BackwardHook,
  BackwardPreHook,
  ForwardHook,
  ForwardHookOptions,
  ForwardPreHook,
  Gradients,
} from "./module-hooks.js";
export type { IncompatibleKeys, StateDict } from "./module-state.js";
export * as modules from "./modules.js";
export { Parameter } from "./parameter.js";
export * from "./parameter-containers.js";
export * from "./attention.js";
export * from "./transformer.js";
export * from "./recurrent.js";
export * from "./recurrent-cells.js";
export * as utils from "./utils/index.js";
