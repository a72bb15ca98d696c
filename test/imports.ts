// Reads what a source file imports, types included.
import { readFileSync } from "node:fs";
import { type ParserOptions, parse } from "@babel/parser";

/** One import of a file. */
export interface Import {
  from: string;
  line: number;
  typeOnly: boolean;
}

interface Node {
  type: string;
  loc?: { start: { line: number } };
  source?: { value: string } | null;
  importKind?: string | null;
  exportKind?: string | null;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** Static and dynamic imports and re-exports all carry their module in `source`. */
function importsBelow(node: Node): Import[] {
  const own = typeof node.source?.value === "string" ? [asImport(node, node.source.value)] : [];
  return [...own, ...children(node).flatMap(importsBelow)];
}

function asImport(node: Node, from: string): Import {
  const typeOnly = node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType";
  return { from, line: node.loc?.start.line ?? 0, typeOnly };
}

/** All imports of a file, in order. */
export function importsOf(path: string): Import[] {
  const options: ParserOptions = { sourceType: "module", plugins: ["typescript"], createImportExpressions: true };
  return importsBelow(parse(readFileSync(path, "utf8"), options).program as unknown as Node);
}
