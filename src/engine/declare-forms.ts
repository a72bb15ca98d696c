// The ways in which a call of a row can be written in TypeScript: by position, or by name in one trailing object.
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

/** All ways to write a call: some arguments by position, the rest, if any, in one object of keywords. */
export function forms(row: OpRow, parameters: readonly Parameter[]): Form[] {
  const positional = parameters.filter(({ keywordOnly }) => !keywordOnly);
  const keywords = parameters.filter(({ keywordOnly }) => keywordOnly);
  if (positional.some(isVariadic)) return variadicForms(row, positional, keywords);
  const byName = positional.findIndex((parameter) => parameter.fallback !== undefined || !isTensor(parameter));
  const result: Form[] = [];
  const allOptional = keywords.every(({ fallback }) => fallback !== undefined);
  if (keywords.length > 0 && allOptional && positional.some(({ fallback }) => fallback !== undefined))
    result.push({ text: listOf(positional, false), positional });
  for (let count = positional.length; count >= (byName < 0 ? positional.length : byName); count--) {
    const rest = [...positional.slice(count), ...keywords];
    const given = positional.slice(0, count);
    const text = rest.length === 0 ? listOf(given, false) : join(listOf(given, true), options(row, rest));
    result.push({ text, positional: given });
  }
  return result.filter(({ text }, i) => result.findIndex((other) => other.text === text) === i);
}

/** Parameters that take their items one by one, or in a list. */
const isVariadic = ({ type }: Parameter) => type === "size" || type === "pack";

function variadicForms(row: OpRow, positional: readonly Parameter[], keywords: readonly Parameter[]): Form[] {
  const before = positional.filter((parameter) => !isVariadic(parameter));
  const { name, type } = positional.find(isVariadic)!;
  const item = type === "pack" ? "Tensor" : "number";
  const lead = listOf(before, true);
  const named = keywords.length > 0;
  const texts = [
    join(lead, `...${name}: ${item}[]`),
    join(lead, `${name}: readonly ${item}[]`, named ? options(row, keywords) : ""),
    ...(named ? [join(lead, `...args: [...${name}: ${item}[], options: ${optionsType(row, keywords)}]`)] : []),
  ];
  return texts.map((text) => ({ text, positional }));
}

const join = (...parts: string[]) => parts.filter((part) => part !== "").join(", ");

function typeOf({ type, optional }: Parameter): string {
  return `${kindOf(type).declared}${optional ? " | null" : ""}`;
}

function listOf(parameters: readonly Parameter[], required: boolean): string {
  return parameters
    .map(
      (parameter) =>
        `${safe(parameter.name)}${!required && parameter.fallback !== undefined ? "?" : ""}: ${typeOf(parameter)}`,
    )
    .join(", ");
}

const safe = (name: string) => (reserved.has(name) ? `${name}_` : name);

function options(row: OpRow, rest: readonly Parameter[]): string {
  const optional = rest.every(({ fallback }) => fallback !== undefined);
  return `options${optional ? "?" : ""}: ${optionsType(row, rest)}`;
}

function optionsType(row: OpRow, rest: readonly Parameter[]): string {
  if (rest.map(({ name }) => name).join(" ") === optionNames) return "TensorOptions";
  return `{ ${rest.map((parameter) => field(row, parameter)).join("; ")} }`;
}

/** One keyword, with what it means. */
function field(row: OpRow, parameter: Parameter): string {
  const { name, fallback } = parameter;
  const meaning = meaningOf(row, name) === undefined ? "" : `/** ${meaningOf(row, name)} */ `;
  return `${meaning}${name}${fallback === undefined ? "" : "?"}: ${typeOf(parameter)}`;
}
