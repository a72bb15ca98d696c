// Numbers in a row: by steps, or at equal distances.
import { backendFor } from "../backend/devices.js";
import { type DType, get_default_dtype, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { formatNumber } from "../numbers.js";
import { Tensor } from "../tensor.js";
import { asTruth } from "./blocks.js";
import { newElements } from "./elements.js";
import { family } from "./family.js";
import { made, type Options, wanting } from "./new-tensors.js";

const { define } = family("ranges");

const plain = (x: number) => (Number.isInteger(x) ? String(x) : formatNumber(x));

function range(start: number, end: number, step: number, options: Options): Tensor {
  if (step === 0) throw new RuntimeError("step must be nonzero");
  if (!Number.isFinite(start) || !Number.isFinite(end))
    throw new RuntimeError(`unsupported range: ${plain(start)} -> ${plain(end)}`);
  if ((end - start) / step < 0) throw new RuntimeError("upper bound and larger bound inconsistent with step sign");
  const whole = [start, end, step].every(Number.isInteger);
  const length = Math.ceil((end - start) / step) + 0;
  return made([length], options, whole ? int64 : get_default_dtype(), (out) =>
    out.storage.backend.sequence(out, start, step),
  );
}

define(
  "arange(float end, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Numbers from 0 up to, not including, `end`. Whole numbers give int64.",
  {
    shapes: "() → (⌈end⌉)",
    raises: "RuntimeError if `end` is negative",
    reach: "function",
    forward: ({ end, ...options }) => range(0, end, 1, options),
  },
);
define(
  "arange(float start, float end, float step=1, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Numbers from `start` up to, not including, `end`, by `step`. Whole numbers give int64.",
  {
    shapes: "() → (⌈(end − start) / step⌉)",
    raises: "RuntimeError if `step` is 0 or leads away from `end`",
    reach: "function",
    forward: ({ start, end, step, ...options }) => range(start, end, step, options),
  },
);
define(
  "range(float start, float end, float step=1, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Numbers from `start` up to and including `end`, by `step`; `arange` is the usual one.",
  {
    shapes: "() → (⌊(end − start) / step⌋ + 1)",
    raises: "RuntimeError if `step` is 0 or leads away from `end`",
    reach: "function",
    forward: ({ start, end, step, ...options }) => {
      if (step === 0) throw new RuntimeError("step must be nonzero");
      if ((end - start) / step < 0) throw new RuntimeError("upper bound and larger bound inconsistent with step sign");
      return made([Math.floor((end - start) / step) + 1], options, get_default_dtype(), (out) =>
        out.storage.backend.sequence(out, start, step),
      );
    },
  },
);

/** Numbers at equal distances, counted from both ends so that both are met exactly, in the precision of the type. */
function spaced(start: number, end: number, steps: number, dtype: DType): Float64Array {
  const rounded = dtype.name === "float32" ? Math.fround : (x: number) => x;
  const [first, last] = dtype.is_floating_point ? [rounded(start), rounded(end)] : [Math.trunc(start), Math.trunc(end)];
  const step = rounded((last - first) / (steps - 1));
  return Float64Array.from({ length: steps }, (_, i) => {
    if (steps === 1) return first;
    return i < Math.floor(steps / 2)
      ? rounded(first + rounded(step * i))
      : rounded(last - rounded(step * (steps - i - 1)));
  });
}

/** A vector of these numbers, as the type holds them. */
function vectorOf(numbers: Float64Array, options: Options, dtype: DType): Tensor {
  const elements = newElements(dtype, [numbers.length]);
  for (let i = 0; i < numbers.length; i++) elements[i] = dtype.is_floating_point ? numbers[i] : Math.trunc(numbers[i]);
  if (dtype.category === "bool") asTruth(elements);
  const storage = backendFor(options.device, dtype).adopt(dtype, elements);
  return wanting(new Tensor(storage, [numbers.length], [1], 0), options.requires_grad);
}

function checkSteps(steps: number): void {
  if (steps < 0) throw new RuntimeError("number of steps must be non-negative");
}

define(
  "linspace(float start, float end, int steps, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "`steps` numbers at equal distances from `start` to `end`, both included.",
  {
    shapes: "() → (steps)",
    raises: "RuntimeError if `steps` is negative",
    reach: "function",
    forward: ({ start, end, steps, ...options }) => {
      checkSteps(steps);
      const dtype = options.dtype ?? get_default_dtype();
      return vectorOf(spaced(start, end, steps, dtype), options, dtype);
    },
  },
);
define(
  "logspace(float start, float end, int steps, float base=10, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "`steps` powers of `base`, with exponents at equal distances from `start` to `end`.",
  {
    meanings: { base: "The base of the powers." },
    shapes: "() → (steps)",
    raises: "RuntimeError if `steps` is negative",
    reach: "function",
    forward: ({ start, end, steps, base, ...options }) => {
      checkSteps(steps);
      const dtype = options.dtype ?? get_default_dtype();
      return vectorOf(
        spaced(start, end, steps, dtype).map((exponent) => base ** exponent),
        options,
        dtype,
      );
    },
  },
);

define(
  "scalar_tensor(Scalar s, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor without dimensions.",
  {
    meanings: { s: "The number." },
    shapes: "() → ()",
    reach: "function",
    forward: ({ s, ...options }) =>
      made([], options, get_default_dtype(), (out) => out.storage.backend.fill(out, Number(s))),
  },
);
