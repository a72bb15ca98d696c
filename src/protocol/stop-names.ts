// What the names of function breakpoints mean.
import type { EventTemplate } from "./trace.js";

/** A name as it was typed, without `torch.` and the like. */
export function plainName(typed: string): string {
  return typed.trim().replace(/^(torch\.(nn\.functional\.|Tensor\.)?|nn\.functional\.|F\.)(?=\w)|\(\)$/g, "");
}

/** Whether an event is of the op, or the backward node, of this name. */
export function isCalled({ op, kind, pass }: EventTemplate, name: string): boolean {
  if (kind === "seed") return name === "backward";
  return op === name || (pass === "backward" && op === `${name}0`);
}
