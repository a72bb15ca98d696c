// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const ASGD: Absent = absent("ASGD", "optim");
/** @deprecated Not in Gradlens. */
export const Adadelta: Absent = absent("Adadelta", "optim");
/** @deprecated Not in Gradlens. */
export const Adagrad: Absent = absent("Adagrad", "optim");
/** @deprecated Not in Gradlens. */
export const AdamW: Absent = absent("AdamW", "optim");
/** @deprecated Not in Gradlens. */
export const Adamax: Absent = absent("Adamax", "optim");
/** @deprecated Not in Gradlens. */
export const LBFGS: Absent = absent("LBFGS", "optim");
/** @deprecated Not in Gradlens. */
export const NAdam: Absent = absent("NAdam", "optim");
/** @deprecated Not in Gradlens. */
export const RAdam: Absent = absent("RAdam", "optim");
/** @deprecated Not in Gradlens. */
export const RMSprop: Absent = absent("RMSprop", "optim");
/** @deprecated Not in Gradlens. */
export const Rprop: Absent = absent("Rprop", "optim");
/** @deprecated Not in Gradlens. */
export const SparseAdam: Absent = absent("SparseAdam", "optim");
/** @deprecated Not in Gradlens. */
export const lr_scheduler: Absent = absent("lr_scheduler", "optim");
/** @deprecated Not in Gradlens. */
export const swa_utils: Absent = absent("swa_utils", "optim");
