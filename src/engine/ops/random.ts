// Random tensors: functions that make new ones. The streams are PyTorch's.
import { type DType, get_default_dtype, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { default_generator, type Generator } from "../random.js";
import type { Tensor } from "../tensor.js";
import { checkBounds, checkFloating } from "./distributions.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import { made, type Options } from "./new-tensors.js";

const { define } = family("random");

const uniform = (sizes: readonly number[], options: Options, dtype: DType, g: Generator | null) =>
  made(sizes, options, checkFloating(options.dtype ?? dtype, "check_uniform_bounds"), (out) =>
    out.storage.backend.uniform(out, g ?? default_generator, 0, 1),
  );

const normal = (
  sizes: readonly number[],
  options: Options,
  dtype: DType,
  g: Generator | null,
  mean = 0,
  std = 1,
): Tensor => {
  if (std < 0) throw new RuntimeError(`normal expects std >= 0.0, but found std ${std}`);
  return made(sizes, options, checkFloating(options.dtype ?? dtype, "normal_kernel_cpu"), (out) =>
    out.storage.backend.normal(out, g ?? default_generator, mean, std),
  );
};

define(
  "rand(size size, *, generator? generator=null, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random numbers, uniform in [0, 1).",
  {
    reach: "function",
    forward: ({ size, generator, ...options }) => uniform(size, options, get_default_dtype(), generator),
  },
);
define(
  "randn(size size, *, generator? generator=null, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random numbers from the standard normal distribution.",
  {
    reach: "function",
    forward: ({ size, generator, ...options }) => normal(size, options, get_default_dtype(), generator),
  },
);

const near = (input: Tensor, options: Options): Options => ({ ...options, device: options.device ?? input.device });

define(
  "rand_like(Tensor input, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random numbers, uniform in [0, 1), in the shape and type of `input`.",
  {
    reach: "function",
    forward: ({ input, ...options }) => uniform(input.sizes, near(input, options), input.dtype, null),
  },
);
define(
  "randn_like(Tensor input, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Normal random numbers in the shape and type of `input`.",
  {
    reach: "function",
    forward: ({ input, ...options }) => normal(input.sizes, near(input, options), input.dtype, null),
  },
);

function integers(
  sizes: readonly number[],
  options: Options,
  dtype: DType,
  g: Generator | null,
  low: number,
  high: number,
): Tensor {
  checkBounds(low, high, options.dtype ?? dtype);
  return made(sizes, options, dtype, (out) => out.storage.backend.integers(out, g ?? default_generator, low, high));
}

define(
  "randint(int low, int high, shape size, *, generator? generator=null, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random whole numbers from `low` up to, not including, `high`.",
  {
    shapes: "() → `size`",
    raises: "RuntimeError if `low` is not less than `high`",
    reach: "function",
    forward: ({ low, high, size, generator, ...options }) => integers(size, options, int64, generator, low, high),
  },
);
define(
  "randint(int high, shape size, *, generator? generator=null, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random whole numbers from 0 up to, not including, `high`.",
  {
    shapes: "() → `size`",
    raises: "RuntimeError if `high` is not positive",
    reach: "function",
    forward: ({ high, size, generator, ...options }) => integers(size, options, int64, generator, 0, high),
  },
);
define(
  "randint_like(Tensor input, int low, int high, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random whole numbers from `low` up to, not including, `high`, in the shape and type of `input`.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if `low` is not less than `high`",
    reach: "function",
    forward: ({ input, low, high, ...options }) =>
      integers(input.sizes, near(input, options), input.dtype, null, low, high),
  },
);
define(
  "randint_like(Tensor input, int high, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Random whole numbers from 0 up to, not including, `high`, in the shape and type of `input`.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if `high` is not positive",
    reach: "function",
    forward: ({ input, high, ...options }) => integers(input.sizes, near(input, options), input.dtype, null, 0, high),
  },
);
define(
  "randperm(int n, *, generator? generator=null, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "The whole numbers from 0 up to, not including, `n`, in random order.",
  {
    meanings: { n: "How many numbers." },
    shapes: "() → (n)",
    raises: "RuntimeError if `n` is negative",
    reach: "function",
    forward: ({ n, generator, ...options }) =>
      made([n], options, int64, (out) => out.storage.backend.permutation(out, generator ?? default_generator)),
  },
);

/** Standard normal numbers in the shape that both arguments broadcast to, times `std`, plus `mean`. */
function spreadNormal(mean: Tensor | number, std: Tensor | number, g: Generator | null): Tensor {
  const like = (typeof mean === "object" ? mean : std) as Tensor;
  if (typeof std === "object" && elementsOf(std).some((value) => value < 0))
    throw new RuntimeError("normal expects all elements of std >= 0.0");
  const options = { dtype: null, device: like.device, requires_grad: false };
  if (typeof std === "number") return normal(like.sizes, options, like.dtype, g, 0, std).add_(mean);
  const { sizes } = typeof mean === "object" ? mean.add(std) : std;
  return normal(sizes, options, like.dtype, g).mul_(std).add_(mean);
}

define(
  "normal(Tensor mean, Tensor std, *, generator? generator=null)",
  "Normal random numbers, each with its own mean and standard deviation.",
  {
    shapes: "any that broadcast",
    raises: "RuntimeError if an element of `std` is negative",
    reach: "function",
    backward: "NormalBackward3",
    forward: ({ mean, std, generator }) => spreadNormal(mean, std, generator),
    gradients: { a: "0", b: "0" },
  },
);
define(
  "normal(Tensor mean, float std=1, *, generator? generator=null)",
  "Normal random numbers, each with its own mean.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if `std` is negative",
    reach: "function",
    backward: "NormalBackward1",
    forward: ({ mean, std, generator }) => spreadNormal(mean, std, generator),
    gradients: { a: "0" },
  },
);
define(
  "normal(float mean, Tensor std, *, generator? generator=null)",
  "Normal random numbers, each with its own standard deviation.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if an element of `std` is negative",
    reach: "function",
    backward: "NormalBackward2",
    forward: ({ mean, std, generator }) => spreadNormal(mean, std, generator),
    gradients: { a: "0" },
  },
);
define(
  "normal(float mean, float std, shape size, *, generator? generator=null, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "Normal random numbers of one mean and standard deviation.",
  {
    shapes: "() → `size`",
    raises: "RuntimeError if `std` is negative",
    reach: "function",
    forward: ({ mean, std, size, generator, ...options }) =>
      normal(size, options, get_default_dtype(), generator, mean, std),
  },
);
