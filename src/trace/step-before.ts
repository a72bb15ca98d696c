// The step before another, where its forward pass was another: from it one can tell what is new and what is gone.
import type { ShownStep } from "../protocol/trace.js";
import type { Trace } from "./store.js";

/** The step before `step`; null where there is none, or where the same ops ran. */
export function stepBefore(trace: Trace, step: number): ShownStep | null {
  if (step < 1 || step >= trace.steps.length) return null;
  const [before, now] = [forwardOps(trace, step - 1), forwardOps(trace, step)];
  const isSame = before.length === now.length && before.every((template, i) => template === now[i]);
  return isSame ? null : trace.shown(step - 1);
}

/** The templates of a step's forward ops, in their order. */
function forwardOps(trace: Trace, step: number): number[] {
  const [first, end] = trace.range(step);
  const templates = Array.from({ length: end - first }, (_, i) => trace.templateOf(first + i));
  return templates.filter(({ kind, pass }) => kind === "op" && pass === "forward").map(({ id }) => id);
}
