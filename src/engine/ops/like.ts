// Tensors in the shape of another, or of its type.
import { contiguousStrides, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { tensor } from "./creation.js";
import { family } from "./family.js";
import { type Filler, filler, made, type Options } from "./new-tensors.js";
import { keptStrides } from "./windows.js";

const { define } = family("like");

/** As `input`: its shape, type, device and, as far as it has no gaps, its order in memory. */
function like(input: Tensor, options: Options, fill?: Filler): Tensor {
  const result = made(input.sizes, { ...options, device: options.device ?? input.device }, input.dtype, fill);
  const strides = keptStrides(input);
  if (!sameSizes(strides, contiguousStrides(input.sizes))) result.reshapeTo(input.sizes, strides, 0);
  return result;
}

/** Of the type and on the device of `input`. */
function near(input: Tensor, sizes: readonly number[], options: Options, fill?: Filler): Tensor {
  return made(sizes, { ...options, device: options.device ?? input.device }, input.dtype, fill);
}

const constants = {
  zeros: ["Zeros", undefined],
  ones: ["Ones", filler(1)],
  empty: ["No particular values (here zeros)", undefined],
} as const;

for (const [name, [what, fill]] of Object.entries(constants)) {
  define(
    `${name}_like(Tensor input, *, dtype? dtype=null, device? device=null, bool requires_grad=false)` as "zeros_like(Tensor input, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
    `${what} in the shape and type of \`input\`.`,
    { reach: "function", forward: ({ input, ...options }) => like(input, options, fill) },
  );
  define(
    `new_${name}(Tensor input, size size, *, dtype? dtype=null, device? device=null, bool requires_grad=false)` as "new_zeros(Tensor input, size size, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
    `${what}, of \`input\`'s type.`,
    { reach: "method", forward: ({ input, size, ...options }) => near(input, size, options, fill) },
  );
}

define(
  "full_like(Tensor input, Scalar fill_value, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "One value everywhere, in the shape and type of `input`.",
  {
    reach: "function",
    forward: ({ input, fill_value, ...options }) => like(input, options, filler(Number(fill_value))),
  },
);
define(
  "new_full(Tensor input, ints size, Scalar fill_value, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "One value everywhere, of `input`'s type.",
  {
    shapes: "any → `size`",
    reach: "method",
    forward: ({ input, size, fill_value, ...options }) => near(input, size, options, filler(Number(fill_value))),
  },
);
define(
  "new_tensor(Tensor input, value data, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor of the given numbers, of `input`'s type.",
  {
    shapes: "nested arrays → one dimension per level",
    raises: "ValueError if the arrays of a level differ in length",
    reach: "method",
    forward: ({ input, data, dtype, device, requires_grad }) =>
      tensor(data as number[], { dtype: dtype ?? input.dtype, device: device ?? input.device, requires_grad }),
  },
);
