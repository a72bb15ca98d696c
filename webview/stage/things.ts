// What is drawn, as its DOM elements tell it: place, name, state.
import type { BoxFacts } from "../graph/box-facts.js";
import { type NodeFacts, subjectOf } from "../graph/facts.js";
import type { Reference } from "../graph/fold.js";
import type { Box } from "../graph/hierarchy.js";
import { accessibleName, boxName, referenceName } from "../graph/names.js";
import type { Kept } from "../kept.js";
import type { NodeBox } from "../layout/placement.js";
import { frameTitleHeight } from "../layout/texts.js";
import type { Measured } from "../lens/measured.js";
import type { SceneInput } from "../scene/build.js";

/** One thing that is drawn. */
export interface Thing {
  key: string;
  is: "node" | "box" | "frame" | "reference";
  /** Key of what it is about: of a reference, the node. */
  about: string;
  place: NodeBox;
  attributes: Record<string, string | undefined>;
}

/** Whether something that stands here gets an element. */
export type Wanted = (key: string, place: NodeBox) => boolean;

/** All that is drawn and wanted; what is in an open box comes after its title. What has not changed is the same object. */
export function thingsOf(
  { visible, placement, facts, boxFacts, measured, selection }: SceneInput,
  wanted: Wanted,
  kept: Kept<Thing | null>,
): Thing[] {
  const { boxes, frames } = placement;
  const things: Thing[] = [];
  const add = (key: string, place: NodeBox | undefined, about: string, from: unknown, make: Maker) => {
    if (!place || !wanted(key, place)) return;
    const [selected, amounts] = [about === selection, measured.get(key)];
    const thing = kept.get(key, [from, place, selected, amounts], () => make(place, selected, amounts));
    if (thing) things.push(thing);
  };
  for (const box of visible.frames) {
    add(box.key, frames.get(box.key), box.key, box, (place, selected) => frame(box, place, selected));
  }
  for (const { key } of visible.nodes) {
    add(key, boxes.get(key), key, facts.get(key), (...look) => node(facts.get(key), ...look));
  }
  for (const { key } of visible.boxes) {
    add(key, boxes.get(key), key, boxFacts.get(key), (...look) => closed(boxFacts.get(key), ...look));
  }
  for (const one of visible.references) {
    const about = one.node.key;
    add(one.key, boxes.get(one.key), about, one, (place, selected) => reference(one, place, selected));
  }
  return things;
}

type Maker = (place: NodeBox, selected: boolean, measured?: Measured) => Thing | null;

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

function closed(facts: BoxFacts | undefined, place: NodeBox, selected: boolean, measured?: Measured): Thing | null {
  if (!facts) return null;
  const { key } = facts.box;
  const attributes = {
    class: "node box",
    "aria-label": boxName(facts.box, facts, measured),
    "aria-expanded": "false",
    "aria-pressed": String(selected),
    "aria-current": facts.time === "current" ? "step" : undefined,
    "data-vscode-context": menuContext("box", { key }),
  };
  return { key, is: "box", about: key, place, attributes };
}

/** Of an open box only the title can be pointed at: the rest belongs to what is in it. */
function frame(box: Box, place: NodeBox, selected: boolean): Thing | null {
  const { key } = box;
  const attributes = {
    class: "node frame",
    "aria-label": boxName(box),
    "aria-expanded": "true",
    "aria-pressed": String(selected),
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

function reference(one: Reference, place: NodeBox, selected: boolean): Thing | null {
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
