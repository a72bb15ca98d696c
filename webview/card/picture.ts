// A tensor's elements as a heat map, and its histogram.
import { rgb } from "d3";
import type { Histogram, Picture } from "../../src/protocol/reading.js";
import { element } from "../dom.js";
import { formatNumber } from "../format.js";
import type { Palette } from "../paint/palette.js";

/** Cells at least so large, in pixels, carry the sign of their number. */
const leastForSign = 9;
const largest = { cell: 22, width: 276, height: 200, stretch: 4 };

/** The heat map of a picture; orange is positive, purple negative, and large cells may have their sign in them. */
export function heatMap(picture: Picture, palette: Palette, label: string, withSigns: boolean): HTMLCanvasElement {
  const rows = Math.max(1, picture.rows);
  const columns = Math.max(1, picture.columns);
  const [width, height] = cellSize(rows, columns);
  const canvas = element("canvas", { class: "picture", role: "img", "aria-label": label });
  [canvas.width, canvas.height] = [columns * width, rows * height];
  const context = canvas.getContext("2d")!;
  context.imageSmoothingEnabled = false;
  context.drawImage(pixels(picture, palette), 0, 0, canvas.width, canvas.height);
  if (withSigns && Math.min(width, height) >= leastForSign) paintSigns(context, picture, [width, height], palette);
  return canvas;
}

/** Cells are square as far as there is room, and stretched rather than lost in a thin line. */
function cellSize(rows: number, columns: number): [width: number, height: number] {
  const width = Math.max(1, Math.floor(Math.min(largest.cell, largest.width / columns)));
  const height = Math.max(1, Math.floor(Math.min(largest.cell, largest.height / rows)));
  return [Math.min(width, largest.stretch * height), Math.min(height, largest.stretch * width)];
}

/** One pixel an element. */
function pixels({ rows, columns, data, clip }: Picture, palette: Palette): HTMLCanvasElement {
  const canvas = element("canvas", { width: Math.max(1, columns), height: Math.max(1, rows) });
  const image = new ImageData(canvas.width, canvas.height);
  const bytes = new DataView(image.data.buffer);
  data.forEach((number, i) => void bytes.setUint32(4 * i, cellColour(number, clip, palette)));
  canvas.getContext("2d")!.putImageData(image, 0, 0);
  return canvas;
}

function paintSigns(
  context: CanvasRenderingContext2D,
  picture: Picture,
  [width, height]: [number, number],
  palette: Palette,
): void {
  const arm = Math.max(2, Math.floor(Math.min(width, height) / 5));
  for (const [i, number] of picture.data.entries()) {
    if (number === 0 || Number.isNaN(number)) continue;
    const x = Math.floor(((i % picture.columns) + 0.5) * width);
    const y = Math.floor((Math.floor(i / picture.columns) + 0.5) * height);
    context.fillStyle = inkOn(cellColour(number, picture.clip, palette));
    context.fillRect(x - arm, y, 2 * arm + 1, 1);
    if (number > 0) context.fillRect(x, y - arm, 1, 2 * arm + 1);
  }
}

/** Black or white, whichever is seen on a packed colour. */
function inkOn(colour: number): string {
  const [red, green, blue] = [24, 16, 8].map((shift) => (colour >>> shift) & 255);
  return 0.3 * red + 0.59 * green + 0.11 * blue > 128 ? "#000" : "#fff";
}

/** The colour of one element, clipped at ± `clip`, as red, green, blue and 255 in one number. */
export function cellColour(number: number, clip: number, palette: Palette): number {
  const colours = cellColours(palette);
  if (!Number.isFinite(number)) return colours.broken;
  const part = clip > 0 ? number / clip : Math.sign(number);
  return colours.finite[Math.round(levels * (1 + Math.min(1, Math.max(-1, part))))];
}

/** How many shades there are on each side of zero. */
const levels = 100;
const known = new WeakMap<Palette, { finite: number[]; broken: number }>();

function cellColours(palette: Palette) {
  const made = known.get(palette) ?? {
    finite: Array.from({ length: 2 * levels + 1 }, (_, i) => packed(palette.diverging(i / levels - 1))),
    broken: packed(palette.roles.broken),
  };
  known.set(palette, made);
  return made;
}

function packed(colour: string): number {
  const { r, g, b } = rgb(colour);
  return ((r << 24) | (g << 16) | (b << 8) | 255) >>> 0;
}

/** What a heat map shows, in words. */
export function pictureWords({ rows, columns, rowStride, columnStride, clip }: Picture): string {
  const sampled = rowStride > 1 || columnStride > 1 ? `, one of ${rowStride} by ${columnStride} elements each` : "";
  return `Heat map, ${rows} by ${columns}${sampled}, purple negative, orange positive, clipped at ${formatNumber(clip)}`;
}

/** What the heat map's colours mean. */
export function heatMapKey({ clip }: Picture, palette: Palette): HTMLElement {
  const bar = element("canvas", { class: "key-bar", "aria-hidden": "true" });
  [bar.width, bar.height] = [41, 1];
  const context = bar.getContext("2d")!;
  for (let i = 0; i < 41; i++) {
    context.fillStyle = palette.diverging((i - 20) / 20);
    context.fillRect(i, 0, 1, 1);
  }
  const end = formatNumber(clip);
  return element("div", { class: "key", "aria-hidden": "true" }, `−${end}`, bar, `+${end}`);
}

const svg = "http://www.w3.org/2000/svg";

/** The histogram as bars. */
export function histogramBars({ from, to, counts }: Histogram): SVGSVGElement {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, i) => {
    const height = count === 0 ? 0 : Math.max(0.6, (20 * count) / most);
    return `M${i + 0.1},20v${-height}h0.8v${height}z`;
  });
  const root = document.createElementNS(svg, "svg");
  const attributes = {
    class: "histogram",
    viewBox: `0 0 ${counts.length || 1} 20`,
    preserveAspectRatio: "none",
    role: "img",
    "aria-label": `Histogram from ${formatNumber(from)} to ${formatNumber(to)}`,
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", bars.join(""));
  root.append(path);
  return root;
}
