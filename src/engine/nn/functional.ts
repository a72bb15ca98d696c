// The module `torch.nn.functional`.
export * from "../declared/absent-functional.js";
export * from "../declared/functional.js";
