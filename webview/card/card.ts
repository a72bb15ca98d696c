// The card beside a node that the pointer or the keyboard's focus is on: value and gradient with numbers, and the rule.
import { element } from "../dom.js";
import { formatShape } from "../format.js";
import { gradientText, type NodeFacts, normText, receivedText } from "../graph/facts.js";
import { rulesFor } from "../graph/rules.js";
import type { NodeBox } from "../layout/placement.js";
import type { Palette } from "../paint/palette.js";
import { markedText } from "../scene/node.js";
import type { Size } from "../stage/viewport.js";
import { derived, factsAt } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { tensorBody } from "./tensor.js";

const gap = 14;

export class HoverCard {
  readonly root = element("div", { class: "card", role: "tooltip", hidden: true });
  private shownFor: unknown = null;

  /** `boxOf` tells where on the page a node is seen. */
  constructor(
    private readonly boxOf: (key: string) => NodeBox | undefined,
    private readonly palette: () => Palette,
  ) {}

  update(state: PageState, before: PageState | null): void {
    if (!before) this.shownFor = null;
    const input = inputOf(state);
    const box = input && this.boxOf(input.facts.node.key);
    this.root.hidden = !box;
    if (!input || !box) return;
    if (this.shownFor !== input) this.root.replaceChildren(...content(state, input, this.palette()));
    this.shownFor = input;
    this.place(box);
  }

  /** Without pictures where there is not room enough for them. */
  private place(box: NodeBox): void {
    const window = { width: innerWidth, height: innerHeight };
    const size = () => ({ width: this.root.offsetWidth, height: this.root.offsetHeight });
    this.root.classList.remove("small");
    let place = placeBeside(box, size(), window);
    if (place.room < 4) {
      this.root.classList.add("small");
      place = placeBeside(box, size(), window);
    }
    const { x, y } = place;
    this.root.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
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
  return places.find((place) => place.room >= 4) ?? places.toSorted((a, b) => b.room - a.room)[0];
}

/** The facts of the node that the card is of, computed anew when any of them changes. */
const inputOf = derived(
  (state) => [state.pointed, factsAt(state), state.versions.readings],
  (state) => {
    const facts = state.pointed === null ? undefined : factsAt(state).get(state.pointed);
    return facts ? { facts } : null;
  },
);

function content(state: PageState, { facts }: { facts: NodeFacts }, palette: Palette): HTMLElement[] {
  const { node } = facts;
  const call = node.kind === "op" ? `${node.op}(${node.arguments})` : node.kind;
  const title = element("div", { class: "title" }, element("strong", {}, node.label), ` ${call}`);
  const columns = element(
    "div",
    { class: "columns" },
    valueColumn(state, facts, palette),
    gradientColumn(state, facts, palette),
  );
  return [title, columns, ...ruleLines(state, facts)];
}

function valueColumn(state: PageState, { node, value, state: { time, value: id } }: NodeFacts, palette: Palette) {
  const head = element(
    "p",
    { class: "caption" },
    "value ",
    element("span", {}, `${formatShape(node.shape)} ${node.dtype}`),
  );
  if (time === "future") return element("section", {}, head, element("p", { class: "quiet" }, "not yet computed"));
  const norm = element("p", { class: "norm" }, `‖·‖ ${normText(value)}`);
  return element("section", {}, head, norm, tensorBody(state.readings.get(id), palette, true));
}

function gradientColumn(state: PageState, { gradient, state: { gradient: arrived } }: NodeFacts, palette: Palette) {
  const head = element("p", { class: "caption" }, "gradient");
  if (!arrived) return element("section", {}, head, element("p", { class: "quiet" }, gradientText(gradient)));
  const norm = element("p", { class: `norm ${gradient.mark}` }, `‖∇‖ ${markedText(gradient)}`);
  const isOnItsWay = arrived.received < arrived.expected;
  const count = isOnItsWay ? element("p", { class: "quiet" }, receivedText(arrived)) : null;
  return element("section", {}, head, norm, count, tensorBody(state.readings.get(arrived.value), palette, true));
}

function ruleLines({ view, graph }: PageState, { node }: NodeFacts): HTMLElement[] {
  if (!view || !graph || !node.requiresGrad) return [];
  return rulesFor(view, graph, node).map((line) => element("code", { class: "rule" }, line.letters));
}
