// The functions that formulas may use: how each is computed on one number, which op applies it to tensors, how it reads.

/** A function of formulas. */
export interface FormulaFunction {
  /** On numbers. The source text of this function is pasted into kernels, so it must stand alone. */
  readonly compute: (...values: number[]) => number;
  /** The op that does the same on tensors, for gradients of gradients. */
  readonly op: string;
  /** How a person reads it; without, as it is written. */
  readonly text?: (...parts: string[]) => string;
}

/** Rounds halves to even, as IEEE and PyTorch do. */
const roundEven = (x: number) => {
  const r = Math.round(x);
  return r - x === 0.5 && r % 2 !== 0 ? r - 1 : Object.is(r, 0) && x < 0 ? -0 : r;
};

const power = (x: number, n: number) =>
  n === 2
    ? x * x
    : n === 1
      ? x
      : n === 0.5
        ? Math.sqrt(x)
        : n === 3
          ? x * x * x
          : n === -1
            ? 1 / x
            : x === 1
              ? 1
              : x ** n;

const sigmoid = (x: number) => {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
};

const function_ = (op: string, compute: (...values: number[]) => number, text?: (...parts: string[]) => string) => ({
  op,
  compute,
  text,
});

/** All functions of formulas, by the name that formulas use. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  abs: function_("abs", Math.abs, (x) => `|${x}|`),
  ceil: function_("ceil", Math.ceil),
  cos: function_("cos", Math.cos),
  exp: function_("exp", Math.exp),
  expm1: function_("expm1", Math.expm1),
  floor: function_("floor", Math.floor),
  log: function_("log", Math.log),
  log1p: function_("log1p", Math.log1p),
  max: function_("maximum", Math.max),
  min: function_("minimum", Math.min),
  pow: function_("pow", power, (x, n) => `${x}^${n}`),
  round: function_("round", roundEven),
  sigmoid: function_("sigmoid", sigmoid),
  sign: function_("sign", Math.sign),
  sin: function_("sin", Math.sin),
  sqrt: function_("sqrt", Math.sqrt, (x) => `√${x}`),
  tanh: function_("tanh", Math.tanh),
  trunc: function_("trunc", Math.trunc),
};
