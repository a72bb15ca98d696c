// Links to where a node's inputs come from and where its tensor is used.
import type { GraphNode } from "../../src/trace/graph.js";
import { edgesFrom, edgesInto, nodesByKey } from "../../src/trace/graph-index.js";
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
  const nodesOf = (keys: string[]) => [...new Set(keys)].map((key) => nodesByKey(graph).get(key)!);
  const inputs = nodesOf((edgesInto(graph).get(node.key) ?? []).map(({ from }) => from));
  const uses = nodesOf((edgesFrom(graph).get(node.key) ?? []).map(({ to }) => to));
  if (inputs.length + uses.length === 0) return null;
  return section("Neighbours", "", row("Inputs", inputs, show), row("Uses", uses, show));
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
