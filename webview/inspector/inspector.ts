// The inspector: everything about the picked node, or the cursor's, in numbers that can be selected and copied.
import type { ValueId } from "../../src/protocol/trace.js";
import { type CardEvents, heatOptions } from "../card/content.js";
import { copyButton, copyKeys, copyNumbersName } from "../card/copying.js";
import { tensorBody } from "../card/tensor.js";
import { element, setAttributes } from "../dom.js";
import { keepFocus } from "../focus.js";
import { fileName, formatNumber, formatShape } from "../format.js";
import { gradientText, type NodeFacts, receivedText } from "../graph/facts.js";
import { countOf } from "../graph/indices.js";
import { nextAfter } from "../graph/next.js";
import type { Palette } from "../paint/palette.js";
import { Patient } from "../patient.js";
import { normSign } from "../spoken.js";
import { derived, factsAt, momentOf, shownNode } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { contributionSection } from "./contributions.js";
import { neighbourSection } from "./neighbours.js";
import { ruleSection } from "./rules.js";
import { linkButton, quiet, section } from "./section.js";

/** What the inspector asks of the page. */
export interface InspectorEvents extends Pick<CardEvents, "pickElement" | "copy" | "reveal"> {
  copyElements(value: ValueId): void;
  /** Picks another node and shows it. */
  show(key: string): void;
  close(): void;
}

export class Inspector {
  readonly root = element("section", { class: "inspector", "aria-label": "Inspector", tabindex: 0 });
  private shownFor: unknown = null;
  private state: PageState | null = null;
  /** What changes with every event that is played is not read, but seen to change. */
  private readonly writing = new Patient(() => this.write(), 10, 100);

  constructor(
    private readonly events: InspectorEvents,
    private readonly palette: () => Palette,
  ) {
    this.root.addEventListener("keydown", (event) => event.key === "Escape" && events.close());
    copyKeys(this.root, events.copy);
  }

  update(state: PageState, before: PageState | null): void {
    setAttributes(this.root, { hidden: !state.inspectorOpen });
    if (!state.inspectorOpen) return;
    if (!before) this.shownFor = null;
    this.state = state;
    if (state.playing) this.writing.ask();
    else this.writing.now();
  }

  private write(): void {
    const state = this.state!;
    const input = inputOf(state);
    if (this.shownFor !== input)
      keepFocus(this.root, () => this.root.replaceChildren(...this.content(state, input.facts)));
    this.shownFor = input;
  }

  /** Gives the keyboard to the contributions, if there are any. */
  focusContributions(): void {
    const part = this.root.querySelector<HTMLElement>('[data-keep="contributions"]');
    part?.scrollIntoView({ block: "nearest" });
    (part ?? this.root).focus();
  }

  private content(state: PageState, facts: NodeFacts | undefined): HTMLElement[] {
    if (!facts)
      return [
        element("p", { class: "quiet" }, "Pick a node to see its value, its gradient and the rule between them."),
      ];
    return [
      this.head(state, facts),
      this.valueSection(state, facts),
      this.gradientSection(state, facts),
      ruleSection(state, facts, this.events.copy),
      contributionSection(state, facts, this.events.show),
      neighbourSection(state, facts, this.events.show),
      nextSection(state),
      healthSection(state, facts),
    ].filter((part) => part !== null);
  }

  private head({ view }: PageState, { node }: NodeFacts): HTMLElement {
    const call =
      node.kind === "op" ? `${node.op}(${node.arguments})` : `${node.kind}, made by ${node.op}(${node.arguments})`;
    const site = view?.site(node.site);
    const head = element("div", { class: "head" }, element("h2", {}, node.label, " ", element("span", {}, call)));
    if (node.module) head.append(element("p", { class: "quiet" }, `in ${node.module}`));
    if (site) {
      const place = `${fileName(site.file)}:${site.line}:${site.column}`;
      const title = "Go to the script's line (Ctrl+Enter)";
      head.append(linkButton(place, title, "line", () => this.events.reveal(site.id)));
    }
    return head;
  }

  private valueSection(state: PageState, facts: NodeFacts): HTMLElement {
    const { node, state: at } = facts;
    const type = `${formatShape(node.shape)} ${node.dtype}`;
    if (at.time === "future") return section("Value", type, quiet("Not yet computed at the cursor."));
    return section("Value", type, ...this.tensor(state, facts, "value", at.value));
  }

  private gradientSection(state: PageState, facts: NodeFacts): HTMLElement {
    const { gradient, state: at } = facts;
    const arrived = at.gradient;
    if (!arrived) {
      const words = gradient.is === "unneeded" ? "No gradient needed." : "No gradient: none has arrived at the cursor.";
      return section("Gradient", "", quiet(words));
    }
    const count = arrived.expected > 0 ? receivedText(arrived) : "an earlier step's";
    const words = [count, arrived.accumulated ? "in .grad" : ""].filter((part) => part !== "").join(", ");
    const body = this.tensor(state, facts, "gradient", arrived.value);
    return section(
      "Gradient",
      [normSign("gradient"), ` ${gradientText(gradient)}`],
      ...body,
      pair("contributions", words),
    );
  }

  private tensor(state: PageState, facts: NodeFacts, of: string, value: ValueId): HTMLElement[] {
    const options = heatOptions(state, facts, of, value, this.events, true);
    const answer = state.readings.get(value);
    const name = copyNumbersName(options.of, countOf(facts.node.shape));
    const copy = copyButton("Copy numbers", name, () => this.events.copyElements(value));
    const body = tensorBody(answer, this.palette(), options);
    return answer?.reading ? [body, element("div", { class: "buttons" }, copy)] : [body];
  }
}

/** What the inspector's content depends on, in one value that changes with it. */
const inputOf = derived(
  (state) => [
    shownNode(state),
    factsAt(state),
    state.versions.readings,
    state.versions.elements,
    state.element,
    state.cursor.event,
    state.cursor.part,
    state.graph,
  ],
  (state) => ({ facts: factsAt(state).get(shownNode(state)?.key ?? "") }),
);

function pair(name: string, number: string): HTMLElement {
  return element("dl", { class: "numbers" }, element("dt", {}, name), element("dd", {}, number));
}

function nextSection(state: PageState): HTMLElement | null {
  const { view, graph, cursor } = state;
  const moment = momentOf(state);
  const next = view && graph && moment ? nextAfter(view, graph, moment, cursor.event, cursor.part) : null;
  if (!next) return null;
  return section("Next", "", element("p", {}, element("strong", {}, next.does), ` ${next.words}`));
}

function healthSection({ limits }: PageState, { gradient, value }: NodeFacts): HTMLElement | null {
  const words: string[] = [];
  if (gradient.mark === "exploding") words.push(`△ exploding: ‖∇‖ is above ${formatNumber(limits.exploding)}`);
  if (gradient.mark === "vanishing") words.push(`▽ vanishing: ‖∇‖ is below ${formatNumber(limits.vanishing)}`);
  if (gradient.mark === "broken") words.push("◆ the gradient is not finite");
  if (value.is === "broken") words.push("◆ the value is not finite");
  if (gradient.is === "zero") words.push("the gradient is exactly 0");
  if (words.length === 0) return null;
  return section("Health", "", ...words.map((text) => element("p", { class: "warning" }, text)));
}
