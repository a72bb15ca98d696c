// Links to where a node's inputs come from and where its tensor is used.
import type { GraphNode } from "../../src/trace/graph.js";
import { element } from "../dom.js";
import type { NodeFacts } from "../graph/facts.js";
import type { PageState } from "../state/state.js";
import { linkButton, section } from "./section.js";

/** Of very many neighbours the first are linked. */
const most = 20;

/** The node's inputs and uses; null where it has neither. */
export function neighbourSection(
  { graph }: PageState,
  { node }: NodeFacts,
  show: (key: string) => void,
): HTMLElement | null {
  if (!graph) return null;
  const from = new Set<string>();
  const to = new Set<string>();
  for (const edge of graph.edges) {
    if (edge.to === node.key) from.add(edge.from);
    if (edge.from === node.key) to.add(edge.to);
  }
  if (from.size + to.size === 0) return null;
  const nodesOf = (keys: ReadonlySet<string>) => graph.nodes.filter(({ key }) => keys.has(key));
  return section("Neighbours", "", row("Inputs", nodesOf(from), show), row("Uses", nodesOf(to), show));
}

function row(name: string, nodes: readonly GraphNode[], show: (key: string) => void): HTMLElement | null {
  if (nodes.length === 0) return null;
  const links = nodes.slice(0, most).flatMap(({ key, label }, i) => {
    const link = linkButton(label, `Show ${label}`, `${name} ${key}`, () => show(key));
    return i === 0 ? [link] : [", ", link];
  });
  const more = nodes.length > most ? ` and ${nodes.length - most} more` : "";
  return element("p", {}, element("span", { class: "quiet" }, `${name}: `), ...links, more);
}
