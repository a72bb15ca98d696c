// The inner loops of convolutions: sums over taps for tiles of channels.
import type { MultiplyAdd } from "../kernels.js";
import { upTo } from "../matmul-tiles.js";
import { Routine } from "../routine.js";
import * as wasm from "../wasm.js";
import { advance, bytesOf, type Strip, strip } from "./strips.js";

const { get, set, add, increase, repeat, repeatFromZero, repeatWhile, when, i32, constant, v128 } = wasm;

/** Channels of results that are worked on at once, so that their sums stay in the 16 registers of x64: of two vectors each. */
const tileChannels = 5;

/** The same for rows of so many results, of one vector each where these are short. */
export const channelsFor = (width: number, lanes: wasm.Lanes): number =>
  width < 2 * lanes.count ? 2 * tileChannels : tileChannels;

/** The vectors of a strip, most first: fewer channels have longer ones, so that there are sums enough to be busy with. */
function vectorsFor(channels: number): number[] {
  if (channels > tileChannels) return [1];
  return channels > 2 ? [2, 1] : [4, 2, 1];
}

/** Channels whose weights are in registers at the same time. */
const group = 3;
/** Taps that are written out in the loop. */
const unrolled = 4;

/** Leaves the block around the innermost loop. */
const leaveIf = (test: wasm.Code): wasm.Code => wasm.branchIf(1, test);

/**
 * Sums over taps for tiles of so many channels. Parameters: packed weights, first sums, source, results, taps, their
 * number, rows, their number, bytes from image to image of both, number of images, elements of a row, bytes between
 * results, bytes from channel to channel of results, number of tiles.
 */
export function sweepKernel(lanes: wasm.Lanes, multiplyAdd: MultiplyAdd, channels: number): wasm.WasmFunction {
  return new SweepKernel(lanes, multiplyAdd, channels).function();
}

class SweepKernel {
  private readonly routine = new Routine();
  private readonly operands = this.routine.parameters(4);
  private readonly tables = this.routine.parameters(4);
  private readonly sizes = this.routine.parameters(7);
  /** The images that are worked on, and how many are left. */
  private readonly image = this.routine.locals(3);
  private readonly row = this.routine.locals(2);
  /** A strip: its first result, what its taps see, and where it goes. */
  private readonly strip = this.routine.locals(3);
  /** The next weights and tap, how many taps are left, and what a tap sees. */
  private readonly tap = this.routine.locals(4);
  private readonly inputs: number[];
  private readonly splat = this.routine.local("v128");
  private readonly sums: number[][];
  private readonly size: number;

  constructor(
    private readonly lanes: wasm.Lanes,
    private readonly multiplyAdd: MultiplyAdd,
    private readonly channels: number,
  ) {
    const [most] = vectorsFor(channels);
    this.inputs = this.routine.locals(most, "v128");
    this.sums = upTo(channels).map(() => this.routine.locals(most, "v128"));
    this.size = lanes.size;
  }

  function(): wasm.WasmFunction {
    const { channels, size } = this;
    const [weights, starts, source, out] = this.operands;
    const [, tapCount] = this.tables;
    const [, , images, , , outPlane, tiles] = this.sizes;
    const [imageSource, imageOut, left] = this.image;
    const tile = [
      [set(imageSource, get(source)), set(imageOut, get(out)), set(left, get(images))],
      repeatFromZero(left, this.sweepImage()),
      advance(weights, i32.mul(get(tapCount), constant(channels * size))),
      increase(starts, channels * size),
      advance(out, i32.mul(get(outPlane), constant(channels))),
    ];
    return this.routine.done(repeatFromZero(tiles, tile));
  }

  private sweepImage(): wasm.Code {
    const [, , rows, rowCount] = this.tables;
    const [sourceImage, outImage] = this.sizes;
    const [imageSource, imageOut] = this.image;
    const [row, left] = this.row;
    return [
      [set(row, get(rows)), set(left, get(rowCount))],
      repeatFromZero(left, [this.sweepRow(), increase(row, 8)]),
      [advance(imageSource, get(sourceImage)), advance(imageOut, get(outImage))],
    ];
  }

  /** A row in strips of vectors, the longest that it has room for, or of single elements. */
  private sweepRow(): wasm.Code {
    const width = get(this.sizes[3]);
    const orShorter = (of: Strip, shorter: wasm.Code) =>
      when(i32.ge(width, constant(of.elements)), this.strips(of), shorter);
    const strips = vectorsFor(this.channels).map((vectors) => strip(this.lanes, vectors));
    return strips.reduceRight<wasm.Code>((shorter, of) => orShorter(of, shorter), this.strips(strip(this.lanes, 0)));
  }

  /** The last strip of a row begins earlier where it would go too far. */
  private strips(of: Strip): wasm.Code {
    const [width, step] = [this.sizes[3], this.sizes[4]];
    const [imageSource, imageOut] = this.image;
    const [x, from, to] = this.strip;
    const [row] = this.row;
    const [at] = this.tap;
    const oneStrip = [
      set(at, i32.sub(get(width), constant(of.elements))),
      set(at, wasm.select(i32.lt(get(x), get(at)), get(x), get(at))),
      set(from, add(add(get(imageSource), i32.load(get(row))), bytesOf(get(at), this.lanes))),
      set(to, add(add(get(imageOut), i32.load(get(row), 4)), i32.mul(get(at), get(step)))),
      [this.start(of), this.addTaps(of), this.store(of)],
      increase(x, of.elements),
    ];
    return [set(x, constant(0)), repeatWhile(oneStrip, i32.lt(get(x), get(width)))];
  }

  private start({ vectors }: Strip): wasm.Code {
    const [, starts] = this.operands;
    return this.sums.map((sums, c) =>
      upTo(vectors).map((v) => set(sums[v], this.lanes.loadSplat(get(starts), c * this.size))),
    );
  }

  /** The loop is left in the middle where the number of taps is no multiple of those that are written out. */
  private addTaps(of: Strip): wasm.Code {
    const [weight, tap, left] = this.tap;
    const countDown = wasm.tee(left, add(get(left), constant(-1)));
    const taps = [
      upTo(unrolled).map((i) => [this.addTap(of, i), i < unrolled - 1 ? leaveIf(i32.eqz(countDown)) : []]),
      [increase(tap, 4 * unrolled), increase(weight, unrolled * this.channels * this.size)],
    ];
    return [
      [set(weight, get(this.operands[0])), set(tap, get(this.tables[0])), set(left, get(this.tables[1]))],
      when(get(left), wasm.block(repeat(left, taps))),
    ];
  }

  private addTap({ vectors, load }: Strip, i: number): wasm.Code {
    const { sums, inputs, splat, channels } = this;
    const [weight, tap, left, seen] = this.tap;
    // As in the matrix product, a branch that is never taken keeps V8 from loading more than there are registers for.
    const never = (c: number) => leaveIf(i32.eq(get(left), constant(-1 - c - i * channels)));
    return [
      set(seen, add(get(this.strip[1]), i32.load(get(tap), i * 4))),
      upTo(vectors).map((v) => set(inputs[v], load(get(seen), v))),
      upTo(channels).map((c) => [
        c > 0 && c % group === 0 ? never(c) : [],
        set(splat, this.lanes.loadSplat(get(weight), (i * channels + c) * this.size)),
        upTo(vectors).map((v) => set(sums[c][v], this.multiplyAdd(get(splat), get(inputs[v]), get(sums[c][v])))),
      ]),
    ];
  }

  private store(of: Strip): wasm.Code {
    const [step, outPlane] = [this.sizes[4], this.sizes[5]];
    const [, , to] = this.strip;
    const isDense = i32.eq(get(step), constant(this.size));
    const dense = (sums: number[]) => upTo(of.vectors).map((v) => v128.store(get(to), v * 16, get(sums[v])));
    return this.sums.map((sums) => [
      of.elements === 1 ? this.storeApart(sums, of) : when(isDense, dense(sums), this.storeApart(sums, of)),
      advance(to, get(outPlane)),
    ]);
  }

  private storeApart(sums: number[], of: Strip): wasm.Code {
    const [at] = this.tap;
    const { lanes } = this;
    return [
      set(at, get(this.strip[2])),
      upTo(of.elements).map((lane) => [
        lanes.storeLane(lane % lanes.count, get(at), 0, get(sums[Math.floor(lane / lanes.count)])),
        advance(at, get(this.sizes[4])),
      ]),
    ];
  }
}
