// The adjoint of convolutions: what flows back to weights, for tiles of channels and taps.
import { type MultiplyAdd, upTo } from "../matmul-tiles.js";
import { Routine } from "../routine.js";
import * as wasm from "../wasm.js";
import { advance, bytesOf, strip } from "./strips.js";

const { get, set, add, increase, repeat, repeatFromZero, when, i32, constant, v128 } = wasm;

/** Weights that are worked on at once: so many channels of results times so many taps. */
export const weightTile = { channels: 4, taps: 3 };

/**
 * The adjoint: adds to weights, for tiles of so many channels of results times so many taps, the products of what is
 * given for each result with what its tap sees. Parameters: given, source, weights, taps, rows, their number, bytes from
 * image to image of given and source, number of images, elements of a row, bytes from channel to channel of given and of
 * weights, a mask for the last vector of a row, number of tiles along the taps.
 */
export function correlateKernel(
  lanes: wasm.Lanes,
  multiplyAdd: MultiplyAdd,
  channels: number,
  count: number,
): wasm.WasmFunction {
  const routine = new Routine();
  const [given, source, weights, taps, rows, rowCount] = routine.parameters(6);
  const [givenImage, sourceImage, images, width, givenPlane, weightStep, mask, tiles] = routine.parameters(8);
  const [imageGiven, imageSource, imagesLeft, row, rowsLeft, left, at] = routine.locals(7);
  const seen = routine.locals(count);
  const lines = routine.locals(channels);
  const sums = upTo(channels).map(() => routine.locals(count, "v128"));
  const inputs = routine.locals(count, "v128");
  const one = routine.local("v128");
  const { size } = lanes;
  const move = (by: wasm.Code) => [...seen, ...lines].map((local) => advance(local, by));

  const addProducts = (load: (local: number) => wasm.Code) => [
    inputs.map((input, t) => set(input, load(seen[t]))),
    upTo(channels).map((c) => [
      set(one, load(lines[c])),
      upTo(count).map((t) => set(sums[c][t], multiplyAdd(get(one), get(inputs[t]), get(sums[c][t])))),
    ]),
  ];
  const single = strip(lanes, 0);
  const rest = i32.and(get(width), constant(lanes.count - 1));
  const masked = [
    move(bytesOf(i32.sub(rest, constant(lanes.count)), lanes)),
    addProducts((local) => v128.and(v128.load(get(mask)), v128.load(get(local)))),
  ];
  const oneByOne = [
    set(left, get(width)),
    repeatFromZero(left, [addProducts((local) => single.load(get(local), 0)), move(constant(size))]),
  ];
  const addRow = [
    seen.map((local, t) => set(local, add(add(get(imageSource), i32.load(get(row))), i32.load(get(taps), t * 4)))),
    lines.map((local, c) =>
      set(local, c === 0 ? add(get(imageGiven), i32.load(get(row), 4)) : add(get(lines[c - 1]), get(givenPlane))),
    ),
    when(
      i32.ge(get(width), constant(lanes.count)),
      [
        set(left, i32.shrUnsigned(get(width), constant(Math.log2(lanes.count)))),
        repeat(left, [addProducts((local) => v128.load(get(local))), move(constant(16))]),
        when(rest, masked),
      ],
      oneByOne,
    ),
  ];
  const total = (sum: number) =>
    upTo(lanes.count - 1).reduce<wasm.Code>(
      (code, lane) => lanes.scalar.add(code, lanes.extract(lane + 1, get(sum))),
      lanes.extract(0, get(sum)),
    );
  const addSums = upTo(channels).map((c) => [
    set(at, c === 0 ? get(weights) : add(get(at), get(weightStep))),
    upTo(count).map((t) =>
      lanes.scalar.store(get(at), t * size, lanes.scalar.add(lanes.scalar.load(get(at), t * size), total(sums[c][t]))),
    ),
  ]);
  const addTile = [
    sums.flat().map((sum) => set(sum, lanes.constant(0))),
    [set(imageGiven, get(given)), set(imageSource, get(source)), set(imagesLeft, get(images))],
    repeatFromZero(imagesLeft, [
      [set(row, get(rows)), set(rowsLeft, get(rowCount))],
      repeatFromZero(rowsLeft, [addRow, increase(row, 8)]),
      [advance(imageGiven, get(givenImage)), advance(imageSource, get(sourceImage))],
    ]),
    addSums,
    [increase(taps, count * 4), increase(weights, count * size)],
  ];
  return routine.done(repeatFromZero(tiles, addTile));
}
