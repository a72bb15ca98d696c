// Convolutions: each thread computes one result from where the images and kernels are.
import { float32 } from "../../dtype.js";
import { countOf } from "../../shape.js";
import type { View } from "../backend.js";
import type { Windows } from "../windows.js";
import { Launch } from "./launch.js";
import { reduce } from "./reduce.js";
import { GpuStorage } from "./storage.js";
import { wholeView } from "./transfer.js";

/** The names of the numbers that windows are, for each of the three dimensions. */
function windowNames(launch: Launch, { input, output, kernel, stride, padding, dilation }: Windows) {
  const named = (triple: readonly number[]) => triple.map((value) => launch.int(value));
  return {
    input: named(input),
    output: named(output),
    kernel: named(kernel),
    stride: named(stride),
    padding: named(padding),
    dilation: named(dilation),
  };
}

/** The position in a row-major volume. */
const within = ([, height, width]: readonly string[], [z, y, x]: readonly string[]): string =>
  `((${z}) * ${height} + ${y}) * ${width} + ${x}`;
const volumeOf = ([depth, height, width]: readonly string[]): string => `(${depth} * ${height} * ${width})`;

/** Statements that take the last three coordinates off a number, and leave the rest in it. */
const taken = (from: string, [depth, height, width]: readonly string[], [z, y, x]: readonly string[]): string => `
let ${x} = ${from} % ${width}; ${from} = ${from} / ${width};
let ${y} = ${from} % ${height}; ${from} = ${from} / ${height};
let ${z} = ${from} % ${depth}; ${from} = ${from} / ${depth};`;

/** Loops over the elements of a window. */
const overWindow = ([depth, height, width]: readonly string[], body: string): string => `
for (var kz = 0; kz < ${depth}; kz++) { for (var ky = 0; ky < ${height}; ky++) { for (var kx = 0; kx < ${width}; kx++) {
${body}
} } }`;

const channelsOf = ({ sizes }: View): number => sizes[1];

/** (n, c, …) and (o, c / groups, …) to (n, o, …). All are row-major. */
export function convolve(
  out: View,
  images: View,
  kernels: View,
  bias: View | null,
  windows: Windows,
  groups: number,
): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const launch = new Launch();
  const [to, data, weights] = [launch.out(out), launch.from(images), launch.from(kernels)];
  const add = bias === null ? null : launch.from(bias);
  const [first, base, from] = [launch.int(out.offset), launch.int(images.offset), launch.int(kernels.offset)];
  const [biasFrom, biasStep] = [launch.int(bias?.offset ?? 0), launch.int(bias?.strides[0] ?? 0)];
  const w = windowNames(launch, windows);
  const [outputs, inputs] = [launch.int(channelsOf(out)), launch.int(channelsOf(images))];
  const [each, eachOut] = [launch.int(channelsOf(images) / groups), launch.int(channelsOf(out) / groups)];
  launch.run(
    "a convolution",
    `convolve ${bias !== null}`,
    count,
    () => `
var rest = i;
${taken("rest", w.output, ["oz", "oy", "ox"])}
let o = rest % ${outputs}; let n = rest / ${outputs};
let channel = o / ${eachOut} * ${each};
var sum = ${add === null ? "0f" : `${add}[${biasFrom} + o * ${biasStep}]`};
for (var c = 0; c < ${each}; c++) {
let image = ${base} + (n * ${inputs} + channel + c) * ${volumeOf(w.input)};
let kernel = ${from} + (o * ${each} + c) * ${volumeOf(w.kernel)};
${overWindow(
  w.kernel,
  `
let z = oz * ${w.stride[0]} - ${w.padding[0]} + kz * ${w.dilation[0]};
let y = oy * ${w.stride[1]} - ${w.padding[1]} + ky * ${w.dilation[1]};
let x = ox * ${w.stride[2]} - ${w.padding[2]} + kx * ${w.dilation[2]};
if (z >= 0 && z < ${w.input[0]} && y >= 0 && y < ${w.input[1]} && x >= 0 && x < ${w.input[2]}) {
  sum = fma(${data}[image + ${within(w.input, ["z", "y", "x"])}], ${weights}[kernel + ${within(w.kernel, ["kz", "ky", "kx"])}], sum);
}`,
)}
}
${to}[${first} + i] = sum;`,
  );
}

/** The transpose of that: (n, o, …) and (o, c / groups, …) to (n, c, …). All are row-major. */
export function spread(
  out: View,
  results: View,
  kernels: View,
  bias: View | null,
  windows: Windows,
  groups: number,
): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const launch = new Launch();
  const [to, data, weights] = [launch.out(out), launch.from(results), launch.from(kernels)];
  const add = bias === null ? null : launch.from(bias);
  const [first, base, from] = [launch.int(out.offset), launch.int(results.offset), launch.int(kernels.offset)];
  const [biasFrom, biasStep] = [launch.int(bias?.offset ?? 0), launch.int(bias?.strides[0] ?? 0)];
  const w = windowNames(launch, windows);
  const [outputs, inputs] = [launch.int(channelsOf(results)), launch.int(channelsOf(out))];
  const [each, eachOut] = [launch.int(channelsOf(out) / groups), launch.int(channelsOf(results) / groups)];
  const from_ = (dim: number, position: string, step: string) =>
    `${position} + ${w.padding[dim]} - ${step} * ${w.dilation[dim]}`;
  launch.run(
    "a transposed convolution",
    `spread ${bias !== null}`,
    count,
    () => `
var rest = i;
${taken("rest", w.input, ["z", "y", "x"])}
let channel = rest % ${inputs}; let n = rest / ${inputs};
let group = channel / ${each};
var sum = ${add === null ? "0f" : `${add}[${biasFrom} + channel * ${biasStep}]`};
${overWindow(
  w.kernel,
  `
let tz = ${from_(0, "z", "kz")}; let ty = ${from_(1, "y", "ky")}; let tx = ${from_(2, "x", "kx")};
if (tz < 0 || ty < 0 || tx < 0 || tz % ${w.stride[0]} != 0 || ty % ${w.stride[1]} != 0 || tx % ${w.stride[2]} != 0) { continue; }
let oz = tz / ${w.stride[0]}; let oy = ty / ${w.stride[1]}; let ox = tx / ${w.stride[2]};
if (oz >= ${w.output[0]} || oy >= ${w.output[1]} || ox >= ${w.output[2]}) { continue; }
for (var k = 0; k < ${eachOut}; k++) {
  let o = group * ${eachOut} + k;
  let value = ${data}[${base} + (n * ${outputs} + o) * ${volumeOf(w.output)} + ${within(w.output, ["oz", "oy", "ox"])}];
  let weight = ${weights}[${from} + (o * ${each} + channel % ${each}) * ${volumeOf(w.kernel)} + ${within(w.kernel, ["kz", "ky", "kx"])}];
  sum = fma(value, weight, sum);
}`,
)}
${to}[${first} + i] = sum;`,
  );
}

/** Images for one thread of `correlate`: the sums of several threads are added afterwards. */
function imagesEach(count: number, images: number): number {
  return Math.max(1, Math.min(images, Math.floor((count * images) / 16_384)));
}

/** What flows back to the kernels: (n, c, …) and (n, o, …) to (o, c / groups, …). All are row-major. */
export function correlate(out: View, images: View, given: View, windows: Windows, groups: number): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const [many] = images.sizes;
  const each = imagesEach(count, many);
  const parts = Math.ceil(many / each);
  const sums = wholeView(GpuStorage.reserve(out.storage.backend, float32, parts * count), [parts, count]);
  correlateParts(sums, count, images, given, out.sizes[0], each, windows, groups);
  const { storage, dtype, offset } = out;
  const flat = { storage, dtype, offset, sizes: [1, count], strides: [count, 1] };
  reduce("sum", flat, sums, [0]);
  sums.storage.release();
}

function correlateParts(
  sums: View,
  count: number,
  images: View,
  given: View,
  results: number,
  imagesOfPart: number,
  windows: Windows,
  groups: number,
): void {
  const launch = new Launch();
  const [to, data, flows] = [launch.out(sums), launch.from(images), launch.from(given)];
  const [base, from] = [launch.int(images.offset), launch.int(given.offset)];
  const w = windowNames(launch, windows);
  const [outputs, inputs] = [launch.int(results), launch.int(channelsOf(images))];
  const [each, eachOut] = [launch.int(channelsOf(images) / groups), launch.int(results / groups)];
  const [size, part, all] = [launch.int(count), launch.int(imagesOfPart), launch.int(images.sizes[0])];
  launch.run(
    "the gradient of a convolution",
    "correlate",
    countOf(sums.sizes),
    () => `
var rest = i % ${size};
let firstImage = i / ${size} * ${part};
${taken("rest", w.kernel, ["kz", "ky", "kx"])}
let o = rest / ${each};
let channel = o / ${eachOut} * ${each} + rest % ${each};
var sum = 0f;
for (var n = firstImage; n < min(firstImage + ${part}, ${all}); n++) {
let image = ${base} + (n * ${inputs} + channel) * ${volumeOf(w.input)};
let flow = ${from} + (n * ${outputs} + o) * ${volumeOf(w.output)};
for (var oz = 0; oz < ${w.output[0]}; oz++) {
let z = oz * ${w.stride[0]} - ${w.padding[0]} + kz * ${w.dilation[0]};
if (z < 0 || z >= ${w.input[0]}) { continue; }
for (var oy = 0; oy < ${w.output[1]}; oy++) {
let y = oy * ${w.stride[1]} - ${w.padding[1]} + ky * ${w.dilation[1]};
if (y < 0 || y >= ${w.input[1]}) { continue; }
for (var ox = 0; ox < ${w.output[2]}; ox++) {
let x = ox * ${w.stride[2]} - ${w.padding[2]} + kx * ${w.dilation[2]};
if (x < 0 || x >= ${w.input[2]}) { continue; }
sum = fma(${data}[image + ${within(w.input, ["z", "y", "x"])}], ${flows}[flow + ${within(w.output, ["oz", "oy", "ox"])}], sum);
} } } }
${to}[i] = sum;`,
  );
}
