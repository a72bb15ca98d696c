// Random numbers for row-major views: by kernels where there are enough of them, or as the generator makes them itself.
import { normalBlock } from "../../../box-muller.js";
import type { Generator } from "../../../random.js";
import { countOf } from "../../../shape.js";
import type { Elements, View } from "../../backend.js";
import { inParts } from "../compiled.js";
import { hasKernels } from "../kernels.js";
import { withRoom } from "../room.js";
import { type CpuStorage, castNumber, dataOf } from "../storage.js";
import { drawingKernels, makingKernels } from "./kernels.js";
import { Stream } from "./stream.js";

type Floats = Float32Array | Float64Array;

/** From so many elements on a kernel is worth its call, for which the generator's state is moved. */
const worthwhile = 256;
/** How long a block of normal numbers takes, and a uniform double, in multiplications. */
const normalCost = 1200;
const doubleCost = 15;

const elementsOf = (out: View): Elements =>
  dataOf(out).subarray(out.offset, out.offset + countOf(out.sizes)) as Elements;

/** Lets kernels write a view; false if they cannot. */
function byKernels(
  out: View,
  generator: Generator,
  withWords: boolean,
  write: (stream: Stream, address: number, count: number) => void,
): boolean {
  const count = countOf(out.sizes);
  if (!hasKernels || count < worthwhile) return false;
  return withRoom((room) => {
    const { address, deliver } = room.target(out);
    const stream = new Stream(generator, room, withWords);
    if (room.full) return false;
    write(stream, address, count);
    stream.close();
    deliver();
    return true;
  });
}

function drawDoubles(stream: Stream, address: number, count: number, from: number, width: number): void {
  stream.draw(drawingKernels.words(), address, 2 * count);
  inParts(makingKernels.doubles(), count, doubleCost, (start, end) => [address + 8 * start, end - start, from, width]);
}

/** Numbers that are uniform from `from` up to, not including, `to`. */
export function uniform(out: View, generator: Generator, from: number, to: number): void {
  const { fround } = Math;
  const done = byKernels(out, generator, false, (stream, address, count) => {
    if (out.dtype.name === "float64") drawDoubles(stream, address, count, from, to - from);
    else stream.draw(drawingKernels.singles(), address, count, from, fround(fround(to) - fround(from)));
  });
  if (!done) generator.fillUniform(elementsOf(out) as Floats, from, to);
}

/** Numbers from the normal distribution. */
export function normal(out: View, generator: Generator, mean: number, std: number): void {
  const data = elementsOf(out) as Floats;
  if (out.dtype.name === "float32" && normalSingles(out, generator, mean, std)) return;
  const isWide = out.dtype.name === "float64" && (out.storage as CpuStorage).address !== 0;
  const part = ({ length }: Floats): View =>
    length === data.length ? out : { ...out, sizes: [length], strides: [1], offset: out.offset + data.length - length };
  if (isWide) generator.fillNormal(data, mean, std, (some) => uniform(part(some), generator, 0, 1));
  else generator.fillNormal(data, mean, std);
}

function normalSingles(out: View, generator: Generator, mean: number, std: number): boolean {
  return byKernels(out, generator, false, (stream, address, count) => {
    const blocks = Math.floor(count / normalBlock);
    const bytes = normalBlock * 4;
    const normals = makingKernels.normals();
    stream.draw(drawingKernels.singles(), address, count, 0, 1);
    inParts(normals, blocks, normalCost, (from, to) => [address + bytes * from, to - from, mean, std]);
    if (count % normalBlock === 0) return;
    const last = address + count * 4 - bytes;
    stream.draw(drawingKernels.singles(), last, normalBlock, 0, 1);
    normals(last, 1, mean, std);
  });
}

/** 1 with probability `p`, else 0. */
export function bernoulli(out: View, generator: Generator, p: number): void {
  const { name } = out.dtype;
  const done =
    (name === "float32" || name === "float64") &&
    byKernels(out, generator, true, (stream, address, count) => {
      const [kernel, size] = name === "float32" ? [makingKernels.choices4(), 4] : [makingKernels.choices8(), 8];
      const choose = (words: number, from: number, some: number) =>
        kernel(words, address + size * from, some, p * 2 ** 53);
      stream.inChunks(count, 2, choose);
    });
  if (!done) generator.bernoulli(p, elementsOf(out));
}

/** Whole numbers from `low` up to, not including, `high`. */
export function integers(out: View, generator: Generator, low: number, high: number): void {
  const { name } = out.dtype;
  const done =
    (name === "int64" || name === "float64") &&
    high - low < 2 ** 32 &&
    byKernels(out, generator, true, (stream, address, count) => {
      const kernel = makingKernels.integers();
      const divide = (words: number, from: number, some: number) =>
        kernel(words, address + 8 * from, some, high - low, low);
      stream.inChunks(count, 1, divide);
    });
  if (!done) generator.fillIntegers(elementsOf(out), low, high);
}

/** The whole numbers from 0 up to, not including, the length, in random order. */
export function permutation(out: View, generator: Generator): void {
  const data = elementsOf(out);
  const done =
    out.dtype.name === "int64" &&
    (out.storage as CpuStorage).address !== 0 &&
    byKernels(out, generator, true, (stream, address, count) => {
      const kernel = makingKernels.shuffles();
      for (let i = 0; i < count; i++) data[i] = i;
      const shuffle = (words: number, from: number, some: number) =>
        kernel(words, address + 8 * from, some, count - from);
      stream.inChunks(count - 1, 1, shuffle);
    });
  if (!done) data.set(generator.randperm(data.length).map((value) => castNumber(value, out.dtype)));
}
