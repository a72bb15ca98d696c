// What flows back to the weights of convolutions, in kernels: calls for blocks of images and tiles of weights.
import type { View } from "../../backend.js";
import { inParts, kernelFor } from "../compiled.js";
import { pool } from "../memory.js";
import type { Room } from "../room.js";
import { f32x4, f64x2, type Lanes } from "../wasm.js";
import { correlateKernel, weightTile } from "./correlate-kernel.js";
import { Blocks, eachRows, type Images, inTiles, type Tables, type Tiles, tablesOf } from "./images.js";
import type { Job } from "./loops.js";

class Correlating {
  private readonly lanes: Lanes;
  private readonly blocks: Blocks;
  private readonly tables: Tables;
  private readonly given: number;
  private readonly target: ReturnType<Room["target"]>;
  private readonly mask: number;
  /** Bytes of a channel of results, and of all of an image. */
  private readonly plane: number;
  private readonly image: number;

  constructor(
    private readonly job: Job,
    given: View,
    private readonly room: Room,
  ) {
    this.lanes = given.dtype.name === "float32" ? f32x4 : f64x2;
    this.blocks = new Blocks(job, this.lanes, room);
    this.tables = tablesOf(job.plan.sweeps[0], this.lanes, room);
    this.given = room.elements(given);
    this.target = room.zerosFor(job.weights);
    this.mask = maskFor(this.tables.width, this.lanes, room);
    this.plane = job.outPlane * this.lanes.size;
    this.image = job.groups * job.outChannels * this.plane;
  }

  run(): boolean {
    if (this.room.full) return false;
    const { groups, outChannels } = this.job;
    const taps = inTiles(this.tables.tapCount, weightTile.taps);
    this.blocks.forEach((images) => {
      for (let group = 0; group < groups; group++)
        for (const { size, count, from } of inTiles(outChannels, weightTile.channels))
          for (let tile = 0; tile < count; tile++)
            for (const tiles of taps) this.runTiles(images, group, from + tile * size, size, tiles);
    });
    this.target.deliver();
    return true;
  }

  /** A tile of `channels` channels of a group from `first` on, and tiles of taps. */
  private runTiles(images: Images, group: number, first: number, channels: number, taps: Tiles): void {
    const { lanes, blocks, tables, job, plane } = this;
    const { size } = lanes;
    const run = kernelFor(`correlate${channels},${taps.size}`, lanes, (multiplyAdd) =>
      correlateKernel(lanes, multiplyAdd, channels, taps.size),
    );
    const channel = group * job.outChannels + first;
    const step = job.weightStep * size;
    const given = this.given + images.first * this.image + channel * plane;
    const source = images.address + group * job.sourceChannels * blocks.plane;
    const weights = this.target.address + channel * step;
    const products = channels * taps.size * images.count * tables.width;
    eachRows(tables, blocks, (rows, rowCount) =>
      inParts(run, taps.count, products * rowCount, (from, to) => {
        const tap = taps.from + from * taps.size;
        return [
          ...[given, source, weights + tap * size, tables.taps + tap * 4, rows, rowCount, this.image, blocks.image],
          ...[images.count, tables.width, plane, step, this.mask, to - from],
        ];
      }),
    );
  }
}

/** Ones for the lanes of a row's last vector that no vector before it has seen. */
function maskFor(width: number, { count, size }: Lanes, room: Room): number {
  const address = room.zeros(16);
  const rest = width % count;
  if (address !== 0) new Uint8Array(pool.buffer, address, 16).fill(255, (count - rest) * size);
  return address;
}

/** Adds to the job's weights what `given` for its results contributes. False if there was no memory for that. */
export function correlateInKernels(job: Job, given: View, room: Room): boolean {
  return new Correlating(job, given, room).run();
}
