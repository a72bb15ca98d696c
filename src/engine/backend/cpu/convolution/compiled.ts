// Kernels of convolutions and poolings, each compiled when it is first needed.
import { compileKernels, hasFusedMultiplyAdd, type Kernel } from "../kernels.js";
import type { Lanes, WasmFunction } from "../wasm.js";
import type { MultiplyAdd } from "./strips.js";

const separately: MultiplyAdd = (lanes, a, b, sum) => lanes.add(sum, lanes.mul(a, b));
const together: MultiplyAdd = (lanes, a, b, sum) => lanes.fusedMultiplyAdd(a, b, sum);

const compiled = new Map<string, Kernel>();

/** The kernel of a name for a float type; `make` writes it. */
export function kernelFor(name: string, lanes: Lanes, make: (multiplyAdd: MultiplyAdd) => WasmFunction): Kernel {
  const key = lanes.type + name;
  let kernel = compiled.get(key);
  if (kernel === undefined) {
    kernel = compileKernels({ run: make(hasFusedMultiplyAdd() ? together : separately) }).run;
    compiled.set(key, kernel);
  }
  return kernel;
}
