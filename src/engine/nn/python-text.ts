// Values as Python prints them, for the printed form of modules.

/** A value as Python's `repr`: tuples for lists, `None`, `True`, `1e-05`. */
export function pythonText(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return numberText(value);
  if (Array.isArray(value)) return `(${value.map(pythonText).join(", ")}${value.length === 1 ? "," : ""})`;
  return String(value);
}

/** Fields of a module as it prints them: `kernel_size=3, stride=1`. */
export function fieldsText<M>(module: M, ...names: (keyof M & string)[]): string {
  return names.map((name) => `${name}=${pythonText(module[name])}`).join(", ");
}

/** Small and large numbers have an exponent of at least two digits. */
function numberText(value: number): string {
  const small = value !== 0 && Math.abs(value) < 1e-4;
  return (small ? value.toExponential() : String(value)).replace(/e([-+])(\d)$/, "e$10$2");
}

/** A number as Python prints a float: whole ones with a point. */
export function floatText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : numberText(value);
}
