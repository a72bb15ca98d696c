// Tensors of data that exists already: without a copy where that can be.

import type { Elements } from "../backend/backend.js";
import { cpu } from "../backend/cpu/cpu.js";
import { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { ValueError } from "../errors.js";
import { contiguousStrides } from "../shape.js";
import { typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import { type TensorData, tensor } from "./creation.js";
import { typeOfArray, wanting } from "./new-tensors.js";

/** Where a tensor of existing data shall live, and as what. */
export interface DataOptions {
  /** The type of the elements. */
  dtype?: DType | null;
  /** Where the tensor will live. */
  device?: Device | string | null;
}

/** What `asarray` takes besides. */
export interface ArrayOptions extends DataOptions {
  /** Whether to copy: `true` always, `false` never (an error where there is no other way). */
  copy?: boolean | null;
  /** Whether operations on it are to be recorded for gradients. */
  requires_grad?: boolean;
}

/** A typed array that a tensor can use as its memory. */
const isMemory = (data: unknown): data is Elements =>
  data instanceof Float32Array ||
  data instanceof Float64Array ||
  data instanceof Int32Array ||
  data instanceof Uint8Array;

function sharing(data: Elements): Tensor {
  const sizes = [data.length];
  return new Tensor(cpu.adopt(typeOfArray(data)!, data, true), sizes, contiguousStrides(sizes), 0);
}

const deviceOf = (device: Device | string | null | undefined) =>
  typeof device === "string" ? new Device(device) : (device ?? null);

/**
 * A tensor on the memory of a typed array: writes to one are seen in the other. A `BigInt64Array` is copied.
 * https://pytorch.org/docs/stable/generated/torch.from_numpy.html
 */
export function from_numpy(array: Elements | BigInt64Array): Tensor {
  if (isMemory(array)) return sharing(array);
  if (array instanceof BigInt64Array) return tensor(array);
  const supported = "Float64Array, Float32Array, BigInt64Array, Int32Array, and Uint8Array";
  throw new TypeError(
    ArrayBuffer.isView(array)
      ? `can't convert ${typeName(array)}. The only supported types are: ${supported}.`
      : `expected a typed array (got ${typeName(array)})`,
  );
}

const arrays = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  uint8: Uint8Array,
} as const;

/**
 * A tensor on the bytes of a buffer: `count` elements (by default all) from `offset` (in bytes) on.
 * https://pytorch.org/docs/stable/generated/torch.frombuffer.html
 */
export function frombuffer(
  buffer: ArrayBuffer,
  { dtype, count = -1, offset = 0 }: { dtype: DType; count?: number; offset?: number },
): Tensor {
  const arrayType = arrays[dtype.name as keyof typeof arrays];
  if (arrayType === undefined) throw new TypeError(`frombuffer: ${dtype} has no typed array of its own here`);
  const left = buffer.byteLength - offset;
  if (offset < 0 || left <= 0)
    throw new ValueError(
      `offset (${offset} bytes) must be non-negative and no greater than buffer length (${buffer.byteLength} bytes) minus 1`,
    );
  const length = count === -1 ? left / dtype.itemsize : count;
  if (!Number.isInteger(length))
    throw new ValueError(
      `buffer length (${left} bytes) after offset (${offset} bytes) must be a multiple of element size (${dtype.itemsize})`,
    );
  if (length * dtype.itemsize > left)
    throw new ValueError(
      `requested buffer length (${count} * ${dtype.itemsize} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${buffer.byteLength} bytes)`,
    );
  return sharing(new arrayType(buffer, offset, length));
}

/**
 * The data as a tensor: a tensor of the right type is returned itself, a typed array lends its memory, all else is copied.
 * https://pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function as_tensor(data: TensorData, options: DataOptions = {}): Tensor {
  const known = data instanceof Tensor ? data : isMemory(data) ? sharing(data) : null;
  if (known === null) return tensor(data, { dtype: options.dtype, device: options.device });
  return known.to(deviceOf(options.device) ?? known.device, options.dtype ?? known.dtype);
}

/**
 * The data as a tensor, as `as_tensor`; of a tensor that requires gradients it is detached.
 * https://pytorch.org/docs/stable/generated/torch.asarray.html
 */
export function asarray(obj: TensorData, options: ArrayOptions = {}): Tensor {
  const { copy = null, requires_grad = false, ...rest } = options;
  const whole = as_tensor(obj, rest);
  if (copy === false && !sharesMemory(whole, obj))
    throw new ValueError("can't alias arbitrary sequence into a tensor.");
  const fresh = copy === true && sharesMemory(whole, obj) ? whole.clone() : whole;
  if (requires_grad) return fresh.is_leaf ? wanting(fresh === obj ? fresh.detach() : fresh, true) : fresh;
  return fresh.requires_grad ? fresh.detach() : fresh;
}

function sharesMemory(result: Tensor, data: TensorData): boolean {
  if (data instanceof Tensor) return result.storage === data.storage;
  return isMemory(data) && result.dtype === typeOfArray(data);
}

/** Whether something is a tensor. https://pytorch.org/docs/stable/generated/torch.is_tensor.html */
export function is_tensor(obj: unknown): obj is Tensor {
  return obj instanceof Tensor;
}
