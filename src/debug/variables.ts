// Tensors as the Variables view shows them: scopes of an event, tensors that open row by row.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Reading } from "../protocol/reading.js";
import type { TraceEvent, ValueId } from "../protocol/trace.js";
import { nameOfValue } from "../trace/names.js";
import { tensorsAt } from "../trace/tensors-at.js";
import type { Player } from "./player.js";
import { gradientName, numberText, shapeText } from "./words.js";

/** A value under the name that it is shown by. */
interface Named {
  name: string;
  value: ValueId;
}

/** A part of a tensor: the elements from `start` on that have shape `shape`. */
interface Part {
  value: ValueId;
  start: number;
  shape: number[];
}

type Handle = { kind: "list"; named: Named[] } | ({ kind: "part" } & Part);

/** How many elements of a small tensor are shown in its own line. */
const shownInLine = 6;

/** Answers scopes and variables requests for the cursor's event. References live until the cursor moves. */
export class VariableView {
  private readonly handles: Handle[] = [];

  constructor(private readonly player: Player) {}

  /** Forgets all references. */
  clear(): void {
    this.handles.length = 0;
  }

  scopes(): DebugProtocol.Scope[] {
    const { trace, cursor, shownEvent: event } = this.player;
    if (!event) return [];
    const scopes: [name: string, named: Named[]][] = [
      ["Op", this.ofOp(event)],
      ["Gradients", this.gradientsOf(event)],
      ["Tensors", tensorsAt(trace, cursor.event)],
    ];
    return scopes
      .filter(([, named]) => named.length > 0)
      .map(([name, named]) => ({ name, variablesReference: this.handle({ kind: "list", named }), expensive: false }));
  }

  async variables({
    variablesReference,
    start = 0,
    count,
  }: DebugProtocol.VariablesArguments): Promise<DebugProtocol.Variable[]> {
    const handle = this.handles[variablesReference - 1];
    if (!handle) return [];
    if (handle.kind === "list") return Promise.all(handle.named.map((named) => this.tensor(named)));
    return this.rows(handle, start, count ?? handle.shape[0] ?? 1);
  }

  /** The tensor of this name at the cursor: `w1`, or `w1.grad`. */
  async evaluate(expression: string): Promise<DebugProtocol.Variable | undefined> {
    const { trace, cursor } = this.player;
    const named = tensorsAt(trace, cursor.event).find(({ name }) => name === expression.trim());
    return named && this.tensor(named);
  }

  /** What the op read and made; of a backward event, the op that it differentiates. */
  private ofOp(event: TraceEvent): Named[] {
    const { trace } = this.player;
    const isAccumulation = trace.templates[event.template].kind === "accumulate";
    const producer = event.of >= 0 && !isAccumulation ? trace.producer(event.of) : undefined;
    const op = producer ? trace.event(producer.event) : event;
    const values = isAccumulation ? [event.of] : [...op.inputs, ...op.outputs.map(({ value }) => value)];
    return [...new Set(values)].map((value) => ({ name: nameOfValue(trace, value), value }));
  }

  private gradientsOf(event: TraceEvent): Named[] {
    const { trace } = this.player;
    if (event.of < 0) return [];
    const incoming = event.inputs.map((value) => ({ name: gradientName(trace, event.of), value }));
    const sent = event.contributions.map(({ to, total }) => ({ name: gradientName(trace, to), value: total }));
    const accumulated = event.outputs.map(({ value }) => ({ name: `${nameOfValue(trace, event.of)}.grad`, value }));
    return [...incoming, ...sent, ...accumulated];
  }

  private async tensor({ name, value }: Named): Promise<DebugProtocol.Variable> {
    const reading = await this.player.ask<"read">({ kind: "read", value });
    if (!reading) return { name, value: "not kept", variablesReference: 0 };
    const { shape, dtype } = reading;
    const isEmpty = reading.summary.count === 0;
    return {
      name,
      value: await this.text(reading),
      type: `tensor ${dtype}`,
      variablesReference: shape.length === 0 || isEmpty ? 0 : this.handle({ kind: "part", value, start: 0, shape }),
      indexedVariables: shape[0] ?? 0,
      namedVariables: 0,
    };
  }

  private async text({ value, shape, summary }: Reading): Promise<string> {
    if (summary.count > shownInLine) return `${shapeText(shape)} ‖·‖ ${numberText(summary.norm)}`;
    const read = await this.player.ask<"elements">({ kind: "elements", value, start: 0, count: shownInLine });
    const elements = (read?.elements ?? []).map((element) =>
      typeof element === "number" ? numberText(element) : String(element),
    );
    return shape.length === 0 ? (elements[0] ?? "") : `${shapeText(shape)} [${elements.join(", ")}]`;
  }

  private async rows({ value, start, shape }: Part, from: number, count: number): Promise<DebugProtocol.Variable[]> {
    const [length, ...rest] = shape;
    const size = rest.reduce((product, size) => product * size, 1);
    const end = Math.min(length, from + count);
    if (rest.length > 0) {
      return range(from, end).map((i) => this.row(i, { value, start: start + i * size, shape: rest }));
    }
    const read = await this.player.ask<"elements">({
      kind: "elements",
      value,
      start: start + from,
      count: end - from,
    });
    return (read?.elements ?? []).map((element, i) => ({
      name: String(from + i),
      value: String(element),
      variablesReference: 0,
    }));
  }

  private row(index: number, part: Part): DebugProtocol.Variable {
    return {
      name: String(index),
      value: shapeText(part.shape),
      variablesReference: this.handle({ kind: "part", ...part }),
      indexedVariables: part.shape[0],
      namedVariables: 0,
    };
  }

  private handle(handle: Handle): number {
    return this.handles.push(handle);
  }
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
