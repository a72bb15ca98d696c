// What is shown of one tensor, in the inspector and on cards: picture, histogram, numbers.
import type { Reading, Summary } from "../../src/protocol/reading.js";
import { element, setText } from "../dom.js";
import { formatCount, formatNumber, formatShare } from "../format.js";
import type { Palette } from "../paint/palette.js";
import type { ReadingAnswer } from "../state/state.js";
import { planeOf, planesOf, planeText } from "./cells.js";
import { type HeatOptions, heatPlot, smallPlane } from "./heat.js";
import { heatMapKey, histogramBars } from "./picture.js";

/** Pictures, histogram and numbers of a tensor; the room for them while they are on their way. */
export function tensorBody(answer: ReadingAnswer | undefined, palette: Palette, options: HeatOptions): HTMLElement {
  if (!answer) return element("div", { class: "tensor waiting", "aria-busy": "true" }, "reading …");
  if (!answer.reading) return element("p", { class: "quiet" }, answer.gone || "This value was not kept.");
  return readingBody(answer.reading, palette, options);
}

function readingBody(reading: Reading, palette: Palette, options: HeatOptions): HTMLElement {
  const { summary, histogram } = reading;
  const body = element("div", { class: "tensor" });
  if (summary.count > 1) body.append(...pictures(reading, palette, options));
  if (summary.count > 1 && histogram.counts.length > 1) body.append(histogramBars(histogram), ends(histogram));
  body.append(summary.count === 1 ? table([["value", formatNumber(reading.picture.data[0])]]) : numbers(summary));
  return body;
}

function pictures(reading: Reading, palette: Palette, options: HeatOptions): HTMLElement[] {
  const plane = planeOf(reading, options.picked);
  const plot = heatPlot(plane, palette, options);
  const all = [plot, heatMapKey(plane.picture, palette)];
  return reading.planes.length > 0 ? [...all, planeRow(reading, palette, options)] : all;
}

/** The first planes of a tensor of three and more dimensions, with how many there are. */
function planeRow(reading: Reading, palette: Palette, options: HeatOptions): HTMLElement {
  const { summary, shape } = reading;
  const planes = planesOf(reading);
  const all = summary.count / ((shape.at(-1) ?? 1) * (shape.at(-2) ?? 1));
  const count = planes.length < all ? `the first ${planes.length} of ${formatCount(all)} planes` : `${all} planes`;
  const caption = `${count}, ${planeText(planes[0])} to ${planeText(planes.at(-1)!)}`;
  const line = element("div", { class: "element quiet" }, caption);
  const say = (text: string) => setText(line, text || caption);
  return element(
    "div",
    { class: "planes" },
    element("div", { class: "row" }, ...planes.map((plane) => smallPlane(plane, palette, options, say))),
    line,
  );
}

function ends({ from, to }: Reading["histogram"]): HTMLElement {
  const end = (number: number) => element("span", {}, formatNumber(number));
  return element("div", { class: "ends", "aria-hidden": "true" }, end(from), end(to));
}

function numbers(summary: Summary): HTMLElement {
  const { count, norm, min, max, mean, standardDeviation, zeros, nans, infinities } = summary;
  if (count === 0) return element("p", { class: "quiet" }, "There are no elements.");
  return table([
    ["norm", formatNumber(norm)],
    ["min … max", `${formatNumber(min)} … ${formatNumber(max)}`],
    ["mean ± std", `${formatNumber(mean)} ± ${formatNumber(standardDeviation)}`],
    ["zeros", zeros === 0 ? "none" : formatShare(zeros, count)],
    ["NaN", nans === 0 ? "none" : `◆ ${formatCount(nans)} of ${formatCount(count)}`],
    ...(infinities > 0 ? [["infinite", `◆ ${formatCount(infinities)} of ${formatCount(count)}`] as const] : []),
  ]);
}

/** Rows of a name and its number. */
export function table(rows: readonly (readonly [name: string, number: string])[]): HTMLElement {
  const list = element("dl", { class: "numbers" });
  for (const [name, number] of rows) list.append(element("dt", {}, name), element("dd", {}, number));
  return list;
}
