// The limits of element types.
import { type DType, get_default_dtype } from "./dtype.js";

const floats = {
  float32: { eps: 2 ** -23, max: (2 - 2 ** -23) * 2 ** 127, tiny: 2 ** -126, resolution: 1e-6 },
  float64: { eps: 2 ** -52, max: Number.MAX_VALUE, tiny: 2 ** -1022, resolution: 1e-15 },
};

const integers = { uint8: [0, 255], int32: [-(2 ** 31), 2 ** 31 - 1], int64: [-(2 ** 63), 2 ** 63] };

/** A number with six digits, as C prints it. */
const short = (x: number) =>
  x
    .toExponential(5)
    .replace(/\.?0+e/, "e")
    .replace(/e([-+])(\d)$/, "e$10$2");

/** Limits of a floating point type. https://pytorch.org/docs/stable/type_info.html#torch.torch.finfo */
export class FInfo {
  /** How many bits an element has. */
  readonly bits: number;
  /** The difference of 1 and the next number. */
  readonly eps: number;
  /** The greatest number. */
  readonly max: number;
  /** The least number. */
  readonly min: number;
  /** The least positive number of full precision. */
  readonly tiny: number;
  /** The least positive number of full precision. */
  readonly smallest_normal: number;
  /** The decimal precision. */
  readonly resolution: number;
  /** The type's name. */
  readonly dtype: string;

  constructor(type: DType) {
    if (!(type.name in floats))
      throw new TypeError(
        `torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.${type.name}'`,
      );
    const { eps, max, tiny, resolution } = floats[type.name as keyof typeof floats];
    this.bits = 8 * type.itemsize;
    this.eps = eps;
    this.max = max;
    this.min = -max;
    this.tiny = tiny;
    this.smallest_normal = tiny;
    this.resolution = resolution;
    this.dtype = type.name;
  }

  toString(): string {
    const { resolution, min, max, eps, smallest_normal, tiny, dtype } = this;
    return `finfo(resolution=${short(resolution)}, min=${short(min)}, max=${short(max)}, eps=${short(eps)}, smallest_normal=${short(smallest_normal)}, tiny=${short(tiny)}, dtype=${dtype})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Limits of an integer type; those of int64 rounded to what a number can hold. https://pytorch.org/docs/stable/type_info.html#torch.torch.iinfo */
export class IInfo {
  /** How many bits an element has. */
  readonly bits: number;
  /** The least number. */
  readonly min: number;
  /** The greatest number. */
  readonly max: number;
  /** The type's name. */
  readonly dtype: string;

  constructor(type: DType) {
    if (!(type.name in integers))
      throw new TypeError(
        `torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.${type.name}'`,
      );
    this.bits = 8 * type.itemsize;
    [this.min, this.max] = integers[type.name as keyof typeof integers];
    this.dtype = type.name;
  }

  toString(): string {
    return `iinfo(min=${BigInt(this.min)}, max=${BigInt(this.max)}, dtype=${this.dtype})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** The limits of a floating point type; by default of the default type. https://pytorch.org/docs/stable/type_info.html */
export function finfo(type: DType = get_default_dtype()): FInfo {
  return new FInfo(type);
}

/** The limits of an integer type. https://pytorch.org/docs/stable/type_info.html */
export function iinfo(type: DType): IInfo {
  return new IInfo(type);
}
