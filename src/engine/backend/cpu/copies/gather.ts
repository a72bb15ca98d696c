// Blocks of elements picked from positions, put there or added, by kernels where they can.
import type { Blocks, View } from "../../backend.js";
import { hasKernels, type Kernel, placeToRead } from "../kernels.js";
import { pool } from "../memory.js";
import { type CpuStorage, dataOf } from "../storage.js";
import { addBlocks, pickBlocks, putBlocks } from "./block-loops.js";
import { adderOf, moversOf } from "./gather-kernels.js";
import type { Size } from "./kernels.js";

/** Calls a kernel for blocks in the memory of `blocks`; `written` is the view that it writes to. */
function run(kernel: Kernel | null, packed: View, blocks: View, written: View, at: Blocks): boolean {
  const { offsets, inner, outer, span } = at;
  if (kernel === null || (written.storage as CpuStorage).address === 0) return false;
  const room = pool.take(offsets.byteLength);
  if (room === 0) return false;
  try {
    const packedAt = placeToRead(packed);
    const blocksAt = placeToRead(blocks);
    if (packedAt === 0 || blocksAt === 0) return false;
    new Int32Array(pool.buffer, room, offsets.length).set(offsets);
    const size = packed.dtype.itemsize;
    const start = [packedAt + packed.offset * size, blocksAt + blocks.offset * size];
    kernel(start[0], start[1], room, offsets.length, inner * size, outer, span * size);
    return true;
  } finally {
    pool.giveBack(room, offsets.byteLength);
  }
}

const isEmpty = ({ offsets, inner, outer }: Blocks): boolean => offsets.length * inner * outer === 0;

/** `out` = the blocks of `from`, one after another. Both are row-major. */
export function gather(out: View, from: View, at: Blocks): void {
  if (isEmpty(at)) return;
  const movers = hasKernels ? moversOf(out.dtype.itemsize as Size) : null;
  const kernel = movers && (at.inner === 1 ? movers.pickOne : movers.pick);
  if (!run(kernel, out, from, out, at)) pickBlocks(part(out), part(from), at);
}

/** The blocks of `into` = `values`, one after another, or these are added to them. Both are row-major. */
export function scatter(into: View, values: View, at: Blocks, accumulate: boolean): void {
  if (isEmpty(at)) return;
  const movers = hasKernels ? moversOf(into.dtype.itemsize as Size) : null;
  const mover = movers && (at.inner === 1 ? movers.putOne : movers.put);
  const kernel = accumulate && hasKernels ? adderOf(into.dtype) : mover;
  if (run(kernel, values, into, into, at)) return;
  if (accumulate) addBlocks(part(into), part(values), at, into.dtype.name === "bool");
  else putBlocks(part(into), part(values), at);
}

function part(view: View) {
  return dataOf(view).subarray(view.offset);
}
