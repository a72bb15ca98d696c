// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const SparseAdam: Absent = absent("SparseAdam", "optim");
/** @deprecated Not in Gradlens. */
export const swa_utils: Absent = absent("swa_utils", "optim");
