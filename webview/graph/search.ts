// Finding nodes: by label, op or module, by `line:12`, by the gradient's `norm>10`, by `nan`.
import type { Site } from "../../src/protocol/trace.js";
import type { GraphNode } from "../../src/trace/graph.js";
import { type Searched, searchTest } from "../../src/trace/search.js";
import type { NodeFacts, NormFact } from "./facts.js";

/** The nodes that all words of `query` fit; none for an empty query. */
export function search(
  query: string,
  all: readonly NodeFacts[],
  siteOf: (id: number) => Site | undefined,
): GraphNode[] {
  const fits = searchTest(query);
  if (!fits) return [];
  return all.filter((facts) => fits(searched(facts, siteOf))).map((facts) => facts.node);
}

function searched({ node, value, gradient }: NodeFacts, siteOf: (id: number) => Site | undefined): Searched {
  return {
    names: [node.label, node.op, node.module],
    line: siteOf(node.site)?.line ?? 0,
    norms: gradient.is === "number" ? [gradient.norm] : gradient.is === "zero" ? [0] : [],
    broken: [value as NormFact, gradient].some((fact) => fact.is === "broken"),
  };
}
