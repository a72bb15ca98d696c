// Numbers that have names in formulas, and how people write them.

/** A number by its name in formulas. */
export interface Constant {
  readonly value: number;
  readonly text: string;
}

const constant = (value: number, text: string): Constant => ({ value, text });

/** All named numbers. */
export const constants: Readonly<Record<string, Constant>> = {
  pi: constant(Math.PI, "π"),
  inf: constant(Number.POSITIVE_INFINITY, "∞"),
  NaN: constant(Number.NaN, "NaN"),
  log_2: constant(Math.LN2, "log(2)"),
  log_10: constant(Math.LN10, "log(10)"),
  degree: constant(Math.PI / 180, "π/180"),
  degrees: constant(180 / Math.PI, "180/π"),
  root_half: constant(Math.SQRT1_2, "√½"),
  root_2_pi: constant(Math.sqrt(2 * Math.PI), "√(2π)"),
  root_2_over_pi: constant(Math.sqrt(2 / Math.PI), "√(2/π)"),
  one_over_root_2_pi: constant(1 / Math.sqrt(2 * Math.PI), "1/√(2π)"),
  two_over_root_pi: constant(2 / Math.sqrt(Math.PI), "2/√π"),
  half_root_pi: constant(Math.sqrt(Math.PI) / 2, "√π/2"),
};
