// Memory of a given geometry.
import type { Meta } from "./op.js";
import { contiguousStrides, countOf } from "./shape.js";
import { Tensor } from "./tensor.js";

/** A tensor of the same geometry as `like`, gaps included, so that windows on `like` fit it. */
export function emptyStrided(near: Tensor, like: Meta): Tensor {
  const { sizes, strides, dtype } = like;
  const reach = sizes.reduce((last, size, i) => last + (size - 1) * strides[i], 1);
  const length = countOf(sizes) === 0 ? 0 : reach;
  return new Tensor(
    near.storage.backend.allocate(dtype, length),
    sizes,
    length === 0 ? contiguousStrides(sizes) : strides,
    0,
  );
}
