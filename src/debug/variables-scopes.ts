// What the scopes of the Variables view list at the cursor: the op, its gradients, what it saved, parameters, all named tensors.
import type { NamedTensor } from "../protocol/reading.js";
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

/** Tensors as expressions name them: a parameter has its name in its module, and the one that the script has for it. */
export function namedFor(tensors: readonly TensorAt[]): NamedTensor[] {
  return tensors.flatMap((tensor) => {
    return tensor.root ? [{ ...tensor, name: `${tensor.root}.${tensor.name}` }, tensor] : [tensor];
  });
}

/** The scopes at the cursor, those without lines left out. */
export function scopesAt(player: Player, tensors: readonly TensorAt[]): ScopeLines[] {
  const { trace, shownEvent: event } = player;
  if (!event) return [];
  const parameters = tensors.filter(({ isParameter }) => isParameter);
  const scopes = [
    { name: "Op", lines: opLines(trace, event) },
    { name: "Gradients", lines: gradientLines(trace, event) },
    { name: "Saved", lines: savedLines(trace, event) },
    { name: "Parameters", lines: parameters.flatMap(withGradient) },
    { name: "Tensors", lines: tensors.flatMap(withGradient) },
  ];
  return scopes.filter(({ lines }) => lines.length > 0);
}

/** The op that an event is, or differentiates. */
function opOf(trace: Trace, event: TraceEvent): TraceEvent {
  const { kind } = trace.templates[event.template];
  const producer = kind === "backward" || kind === "seed" ? trace.producer(event.of) : undefined;
  return producer ? trace.event(producer.event) : event;
}

/** What the op read and made. */
function opLines(trace: Trace, event: TraceEvent): Line[] {
  const isAccumulation = trace.templates[event.template].kind === "accumulate";
  const op = opOf(trace, event);
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

/** What the op's node keeps of it for the backward pass. */
function savedLines(trace: Trace, event: TraceEvent): Line[] {
  const op = opOf(trace, event);
  const { kind, saved = [] } = trace.templates[op.template];
  if (kind === "accumulate") return [];
  return saved.flatMap((i) => {
    const value = i < 0 ? op.outputs[-1 - i]?.value : op.inputs[i];
    return value === undefined ? [] : [{ name: nameOfValue(trace, value), value }];
  });
}

function gradientLines(trace: Trace, event: TraceEvent): Line[] {
  if (event.of < 0) return [];
  const incoming = event.inputs.map((value) => ({ name: gradientName(trace, event.of), value }));
  const sent = event.contributions.map(({ to, total }) => ({ name: gradientName(trace, to), value: total }));
  const accumulated = event.outputs.map(({ value }) => ({ name: `${nameOfValue(trace, event.of)}.grad`, value }));
  return [...incoming, ...sent, ...accumulated];
}

function withGradient({ name, root, value, gradient, isParameter }: TensorAt): Line[] {
  const own = { name, value, evaluateName: expressionOf(root ? `${root}.${name}` : name) };
  if (!isParameter || gradient < 0) return [own];
  return [own, { name: `${name}.grad`, value: gradient, evaluateName: `${own.evaluateName}.grad` }];
}

/** A path as JavaScript: `layers.0.weight` as `layers[0].weight`. */
export function expressionOf(path: string): string {
  return path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}
