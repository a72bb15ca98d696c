// For tests of kernels: runs the kernel of a formula on arrays.
import { setFlagsFromString } from "node:v8";
import { arrayType } from "../../src/engine/backend/arrays.js";
import type { Elements } from "../../src/engine/backend/backend.js";
import { formulaKernel, type KernelForm } from "../../src/engine/backend/cpu/formula-kernel.js";
import { compileKernels, hasFusedMultiplyAdd, type Kernel } from "../../src/engine/backend/cpu/kernels.js";
import { pool } from "../../src/engine/backend/cpu/memory.js";
import type { DType } from "../../src/engine/dtype.js";
import { type Formula, parseFormula } from "../../src/engine/formula/parse.js";

setFlagsFromString("--experimental-wasm-relaxed-simd");

/** Rounding of products and sums: apart, and together where this machine can. */
export const roundings: readonly boolean[] = hasFusedMultiplyAdd() ? [false, true] : [false];

/** The kernel for operands that all lie densely, and numbers; null if there is none. */
export function denseKernel(
  formula: Formula,
  out: DType,
  operands: readonly (DType | "number")[],
  fused: boolean,
): Kernel | null {
  const form: KernelForm = {
    out: { dtype: out, layout: "dense" },
    operands: operands.map((dtype) => (dtype === "number" ? dtype : { dtype, layout: "dense" })),
    rows: false,
    fused,
  };
  const written = formulaKernel(formula, form);
  return written === null ? null : compileKernels({ run: written.routine }).run;
}

/** An array in the memory of kernels. Take it before others are filled: taking memory may move what is there. */
export function arrayInMemory(dtype: DType, length: number): { address: number; array: Elements } {
  const make = arrayType(dtype);
  const address = pool.take(length * make.BYTES_PER_ELEMENT + 64);
  return { address, array: new make(pool.memory!.buffer, address, length) };
}

/** What a function of formulas makes of numbers in one type. */
export function throughKernel(source: string, dtype: DType, fused: boolean, ...operands: Elements[]): Elements {
  const formula = parseFormula(source);
  const kernel = denseKernel(
    formula,
    dtype,
    operands.map(() => dtype),
    fused,
  )!;
  const { length } = operands[0];
  const out = arrayInMemory(dtype, length);
  const given = operands.map((values) => {
    const { address, array } = arrayInMemory(dtype, length);
    array.set(values);
    return address;
  });
  kernel(length, out.address, ...given);
  return out.array;
}
