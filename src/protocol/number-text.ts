// Numbers and shapes as a person reads them.

/** `(64, 100)`; `()` for a scalar. */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(", ")})`;
}

/** A number in three significant digits: `2.41e+5`, `0.0213`, `118`, `0`. */
export function numberText(number: number): string {
  if (Number.isNaN(number)) return "NaN";
  if (!Number.isFinite(number)) return number > 0 ? "inf" : "-inf";
  const size = Math.abs(number);
  if (number === 0 || (size >= 1e-3 && size < 999.5)) return String(Number(number.toPrecision(3)));
  return number.toExponential(2).replace(/\.?0+e/, "e");
}
