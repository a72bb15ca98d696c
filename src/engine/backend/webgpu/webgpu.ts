// The WebGPU backend: ops become kernels and commands. What the GPU has no type or kernel for, the CPU computes.
import type { DType } from "../../dtype.js";
import { int32, float32 as single } from "../../dtype.js";
import { functions } from "../../formula/functions.js";
import type { Formula } from "../../formula/parse.js";
import { mode } from "../../mode.js";
import type { Generator } from "../../random.js";
import { countOf, isContiguous } from "../../shape.js";
import type { Backend, Blocks, Elements, Reduction, Storage, View } from "../backend.js";
import { cpu } from "../cpu/cpu.js";
import { CpuStorage } from "../cpu/storage.js";
import { fallback, noteFallback } from "../fallbacks.js";
import type { Divisors, Regions } from "../regions.js";
import type { Windows } from "../windows.js";
import * as blocks from "./blocks.js";
import * as convolution from "./convolution.js";
import * as loops from "./elementwise.js";
import type { Given } from "./formula.js";
import { gpu } from "./gpu.js";
import { NoKernel } from "./launch.js";
import { matmul } from "./matmul.js";
import { norms } from "./norms.js";
import * as pooling from "./pooling.js";
import * as reductions from "./reduce.js";
import { elementBytes, GpuStorage, HostStorage, isOnGpu, mixed, onGpu } from "./storage.js";
import { download, onCpu, rowMajor, upload, wholeView, withStorage, writtenOnCpu } from "./transfer.js";

const isView = (one: View | number | null | undefined): one is View => typeof one === "object" && one !== null;

/** The names of functions in a formula that have no form for vectors. */
function missingIn({ source }: Formula): string {
  const called = [...source.matchAll(/(\w+)\(/g)].map(([, name]) => name);
  const ops = called.flatMap((name) => (functions[name]?.whole ? [functions[name].op] : []));
  return ops[0] ?? called.map((name) => functions[name]?.op).find(Boolean) ?? `the formula ${source}`;
}

class WebGpuBackend implements Backend {
  readonly device = "webgpu:0";
  readonly remote = true;

  allocate(dtype: DType, length: number): Storage {
    if (!isOnGpu(dtype)) return new HostStorage(this, dtype, cpu.allocate(dtype, length));
    const storage = GpuStorage.reserve(this, dtype, length);
    gpu().clear(storage.buffer);
    return storage;
  }

  reserve(dtype: DType, length: number): Storage {
    if (isOnGpu(dtype)) return GpuStorage.reserve(this, dtype, length);
    return new HostStorage(this, dtype, cpu.reserve(dtype, length));
  }

  upload(dtype: DType, values: ArrayLike<number>): Storage {
    return this.adopted(cpu.upload(dtype, values));
  }

  adopt(dtype: DType, values: Elements): Storage {
    return this.adopted(cpu.adopt(dtype, values));
  }

  private adopted(memory: Storage): Storage {
    if (!isOnGpu(memory.dtype)) return new HostStorage(this, memory.dtype, memory);
    return upload(this, memory.dtype, cpu.read(wholeView(memory)));
  }

  part(storage: Storage, stay: boolean): Storage {
    if (storage instanceof HostStorage) return new HostStorage(this, storage.dtype, cpu.part(storage.memory, stay));
    const from = storage as GpuStorage;
    if (!stay && !from.isShared) return from.giveAway();
    const copy = GpuStorage.reserve(this, from.dtype, from.length);
    gpu().copy(copy.buffer, from.buffer, Math.max(1, from.length) * elementBytes);
    return copy;
  }

  reinterpret(storage: Storage, dtype: DType): Storage {
    if (storage instanceof HostStorage && !isOnGpu(dtype))
      return new HostStorage(this, dtype, cpu.reinterpret(storage.written, dtype));
    if (storage instanceof GpuStorage && isOnGpu(dtype)) return storage.reinterpret(dtype);
    throw new NoKernel(`the bits of ${storage.dtype} as ${dtype}`);
  }

  read(from: View): Elements {
    if (from.storage instanceof HostStorage) return cpu.read(onCpu(from));
    // Inside an op, who reads computes by himself what the GPU should.
    if (mode.quiet > 0) fallback.pending = true;
    return download(from);
  }

  download(from: View): Elements {
    return from.storage instanceof HostStorage ? cpu.download(onCpu(from)) : download(from);
  }

  norms(views: readonly View[], then: (norms: (number | null)[]) => void): void {
    norms(this, views, then);
  }

  fill(out: View, value: number): void {
    if (onGpu(out)) loops.fill(out, out.dtype.name === "bool" ? Number(value !== 0) : value);
    else cpu.fill(this.written(out), value);
  }

  copy(out: View, from: View): void {
    if (from.storage instanceof CpuStorage) this.copyFromCpu(out, from);
    else if (onGpu(out) && onGpu(from)) loops.copy(out, from);
    else writtenOnCpu([out], false, ([to]) => cpu.copy(to, onCpu(from)));
  }

  private copyFromCpu(out: View, from: View): void {
    if (!onGpu(out)) {
      cpu.copy(this.written(out), from);
      return;
    }
    const whole = wholeView(cpu.reserve(out.dtype, countOf(from.sizes)), from.sizes);
    cpu.copy(whole, from);
    const arrived = upload(this, out.dtype, cpu.read(whole));
    loops.copy(out, wholeView(arrived, from.sizes));
    arrived.release();
  }

  sequence(out: View, start: number, step: number): void {
    writtenOnCpu([out], false, ([to]) => cpu.sequence(to, start, step));
  }

  elementwise(formula: Formula, out: View, operands: readonly (View | number)[]): void {
    if (formula.root.kind === "name" && isView(operands[0])) {
      this.copy(out, operands[0]);
      return;
    }
    const given = operands.map((one) => this.operand(one));
    if (onGpu(out) && this.canCompute(out, given)) {
      try {
        loops.elementwise(
          formula,
          out,
          given.map((one) => this.arrived(one)),
        );
        return;
      } catch (error) {
        if (!(error instanceof NoKernel)) throw error;
        noteFallback(missingIn(formula));
      }
    }
    const here = given.map((one) => (isView(one) ? onCpu(one) : one));
    writtenOnCpu([out], false, ([to]) => cpu.elementwise(formula, to, here));
  }

  /** A tensor of the CPU without dimensions takes part as a number. */
  private operand(one: View | number): View | number {
    if (!isView(one) || !(one.storage instanceof CpuStorage)) return one;
    if (one.sizes.length > 0) throw mixed();
    return cpu.read(one)[0];
  }

  /** Whether what the GPU has not takes part as float32, to which it can be brought. */
  private canCompute(out: View, given: Given): boolean {
    const views = given.filter(isView);
    if (views.every(onGpu)) return true;
    return out.dtype.name === "float32" && views.every((view) => onGpu(view) || view.dtype.category === "int");
  }

  private arrived(one: View | number): View | number {
    if (!isView(one) || one.storage instanceof GpuStorage) return one;
    const { twin } = one.storage as HostStorage;
    if (twin !== null) return { ...withStorage(one, twin), dtype: int32 };
    const elements = Float32Array.from(cpu.read(onCpu(one)));
    return wholeView(this.upload(single, elements), one.sizes);
  }

  matmul(out: View, a: View, b: View, addend?: View): void {
    this.compute(
      [out],
      [a, b, addend ?? null],
      "matmul",
      () => matmul(out, a, b, addend),
      ([to], [x, y, z]) => cpu.matmul(to, x!, y!, z ?? undefined),
    );
  }

  convolve(out: View, images: View, kernels: View, bias: View | null, windows: Windows, groups: number): void {
    this.compute(
      [out],
      [images, kernels, bias],
      "conv",
      () => convolution.convolve(out, images, kernels, bias, windows, groups),
      ([to], [x, k, b]) => cpu.convolve(to, x!, k!, b, windows, groups),
    );
  }

  spread(out: View, results: View, kernels: View, bias: View | null, windows: Windows, groups: number): void {
    this.compute(
      [out],
      [results, kernels, bias],
      "conv_transpose",
      () => convolution.spread(out, results, kernels, bias, windows, groups),
      ([to], [x, k, b]) => cpu.spread(to, x!, k!, b, windows, groups),
    );
  }

  correlate(out: View, images: View, given: View, windows: Windows, groups: number): void {
    this.compute(
      [out],
      [images, given],
      "conv's gradient",
      () => convolution.correlate(out, images, given, windows, groups),
      ([to], [x, g]) => cpu.correlate(to, x!, g!, windows, groups),
    );
  }

  maxima(values: View, positions: View, from: View, regions: Regions): void {
    if (onGpu(values) && onGpu(from) && from.dtype.name === "float32")
      this.withIndices(positions, (found) => pooling.maxima(values, found, from, regions));
    else writtenOnCpu([values, positions], false, ([best, where]) => cpu.maxima(best, where, onCpu(from), regions));
  }

  averages(out: View, from: View, regions: Regions, divisors: Divisors): void {
    this.compute(
      [out],
      [from],
      "avg_pool",
      () => pooling.averages(out, from, regions, divisors),
      ([to], [x]) => cpu.averages(to, x!, regions, divisors),
      isSingle,
    );
  }

  shareAverages(out: View, given: View, regions: Regions, divisors: Divisors): void {
    this.compute(
      [out],
      [given],
      "avg_pool's gradient",
      () => pooling.shareAverages(out, given, regions, divisors),
      ([to], [x]) => cpu.shareAverages(to, x!, regions, divisors),
      isSingle,
    );
  }

  pickInRows(out: View, from: View, positions: View): void {
    const at = this.indices(positions);
    this.compute(
      [out],
      [from, at],
      "max_pool",
      () => pooling.pickInRows(out, from, at),
      ([to], [x, where]) => cpu.pickInRows(to, x!, where!),
    );
  }

  placeInRows(out: View, values: View, positions: View): void {
    const at = this.indices(positions);
    this.compute(
      [out],
      [values, at],
      "max_pool",
      () => pooling.placeInRows(out, values, at),
      ([to], [x, where]) => cpu.placeInRows(to, x!, where!),
    );
  }

  reduce(kind: Reduction, out: View, from: View, dims: readonly number[]): void {
    const counted = kind === "sum" && from.dtype.name === "bool" && out.dtype.name === "int64";
    if (counted && onGpu(from) && isWhole(out))
      this.withIndices(out, (sums) => reductions.reduce(kind, sums, from, dims));
    else
      this.compute(
        [out],
        [from],
        kind,
        () => reductions.reduce(kind, out, from, dims),
        ([to], [x]) => cpu.reduce(kind, to, x!, dims),
      );
  }

  sumOf(formula: Formula, out: View, operands: readonly View[], dims: readonly number[]): void {
    const run = (to: View) => reductions.reduceFormula("sum", formula, to, operands, sizesOf(operands), dims);
    if (out.dtype.name === "float64" && operands.every((view) => isSingle(view)) && operands.every(onGpu))
      this.inSingle(out, run);
    else
      this.compute(
        [out],
        operands,
        missingIn(formula),
        () => run(out),
        ([to], views) => cpu.sumOf(formula, to, views as View[], dims),
      );
  }

  reduceIndex(kind: "max" | "min", values: View, indices: View, from: View, dim: number): void {
    if (onGpu(values) && onGpu(from))
      this.withIndices(indices, (found) => reductions.reduceIndex(kind, values, found, from, dim));
    else
      writtenOnCpu([values, indices], false, ([best, where]) => cpu.reduceIndex(kind, best, where, onCpu(from), dim));
  }

  gather(out: View, from: View, at: Blocks): void {
    this.compute(
      [out],
      [from],
      "gather",
      () => blocks.gather(out, rowMajor(from), at),
      ([to], [x]) => cpu.gather(to, x!, at),
    );
  }

  scatter(into: View, values: View, at: Blocks, accumulate: boolean): void {
    this.compute(
      [into],
      [values],
      "scatter",
      () => blocks.scatter(into, rowMajor(values), at, accumulate),
      ([to], [x]) => cpu.scatter(to, x!, at, accumulate),
      () => true,
      true,
    );
  }

  // Random numbers are the CPU's, to the bit: they only go to the GPU.

  uniform(out: View, generator: Generator, from: number, to: number): void {
    writtenOnCpu([out], false, ([place]) => cpu.uniform(place, generator, from, to));
  }

  normal(out: View, generator: Generator, mean: number, std: number): void {
    writtenOnCpu([out], false, ([place]) => cpu.normal(place, generator, mean, std));
  }

  bernoulli(out: View, generator: Generator, p: number): void {
    writtenOnCpu([out], false, ([place]) => cpu.bernoulli(place, generator, p));
  }

  integers(out: View, generator: Generator, low: number, high: number): void {
    writtenOnCpu([out], false, ([place]) => cpu.integers(place, generator, low, high));
  }

  permutation(out: View, generator: Generator): void {
    writtenOnCpu([out], false, ([place]) => cpu.permutation(place, generator));
  }

  /** Memory of the CPU that is about to be written. */
  private written(out: View): View {
    return withStorage(out, (out.storage as HostStorage).written);
  }

  /** Runs kernels where all memory is the GPU's, and the CPU elsewhere, or where there is no kernel. */
  private compute(
    outs: readonly View[],
    from: readonly (View | null)[],
    name: string,
    kernels: () => void,
    otherwise: (outs: View[], from: (View | null)[]) => void,
    fits: (view: View) => boolean = () => true,
    keeps = false,
  ): void {
    const views = [...outs, ...from.filter((one) => one !== null)];
    const all = views.map(onGpu).every(Boolean);
    if (all && views.every(fits)) {
      try {
        kernels();
        return;
      } catch (error) {
        if (!(error instanceof NoKernel)) throw error;
      }
    }
    if (all) noteFallback(name);
    const here = from.map((one) => (one === null ? null : onCpu(one)));
    writtenOnCpu(outs, keeps, (places) => otherwise(places, here));
  }

  /** Positions that the GPU finds as int32: the CPU gets them when it asks. */
  private withIndices(out: View, find: (found: View) => void): void {
    if (onGpu(out)) {
      find(out);
      return;
    }
    const twin = GpuStorage.reserve(this, int32, countOf(out.sizes));
    find(wholeView(twin, out.sizes));
    const storage = out.storage as HostStorage;
    const coming = () => cpu.adopt(out.dtype, Float64Array.from(download(wholeView(twin))));
    if (isWhole(out)) storage.comesFrom(twin, coming);
    else cpu.copy(this.written(out), wholeView(coming(), out.sizes));
  }

  /** Positions as int32 on the GPU. */
  private indices(positions: View): View {
    if (positions.storage instanceof GpuStorage) return positions;
    onGpu(positions);
    const { twin } = positions.storage as HostStorage;
    if (twin !== null) return { ...withStorage(positions, twin), dtype: int32 };
    return wholeView(upload(this, int32, Int32Array.from(cpu.read(onCpu(positions)))), positions.sizes);
  }

  /** Sums that are wanted as float64 are those of float32. */
  private inSingle(out: View, run: (to: View) => void): void {
    const sums = wholeView(GpuStorage.reserve(this, single, countOf(out.sizes)), out.sizes);
    run(sums);
    cpu.copy(this.written(out), onCpu(sums));
    sums.storage.release();
  }
}

/** A view of all of its memory. */
function isWhole(view: View): boolean {
  return view.offset === 0 && countOf(view.sizes) === view.storage.length && isContiguous(view.sizes, view.strides);
}

const isSingle = ({ dtype }: View): boolean => dtype.name === "float32";

/** The shape that operands are broadcast to. */
function sizesOf(operands: readonly View[]): number[] {
  const rank = Math.max(...operands.map(({ sizes }) => sizes.length));
  return Array.from({ length: rank }, (_, dim) => {
    const along = operands.map(({ sizes }) => sizes[dim - rank + sizes.length] ?? 1);
    return along.find((size) => size !== 1) ?? 1;
  });
}

/** The one GPU. */
export const webgpu: Backend = new WebGpuBackend();
