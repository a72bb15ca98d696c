// The module `torch.linalg`.
export * from "./declared/linalg.js";
export { LinAlgError } from "./errors.js";
