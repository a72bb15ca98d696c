// One element of a gradient by its rule: which elements of which tensors are multiplied, and over what the products are summed.
import { convolutionRule } from "./convolution-rule.js";
import { type ElementRule, type RuleSetting, type Shape, withExpression } from "./element-sum.js";
import { parseExpression } from "./expression.js";
import { broadcast, countOf, indexOf, placeIn, stretched } from "./indices.js";
import { likelihoodRule } from "./likelihood-rule.js";
import { softmaxRule } from "./softmax-rule.js";

/** The rule for the element at row-major position `at`; null where it has no such form. */
export function elementRule(setting: RuleSetting, at: number): ElementRule | null {
  const special = softmaxRule(setting, at) ?? convolutionRule(setting, at) ?? likelihoodRule(setting, at);
  return special ?? product(setting, at) ?? moved(setting, at) ?? elementwise(setting, at);
}

/** `aᵀ · g`: a row of one matrix times a column of the other. `g ⊗ b`: one element of each vector. */
function product({ rule, shapes, result }: RuleSetting, at: number): ElementRule | null {
  const factors = /^(−?)([a-z])(ᵀ?) ([·⊗]) ([a-z])(ᵀ?)((?: \* [\d.e+-]+)?)$/.exec(rule);
  if (!factors) return null;
  const [, sign, left, leftT, operator, right, rightT, factor] = factors;
  const [a, b] = [shapes.get(left), shapes.get(right)];
  if (!a || !b || left === right) return null;
  const index = indexOf(at, result);
  const found = operator === "⊗" ? outer(index) : inner(index, side(a, leftT, true), side(b, rightT, false));
  if (!found) return null;
  const places = (k: number) => {
    const [one, other] = found.pair(k);
    return new Map([
      [left, one],
      [right, other],
    ]);
  };
  const { count } = found;
  const over = { kind: count === 1 ? "one" : "inner" } as const;
  return withExpression({ term: `${sign}${left} * ${right}${factor}`, letters: [left, right], count, over, places });
}

/** Of how many pairs of places, one in each factor, a product is the sum. */
interface Pairs {
  count: number;
  pair(k: number): [number, number];
}

function outer([i, j]: readonly number[]): Pairs {
  return { count: 1, pair: () => [i, j] };
}

function inner(index: readonly number[], rows: Side | null, columns: Side | null): Pairs | null {
  if (!rows || !columns || rows.inner !== columns.inner) return null;
  const last = index.at(-1) ?? 0;
  const [i, j] = columns.outer === 0 ? [last, 0] : [index.at(-2) ?? 0, last];
  return { count: rows.inner, pair: (k) => [rows.place(index[0], i, k), columns.place(index[0], j, k)] };
}

interface Side {
  inner: number;
  /** How many rows or columns; 0 for a vector, which is one. */
  outer: number;
  place(batch: number, outer: number, inner: number): number;
}

/** A factor of a product of matrices, of batches of matrices or of a vector. */
function side(shape: Shape, isTransposed: string, isLeft: boolean): Side | null {
  if (shape.length === 1) return { inner: shape[0], outer: 0, place: (_, __, k) => k };
  if (shape.length < 2 || shape.length > 3) return null;
  const [rows, columns] = shape.slice(-2);
  const innerIsColumn = isLeft !== (isTransposed !== "");
  const plane = shape.length === 3 ? rows * columns : 0;
  return {
    inner: innerIsColumn ? columns : rows,
    outer: innerIsColumn ? rows : columns,
    place: (batch, outer, k) => batch * plane + (innerIsColumn ? outer * columns + k : k * columns + outer),
  };
}

/** `gᵀ`, `g, in a's shape`: the element is there already, elsewhere. */
function moved({ rule, shapes, result, dims }: RuleSetting, at: number): ElementRule | null {
  const g = shapes.get("g");
  const place = g && movedPlace(rule, at, result, g, dims);
  if (place === undefined) return null;
  const places = () => new Map([["g", place]]);
  return { term: "g", letters: ["g"], count: 1, over: { kind: "one" }, places, compute: (read) => read.get("g")! };
}

function movedPlace(rule: string, at: number, result: Shape, g: Shape, dims: readonly number[]): number | undefined {
  if (rule === "g, in a's shape") return at;
  if (rule !== "gᵀ") return undefined;
  const [first, second] = dims.length === 2 ? dims : [result.length - 2, result.length - 1];
  const index = indexOf(at, result);
  if (result.length > 1) [index[first], index[second]] = [index[second], index[first]];
  return placeIn(g, index);
}

/** A formula over elements at the same place; what was broadcast is summed over all places that it was used at. */
function elementwise(setting: RuleSetting, at: number): ElementRule | null {
  const { result, dims } = setting;
  const rule = setting.rule.replace(/, (repeated|summed over the repeats)$/, "");
  const expression = parseExpression(rule);
  const shapes = kept(setting, setting.rule.endsWith(", repeated") ? dims : []);
  if (!expression) return null;
  const letters = [...expression.names].filter((name) => shapes.has(name));
  const whole = broadcast([...letters.map((letter) => shapes.get(letter)!), result]);
  if (!whole) return null;
  const over = stretched(result, whole);
  const sides = over.map((dim) => whole[dim]);
  const here = indexOf(at, result);
  const places = (term: number) => {
    const index = new Array<number>(whole.length).fill(0);
    for (const [i, place] of here.entries()) index[whole.length - result.length + i] = place;
    for (const [i, place] of indexOf(term, sides).entries()) index[over[i]] = place;
    return new Map(letters.map((letter) => [letter, placeIn(shapes.get(letter)!, index)]));
  };
  const numbers = new Map(setting.numbers).set("n", countOf(whole) / countOf(setting.shapes.get("g") ?? []));
  const isKnown = (name: string) => shapes.has(name) || numbers.has(name);
  if (![...expression.names].every(isKnown)) return null;
  const sum = over.length > 0 ? ({ kind: "broadcast", dims: over, from: result, to: whole } as const) : null;
  return withExpression({ term: rule, letters, count: countOf(sides), over: sum ?? { kind: "one" }, places }, numbers);
}

/** The shapes with the dimensions that a reduction took out of the gradient put back as sides of 1. */
function kept({ shapes, result }: RuleSetting, dims: readonly number[]): ReadonlyMap<string, Shape> {
  const g = shapes.get("g");
  if (!g || dims.length === 0 || g.length !== result.length - dims.length) return shapes;
  const removed = new Set(dims.map((dim) => (dim < 0 ? dim + result.length : dim)));
  return new Map(shapes).set(
    "g",
    result.map((length, dim) => (removed.has(dim) ? 1 : length)),
  );
}
