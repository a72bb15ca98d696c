// The inspector: everything about the picked node, or the cursor's, in numbers that can be selected and copied.
import type { Moment } from "../../src/trace/moment.js";
import { tensorBody } from "../card/tensor.js";
import { element, setAttributes } from "../dom.js";
import { fileName, formatNumber, formatShape } from "../format.js";
import { gradientText, type NodeFacts, receivedText } from "../graph/facts.js";
import { nextAfter } from "../graph/next.js";
import { type RuleLine, rulesFor } from "../graph/rules.js";
import type { Palette } from "../paint/palette.js";
import { derived, factsAt, momentOf, shownNode } from "../state/derive.js";
import type { PageState } from "../state/state.js";

/** What the inspector asks of the page. */
export interface InspectorEvents {
  reveal(site: number): void;
  close(): void;
}

export class Inspector {
  readonly root = element("section", { class: "inspector", "aria-label": "Inspector", tabindex: 0 });
  private shownFor: unknown = null;

  constructor(
    private readonly events: InspectorEvents,
    private readonly palette: () => Palette,
  ) {
    this.root.addEventListener("keydown", (event) => event.key === "Escape" && events.close());
  }

  update(state: PageState, before: PageState | null): void {
    setAttributes(this.root, { hidden: !state.inspectorOpen });
    if (!state.inspectorOpen) return;
    if (!before) this.shownFor = null;
    const input = inputOf(state);
    if (this.shownFor !== input) this.root.replaceChildren(...this.content(state, input.facts));
    this.shownFor = input;
  }

  private content(state: PageState, facts: NodeFacts | undefined): HTMLElement[] {
    if (!facts)
      return [
        element("p", { class: "quiet" }, "Pick a node to see its value, its gradient and the rule between them."),
      ];
    return [
      this.head(state, facts),
      valueSection(state, facts, this.palette()),
      gradientSection(state, facts, this.palette()),
      ruleSection(state, facts),
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
      const link = element("button", { class: "link", type: "button", title: "Go to the script's line (Ctrl+Enter)" });
      link.textContent = `${fileName(site.file)}:${site.line}:${site.column}`;
      link.addEventListener("click", () => this.events.reveal(site.id));
      head.append(link);
    }
    return head;
  }
}

/** What the inspector's content depends on, in one value that changes with it. */
const inputOf = derived(
  (state) => [
    shownNode(state),
    factsAt(state),
    state.versions.readings,
    state.cursor.event,
    state.cursor.part,
    state.graph,
  ],
  (state) => ({ facts: factsAt(state).get(shownNode(state)?.key ?? "") }),
);

function section(title: string, detail: string, ...content: (HTMLElement | null)[]): HTMLElement {
  const head = element("h3", {}, title, detail && element("span", {}, ` ${detail}`));
  return element("section", {}, head, ...content);
}

function valueSection(state: PageState, { node, state: { value, time } }: NodeFacts, palette: Palette): HTMLElement {
  const body =
    time === "future"
      ? element("p", { class: "quiet" }, "Not yet computed at the cursor.")
      : tensorBody(state.readings.get(value), palette);
  return section("Value", `${formatShape(node.shape)} ${node.dtype}`, body);
}

function gradientSection(
  state: PageState,
  { gradient, state: { gradient: arrived } }: NodeFacts,
  palette: Palette,
): HTMLElement {
  if (!arrived) {
    const words = gradient.is === "unneeded" ? "No gradient needed." : "No gradient: none has arrived at the cursor.";
    return section("Gradient", "", element("p", { class: "quiet" }, words));
  }
  const { expected, accumulated } = arrived;
  const rows: HTMLElement[] = [tensorBody(state.readings.get(arrived.value), palette)];
  const where = accumulated ? "in .grad" : "";
  const count = expected > 0 ? receivedText(arrived) : "an earlier step's";
  rows.push(pair("contributions", [count, where].filter((words) => words !== "").join(", ")));
  return section("Gradient", `‖∇‖ ${gradientText(gradient)}`, ...rows);
}

function pair(name: string, number: string): HTMLElement {
  return element("dl", { class: "numbers" }, element("dt", {}, name), element("dd", {}, number));
}

function ruleSection(state: PageState, { node, state: { gradient } }: NodeFacts): HTMLElement | null {
  const { view, graph } = state;
  const lines = view && graph && node.requiresGrad ? rulesFor(view, graph, node) : [];
  if (lines.length === 0) return null;
  const isOnItsWay = gradient !== null && gradient.received < gradient.expected;
  const shown = lines.flatMap((line) => ruleRows(line, isOnItsWay ? (momentOf(state)?.edges ?? null) : null));
  const received = isOnItsWay ? `: ${receivedText(gradient)}` : "";
  const sum = `The gradient is the sum of these ${lines.length}${received}.`;
  return section("Chain rule", "", ...shown, lines.length > 1 ? element("p", { class: "quiet" }, sum) : null);
}

/** A summand; while they arrive one by one, with the word whether it has. */
function ruleRows({ letters, shapes, edge }: RuleLine, arrived: Moment["edges"] | null): (HTMLElement | null)[] {
  const isToCome = arrived !== null && !arrived.has(edge);
  const word = arrived && element("span", { class: "quiet" }, isToCome ? " to come" : " arrived");
  const rule = element("code", { class: isToCome ? "rule quiet" : "rule" }, letters);
  if (word) rule.append(word);
  return [rule, shapes ? element("code", { class: "rule quiet" }, shapes) : null];
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
