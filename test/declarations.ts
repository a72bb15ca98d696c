// Reads emitted declarations: which names a script can reach from a module, and what is said of each.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ParserOptions, parse } from "@babel/parser";

/** A part of the syntax tree, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
  readonly leadingComments?: readonly { readonly value: string }[];
}

/** Something that the editor shows: where it is declared, its path of names, and its documentation. */
export interface Declared {
  readonly file: string;
  readonly name: string;
  readonly doc: string | null;
}

/** What one file declares, and what it exports under which name. */
interface Module {
  readonly file: string;
  readonly declared: ReadonlyMap<string, readonly Node[]>;
  readonly exports: readonly Node[];
}

const options: ParserOptions = {
  sourceType: "module",
  plugins: [["typescript", { dts: true }]],
};
const modules = new Map<string, Module>();

function moduleAt(file: string): Module {
  const known = modules.get(file);
  if (known !== undefined) return known;
  const { body } = parse(readFileSync(file, "utf8"), options).program as unknown as { body: Node[] };
  const declared = new Map<string, Node[]>();
  for (const statement of body) {
    const inner = (statement.declaration as Node | null | undefined) ?? statement;
    for (const name of namesOf(inner))
      declared.set(name, [...(declared.get(name) ?? []), withComments(inner, statement)]);
  }
  const module = { file, declared, exports: body.filter(({ type }) => type.startsWith("Export")) };
  modules.set(file, module);
  return module;
}

const withComments = (inner: Node, outer: Node): Node => ({
  ...inner,
  leadingComments: outer.leadingComments ?? inner.leadingComments,
});

const nameOf = (node: unknown) => (node as { name?: string; value?: string }).name ?? (node as { value: string }).value;

function namesOf(node: Node): string[] {
  if (node.type === "VariableDeclaration") return (node.declarations as Node[]).map(({ id }) => nameOf(id));
  return node.id ? [nameOf(node.id)] : [];
}

const resolved = (file: string, from: unknown) => join(dirname(file), nameOf(from).replace(/\.js$/, ".d.ts"));

function docOf({ leadingComments }: Node): string | null {
  const last = leadingComments?.at(-1)?.value;
  return last?.startsWith("*") ? last.replace(/^\*|^\s*\*/gm, "").trim() : null;
}

/** What a class says in its own sentence, or what its base class has said. */
const inherited = new Set(["forward", "extra_repr", "toString", "get_lr"]);
const classLike = new Set(["ClassDeclaration", "TSInterfaceDeclaration"]);

function membersOf(node: Node): Node[] {
  const { body } = node.body as { body: Node[] };
  return body.filter((member) => {
    const { type, kind, accessibility, computed, key } = member;
    const isHidden =
      accessibility === "private" || accessibility === "protected" || kind === "set" || computed || key === undefined;
    return !isHidden && type !== "TSIndexSignature" && nameOf(key) !== "constructor";
  });
}

/** The declarations of a name in a file, and the members of a class or an interface. */
function* described(file: string, path: string, nodes: readonly Node[]): Generator<Declared> {
  const docs = nodes.map(docOf);
  const doc = docs.find((found) => found !== null) ?? null;
  yield { file, name: path, doc };
  for (const node of nodes.filter(({ type }) => classLike.has(type)))
    for (const member of membersOf(node)) {
      const name = nameOf(member.key);
      if (!name.startsWith("_") && !inherited.has(name)) yield { file, name: `${path}.${name}`, doc: docOf(member) };
    }
}

/** All that a script reaches through a module, each declaration once. */
export function* reachable(file: string, path = "", seen = new Set<string>()): Generator<Declared> {
  const module = moduleAt(file);
  for (const node of module.exports) {
    if (node.type === "ExportAllDeclaration") {
      const from = resolved(file, node.source);
      if (node.exported) yield* reachable(from, `${path}${nameOf(node.exported)}.`, seen);
      else yield* reachable(from, path, seen);
      continue;
    }
    const names = (node.specifiers as Node[] | undefined) ?? [];
    for (const specifier of names) {
      if (specifier.type === "ExportNamespaceSpecifier") {
        yield* reachable(resolved(file, node.source), `${path}${nameOf(specifier.exported)}.`, seen);
        continue;
      }
      const [local, exported] = [nameOf(specifier.local), nameOf(specifier.exported)];
      yield* named(node.source ? resolved(file, node.source) : file, local, `${path}${exported}`, seen);
    }
    if (node.declaration)
      for (const name of namesOf(node.declaration as Node)) yield* named(file, name, `${path}${name}`, seen);
  }
}

/** A name of a file, there or where that file has it from. */
function* named(file: string, name: string, path: string, seen: Set<string>): Generator<Declared> {
  const key = `${file} ${name}`;
  if (seen.has(key) || !existsSync(file)) return;
  seen.add(key);
  const { declared, exports } = moduleAt(file);
  const nodes = declared.get(name);
  if (nodes !== undefined) {
    yield* described(file, path, nodes);
    // A layer is declared as a class of its own name and a constant that calls it.
    const own = /typeof (\w+)/.exec(sourceOf(file, nodes))?.[1];
    if (own !== undefined && declared.has(own)) yield* membersOnly(file, path, declared.get(own)!);
    return;
  }
  for (const node of exports) {
    if (!node.source) continue;
    const from = resolved(file, node.source);
    if (node.type === "ExportAllDeclaration" && !node.exported) yield* named(from, name, path, seen);
    for (const specifier of (node.specifiers as Node[] | undefined) ?? [])
      if (nameOf(specifier.exported) === name && specifier.local)
        yield* named(from, nameOf(specifier.local), path, seen);
  }
}

function sourceOf(file: string, nodes: readonly Node[]): string {
  const text = readFileSync(file, "utf8");
  return nodes
    .filter(({ type }) => type === "VariableDeclaration")
    .map(({ start, end }) => text.slice(start as number, end as number))
    .join("\n");
}

function* membersOnly(file: string, path: string, nodes: readonly Node[]): Generator<Declared> {
  for (const declared of described(file, path, nodes)) if (declared.name !== path) yield declared;
}
