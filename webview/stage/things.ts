// What is drawn, as its DOM elements tell it: place, name, state.
import type { GraphNode } from "../../src/trace/graph.js";
import type { BoxFacts } from "../graph/box-facts.js";
import { changeOf } from "../graph/change.js";
import { type NodeFacts, subjectOf } from "../graph/facts.js";
import { drawnOrder, framesByKey, type Reference, referencesByKey } from "../graph/fold.js";
import type { Box } from "../graph/hierarchy.js";
import { accessibleName, boxName, ghostName, type Looked, referenceName } from "../graph/names.js";
import { neighboursOf } from "../graph/neighbours.js";
import type { Kept } from "../kept.js";
import type { NodeBox } from "../layout/placement.js";
import { frameTitleHeight } from "../layout/texts.js";
import type { Measured } from "../lens/measured.js";
import { lookedAt, type SceneInput } from "../scene/build.js";

/** One thing that is drawn. */
export interface Thing {
  key: string;
  is: "node" | "box" | "frame" | "reference";
  /** Key of what it is about: of a reference, the node. */
  about: string;
  place: NodeBox;
  attributes: Record<string, string | undefined>;
}

/** Of what is drawn, what has one of the wanted keys; what is in an open box comes after its title. What has not changed is the same object. */
export function thingsOf(input: SceneInput, wanted: ReadonlySet<string>, kept: Kept<Thing | null>): Thing[] {
  const order = drawnOrder(input.visible);
  const keys = [...wanted].filter((key) => order.has(key)).sort((a, b) => order.get(a)! - order.get(b)!);
  return keys.flatMap((key) => thingAt(key, input, kept) ?? []);
}

function thingAt(key: string, input: SceneInput, kept: Kept<Thing | null>): Thing | null {
  const { visible, placement, facts, boxFacts, selection } = input;
  const [open, one] = [framesByKey(visible).get(key), referencesByKey(visible).get(key)];
  const place = (open ? placement.frames : placement.boxes).get(key);
  if (!place) return null;
  const [box, measured, found] = [boxFacts.get(key), input.measured.get(key), lookedAt(input).found.get(key)];
  const selected = (one?.node.key ?? key) === selection;
  const [gone, change] = [visible.gone.get(key), changeOf(visible, key)?.words];
  const from = open ?? one ?? gone ?? box ?? facts.get(key);
  return kept.get(key, [from, place, selected, measured, found, change], () => {
    const ofBox = () => box && closed(box, place, selected, { measured, found });
    const ofNode = () => (gone ? ghost(gone, place, selected) : node(facts.get(key), place, selected, measured));
    const thing = open ? frame(open, place, selected) : one ? reference(one, place, selected) : (ofBox() ?? ofNode());
    if (!thing) return null;
    const name = [thing.attributes["aria-label"], gone ? undefined : change].filter(Boolean).join(", ");
    const more = { "aria-label": name, "aria-description": neighboursOf(visible, key) };
    return { ...thing, attributes: { ...thing.attributes, ...more } };
  });
}

function ghost(node: GraphNode, place: NodeBox, selected: boolean): Thing {
  const attributes = { class: "node", "aria-label": ghostName(node), "aria-pressed": String(selected) };
  return { key: node.key, is: "node", about: node.key, place, attributes };
}

function node(facts: NodeFacts | undefined, place: NodeBox, selected: boolean, measured?: Measured): Thing | null {
  if (!facts) return null;
  const { key } = facts.node;
  const attributes = {
    class: "node",
    "aria-label": accessibleName(facts, measured),
    "aria-pressed": String(selected),
    "aria-current": facts.state.time === "current" ? "step" : undefined,
    "data-vscode-context": menuContext("node", { value: subjectOf(facts) }),
  };
  return { key, is: "node", about: key, place, attributes };
}

function closed(facts: BoxFacts, place: NodeBox, selected: boolean, looked: Looked): Thing {
  const { key } = facts.box;
  const attributes = {
    class: "node box",
    "aria-label": boxName(facts.box, facts, looked),
    "aria-expanded": "false",
    "aria-pressed": String(selected),
    "aria-current": facts.time === "current" ? "step" : undefined,
    "data-vscode-context": menuContext("box", { key }),
  };
  return { key, is: "box", about: key, place, attributes };
}

/** Of an open box only the title can be pointed at: the rest belongs to what is in it. */
function frame(box: Box, place: NodeBox, selected: boolean): Thing {
  const { key } = box;
  const attributes = {
    class: "node frame",
    "aria-label": boxName(box),
    "aria-expanded": "true",
    "aria-pressed": String(selected),
    "aria-current": undefined,
    "data-vscode-context": menuContext("box", { key }),
  };
  return { key, is: "frame", about: key, place: titleOf(place), attributes };
}

const titles = new WeakMap<NodeBox, NodeBox>();

/** The same object for the same frame, so that it can be told whether it has moved. */
function titleOf(place: NodeBox): NodeBox {
  const known = titles.get(place) ?? { ...place, height: frameTitleHeight - 6 };
  titles.set(place, known);
  return known;
}

function reference(one: Reference, place: NodeBox, selected: boolean): Thing {
  const attributes = {
    class: "node reference",
    "aria-label": referenceName(one),
    "aria-pressed": String(selected),
  };
  return { key: one.key, is: "reference", about: one.node.key, place, attributes };
}

/** What VS Code's context menu knows of a node or a box. */
function menuContext(section: string, more: Record<string, unknown>): string {
  return JSON.stringify({ webviewSection: section, ...more });
}
