// What is shown as a Mermaid flowchart: boxes as subgraphs.
import { type Group, isGroup, type Outline, type Thing } from "./outline.js";

const brackets: Record<Thing["kind"], [string, string]> = {
  op: ["[", "]"],
  leaf: ["([", "])"],
  box: ["[[", "]]"],
  reference: [">", "]"],
};

/** The outline as Mermaid's text. Edges without gradient are dotted. */
export function mermaidOf({ things, edges }: Outline): string {
  const links = edges.map(({ from, to, needsGrad }) => `  ${from} ${needsGrad ? "-->" : "-.->"} ${to}`);
  return `${["flowchart TB", ...things.flatMap((thing) => lines(thing, "  ")), ...links].join("\n")}\n`;
}

function lines(thing: Thing | Group, indent: string): string[] {
  if (isGroup(thing)) {
    const inner = thing.things.flatMap((part) => lines(part, `${indent}  `));
    return [`${indent}subgraph ${thing.id}["${escaped(thing.label)}"]`, ...inner, `${indent}end`];
  }
  const [open, close] = brackets[thing.kind];
  return [`${indent}${thing.id}${open}"${thing.lines.map(escaped).join("<br/>")}"${close}`];
}

function escaped(text: string): string {
  return text.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;");
}
