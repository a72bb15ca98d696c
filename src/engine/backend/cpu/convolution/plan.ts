// Convolutions as sums over taps: an element of the result is the sum of weights times what lies a fixed way off in the
// padded images. Positions count elements, and are the same for all images.
import { each, type Triple, volume, type Windows } from "../../windows.js";

/** Images with their padding; lines are split by phase, so that elements that are `phases` apart lie side by side. */
export interface Padded {
  readonly sizes: Triple;
  readonly phases: number;
  /** Elements of a channel. */
  readonly plane: number;
  /** The images can be read where they are. */
  readonly inPlace: boolean;
  /** Elements of a channel without padding. */
  readonly inside: number;
  /** Where each line of an image starts there, and where it goes. */
  readonly lines: readonly number[];
  /** Start, target and length of the parts of a line, one for each phase. */
  readonly parts: readonly number[];
}

/** One walk over results: `sum of weights[q] · padded[taps[q] + row + x]`. */
export interface Sweep {
  /** Where the weights of a channel are, from its first one on, and what they are multiplied with. */
  readonly weights: Int32Array;
  readonly taps: Int32Array;
  /** Where the rows of results start: in the padded images, and in the results. */
  readonly rows: Int32Array;
  /** Results of a row, and how far they are apart. */
  readonly width: number;
  readonly step: number;
}

/** Numbers of channels are per group. */
export interface Convolving {
  readonly padded: Padded;
  readonly sweeps: readonly Sweep[];
}

/** `extent` positions of `input` from `-low` on. */
function pad(input: Triple, low: Triple, extent: Triple, phases = 1): Padded {
  const width = Math.ceil(extent[2] / phases);
  const [, height, lineLength] = [0, extent[1], width * phases];
  const inPlace = phases === 1 && low.every((size) => size === 0) && extent.every((size, i) => size <= input[i]);
  const sizes: Triple = inPlace ? input : [extent[0], height, lineLength];
  const lines: number[] = [];
  for (let d = Math.max(low[0], 0); d < Math.min(extent[0], input[0] + low[0]); d++)
    for (let h = Math.max(low[1], 0); h < Math.min(height, input[1] + low[1]); h++)
      lines.push(((d - low[0]) * input[1] + h - low[1]) * input[2], (d * height + h) * lineLength);
  const parts: number[] = [];
  for (let phase = 0; phase < phases; phase++) {
    const first = Math.max(0, Math.ceil((low[2] - phase) / phases));
    const end = Math.min(width, Math.floor((input[2] - 1 + low[2] - phase) / phases) + 1);
    if (end > first) parts.push(first * phases + phase - low[2], phase * width + first, end - first);
  }
  return { sizes, phases, plane: volume(sizes), inPlace, inside: volume(input), lines, parts };
}

/** Where an element is in padded images. */
function placeIn({ sizes: [, height, length], phases }: Padded, [d, h, w]: Triple): number {
  return (d * height + h) * length + (w % phases) * (length / phases) + Math.floor(w / phases);
}

/** Visits all positions in a box, in row-major order. */
function eachPlace(box: Triple, visit: (place: Triple) => void): void {
  for (let d = 0; d < box[0]; d++) for (let h = 0; h < box[1]; h++) for (let w = 0; w < box[2]; w++) visit([d, h, w]);
}

/** Windows of one element that lie side by side see lines that may be as long as the image. */
function merged(w: Windows): Windows {
  const flat = volume(w.kernel) === 1 && volume(w.stride) === 1 && w.padding.every((size) => size === 0);
  if (!flat) return w;
  return { ...w, input: [1, 1, volume(w.input)], output: [1, 1, volume(w.output)] };
}

/** The convolution of images with `inside` channels. */
export function planConvolution(windows: Windows, inside: number): Convolving {
  const w = merged(windows);
  const extent = each((i) => (w.output[i] - 1) * w.stride[i] + (w.kernel[i] - 1) * w.dilation[i] + 1);
  const padded = pad(w.input, w.padding, extent, w.stride[2]);
  const taps: number[] = [];
  for (let channel = 0; channel < inside; channel++)
    eachPlace(w.kernel, (place) => {
      taps.push(
        channel * padded.plane +
          placeIn(
            padded,
            each((i) => place[i] * w.dilation[i]),
          ),
      );
    });
  const rows: number[] = [];
  eachPlace([w.output[0], w.output[1], 1], ([d, h]) => {
    rows.push(placeIn(padded, [d * w.stride[0], h * w.stride[1], 0]), (d * w.output[1] + h) * w.output[2]);
  });
  const weights = Int32Array.from(taps, (_, i) => i);
  const sweep = { weights, taps: Int32Array.from(taps), rows: Int32Array.from(rows), width: w.output[2], step: 1 };
  return { padded, sweeps: [sweep] };
}

/** For elements at `residue` of each step along a dimension: the kernel's places that reach them, and from where. */
function reaching(w: Windows, dim: 0 | 1 | 2, residue: number): { place: number; shift: number }[] {
  const found: { place: number; shift: number }[] = [];
  for (let place = 0; place < w.kernel[dim]; place++) {
    const shift = (residue + w.padding[dim] - place * w.dilation[dim]) / w.stride[dim];
    if (Number.isInteger(shift)) found.push({ place, shift });
  }
  return found;
}

/** What of `count` elements, `step` apart, is left from `residue` on. */
const countFrom = (count: number, residue: number, step: number) => Math.ceil((count - residue) / step);

/** How far results are reached beyond their start, and how many positions that takes. */
function reachOf(w: Windows, dim: 0 | 1 | 2): { low: number; extent: number } {
  let [low, end] = [0, 1];
  for (let residue = 0; residue < Math.min(w.stride[dim], w.input[dim]); residue++)
    for (const { shift } of reaching(w, dim, residue)) {
      low = Math.max(low, -shift);
      end = Math.max(end, shift + countFrom(w.input[dim], residue, w.stride[dim]));
    }
  return { low, extent: low + end };
}

/** The transpose, from results with `outside` channels to images with `inside` channels: a sweep per place in a stride. */
export function planSpreading(windows: Windows, inside: number, outside: number): Convolving {
  const w = merged(windows);
  const reach = [reachOf(w, 0), reachOf(w, 1), reachOf(w, 2)] as const;
  const padded = pad(
    w.output,
    each((i) => reach[i].low),
    each((i) => reach[i].extent),
  );
  const sweeps: Sweep[] = [];
  eachPlace(
    each((i) => Math.min(w.stride[i], w.input[i])),
    (residue) => {
      sweeps.push(
        spreadFrom(
          w,
          padded,
          residue,
          each((i) => reach[i].low),
          inside,
          outside,
        ),
      );
    },
  );
  return { padded, sweeps };
}

function spreadFrom(w: Windows, padded: Padded, residue: Triple, low: Triple, inside: number, outside: number): Sweep {
  const [depths, heights, widths] = [
    reaching(w, 0, residue[0]),
    reaching(w, 1, residue[1]),
    reaching(w, 2, residue[2]),
  ];
  const taps: number[] = [];
  const weights: number[] = [];
  for (let channel = 0; channel < outside; channel++)
    eachPlace([depths.length, heights.length, widths.length], ([i, j, k]) => {
      const [d, h, x] = [depths[i], heights[j], widths[k]];
      const place = (d.place * w.kernel[1] + h.place) * w.kernel[2] + x.place;
      weights.push(channel * inside * volume(w.kernel) + place);
      taps.push(channel * padded.plane + placeIn(padded, [d.shift + low[0], h.shift + low[1], x.shift + low[2]]));
    });
  const counts = each((i) => countFrom(w.input[i], residue[i], w.stride[i]));
  const rows: number[] = [];
  eachPlace([counts[0], counts[1], 1], ([d, h]) => {
    const line = (residue[0] + d * w.stride[0]) * w.input[1] + residue[1] + h * w.stride[1];
    rows.push(placeIn(padded, [d, h, 0]), line * w.input[2] + residue[2]);
  });
  return {
    weights: Int32Array.from(weights),
    taps: Int32Array.from(taps),
    rows: Int32Array.from(rows),
    width: counts[2],
    step: w.stride[2],
  };
}
