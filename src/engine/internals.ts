// What Gradlens itself uses of the engine: everything of the scripting API's inside that a recorder looks at.
import "./ops/all.js";

export { setPlaceFinder } from "./anomaly.js";
export { AccumulateGrad, type Edge, GradFn, type RuleText } from "./autograd.js";
export type { Storage } from "./backend/backend.js";
export { onOneThread } from "./backend/cpu/threads.js";
export { setDefaultDevice } from "./backend/devices.js";
export { closeGpu, gpu, gpuOrReason, hearGpu } from "./backend/webgpu/gpu.js";
export { CopySlices } from "./copy-slices.js";
export { Device } from "./device.js";
export { DType } from "./dtype.js";
export * from "./errors.js";
export { type Files, provideFiles } from "./files.js";
export { formatTensor } from "./format.js";
export { type Host, provideHost } from "./host.js";
export { mode, quietly } from "./mode.js";
export { Module, moduleCalls, moduleStack, moduleWatch } from "./nn/module.js";
export { placeOfModule } from "./nn/module-parts.js";
export { type Applied, type Contribution, type Observer, observe, observer } from "./observer.js";
export { type Gradient, letters, type OpRow, rows } from "./op.js";
export { default_generator } from "./random.js";
export { writtenArguments } from "./report.js";
export { Tensor } from "./tensor.js";
