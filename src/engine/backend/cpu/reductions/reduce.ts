// Sums and extremes of floats by kernels.
import { countOf } from "../../../shape.js";
import type { Reduction, View } from "../../backend.js";
import { hasKernels, placeToRead } from "../kernels.js";
import { f32x4, f64x2, type Lanes } from "../wasm.js";
import type { Combination } from "./combining.js";
import { type Reducer, reduceOperand } from "./dimensions.js";
import { type ReductionKernels, reductionKernels } from "./kernels.js";

/** Fewer elements are reduced by loops of JavaScript: calling a kernel would take longer. */
export const fewElements = 256;

const combinations: ReadonlySet<string> = new Set<Combination>(["sum", "max", "min"]);

/** One operand as it is. */
class Plain implements Reducer {
  readonly size: number;
  readonly again: Reducer;
  private narrow: ReductionKernels | null = null;
  private wide: ReductionKernels | null = null;

  constructor(
    private readonly combination: Combination,
    private readonly lanes: Lanes,
  ) {
    this.size = lanes.size;
    this.again = lanes === f64x2 ? this : new Plain(combination, f64x2);
  }

  kernels(wide: boolean): ReductionKernels {
    if (wide) this.wide ??= this.compiled(true);
    else this.narrow ??= this.compiled(false);
    return wide ? this.wide! : this.narrow!;
  }

  private compiled(wide: boolean): ReductionKernels {
    const { combination, lanes } = this;
    return reductionKernels({
      combination,
      lanes,
      wide,
      dense: [true],
      value:
        () =>
        ([x]) =>
          x,
    });
  }
}

const reducers = new Map<string, Reducer>();

/** Takes together elements of a type, which has lanes. */
export function plainReducer(combination: Combination, single: boolean): Reducer {
  const key = `${combination} ${single}`;
  let reducer = reducers.get(key);
  if (reducer === undefined) {
    reducer = new Plain(combination, single ? f32x4 : f64x2);
    reducers.set(key, reducer);
  }
  return reducer;
}

/** Reduces `dims` of `from` into `out` by kernels, if they can do it. */
export function reduceByKernel(kind: Reduction, out: View, from: View, dims: readonly number[]): boolean {
  if (!hasKernels || !from.dtype.is_floating_point || !combinations.has(kind)) return false;
  if (countOf(from.sizes) < fewElements) return false;
  const place = placeToRead(from);
  if (place === 0) return false;
  const { itemsize } = from.dtype;
  const reducer = plainReducer(kind as Combination, itemsize === 4);
  return reduceOperand(reducer, out, from, place + from.offset * itemsize, dims);
}
