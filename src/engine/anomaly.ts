// Anomaly detection: the backward pass looks for NaN, and an error of a node tells which call of the script made it.
import { RuntimeError } from "./errors.js";
import { atOnce, type ModeGuard, mode, setting, switched } from "./mode.js";
import type { Tensor } from "./tensor.js";

/** The nearest place of a call stack that is not in the engine. */
function placeInStack(): string | null {
  const places = (new Error().stack ?? "")
    .split("\n")
    .flatMap((line) => /\(?([^()\s]+:\d+):\d+\)?$/.exec(line)?.[1] ?? []);
  const engine = places[0]?.replace(/[^/\\]*$/, "") ?? "";
  return places.find((place) => !place.startsWith(engine)) ?? places.at(-1) ?? null;
}

let findPlace: () => string | null = placeInStack;

/** Says how the place is found (`file:line`) at which the script is; by default from the call stack. */
export function setPlaceFinder(find: () => string | null): void {
  findPlace = find;
}

/** Where the script is, while anomaly detection is on. */
export function placeNow(): string | null {
  return mode.anomaly ? findPlace() : null;
}

/** Raises if a node has turned good gradients into NaN. */
export function checkForNan(name: string, gradients: readonly (Tensor | null)[]): void {
  gradients.forEach((gradient, i) => {
    if (gradient?.elements().some(Number.isNaN as (value: number) => boolean))
      throw new RuntimeError(`Function '${name}' returned nan values in its ${i}th output.`);
  });
}

/** Lets an error say where the script called the op whose node failed. */
export function tellPlace(error: unknown, name: string, place: string | null): void {
  if (!(error instanceof Error) || place === null || error.message.includes("\nThe forward call of ")) return;
  const { message, stack } = error;
  error.message = `${message}\nThe forward call of ${name} is at ${place}.`;
  error.stack = stack?.replace(message, error.message);
}

/** What anomaly detection may be told. */
export interface AnomalyOptions {
  /** Whether gradients with NaN are an error; by default they are. */
  check_nan?: boolean;
}

/**
 * Looks for NaN in the backward pass, and lets its errors tell the forward call: around `run`, or as a guard.
 * https://pytorch.org/docs/stable/autograd.html#torch.autograd.detect_anomaly
 */
export function detect_anomaly<T>(run: () => T): T;
export function detect_anomaly<T>(options: AnomalyOptions, run: () => T): T;
export function detect_anomaly(options?: AnomalyOptions): ModeGuard;
export function detect_anomaly<T>(first?: AnomalyOptions | (() => T), second?: () => T): T | ModeGuard {
  const checkNan = (typeof first === "object" ? first.check_nan : undefined) ?? true;
  return switched(setting({ anomaly: true, checkNan }), typeof first === "function" ? first : second);
}

/** Switches anomaly detection on or off, until the guard ends. https://pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly */
export function set_detect_anomaly(mode: boolean, check_nan: boolean | AnomalyOptions = true): ModeGuard {
  const checkNan = typeof check_nan === "object" ? (check_nan.check_nan ?? true) : check_nan;
  return atOnce(setting({ anomaly: mode, checkNan }));
}

/** Whether anomaly detection is on. https://pytorch.org/docs/stable/autograd.html#anomaly-detection */
export function is_anomaly_enabled(): boolean {
  return mode.anomaly;
}

/** Whether anomaly detection looks for NaN. https://pytorch.org/docs/stable/autograd.html#anomaly-detection */
export function is_anomaly_check_nan_enabled(): boolean {
  return mode.checkNan;
}
