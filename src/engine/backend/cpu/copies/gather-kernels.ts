// Kernels that pick blocks of elements from given positions, put them there, or add them to what is there.
import type { DType } from "../../../dtype.js";
import { compileKernels, type Kernel } from "../kernels.js";
import { Routine } from "../routine.js";
import {
  add,
  type Code,
  constant,
  f32x4,
  f64x2,
  get,
  i32,
  increase,
  repeat,
  repeatFromZero,
  set,
  v128,
  type WasmFunction,
} from "../wasm.js";
import { logarithm, moveOne, moveRow, type Size } from "./kernels.js";
import { advance } from "./walk.js";

/** What is done with one block: locals of its address, of that of the packed elements, and of the bytes of a block. */
type ForBlock = (routine: Routine, block: number, packed: number, bytes: number) => Code;

/** `(packed, blocks, offsets, count, bytes of a block, outer, bytes of a span)`; offsets are i32, in elements. */
function blockwise(size: Size, body: ForBlock): WasmFunction {
  const routine = new Routine();
  const [packed, blocks, offsets, count, bytes, outer, span] = routine.parameters(7);
  const [left, at, block, packedAt] = routine.locals(4);
  const one = [
    set(block, add(get(blocks), i32.shl(i32.load(get(at)), constant(logarithm[size])))),
    set(packedAt, get(packed)),
    body(routine, block, packedAt, bytes),
    advance(packed, bytes),
    increase(at, 4),
  ];
  return routine.done(
    repeat(outer, [set(left, get(count)), set(at, get(offsets)), repeat(left, one), advance(blocks, span)]),
  );
}

const rowSize = (size: Size): 1 | 4 => (size === 1 ? 1 : 4);

/** Adds a row of floats to another. */
function addRow(routine: Routine, to: number, from: number, bytes: number, size: 4 | 8): Code {
  const lanes = size === 4 ? f32x4 : f64x2;
  const { scalar } = lanes;
  const left = routine.local();
  const step = (by: number) => [increase(to, by), increase(from, by)];
  return [
    set(left, i32.shrUnsigned(get(bytes), constant(4))),
    repeatFromZero(left, [v128.store(get(to), 0, lanes.add(v128.load(get(to)), v128.load(get(from)))), step(16)]),
    set(left, i32.shrUnsigned(i32.and(get(bytes), constant(15)), constant(logarithm[size]))),
    repeatFromZero(left, [
      scalar.store(get(to), 0, scalar.add(scalar.load(get(to)), scalar.load(get(from)))),
      step(size),
    ]),
  ];
}

function movers(size: Size) {
  return compileKernels({
    pick: blockwise(size, (routine, from, to, count) => moveRow({ routine, to, from, count }, rowSize(size))),
    pickOne: blockwise(size, (_, from, to) => moveOne(size, to, from)),
    put: blockwise(size, (routine, to, from, count) => moveRow({ routine, to, from, count }, rowSize(size))),
    putOne: blockwise(size, (_, to, from) => moveOne(size, to, from)),
  });
}

const moversBySize = new Map<Size, ReturnType<typeof movers>>();

/** The kernels that pick and put elements of a size, whole rows or one by one. */
export function moversOf(size: Size): ReturnType<typeof movers> {
  let kernels = moversBySize.get(size);
  if (kernels === undefined) {
    kernels = movers(size);
    moversBySize.set(size, kernels);
  }
  return kernels;
}

const adders = new Map<4 | 8, Kernel>();

/** The kernel that adds elements of a type; null where JavaScript has to. int64 lies in doubles. */
export function adderOf({ name }: DType): Kernel | null {
  if (name !== "float32" && name !== "float64" && name !== "int64") return null;
  const size = name === "float32" ? 4 : 8;
  let kernel = adders.get(size);
  if (kernel === undefined) {
    const fn = blockwise(size, (routine, to, from, bytes) => addRow(routine, to, from, bytes, size));
    kernel = compileKernels({ add: fn }).add;
    adders.set(size, kernel);
  }
  return kernel;
}
