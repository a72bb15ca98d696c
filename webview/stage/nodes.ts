// One DOM element for each thing that is drawn, above the canvas: carries focus, accessible name, hovering and clicking.

import { element, setAttributes } from "../dom.js";
import { chevronWidth, nodePadding } from "../layout/texts.js";
import type { Thing } from "./things.js";
import type { Viewport } from "./viewport.js";

/** What can be done to a node or a box. */
export interface NodeEvents {
  pick(key: string): void;
  point(key: string | null, by: "pointer" | "focus"): void;
  /** The focus has come back to a node without the user's doing. */
  comeBack(key: string): void;
  /** An op's line is shown, a box opened or closed. */
  reveal(key: string): void;
  /** Opens or closes a box. */
  fold(key: string): void;
}

/** What the elements show. */
export interface NodesInput {
  things: readonly Thing[];
  /** The one that Tab leads to. */
  stop: string | null;
}

export class NodeElements {
  readonly root = element("div", { class: "nodes" });
  private readonly elements = new Map<string, HTMLElement>();
  private readonly things = new Map<string, Thing>();
  private isGiven = false;
  /** What had the focus when the window lost it. */
  private left: HTMLElement | null = null;

  constructor(private readonly events: NodeEvents) {}

  /** The element of a node or box, if it is shown. */
  get(key: string): HTMLElement | undefined {
    return this.elements.get(key);
  }

  /** The key of the node or box that has the keyboard's focus. */
  get focused(): string | null {
    const key = (document.activeElement as HTMLElement | null)?.dataset.key;
    return key !== undefined && this.elements.has(key) ? key : null;
  }

  /** The same, or what had the focus when another window took it. */
  get lastFocused(): string | null {
    const key = this.left?.dataset.key;
    return this.focused ?? (key !== undefined && this.elements.has(key) ? key : null);
  }

  get isEmpty(): boolean {
    return this.elements.size === 0;
  }

  /** The key of what an element is about: of a reference, the node. */
  aboutOf(key: string): string {
    return this.things.get(key)?.about ?? key;
  }

  update({ things, stop }: NodesInput): void {
    const shown = new Set(things.map(({ key }) => key));
    for (const [key, node] of this.elements) if (!shown.has(key)) this.remove(key, node);
    let last: HTMLElement | null = null;
    for (const thing of things) {
      const known = this.things.get(thing.key);
      const node: HTMLElement = this.elements.get(thing.key) ?? this.add(thing.key, last);
      if (known?.place !== thing.place) place(node, thing);
      if (known !== thing) setAttributes(node, thing.attributes);
      setAttributes(node, { tabindex: thing.key === stop ? 0 : -1 });
      this.things.set(thing.key, thing);
      last = node;
    }
  }

  move({ x, y, scale }: Viewport): void {
    this.root.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    // The ring around what has the keyboard is as thick as ever, however small the graph is.
    const focused = this.elements.get(this.focused ?? "");
    if (focused) focused.style.setProperty("--scale", String(scale));
  }

  /** In the order in which things are drawn; an element that is there never moves, it would lose the keyboard's focus. */
  private add(key: string, after: HTMLElement | null): HTMLElement {
    const node = element("div", { role: "button", "data-key": key });
    const about = () => this.aboutOf(key);
    node.addEventListener("click", (event) => this.click(key, event));
    node.addEventListener("dblclick", () => this.events.reveal(about()));
    node.addEventListener("pointerenter", () => this.events.point(about(), "pointer"));
    node.addEventListener("pointerleave", () => this.events.point(null, "pointer"));
    node.addEventListener("focus", () => this.focusCame(node, about()));
    node.addEventListener("blur", ({ relatedTarget }) => this.focusWent(node, relatedTarget));
    this.elements.set(key, node);
    if (after) after.after(node);
    else this.root.prepend(node);
    return node;
  }

  /** Gives the node or box `key`, or else the one that Tab would go to, the focus, if there is one. */
  takeFocus(key = ""): boolean {
    const stop = this.elements.get(key) ?? this.root.querySelector<HTMLElement>('.node[tabindex="0"]');
    this.isGiven = true;
    stop?.focus({ preventScroll: true });
    this.isGiven = false;
    return stop !== null;
  }

  private focusCame(node: HTMLElement, about: string): void {
    if (!node.matches(":focus-visible")) return;
    if (this.isGiven || this.left === node) this.events.comeBack(about);
    else this.events.point(about, "focus");
    this.left = null;
  }

  private focusWent(node: HTMLElement, to: EventTarget | null): void {
    this.left = to === null ? node : null;
    this.events.point(null, "focus");
  }

  /** On a box's sign a click opens or closes it. */
  private click(key: string, { offsetX }: MouseEvent): void {
    const { is, about } = this.things.get(key)!;
    const onSign = (is === "box" || is === "frame") && offsetX > 0 && offsetX < nodePadding + chevronWidth;
    if (onSign) this.events.fold(key);
    else this.events.pick(about);
  }

  private remove(key: string, node: HTMLElement): void {
    node.remove();
    this.elements.delete(key);
    this.things.delete(key);
  }
}

function place({ style }: HTMLElement, { place: { x, y, width, height } }: Thing): void {
  style.transform = `translate(${x}px, ${y}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
