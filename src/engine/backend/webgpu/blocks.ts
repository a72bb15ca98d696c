// Blocks of elements at given positions: picked, put there, or added. What is added to one place is added in order.

import { int32 } from "../../dtype.js";
import { countOf } from "../../shape.js";
import type { Blocks, View } from "../backend.js";
import { Launch, NoKernel } from "./launch.js";
import { upload } from "./transfer.js";

/** `out` = the blocks of `from`; both are row-major. */
export function gather(out: View, from: View, { offsets, inner, outer, span }: Blocks): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const places = upload(out.storage.backend, int32, offsets);
  const launch = new Launch();
  const [to, data, at] = [launch.out(out), launch.from(from), launch.bound(places.buffer, "i32")];
  const [width, blocks, step] = [launch.int(inner), launch.int(offsets.length), launch.int(span)];
  const [first, base] = [launch.int(out.offset), launch.int(from.offset)];
  void outer;
  launch.run(
    "picking elements",
    "gather",
    count,
    () => `
let block = i / ${width};
${to}[${first} + i] = ${data}[${base} + block / ${blocks} * ${step} + ${at}[block % ${blocks}] + i % ${width}];`,
  );
  places.release();
}

/** Blocks by the place that they go to: for each place the blocks that do, in order. */
function byPlace(offsets: Int32Array, all: boolean): { places: number; table: Int32Array } {
  const lists = new Map<number, number[]>();
  offsets.forEach((offset, block) => {
    const list = lists.get(offset);
    if (list === undefined) lists.set(offset, [block]);
    else if (all) list.push(block);
    else list[0] = block;
  });
  const places = lists.size;
  const total = all ? offsets.length : places;
  const table = new Int32Array(2 * places + 1 + total);
  let next = 2 * places + 1;
  let k = 0;
  for (const [offset, list] of lists) {
    table[k] = offset;
    table[places + k] = next;
    for (const block of list) table[next++] = block;
    k++;
  }
  table[2 * places] = next;
  return { places, table };
}

/** Whether blocks lie at the same place or apart. */
function areApart({ offsets, inner }: Blocks): boolean {
  return inner === 1 || offsets.every((offset) => offset % inner === offsets[0] % inner);
}

/** The blocks of `into` = `values`, or these are added; both are row-major. */
export function scatter(into: View, values: View, at: Blocks, accumulate: boolean): void {
  const { offsets, inner, outer, span } = at;
  if (offsets.length * inner * outer === 0) return;
  if (!areApart(at) || (accumulate && into.dtype.name === "bool")) throw new NoKernel("blocks that overlap");
  const { places, table } = byPlace(offsets, accumulate);
  const listed = upload(into.storage.backend, int32, table);
  const launch = new Launch();
  const [to, data, list] = [launch.out(into), launch.from(values), launch.bound(listed.buffer, "i32")];
  const [width, blocks, step] = [launch.int(inner), launch.int(offsets.length), launch.int(span)];
  const [first, base, count] = [launch.int(into.offset), launch.int(values.offset), launch.int(places)];
  launch.run(
    accumulate ? "adding at positions" : "putting at positions",
    `scatter ${accumulate}`,
    outer * places * inner,
    () => `
let place = i / ${width} % ${count};
let o = i / ${width} / ${count};
let to = ${first} + o * ${step} + ${list}[place] + i % ${width};
var value = ${to}[to];
for (var k = ${list}[${count} + place]; k < ${list}[${count} + place + 1]; k = k + 1) {
  value = ${accumulate ? "value + " : ""}${data}[${base} + (o * ${blocks} + ${list}[k]) * ${width} + i % ${width}];
}
${to}[to] = value;`,
  );
  listed.release();
}
