// For tests of kernels: what a formula is on numbers of single precision, and how far rounding may lead from that.
import { functions } from "../../src/engine/formula/functions.js";
import type { Expression } from "../../src/engine/formula/parse.js";

/** A number, and how far what is computed may be from it: infinitely far where that cannot be said. */
interface Bounded {
  value: number;
  error: number;
}

const half = 2 ** -24;
const least = 2 ** -149;
const most = 3.4e38;

const anything: Bounded = { value: Number.NaN, error: Number.POSITIVE_INFINITY };
const exactly = (value: number): Bounded => ({ value, error: 0 });

/** A result that is rounded `roundings` times by half a unit of its last place. */
function rounded(value: number, error: number, roundings = 1): Bounded {
  if (!Number.isFinite(value)) return Number.isFinite(error) ? exactly(value) : anything;
  const reach = Math.abs(value) + error;
  if (!(reach < most)) return anything;
  return { value, error: error + roundings * (reach * half + least) };
}

function binary(op: string, a: Bounded, b: Bounded): Bounded {
  const [x, y] = [a.value, b.value];
  if (!Number.isFinite(a.error + b.error)) return anything;
  if (op === "+") return rounded(x + y, a.error + b.error);
  if (op === "-") return rounded(x - y, a.error + b.error);
  if (op === "*") {
    const error = Math.abs(x) * b.error + Math.abs(y) * a.error + a.error * b.error;
    return rounded(x * y, Number.isFinite(x * y) ? error : a.error + b.error === 0 ? 0 : Number.POSITIVE_INFINITY);
  }
  if (op === "/") {
    if (a.error + b.error === 0) return rounded(x / y, 0);
    const room = Math.abs(y) - b.error;
    return room > 0 && Number.isFinite(y) ? rounded(x / y, (a.error + Math.abs(x / y) * b.error) / room) : anything;
  }
  return compared(op, a, b);
}

const comparisons: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  "<": (x, y) => x < y,
  "<=": (x, y) => x <= y,
  ">": (x, y) => x > y,
  ">=": (x, y) => x >= y,
  "==": (x, y) => x === y,
  "!=": (x, y) => x !== y,
  "&&": (x, y) => x !== 0 && y !== 0,
  "||": (x, y) => x !== 0 || y !== 0,
};

function compared(op: string, a: Bounded, b: Bounded): Bounded {
  const close = Math.abs(a.value - b.value) <= a.error + b.error;
  if (close && a.error + b.error > 0) return anything;
  return exactly(Number(comparisons[op](a.value, b.value)));
}

const steps = new Set(["floor", "ceil", "trunc", "round", "sign"]);
const unrounded = new Set(["abs", "min", "max", "copysign", "single"]);

/** All corners of what the operands may be. */
function corners(of: readonly Bounded[]): number[][] {
  return of.reduce<number[][]>(
    (all, { value, error }) => {
      const ends = error === 0 ? [value] : [value, value - error, value + error];
      return all.flatMap((corner) => ends.map((end) => [...corner, end]));
    },
    [[]],
  );
}

function called(name: string, of: readonly Bounded[]): Bounded {
  if (!of.every(({ error }) => Number.isFinite(error))) return anything;
  const { compute } = functions[name];
  const [value, ...others] = corners(of).map((corner) => compute(...corner));
  const error = others.reduce((far, other) => Math.max(far, Object.is(other, value) ? 0 : Math.abs(other - value)), 0);
  if (Number.isNaN(error) || (steps.has(name) && error > 0)) return anything;
  if (steps.has(name)) return exactly(value);
  return unrounded.has(name) ? { value, error } : rounded(value, error, 9);
}

/** What a formula is, with the numbers of its names. */
export function bounded(node: Expression, numbers: Readonly<Record<string, number>>): Bounded {
  switch (node.kind) {
    case "number":
      return { value: node.value, error: Math.abs(Math.fround(node.value) - node.value) || 0 };
    case "name":
      return exactly(numbers[node.name]);
    case "negate": {
      const { value, error } = bounded(node.of, numbers);
      return { value: -value, error };
    }
    case "choose": {
      const test = bounded(node.test, numbers);
      if (test.error > 0) return anything;
      return bounded(test.value !== 0 && !Number.isNaN(test.value) ? node.yes : node.no, numbers);
    }
    case "binary":
      return binary(node.op, bounded(node.left, numbers), bounded(node.right, numbers));
    case "call":
      return called(
        node.name,
        node.of.map((part) => bounded(part, numbers)),
      );
  }
}
