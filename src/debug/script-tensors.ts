// The named tensors of a moment in the text of the script: where their variables stand, and which one an expression means.
import type { Site } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import type { TensorAt } from "../trace/tensors-at.js";

/** A place in one line; columns count from 0, as editors' ranges do. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/** An expression in a line: a variable, or a chain of properties. */
export interface Written {
  text: string;
  start: number;
  end: number;
}

/** The text of a line, counted from 1; undefined beyond the last. */
type TextOf = (line: number) => string | undefined;

/** A declaration may begin this many lines before its call. */
const farthest = 4;
const reserved = /^(?:const|let|var|for|if|else|return|new|class|function|await|import|export|from|of|in|typeof|void)$/;

/** Where the variable that holds a tensor is assigned; null for a tensor without one, or a script that has changed. */
export function placeOfVariable(
  trace: Trace,
  { name, value }: TensorAt,
  textOf: TextOf,
): (Span & { file: string }) | null {
  const site = siteOf(trace, name, value);
  if (!site) return null;
  const span = wordBefore(site, name, textOf);
  return span && { ...span, file: site.file };
}

/** The tensor, or with `.grad` its gradient, that `written` means; null if it means none. */
export function meantBy(
  tensors: readonly TensorAt[],
  written: string,
): { tensor: TensorAt; ofGradient: boolean } | null {
  const ofGradient = /\.grad$/.test(written);
  const path = pathOf(ofGradient ? written.slice(0, -".grad".length) : written);
  const tensor = tensorAt(tensors, path);
  return tensor && (!ofGradient || tensor.gradient >= 0) ? { tensor, ofGradient } : null;
}

/** The chain of names that ends with the one at `column` (from 0): of `net.fc.weight` at `fc` it is `net.fc`. */
export function writtenAt(line: string, column: number): Written | null {
  const word = wordAt(line, column);
  if (!word || isInComment(line, word.start)) return null;
  const before = /(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\[\d+\])?!?\??\.)*$/u.exec(line.slice(0, word.start))![0];
  const start = word.start - before.length;
  if (line[start - 1] === "." || reserved.test(word.text)) return null;
  return { text: (before + word.text).replace(/[!?](?=\.)/g, ""), start, end: word.end };
}

/** Where in a line the variable `name` is used, not as somebody's property. */
export function usesOf(line: string, name: string): Written[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_$.])${escaped(name)}(?![\\p{L}\\p{N}_$])(?!\\s*:)`, "gu");
  return [...line.matchAll(word)]
    .map(({ index }) => ({ text: name, start: index, end: index + name.length }))
    .filter(({ start }) => !isInComment(line, start));
}

/** The call whose variable is `name`. What is written in place keeps the variable that it was made for. */
function siteOf(trace: Trace, name: string, value: number): Site | undefined {
  const tensor = trace.producer(value)?.tensor ?? -1;
  const made = trace.producer(trace.firstValueOf(tensor) ?? value);
  const template = made && trace.templates[made.template];
  const sites = [template?.site, template?.returnedTo].map((id) => trace.sites.get(id ?? 0));
  return sites.find((site) => site?.variables.includes(name));
}

function wordBefore({ line, column }: Site, name: string, textOf: TextOf): Span | null {
  for (let at = line; at > Math.max(0, line - farthest); at--) {
    const text = (textOf(at) ?? "").slice(0, at === line ? column - 1 : undefined);
    const found = usesOf(text, name)[0] ?? typedIn(text, name);
    if (found) return { line: at, start: found.start, end: found.end };
  }
  return null;
}

/** A variable that is declared with its type: `const h: torch.Tensor = `. */
function typedIn(text: string, name: string): Written | undefined {
  const found = new RegExp(`\\b(?:const|let|var)\\s+${escaped(name)}\\s*:`, "u").exec(text);
  const start = found ? found.index + found[0].indexOf(name) : -1;
  return found ? { text: name, start, end: start + name.length } : undefined;
}

/** Parameters are called by their path in the outermost module, which the script writes after a variable or `this`. */
function tensorAt(tensors: readonly TensorAt[], path: string): TensorAt | undefined {
  const exact = tensors.find(({ name }) => name === path);
  const dot = path.indexOf(".");
  if (exact || dot < 0) return exact;
  const rest = path.slice(dot + 1);
  const inRoot = tensors.find(({ name }) => name === rest);
  const within = tensors.filter(({ name }) => name.endsWith(`.${rest}`));
  return inRoot ?? (within.length === 1 ? within[0] : undefined);
}

/** `this.layers[0].weight` as it is recorded: `this.layers.0.weight`. */
function pathOf(written: string): string {
  return written.replace(/\[(\d+)\]/g, ".$1");
}

function wordAt(line: string, column: number): Written | null {
  for (const { 0: text, index } of line.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) {
    if (index <= column && column <= index + text.length) return { text, start: index, end: index + text.length };
  }
  return null;
}

/** Whether a place in a line is after `//` or within a text. */
function isInComment(line: string, at: number): boolean {
  let quote = "";
  for (let i = 0; i < at; i++) {
    if (quote === "" && line[i] === "/" && line[i + 1] === "/") return true;
    if (quote !== "" && line[i] === "\\") i++;
    else if (quote === "" && "\"'`".includes(line[i])) quote = line[i];
    else if (line[i] === quote) quote = "";
  }
  return quote === '"' || quote === "'" || /^\s*(?:\*|\/\*)/.test(line);
}

function escaped(name: string): string {
  return name.replace(/[$.]/g, "\\$&");
}
