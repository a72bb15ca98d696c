// The chain rule of a node's gradient: in letters, in shapes, and for a picked element in the products that were summed.
import { copyButton } from "../card/copying.js";
import { element } from "../dom.js";
import { formatCount, formatElement, formatNumber, signed } from "../format.js";
import { type Explanation, mostTerms, type Worked } from "../graph/explain.js";
import { elementLetters, termPlace, termText } from "../graph/explain-text.js";
import type { NodeFacts } from "../graph/facts.js";
import { indexText } from "../graph/indices.js";
import { latexOf } from "../graph/latex.js";
import type { RuleLine } from "../graph/rules.js";
import { formula } from "../spoken.js";
import { momentOf } from "../state/derive.js";
import { elementAt, explanationsOf, pickedOf, rulesOf, workedOut } from "../state/element.js";
import type { PageState } from "../state/state.js";
import { quiet, section } from "./section.js";

/** Of a sum so many products are shown, the largest first. */
const mostShown = 8;

/** The rules by which the node gets its gradient; null if it gets none. */
export function ruleSection(state: PageState, facts: NodeFacts, copy: (text: string) => void): HTMLElement | null {
  const { node, state: at } = facts;
  const lines = rulesOf(state, node);
  if (lines.length === 0) return null;
  const isOnItsWay = at.gradient !== null && at.gradient.received < at.gradient.expected;
  const content = lines.flatMap((line) => [...ruleRows(state, line, isOnItsWay), ...elementRows(state, line, copy)]);
  const received = isOnItsWay ? `: ${at.gradient!.received} of ${at.gradient!.expected} received` : "";
  const sum = lines.length > 1 ? quiet(`The gradient is the sum of these ${lines.length}${received}.`) : null;
  const hint = pickedOf(state, node) === null ? quiet("Pick an element of the gradient to see its products.") : null;
  const buttons = element(
    "div",
    { class: "buttons" },
    copyButton("Copy as LaTeX", "Copy as LaTeX: the chain rule", () => copy(lines.map(latexLine).join("\n"))),
  );
  return section("Chain rule", "", ...content, sum, hint, buttons);
}

function latexLine({ letters, names }: RuleLine): string {
  return latexOf(letters, names);
}

/** A summand; while they arrive one by one, with the word whether it has. */
function ruleRows(state: PageState, line: RuleLine, isOnItsWay: boolean): HTMLElement[] {
  const isToCome = isOnItsWay && !momentOf(state)?.edges.has(line.edge);
  const rule = formula(
    line.letters,
    isToCome ? "rule quiet" : "rule",
    isOnItsWay ? (isToCome ? "to come" : "arrived") : "",
  );
  const shapes = line.shapes ? [formula(line.shapes, "rule quiet")] : [];
  return [rule, ...shapes, ...(line.summed ? [quiet(line.summed)] : [])];
}

/** The picked element of the summand: its products, or in words why there is no list of them. */
function elementRows(state: PageState, line: RuleLine, copy: (text: string) => void): HTMLElement[] {
  const explanation = explanationsOf(state).get(line.edge);
  if (!explanation) return [];
  const { rule, summand, at } = explanation;
  const result = elementAt(state, summand, at);
  const number = result === undefined ? "…" : formatElement(result);
  if (!rule) return [quiet(`At ${indexText(at, line.setting.result)} this adds ${number}. ${wordsOnly}`)];
  if (rule.count === 0) return [quiet(`At ${indexText(at, line.setting.result)} this adds 0: nothing came of it.`)];
  const letters = formula(elementLetters(explanation), "rule");
  const numbers = workedOut(state, explanation);
  if (!numbers)
    return [letters, quiet(state.elements.get(summand) === null ? "Its numbers were not kept." : "reading …")];
  return [letters, ...productRows(explanation, numbers, copy)];
}

const wordsOnly = "Its rule is no short list of products: it mixes many elements at once.";

function productRows(explanation: Explanation, numbers: Worked, copy: (text: string) => void): HTMLElement[] {
  const { rule } = explanation;
  const { terms, result, agrees } = numbers;
  if (!agrees && terms.length === rule!.count) {
    const why = rule!.doubt ?? "Its tensors have been written to since: the products are gone.";
    return [quiet(`This adds ${formatElement(result)}. ${why}`)];
  }
  const lines = terms.map(
    (term, k) => [termPlace(explanation, k), termText(explanation, term, k), term.product] as const,
  );
  const largest = lines.toSorted(([, , a], [, , b]) => Math.abs(b) - Math.abs(a)).slice(0, mostShown);
  const shown = lines.length > mostShown ? largest : lines;
  const table = element("table", { class: "products", "aria-label": "Products" });
  for (const [place, text, product] of shown) table.append(productRow(place, text, signed(formatNumber(product))));
  const rest = rule!.count - shown.length;
  if (rest > 0) {
    const others = signed(formatNumber(result - shown.reduce((sum, [, , product]) => sum + product, 0)));
    table.append(productRow("", `the other ${formatCount(rest)} together`, others));
  }
  if (rule!.count > 1) table.append(productRow("", `sum of ${formatCount(rule!.count)}`, formatElement(result)));
  const limit = rule!.count > mostTerms ? ` (the first ${formatCount(mostTerms)})` : "";
  const name = `Copy products of ${explanation.line.user.label}${limit}`;
  const text = () => [...lines.map(([place, body, product]) => `${place}\t${body}\t${product}`), `sum\t\t${result}`];
  return [
    table,
    element(
      "div",
      { class: "buttons" },
      copyButton("Copy products", name, () => copy(text().join("\n"))),
    ),
  ];
}

function productRow(place: string, text: string, number: string): HTMLElement {
  const cell = (content: string, kind: string) => element("td", { class: kind }, content);
  return element("tr", {}, cell(place, "place"), cell(text, "term"), cell(number, "number"));
}
