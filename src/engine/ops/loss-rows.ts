// What the rows of losses share: how elements are combined, and losses that are a formula per element.
import { canCast, type DType, resultType } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { type Formula, parseFormula } from "../formula/parse.js";
import { formulaText } from "../formula/print.js";
import { evaluate } from "../gradient.js";
import type { FormulaSource, Gradient, Saved } from "../op.js";
import { broadcastSizes, countOf, sameSizes } from "../shape.js";
import type { Bound } from "../signature.js";
import { reserve, Tensor } from "../tensor.js";

/** The arguments that say how elements are combined; the first two are PyTorch's old way to say it. */
export interface Reducing {
  readonly size_average?: boolean | null;
  readonly reduce?: boolean | null;
  readonly reduction: string;
}

/** The reduction that the arguments name, whatever it is. */
export function namedReduction({ size_average = null, reduce = null, reduction }: Reducing): string {
  if (size_average === null && reduce === null) return reduction;
  if (reduce === false) return "none";
  return size_average === false ? "sum" : "mean";
}

/** The reduction that the arguments ask for. */
export function reductionOf(how: Reducing): string {
  const name = namedReduction(how);
  if (name !== "mean" && name !== "sum" && name !== "none")
    throw new ValueError(`${name} is not a valid value for reduction`);
  return name;
}

/** A loss per element, or their mean or sum. */
export function reduced(losses: Tensor, how: Reducing): Tensor {
  const reduction = reductionOf(how);
  if (reduction === "none") return losses;
  return reduction === "mean" ? losses.mean() : losses.sum();
}

/** Raises unless losses can be computed in this type. */
export function needFloat(name: string, dtype: DType): void {
  if (!dtype.is_floating_point) throw new RuntimeError(`"${name}" not implemented for '${dtype.scalarType}'`);
}

/** Raises where `other` would make more of `sizes` than there is. */
export function needSameShape(sizes: readonly number[], other: readonly number[]): void {
  const wide = broadcastSizes(sizes, other);
  if (!sameSizes(wide, sizes))
    throw new RuntimeError(
      `output with shape [${sizes.join(", ")}] doesn't match the broadcast shape [${wide.join(", ")}]`,
    );
}

/** A loss whose elements are a formula `y` of `a` (input), `b` (target), `c` (weight) and `d` (pos_weight). */
export interface ElementwiseLoss {
  /** What PyTorch calls its loop, in messages. */
  kernel: string;
  y: FormulaSource<Bound>;
  a?: FormulaSource<Bound>;
  b?: FormulaSource<Bound>;
  /** Raises where arguments do not go together. */
  check?(args: Bound): void;
  /** The type of the losses, where it is not that of all tensors together. */
  dtype?(args: Bound): DType;
}

const formulaOf = (source: FormulaSource<Bound>, args: Bound) =>
  parseFormula(typeof source === "string" ? source : source(args));
/** Arguments for a text about the op in general: no weights. */
const plain: Bound = { weight: null, pos_weight: null };

interface LossRow {
  reach: string;
  text: string;
  forward(args: never): Tensor;
  gradients: { a?: Gradient; b?: Gradient };
}

/** The part of a row that makes it an elementwise loss with a node of its own. */
export function elementwiseLoss({ kernel, y, a, b, check, dtype }: ElementwiseLoss): LossRow {
  return {
    reach: "functional",
    text: `mean of ${formulaText(formulaOf(y, plain))}`,
    forward: (args: Bound) => {
      check?.(args);
      return reduced(lossPerElement(kernel, formulaOf(y, args), args, dtype?.(args)), args as unknown as Reducing);
    },
    gradients: {
      a: a === undefined ? a : lossGradient(a),
      b: b === undefined ? b : lossGradient(b),
    },
  };
}

/** Raises unless the type of all tensors together can be written as the one that results have. */
function checkCast(from: DType, to: DType): void {
  if (!canCast(from, to))
    throw new RuntimeError(`result type ${from.scalarType} can't be cast to the desired output type ${to.scalarType}`);
}

function lossPerElement(kernel: string, formula: Formula, args: Bound, own?: DType): Tensor {
  const { input, target: b, weight: c, pos_weight: d } = args;
  const known: Bound = { ...args, a: input, b, c, d };
  const operands = formula.names.map((name) => known[name] as Tensor | number);
  const tensors = operands.filter((operand) => operand instanceof Tensor);
  const promoted = resultType(tensors);
  needFloat(kernel, promoted);
  const dtype = own ?? promoted;
  checkCast(promoted, dtype);
  const sizes = tensors.reduce<readonly number[]>((wide, tensor) => broadcastSizes(wide, tensor.sizes), []);
  const result = reserve(input as Tensor, sizes, dtype);
  result.storage.backend.elementwise(formula, result, operands);
  return result;
}

/** The rule of one input: its formula, over the number of elements for a mean. */
function lossGradient(source: FormulaSource<Bound>): Gradient {
  return {
    text: (args) => {
      const formula = formulaOf(source, args ?? plain);
      const text = formulaText(formula, args);
      if (args !== undefined && reductionOf(args as unknown as Reducing) !== "mean") return text;
      return formula.root.kind === "choose" ? `(${text}) / n` : `${text} / n`;
    },
    saves: (args) =>
      formulaOf(source, args)
        .names.filter((name) => /^[a-d]$/.test(name))
        .join(""),
    apply: (g, saved) => {
      const { args } = saved;
      const lookUp = (name: string) => (name === "g" ? share : ((args[name] ?? saved[name as "a"]) as Tensor));
      const share = reductionOf(args as unknown as Reducing) === "mean" ? g.div(countOf(sizesOf(saved))) : g;
      return evaluate(formulaOf(source, args), share, lookUp);
    },
  };
}

function sizesOf({ inputs: [a, b] }: Saved): readonly number[] {
  return broadcastSizes(a.sizes, b.sizes);
}
