// Cards that stay: several beside each other to compare, each following the cursor in time, movable by pointer and keyboard.
import { element, setAttributes } from "../dom.js";
import { keepFocus } from "../focus.js";
import type { NodeFacts } from "../graph/facts.js";
import type { Palette } from "../paint/palette.js";
import { derived, factsAt } from "../state/derive.js";
import type { PageState, Pin } from "../state/state.js";
import { type CardEvents, cardBody, cardTitle } from "./content.js";
import { copyButton, copyKeys } from "./copying.js";

/** How far an arrow key moves a card, in pixels; with Shift, a little. */
const stride = { far: 24, near: 4 };

/** In a smaller area cards have no pictures. */
const roomy = { width: 620, height: 420 };

/** All pinned cards. */
export class PinnedCards {
  readonly root = element("div", { class: "pins" });
  private readonly cards = new Map<string, PinnedCard>();
  private shownFor: unknown = null;

  constructor(
    private readonly palette: () => Palette,
    private readonly events: CardEvents & { leave(): void },
  ) {
    new ResizeObserver(() => {
      for (const card of this.cards.values()) card.place();
    }).observe(this.root);
  }

  update(state: PageState, before: PageState | null): void {
    const wanted = new Set(state.pins.map(({ key }) => key));
    for (const [key, card] of this.cards) if (!wanted.has(key)) this.remove(key, card);
    const input = inputOf(state);
    const isSame = before !== null && input === this.shownFor;
    this.shownFor = input;
    for (const pin of state.pins) {
      const card = this.cards.get(pin.key) ?? this.add(pin.key);
      if (!isSame || card.isNew) card.fill(state, factsAt(state).get(pin.key), this.palette());
      card.move(pin);
    }
  }

  /** Gives the keyboard to the card of a node. */
  focus(key: string): void {
    this.cards.get(key)?.root.focus();
  }

  private add(key: string): PinnedCard {
    const card = new PinnedCard(key, this.events);
    this.cards.set(key, card);
    this.root.append(card.root);
    return card;
  }

  private remove(key: string, card: PinnedCard): void {
    const hadFocus = card.root.contains(document.activeElement);
    card.root.remove();
    this.cards.delete(key);
    if (hadFocus) this.events.leave();
  }
}

/** Another whenever the cards show something else. */
const inputOf = derived(
  (state) => [factsAt(state), state.cursor.part, state.versions.readings, state.versions.elements, state.element],
  () => ({}),
);

class PinnedCard {
  readonly root = element("section", { class: "card pinned", tabindex: 0 });
  private readonly head = element("div", { class: "card-head" });
  private readonly body = element("div");
  private pin: Pin = { key: "", x: 0, y: 0 };
  isNew = true;

  constructor(
    private readonly key: string,
    private readonly events: CardEvents,
  ) {
    this.root.append(this.head, this.body);
    this.root.addEventListener("keydown", (event) => this.pressed(event));
    this.head.addEventListener("pointerdown", (event) => this.drag(event));
    copyKeys(this.root, (text) => events.copy(text));
  }

  fill(state: PageState, facts: NodeFacts | undefined, palette: Palette): void {
    this.isNew = false;
    const label = facts?.node.label ?? "a node of another step";
    setAttributes(this.root, { "aria-label": `Card of ${label}` });
    const close = element("button", { class: "small-button", type: "button", "data-keep": "close" }, "✕");
    setAttributes(close, { "aria-label": `Close the card of ${label}`, title: "Close (Escape)" });
    close.addEventListener("click", () => this.events.unpin(this.key));
    const copy = copyButton("Copy", `Copy the card of ${label}`, () => this.events.copy(this.body.innerText));
    const title = facts
      ? cardTitle(facts)
      : element("div", { class: "title quiet" }, "This step does not have the node.");
    keepFocus(this.root, () => {
      this.head.replaceChildren(title, copy, close);
      this.body.replaceChildren(...(facts ? cardBody(state, facts, palette, this.events, true) : []));
    });
    this.place();
  }

  move(pin: Pin): void {
    if (this.pin.x === pin.x && this.pin.y === pin.y && this.pin.key !== "") return;
    this.pin = pin;
    this.place();
  }

  /** As far inside the graph's area as it can be. */
  place(): void {
    const area = this.root.parentElement;
    if (!area) return;
    this.root.classList.toggle("small", area.clientWidth < roomy.width || area.clientHeight < roomy.height);
    const within = (at: number, length: number, room: number) => Math.max(4, Math.min(at, room - length - 4));
    const x = within(this.pin.x, this.root.offsetWidth, area.clientWidth);
    const y = within(this.pin.y, this.root.offsetHeight, area.clientHeight);
    this.root.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "Escape") this.events.unpin(this.key);
    else if (event.target !== this.root || !this.moveBy(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private moveBy({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const directions: Record<string, [number, number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const direction = directions[key];
    if (!direction || ctrlKey || metaKey || altKey) return false;
    const distance = shiftKey ? stride.near : stride.far;
    this.movedTo(this.seenAt.x + direction[0] * distance, this.seenAt.y + direction[1] * distance);
    return true;
  }

  private get seenAt(): { x: number; y: number } {
    const { x, y } = this.root.getBoundingClientRect();
    const area = this.root.parentElement!.getBoundingClientRect();
    return { x: x - area.x, y: y - area.y };
  }

  private movedTo(x: number, y: number): void {
    this.events.pin({ key: this.key, x, y });
  }

  private drag(down: PointerEvent): void {
    if (down.button !== 0 || (down.target as Element).closest("button")) return;
    const start = this.seenAt;
    const stop = new AbortController();
    const { signal } = stop;
    this.head.setPointerCapture(down.pointerId);
    const moved = ({ clientX, clientY }: PointerEvent) =>
      this.movedTo(start.x + clientX - down.clientX, start.y + clientY - down.clientY);
    this.head.addEventListener("pointermove", moved, { signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      this.head.addEventListener(end, () => stop.abort(), { signal });
  }
}
