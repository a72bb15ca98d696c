// The kernels for random numbers, each compiled when it is first needed.
import { kernelFor } from "../compiled.js";
import type { Kernel } from "../kernels.js";
import { f32x4, type WasmFunction } from "../wasm.js";
import { choices, doubles, integers, shuffles } from "./double-kernels.js";
import { normals } from "./normal-kernel.js";
import { roundsOnce } from "./rounding.js";
import { singles, words } from "./twister-kernels.js";

const lazily = (name: string, make: (fused: boolean) => WasmFunction) => (): Kernel =>
  kernelFor(`random ${name}`, f32x4, () => make(roundsOnce()));

/** The kernels that draw from a stream. */
export const drawingKernels = { words: lazily("words", words), singles: lazily("singles", singles) };

/** The kernels that make something of what was drawn. */
export const makingKernels = {
  normals: lazily("normals", normals),
  doubles: lazily("doubles", doubles),
  choices4: lazily("choices 4", () => choices(4)),
  choices8: lazily("choices 8", () => choices(8)),
  integers: lazily("integers", integers),
  shuffles: lazily("shuffles", shuffles),
};
