// Constants, and data of the script as tensors.
import { applyRow } from "../apply.js";
import type { View } from "../backend/backend.js";
import type { Device } from "../device.js";
import { bool, type DType, get_default_dtype } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { isPlain } from "../signature.js";
import type { Nested, Tensor } from "../tensor.js";
import { family } from "./family.js";
import { filler, fromData, made } from "./new-tensors.js";

const { define } = family("creation");

const numberDType = (value: number | boolean) => (typeof value === "boolean" ? bool : get_default_dtype());

define("zeros(size size, *, dtype? dtype=null, device? device=null, bool requires_grad=false)", "Zeros.", {
  reach: "function",
  forward: ({ size, ...options }) => made(size, options, get_default_dtype()),
});
define("ones(size size, *, dtype? dtype=null, device? device=null, bool requires_grad=false)", "Ones.", {
  reach: "function",
  forward: ({ size, ...options }) => made(size, options, get_default_dtype(), filler(1)),
});
define(
  "empty(size size, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor whose values are not to be relied on (here they are zeros).",
  { reach: "function", forward: ({ size, ...options }) => made(size, options, get_default_dtype()) },
);
define(
  "full(ints size, Scalar fill_value, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor of one value everywhere.",
  {
    shapes: "a list of sizes → `size`",
    reach: "function",
    forward: ({ size, fill_value, ...options }) =>
      made(size, options, numberDType(fill_value), filler(Number(fill_value))),
  },
);
define(
  "eye(int n, int? m=null, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Ones on the diagonal, zeros elsewhere.",
  {
    shapes: "() → (n, m)",
    raises: "RuntimeError if `n` or `m` is negative",
    reach: "function",
    forward: ({ n, m, ...options }) => {
      if (n < 0) throw new RuntimeError(`n must be greater or equal to 0, got ${n}`);
      if (m !== null && m < 0) throw new RuntimeError(`m must be greater or equal to 0, got ${m}`);
      const columns = m ?? n;
      const result = made([n, columns], options, get_default_dtype());
      const diagonal = { ...geometry(result), sizes: [Math.min(n, columns)], strides: [columns + 1] };
      result.storage.backend.fill(diagonal, 1);
      return result;
    },
  },
);

function geometry({ storage, dtype, sizes, strides, offset }: View): View {
  return { storage, dtype, sizes, strides, offset };
}

const tensorRow = define(
  "tensor(value data, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor of the given numbers, booleans or nested arrays of them: float32 (booleans: bool; typed arrays: their type) unless `dtype` says otherwise.",
  {
    shapes: "nested arrays → one dimension per level",
    raises: "ValueError if the arrays of a level differ in length",
    reach: "none",
    forward: ({ data, ...options }) => fromData(data, options),
  },
);

/** What creation functions take as keywords. */
export interface TensorOptions {
  /** The type of the elements. */
  dtype?: DType | null;
  /** Where the tensor will live. */
  device?: Device | string | null;
  /** Whether operations on it are to be recorded for gradients. */
  requires_grad?: boolean;
}

/** Data that `torch.tensor` takes: a number, a boolean, arrays of them to any depth, a typed array, or a tensor to copy. */
export type TensorData = Nested | readonly TensorData[] | ArrayLike<number> | ArrayLike<bigint> | Tensor;

/**
 * A tensor of the given numbers or booleans: float32 (for booleans bool, for a typed array its type) unless `dtype` says
 * otherwise.
 * https://pytorch.org/docs/stable/generated/torch.tensor.html
 */
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  const bound = tensorRow.signature.bind(isPlain(options) ? [data, options] : [data]);
  if (typeof bound === "function") throw bound();
  return applyRow(tensorRow, bound) as Tensor;
}
