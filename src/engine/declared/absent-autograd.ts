// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const emit_itt: Absent = absent("emit_itt", "autograd");
/** @deprecated Not in Gradlens. */
export const emit_nvtx: Absent = absent("emit_nvtx", "autograd");
/** @deprecated Not in Gradlens. */
export const forward_ad: Absent = absent("forward_ad", "autograd");
/** @deprecated Not in Gradlens. */
export const profiler: Absent = absent("profiler", "autograd");
