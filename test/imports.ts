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

/** Static and dynamic imports and re-exports all carry their module in `source`. */
function own(node: Node): Import[] {
  return typeof node.source?.value === "string" ? [asImport(node, node.source.value)] : [];
}

/** The imports anywhere below a node: those that are written as calls or as types can stand in any expression. */
function below(node: Node): Import[] {
  return [...own(node), ...Object.values(node).flat().filter(isNode).flatMap(below)];
}

function asImport(node: Node, from: string): Import {
  const typeOnly = node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType";
  return { from, line: node.loc?.start.line ?? 0, typeOnly };
}

/** The top of a file: comments, imports and re-exports up to the first statement of another kind. */
const top = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/|import\b[^;]*;|export\b[^;=(]*\bfrom\s*"[^"]*";)*/;

/** All imports of a file, in order. What follows the top is parsed only if it may import too: parsing all takes long. */
export function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const [head] = top.exec(text)!;
  const more = /\bimport\b|\bfrom\s*["']/.test(text.slice(head.length));
  const options: ParserOptions = { sourceType: "module", plugins: ["typescript"], createImportExpressions: true };
  const { program } = parse(more ? text : head, options) as unknown as { program: { body: Node[] } };
  return program.body.flatMap(more ? below : own);
}
