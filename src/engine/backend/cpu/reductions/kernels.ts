// The kernels of reductions.
import { compileKernels, type Kernel } from "../kernels.js";
import { columnsKernel } from "./columns.js";
import type { Reduced } from "./combining.js";
import { rowsKernel } from "./rows.js";

/** The kernels of a reduction. */
export interface ReductionKernels {
  readonly rows: Kernel;
  readonly columns: Kernel;
}

/** Compiles the kernels of a reduction. */
export function reductionKernels(what: Reduced): ReductionKernels {
  return compileKernels({ rows: rowsKernel(what), columns: columnsKernel(what) });
}
