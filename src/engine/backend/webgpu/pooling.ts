// Pooling: each thread looks at the region of one result, or at the regions that one element is part of.
import { float32, int32 } from "../../dtype.js";
import { countOf } from "../../shape.js";
import type { View } from "../backend.js";
import type { Divisors, Regions } from "../regions.js";
import { Launch } from "./launch.js";
import type { GpuStorage } from "./storage.js";
import { upload } from "./transfer.js";

const dims = [0, 1, 2] as const;

/** Where regions begin and end, in one buffer: for each dimension all beginnings and then all ends. */
function boundsOf(near: View, { along }: Regions): GpuStorage {
  const all = along.flatMap(({ first, end }) => [...first, ...end]);
  return upload(near.storage.backend, int32, Int32Array.from(all));
}

/** What a kernel needs to know of regions. */
class RegionText {
  readonly output: string[];
  readonly input: string[];
  readonly step: string[];
  private readonly starts: string[];

  constructor(
    launch: Launch,
    private readonly bounds: string,
    { input, output, along }: Regions,
  ) {
    this.output = output.map((size) => launch.int(size));
    this.input = input.map((size) => launch.int(size));
    this.step = along.map(({ step }) => launch.int(step));
    const starts = [0, 2 * output[0], 2 * (output[0] + output[1])];
    this.starts = starts.map((start) => launch.int(start));
  }

  first(dim: number, at: string): string {
    return `${this.bounds}[${this.starts[dim]} + ${at}]`;
  }

  end(dim: number, at: string): string {
    return `${this.bounds}[${this.starts[dim]} + ${this.output[dim]} + ${at}]`;
  }

  /** Statements that divide the number of a result into plane and position. */
  position(sizes: readonly string[], [z, y, x]: readonly string[]): string {
    return `
let ${x} = i % ${sizes[2]}; let ${y} = i / ${sizes[2]} % ${sizes[1]}; let ${z} = i / ${sizes[2]} / ${sizes[1]} % ${sizes[0]};
let plane = i / ${sizes[2]} / ${sizes[1]} / ${sizes[0]};`;
  }

  /** Loops over the elements of a result's region. */
  over(body: string): string {
    const loop = (dim: number, name: string, at: string) =>
      `for (var ${name} = ${this.first(dim, at)}; ${name} < ${this.end(dim, at)}; ${name} += ${this.step[dim]}) {`;
    return `${loop(0, "z", "oz")} ${loop(1, "y", "oy")} ${loop(2, "x", "ox")}
let within = (z * ${this.input[1]} + y) * ${this.input[2]} + x;
${body}
} } }`;
  }

  get planeSize(): string {
    return `${this.input[0]} * ${this.input[1]} * ${this.input[2]}`;
  }
}

const results = ["oz", "oy", "ox"];

/** The greatest element of each region, and its position in its plane as int32. */
export function maxima(values: View, positions: View, from: View, regions: Regions): void {
  const count = countOf(values.sizes);
  if (count === 0) return;
  const bounds = boundsOf(values, regions);
  const launch = new Launch();
  const [best, where, data] = [launch.out(values), launch.out(positions), launch.from(from)];
  const text = new RegionText(launch, launch.bound(bounds.buffer, "i32"), regions);
  const [to, at, base] = [launch.int(values.offset), launch.int(positions.offset), launch.int(from.offset)];
  launch.run(
    "the greatest elements of regions",
    "maxima",
    count,
    () => `
${text.position(text.output, results)}
let start = ${base} + plane * ${text.planeSize};
var found = -1; var best = 0f;
${text.over(`
let value = ${data}[start + within];
if (found < 0 || (!is_nan(best) && (is_nan(value) || value > best))) { best = value; found = within; }`)}
${best}[${to} + i] = best; ${where}[${at} + i] = found;`,
  );
  bounds.release();
}

/** All divisors, one dimension after another. */
const divisorsOf = (near: View, divisors: Divisors): GpuStorage =>
  upload(near.storage.backend, float32, Float32Array.from(divisors.flatMap((along) => [...along])));

const divisorText = (launch: Launch, buffer: string, { output }: Regions): ((at: readonly string[]) => string) => {
  const starts = [0, output[0], output[0] + output[1]].map((start) => launch.int(start));
  return (at) => dims.map((dim) => `${buffer}[${starts[dim]} + ${at[dim]}]`).join(" * ");
};

/** Sums over regions, divided. */
export function averages(out: View, from: View, regions: Regions, divisors: Divisors): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const [bounds, shares] = [boundsOf(out, regions), divisorsOf(out, divisors)];
  const launch = new Launch();
  const [to, data] = [launch.out(out), launch.from(from)];
  const text = new RegionText(launch, launch.bound(bounds.buffer, "i32"), regions);
  const divisor = divisorText(launch, launch.bound(shares.buffer, "f32"), regions);
  const [first, base] = [launch.int(out.offset), launch.int(from.offset)];
  launch.run(
    "the means of regions",
    "averages",
    count,
    () => `
${text.position(text.output, results)}
let start = ${base} + plane * ${text.planeSize};
var sum = 0f;
${text.over(`sum += ${data}[start + within];`)}
${to}[${first} + i] = sum / (${divisor(results)});`,
  );
  bounds.release();
  shares.release();
}

/** To each element its share of the averages that it is part of. */
export function shareAverages(out: View, given: View, regions: Regions, divisors: Divisors): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const [bounds, shares] = [boundsOf(out, regions), divisorsOf(out, divisors)];
  const launch = new Launch();
  const [to, flows] = [launch.out(out), launch.from(given)];
  const text = new RegionText(launch, launch.bound(bounds.buffer, "i32"), regions);
  const divisor = divisorText(launch, launch.bound(shares.buffer, "f32"), regions);
  const [first, base] = [launch.int(out.offset), launch.int(given.offset)];
  const has = (dim: number, name: string, at: string) =>
    `if (${name} < ${text.first(dim, at)} || ${name} >= ${text.end(dim, at)} || (${name} - ${text.first(dim, at)}) % ${text.step[dim]} != 0) { continue; }`;
  launch.run(
    "the gradient of means of regions",
    "share averages",
    count,
    () => `
${text.position(text.input, ["z", "y", "x"])}
let start = ${base} + plane * ${text.output.join(" * ")};
var sum = 0f;
for (var oz = 0; oz < ${text.output[0]}; oz++) { ${has(0, "z", "oz")}
for (var oy = 0; oy < ${text.output[1]}; oy++) { ${has(1, "y", "oy")}
for (var ox = 0; ox < ${text.output[2]}; ox++) { ${has(2, "x", "ox")}
sum += ${flows}[start + (oz * ${text.output[1]} + oy) * ${text.output[2]} + ox] / (${divisor(results)});
} } }
${to}[${first} + i] = sum;`,
  );
  bounds.release();
  shares.release();
}

/** `out[i][j] = from[i][positions[i][j]]`; positions are int32. All are row-major. */
export function pickInRows(out: View, from: View, positions: View): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const launch = new Launch();
  const [to, data, where] = [launch.out(out), launch.from(from), launch.from(positions)];
  const [width, row] = [launch.int(out.sizes[1]), launch.int(from.sizes[1])];
  const [first, base, at] = [launch.int(out.offset), launch.int(from.offset), launch.int(positions.offset)];
  launch.run(
    "picking in rows",
    "pick",
    count,
    () => `${to}[${first} + i] = ${data}[${base} + i / ${width} * ${row} + ${where}[${at} + i]];`,
  );
}

/** Zeros with elements added at positions in the rows, each thread for one row's element: positions are int32. */
export function placeInRows(out: View, values: View, positions: View): void {
  const rows = out.sizes[0];
  if (countOf(out.sizes) === 0) return;
  const launch = new Launch();
  const [to, data, where] = [launch.out(out), launch.from(values), launch.from(positions)];
  const [width, row] = [launch.int(values.sizes[1]), launch.int(out.sizes[1])];
  const [first, base, at] = [launch.int(out.offset), launch.int(values.offset), launch.int(positions.offset)];
  launch.run(
    "putting in rows",
    "place",
    rows,
    () => `
for (var k = 0; k < ${row}; k++) { ${to}[${first} + i * ${row} + k] = 0; }
for (var k = 0; k < ${width}; k++) {
  let place = ${first} + i * ${row} + ${where}[${at} + i * ${width} + k];
  ${to}[place] += ${data}[${base} + i * ${width} + k];
}`,
  );
}
