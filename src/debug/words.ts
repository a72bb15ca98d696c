// What is said about a run and its events, the same on every surface.

import { errorText } from "../protocol/error-text.js";
import { numberText, shapeText } from "../protocol/number-text.js";
import type { Glance } from "../protocol/reading.js";
import type { EventTemplate, TraceEvent, ValueId } from "../protocol/trace.js";
import { nameOfValue } from "../trace/names.js";
import { passBounds } from "../trace/passes.js";
import { partsOf } from "../trace/positions.js";
import type { Trace } from "../trace/store.js";
import type { Player } from "./player.js";

export { numberText, shapeText } from "../protocol/number-text.js";

/** How a pass is called. */
export const passNames = { forward: "Forward pass", backward: "Backward pass", update: "Update" } as const;

/** `Backward pass, op 1 of 9 · step 0`; part-way in an op `Backward pass, op 1 of 9, contribution 1 of 2 · step 0` */
export function positionText(trace: Trace, event: number, part = 0): string {
  if (event < 0) return "Nothing recorded yet";
  const template = trace.templateOf(event);
  const { first, last } = passBounds(trace, event);
  const announced = trace.event(first).announced;
  const count = Math.max(last - first + 1, announced);
  const step = trace.stepOf(event);
  const within = part > 0 ? `, contribution ${part} of ${partsOf(trace, event)}` : "";
  return `${passNames[template.pass]}, op ${event - first + 1} of ${count}${within} · ${step < 0 ? "before the first step" : `step ${step}`}`;
}

/** What an event did, as a line: `mm → h (64, 100)`, `PowBackward0: sub receives gradient`. */
export function eventText(trace: Trace, event: TraceEvent): string {
  const template = trace.templates[event.template];
  const of = nameOfValue(trace, event.of);
  switch (template.kind) {
    case "seed":
      return `backward(): ∂L/∂${of} = 1`;
    case "backward":
      return `${template.op}: ${receivers(trace, event)}`;
    case "accumulate":
      return `AccumulateGrad: ${of}.grad`;
    default:
      return `${template.op} → ${madeText(trace, event, template)}`;
  }
}

function receivers(trace: Trace, event: TraceEvent): string {
  const names = event.contributions.map(({ to }) => nameOfValue(trace, to));
  if (names.length === 0) return "no input receives a gradient";
  return `${names.join(" and ")} ${names.length > 1 ? "receive" : "receives"} gradient`;
}

function madeText(trace: Trace, event: TraceEvent, template: EventTemplate): string {
  return event.outputs
    .map(({ value }, i) => `${nameOfValue(trace, value)} ${shapeText(template.outputs[i]?.shape ?? [])}`)
    .join(", ");
}

/** A tensor in a line: `(2) [1, -1]`, `(64, 100) ‖·‖ 3.2`, `0.5`. */
export function glanceText({ shape, norm, elements }: Glance): string {
  const isWhole = elements.length === shape.reduce((product, length) => product * length, 1);
  if (!isWhole) return `${shapeText(shape)} ‖·‖ ${numberText(norm)}`;
  const texts = elements.map((element) => (typeof element === "number" ? numberText(element) : String(element)));
  return shape.length === 0 ? texts[0] : `${shapeText(shape)} [${texts.join(", ")}]`;
}

/** The state of a run in a sentence, with what to do next where there is nothing to see. */
export function stateText(player: Player, program: string): string {
  const { state, error, trace } = player;
  const isOver = state === "ended" || state === "gone";
  const looksBack = trace.eventCount > 0 && (isOver ? !player.cursor.atLiveEdge : state === "running" && player.paused);
  if (error) return errorText(error);
  if (state === "starting") return `Starting ${program} …`;
  if (state === "running" && !looksBack)
    return trace.eventCount === 0 ? `${program} is running and has applied no op yet.` : `${program} is running.`;
  if (state === "waiting" || looksBack) return positionText(trace, player.cursor.event, player.cursor.part);
  if (player.wasStopped) return `${program} was stopped.`;
  return endText(trace, program, player.exitCode ?? 0);
}

/** The state of a run beside its position, which is not said again. */
export function momentText(player: Player, program: string): string {
  const { trace, cursor } = player;
  const [state] = stateText(player, program).split("\n");
  if (state !== positionText(trace, cursor.event, cursor.part)) return state;
  if (cursor.atLiveEdge) return "Waiting at the newest event.";
  return `Looking back. The newest event is ${positionText(trace, trace.eventCount - 1)}.`;
}

/** What a step waits for: `train.ts is busy at line 12 and has not come to where the step leads. …` */
export function busyText({ lastPlace, searching }: Player, program: string): string {
  if (searching) return "Looking for a stop in what is recorded. Cancel stays where you are.";
  const line = lastPlace?.line;
  return `${program} is busy${line ? ` at line ${line}` : ""} and has not come to where the step leads. Cancel goes back to where you were.`;
}

function endText(trace: Trace, program: string, code: number): string {
  const how = `${program} has ended${code === 0 ? "" : ` with exit code ${code}`}`;
  if (trace.eventCount === 0) {
    return `${how} without applying an op. Use the ops of "gradlens" (import * as torch from "gradlens"), and the graph appears here.`;
  }
  if (!trace.templates.some(({ kind }) => kind === "seed")) {
    return `${how} and never called backward(), so there are no gradients: call loss.backward() to see them.`;
  }
  const steps = trace.steps.length;
  return `${how} after ${steps} training ${steps === 1 ? "step" : "steps"}.`;
}

/** The name of `value`'s tensor as the script would write its gradient. */
export function gradientName(trace: Trace, value: ValueId): string {
  return `∂L/∂${nameOfValue(trace, value)}`;
}
