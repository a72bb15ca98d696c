// The contributions to a node's gradient: one row per use, and a warning where they cancel.
import type { Alignment } from "../../src/protocol/reading.js";
import { element } from "../dom.js";
import { formatNumber, formatShare, signed } from "../format.js";
import { type NodeFacts, normFact, normText, receivedText } from "../graph/facts.js";
import { alignmentFor, type Use, usesOf } from "../state/element.js";
import type { PageState } from "../state/state.js";
import { linkButton, quiet, section } from "./section.js";

/** Summands that together are less than this part of their norms' sum cancel. */
const cancelling = 0.1;

/** One row per use of the node's tensor; null where no gradient comes. */
export function contributionSection(
  state: PageState,
  { node, state: at }: NodeFacts,
  pick: (key: string) => void,
): HTMLElement | null {
  const uses = usesOf(state, node);
  if (uses.length === 0) return null;
  const received = at.gradient && at.gradient.expected > 0 ? receivedText(at.gradient) : `0 of ${uses.length} received`;
  const detail = at.gradient && at.gradient.expected === 0 ? "an earlier step's" : received;
  const alignment = alignmentFor(state, uses);
  const made = section("Contributions", detail, useTable(state, uses, alignment ?? null, pick), ...notes(alignment));
  made.tabIndex = -1;
  made.dataset.keep = "contributions";
  return made;
}

function useTable(
  state: PageState,
  uses: readonly Use[],
  alignment: Alignment | null,
  pick: (key: string) => void,
): HTMLElement {
  const names = ["use", "norm", "share", "cosine"].slice(0, uses.length > 1 ? 4 : 2);
  const head = element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, name)));
  const norms = alignment?.norms ?? uses.map(({ gradient }) => state.norms.get(gradient ?? -1) ?? Number.NaN);
  const all = norms.reduce((sum, norm) => sum + norm, 0);
  const rows = uses.map((use) => {
    const place = alignment?.values.indexOf(use.gradient ?? -1) ?? -1;
    const cells =
      place < 0 || !alignment
        ? ["", ""]
        : [formatShare(alignment.norms[place], all), cosineText(alignment.cosines[place])];
    return useRow(state, use, cells.slice(0, names.length - 2), pick);
  });
  return element("table", { class: "uses", "aria-label": "Contributions" }, head, ...rows);
}

function useRow(
  state: PageState,
  { user, gradient, edge }: Use,
  cells: string[],
  pick: (key: string) => void,
): HTMLElement {
  const link = linkButton(user.label, `Show ${user.label}`, `use ${edge}`, () => pick(user.key));
  const norm = gradient === null ? "to come" : normText(normFact(gradient, state.norms));
  const numbers = [norm, ...cells].map((text) => element("td", {}, text));
  return element("tr", {}, element("td", {}, link), ...numbers);
}

function cosineText(cosine: number | null): string {
  return cosine === null ? "–" : signed(formatNumber(cosine));
}

function notes(alignment: Alignment | null | undefined): HTMLElement[] {
  if (!alignment) return [];
  const all = alignment.norms.reduce((sum, norm) => sum + norm, 0);
  if (!(alignment.sum < cancelling * all))
    return [quiet("share: of the norms' sum; cosine: with the sum of the others")];
  const left = formatShare(alignment.sum, all);
  const words = `△ The contributions cancel: their sum has ${left} of the norms' sum.`;
  return [element("p", { class: "warning" }, words)];
}
