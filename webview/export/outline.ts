// What is drawn, as texts in nested groups: what all exports as text are made from.

import { formatShape } from "../format.js";
import type { BoxFacts } from "../graph/box-facts.js";
import { gradientText, type NodeFacts } from "../graph/facts.js";
import { type Drawn, isReference, type Visible } from "../graph/fold.js";
import { type Box, isBox } from "../graph/hierarchy.js";

/** A node, a closed box or a reference. */
export interface Thing {
  id: string;
  /** Its label, what it is, its gradient. */
  lines: string[];
  kind: "op" | "leaf" | "box" | "reference";
}

/** An open box. */
export interface Group {
  id: string;
  label: string;
  things: (Thing | Group)[];
}

export interface Outline {
  things: (Thing | Group)[];
  edges: { from: string; to: string; needsGrad: boolean }[];
}

/** The facts at the cursor that an outline tells. */
export interface OutlineFacts {
  nodes: ReadonlyMap<string, NodeFacts>;
  boxes: ReadonlyMap<string, BoxFacts>;
}

export function isGroup(thing: Thing | Group): thing is Group {
  return "things" in thing;
}

/** The outline of what is visible. Things are numbered in the order in which they are drawn. */
export function outlineOf(visible: Visible, facts: OutlineFacts): Outline {
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? `n${ids.size}`;
    ids.set(key, id);
    return id;
  };
  const groupOf = (key: string): (Thing | Group)[] =>
    (visible.contents.get(key) ?? []).map((drawn) => {
      const id = idOf(drawn.key);
      const isOpen = !isReference(drawn) && isBox(drawn) && visible.contents.has(drawn.key);
      return isOpen ? { id, label: boxName(drawn as Box), things: groupOf(drawn.key) } : thingOf(drawn, id, facts);
    });
  const things = groupOf("");
  const edges = visible.edges.map(({ from, to, needsGrad }) => ({ from: idOf(from), to: idOf(to), needsGrad }));
  return { things, edges };
}

function thingOf(drawn: Drawn, id: string, { nodes, boxes }: OutlineFacts): Thing {
  if (isReference(drawn)) return { id, lines: [drawn.node.label], kind: "reference" };
  if (isBox(drawn)) {
    const gradient = boxes.get(drawn.key)?.gradient;
    return { id, lines: [boxName(drawn), `${drawn.ops} ops`, ...gradientLine(gradient)], kind: "box" };
  }
  const what = `${drawn.kind === "op" ? drawn.op : drawn.kind} ${formatShape(drawn.shape)}`;
  const lines = [drawn.label, what, ...gradientLine(nodes.get(drawn.key)?.gradient)];
  return { id, lines, kind: drawn.kind === "op" ? "op" : "leaf" };
}

function gradientLine(fact: NodeFacts["gradient"] | undefined): string[] {
  if (!fact || fact.is === "unneeded" || fact.is === "later" || fact.is === "gone") return [];
  return [fact.is === "none" ? "no gradient" : `‖∇‖ ${gradientText(fact)}`];
}

function boxName({ label, type, times }: Box): string {
  const many = times > 1 ? ` ×${times}` : "";
  return `${[label, type].filter((part) => part !== "").join(": ")}${many}`;
}
