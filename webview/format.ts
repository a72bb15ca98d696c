// How numbers, shapes and places are written, everywhere on the page.

import { numberText } from "../src/protocol/number-text.js";

export { numberText as formatNumber, shapeText as formatShape } from "../src/protocol/number-text.js";

/** A single element, exactly enough to tell it from any other in single precision: `0.01234568`. */
export function formatElement(element: number): string {
  if (!Number.isFinite(element)) return numberText(element);
  return String(Number(element.toPrecision(7)));
}

/** With its sign, also where that is +. */
export function signed(text: string): string {
  return /^-/.test(text) ? text.replace("-", "−") : /^(NaN|0)$/.test(text) ? text : `+${text}`;
}

/** A count as it is, with thin groups of three. */
export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** A part of a whole, `49.8 %`. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? "none" : `${numberText((100 * part) / whole)} %`;
}

const timeUnits = [
  [1e6, "s", "seconds"],
  [1e3, "ms", "milliseconds"],
  [0, "µs", "microseconds"],
] as const;
const byteUnits = [
  [1e9, "GB", "gigabytes"],
  [1e6, "MB", "megabytes"],
  [1e3, "kB", "kilobytes"],
  [0, "B", "bytes"],
] as const;

type Units = readonly (readonly [from: number, unit: string, spoken: string])[];

function inUnits(amount: number, units: Units, spoken: boolean): string {
  const [from, unit, word] = units.find(([least]) => amount >= least) ?? units[units.length - 1];
  return `${numberText(amount / (from || 1))} ${spoken ? word : unit}`;
}

/** Microseconds in a unit that fits, `1.2 ms`. */
export function formatTime(microseconds: number): string {
  return inUnits(microseconds, timeUnits, false);
}

/** The same as it is read aloud, `1.2 milliseconds`. */
export function spokenTime(microseconds: number): string {
  return inUnits(microseconds, timeUnits, true);
}

/** Bytes in a unit that fits, `25.6 kB`. */
export function formatBytes(bytes: number): string {
  return inUnits(bytes, byteUnits, false);
}

/** The same as it is read aloud, `25.6 kilobytes`. */
export function spokenBytes(bytes: number): string {
  return inUnits(bytes, byteUnits, true);
}

/** A shape as it is read aloud: `64 by 100`, `scalar`. */
export function spokenShape(shape: readonly number[]): string {
  return shape.length === 0 ? "scalar" : shape.join(" by ");
}

/** The last part of a file's path. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

const passNames = { forward: "Forward pass", backward: "Backward pass", update: "Update" };

/** How a pass is called in a sentence's beginning. */
export function passName(pass: "forward" | "backward" | "update"): string {
  return passNames[pass];
}

/** How a step is called: by its number, as scripts count them. */
export function stepName(step: number): string {
  return step < 0 ? "before the first step" : `step ${step}`;
}
