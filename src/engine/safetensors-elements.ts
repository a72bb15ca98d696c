// The element types of safetensors files, and how their bytes become tensors: all little-endian.
import { cpu } from "./backend/cpu/cpu.js";
import { bool, type DType, float32, float64, int32, int64, uint8 } from "./dtype.js";
import { RuntimeError } from "./errors.js";
import { elementsOf, newElements } from "./ops/elements.js";
import { contiguousStrides } from "./shape.js";
import { Tensor } from "./tensor.js";

/** A type of elements in a file. */
export interface ElementType {
  /** Bytes per element. */
  readonly size: number;
  /** What it becomes here. */
  readonly dtype: DType;
  read(view: DataView, at: number): number;
}

function type(size: number, dtype: DType, read: ElementType["read"]): ElementType {
  return { size, dtype, read };
}

/** A float of 16 bits: sign, 5 bits of exponent, 10 of fraction. */
function half(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits >> 15 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

const word = new DataView(new ArrayBuffer(4));

/** A float of 16 bits that are the first half of a float32. */
function brain(bits: number): number {
  word.setUint32(0, bits << 16);
  return word.getFloat32(0);
}

/** Whether this machine's numbers lie in memory as the format has them. */
const sameOrder = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** All types that are read; some become wider ones. */
export const elementTypes: Readonly<Record<string, ElementType>> = {
  F64: type(8, float64, (view, at) => view.getFloat64(at, true)),
  F32: type(4, float32, (view, at) => view.getFloat32(at, true)),
  F16: type(2, float32, (view, at) => half(view.getUint16(at, true))),
  BF16: type(2, float32, (view, at) => brain(view.getUint16(at, true))),
  I64: type(8, int64, (view, at) => Number(view.getBigInt64(at, true))),
  U64: type(8, int64, (view, at) => Number(view.getBigUint64(at, true))),
  I32: type(4, int32, (view, at) => view.getInt32(at, true)),
  U32: type(4, int64, (view, at) => view.getUint32(at, true)),
  I16: type(2, int32, (view, at) => view.getInt16(at, true)),
  U16: type(2, int32, (view, at) => view.getUint16(at, true)),
  I8: type(1, int32, (view, at) => view.getInt8(at)),
  U8: type(1, uint8, (view, at) => view.getUint8(at)),
  BOOL: type(1, bool, (view, at) => Number(view.getUint8(at) !== 0)),
};

/** Types whose bytes are our elements as they are. */
const plain = new Set(["F64", "F32", "I32", "U8"].map((code) => elementTypes[code].read));

/** The type that each of ours is written as. */
export const typeCodes: Readonly<Record<DType["name"], string>> = {
  float64: "F64",
  float32: "F32",
  int64: "I64",
  int32: "I32",
  uint8: "U8",
  bool: "BOOL",
};

/** A tensor of these bytes; `what` is its name, for messages. */
export function fromBytes(
  { size, dtype, read }: ElementType,
  shape: readonly number[],
  bytes: Uint8Array,
  what: string,
): Tensor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const elements = newElements(dtype, shape);
  if (sameOrder && plain.has(read)) new Uint8Array(elements.buffer).set(bytes);
  else for (let i = 0; i < elements.length; i++) elements[i] = read(view, i * size);
  if (size === 8 && dtype === int64) checkExact(elements, what);
  return new Tensor(cpu.adopt(dtype, elements), [...shape], contiguousStrides(shape), 0);
}

function checkExact(elements: ArrayLike<number>, what: string): void {
  for (let i = 0; i < elements.length; i++)
    if (!Number.isSafeInteger(elements[i]))
      throw new RuntimeError(`${what} has whole numbers beyond 2^53, which Gradlens cannot hold exactly`);
}

const writers: Readonly<Record<DType["name"], (view: DataView, at: number, value: number) => void>> = {
  float64: (view, at, value) => view.setFloat64(at, value, true),
  float32: (view, at, value) => view.setFloat32(at, value, true),
  int64: (view, at, value) => view.setBigInt64(at, BigInt(value), true),
  int32: (view, at, value) => view.setInt32(at, value, true),
  uint8: (view, at, value) => view.setUint8(at, value),
  bool: (view, at, value) => view.setUint8(at, value),
};

/** The bytes of a tensor's elements, in row-major order. */
export function bytesOf(tensor: Tensor): Uint8Array {
  const { itemsize, name } = tensor.dtype;
  const elements = elementsOf(tensor);
  if (sameOrder && name !== "int64") return new Uint8Array(elements.slice().buffer);
  const view = new DataView(new ArrayBuffer(elements.length * itemsize));
  const write = writers[name];
  for (let i = 0; i < elements.length; i++) write(view, i * itemsize, elements[i]);
  return new Uint8Array(view.buffer);
}
