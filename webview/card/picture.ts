// A tensor's elements as a heat map, and its histogram.
import { rgb } from "d3";
import type { Histogram, Picture } from "../../src/protocol/reading.js";
import { element } from "../dom.js";
import { formatNumber } from "../format.js";
import type { Palette } from "../paint/palette.js";

/** The heat map of a picture: one pixel an element, scaled up by style; orange is positive, purple negative. */
export function heatMap(picture: Picture, palette: Palette): HTMLCanvasElement {
  const { rows, columns, clip } = picture;
  const canvas = element("canvas", { class: "picture", role: "img", "aria-label": pictureWords(picture) });
  [canvas.width, canvas.height] = [Math.max(1, columns), Math.max(1, rows)];
  canvas.style.aspectRatio = `${Math.max(1, columns)} / ${Math.max(1, rows)}`;
  const image = new ImageData(canvas.width, canvas.height);
  const bytes = new DataView(image.data.buffer);
  picture.data.forEach((number, i) => void bytes.setUint32(4 * i, cellColour(number, clip, palette)));
  canvas.getContext("2d")!.putImageData(image, 0, 0);
  return canvas;
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

function pictureWords({ rows, columns, rowStride, columnStride, clip }: Picture): string {
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
  return element("div", { class: "key" }, `-${end}`, bar, `+${end}`);
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
