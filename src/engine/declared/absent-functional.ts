// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const affine_grid: Absent = absent("affine_grid", "functional");
/** @deprecated Not in Gradlens. */
export const grid_sample: Absent = absent("grid_sample", "functional");
