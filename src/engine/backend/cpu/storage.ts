// Memory of the CPU backend: one typed array per storage.
import type { DType } from "../../dtype.js";
import type { Backend, Elements, Storage, View } from "../backend.js";

export { newArray as newElements } from "../arrays.js";

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

/** `value` as an element of `dtype`, where the typed array does not convert by itself. */
export function castNumber(value: number, dtype: DType): number {
  if (dtype.name === "bool") return value !== 0 ? 1 : 0;
  return dtype.name === "int64" ? Math.trunc(value) : value;
}
