// Kernels that arrange what convolutions read: images with their padding, and weights in tiles.
import { Routine } from "../routine.js";
import * as wasm from "../wasm.js";
import { advance } from "./strips.js";

const { get, set, add, increase, repeat, repeatFromZero, i32, constant, v128 } = wasm;

/**
 * Copies lines into their places, for a number of planes. Parameters: from, to, bytes from plane to plane of both, lines,
 * number of lines, parts, number of parts, number of planes, bytes between the elements of a part.
 */
export function padKernel(lanes: wasm.Lanes): wasm.WasmFunction {
  const routine = new Routine();
  const [from, to, fromPlane, toPlane, lines, lineCount, parts, partCount, planes, step] = routine.parameters(10);
  const [line, linesLeft, part, partsLeft, source, target, left] = routine.locals(7);
  const { size } = lanes;
  const inElements = (bytes: wasm.Code) => i32.shrUnsigned(bytes, constant(Math.log2(size)));
  const vectors = [
    set(left, i32.shrUnsigned(i32.load(get(part), 8), constant(4))),
    repeatFromZero(left, [
      v128.store(get(target), 0, v128.load(get(source))),
      increase(source, 16),
      increase(target, 16),
    ]),
    set(left, inElements(i32.and(i32.load(get(part), 8), constant(15)))),
  ];
  const rest = repeatFromZero(left, [
    lanes.scalar.store(get(target), 0, lanes.scalar.load(get(source))),
    advance(source, get(step)),
    increase(target, size),
  ]);
  const copyPart = [
    set(source, add(get(from), add(i32.load(get(line)), i32.load(get(part))))),
    set(target, add(get(to), add(i32.load(get(line), 4), i32.load(get(part), 4)))),
    wasm.ifEqual(get(step), constant(size), vectors, set(left, inElements(i32.load(get(part), 8)))),
    rest,
    increase(part, 12),
  ];
  const copyLine = [set(part, get(parts)), set(partsLeft, get(partCount)), repeatFromZero(partsLeft, copyPart)];
  const copyPlane = [
    [set(line, get(lines)), set(linesLeft, get(lineCount))],
    repeatFromZero(linesLeft, [copyLine, increase(line, 8)]),
    [advance(from, get(fromPlane)), advance(to, get(toPlane))],
  ];
  return routine.done(repeatFromZero(planes, copyPlane));
}

/**
 * Puts weights in the order in which a tile of channels takes them. Parameters: from, to, offsets, their number, channels
 * of a tile, bytes from channel to channel, number of tiles.
 */
export function packKernel(lanes: wasm.Lanes): wasm.WasmFunction {
  const routine = new Routine();
  const [from, to, offsets, count, channels, step, tiles] = routine.parameters(7);
  const [offset, left, at, channel] = routine.locals(4);
  const copyChannels = [
    set(at, add(get(from), i32.load(get(offset)))),
    set(channel, get(channels)),
    repeat(channel, [
      lanes.scalar.store(get(to), 0, lanes.scalar.load(get(at))),
      increase(to, lanes.size),
      advance(at, get(step)),
    ]),
    increase(offset, 4),
  ];
  const packTile = [
    [set(offset, get(offsets)), set(left, get(count))],
    repeatFromZero(left, copyChannels),
    advance(from, i32.mul(get(channels), get(step))),
  ];
  return routine.done(repeatFromZero(tiles, packTile));
}
