// A picture of a tensor that can be pointed at: the element under the pointer with its index and number, and by the arrow keys.
import { element, setText } from "../dom.js";
import type { Palette } from "../paint/palette.js";
import { cellOf, cellText, elementOf, elementText, type Plane, planeText, samplingText } from "./cells.js";
import { heatMap, pictureWords } from "./picture.js";

/** What is picked in a picture, and what picking does. */
export interface HeatOptions {
  /** What it is the picture of: `value of h_relu`. */
  of: string;
  picked: number | null;
  /** The picked element's number, where it has been read. */
  number: number | undefined;
  pick(at: number): void;
  /** Whether the keyboard can go through the elements. */
  keys: boolean;
}

/** Shows a line about the element under the pointer; empty when there is none. */
type Say = (text: string) => void;

/** The picture of a plane with the line about the element that is pointed at. */
export function heatPlot(plane: Plane, palette: Palette, options: HeatOptions): HTMLElement {
  const line = element("div", { class: "element" });
  const frame = heatFrame(plane, palette, options, (text) => setText(line, text || restText(plane, options)));
  setText(line, restText(plane, options));
  return element("div", { class: "heat" }, frame, line);
}

/** A small picture of one of several planes. */
export function smallPlane(plane: Plane, palette: Palette, options: HeatOptions, say: Say): HTMLElement {
  const frame = heatFrame(plane, palette, { ...options, keys: false }, say, false);
  return element("div", { class: "plane", title: planeText(plane) }, frame);
}

function restText(plane: Plane, { picked, number }: HeatOptions): string {
  if (picked !== null) return elementText(plane.shape, picked, number);
  return samplingText(plane) || "point at an element";
}

function heatFrame(plane: Plane, palette: Palette, options: HeatOptions, say: Say, withSigns = true): HTMLElement {
  const canvas = heatMap(plane.picture, palette, pictureWords(plane.picture), withSigns);
  const frame = element("div", { class: "heat-frame" }, canvas, mark(plane, options.picked));
  const cellUnder = ({ offsetX, offsetY }: MouseEvent) => {
    const { rows, columns } = plane.picture;
    const row = Math.floor((offsetY / canvas.clientHeight) * rows);
    const column = Math.floor((offsetX / canvas.clientWidth) * columns);
    return { row: clamped(row, rows), column: clamped(column, columns) };
  };
  canvas.addEventListener("pointermove", (event) => {
    const { row, column } = cellUnder(event);
    say(cellText(plane, row, column));
  });
  canvas.addEventListener("pointerleave", () => say(""));
  canvas.addEventListener("click", (event) => {
    const { row, column } = cellUnder(event);
    options.pick(elementOf(plane, row, column));
  });
  if (options.keys) addKeys(frame, canvas, plane, options);
  return frame;
}

function clamped(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}

/** The frame around the picked element's cell. */
function mark(plane: Plane, picked: number | null): HTMLElement | null {
  const cell = picked === null ? null : cellOf(plane, picked);
  if (!cell) return null;
  const { rows, columns } = plane.picture;
  const made = element("span", { class: "cell" });
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  Object.assign(made.style, {
    left: share(cell.column, columns),
    top: share(cell.row, rows),
    width: share(1, columns),
    height: share(1, rows),
  });
  return made;
}

/** A slider through the cells is what screen readers know that the arrow keys move and that has a text for each place. */
function addKeys(frame: HTMLElement, canvas: HTMLElement, plane: Plane, options: HeatOptions): void {
  const { rows, columns } = plane.picture;
  const cell = (options.picked === null ? null : cellOf(plane, options.picked)) ?? { row: 0, column: 0 };
  const { row, column } = cell;
  const attributes = {
    role: "slider",
    tabindex: 0,
    "data-keep": `elements of ${options.of}`,
    "aria-label": `Elements of the ${options.of}`,
    "aria-valuemin": 0,
    "aria-valuemax": rows * columns - 1,
    "aria-valuenow": row * columns + column,
    "aria-valuetext": cellText(plane, row, column),
    "aria-description": canvas.getAttribute("aria-label")!,
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, String(value));
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  frame.addEventListener("keydown", (event) => {
    const to = moved(event.key, row, column, rows, columns, options.picked === null);
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    options.pick(elementOf(plane, clamped(to[0], rows), clamped(to[1], columns)));
  });
}

/** The first key picks the first element. */
function moved(key: string, row: number, column: number, rows: number, columns: number, isFirst: boolean) {
  const moves: Record<string, [number, number]> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, columns - 1],
    PageUp: [0, column],
    PageDown: [rows - 1, column],
  };
  return moves[key] && (isFirst ? ([0, 0] as [number, number]) : moves[key]);
}
