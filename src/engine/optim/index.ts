// The module `torch.optim`.
export * from "../declared/absent-optim.js";
export { Adam, type AdamOptions } from "./adam.js";
export { Optimizer, type ParamGroup, type Params } from "./optimizer.js";
export { SGD, type SGDOptions } from "./sgd.js";
