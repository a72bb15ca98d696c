// The module `torch.optim.swa_utils`.
export { AveragedModel, type AveragedModelOptions, type AverageFunction, update_bn } from "./averaged-model.js";
export { SWALR, type SWALROptions } from "./swa-lr.js";
