// Convolutions and their transposes in kernels: calls for blocks of images and tiles of channels.
import type { View } from "../../backend.js";
import { inParts, kernelFor } from "../compiled.js";
import { pool } from "../memory.js";
import type { Room } from "../room.js";
import { dataOf } from "../storage.js";
import { f32x4, f64x2, type Lanes } from "../wasm.js";
import { packKernel } from "./arranging.js";
import { Blocks, eachRows, type Images, inTiles, type Tables, type Tiles, tablesOf } from "./images.js";
import { groupStart, type Job } from "./loops.js";
import type { Sweep } from "./plan.js";
import { channelsFor, sweepKernel } from "./sweep-kernel.js";

/** A sweep in the kernels' memory: its tables, weights in tiles, and how far results are apart. */
interface Prepared extends Tables {
  readonly packed: number;
  readonly step: number;
}

class Sweeping {
  private readonly lanes: Lanes;
  private readonly blocks: Blocks;
  private readonly sweeps: readonly Prepared[];
  private readonly starts: number;
  private readonly target: ReturnType<Room["target"]>;
  /** Bytes of a channel of results, and of all of an image. */
  private readonly plane: number;
  private readonly image: number;

  constructor(
    private readonly job: Job,
    out: View,
    bias: View | null,
    private readonly room: Room,
  ) {
    this.lanes = out.dtype.name === "float32" ? f32x4 : f64x2;
    this.blocks = new Blocks(job, this.lanes, room);
    this.sweeps = job.plan.sweeps.map((sweep) => this.prepared(sweep));
    this.starts = startsAt(bias, job.groups * job.outChannels, this.lanes, room);
    this.target = room.target(out);
    this.plane = job.outPlane * this.lanes.size;
    this.image = job.groups * job.outChannels * this.plane;
  }

  private prepared(sweep: Sweep): Prepared {
    const step = sweep.step * this.lanes.size;
    return { ...tablesOf(sweep, this.lanes, this.room), packed: this.packed(sweep), step };
  }

  private tilesOf({ width }: { width: number }): Tiles[] {
    return inTiles(this.job.outChannels, channelsFor(width, this.lanes));
  }

  /** All weights of a sweep, in tiles. */
  private packed(sweep: Sweep): number {
    const { lanes, room, job } = this;
    const { groups, outChannels, weightStep } = job;
    const { length } = sweep.taps;
    const from = room.elements(job.weights);
    const offsets = room.integers(sweep.weights, lanes.size);
    const packed = room.take(groups * outChannels * length * lanes.size);
    if (room.full) return 0;
    const pack = kernelFor("pack", lanes, () => packKernel(lanes));
    for (let group = 0; group < groups; group++)
      for (const tiles of this.tilesOf(sweep)) {
        const start = from + (groupStart(job, group) + tiles.from * weightStep) * lanes.size;
        const target = packed + (group * outChannels + tiles.from) * length * lanes.size;
        pack(start, target, offsets, length, tiles.size, weightStep * lanes.size, tiles.count);
      }
    return packed;
  }

  run(): boolean {
    if (this.room.full) return false;
    this.blocks.forEach((images) => {
      for (const sweep of this.sweeps)
        for (let group = 0; group < this.job.groups; group++)
          for (const tiles of this.tilesOf(sweep)) this.runTiles(images, sweep, group, tiles);
    });
    this.target.deliver();
    return true;
  }

  private runTiles(images: Images, sweep: Prepared, group: number, tiles: Tiles): void {
    const { lanes, blocks, image, plane } = this;
    const run = kernelFor(`sweep${tiles.size}`, lanes, (multiplyAdd) => sweepKernel(lanes, multiplyAdd, tiles.size));
    const { packed, taps, tapCount, width, step } = sweep;
    const channel = group * this.job.outChannels + tiles.from;
    const weights = packed + channel * tapCount * lanes.size;
    const starts = this.starts + channel * lanes.size;
    const source = images.address + group * this.job.sourceChannels * blocks.plane;
    const target = this.target.address + images.first * image + channel * plane;
    const products = width * tapCount * tiles.size * tiles.count;
    eachRows(sweep, blocks, (rows, rowCount) => {
      const call = (first: number, count: number, row: number, rowsHere: number) => [
        ...[weights, starts, source + first * blocks.image, target + first * image],
        ...[taps, tapCount, rows + row * 8, rowsHere, blocks.image, image, count, width, step, plane, tiles.count],
      ];
      if (images.count === 1) inParts(run, rowCount, products, (from, to) => call(0, 1, from, to - from));
      else inParts(run, images.count, rowCount * products, (from, to) => call(from, to - from, 0, rowCount));
    });
  }
}

/** The number that the sums of each channel start with. */
function startsAt(bias: View | null, channels: number, { size, type }: Lanes, room: Room): number {
  const address = room.zeros(channels * size);
  if (bias === null || address === 0) return address;
  const starts = new (type === "f32" ? Float32Array : Float64Array)(pool.buffer, address, channels);
  const from = dataOf(bias);
  for (let i = 0; i < channels; i++) starts[i] = from[bias.offset + i * bias.strides[0]];
  return address;
}

/** Writes the sums of all sweeps to `out`. False if there was no memory for that. */
export function sweepInKernels(job: Job, out: View, bias: View | null, room: Room): boolean {
  return new Sweeping(job, out, bias, room).run();
}
