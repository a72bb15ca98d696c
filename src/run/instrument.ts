// The source transform: makes every call of a script say where it stands, and every loop when it turns.

import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { type ParserPlugin, parse } from "@babel/parser";
import MagicString, { type SourceMap } from "magic-string";
import type { Loop, Site } from "../protocol/trace.js";
import { bare, childrenOf, contains, isFunction, isLoop, type Node, namesOf } from "./syntax.js";

/** The tables of a script's calls and loops. Sites and loops are numbered from 1 in one sequence. */
export class SiteTable {
  readonly sites: Site[] = [];
  readonly loops: Loop[] = [];
  /** Whether the user's own files call a method `backward`. */
  callsBackward = false;
  private last = 0;

  nextId(): number {
    return ++this.last;
  }
}

/** A script file that is no TypeScript or JavaScript. Lines and columns count from 1. */
export class SyntaxProblem extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

// Names that no script uses: the call register, the loops, what variables take, room for one value, and a count of turns.
const register = "$gradlensSite";
const loops = "$gradlensLoops";
const returned = "$gradlensReturned";
const held = "$gradlensHeld";
const turns = "$gradlensTurns";

/** Rewritten source and the map back to what the user wrote. */
export interface Instrumented {
  code: string;
  map: SourceMap;
}

/**
 * Rewrites `source` so that each call writes its number into the register just before it happens (after its arguments), and each loop
 * announces its iterations. No line moves. Throws `SyntaxProblem`.
 */
export function instrument(source: string, file: string, table: SiteTable): Instrumented {
  const code = new MagicString(source);
  new Instrumenter(code, file, table).visit(parseScript(source, file), { enclosingFunction: "", loop: 0 });
  code.prependLeft(prologuePosition(source), prologue(source, file));
  return { code: code.toString(), map: code.generateMap({ source: file, hires: "boundary", includeContent: false }) };
}

function parseScript(source: string, file: string): Node {
  const typescript = /\.[mc]?tsx?$/.test(file);
  const jsx = /x$/.test(file) || !typescript;
  const plugins: ParserPlugin[] = ["explicitResourceManagement", "decorators", "importAttributes"];
  if (typescript) plugins.push("typescript");
  if (jsx) plugins.push("jsx");
  try {
    return parse(source, {
      sourceType: "unambiguous",
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      plugins,
    }).program;
  } catch (error) {
    throw syntaxProblem(error);
  }
}

function syntaxProblem(error: unknown): unknown {
  const { message, loc } = error as { message: string; loc?: { line: number; column: number } };
  return loc ? new SyntaxProblem(message.replace(/ \(\d+:\d+\)$/, ""), loc.line, loc.column + 1) : error;
}

/** Behind `#!…`, otherwise at the start. */
function prologuePosition(source: string): number {
  return source.startsWith("#!") ? Math.max(0, source.indexOf("\n") + 1) : 0;
}

function prologue(source: string, file: string): string {
  const own = `var ${register}=globalThis.$gradlens.register,${loops}=globalThis.$gradlens.loops,${returned}=globalThis.$gradlens.returned,${held},${turns}=0;`;
  const missing = (name: string) => source.includes(name) && !new RegExp(`(const|let|var)\\s+${name}\\b`).test(source);
  const filename = missing("__filename") ? `var __filename=${JSON.stringify(file)};` : "";
  const directory = missing("__dirname") ? `var __dirname=${JSON.stringify(dirname(file))};` : "";
  return own + filename + directory;
}

interface Surroundings {
  enclosingFunction: string;
  loop: number;
}

type Call = Extract<Node, { type: "CallExpression" | "NewExpression" | "OptionalCallExpression" }>;

class Instrumenter {
  /** The names waiting for the expression that gives them their value. */
  private readonly variables = new Map<Node, string[]>();
  /** The initial value of a variable, by the call that it comes from. */
  private readonly initials = new Map<Node, Node>();
  /** Where the label of a labelled loop starts. */
  private readonly loopStarts = new Map<Node, number>();

  constructor(
    private readonly code: MagicString,
    private readonly file: string,
    private readonly table: SiteTable,
  ) {}

  visit(node: Node, around: Surroundings): void {
    if (isType(node)) return;
    this.noteNames(node);
    const inside = this.inside(node, around);
    if (isCall(node)) this.rewriteCall(node, around);
    if (node.type === "LabeledStatement") this.loopStarts.set(node.body, this.startOf(node));
    if (node.type === "ExpressionStatement" && this.startsWithCall(node.expression))
      this.code.appendLeft(node.start!, "void 0,");
    if (node.type === "MemberExpression") this.writeImportMeta(node);
    if (isLoop(node)) this.rewriteLoop(node, inside.loop);
    for (const child of childrenOf(node)) this.visit(child, inside);
  }

  private noteNames(node: Node): void {
    if (node.type === "VariableDeclarator") {
      this.name(node.init, namesOf(node.id));
      const [call, ...others] = node.id.type === "Identifier" ? bare(node.init) : [];
      if (call?.type === "CallExpression" && others.length === 0) this.initials.set(call, node.init!);
    }
    if (node.type === "AssignmentExpression") this.name(node.right, namesOf(node.left));
    if (node.type === "ClassProperty" || node.type === "ObjectProperty") this.name(node.value, namesOf(node.key));
  }

  private name(value: Node | null | undefined, names: string[]): void {
    for (const expression of bare(value)) this.variables.set(expression, names);
  }

  private inside(node: Node, around: Surroundings): Surroundings {
    if (isFunction(node)) return { enclosingFunction: this.functionName(node), loop: 0 };
    if (isLoop(node)) return { ...around, loop: this.addLoop(node) };
    return around;
  }

  private functionName(node: Node): string {
    const { id, key } = node as { id?: Node | null; key?: Node };
    const own = namesOf(id ?? key);
    return own[0] ?? this.variables.get(node)?.[0] ?? "(anonymous)";
  }

  private addLoop(node: Node): number {
    const id = this.table.nextId();
    this.table.loops.push({ id, file: this.file, line: node.loc!.start.line, endLine: node.loc!.end.line });
    return id;
  }

  private addSite(call: Call, around: Surroundings): number {
    const id = this.table.nextId();
    const { line, column } = calleeStart(call);
    const { end } = call.loc!;
    const variables = this.variables.get(call) ?? [];
    const position = { line, column: column + 1, endLine: end.line, endColumn: end.column + 1 };
    const silent = appliesNoOp(call) ? ({ silent: true } as const) : {};
    this.table.sites.push({ id, file: this.file, ...position, variables, ...around, ...silent });
    return id;
  }

  private rewriteCall(call: Call, around: Surroundings): void {
    if (!isRewritable(call)) return;
    if (methodName(call) === "backward") this.table.callsBackward = true;
    const last = call.arguments.at(-1) as Node | undefined;
    const operand = last ? (last.type === "SpreadElement" ? last.argument : last) : receiverOf(call);
    if (!operand) return;
    const site = this.addSite(call, around);
    const initial = this.initials.get(call);
    if (initial && !isOfJavaScript(call)) this.passThrough(initial, site);
    this.sayBefore(operand, site);
  }

  /** Lets the recorder see what a call has returned. */
  private passThrough(initial: Node, site: number): void {
    this.code.appendLeft(initial.start!, `${returned}(`);
    this.code.prependRight(initial.end!, `,${site})`);
  }

  /** Puts the register's write behind `operand`'s evaluation and before what uses it. */
  private sayBefore(operand: Node, site: number): void {
    const write = `${register}[0]=${site}`;
    const [start, end] = [operand.start!, operand.end!];
    if (contains(operand, mayCall)) {
      this.code.appendLeft(start, `(${held}=`);
      this.code.prependRight(end, `,${write},${held})`);
    } else {
      this.code.appendLeft(start, `(${write},`);
      this.code.prependRight(end, ")");
    }
  }

  /** A statement that now starts with a parenthesis would continue the line before it. */
  private startsWithCall(expression: Node): boolean {
    let wrapped = false;
    contains(expression, (node) => {
      if (isCall(node) && isRewritable(node) && node.arguments.length === 0) {
        wrapped ||= receiverOf(node)?.start === expression.start;
      }
      return wrapped;
    });
    return wrapped;
  }

  private rewriteLoop(node: Node, id: number): void {
    const { body } = node as Extract<Node, { type: "WhileStatement" }>;
    if (contains(node, mayApplyOps)) this.announceLoop(node, body, id);
    else this.sayInBody(body, `++${turns}&1023||${loops}.onTurn();`);
  }

  private announceLoop(node: Node, body: Node, id: number): void {
    const token = `$gradlensLoop${id}`;
    this.code.appendLeft(this.startOf(node), `{const ${token}=${loops}.enter(${id});try{`);
    this.code.prependRight(node.end!, `}finally{${loops}.leave(${token})}}`);
    const last = lastTurnTest(node, (part) => this.code.original.slice(part.start!, part.end!));
    this.sayInBody(body, `${loops}.turn(${last === "" ? token : `${token},${last}`});`);
  }

  private sayInBody(body: Node, statement: string): void {
    if (body.type === "BlockStatement") this.code.appendLeft(body.start! + 1, statement);
    else {
      this.code.appendLeft(body.start!, `{${statement}`);
      this.code.prependRight(body.end!, "}");
    }
  }

  /** Where a statement starts, with the labels before it. */
  private startOf(node: Node): number {
    return this.loopStarts.get(node) ?? node.start!;
  }

  /** The bundle stands elsewhere than the script, so the script's own place is written in. */
  private writeImportMeta(node: Extract<Node, { type: "MemberExpression" }>): void {
    if (node.object.type !== "MetaProperty" || node.object.meta.name !== "import") return;
    const values: Record<string, string> = {
      url: pathToFileURL(this.file).href,
      filename: this.file,
      dirname: dirname(this.file),
    };
    const [name] = namesOf(node);
    if (Object.hasOwn(values, name ?? "")) this.code.overwrite(node.start!, node.end!, JSON.stringify(values[name]));
  }
}

/**
 * In a loop that counts, `for (…; t < 500; t++)`, what is true in its last iteration: `!(t+1<500)`. Empty for other loops,
 * and where the limit is more than a name or a number.
 */
function lastTurnTest(node: Node, textOf: (part: Node) => string): string {
  if (node.type !== "ForStatement" || node.test?.type !== "BinaryExpression" || !node.update) return "";
  const { left, operator, right } = node.test;
  const step = countingStep(node.update);
  const isPlain = right.type === "Identifier" || right.type === "NumericLiteral";
  if (left.type !== "Identifier" || !isPlain || !/^[<>]=?$/.test(operator)) return "";
  if (step?.name !== left.name || !startsAtNumber(node.init, left.name)) return "";
  return `!(${left.name}${step.by}${operator}${textOf(right)})`;
}

/** Whether `init` is `let t = 0` or the like. */
function startsAtNumber(init: Node | null | undefined, name: string): boolean {
  if (init?.type !== "VariableDeclaration") return false;
  return init.declarations.some((one) => namesOf(one.id as Node)[0] === name && one.init?.type === "NumericLiteral");
}

/** `t++` and `t--` as the name and what is added. */
function countingStep(update: Node): { name: string; by: string } | null {
  if (update.type !== "UpdateExpression" || update.argument.type !== "Identifier") return null;
  return { name: update.argument.name, by: update.operator === "++" ? "+1" : "-1" };
}

/** Types hold no calls; the other nodes of TypeScript's own (namespaces, enums, casts) may. */
function isType(node: Node): boolean {
  const mayHoldCalls =
    /^TS(ModuleDeclaration|ModuleBlock|EnumDeclaration|EnumBody|EnumMember|ParameterProperty|ExportAssignment)$/;
  return node.type.startsWith("TS") && !("expression" in node) && !mayHoldCalls.test(node.type);
}

function isCall(node: Node): node is Call {
  return node.type === "CallExpression" || node.type === "NewExpression" || node.type === "OptionalCallExpression";
}

/** Whether evaluating `node` may call something, which would write the register. */
function mayCall(node: Node): boolean {
  return isCall(node) || /^(Await|Yield|TaggedTemplate|Import)Expression$/.test(node.type);
}

/** A loop in which nothing is called only computes: it may be paused now and then, and nobody counts its turns. */
function mayApplyOps(node: Node): boolean {
  return mayCall(node) || node.type === "ForOfStatement";
}

/** `Math.sqrt(x)` and the like return no tensors, and may stand in loops that only compute. */
function isOfJavaScript({ callee }: Call): boolean {
  const owner = callee.type === "MemberExpression" ? callee.object : callee;
  return owner.type === "Identifier" && /^(Math|Number|String|Array|Object|JSON|Date|performance)$/.test(owner.name);
}

/** `require` and `import()` are left as esbuild knows them; a call without arguments needs something to hold on to. */
function isRewritable(call: Call): boolean {
  const { callee } = call;
  if (callee.type === "Import" || (callee.type === "Identifier" && callee.name === "require")) return false;
  if (call.arguments.length > 0) return true;
  return receiverOf(call) !== undefined;
}

/** For a call without arguments: the object whose method it is, or the function itself. */
function receiverOf(call: Call): Node | undefined {
  const { callee, type } = call;
  if (type === "OptionalCallExpression" || callee.type === "OptionalMemberExpression" || callee.type === "Super")
    return undefined;
  if (type === "NewExpression" || callee.type !== "MemberExpression") return callee;
  if (callee.object.type === "Super" || contains(callee.object, (node) => node.type.startsWith("Optional")))
    return undefined;
  return callee.object;
}

/** Objects and methods of JavaScript and of tensors whose calls are no ops. */
const silentObjects = /^(console|Math|JSON|Object|Array|Number|String|Date|process|Promise|performance)$/;
const silentMethods = /^(item|tolist|numel|data_array|toFixed|padStart|padEnd|toString|push|join)$/;

function appliesNoOp(call: Call): boolean {
  const { callee } = call;
  if (callee.type !== "MemberExpression") return false;
  const isSilent = callee.object.type === "Identifier" && silentObjects.test(callee.object.name);
  return isSilent || silentMethods.test(methodName(call) ?? "");
}

function methodName(call: Call): string | undefined {
  const { callee } = call;
  return callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression"
    ? namesOf(callee as Node)[0]
    : undefined;
}

/** Where a reader looks for a call: at the method's name, so that each call of a chain has its own place. */
function calleeStart(call: Call): { line: number; column: number } {
  const { callee } = call;
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  return (isMember ? callee.property.loc! : call.loc!).start;
}
