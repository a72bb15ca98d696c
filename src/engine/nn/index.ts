// The module `torch.nn`.
export * from "../declared/absent-nn.js";
export * from "./activation.js";
export * from "./adaptive-pooling.js";
export * from "./attention.js";
export * from "./batch-norm.js";
export * from "./bilinear.js";
export * from "./classification-loss.js";
export { type Layer, ModuleList, Sequential } from "./container.js";
export * from "./convolution.js";
export * from "./distance.js";
export * from "./dropout.js";
export { Embedding, type EmbeddingOptions } from "./embedding.js";
export { type BagMode, EmbeddingBag, type EmbeddingBagOptions } from "./embedding-bag.js";
export * from "./fold.js";
export * from "./fractional-pooling.js";
export * as functional from "./functional.js";
export * from "./gate.js";
export * as init from "./init.js";
export * from "./lazy.js";
export * from "./linear.js";
export * from "./loss.js";
export type { LossOptions, LossReduction } from "./loss-base.js";
export * from "./margin-loss.js";
export { Module } from "./module.js";
export type { NamedOptions, StateDictOptions } from "./module-arguments.js";
export { ModuleDict } from "./module-dict.js";
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
export * from "./normalization.js";
export * from "./padding.js";
export { Parameter } from "./parameter.js";
export * from "./parameter-containers.js";
export * from "./pooling.js";
export * from "./recurrent.js";
export * from "./recurrent-cells.js";
export * from "./shape.js";
export * from "./shaped-activation.js";
export * from "./transformer.js";
export {
  type Activation,
  type DecoderCallOptions,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from "./transformer-layers.js";
export * from "./transformer-stacks.js";
export * from "./triplet-loss.js";
export * from "./unpooling.js";
export * from "./upsampling.js";
export * as utils from "./utils/index.js";
