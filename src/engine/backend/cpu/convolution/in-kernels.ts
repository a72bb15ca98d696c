// Convolutions in kernels: images with their padding some at a time, and calls for tiles of channels.
import type { View } from "../../backend.js";
import { pool } from "../memory.js";
import type { Room } from "../room.js";
import { dataOf } from "../storage.js";
import { f32x4, f64x2, type Lanes } from "../wasm.js";
import { packKernel, padKernel } from "./arranging.js";
import { inParts, kernelFor } from "./compiled.js";
import { correlateKernel, weightTile } from "./correlate-kernel.js";
import { groupStart, type Job } from "./loops.js";
import type { Sweep } from "./plan.js";
import { channelsFor, sweepKernel } from "./sweep-kernel.js";

/** Images are worked on in blocks of about so many bytes, so that they stay in the cache. */
const blockBytes = 2 ** 18;

/** An element that is moved takes as long as so many multiplications. */
const movingCost = 5;

const lanesOf = ({ dtype }: View): Lanes => (dtype.name === "float32" ? f32x4 : f64x2);

interface Tiles {
  readonly size: number;
  readonly count: number;
  readonly from: number;
}

/** `total` in tiles of almost the same size, at most `most`. */
function inTiles(total: number, most: number): Tiles[] {
  const all = Math.ceil(total / most);
  const size = Math.floor(total / all);
  const larger = total - size * all;
  const tiles = [
    { size: size + 1, count: larger, from: 0 },
    { size, count: all - larger, from: larger * (size + 1) },
  ];
  return tiles.filter(({ count }) => count > 0);
}

/** Images in the kernels' memory, of which a kernel works on some rows. */
interface Piece {
  /** The first image, and how many there are. */
  readonly first: number;
  readonly images: number;
  readonly address: number;
}

/** Images with their padding, a block at a time. */
class Blocks {
  /** Bytes of a channel and of an image, with padding. */
  readonly plane: number;
  readonly image: number;
  private readonly images: number;
  private readonly from: number;
  private readonly padded: number;
  private readonly lines: number;
  private readonly parts: number;

  constructor(
    private readonly job: Job,
    private readonly lanes: Lanes,
    room: Room,
  ) {
    const { padded } = job.plan;
    this.plane = padded.plane * lanes.size;
    this.image = job.groups * job.sourceChannels * this.plane;
    this.images = Math.min(job.images, Math.max(1, Math.floor(blockBytes / this.image)));
    this.from = room.elements(job.source);
    this.padded = padded.inPlace ? 0 : room.zeros(this.images * this.image);
    this.lines = room.integers(padded.lines, lanes.size);
    this.parts = room.integers(padded.parts, lanes.size);
  }

  forEach(visit: (piece: Piece) => void): void {
    for (let first = 0; first < this.job.images; first += this.images) {
      const images = Math.min(this.images, this.job.images - first);
      visit({ first, images, address: this.filled(first, images) });
    }
  }

  private filled(first: number, images: number): number {
    const { plan, groups, sourceChannels } = this.job;
    const { inPlace, inside, phases, lines, parts } = plan.padded;
    const { size } = this.lanes;
    const from = this.from + first * groups * sourceChannels * inside * size;
    if (inPlace) return from;
    const planes = images * groups * sourceChannels;
    const pad = kernelFor("pad", this.lanes, () => padKernel(this.lanes));
    const tables = [this.lines, lines.length / 2, this.parts, parts.length / 3];
    inParts(pad, planes, inside * movingCost, (start, end) => [
      ...[from + start * inside * size, this.padded + start * this.plane, inside * size, this.plane],
      ...[...tables, end - start, phases * size],
    ]);
    return this.padded;
  }
}

/** Tables of a sweep in the kernels' memory. */
interface Tables {
  readonly taps: number;
  readonly tapCount: number;
  readonly rows: number;
  readonly rowCount: number;
  readonly width: number;
}

function tablesOf({ taps, rows, width }: Sweep, { size }: Lanes, room: Room): Tables {
  return {
    taps: room.integers(taps, size),
    tapCount: taps.length,
    rows: room.integers(rows, size),
    rowCount: rows.length / 2,
    width,
  };
}

/** The rows of a piece in parts whose source stays in the cache: where a part's table starts, and how many rows it has. */
function eachRows({ rows, rowCount }: Tables, { image }: Blocks, visit: (rows: number, count: number) => void): void {
  const most = Math.ceil(rowCount / Math.ceil(image / blockBytes));
  for (let row = 0; row < rowCount; row += most) visit(rows + row * 8, Math.min(most, rowCount - row));
}

/** All weights of a sweep, in tiles. */
function packedWeights(job: Job, sweep: Sweep, lanes: Lanes, room: Room): number {
  const { size } = lanes;
  const { groups, outChannels, weightStep } = job;
  const from = room.elements(job.weights);
  const offsets = room.integers(sweep.weights, size);
  const packed = room.take(groups * outChannels * sweep.taps.length * size);
  if (room.full) return 0;
  const pack = kernelFor("pack", lanes, () => packKernel(lanes));
  for (let group = 0; group < groups; group++)
    for (const tiles of inTiles(outChannels, channelsFor(sweep.width, lanes))) {
      const start = from + (groupStart(job, group) + tiles.from * weightStep) * size;
      const target = packed + (group * outChannels + tiles.from) * sweep.taps.length * size;
      pack(start, target, offsets, sweep.taps.length, tiles.size, weightStep * size, tiles.count);
    }
  return packed;
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
  const lanes = lanesOf(out);
  const { size } = lanes;
  const { groups, sourceChannels, outChannels } = job;
  const blocks = new Blocks(job, lanes, room);
  const target = room.target(out);
  const starts = startsAt(bias, groups * outChannels, lanes, room);
  const sweeps = job.plan.sweeps.map((sweep) => ({
    ...tablesOf(sweep, lanes, room),
    packed: packedWeights(job, sweep, lanes, room),
    step: sweep.step * size,
  }));
  if (room.full) return false;
  const plane = job.outPlane * size;
  const image = groups * outChannels * plane;
  const runTiles = (piece: Piece, tables: (typeof sweeps)[number], group: number, tiles: Tiles) => {
    const run = kernelFor(`sweep${tiles.size}`, lanes, (multiplyAdd) => sweepKernel(lanes, multiplyAdd, tiles.size));
    const { packed, taps, tapCount, width, step } = tables;
    const channel = group * outChannels + tiles.from;
    const weights = packed + channel * tapCount * size;
    const source = piece.address + group * sourceChannels * blocks.plane;
    const into = target.address + piece.first * image + channel * plane;
    const products = width * tapCount * tiles.size * tiles.count;
    eachRows(tables, blocks, (rows, rowCount) => {
      const call = (first: number, images: number, row: number, count: number) => [
        ...[weights, starts + channel * size, source + first * blocks.image, into + first * image],
        ...[taps, tapCount, rows + row * 8, count, blocks.image, image, images, width, step, plane, tiles.count],
      ];
      if (piece.images === 1) inParts(run, rowCount, products, (from, to) => call(0, 1, from, to - from));
      else inParts(run, piece.images, rowCount * products, (from, to) => call(from, to - from, 0, rowCount));
    });
  };
  blocks.forEach((piece) => {
    for (const tables of sweeps)
      for (let group = 0; group < groups; group++)
        for (const tiles of inTiles(outChannels, channelsFor(tables.width, lanes)))
          runTiles(piece, tables, group, tiles);
  });
  target.deliver();
  return true;
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
  const lanes = lanesOf(given);
  const { size } = lanes;
  const { groups, sourceChannels, outChannels } = job;
  const blocks = new Blocks(job, lanes, room);
  const from = room.elements(given);
  const target = room.zerosFor(job.weights);
  const tables = tablesOf(job.plan.sweeps[0], lanes, room);
  const mask = maskFor(tables.width, lanes, room);
  if (room.full) return false;
  const plane = job.outPlane * size;
  const image = groups * outChannels * plane;
  const weightStep = job.weightStep * size;
  const runTiles = (piece: Piece, group: number, channels: Tiles, tile: number, taps: Tiles) => {
    const run = kernelFor(`correlate${channels.size},${taps.size}`, lanes, (multiplyAdd) =>
      correlateKernel(lanes, multiplyAdd, channels.size, taps.size),
    );
    const channel = group * outChannels + channels.from + tile * channels.size;
    const seen = piece.address + group * sourceChannels * blocks.plane;
    const start = from + piece.first * image + channel * plane;
    const weights = target.address + channel * weightStep + taps.from * size;
    const products = channels.size * taps.size * piece.images * tables.width;
    eachRows(tables, blocks, (rows, rowCount) =>
      inParts(run, taps.count, products * rowCount, (from, to) => [
        ...[
          start,
          seen,
          weights + from * taps.size * size,
          tables.taps + (taps.from + from * taps.size) * 4,
          rows,
          rowCount,
        ],
        ...[image, blocks.image, piece.images, tables.width, plane, weightStep, mask, to - from],
      ]),
    );
  };
  blocks.forEach((piece) => {
    for (let group = 0; group < groups; group++)
      for (const channels of inTiles(outChannels, weightTile.channels))
        for (let tile = 0; tile < channels.count; tile++)
          for (const taps of inTiles(tables.tapCount, weightTile.taps)) runTiles(piece, group, channels, tile, taps);
  });
  target.deliver();
  return true;
}
