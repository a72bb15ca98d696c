// The adjoint of convolutions: what flows back to weights, for tiles of channels and taps.
import type { MultiplyAdd } from "../kernels.js";
import { upTo } from "../matmul-tiles.js";
import { Routine } from "../routine.js";
import * as wasm from "../wasm.js";
import { advance, bytesOf, strip } from "./strips.js";

const { get, set, add, increase, repeat, repeatFromZero, when, i32, constant, v128 } = wasm;

/** Weights that are worked on at once: so many channels of results times so many taps. */
export const weightTile = { channels: 4, taps: 3 };

/**
 * Adds to weights, for tiles of so many channels of results times so many taps, the products of what is given for each
 * result with what its tap sees. Parameters: given, source, weights, taps, rows, their number, bytes from image to image of
 * given and source, number of images, elements of a row, bytes from channel to channel of given and of weights, a mask for
 * the last vector of a row, number of tiles along the taps.
 */
export function correlateKernel(
  lanes: wasm.Lanes,
  multiplyAdd: MultiplyAdd,
  channels: number,
  taps: number,
): wasm.WasmFunction {
  return new CorrelateKernel(lanes, multiplyAdd, channels, taps).function();
}

class CorrelateKernel {
  private readonly routine = new Routine();
  private readonly operands = this.routine.parameters(3);
  private readonly tables = this.routine.parameters(3);
  private readonly sizes = this.routine.parameters(8);
  /** The images that are worked on, and how many are left. */
  private readonly image = this.routine.locals(3);
  private readonly row = this.routine.locals(2);
  private readonly left = this.routine.local();
  /** Where each tap looks, and where the line of each channel is. */
  private readonly seen: number[];
  private readonly lines: number[];
  private readonly sums: number[][];
  private readonly inputs: number[];
  private readonly one = this.routine.local("v128");

  constructor(
    private readonly lanes: wasm.Lanes,
    private readonly multiplyAdd: MultiplyAdd,
    channels: number,
    taps: number,
  ) {
    this.seen = this.routine.locals(taps);
    this.lines = this.routine.locals(channels);
    this.sums = upTo(channels).map(() => this.routine.locals(taps, "v128"));
    this.inputs = this.routine.locals(taps, "v128");
  }

  function(): wasm.WasmFunction {
    const [given, source, weights] = this.operands;
    const [taps] = this.tables;
    const [, , images] = this.sizes;
    const [imageGiven, imageSource, left] = this.image;
    const tile = [
      this.sums.flat().map((sum) => set(sum, this.lanes.constant(0))),
      [set(imageGiven, get(given)), set(imageSource, get(source)), set(left, get(images))],
      repeatFromZero(left, this.addImage()),
      this.addSums(),
      [increase(taps, this.seen.length * 4), increase(weights, this.seen.length * this.lanes.size)],
    ];
    return this.routine.done(repeatFromZero(this.sizes[7], tile));
  }

  private addImage(): wasm.Code {
    const [, rows, rowCount] = this.tables;
    const [givenImage, sourceImage] = this.sizes;
    const [imageGiven, imageSource] = this.image;
    const [row, left] = this.row;
    return [
      [set(row, get(rows)), set(left, get(rowCount))],
      repeatFromZero(left, [this.begin(), this.addRow(), increase(row, 8)]),
      [advance(imageGiven, get(givenImage)), advance(imageSource, get(sourceImage))],
    ];
  }

  /** Goes to the beginning of a row. */
  private begin(): wasm.Code {
    const [taps] = this.tables;
    const [imageGiven, imageSource] = this.image;
    const [row] = this.row;
    const { lines } = this;
    const plane = this.sizes[4];
    return [
      this.seen.map((at, t) => set(at, add(add(get(imageSource), i32.load(get(row))), i32.load(get(taps), t * 4)))),
      lines.map((at, c) =>
        set(at, c === 0 ? add(get(imageGiven), i32.load(get(row), 4)) : add(get(lines[c - 1]), get(plane))),
      ),
    ];
  }

  private move(by: wasm.Code): wasm.Code {
    return [...this.seen, ...this.lines].map((local) => advance(local, by));
  }

  /** Vectors, of which the last one may have lanes that were seen before; or one element after another. */
  private addRow(): wasm.Code {
    const { lanes, left } = this;
    const [width, mask] = [this.sizes[3], this.sizes[6]];
    const rest = i32.and(get(width), constant(lanes.count - 1));
    const masked = [
      this.move(bytesOf(i32.sub(rest, constant(lanes.count)), lanes)),
      this.addProducts((local) => v128.and(v128.load(get(mask)), v128.load(get(local)))),
    ];
    const vectors = [
      set(left, i32.shrUnsigned(get(width), constant(Math.log2(lanes.count)))),
      wasm.block(repeat(left, [this.addProducts((local) => v128.load(get(local)), true), this.move(constant(16))])),
      when(rest, masked),
    ];
    const single = strip(lanes, 0);
    const oneByOne = [
      set(left, get(width)),
      repeatFromZero(left, [this.addProducts((local) => single.load(get(local), 0)), this.move(constant(lanes.size))]),
    ];
    return when(i32.ge(get(width), constant(lanes.count)), vectors, oneByOne);
  }

  /** In a loop, branches that are never taken keep V8 from loading more than there are registers for. */
  private addProducts(load: (local: number) => wasm.Code, inLoop = false): wasm.Code {
    const { seen, lines, sums, inputs, one, left } = this;
    const never = (c: number) => wasm.branchIf(1, i32.eq(get(left), constant(-1 - c)));
    return [
      inputs.map((input, t) => set(input, load(seen[t]))),
      sums.map((ofLine, c) => [
        inLoop && c > 0 ? never(c) : [],
        set(one, load(lines[c])),
        ofLine.map((sum, t) => set(sum, this.multiplyAdd(get(one), get(inputs[t]), get(sum)))),
      ]),
    ];
  }

  private addSums(): wasm.Code {
    const { lanes, left: at } = this;
    const { scalar, size } = lanes;
    const [, , weights] = this.operands;
    const step = this.sizes[5];
    const into = (t: number, sum: number) =>
      scalar.store(get(at), t * size, scalar.add(scalar.load(get(at), t * size), total(lanes, sum)));
    return [
      set(at, get(weights)),
      this.sums.map((ofLine) => [ofLine.map((sum, t) => into(t, sum)), advance(at, get(step))]),
    ];
  }
}

/** The sum of a vector's lanes. */
function total(lanes: wasm.Lanes, sum: number): wasm.Code {
  const others = upTo(lanes.count - 1).map((i) => lanes.extract(i + 1, get(sum)));
  return others.reduce<wasm.Code>((code, lane) => lanes.scalar.add(code, lane), lanes.extract(0, get(sum)));
}
