// Finding nodes: by label, op or module, by `line:12`, by `norm>10`, by `nan`.
import type { Site } from "../../src/protocol/trace.js";
import type { GraphNode } from "../../src/trace/graph.js";
import type { NodeFacts, NormFact } from "./facts.js";

type Test = (facts: NodeFacts) => boolean;

/** The nodes that all words of `query` fit; none for an empty query. */
export function search(
  query: string,
  all: readonly NodeFacts[],
  siteOf: (id: number) => Site | undefined,
): GraphNode[] {
  const tests = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => testOf(word, siteOf));
  if (tests.length === 0) return [];
  return all.filter((facts) => tests.every((test) => test(facts))).map((facts) => facts.node);
}

function testOf(word: string, siteOf: (id: number) => Site | undefined): Test {
  const line = /^line:(\d+)$/.exec(word);
  if (line) return ({ node }) => siteOf(node.site)?.line === Number(line[1]);
  const norm = /^norm([<>])([\d.e+-]+)$/.exec(word);
  if (norm) return compare(norm[1], Number(norm[2]));
  const names: Test = ({ node }) =>
    [node.label, node.op, node.module].some((name) => name.toLowerCase().includes(word));
  if (word === "nan" || word === "inf") return (facts) => names(facts) || isBroken(facts);
  return names;
}

function compare(sign: string, limit: number): Test {
  return ({ gradient }) => {
    if (gradient.is !== "number" && gradient.is !== "zero") return false;
    const norm = gradient.is === "zero" ? 0 : gradient.norm;
    return sign === "<" ? norm < limit : norm > limit;
  };
}

function isBroken({ value, gradient }: NodeFacts): boolean {
  return [value as NormFact, gradient].some((fact) => fact.is === "broken");
}
