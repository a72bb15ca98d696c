// New tensors: memory and what is written there, numbers and nested arrays of a script among it.
import type { View } from "../backend/backend.js";
import { backendFor } from "../backend/devices.js";
import type { Device } from "../device.js";
import { bool, type DType, float32, float64, get_default_dtype, int32, int64, uint8 } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { contiguousStrides, countOf } from "../shape.js";
import { typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import { valueIn } from "./types.js";

/** What all creation functions take. */
export interface Options {
  readonly dtype: DType | null;
  readonly device: Device | null;
  readonly requires_grad: boolean;
}

/** A new tensor of zeros, or with `any` contents. */
function empty(sizes: readonly number[], dtype: DType, device: Device | null, any = false): Tensor {
  for (const size of sizes)
    if (size < 0)
      throw new RuntimeError(`Trying to create tensor with negative dimension ${size}: [${sizes.join(", ")}]`);
  const backend = backendFor(device, dtype);
  const count = countOf(sizes);
  const storage = any ? backend.reserve(dtype, count) : backend.allocate(dtype, count);
  return new Tensor(storage, sizes, contiguousStrides(sizes), 0);
}

/** What writes all elements of a new tensor. */
export type Filler = (out: View) => void;

/** A new tensor, after `fill` has written all its elements; without it they are zeros. */
export function made(sizes: readonly number[], options: Options, dtype: DType, fill?: Filler): Tensor {
  const result = empty(sizes, options.dtype ?? dtype, options.device, fill !== undefined);
  fill?.(result);
  return wanting(result, options.requires_grad);
}

/** Switches the wish for a gradient on, where the type can have one. */
export function wanting(result: Tensor, requires_grad: boolean): Tensor {
  if (!requires_grad) return result;
  if (!result.dtype.is_floating_point)
    throw new RuntimeError("Only Tensors of floating point and complex dtype can require gradients");
  result.ownGradState.wanted = true;
  return result;
}

/** Writes one value everywhere. */
export const filler =
  (value: number): Filler =>
  (out) =>
    out.storage.backend.fill(out, valueIn(out.dtype, value));

/** The shape of nested arrays, which must be even. */
function nestedSizes(data: unknown): number[] {
  const sizes: number[] = [];
  for (let level: unknown = data; isArray(level); level = level[0]) {
    sizes.push(level.length);
    if (level.length === 0) break;
  }
  return sizes;
}

const isArray = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

function noNumber(data: unknown, dim: number): Error {
  if (isArray(data)) return new TypeError("'list' object cannot be interpreted as an integer");
  if (typeof data !== "string") return new RuntimeError(`Could not infer dtype of ${typeName(data)}`);
  return dim === 0 ? new TypeError("new(): invalid data type 'str'") : new ValueError("too many dimensions 'str'");
}

/** Reads nested arrays into one, row by row. */
class Reader {
  readonly numbers: Float64Array;
  /** Whether all elements are truth values. */
  allTrue = true;
  private at = 0;

  constructor(
    data: unknown,
    private readonly sizes: readonly number[],
  ) {
    this.numbers = new Float64Array(countOf(sizes));
    this.read(data, 0);
  }

  private read(data: unknown, dim: number): void {
    if (dim === this.sizes.length) {
      this.element(data, dim);
      return;
    }
    const length = isArray(data) ? data.length : -1;
    if (length < 0) throw new TypeError(`not a sequence`);
    if (length !== this.sizes[dim])
      throw new ValueError(`expected sequence of length ${this.sizes[dim]} at dim ${dim} (got ${length})`);
    for (let i = 0; i < length; i++) this.read((data as ArrayLike<unknown>)[i], dim + 1);
  }

  private element(data: unknown, dim: number): void {
    const value = data instanceof Tensor ? data.item() : data;
    if (typeof value !== "boolean") {
      if (typeof value !== "number" && typeof value !== "bigint") throw noNumber(value, dim);
      this.allTrue = false;
    }
    this.numbers[this.at++] = Number(value);
  }
}

/** The type of a typed array's elements, or `null` for what is none. */
export function typeOfArray(data: unknown): DType | null {
  if (data instanceof Float32Array) return float32;
  if (data instanceof Float64Array) return float64;
  if (data instanceof Int32Array) return int32;
  if (data instanceof Uint8Array || data instanceof Uint8ClampedArray) return uint8;
  return data instanceof BigInt64Array || data instanceof BigUint64Array ? int64 : null;
}

/** A tensor of what a script gives as data. */
export function fromData(data: unknown, options: Options): Tensor {
  if (data instanceof Tensor)
    return made(data.sizes, options, data.dtype, (out) => out.storage.backend.copy(out, data));
  const sizes = nestedSizes(data);
  const typed = typeOfArray(data);
  if (typed !== null && typed !== int64) return uploaded(data as Float64Array, sizes, typed, options);
  const { numbers, allTrue } = new Reader(data, sizes);
  const inferred = typed ?? (allTrue && numbers.length > 0 ? bool : get_default_dtype());
  return uploaded(numbers, sizes, inferred, options);
}

function uploaded(numbers: ArrayLike<number>, sizes: readonly number[], dtype: DType, options: Options): Tensor {
  const type = options.dtype ?? dtype;
  const storage = backendFor(options.device, type).upload(type, numbers);
  return wanting(new Tensor(storage, sizes, contiguousStrides(sizes), 0), options.requires_grad);
}
