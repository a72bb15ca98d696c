// What is written beside a node where the cursor's event has brought or changed something.
import type { TraceEvent } from "../../src/protocol/trace.js";
import type { Graph } from "../../src/trace/graph.js";
import { nodesByKey } from "../../src/trace/graph-index.js";
import type { StepView } from "../../src/trace/step-view.js";
import { type Norms, normFact, normText } from "../graph/facts.js";
import type { Visible } from "../graph/fold.js";
import { writtenTo } from "../graph/written.js";
import { boxesNearby } from "../layout/nearby.js";
import type { NodeBox, Placement } from "../layout/placement.js";
import { labelStyle, type Measure, shortName, smallStyle } from "../layout/texts.js";
import type { Part, Shape } from "./scene.js";

/** A note on the node `key`. */
export interface Note {
  key: string;
  /** `+2.41e+5`; empty while the number is not known. */
  amount: string;
  words: string;
}

/** The notes of the cursor's event. */
export function notesOf(view: StepView, graph: Graph, event: TraceEvent | undefined, norms: Norms): Note[] {
  if (!event) return [];
  const { kind } = view.template(event);
  if (kind === "accumulate") return accumulation(graph, event, norms);
  if (kind === "update" || kind === "zero") return writes(view, graph, event, kind);
  return arrivals(graph, event, norms, kind === "seed");
}

function arrivals(graph: Graph, event: TraceEvent, norms: Norms, isSeed: boolean): Note[] {
  const sender = shortName(graph.nodeOf.get(event.of)?.label ?? "");
  return event.contributions.flatMap(({ to, gradient, received, expected }) => {
    const node = graph.nodeOf.get(to);
    if (!node) return [];
    const from = isSeed ? "starts here" : `arrives from ${sender}`;
    const words = expected > 1 ? `${from}, ${received} of ${expected}` : from;
    return [{ key: node.key, amount: amountOf(gradient, norms), words }];
  });
}

function accumulation(graph: Graph, event: TraceEvent, norms: Norms): Note[] {
  const node = graph.nodeOf.get(event.of);
  if (!node || event.inputs.length === 0) return [];
  return [
    { key: node.key, amount: amountOf(event.inputs[0], norms), words: `is added to ${shortName(node.label)}.grad` },
  ];
}

function writes(view: StepView, graph: Graph, event: TraceEvent, kind: "update" | "zero"): Note[] {
  return event.outputs.flatMap(({ tensor }) => {
    const written = writtenTo(view, graph, tensor);
    if (!written) return [];
    const what = written.name === written.node.label ? "" : `${shortName(written.name)} `;
    return [{ key: written.node.key, amount: "", words: what + (kind === "zero" ? "is set to 0" : "is updated") }];
  });
}

function amountOf(gradient: number, norms: Norms): string {
  const fact = normFact(gradient, norms);
  return fact.is === "later" || fact.is === "gone" ? "" : `+${normText(fact)}`;
}

/** The notes where they can be seen: one on each closed box, which says what it is about. */
export function drawnNotes(notes: readonly Note[], graph: Graph, { shownAs }: Visible): Note[] {
  const drawn = new Map<string, Note>();
  for (const note of notes) {
    const key = shownAs.get(note.key) ?? note.key;
    if (key === note.key) drawn.set(key, note);
    else if (!drawn.has(key))
      drawn.set(key, { ...note, key, words: `${shortName(labelOf(graph, note.key))}: ${note.words}` });
  }
  return [...drawn.values()];
}

function labelOf(graph: Graph, key: string): string {
  return nodesByKey(graph).get(key)?.label ?? "";
}

const room = 10;
/** What a note beside a node takes as a rule. */
export const noteWidth = 150;

/** The shapes of the notes, each beside its node where there is room. */
export function noteParts(notes: readonly Note[], placement: Placement, measure: Measure): Part[] {
  return notes.flatMap((note) => {
    const box = placement.boxes.get(note.key);
    return box ? [notePart(note, placeFor(box, sizeOf(note, measure), placement))] : [];
  });
}

function sizeOf({ amount, words }: Note, measure: Measure) {
  const width = Math.max(measure(amount, labelStyle), measure(words, smallStyle)) + 8;
  return { width, height: amount ? 36 : 20 };
}

/** Right of the node, left of it, above or below: the first place that covers no other node. */
function placeFor(box: NodeBox, { width, height }: { width: number; height: number }, placement: Placement): NodeBox {
  const middle = box.y + (box.height - height) / 2;
  const places = [
    { x: box.x + box.width + room, y: middle },
    { x: box.x - room - width, y: middle },
    { x: box.x + box.width - width, y: box.y - height - 4 },
    { x: box.x + box.width - width, y: box.y + box.height + 4 },
  ].map((place) => ({ ...place, width, height }));
  return places.find((place) => boxesNearby(placement).at(place).length === 0) ?? places[0];
}

function notePart({ key, amount, words }: Note, box: NodeBox): Part {
  const x = box.x + 4;
  const shapes: Shape[] = [{ is: "box", ...box, radius: 4, fill: "background" }];
  if (amount) shapes.push({ is: "text", x, y: box.y + 14, text: amount, style: labelStyle, fill: "text" });
  shapes.push({ is: "text", x, y: box.y + box.height - 6, text: words, style: smallStyle, fill: "muted" });
  return { key: `note ${key}`, title: `${amount} ${words}`.trim(), bounds: box, shapes };
}
