// The CPU backend: typed arrays, compiled loops, and the matrix product next door.
import type { DType } from "../../dtype.js";
import type { Formula } from "../../formula/parse.js";
import type { Generator } from "../../random.js";
import { contiguousStrides, countOf, isContiguous } from "../../shape.js";
import type { Backend, Blocks, Elements, Reduction, Storage, View } from "../backend.js";
import type { Divisors, Regions } from "../regions.js";
import type { Windows } from "../windows.js";
import { convolve, correlate, spread } from "./convolution/convolution.js";
import { copy, fill } from "./copies/copy.js";
import { gather, scatter } from "./copies/gather.js";
import { elementwise } from "./elementwise.js";
import { matmul } from "./matmul.js";
import * as pooling from "./pooling/pooling.js";
import * as random from "./random/random.js";
import { reduce, reduceIndex, sumOf } from "./reduce.js";
import { CpuStorage, castNumber, dataOf } from "./storage.js";

class CpuBackend implements Backend {
  readonly device = "cpu";
  readonly remote = false;

  allocate(dtype: DType, length: number): Storage {
    return CpuStorage.zeros(this, dtype, length);
  }

  reserve(dtype: DType, length: number): Storage {
    return CpuStorage.reserve(this, dtype, length);
  }

  upload(dtype: DType, values: ArrayLike<number>): Storage {
    const storage = CpuStorage.reserve(this, dtype, values.length);
    const { data } = storage;
    for (let i = 0; i < data.length; i++) data[i] = castNumber(values[i], dtype);
    return storage;
  }

  adopt(dtype: DType, values: Elements, shared = false): Storage {
    return new CpuStorage(this, dtype, values.length, values, shared);
  }

  part(storage: Storage, stay: boolean): Storage {
    return (storage as CpuStorage).part(stay);
  }

  reinterpret(storage: Storage, dtype: DType): Storage {
    return (storage as CpuStorage).reinterpret(dtype);
  }

  read(from: View): Elements {
    const { sizes, strides, offset } = from;
    if (!isContiguous(sizes, strides)) return this.download(from);
    return dataOf(from).subarray(offset, offset + countOf(sizes)) as Elements;
  }

  download(from: View): Elements {
    const { sizes, strides, offset } = from;
    if (isContiguous(sizes, strides)) return dataOf(from).slice(offset, offset + countOf(sizes)) as Elements;
    const whole = this.compact(from.dtype, sizes);
    copy(whole, from);
    // Memory outside the pool: the array may be used longer than any tensor that holds the elements.
    const elements = dataOf(whole).slice() as Elements;
    (whole.storage as CpuStorage).release();
    return elements;
  }

  fill(out: View, value: number): void {
    fill(out, value);
  }

  copy(out: View, from: View): void {
    copy(out, from.storage.backend === this ? from : this.arrived(from));
  }

  /** The elements of a view of another device. */
  private arrived({ storage, dtype, sizes, strides, offset }: View): View {
    const elements = storage.backend.download({ storage, dtype, sizes, strides, offset });
    return { storage: this.adopt(dtype, elements), dtype, sizes, strides: contiguousStrides(sizes), offset: 0 };
  }

  sequence(out: View, start: number, step: number): void {
    const { data } = out.storage as CpuStorage;
    const fits =
      out.dtype.category !== "bool" &&
      (out.dtype.is_floating_point || (Number.isInteger(start) && Number.isInteger(step)));
    if (fits) for (let i = 0; i < data.length; i++) data[i] = start + i * step;
    else for (let i = 0; i < data.length; i++) data[i] = castNumber(start + i * step, out.dtype);
  }

  elementwise(formula: Formula, out: View, operands: readonly (View | number)[]): void {
    const { root } = formula;
    const only = root.kind === "number" ? root.value : root.kind === "name" ? operands[0] : null;
    if (only === null) elementwise(formula, out, operands);
    else if (typeof only === "number") fill(out, only);
    else this.copy(out, only);
  }

  matmul(out: View, a: View, b: View, addend?: View): void {
    matmul(out, a, b, addend);
  }

  reduce(kind: Reduction, out: View, from: View, dims: readonly number[]): void {
    reduce(kind, out, from, dims);
  }

  sumOf(formula: Formula, out: View, operands: readonly View[], dims: readonly number[]): void {
    sumOf(formula, out, operands, dims);
  }

  reduceIndex(kind: "max" | "min", values: View, indices: View, from: View, dim: number): void {
    reduceIndex(kind, values, indices, this.contiguous(from), dim);
  }

  /** The view itself where its elements lie in row-major order, or a copy of which that is true. */
  private contiguous(from: View): View {
    if (isContiguous(from.sizes, from.strides)) return from;
    const whole = this.compact(from.dtype, from.sizes);
    copy(whole, from);
    return whole;
  }

  gather(out: View, from: View, at: Blocks): void {
    gather(out, this.contiguous(from), at);
  }

  scatter(into: View, values: View, at: Blocks, accumulate: boolean): void {
    scatter(into, this.contiguous(values), at, accumulate);
  }

  convolve(out: View, images: View, kernels: View, bias: View | null, windows: Windows, groups: number): void {
    convolve(out, images, kernels, bias, windows, groups);
  }

  spread(out: View, results: View, kernels: View, bias: View | null, windows: Windows, groups: number): void {
    spread(out, results, kernels, bias, windows, groups);
  }

  correlate(out: View, images: View, given: View, windows: Windows, groups: number): void {
    correlate(out, images, given, windows, groups);
  }

  maxima(values: View, positions: View, from: View, regions: Regions): void {
    pooling.maxima(values, positions, from, regions);
  }

  averages(out: View, from: View, regions: Regions, divisors: Divisors): void {
    pooling.averages(out, from, regions, divisors);
  }

  shareAverages(out: View, given: View, regions: Regions, divisors: Divisors): void {
    pooling.shareAverages(out, given, regions, divisors);
  }

  pickInRows(out: View, from: View, positions: View): void {
    pooling.pickInRows(out, from, positions);
  }

  placeInRows(out: View, values: View, positions: View): void {
    pooling.placeInRows(out, values, positions);
  }

  uniform(out: View, generator: Generator, from: number, to: number): void {
    this.draw(out, (whole) => random.uniform(whole, generator, from, to));
  }

  normal(out: View, generator: Generator, mean: number, std: number): void {
    this.draw(out, (whole) => random.normal(whole, generator, mean, std));
  }

  bernoulli(out: View, generator: Generator, p: number): void {
    this.draw(out, (whole) => random.bernoulli(whole, generator, p));
  }

  integers(out: View, generator: Generator, low: number, high: number): void {
    this.draw(out, (whole) => random.integers(whole, generator, low, high));
  }

  permutation(out: View, generator: Generator): void {
    this.draw(out, (whole) => random.permutation(whole, generator));
  }

  /** Random numbers come in row-major order, so other layouts are filled by way of a compact copy. */
  private draw(out: View, fillWith: (whole: View) => void): void {
    if (isContiguous(out.sizes, out.strides)) {
      fillWith(out);
      return;
    }
    const whole = this.compact(out.dtype, out.sizes);
    fillWith(whole);
    copy(out, whole);
  }

  private compact(dtype: DType, sizes: readonly number[]): View {
    return {
      storage: this.reserve(dtype, countOf(sizes)),
      dtype,
      sizes,
      strides: contiguousStrides(sizes),
      offset: 0,
    };
  }
}

/** The one CPU. */
export const cpu: Backend = new CpuBackend();
