// The module `torch.nn.modules`.
export * as module from "./module-everywhere.js";
