// The module `torch.nn`.
export * from "../declared/absent-nn.js";
export * as functional from "./functional.js";
export * as init from "./init.js";
export * from "./layers.js";
export { type ForwardHook, type ForwardPreHook, Module, type StateDict } from "./module.js";
export { Parameter } from "./parameter.js";
