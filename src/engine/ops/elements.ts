// Ops that loop over elements themselves: they read inputs as row-major arrays, and make results from arrays they filled.
import { newArray } from "../backend/arrays.js";
import type { Elements } from "../backend/backend.js";
import type { DType } from "../dtype.js";
import { contiguousStrides, countOf } from "../shape.js";
import { Tensor } from "../tensor.js";

/** The elements in row-major order; perhaps the tensor's own memory, so never write to them. */
export function elementsOf(tensor: Tensor): Elements {
  return tensor.storage.backend.read(tensor);
}

/** An array of zeros that can become a tensor of this type. int64 is held in doubles. */
export function newElements(dtype: DType, sizes: readonly number[]): Elements {
  return newArray(dtype, countOf(sizes));
}

/** A tensor on the device of `near` that takes these row-major elements for its memory. */
export function fromElements(near: Tensor, sizes: readonly number[], dtype: DType, elements: Elements): Tensor {
  return new Tensor(near.storage.backend.adopt(dtype, elements), sizes, contiguousStrides(sizes), 0);
}
