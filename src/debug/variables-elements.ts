// Single elements of tensors as expressions write them: `w1[0][2]`, `w1.at(0, 2)`, `linear1.weight.grad[0][2]`.
import type { NamedTensor } from "../protocol/reading.js";
import type { ValueId } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import type { Element } from "./variables-set.js";
import { shapeText } from "./words.js";

/** A tensor, and a position in it. */
export interface Written {
  /** The tensor as it is written. */
  tensor: string;
  value: ValueId;
  index: number[];
}

const positions = /^(.*?)(?:\[\s*(-?\d+)\s*\]|\.at\(\s*(-?\d+(?:\s*,\s*-?\d+)*)\s*\))$/s;

/** What an expression means that is a tensor's name with positions behind it, or none; null for any other. */
export function writtenElement(expression: string, tensors: readonly NamedTensor[]): Written | null {
  const index: number[] = [];
  for (let tensor = expression.trim(); ; ) {
    const value = valueNamed(tensor, tensors);
    if (value >= 0) return { tensor, value, index };
    const [, before, one, several] = positions.exec(tensor) ?? [];
    if (before === undefined) return null;
    index.unshift(...(one ?? several).split(",").map(Number));
    tensor = before;
  }
}

/** The element that an expression is. Throws an Error where it is none. */
export function elementIn(trace: Trace, expression: string, tensors: readonly NamedTensor[]): Element {
  const written = writtenElement(expression, tensors);
  if (!written) throw new Error(`${expression} is no element of a tensor. Write one as in w1[0][2] or w1.at(0, 2).`);
  const { tensor, value, index } = written;
  const made = trace.producer(value)!;
  const { shape } = trace.templates[made.template].outputs[made.output];
  if (index.length !== shape.length)
    throw new Error(`${expression} is no single element: ${tensor} has shape ${shapeText(shape)}.`);
  const places = index.map((at, dim) => (at < 0 ? at + shape[dim] : at));
  if (places.some((at, dim) => at < 0 || at >= shape[dim]))
    throw new Error(`There is no element ${expression}: ${tensor} has shape ${shapeText(shape)}.`);
  return { value, element: places.reduce((element, at, dim) => element * shape[dim] + at, 0) };
}

/** The value of a tensor, or of its gradient; -1 for another expression. */
function valueNamed(written: string, tensors: readonly NamedTensor[]): ValueId {
  const path = written.replace(/[!?](?=\.)/g, "").replace(/\[(\d+)\]/g, ".$1");
  const own = tensors.find(({ name }) => name === path);
  if (own) return own.value;
  const owner = path.endsWith(".grad") && tensors.find(({ name }) => `${name}.grad` === path);
  return owner ? owner.gradient : -1;
}
