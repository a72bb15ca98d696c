// `torch.einsum`: the letters of an equation name dimensions; those that the result does not have are summed over.
import { RuntimeError } from "../errors.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";

/** Stands for dimension `i` of an ellipsis, counted from its end. */
const dot = (i: number) => `.${i}`;
const fail = (text: string) => new RuntimeError(`einsum(): ${text}`);

/** A parsed equation: a label per dimension of each operand, and of the result. */
interface Plan {
  readonly operands: string[][];
  readonly output: string[];
}

/** The letters of one part of the equation; an ellipsis is "...". */
function labelsOf(part: string, where: string, start: number): string[] {
  const labels: string[] = [];
  for (let i = 0; i < part.length; i++) {
    if (part[i] === " ") continue;
    if (part[i] === ".") {
      if (part.slice(i, i + 3) !== "...") throw fail(`found '.' for ${where} that is not part of any ellipsis`);
      if (labels.includes("...")) throw fail(`found '.' for ${where} for which an ellipsis was already found`);
      labels.push("...");
      i += 2;
    } else if (/[a-zA-Z]/.test(part[i])) labels.push(part[i]);
    else
      throw fail(
        `invalid subscript given at index ${start + i} in the equation string, subscripts must be in [a-zA-Z]`,
      );
  }
  return labels;
}

/** The labels of an operand, one per dimension. */
function spelledOut(labels: readonly string[], rank: number, which: number): string[] {
  const named = labels.filter((label) => label !== "...").length;
  if (!labels.includes("...") && named !== rank)
    throw fail(
      `the number of subscripts in the equation (${named}) does not match the number of dimensions (${rank}) for operand ${which} and no ellipsis was given`,
    );
  if (named > rank)
    throw fail(
      `the number of subscripts in the equation (${named}) is more than the number of dimensions (${rank}) for operand ${which}`,
    );
  return labels.flatMap((label) => (label === "..." ? dots(rank - named) : [label]));
}

const dots = (count: number) => Array.from({ length: count }, (_, i) => dot(count - 1 - i));

/** Without an arrow the result has the ellipsis, and the letters that occur once, in order of the alphabet. */
function implicitOutput(operands: readonly string[][], ellipsis: number): string[] {
  const all = operands.flat().filter((label) => !label.startsWith("."));
  const once = all.filter((label) => all.indexOf(label) === all.lastIndexOf(label));
  return [...dots(ellipsis), ...once.sort()];
}

function explicitOutput(part: string, start: number, operands: readonly string[][], ellipsis: number): string[] {
  const labels = labelsOf(part, "the output", start).flatMap((label) => (label === "..." ? dots(ellipsis) : [label]));
  const known = new Set(operands.flat());
  labels.forEach((label, i) => {
    if (labels.indexOf(label) !== i) throw fail(`output subscript ${label} appears more than once in the output`);
    if (!known.has(label))
      throw fail(`output subscript ${label} does not appear in the equation for any input operand`);
  });
  return labels;
}

function parse(equation: string, tensors: readonly Tensor[]): Plan {
  const arrow = equation.indexOf("->");
  const left = arrow < 0 ? equation : equation.slice(0, arrow);
  const parts = left.split(",");
  if (parts.length > tensors.length) throw fail("fewer operands were provided than specified in the equation");
  if (parts.length < tensors.length) throw fail("more operands were provided than specified in the equation");
  let start = 0;
  const operands = parts.map((part, i) => {
    const labels = labelsOf(part, `operand ${i}`, start);
    start += part.length + 1;
    return spelledOut(labels, tensors[i].ndim, i);
  });
  const ellipsis = Math.max(0, ...operands.map((labels) => labels.filter((label) => label.startsWith(".")).length));
  const output =
    arrow < 0
      ? implicitOutput(operands, ellipsis)
      : explicitOutput(equation.slice(arrow + 2), arrow + 2, operands, ellipsis);
  return { operands, output };
}

function checkSizes(labels: readonly string[], t: Tensor, which: number, seen: Map<string, number>): void {
  labels.forEach((label, dim) => {
    const size = t.sizes[dim];
    const first = labels.indexOf(label);
    if (t.sizes[first] !== size)
      throw fail(
        `subscript ${label} is repeated for operand ${which} but the sizes don't match, ${size} != ${t.sizes[first]}`,
      );
    const before = seen.get(label) ?? 1;
    if (size !== 1 && before !== 1 && size !== before)
      throw fail(
        `subscript ${label} has size ${size} for operand ${which} which does not broadcast with previously seen size ${before}`,
      );
    seen.set(label, before === 1 ? size : before);
  });
}

/** The last dimension moved to position `to`. */
function lastMoved(t: Tensor, to: number): Tensor {
  const order = t.sizes.slice(0, -1).map((_, dim) => dim);
  order.splice(to, 0, t.ndim - 1);
  return t.permute(order);
}

/** An operand with each label once (others are diagonals), in the order of `all`; labels it lacks have size 1. */
function arranged(t: Tensor, labels: readonly string[], all: readonly string[]): Tensor {
  const left = [...labels];
  let result = t;
  for (let i = 0; i < left.length; i++)
    for (let j = left.indexOf(left[i], i + 1); j >= 0; j = left.indexOf(left[i], i + 1)) {
      result = lastMoved(result.diagonal(0, i, j), i);
      left.splice(j, 1);
    }
  const missing = all.filter((label) => !left.includes(label));
  for (const _ of missing) result = result.unsqueeze(result.ndim);
  const order = [...left, ...missing];
  return result.permute(all.map((label) => order.indexOf(label)));
}

/** The product of two operands, summed over `dims`: one batched matrix product. */
function summedProduct(a: Tensor, b: Tensor, dims: readonly number[]): Tensor {
  const summedAlone = (t: Tensor, other: Tensor) => {
    const alone = dims.filter((dim) => other.sizes[dim] === 1 && t.sizes[dim] !== 1);
    return alone.length > 0 ? t.sum(alone, true) : t;
  };
  const [x, y] = [summedAlone(a, b), summedAlone(b, a)];
  const kinds = x.sizes.map((size, dim) => {
    if (dims.includes(dim)) return "sum";
    return size !== 1 && y.sizes[dim] !== 1 ? "both" : size !== 1 ? "left" : "right";
  });
  const of = (kind: string) => kinds.flatMap((each, dim) => (each === kind ? [dim] : []));
  const [both, left, right, sum] = [of("both"), of("left"), of("right"), of("sum")];
  const count = (t: Tensor, which: readonly number[]) => countOf(which.map((dim) => t.sizes[dim]));
  const [batches, summed] = [count(x, both), count(x, sum)];
  const rows = x.permute([...both, ...left, ...sum, ...right]).reshape([batches, count(x, left), summed]);
  const columns = y.permute([...both, ...sum, ...right, ...left]).reshape([batches, summed, count(y, right)]);
  const sizes = [...both, ...left].map((dim) => x.sizes[dim]);
  const order = [...both, ...left, ...sum, ...right];
  return rows
    .bmm(columns)
    .view([...sizes, ...sum.map(() => 1), ...right.map((dim) => y.sizes[dim])])
    .permute(kinds.map((_, dim) => order.indexOf(dim)));
}

/** Sums of products of elements. */
export function einsum(equation: string, tensors: readonly Tensor[]): Tensor {
  if (tensors.length === 0) throw fail("must provide at least one operand");
  const { operands, output } = parse(equation, tensors);
  const seen = new Map<string, number>();
  operands.forEach((labels, i) => {
    checkSizes(labels, tensors[i], i, seen);
  });
  const all = [...output, ...[...new Set(operands.flat())].filter((label) => !output.includes(label))];
  const last = new Map(operands.flatMap((labels, i) => labels.map((label) => [label, i] as const)));
  /** Dimensions of labels that the result lacks, and that no operand behind number `i` has. */
  const dueAt = (i: number) =>
    all.flatMap((label, dim) => (dim >= output.length && last.get(label) === i ? [dim] : []));
  let result = arranged(tensors[0], operands[0], all);
  if (dueAt(0).length > 0) result = result.sum(dueAt(0), tensors.length > 1);
  for (let i = 1; i < tensors.length; i++) {
    const next = arranged(tensors[i], operands[i], all);
    result = dueAt(i).length > 0 ? summedProduct(result, next, dueAt(i)) : result.mul(next);
  }
  return result.ndim > output.length ? result.view(result.sizes.slice(0, output.length)) : result;
}
