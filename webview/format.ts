// How numbers, shapes and places are written, everywhere on the page.

import { numberText } from "../src/protocol/number-text.js";

export { numberText as formatNumber, shapeText as formatShape } from "../src/protocol/number-text.js";

/** A count as it is, with thin groups of three. */
export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** A part of a whole, `49.8 %`. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? "none" : `${numberText((100 * part) / whole)} %`;
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
