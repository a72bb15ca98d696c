// Images in the kernels' memory with their padding, as many at a time as the cache holds.

import { inParts, kernelFor } from "../compiled.js";
import type { Room } from "../room.js";
import type { Lanes } from "../wasm.js";
import { padKernel } from "./arranging.js";
import type { Job } from "./loops.js";
import type { Sweep } from "./plan.js";

/** About so many bytes of images are worked on at a time. */
const blockBytes = 2 ** 18;
/** An element that is moved takes as long as so many multiplications. */
const movingCost = 5;

/** Some images in the kernels' memory. */
export interface Images {
  /** The number of the first one, and how many there are. */
  readonly first: number;
  readonly count: number;
  readonly address: number;
}

/** Images with their padding, a block at a time. */
export class Blocks {
  /** Bytes of a channel and of an image, with padding. */
  readonly plane: number;
  readonly image: number;
  private readonly most: number;
  private readonly from: number;
  private readonly padded: number;
  private readonly tables: readonly number[];

  constructor(
    private readonly job: Job,
    private readonly lanes: Lanes,
    room: Room,
  ) {
    const { inPlace, plane, lines, parts } = job.plan.padded;
    this.plane = plane * lanes.size;
    this.image = job.groups * job.sourceChannels * this.plane;
    this.most = Math.min(job.images, Math.max(1, Math.floor(blockBytes / this.image)));
    this.from = room.elements(job.source);
    this.padded = inPlace ? 0 : room.zeros(this.most * this.image);
    const tables = [lines, parts].map((table) => room.integers(table, lanes.size));
    this.tables = [tables[0], lines.length / 2, tables[1], parts.length / 3];
  }

  /** Visits all images, a block at a time. */
  forEach(visit: (images: Images) => void): void {
    for (let first = 0; first < this.job.images; first += this.most) {
      const count = Math.min(this.most, this.job.images - first);
      visit({ first, count, address: this.filled(first, count) });
    }
  }

  /** Copies images into the room that has zeros around them, unless they can be read where they are. */
  private filled(first: number, count: number): number {
    const { plan, groups, sourceChannels } = this.job;
    const { inPlace, inside, phases } = plan.padded;
    const { size } = this.lanes;
    const channels = groups * sourceChannels;
    const from = this.from + first * channels * inside * size;
    if (inPlace) return from;
    const pad = kernelFor("pad", this.lanes, () => padKernel(this.lanes));
    inParts(pad, count * channels, inside * movingCost, (start, end) => [
      ...[from + start * inside * size, this.padded + start * this.plane, inside * size, this.plane],
      ...[...this.tables, end - start, phases * size],
    ]);
    return this.padded;
  }
}

/** Tables of a sweep in the kernels' memory. */
export interface Tables {
  readonly taps: number;
  readonly tapCount: number;
  readonly rows: number;
  readonly rowCount: number;
  readonly width: number;
}

/** Puts the tables of a sweep into the kernels' memory. */
export function tablesOf({ taps, rows, width }: Sweep, { size }: Lanes, room: Room): Tables {
  const [tapsAt, rowsAt] = [taps, rows].map((table) => room.integers(table, size));
  return { taps: tapsAt, tapCount: taps.length, rows: rowsAt, rowCount: rows.length / 2, width };
}

/** The rows of images in parts whose source stays in the cache: where a part's table starts, and how many rows it has. */
export function eachRows(
  { rows, rowCount }: Tables,
  { image }: Blocks,
  visit: (rows: number, count: number) => void,
): void {
  const most = Math.ceil(rowCount / Math.ceil(image / blockBytes));
  for (let row = 0; row < rowCount; row += most) visit(rows + row * 8, Math.min(most, rowCount - row));
}

/** Some tiles of one size, and the first channel (or tap) in them. */
export interface Tiles {
  readonly size: number;
  readonly count: number;
  readonly from: number;
}

/** `total` in tiles of almost the same size, at most `most`. */
export function inTiles(total: number, most: number): Tiles[] {
  const all = Math.ceil(total / most);
  const size = Math.floor(total / all);
  const larger = total - size * all;
  const tiles = [
    { size: size + 1, count: larger, from: 0 },
    { size, count: all - larger, from: larger * (size + 1) },
  ];
  return tiles.filter(({ count }) => count > 0);
}
