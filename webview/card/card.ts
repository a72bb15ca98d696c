// The card beside a node that the pointer or the keyboard's focus is on.
import { element } from "../dom.js";
import type { NodeFacts } from "../graph/facts.js";
import type { NodeBox } from "../layout/placement.js";
import type { Palette } from "../paint/palette.js";
import type { Size } from "../stage/viewport.js";
import { derived, factsAt, momentOf } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { type CardEvents, cardBody, cardTitle } from "./content.js";

const gap = 14;

/** What the hovering card asks beyond what all cards do. */
export interface HoverEvents extends CardEvents {
  /** The pointer has come onto the card of this node, or (null) left it. */
  hold(key: string | null): void;
}

export class HoverCard {
  private readonly words = element("div", { role: "tooltip" });
  private readonly button = element("button", { class: "small-button", type: "button", tabindex: -1 }, "Pin");
  readonly root = element("div", { class: "card hovering", hidden: true }, this.words, this.button);
  private shownFor: unknown = null;
  private key = "";

  /** `boxOf` tells where on the page a node is seen. */
  constructor(
    private readonly boxOf: (key: string) => NodeBox | undefined,
    private readonly palette: () => Palette,
    private readonly events: HoverEvents,
  ) {
    this.root.addEventListener("pointerenter", () => events.hold(this.key));
    this.root.addEventListener("pointerleave", () => events.hold(null));
    this.button.addEventListener("click", () => this.pin());
  }

  update(state: PageState, before: PageState | null): void {
    if (!before) this.shownFor = null;
    const input = inputOf(state);
    const box = input && this.boxOf(input.facts.node.key);
    this.root.hidden = !box;
    if (!input || !box) return;
    if (this.shownFor !== input) this.fill(state, input.facts);
    this.shownFor = input;
    this.place(box);
  }

  /** While numbers are on their way the card keeps its height: it does not shrink and grow again. */
  private fill(state: PageState, facts: NodeFacts): void {
    const { key } = facts.node;
    const height = this.key === key ? this.words.offsetHeight : 0;
    this.words.replaceChildren(cardTitle(facts), ...cardBody(state, facts, this.palette(), this.events, false));
    const waits = this.words.querySelector(".waiting") !== null;
    this.words.style.minHeight = waits && height > 0 ? `${height}px` : "";
    this.key = key;
    this.button.setAttribute("aria-label", `Pin the card of ${facts.node.label}`);
    this.button.title = "Keep this card (p)";
  }

  /** Within the graph's area if it can be, otherwise over what is beside it; without pictures where there is no room for them. */
  private place(box: NodeBox): void {
    const { x: left, y: top, width, height } = this.root.parentElement!.getBoundingClientRect();
    const page = { x: 0, y: 0, width: innerWidth, height: innerHeight };
    const tries = [
      [{ x: left, y: top, width, height }, false],
      [page, false],
      [page, true],
    ] as const;
    let place = { x: 0, y: 0, room: 0 };
    for (const [area, isSmall] of tries) {
      this.root.classList.toggle("small", isSmall);
      place = placeIn(area, box, { width: this.root.offsetWidth, height: this.root.offsetHeight });
      if (place.room >= 4) break;
    }
    const { x, y } = place;
    this.root.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** It stays where it is seen. */
  private pin(): void {
    const { x, y } = this.root.getBoundingClientRect();
    const area = this.root.parentElement!.getBoundingClientRect();
    this.events.pin({ key: this.key, x: x - area.x, y: y - area.y });
  }
}

function placeIn(area: NodeBox, box: NodeBox, card: Size): { x: number; y: number; room: number } {
  const place = placeBeside({ ...box, x: box.x - area.x, y: box.y - area.y }, card, area);
  return { ...place, x: place.x + area.x, y: place.y + area.y };
}

/** Where a card goes that must not cover its node: right of it, left, below or above, wherever it fits best. */
export function placeBeside(box: NodeBox, card: Size, window: Size): { x: number; y: number; room: number } {
  const within = (at: number, length: number, room: number) => Math.max(4, Math.min(at, room - length - 4));
  const besideY = within(box.y + box.height / 2 - card.height / 2, card.height, window.height);
  const besideX = within(box.x, card.width, window.width);
  const places = [
    { x: box.x + box.width + gap, y: besideY, room: window.width - box.x - box.width - gap - card.width },
    { x: box.x - gap - card.width, y: besideY, room: box.x - gap - card.width },
    { x: besideX, y: box.y + box.height + gap, room: window.height - box.y - box.height - gap - card.height },
    { x: besideX, y: box.y - gap - card.height, room: box.y - gap - card.height },
  ];
  const best = places.find((place) => place.room >= 4) ?? places.toSorted((a, b) => b.room - a.room)[0];
  return { ...best, x: within(best.x, card.width, window.width), y: within(best.y, card.height, window.height) };
}

/** The facts of the node that the card is of, computed anew when any of them changes. A pinned card need not hover, too. */
const inputOf = derived(
  (state) => [
    state.pointed,
    factsAt(state),
    momentOf(state),
    state.versions.readings,
    state.versions.elements,
    state.element,
    state.pins,
  ],
  (state) => {
    const isPinned = state.pins.some(({ key }) => key === state.pointed);
    const facts = state.pointed === null || isPinned ? undefined : factsAt(state).get(state.pointed);
    return facts ? { facts } : null;
  },
);
