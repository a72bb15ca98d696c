// Finding nodes: by label, op or module, by `line:12`, by the gradient's `norm>10`, by `nan`.
import type { Ailment } from "../../src/protocol/health.js";
import type { Site } from "../../src/protocol/trace.js";
import type { GraphNode } from "../../src/trace/graph.js";
import { parseQuery, type Searched } from "../../src/trace/search.js";
import type { Mark, NodeFacts } from "./facts.js";

/** The nodes that all words of `query` fit; none for an empty query. */
export function search(query: string, all: Iterable<NodeFacts>, siteOf: (id: number) => Site | undefined): GraphNode[] {
  const { fits } = parseQuery(query);
  if (!fits) return [];
  return [...all].filter((facts) => fits(searched(facts, siteOf))).map((facts) => facts.node);
}

const ailmentOfMark: Record<Mark, Ailment> = {
  "": "",
  broken: "NaN",
  vanishing: "vanishing",
  exploding: "exploding",
};

function searched({ node, value, gradient }: NodeFacts, siteOf: (id: number) => Site | undefined): Searched {
  return {
    names: [node.label, node.op, node.module],
    line: siteOf(node.site)?.line ?? 0,
    norms: gradient.is === "number" ? [gradient.norm] : gradient.is === "zero" ? [0] : [],
    ailments: [ailmentOfMark[gradient.mark], value.is === "broken" ? "NaN" : ""],
  };
}
