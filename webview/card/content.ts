// What a node's card shows, whether it hovers or is pinned: value and gradient with numbers, and the chain rule.
import type { ValueId } from "../../src/protocol/trace.js";
import { element } from "../dom.js";
import { formatShape } from "../format.js";
import { gradientText, type NodeFacts, normText, receivedText } from "../graph/facts.js";
import type { Palette } from "../paint/palette.js";
import { markedText } from "../scene/node.js";
import { formula, normSign } from "../spoken.js";
import { elementAt, pickedOf, rulesOf } from "../state/element.js";
import type { PageState, Pin } from "../state/state.js";
import type { HeatOptions } from "./heat.js";
import { tensorBody } from "./tensor.js";

/** What a card asks of the page. */
export interface CardEvents {
  pickElement(key: string, at: number): void;
  pin(pin: Pin): void;
  unpin(key: string): void;
  reveal(site: number): void;
  copy(text: string): void;
}

/** The two columns and the rules of a card. */
export function cardBody(
  state: PageState,
  facts: NodeFacts,
  palette: Palette,
  events: CardEvents,
  keys: boolean,
): HTMLElement[] {
  const options = (of: string, value: ValueId) => heatOptions(state, facts, of, value, events, keys);
  const columns = element(
    "div",
    { class: "columns" },
    valueColumn(state, facts, palette, options),
    gradientColumn(state, facts, palette, options),
  );
  return [columns, ...rulesOf(state, facts.node).map((line) => formula(line.letters, "rule"))];
}

/** The card's title: `h_relu clamp(min=0)`. */
export function cardTitle({ node }: NodeFacts): HTMLElement {
  const call = node.kind === "op" ? `${node.op}(${node.arguments})` : node.kind;
  return element("div", { class: "title" }, element("strong", {}, node.label), ` ${call}`);
}

/** How the picture of a node's value or gradient (`of`) is pointed at and picked from. */
export function heatOptions(
  state: PageState,
  { node }: NodeFacts,
  of: string,
  value: ValueId,
  events: Pick<CardEvents, "pickElement">,
  keys: boolean,
): HeatOptions {
  const picked = pickedOf(state, node);
  return {
    of: `${of} of ${node.label}`,
    picked,
    number: picked === null ? undefined : elementAt(state, value, picked),
    pick: (at) => events.pickElement(node.key, at),
    keys,
  };
}

type Options = (of: string, value: ValueId) => HeatOptions;

function valueColumn(state: PageState, facts: NodeFacts, palette: Palette, options: Options): HTMLElement {
  const { node, value, state: at } = facts;
  const type = element("span", {}, `${formatShape(node.shape)} ${node.dtype}`);
  const head = element("p", { class: "caption" }, "value ", type);
  if (at.time === "future") return element("section", {}, head, quiet("not yet computed"));
  const norm = element("p", { class: "norm" }, normSign("value"), ` ${normText(value)}`);
  const body = tensorBody(state.readings.get(at.value), palette, options("value", at.value));
  return element("section", {}, head, norm, body);
}

function gradientColumn(state: PageState, facts: NodeFacts, palette: Palette, options: Options): HTMLElement {
  const { gradient, state: at } = facts;
  const head = element("p", { class: "caption" }, "gradient");
  const arrived = at.gradient;
  if (!arrived) return element("section", {}, head, quiet(gradientText(gradient)));
  const norm = element("p", { class: `norm ${gradient.mark}` }, normSign("gradient"), ` ${markedText(gradient)}`);
  const count = arrived.received < arrived.expected ? quiet(receivedText(arrived)) : null;
  const body = tensorBody(state.readings.get(arrived.value), palette, options("gradient", arrived.value));
  return element("section", {}, head, norm, count, body);
}

function quiet(text: string): HTMLElement {
  return element("p", { class: "quiet" }, text);
}
