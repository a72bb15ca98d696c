// What stands in one line about a value.
import type { Glance } from "../protocol/reading.js";
import { normOf } from "./statistics.js";
import type { KeptValue } from "./values.js";

/** How many elements of a small tensor are shown in its own line. */
const shownInLine = 6;

/** The line about a value, with its norm if that is known. */
export function glanceAt(value: KeptValue, norm = normOf(value.numbers)): Glance {
  const { numbers, shape, dtype } = value;
  const elements = numbers.length <= shownInLine ? elementsOf(value, 0, shownInLine) : [];
  return { shape: [...shape], dtype, norm, elements };
}

/** At most `count` elements from `start` on. */
export function elementsOf(value: KeptValue, start: number, count: number): (number | boolean)[] {
  const end = Math.min(value.numbers.length, start + Math.max(0, count));
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => elementAt(value, start + i));
}

/** The element at a row-major position; NaN where there is none. */
export function elementAt({ numbers, dtype }: KeptValue, at: number): number | boolean {
  return dtype === "bool" ? Boolean(numbers[at]) : Number(numbers[at]);
}
