// Which gradients and updates are healthy.

/** Norms between which a gradient is healthy, and ratios ‖Δw‖/‖w‖ between which an update is. */
export interface HealthLimits {
  /** A gradient whose norm is below this vanishes. */
  vanishing: number;
  /** A gradient whose norm is above this explodes. */
  exploding: number;
  /** An update whose ratio is below this changes next to nothing. */
  smallUpdate: number;
  /** An update whose ratio is above this overthrows what was learned. */
  largeUpdate: number;
}

/** The limits where nobody sets others. */
export const healthLimits: HealthLimits = { vanishing: 1e-7, exploding: 1e4, smallUpdate: 1e-5, largeUpdate: 0.1 };

/** What is wrong with a norm; empty if nothing is. */
export type Ailment = "" | "NaN" | "infinite" | "vanishing" | "exploding";

/** What is wrong with a tensor of this norm. */
export function brokenBy(norm: number): Ailment {
  if (Number.isNaN(norm)) return "NaN";
  return Number.isFinite(norm) ? "" : "infinite";
}

/** What is wrong with an update of this ratio. None at all is the script's business. */
export function updateAilment(ratio: number, { smallUpdate, largeUpdate } = healthLimits): "" | "small" | "large" {
  if (ratio > largeUpdate || Number.isNaN(ratio)) return "large";
  return ratio > 0 && ratio < smallUpdate ? "small" : "";
}

/** What is wrong with a gradient of this norm. Exact zeros have reasons of their own. */
export function ailmentOf(norm: number, { vanishing, exploding } = healthLimits): Ailment {
  const broken = brokenBy(norm);
  if (broken || norm === 0) return broken;
  if (norm > exploding) return "exploding";
  return norm < vanishing ? "vanishing" : "";
}
