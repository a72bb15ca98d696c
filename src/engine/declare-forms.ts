// The ways in which a call of a row can be written in TypeScript: by position, or by name in one trailing object.
import { stringType } from "./choices.js";
import { meaningOf } from "./meanings.js";
import type { OpRow } from "./op.js";
import { kindOf, type Parameter } from "./signature.js";

/** One way to write a call: its parameters as TypeScript, and those that are given by position. */
export interface Form {
  readonly text: string;
  readonly positional: readonly Parameter[];
}

/** Names that TypeScript keeps for itself. */
export const reserved = new Set(["var"]);
const optionNames = "dtype device requires_grad";
const isTensor = ({ type }: Parameter) => /Tensor|Operand|pack/.test(type);

/**
 * All ways to write a call. First by position alone; then with as few by position as there may be and the rest in one
 * object of keywords; then with more by position.
 */
export function forms(row: OpRow, parameters: readonly Parameter[]): Form[] {
  const positional = parameters.filter(({ keywordOnly }) => !keywordOnly);
  const keywords = parameters.filter(({ keywordOnly }) => keywordOnly);
  if (positional.some(isVariadic)) return variadicForms(row, positional, keywords);
  const isBare = keywords.every(isOptional) && (keywords.length === 0 || positional.some(isOptional));
  const bare = { text: listOf(row, positional, false), positional };
  const mixed = counts(positional).flatMap((count) => mixedForm(row, positional, keywords, count, isBare));
  return isBare ? [bare, ...mixed] : mixed;
}

const isOptional = ({ fallback }: Parameter) => fallback !== undefined;

/** Parameters that PyTorch keeps for programs of old: nobody gives them by position and others by name. */
const isOld = ({ name, type }: Parameter) => type === "bool" && /^(size_average|reduce)$/.test(name);

/** How many parameters are given by position where the others are keywords: as many as are needed first. */
function counts(positional: readonly Parameter[]): number[] {
  const byName = positional.findIndex((parameter) => isOptional(parameter) || !isTensor(parameter));
  const least = byName < 0 ? positional.length : byName;
  const needed = Math.max(least, positional.filter((parameter) => !isOptional(parameter)).length);
  const all = Array.from({ length: positional.length - least + 1 }, (_, i) => least + i);
  return [...all.filter((count) => count >= needed), ...all.filter((count) => count < needed).reverse()];
}

/** `count` parameters by position, the others by name. Where a form without names exists, this one has some. */
function mixedForm(
  row: OpRow,
  positional: readonly Parameter[],
  keywords: readonly Parameter[],
  count: number,
  hasBare: boolean,
): Form[] {
  const rest = [...positional.slice(count), ...keywords];
  const given = positional.slice(0, count);
  if (hasBare && given.some(isOld)) return [];
  if (rest.length === 0) return hasBare ? [] : [{ text: listOf(row, given, false), positional: given }];
  return [{ text: join(listOf(row, given, true), options(row, rest, hasBare)), positional: given }];
}

/** Parameters that take their items one by one, or in a list. */
const isVariadic = ({ type }: Parameter) => type === "size" || type === "pack";

function variadicForms(row: OpRow, positional: readonly Parameter[], keywords: readonly Parameter[]): Form[] {
  const before = positional.filter((parameter) => !isVariadic(parameter));
  const { name, type } = positional.find(isVariadic)!;
  const item = type === "pack" ? "Tensor" : "number";
  const lead = listOf(row, before, true);
  const named = keywords.length > 0;
  const texts = [
    join(lead, `...${name}: ${item}[]`),
    join(lead, `${name}: readonly ${item}[]`, named ? options(row, keywords) : ""),
    ...(named ? [join(lead, `...args: [...${name}: ${item}[], options: ${optionsType(row, keywords)}]`)] : []),
  ];
  return texts.map((text) => ({ text, positional }));
}

const join = (...parts: string[]) => parts.filter((part) => part !== "").join(", ");

function typeOf(row: OpRow, { name, type, optional }: Parameter): string {
  const declared = kindOf(type).declared.split(" | ");
  const types = declared.map((part) => (part === "string" && type !== "device" ? stringType(row, name) : part));
  return [...types, ...(optional ? ["null"] : [])].join(" | ");
}

function listOf(row: OpRow, parameters: readonly Parameter[], required: boolean): string {
  return parameters
    .map(
      (parameter) =>
        `${safe(parameter.name)}${!required && parameter.fallback !== undefined ? "?" : ""}: ${typeOf(row, parameter)}`,
    )
    .join(", ");
}

/** A name that TypeScript takes for a parameter. */
export const safe = (name: string) => (reserved.has(name) ? `${name}_` : name);

function options(row: OpRow, rest: readonly Parameter[], needed = false): string {
  return `options${!needed && rest.every(isOptional) ? "?" : ""}: ${optionsType(row, rest)}`;
}

function optionsType(row: OpRow, rest: readonly Parameter[]): string {
  if (rest.map(({ name }) => name).join(" ") === optionNames) return "TensorOptions";
  return `{\n${rest.map((parameter) => field(row, parameter)).join("")}}`;
}

/** One keyword, with what it means. */
function field(row: OpRow, parameter: Parameter): string {
  const { name, fallback } = parameter;
  const meaning = meaningOf(row, parameter);
  return `${meaning === undefined ? "" : `/** ${meaning} */\n`}${name}${fallback === undefined ? "" : "?"}: ${typeOf(row, parameter)};\n`;
}
