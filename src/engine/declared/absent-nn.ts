// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const AdaptiveLogSoftmaxWithLoss: Absent = absent("AdaptiveLogSoftmaxWithLoss", "nn");
/** @deprecated Not in Gradlens. */
export const DataParallel: Absent = absent("DataParallel", "nn");
/** @deprecated Not in Gradlens. */
export const SyncBatchNorm: Absent = absent("SyncBatchNorm", "nn");
/** @deprecated Not in Gradlens. */
export const UninitializedBuffer: Absent = absent("UninitializedBuffer", "nn");
/** @deprecated Not in Gradlens. */
export const UninitializedParameter: Absent = absent("UninitializedParameter", "nn");
/** @deprecated Not in Gradlens. */
export const parallel: Absent = absent("parallel", "nn");
/** @deprecated Not in Gradlens. */
export const quantized: Absent = absent("quantized", "nn");
