// What is shown in Graphviz' language: boxes as clusters.
import { type Group, isGroup, type Outline, type Thing } from "./outline.js";

const looks: Record<Thing["kind"], string> = {
  op: "",
  leaf: ', style="rounded"',
  box: ", peripheries=2",
  reference: ", shape=cds",
};

/** The outline as DOT. Edges without gradient are dashed. */
export function dotOf({ things, edges }: Outline, title: string): string {
  const links = edges.map(({ from, to, needsGrad }) => `  ${from} -> ${to}${needsGrad ? "" : " [style=dashed]"};`);
  const body = [...things.flatMap((thing) => lines(thing, "  ")), ...links];
  return `digraph ${quoted(title)} {\n  node [shape=box];\n${body.join("\n")}\n}\n`;
}

function lines(thing: Thing | Group, indent: string): string[] {
  if (isGroup(thing)) {
    const inner = thing.things.flatMap((part) => lines(part, `${indent}  `));
    return [
      `${indent}subgraph cluster_${thing.id} {`,
      `${indent}  label=${quoted(thing.label)};`,
      ...inner,
      `${indent}}`,
    ];
  }
  return [`${indent}${thing.id} [label=${quoted(thing.lines.join("\n"))}${looks[thing.kind]}];`];
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
