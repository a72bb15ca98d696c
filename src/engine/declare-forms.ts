// The ways in which a call of a row can be written in TypeScript: by position, or by name in one trailing object.
import { stringType } from "./choices.js";
import { meaningOf } from "./meanings.js";
import type { OpRow } from "./op.js";
import { saidOf } from "./said.js";
import { kindOf, type Parameter } from "./signature.js";

/** One way to write a call: its parameters as TypeScript, and those that are given by position and by name. */
export interface Form {
  readonly text: string;
  readonly positional: readonly Parameter[];
  readonly named?: readonly Parameter[];
}

/** A form of a row. */
export interface RowForm {
  readonly row: OpRow;
  readonly form: Form;
}

/**
 * The forms of all rows of a name, each without its first `skip` parameters. Where one row takes all keywords of another
 * (`sum({ dtype })`, `sum({ dim, keepdim, dtype })`), both share a form: the editor then offers all of them.
 */
export function formsOfRows(all: readonly OpRow[], skip = 0): RowForm[] {
  const result: RowForm[] = [];
  for (const row of all)
    for (const form of forms(row, row.signature.parameters.slice(skip))) {
      const next = { row, form };
      const at = result.findIndex((before) => before.row !== row && canShare(before, next));
      if (at < 0) result.push(next);
      else result[at] = shared(result[at], next);
    }
  return result;
}

const positionalText = ({ row, form }: RowForm) => listOf(row, form.positional, true);
const namesOf = ({ form }: RowForm) => (form.named ?? []).map(({ name }) => name);

function canShare(a: RowForm, b: RowForm): boolean {
  if (!a.form.named || !b.form.named || a.row.returns !== b.row.returns) return false;
  const [fewer, more] = [namesOf(a), namesOf(b)].sort((x, y) => x.length - y.length);
  if (!fewer.every((name) => more.includes(name)) || positionalText(a) !== positionalText(b)) return false;
  const types = new Map(a.form.named.map((parameter) => [parameter.name, typeOf(a.row, parameter)]));
  return b.form.named.every(
    (parameter) => (types.get(parameter.name) ?? typeOf(b.row, parameter)) === typeOf(b.row, parameter),
  );
}

/** The form with all keywords of two; those that one of them does without are optional. */
function shared(a: RowForm, b: RowForm): RowForm {
  const [fewer, more] = namesOf(a).length < namesOf(b).length ? [a, b] : [b, a];
  const others = new Map(fewer.form.named!.map((parameter) => [parameter.name, parameter]));
  const named = more.form.named!.map((parameter) => {
    const other = others.get(parameter.name);
    const fallback = parameter.fallback ?? (other === undefined ? null : other.fallback);
    return { ...parameter, fallback };
  });
  const text = join(positionalText(more), options(more.row, named));
  const extra = namesOf(more).find((name) => !others.has(name));
  const both = (some: string, all: string) =>
    some === all || extra === undefined
      ? all
      : `${some} With \`${extra}\`: ${all.charAt(0).toLowerCase()}${all.slice(1)}`;
  const [said, saidMore] = [saidOf(fewer.row), saidOf(more.row)];
  const row = {
    ...more.row,
    doc: both(fewer.row.doc, more.row.doc),
    shapes: both(`${said.shapes}.`, `${saidMore.shapes}.`).slice(0, -1),
    raises: saidMore.raises ?? said.raises,
  };
  return { row, form: { ...more.form, text, named } };
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
  return [{ text: join(listOf(row, given, true), options(row, rest, hasBare)), positional: given, named: rest }];
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
