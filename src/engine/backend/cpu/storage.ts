// Memory of the CPU backend: one typed array per storage.
import type { DType } from "../../dtype.js";
import type { Backend, Elements, Storage, View } from "../backend.js";

/** Memory that is a typed array. */
export class CpuStorage implements Storage {
  readonly length: number;
  constructor(
    readonly backend: Backend,
    readonly dtype: DType,
    readonly data: Elements,
  ) {
    this.length = data.length;
  }
}

/** The typed array that a view looks at. */
export function dataOf(view: View): Elements {
  return (view.storage as CpuStorage).data;
}

/** New zeros in the array type that holds `dtype`. */
export function newElements(dtype: DType, length: number): Elements {
  switch (dtype.name) {
    case "float32":
      return new Float32Array(length);
    case "int32":
      return new Int32Array(length);
    case "uint8":
    case "bool":
      return new Uint8Array(length);
    default:
      return new Float64Array(length);
  }
}

/** `value` as an element of `dtype`, where the typed array does not convert by itself. */
export function castNumber(value: number, dtype: DType): number {
  if (dtype.name === "bool") return value !== 0 ? 1 : 0;
  return dtype.name === "int64" ? Math.trunc(value) : value;
}
