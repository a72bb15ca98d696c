// The bits of a tensor read as elements of another type.
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";

const { define } = family("reinterpret");

interface Geometry {
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/** The geometry in elements of another size: along the last dimension there are more of them, or fewer. */
function rescaled(input: Tensor, dtype: DType): Geometry {
  const { sizes, strides, offset } = input;
  const ratio = input.dtype.itemsize / dtype.itemsize;
  if (ratio === 1) return { sizes, strides, offset };
  const why = `to view ${input.dtype.scalarType} as ${dtype.scalarType} (different element sizes)`;
  const last = sizes.length - 1;
  if (last < 0) throw new RuntimeError(`self.dim() cannot be 0 ${why}`);
  if (strides[last] !== 1) throw new RuntimeError(`self.stride(-1) must be 1 ${why}, but got ${strides[last]}`);
  const divides = (what: string, value: number) => {
    if (!Number.isInteger(value * ratio))
      throw new RuntimeError(`${what} must be divisible by ${1 / ratio} ${why}, but got ${value}`);
    return value * ratio;
  };
  return {
    sizes: sizes.with(last, divides("self.size(-1)", sizes[last])),
    offset: divides("self.storage_offset()", offset),
    strides: strides.map((stride, dim) => (dim === last ? 1 : divides(`self.stride(${dim})`, stride))),
  };
}

define("view(Tensor input, dtype dtype)", "The same memory, its bits read as another type.", {
  shapes: "any → the same; the last size changes with the bytes per element",
  raises: "RuntimeError if the last size or the strides do not allow it",
  reach: "method",
  compose: ({ input, dtype }) => {
    if (input.dtype === dtype) return input;
    if (input.dtype.name === "int64" || dtype.name === "int64")
      throw new RuntimeError("view: int64 is held in doubles, so its bits are not those of PyTorch; use to() instead");
    const { sizes, strides, offset } = rescaled(input, dtype);
    return new Tensor(input.storage.backend.reinterpret(input.storage, dtype), sizes, strides, offset, input.version);
  },
});
