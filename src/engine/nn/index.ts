// The module `torch.nn`.
export * from "../declared/absent-nn.js";
export * from "./activation.js";
export * from "./container.js";
export * as functional from "./functional.js";
export * as init from "./init.js";
export * from "./linear.js";
export * from "./loss.js";
export { type ForwardHook, type ForwardPreHook, Module, type StateDict } from "./module.js";
export { Parameter } from "./parameter.js";
