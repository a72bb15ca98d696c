// Values as Python prints them, for the printed forms of modules and optimizers.
import { formatNumber } from "./numbers.js";

/** A value as Python's `repr`: tuples for lists, `None`, `True`, `1e-05`. */
export function pythonText(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number" && !Number.isInteger(value)) return formatNumber(value);
  if (Array.isArray(value)) return `(${value.map(pythonText).join(", ")}${value.length === 1 ? "," : ""})`;
  return String(value);
}

/** Fields of a module as it prints them: `kernel_size=3, stride=1`. */
export function fieldsText<M>(module: M, ...names: (keyof M & string)[]): string {
  return names.map((name) => `${name}=${pythonText(module[name])}`).join(", ");
}
