// Numbers and shapes as a person reads them.

/** `(64, 100)`; `()` for a scalar. */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(", ")})`;
}

/** A number with three significant digits: `2.41e+5`, `0.0213`, `0`. */
export function numberText(number: number): string {
  if (number === 0 || !Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  return size >= 1e5 || size < 1e-3 ? number.toExponential(2) : String(Number(number.toPrecision(3)));
}
