// Tensors as the Variables view shows them: scopes of an event, tensors that open row by row.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Glance } from "../protocol/reading.js";
import type { ValueId } from "../protocol/trace.js";
import type { TensorAt } from "../trace/tensors-at.js";
import { Busy, InTime } from "./in-time.js";
import { memoryReferenceOf } from "./memory.js";
import type { Player } from "./player.js";
import { type Line, scopesAt, tensorsAtCursor } from "./variables-scopes.js";
import type { Element } from "./variables-set.js";
import { glanceText, shapeText } from "./words.js";

/** A part of a tensor: the elements from `start` on that have shape `shape`. */
interface Part {
  value: ValueId;
  start: number;
  shape: number[];
  dtype: string;
  /** The expression for the tensor, and the position of this part in it. */
  evaluateName?: string;
  index: number[];
}

type Handle = { kind: "list"; lines: Line[] } | ({ kind: "part" } & Part);
type Variable = DebugProtocol.Variable;

/** Rows of at most so many elements show them. */
const shownInRow = 6;
/** So many values are known from before. */
const mostKnown = 10_000;
const readOnly: DebugProtocol.VariablePresentationHint = { kind: "data", attributes: ["readOnly"] };

/** Answers scopes and variables requests for the cursor's event. References live until the cursor moves. */
export class VariableView {
  private readonly handles: Handle[] = [];
  /** How many references there were at other positions: a number is never given twice. */
  private forgotten = 0;
  /** Values that were shown and have one number and no dimensions. */
  private readonly scalars = new Set<ValueId>();
  private known: { event: number; part: number; tensors: TensorAt[] } | null = null;

  /** What has been shown of values: it never changes. */
  private readonly glances = new Map<ValueId, Glance>();

  constructor(
    private readonly player: Player,
    private readonly inTime = new InTime(player),
  ) {}

  /** Forgets all references. */
  clear(): void {
    this.forgotten += this.handles.length;
    this.handles.length = 0;
    this.scalars.clear();
    this.known = null;
  }

  /** The named tensors at the cursor. */
  tensors(): TensorAt[] {
    const { event, part } = this.player.cursor;
    if (this.known?.event !== event || this.known.part !== part)
      this.known = { event, part, tensors: tensorsAtCursor(this.player) };
    return this.known.tensors;
  }

  scopes(): DebugProtocol.Scope[] {
    return scopesAt(this.player, this.tensors()).map(({ name, lines }) => ({
      name,
      variablesReference: this.handle({ kind: "list", lines }),
      namedVariables: lines.length,
      indexedVariables: 0,
      expensive: false,
    }));
  }

  async variables({
    variablesReference,
    start = 0,
    count,
    filter,
  }: DebugProtocol.VariablesArguments): Promise<Variable[]> {
    const handle = this.handles[variablesReference - this.forgotten - 1];
    // VS Code asks late where steps follow each other fast, and would show a refusal in red until it asks again.
    if (!handle && variablesReference <= this.forgotten) return [];
    if (!handle) throw new Error(`Nothing is shown under the number ${variablesReference}: ask for the scopes first.`);
    const isList = handle.kind === "list";
    if (filter !== undefined && (filter === "named") !== isList) return [];
    const length = isList ? handle.lines.length : (handle.shape[0] ?? 1);
    const end = Math.min(length, start + (count || length));
    return isList ? this.lines(handle.lines.slice(start, end)) : this.rows(handle, start, end);
  }

  /** The element that a line of an opened tensor or of a scope is. Throws an Error where it is none. */
  elementOf(variablesReference: number, name: string): Element {
    const handle = this.handles[variablesReference - this.forgotten - 1];
    if (handle?.kind === "part" && handle.shape.length === 1 && Number(name) < handle.shape[0])
      return { value: handle.value, element: handle.start + Number(name) };
    const line = handle?.kind === "list" ? handle.lines.find((one) => one.name === name) : undefined;
    if (line && "value" in line && this.scalars.has(line.value)) return { value: line.value, element: 0 };
    throw new Error("Only single elements can be set: open the tensor as far as its numbers.");
  }

  /** A tensor of which this is known, under a name. */
  tensor(name: string, value: ValueId, glance: Glance | null, evaluateName?: string): Variable {
    if (!glance) return { name, value: "not kept", variablesReference: 0, presentationHint: readOnly };
    const { shape, dtype } = glance;
    if (shape.length === 0) this.scalars.add(value);
    const part: Part = { value, start: 0, shape, dtype, evaluateName, index: [] };
    return { ...this.opened(part), name, value: glanceText(glance), type: `tensor ${dtype}` };
  }

  /** All lines with one question, however many they are. */
  private async lines(lines: readonly Line[]): Promise<Variable[]> {
    const values = lines.flatMap((line) => ("value" in line ? [line.value] : []));
    const problem = await this.look(values);
    return lines.map((line) => {
      if ("text" in line)
        return { name: line.name, value: line.text, variablesReference: 0, presentationHint: { kind: "property" } };
      const variable = this.tensor(line.name, line.value, this.glances.get(line.value) ?? null, line.evaluateName);
      return problem && !this.glances.has(line.value) ? { ...variable, value: problem } : variable;
    });
  }

  /** Reads what is not known of values. Returns why it cannot, where some are known; throws that where none is. */
  private async look(values: readonly ValueId[]): Promise<string> {
    const unknown = values.filter((value) => !this.glances.has(value));
    if (unknown.length === 0) return "";
    try {
      const answer = await this.inTime.ask<"glances">({ kind: "glances", values: unknown });
      for (const [i, value] of unknown.entries()) if (answer?.glances[i]) this.glances.set(value, answer.glances[i]);
      return "";
    } catch (error) {
      if (!(error instanceof Busy) || unknown.length === values.length) throw error;
      return error.message;
    } finally {
      this.forgetOldest();
    }
  }

  private forgetOldest(): void {
    for (const value of this.glances.keys()) {
      if (this.glances.size <= mostKnown) return;
      this.glances.delete(value);
    }
  }

  private async rows(part: Part, from: number, end: number): Promise<Variable[]> {
    const [, ...shape] = part.shape;
    const size = shape.reduce((product, length) => product * length, 1);
    const isShown = size <= shownInRow;
    const start = part.start + from * size;
    const read = isShown
      ? await this.inTime.ask<"elements">({ kind: "elements", value: part.value, start, count: (end - from) * size })
      : null;
    if (isShown && !read) return [{ name: "0", value: "not kept", variablesReference: 0 }];
    return range(from, end).map((i) => {
      const row = { ...part, start: part.start + i * size, shape, index: [...part.index, i] };
      const elements = read?.elements.slice((i - from) * size, (i - from + 1) * size) ?? [];
      return { ...this.opened(row), name: String(i), value: rowText(row, elements) };
    });
  }

  /** What opens, copies and shows the bytes of a part. */
  private opened(part: Part): Omit<Variable, "name" | "value"> {
    const { value, start, shape, dtype, evaluateName, index } = part;
    const isEmpty = shape.some((length) => length === 0);
    return {
      variablesReference: shape.length === 0 || isEmpty ? 0 : this.handle({ kind: "part", ...part }),
      indexedVariables: shape[0] ?? 0,
      namedVariables: 0,
      evaluateName: evaluateName && (index.length > 0 ? `${evaluateName}.at(${index.join(", ")})` : evaluateName),
      memoryReference: memoryReferenceOf(value, dtype, start),
      presentationHint: shape.length === 0 ? { kind: "data" } : readOnly,
    };
  }

  private handle(handle: Handle): number {
    return this.forgotten + this.handles.push(handle);
  }
}

/** An element in full; of a row its shape, and its elements where they are few. */
function rowText({ shape, dtype }: Part, elements: Glance["elements"]): string {
  if (shape.length === 0) return String(elements[0]);
  return elements.length > 0 ? glanceText({ shape, dtype, norm: 0, elements }) : shapeText(shape);
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
