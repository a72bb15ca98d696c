// What the scopes of the Variables view list at the cursor: the op, its gradients, what it saved, parameters, all named tensors.
import type { EventTemplate, TraceEvent, ValueId } from "../protocol/trace.js";
import { nameOfValue } from "../trace/names.js";
import type { Trace } from "../trace/store.js";
import { type TensorAt, tensorsAt } from "../trace/tensors-at.js";
import type { Player } from "./player.js";
import { gradientName } from "./words.js";

/** One line of a scope: a tensor under the name that it is shown by, or a text. */
export type Line = { name: string; value: ValueId; evaluateName?: string } | { name: string; text: string };

/** A scope with its lines. */
export interface ScopeLines {
  name: string;
  lines: Line[];
}

/** The named tensors at the player's cursor. */
export function tensorsAtCursor({ trace, cursor }: Player): TensorAt[] {
  return tensorsAt(trace, cursor.event, cursor.part);
}

/** The scopes at the cursor, those without lines left out. */
export function scopesAt(player: Player, tensors: readonly TensorAt[]): ScopeLines[] {
  const { trace, shownEvent: event } = player;
  if (!event) return [];
  const parameters = tensors.filter(({ isParameter }) => isParameter);
  const scopes = [
    { name: "Op", lines: opLines(trace, event) },
    { name: "Gradients", lines: gradientLines(trace, event) },
    { name: "Parameters", lines: parameters.flatMap(withGradient) },
    { name: "Tensors", lines: tensors.flatMap(withGradient) },
  ];
  return scopes.filter(({ lines }) => lines.length > 0);
}

/** What the op read and made; of a backward event, the op that it differentiates. */
function opLines(trace: Trace, event: TraceEvent): Line[] {
  const isAccumulation = trace.templates[event.template].kind === "accumulate";
  const producer = event.of >= 0 && !isAccumulation ? trace.producer(event.of) : undefined;
  const op = producer ? trace.event(producer.event) : event;
  const values = isAccumulation ? [event.of] : [...op.inputs, ...op.outputs.map(({ value }) => value)];
  const template = trace.templates[isAccumulation ? event.template : op.template];
  return [...[...new Set(values)].map((value) => ({ name: nameOfValue(trace, value), value })), ...callLines(template)];
}

/** The module that applied the op, and its arguments that are no tensors. */
function callLines({ module, arguments: written }: EventTemplate): Line[] {
  const lines = [
    { name: "module", text: module },
    { name: "arguments", text: written },
  ];
  return lines.filter(({ text }) => text !== "");
}

function gradientLines(trace: Trace, event: TraceEvent): Line[] {
  if (event.of < 0) return [];
  const incoming = event.inputs.map((value) => ({ name: gradientName(trace, event.of), value }));
  const sent = event.contributions.map(({ to, total }) => ({ name: gradientName(trace, to), value: total }));
  const accumulated = event.outputs.map(({ value }) => ({ name: `${nameOfValue(trace, event.of)}.grad`, value }));
  return [...incoming, ...sent, ...accumulated];
}

function withGradient({ name, value, gradient, isParameter }: TensorAt): Line[] {
  const own = { name, value, evaluateName: expressionOf(name) };
  if (!isParameter || gradient < 0) return [own];
  return [own, { name: `${name}.grad`, value: gradient, evaluateName: `${own.evaluateName}.grad` }];
}

/** A path as JavaScript: `layers.0.weight` as `layers[0].weight`. */
function expressionOf(path: string): string {
  return path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}
