// One DOM element for each node, above the canvas: carries focus, accessible name, hovering and clicking.

import { element, setAttributes } from "../dom.js";
import { type NodeFacts, subjectOf } from "../graph/facts.js";
import { accessibleName } from "../graph/names.js";
import type { NodeBox, Placement } from "../layout/placement.js";
import type { Viewport } from "./viewport.js";

/** What can be done to a node. */
export interface NodeEvents {
  pick(key: string): void;
  point(key: string | null, by: "pointer" | "focus"): void;
  reveal(key: string): void;
}

/** What the elements show. */
export interface NodesInput {
  facts: ReadonlyMap<string, NodeFacts>;
  placement: Placement;
  selection: string | null;
  /** The node that Tab leads to. */
  stop: string | null;
}

export class NodeElements {
  readonly root = element("div", { class: "nodes" });
  private readonly elements = new Map<string, HTMLElement>();
  private placement: Placement | null = null;

  constructor(private readonly events: NodeEvents) {}

  /** The element of a node, if it is shown. */
  get(key: string): HTMLElement | undefined {
    return this.elements.get(key);
  }

  /** The key of the node that has the keyboard's focus. */
  get focused(): string | null {
    const key = (document.activeElement as HTMLElement | null)?.dataset.key;
    return key !== undefined && this.elements.has(key) ? key : null;
  }

  update({ facts, placement, selection, stop }: NodesInput): void {
    for (const [key, node] of this.elements) if (!facts.has(key)) this.remove(key, node);
    for (const [key, nodeFacts] of facts) {
      const node = this.elements.get(key) ?? this.add(key);
      const box = placement.boxes.get(key);
      if (box && (this.placement !== placement || !node.style.width)) place(node, box);
      describe(node, nodeFacts, key === selection, key === stop);
    }
    this.placement = placement;
  }

  move({ x, y, scale }: Viewport): void {
    this.root.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  private add(key: string): HTMLElement {
    const node = element("div", { class: "node", role: "button", "data-key": key });
    node.addEventListener("click", () => this.events.pick(key));
    node.addEventListener("dblclick", () => this.events.reveal(key));
    node.addEventListener("pointerenter", () => this.events.point(key, "pointer"));
    node.addEventListener("pointerleave", () => this.events.point(null, "pointer"));
    node.addEventListener("focus", () => node.matches(":focus-visible") && this.events.point(key, "focus"));
    node.addEventListener("blur", () => this.events.point(null, "focus"));
    this.elements.set(key, node);
    this.root.append(node);
    return node;
  }

  private remove(key: string, node: HTMLElement): void {
    node.remove();
    this.elements.delete(key);
  }
}

function place({ style }: HTMLElement, { x, y, width, height }: NodeBox): void {
  style.transform = `translate(${x}px, ${y}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function describe(node: HTMLElement, facts: NodeFacts, selected: boolean, isStop: boolean): void {
  setAttributes(node, {
    "aria-label": accessibleName(facts),
    "aria-pressed": String(selected),
    "aria-current": facts.state.time === "current" ? "step" : undefined,
    tabindex: isStop ? 0 : -1,
    "data-vscode-context": menuContext(subjectOf(facts)),
  });
}

/** What VS Code's context menu knows of a node. */
function menuContext(value: number): string {
  return JSON.stringify({ webviewSection: "node", value, preventDefaultContextMenuItems: true });
}
