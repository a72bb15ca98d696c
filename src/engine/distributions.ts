// Draws from distributions beyond the uniform and the normal one, each with PyTorch's algorithm on the CPU.
import type { Generator, Writable } from "./random.js";

/** `log_normal_`: the exponentials of normal numbers. */
export function fillLogNormal(g: Generator, out: Writable, mean: number, std: number): void {
  for (let i = 0; i < out.length; i++) out[i] = Math.exp(g.normal64() * std + mean);
}

/** `cauchy_`. */
export function fillCauchy(g: Generator, out: Writable, median: number, sigma: number): void {
  for (let i = 0; i < out.length; i++) out[i] = median + sigma * Math.tan(Math.PI * (g.uniform64() - 0.5));
}

/** `geometric_`: how many trials of probability `p` until the first success. */
export function fillGeometric(g: Generator, out: Writable, p: number): void {
  const scale = Math.log(1 - p);
  for (let i = 0; i < out.length; i++) out[i] = Math.ceil(Math.log(g.uniform64()) / scale);
}

/** `random_` without bounds: all whole numbers that the type holds exactly. */
export function fillWhole(g: Generator, out: Writable, bits: number): void {
  if (bits <= 32) for (let i = 0; i < out.length; i++) out[i] = g.random() % 2 ** bits;
  else for (let i = 0; i < out.length; i++) out[i] = Number(BigInt.asUintN(bits, g.random64()));
}

/** `random_` on floats: whole numbers from 0 to 2^bits, both included. */
export function fillWholeFloats(g: Generator, out: Writable, bits: number): void {
  const range = 2n ** BigInt(bits) + 1n;
  if (bits <= 32) for (let i = 0; i < out.length; i++) out[i] = g.random() % (2 ** bits + 1);
  else for (let i = 0; i < out.length; i++) out[i] = Number(g.random64() % range);
}

/** `torch.poisson`: counts with these means. */
export function fillPoisson(g: Generator, out: Writable, rates: ArrayLike<number>): void {
  for (let i = 0; i < out.length; i++) {
    const rate = rates[i];
    out[i] = rate === 0 ? 0 : rate >= 10 ? poissonByRejection(g, rate) : poissonByProducts(g, rate);
  }
}

/** Knuth's way: uniforms are multiplied until the product is under e^-rate. */
function poissonByProducts(g: Generator, rate: number): number {
  const least = Math.exp(-rate);
  let count = -1;
  for (let product = 1; product > least || count < 0; count++) product *= g.uniform64();
  return count;
}

/** Hörmann's transformed rejection with squeeze, 1993. */
function poissonByRejection(g: Generator, rate: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(rate);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = g.uniform64() - 0.5;
    const v = g.uniform64();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const bound = -rate + k * Math.log(rate) - logFactorial(k);
    if (Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b) <= bound) return k;
  }
}

/** `torch.binomial`: successes in `counts` trials of these probabilities. */
export function fillBinomial(g: Generator, out: Writable, counts: ArrayLike<number>, p: ArrayLike<number>): void {
  for (let i = 0; i < out.length; i++) out[i] = binomial(g, counts[i], p[i]);
}

function binomial(g: Generator, count: number, p: number): number {
  if (count <= 0 || p <= 0) return 0;
  if (p >= 1) return count;
  if (p > 0.5) return count - binomial(g, count, 1 - p);
  return count * p >= 10 ? binomialByRejection(g, count, p) : binomialByGaps(g, count, p);
}

/** Adds up the geometric gaps between successes. */
function binomialByGaps(g: Generator, count: number, p: number): number {
  const scale = Math.log1p(-p);
  let successes = -1;
  for (let trials = 0; trials <= count; successes++) trials += Math.ceil(Math.log(g.uniform64()) / scale);
  return successes;
}

/** Hörmann's transformed rejection for the binomial distribution, 1993. */
function binomialByRejection(g: Generator, count: number, p: number): number {
  const deviation = Math.sqrt(count * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const odds = p / (1 - p);
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((count + 1) * p);
  const density = (k: number) =>
    logFactorial(mode) + logFactorial(count - mode) - logFactorial(k) - logFactorial(count - k);
  for (;;) {
    const u = g.uniform64() - 0.5;
    const v = g.uniform64();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + count * p + 0.5);
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (k < 0 || k > count) continue;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= density(k) + (k - mode) * Math.log(odds)) return k;
  }
}

/** The logarithm of k!, by Stirling's series where it has converged. */
function logFactorial(k: number): number {
  let sum = 0;
  if (k < 32) for (let i = 2; i <= k; i++) sum += Math.log(i);
  else {
    const square = 1 / (k * k);
    const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / k;
    sum = (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + series;
  }
  return sum;
}

/** `multinomial` with replacement: a row of `categories` weights, summed up in the weights' own type. */
export function drawCategories(
  g: Generator,
  weights: Float32Array | Float64Array,
  from: number,
  categories: number,
  out: Writable,
  outFrom: number,
  count: number,
): void {
  const cumulative = weights.slice(from, from + categories);
  for (let i = 1; i < categories; i++) cumulative[i] += cumulative[i - 1];
  const total = cumulative[categories - 1];
  for (let i = 0; i < categories; i++) cumulative[i] /= total;
  for (let i = 0; i < count; i++) out[outFrom + i] = firstNotBelow(cumulative, g.uniform64());
}

function firstNotBelow(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
