// The bytes of a value as they lie in a tensor's memory in PyTorch: row-major, little endian.
import type { KeptValue } from "./values.js";

type Write = (view: DataView, at: number, element: number) => void;

const formats: Record<string, { size: number; write: Write }> = {
  bool: { size: 1, write: (view, at, element) => view.setUint8(at, element) },
  uint8: { size: 1, write: (view, at, element) => view.setUint8(at, element) },
  int32: { size: 4, write: (view, at, element) => view.setInt32(at, element, true) },
  int64: { size: 8, write: (view, at, element) => view.setBigInt64(at, BigInt(element), true) },
  float32: { size: 4, write: (view, at, element) => view.setFloat32(at, element, true) },
  float64: { size: 8, write: (view, at, element) => view.setFloat64(at, element, true) },
};

/** How many bytes the value has, and at most `count` of them from `start` on. */
export function bytesOf(
  { numbers, dtype }: KeptValue,
  start: number,
  count: number,
): { size: number; bytes: Uint8Array } {
  const { size: width, write } = formats[dtype];
  const size = numbers.length * width;
  const [from, end] = [Math.max(0, Math.min(start, size)), Math.max(0, Math.min(start + count, size))];
  const first = Math.floor(from / width);
  const elements = Math.max(0, Math.ceil(end / width) - first);
  const view = new DataView(new ArrayBuffer(elements * width));
  for (let i = 0; i < elements; i++) write(view, i * width, numbers[first + i]);
  return { size, bytes: new Uint8Array(view.buffer, from - first * width, Math.max(0, end - from)) };
}
