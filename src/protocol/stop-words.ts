// What exception filters and data breakpoints say of what they have found, live and in what is recorded.
import type { HealthLimits } from "./health.js";
import { numberText } from "./number-text.js";
import type { Summary } from "./reading.js";

/** A norm out of bounds; an empty text for one within. */
export type OutOfBounds = "vanishing" | "exploding" | "";

/** Which filter finds a leaf's gradient of this norm. */
export function outOfBounds(norm: number, { vanishing, exploding }: HealthLimits): OutOfBounds {
  return norm < vanishing ? "vanishing" : norm > exploding ? "exploding" : "";
}

/** `3 NaN and 1 infinite of 6400 elements` */
export function brokenCount({ nans, infinities, count }: Pick<Summary, "nans" | "infinities" | "count">): string {
  const parts = [nans > 0 ? `${nans} NaN` : "", infinities > 0 ? `${infinities} infinite` : ""].filter(Boolean);
  return `${parts.join(" and ")} of ${count} ${count === 1 ? "element" : "elements"}`;
}

/** `maker` is the op with its place, empty where no call has made the value. */
export function brokenValueText(tensor: string, count: string, maker: string): string {
  return `${tensor} has ${count}${maker && `, made by ${maker}`}.`;
}

/** The seed of a backward pass. */
export function brokenSeedText(count: string): string {
  return `The gradient that backward() starts from has ${count}.`;
}

/** A sum in a leaf's `.grad`. */
export function brokenSumText(leaf: string, count: string): string {
  return `${leaf}.grad has ${count}.`;
}

/** A contribution to the gradient of `receiver`. */
export function brokenGradientText(receiver: string, count: string, maker: string): string {
  return `The gradient of ${receiver} has ${count}, made by ${maker}.`;
}

/** `leaf` with its shape and the place where it is used. */
export function outOfBoundsText(leaf: string, norm: number, limits: HealthLimits): string {
  const bound = norm < limits.vanishing ? `below ${limits.vanishing}` : `above ${limits.exploding}`;
  return `The gradient of ${leaf} has norm ${numberText(norm)}, ${bound}.`;
}

/** What a data breakpoint looks at where there is no gradient. */
export const noGradient = "no gradient";

/** What a data breakpoint looks at, as it was or is. */
export function tensorState(norm: number): string {
  return `‖·‖ ${numberText(norm)}`;
}

/** A data breakpoint's tensor was written. */
export function changeText(name: string, before: string | undefined, after: string | undefined): string {
  return before === undefined ? `${name} is ${after}` : `${name} changed: ${before} → ${after}`;
}

/** A gradient was dropped, which is no event. */
export function droppedText(name: string, before: string): string {
  return `${name} was set to null before this op: ${before} → ${noGradient}`;
}
