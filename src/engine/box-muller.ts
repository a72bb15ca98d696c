// The Box–Muller transform of uniform numbers into normal ones, in PyTorch's blocks.
import { cosNearZero, evenOctant, logOfFraction, sinNearZero, withinOctant } from "./cephes.js";

/** PyTorch turns so many uniform numbers at once into normal ones. */
export const normalBlock = 16;
const TWO_24 = 2 ** 24;
const TWO_PI = Math.fround(2 * Math.PI);
const fround = Math.fround;

/** Turns 16 float64 uniforms into normals, pairs of which are 8 apart. */
export function normalBlock64(d: Float32Array | Float64Array, start: number, mean: number, std: number): void {
  for (let i = start; i < start + 8; i++) {
    const radius = Math.sqrt(-2 * Math.log(1 - d[i]));
    const angle = 2 * Math.PI * d[i + 8];
    d[i] = radius * Math.cos(angle) * std + mean;
    d[i + 8] = radius * Math.sin(angle) * std + mean;
  }
}

/** The same in float32. A uniform is a multiple of 2^-24, so that 1 - u is one too. */
export function normalBlock32(d: Float32Array | Float64Array, start: number, mean: number, std: number): void {
  const mean32 = fround(mean);
  const std32 = fround(std);
  for (let i = start; i < start + 8; i++) {
    const radius = fround(Math.sqrt(fround(-2 * logOfFraction((1 - d[i]) * TWO_24))));
    const angle = fround(TWO_PI * d[i + 8]);
    const octant = evenOctant(angle);
    const x = withinOctant(angle, octant);
    const z = fround(x * x);
    const s = sinNearZero(x, z);
    const c = cosNearZero(z);
    const swapped = (octant >> 1) & 1;
    const cos = (c * (1 - swapped) + s * swapped) * (((octant - 2) & 4) / 2 - 1);
    const sin = (s * (1 - swapped) + c * swapped) * (1 - (octant & 4) / 2);
    d[i] = fround(radius * cos) * std32 + mean32;
    d[i + 8] = fround(radius * sin) * std32 + mean32;
  }
}
