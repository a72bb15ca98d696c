// The inner loops of convolutions: sums over taps for tiles of channels.
import { type MultiplyAdd, upTo } from "../matmul-tiles.js";
import { Routine } from "../routine.js";
import * as wasm from "../wasm.js";
import { advance, bytesOf, type Strip, strip } from "./strips.js";

const { get, set, add, increase, repeat, repeatFromZero, repeatWhile, when, i32, constant, v128 } = wasm;

/** Channels of results that are worked on at once, so that their sums stay in the 16 registers of x64: of two vectors each. */
const tileChannels = 5;

/** The same for rows of so many results, of one vector each where these are short. */
export const channelsFor = (width: number, lanes: wasm.Lanes): number =>
  width < 2 * lanes.count ? 2 * tileChannels : tileChannels;

/** Channels whose weights are in registers at the same time. */
const group = 3;
/** Taps that are written out in the loop. */
const unrolled = 4;

/**
 * Sums over taps for tiles of so many channels. Parameters: packed weights, first sums, source, results, taps, their
 * number, rows, their number, bytes from image to image of both, number of images, elements of a row, bytes between
 * results, bytes from channel to channel of results, number of tiles.
 */
export function sweepKernel(lanes: wasm.Lanes, multiplyAdd: MultiplyAdd, channels: number): wasm.WasmFunction {
  const routine = new Routine();
  const [weights, starts, source, out] = routine.parameters(4);
  const [taps, tapCount, rows, rowCount] = routine.parameters(4);
  const [sourceImage, outImage, images, width, step, outPlane, tiles] = routine.parameters(7);
  const [imageSource, imageOut, imagesLeft, row, rowsLeft, x, from, to] = routine.locals(8);
  const [weight, tap, left, seen] = routine.locals(4);
  const sums = upTo(channels).map(() => routine.locals(2, "v128"));
  const inputs = routine.locals(2, "v128");
  const splat = routine.local("v128");
  const { size } = lanes;

  // As in the matrix product, a branch that is never taken keeps V8 from loading more than there are registers for.
  const never = (c: number, i: number) => leaveIf(i32.eq(get(left), constant(-1 - c - i * channels)));
  const addTap = ({ vectors, load }: Strip, i: number) => [
    set(seen, add(get(from), i32.load(get(tap), i * 4))),
    upTo(vectors).map((v) => set(inputs[v], load(get(seen), v))),
    upTo(channels).map((c) => [
      c > 0 && c % group === 0 ? never(c, i) : [],
      set(splat, lanes.loadSplat(get(weight), (i * channels + c) * size)),
      upTo(vectors).map((v) => set(sums[c][v], multiplyAdd(get(splat), get(inputs[v]), get(sums[c][v])))),
    ]),
  ];
  const countDown = wasm.tee(left, add(get(left), constant(-1)));
  const addTaps = (of: Strip) => [
    upTo(unrolled).map((i) => [addTap(of, i), i < unrolled - 1 ? leaveIf(i32.eqz(countDown)) : []]),
    [increase(tap, 4 * unrolled), increase(weight, unrolled * channels * size)],
  ];
  const storeStrided = (c: number, { elements: count }: Strip) => [
    set(seen, get(to)),
    upTo(count).map((lane) => [
      lanes.storeLane(lane % lanes.count, get(seen), 0, get(sums[c][Math.floor(lane / lanes.count)])),
      advance(seen, get(step)),
    ]),
  ];
  const storeSums = (of: Strip) =>
    upTo(channels).map((c) => [
      of.elements === 1
        ? lanes.storeLane(0, get(to), 0, get(sums[c][0]))
        : wasm.ifEqual(
            get(step),
            constant(size),
            upTo(of.vectors).map((v) => v128.store(get(to), v * 16, get(sums[c][v]))),
            storeStrided(c, of),
          ),
      advance(to, get(outPlane)),
    ]);
  const tile = (of: Strip) => [
    upTo(channels).map((c) => upTo(of.vectors).map((v) => set(sums[c][v], lanes.loadSplat(get(starts), c * size)))),
    [set(weight, get(weights)), set(tap, get(taps))],
    set(left, get(tapCount)),
    when(get(left), wasm.block(repeat(left, addTaps(of)))),
    storeSums(of),
  ];
  /** The last strip of a row begins earlier where it would go too far. */
  const strips = (of: Strip) => [
    set(x, constant(0)),
    repeatWhile(
      [
        set(left, i32.sub(get(width), constant(of.elements))),
        set(left, wasm.select(i32.lt(get(x), get(left)), get(x), get(left))),
        set(from, add(add(get(imageSource), i32.load(get(row))), bytesOf(get(left), lanes))),
        set(to, add(add(get(imageOut), i32.load(get(row), 4)), i32.mul(get(left), get(step)))),
        tile(of),
        increase(x, of.elements),
      ],
      i32.lt(get(x), get(width)),
    ),
  ];
  const atLeast = (count: number, yes: wasm.Code, no: wasm.Code) => when(i32.ge(get(width), constant(count)), yes, no);
  const [two, one, single] = [strip(lanes, 2), strip(lanes, 1), strip(lanes, 0)];
  const short = atLeast(one.elements, strips(one), strips(single));
  const sweepRow = channels > tileChannels ? short : atLeast(two.elements, strips(two), short);
  const sweepImage = [
    [set(row, get(rows)), set(rowsLeft, get(rowCount))],
    repeatFromZero(rowsLeft, [sweepRow, increase(row, 8)]),
    [advance(imageSource, get(sourceImage)), advance(imageOut, get(outImage))],
  ];
  const sweepTile = [
    [set(imageSource, get(source)), set(imageOut, get(out)), set(imagesLeft, get(images))],
    repeatFromZero(imagesLeft, sweepImage),
    advance(weights, i32.mul(get(tapCount), constant(channels * size))),
    increase(starts, channels * size),
    advance(out, i32.mul(get(outPlane), constant(channels))),
  ];
  return routine.done(repeatFromZero(tiles, sweepTile));
}

/** Leaves the block around the innermost loop. */
const leaveIf = (test: wasm.Code): wasm.Code => wasm.branchIf(1, test);
