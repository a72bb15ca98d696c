// What is shown of one tensor, in the inspector and on hover cards: picture, histogram, numbers.
import type { Reading, Summary } from "../../src/protocol/reading.js";
import { element } from "../dom.js";
import { formatCount, formatNumber, formatShare } from "../format.js";
import type { Palette } from "../paint/palette.js";
import type { ReadingAnswer } from "../state/state.js";
import { heatMap, heatMapKey, histogramBars } from "./picture.js";

/** Picture, numbers and, if wanted, histogram of a tensor; the room for them while they are on their way. */
export function tensorBody(answer: ReadingAnswer | undefined, palette: Palette, withHistogram = false): HTMLElement {
  if (!answer) return element("div", { class: "tensor waiting", "aria-busy": "true" }, "reading …");
  if (!answer.reading) return element("p", { class: "quiet" }, answer.gone || "This value was not kept.");
  return readingBody(answer.reading, palette, withHistogram);
}

function readingBody(reading: Reading, palette: Palette, withHistogram: boolean): HTMLElement {
  const { summary, picture, histogram, shape } = reading;
  const body = element("div", { class: "tensor" });
  if (summary.count > 1) body.append(heatMap(picture, palette), heatMapKey(picture, palette));
  if (withHistogram && summary.count > 1 && histogram.counts.length > 1)
    body.append(histogramBars(histogram), ends(histogram));
  body.append(numbers(summary, shape.length === 0 || summary.count === 1));
  return body;
}

function ends({ from, to }: Reading["histogram"]): HTMLElement {
  const end = (number: number) => element("span", {}, formatNumber(number));
  return element("div", { class: "ends" }, end(from), end(to));
}

function numbers(summary: Summary, single: boolean): HTMLElement {
  const { count, norm, min, max, mean, standardDeviation, zeros, nans, infinities } = summary;
  if (count === 0) return element("p", { class: "quiet" }, "There are no elements.");
  if (single) return table([["value", formatNumber(mean)]]);
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
