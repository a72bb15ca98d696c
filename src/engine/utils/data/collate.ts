// How the items of a batch become one: tensors are stacked, numbers become a tensor, lists and objects go part by part.
import { bool, get_default_dtype, int64 } from "../../dtype.js";
import { RuntimeError } from "../../errors.js";
import { mode, quietly } from "../../mode.js";
import { type TensorData, tensor } from "../../ops/creation.js";
import { stack } from "../../ops/join.js";
import { isPlain, typeName } from "../../signature.js";
import { Tensor } from "../../tensor.js";

type NumberArray = Float32Array | Float64Array | Int32Array | Uint8Array | BigInt64Array;

/** What a batch of items of type `T` is. */
export type Collated<T> = T extends Tensor | number | boolean | NumberArray
  ? Tensor
  : T extends string
    ? string[]
    : T extends readonly unknown[]
      ? { [I in keyof T]: Collated<T[I]> }
      : T extends object
        ? { [Key in keyof T]: Collated<T[Key]> }
        : unknown;

const isArray = (value: unknown): value is NumberArray => ArrayBuffer.isView(value) && !(value instanceof DataView);

/** Whole numbers become int64, others the default float type. */
function ofNumbers(numbers: readonly (number | boolean)[]): Tensor {
  if (numbers.every((value) => typeof value === "boolean")) return tensor([...numbers], { dtype: bool });
  const dtype = numbers.every((value) => Number.isInteger(Number(value))) ? int64 : get_default_dtype();
  return tensor(numbers.map(Number), { dtype });
}

function ofLists(batch: readonly (readonly unknown[])[]): unknown[] {
  const [first] = batch;
  if (batch.some(({ length }) => length !== first.length))
    throw new RuntimeError("each element in list of batch should be of equal size");
  return first.map((_, i) => collated(batch.map((item) => item[i])));
}

function ofObjects(batch: readonly Record<string, unknown>[]): Record<string, unknown> {
  return Object.fromEntries(Object.keys(batch[0]).map((key) => [key, collated(batch.map((item) => item[key]))]));
}

function collated(batch: readonly unknown[]): unknown {
  const [first] = batch;
  if (first instanceof Tensor) return stack(batch as Tensor[], 0);
  if (typeof first === "number" || typeof first === "boolean") return ofNumbers(batch as number[]);
  if (typeof first === "string") return [...batch];
  if (isArray(first))
    return stack(
      batch.map((item) => tensor(item as TensorData)),
      0,
    );
  if (Array.isArray(first)) return ofLists(batch as unknown[][]);
  if (isPlain(first)) return ofObjects(batch as Record<string, unknown>[]);
  throw new TypeError(
    `default_collate: batch must contain tensors, arrays of numbers, numbers, strings, objects or lists; found ${typeName(first)}`,
  );
}

/** Puts the items of a batch together, with a first dimension for the batch. https://pytorch.org/docs/stable/data.html#torch.utils.data.default_collate */
export function default_collate<T>(batch: readonly T[]): Collated<T> {
  return quietly(mode.grad, () => collated(batch)) as Collated<T>;
}

/** What a single item is without a batch: arrays of numbers become tensors. https://pytorch.org/docs/stable/data.html#torch.utils.data.default_convert */
export function default_convert(item: unknown): unknown {
  if (isArray(item)) return tensor(item as TensorData);
  if (Array.isArray(item)) return item.map(default_convert);
  if (!isPlain(item)) return item;
  return Object.fromEntries(Object.entries(item as object).map(([key, value]) => [key, default_convert(value)]));
}
