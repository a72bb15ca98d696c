// Pooling on the CPU: greatest elements and means of regions, and their adjoints, in kernels or in loops.
import { countOf } from "../../../shape.js";
import type { View } from "../../backend.js";
import type { Along, Divisors, Regions } from "../../regions.js";
import { volume } from "../../windows.js";
import { inParts, kernelFor } from "../compiled.js";
import { hasKernels, type Kernel } from "../kernels.js";
import { pool } from "../memory.js";
import { type Room, withRoom } from "../room.js";
import { dataOf } from "../storage.js";
import { f32x4, f64x2, type Lanes } from "../wasm.js";
import { entryBytes, maximaKernel, meansKernel, placesKernel, sharesKernel } from "./kernels.js";
import * as loops from "./loops.js";

/** Looking at an element, or moving it, takes as long as so many multiplications. */
const [lookingCost, placingCost] = [8, 20];
/** Fewer elements than this are looked at before a kernel is called. */
const few = 500;

const isFew = (views: readonly View[]) => !hasKernels || views.every(({ sizes }) => countOf(sizes) < few);
const isFloat = ({ dtype }: View) => dtype.is_floating_point;
const lanesOf = ({ dtype }: View): Lanes => (dtype.name === "float32" ? f32x4 : f64x2);
const elements = (view: View) =>
  dataOf(view).subarray(view.offset, view.offset + countOf(view.sizes)) as ReturnType<typeof dataOf>;

/** Regions along a dimension: alone, or, along a line, as many as a vector has lanes. */
interface Entry {
  readonly index: number;
  readonly vector: boolean;
}

/** Whether four neighbours from `i` on are `stride` apart, of one size, and divided by the same. */
function areApart({ first, end }: Along, divisors: Float64Array | null, i: number, stride: number): boolean {
  for (let k = 1; k < 4; k++) {
    if (first[i + k] !== first[i] + k * stride || end[i + k] !== end[i] + k * stride) return false;
    if (divisors !== null && divisors[i + k] !== divisors[i]) return false;
  }
  return true;
}

function entriesOf(along: Along, divisors: Float64Array | null, stride: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < along.first.length; ) {
    const vector = stride > 0 && i + 4 <= along.first.length && areApart(along, divisors, i, stride);
    entries.push({ index: i, vector });
    i += vector ? 4 : 1;
  }
  return entries;
}

function table({ first, end }: Along, divisors: Float64Array | null, entries: readonly Entry[], room: Room): number {
  const address = room.take(entries.length * entryBytes);
  if (address === 0) return 0;
  const view = new DataView(pool.buffer, address, entries.length * entryBytes);
  entries.forEach(({ index, vector }, i) => {
    view.setInt32(i * entryBytes, first[index], true);
    view.setInt32(i * entryBytes + 4, end[index], true);
    view.setFloat64(i * entryBytes + 8, divisors === null ? 1 : divisors[index], true);
    view.setInt32(i * entryBytes + 16, vector ? 1 : 0, true);
  });
  return address;
}

/** How far the windows of most neighbours along a line are apart, if vectors can be loaded for that. */
function strideOf({ first }: Along, lanes: Lanes): number {
  const middle = first.length >> 1;
  const stride = first.length < 4 ? 0 : first[middle] - first[middle - 1];
  return lanes.size === 4 && stride <= 2 ? stride : 0;
}

/** The arguments of a kernel that follow those for memory. */
function geometry(regions: Regions, divisors: Divisors | null, stride: number, room: Room): number[] {
  const { along, input } = regions;
  const entries = along.map((one, dim) => entriesOf(one, divisors?.[dim] ?? null, dim === 2 ? stride : 0));
  return [
    ...along.map((one, dim) => table(one, divisors?.[dim] ?? null, entries[dim], room)),
    ...entries.map(({ length }) => length),
    ...along.map(({ step }) => step),
    input[1],
    input[2],
  ];
}

/** What looking at all elements of a plane costs. */
const costOf = ({ input, output }: Regions): number => (volume(input) + volume(output)) * lookingCost;

/** How many planes there are, and how many bytes each has. */
function planesOf(images: View, { input }: Regions): [planes: number, bytes: number] {
  return [countOf(images.sizes) / Math.max(volume(input), 1), volume(input) * lanesOf(images).size];
}

/** The greatest element of each region, and its position in its plane. NaN is greater than all else. */
export function maxima(values: View, positions: View, from: View, regions: Regions): void {
  const lanes = lanesOf(from);
  const [planes, bytes] = planesOf(from, regions);
  const run = (room: Room) => {
    const stride = strideOf(regions.along[2], lanes);
    const [source, target, found] = [room.elements(from), room.target(values), room.target(positions)];
    const numbers = geometry(regions, null, stride, room);
    if (room.full) return false;
    const kernel = kernelFor(`maxima${stride}`, lanes, () => maximaKernel(lanes, stride));
    const result = volume(regions.output);
    inParts(kernel, planes, costOf(regions), (first, end) => [
      ...[source + first * bytes, target.address + first * result * lanes.size, found.address + first * result * 8],
      ...[end - first, bytes, ...numbers],
    ]);
    target.deliver();
    found.deliver();
    return true;
  };
  if (!isFew([from, values]) && isFloat(from) && withRoom(run)) return;
  loops.maxima(elements(from), planes, regions, elements(values), elements(positions));
}

/** Sums over regions, divided; for whole numbers cut to whole numbers. */
export function averages(out: View, from: View, regions: Regions, divisors: Divisors): void {
  const lanes = lanesOf(from);
  const [planes, bytes] = planesOf(from, regions);
  const run = (room: Room) => {
    const stride = strideOf(regions.along[2], lanes);
    const [source, target] = [room.elements(from), room.target(out)];
    const numbers = geometry(regions, divisors, stride, room);
    if (room.full) return false;
    const kernel = kernelFor(`means${stride}`, lanes, () => meansKernel(lanes, stride));
    const result = volume(regions.output) * lanes.size;
    inParts(kernel, planes, costOf(regions), (first, end) => [
      ...[source + first * bytes, target.address + first * result, 0, end - first, bytes, ...numbers],
    ]);
    target.deliver();
    return true;
  };
  if (!isFew([from, out]) && isFloat(from) && withRoom(run)) return;
  loops.averages(elements(from), planes, regions, divisors, elements(out), !isFloat(out));
}

/** The adjoint of `averages`: each element's share of the means that it is part of. */
export function shareAverages(out: View, given: View, regions: Regions, divisors: Divisors): void {
  const lanes = lanesOf(out);
  const [planes, bytes] = planesOf(out, regions);
  const run = (room: Room) => {
    const [source, target] = [room.elements(given), room.zerosFor(out)];
    const numbers = geometry(regions, divisors, 0, room);
    if (room.full) return false;
    const kernel = kernelFor("shares", lanes, () => sharesKernel(lanes));
    const results = volume(regions.output) * lanes.size;
    inParts(kernel, planes, costOf(regions), (first, end) => [
      ...[target.address + first * bytes, source + first * results, 0, end - first, bytes, ...numbers],
    ]);
    target.deliver();
    return true;
  };
  if (!isFew([given, out]) && isFloat(out) && withRoom(run)) return;
  elements(out).fill(0);
  loops.spreadAverages(elements(given), planes, regions, divisors, elements(out));
}

/** Runs a kernel on planes and positions in them, both matrices with a row per plane; `elements` lie as positions do. */
function inRows(kernel: Kernel, plane: number, elements: number, positions: number, planes: View, places: View): void {
  const { size } = lanesOf(planes);
  const [count, inside, outside] = [planes.sizes[0], planes.sizes[1], places.sizes[1]];
  inParts(kernel, count, outside * placingCost, (first, end) => [
    ...[plane + first * inside * size, elements + first * outside * size, positions + first * outside * 8],
    ...[end - first, inside, outside],
  ]);
}

/** The elements at positions in the rows of a matrix: `out[i][j] = from[i][positions[i][j]]`. */
export function pickInRows(out: View, from: View, positions: View): void {
  const lanes = lanesOf(from);
  const run = (room: Room) => {
    const [source, target, where] = [room.elements(from), room.target(out), room.elements(positions)];
    if (room.full) return false;
    const kernel = kernelFor("pick", lanes, () => placesKernel(lanes, false));
    inRows(kernel, source, target.address, where, from, positions);
    target.deliver();
    return true;
  };
  if (inKernels(from, positions) && withRoom(run)) return;
  loops.pick(elements(from), from.sizes[1], elements(positions), positions.sizes[1], elements(out));
}

/** Zeros, with elements added at positions in the rows: `out[i][positions[i][j]] += values[i][j]`. */
export function placeInRows(out: View, values: View, positions: View): void {
  const lanes = lanesOf(out);
  const run = (room: Room) => {
    const [source, target, where] = [room.elements(values), room.zerosFor(out), room.elements(positions)];
    if (room.full) return false;
    const kernel = kernelFor("place", lanes, () => placesKernel(lanes, true));
    inRows(kernel, target.address, source, where, out, positions);
    target.deliver();
    return true;
  };
  if (inKernels(out, positions) && withRoom(run)) return;
  elements(out).fill(0);
  loops.addAt(elements(values), positions.sizes[1], elements(positions), out.sizes[1], elements(out));
}

const inKernels = (planes: View, positions: View) =>
  !isFew([planes, positions]) && isFloat(planes) && positions.dtype.name === "int64";
