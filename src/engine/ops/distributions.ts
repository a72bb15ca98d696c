// Random numbers from distributions, into a tensor in place. The streams are PyTorch's.
import type { Backend, Elements, View } from "../backend/backend.js";
import { fillCauchy, fillGeometric, fillLogNormal, fillWhole, fillWholeFloats } from "../distributions.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { default_generator, type Generator } from "../random.js";
import { reserve, type Tensor } from "../tensor.js";
import { fromElements, newElements } from "./elements.js";
import { family } from "./family.js";

const { define } = family("distributions");

/** The type, if it is a floating point one. `what` is the name that PyTorch's message has. */
export function checkFloating(dtype: DType, what: string): DType {
  if (!dtype.is_floating_point) throw new RuntimeError(`"${what}" not implemented for '${dtype.scalarType}'`);
  return dtype;
}

const limits: Readonly<Record<DType["name"], readonly [least: number, greatest: number, called: string]>> = {
  bool: [0, 1, "bool"],
  uint8: [0, 255, "unsigned char"],
  int32: [-(2 ** 31), 2 ** 31 - 1, "int"],
  int64: [-(2 ** 63), 2 ** 63, "long"],
  float32: [-3.4028234663852886e38, 3.4028234663852886e38, "float"],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE, "double"],
};

/** Raises unless there are whole numbers from `low` up to, not including, `high`, and the type holds them. */
export function checkBounds(low: number, high: number, dtype: DType): void {
  const [least, greatest, called] = limits[dtype.name];
  if (low >= high)
    throw new RuntimeError(`random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`);
  if (low < least || low > greatest) throw new RuntimeError(`from is out of bounds for ${called}`);
  if (high - 1 < least || high - 1 > greatest) throw new RuntimeError(`to - 1 is out of bounds for ${called}`);
}

/** A tensor of the same sizes, made of one whose dimensions come in the order in which the input lies in memory. */
function inOrderOfMemory(input: Tensor, make: (sizes: readonly number[]) => Tensor): Tensor {
  const order = input.sizes.map((_, dim) => dim).sort((p, q) => input.strides[q] - input.strides[p]);
  const made = make(order.map((dim) => input.sizes[dim]));
  return made.permute(input.sizes.map((_, dim) => order.indexOf(dim)));
}

/** New elements for a tensor, drawn in the order in which its own lie in memory. */
export function drawn(input: Tensor, generator: Generator | null, fill: (out: Elements, g: Generator) => void): Tensor {
  return inOrderOfMemory(input, (sizes) => {
    const out = newElements(input.dtype, sizes);
    fill(out, generator ?? default_generator);
    return fromElements(input, sizes, input.dtype, out);
  });
}

/** The same, drawn by the device. */
export function drawnOnDevice(
  input: Tensor,
  generator: Generator | null,
  draw: (backend: Backend, out: View, g: Generator) => void,
): Tensor {
  return inOrderOfMemory(input, (sizes) => {
    const result = reserve(input, sizes, input.dtype);
    draw(result.storage.backend, result, generator ?? default_generator);
    return result;
  });
}

define(
  "uniform(Tensor input, float from=0, float to=1, *, generator? generator=null)",
  "Sets all elements to random numbers, uniform in [`from`, `to`).",
  {
    reach: "in-place",
    forward: ({ input, from, to, generator }) => {
      checkFloating(input.dtype, "check_uniform_bounds");
      if (from > to)
        throw new RuntimeError(`uniform_ expects to return a [from, to) range, but found from=${from} > to=${to}`);
      return drawnOnDevice(input, generator, (backend, out, g) => backend.uniform(out, g, from, to));
    },
    gradients: { a: "0" },
  },
);
define(
  "normal(Tensor input, float mean=0, float std=1, *, generator? generator=null)",
  "Sets all elements to normal random numbers.",
  {
    reach: "in-place",
    forward: ({ input, mean, std, generator }) => {
      if (std < 0) throw new RuntimeError(`normal expects std >= 0.0, but found std ${std}`);
      checkFloating(input.dtype, "normal_kernel_cpu");
      return input.is_contiguous()
        ? drawnOnDevice(input, generator, (backend, out, g) => backend.normal(out, g, mean, std))
        : drawn(input, generator, (out, g) => g.fillNormalElementwise(out, mean, std));
    },
    gradients: { a: "0" },
  },
);
define(
  "log_normal(Tensor input, float mean=1, float std=2, *, generator? generator=null)",
  "Sets all elements to random numbers whose logarithms are normal.",
  {
    meanings: { mean: "The mean of the logarithms.", std: "The standard deviation of the logarithms." },
    reach: "in-place",
    forward: ({ input, mean, std, generator }) => {
      if (std <= 0) throw new RuntimeError(`log_normal_ expects std > 0.0, but found std=${std}`);
      checkFloating(input.dtype, "log_normal_cpu");
      return drawn(input, generator, (out, g) => fillLogNormal(g, out, mean, std));
    },
    gradients: { a: "0" },
  },
);
define(
  "cauchy(Tensor input, float median=0, float sigma=1, *, generator? generator=null)",
  "Sets all elements to random numbers from the Cauchy distribution.",
  {
    reach: "in-place",
    forward: ({ input, median, sigma, generator }) => {
      checkFloating(input.dtype, "cauchy_cpu");
      return drawn(input, generator, (out, g) => fillCauchy(g, out, median, sigma));
    },
    gradients: { a: "0" },
  },
);
define(
  "exponential(Tensor input, float lambd=1, *, generator? generator=null)",
  "Sets all elements to random numbers from the exponential distribution.",
  {
    reach: "in-place",
    forward: ({ input, lambd, generator }) => {
      if (lambd < 0) throw new RuntimeError(`exponential_ expects lambda >= 0.0, but found lambda=${lambd}`);
      checkFloating(input.dtype, "exponential_cpu");
      return drawn(input, generator, (out, g) => g.exponential(out, lambd));
    },
    gradients: { a: "0" },
  },
);
define(
  "geometric(Tensor input, float p, *, generator? generator=null)",
  "Sets all elements to the number of trials of probability `p` until the first success.",
  {
    reach: "in-place",
    meanings: { p: "The probability of success." },
    forward: ({ input, p, generator }) => {
      if (!(p > 0 && p < 1)) throw new RuntimeError(`geometric_ expects p to be in (0, 1), but got p=${p}`);
      return drawn(input, generator, (out, g) => fillGeometric(g, out, p));
    },
    gradients: { a: "0" },
  },
);

/** How many bits of whole numbers each type holds. */
const wholeBits: Readonly<Record<DType["name"], number>> = {
  bool: 1,
  uint8: 8,
  int32: 31,
  int64: 63,
  float32: 24,
  float64: 53,
};

define("random(Tensor input, *, generator? generator=null)", "Sets all elements to random whole numbers.", {
  reach: "in-place",
  backward: "RandomBackward2",
  forward: ({ input, generator }) =>
    drawn(input, generator, (out, g) => {
      const bits = wholeBits[input.dtype.name];
      if (input.dtype.is_floating_point) fillWholeFloats(g, out, bits);
      else fillWhole(g, out, bits);
    }),
  gradients: { a: "0" },
});

function randomWhole(input: Tensor, from: number, to: number, generator: Generator | null): Tensor {
  checkBounds(from, to, input.dtype);
  return drawnOnDevice(input, generator, (backend, out, g) => backend.integers(out, g, from, to));
}

define(
  "random(Tensor input, int to, *, generator? generator=null)",
  "Sets all elements to random whole numbers from 0 up to, not including, `to`.",
  {
    reach: "in-place",
    backward: "RandomBackward1",
    forward: ({ input, to, generator }) => randomWhole(input, 0, to, generator),
    gradients: { a: "0" },
  },
);
define(
  "random(Tensor input, int from, int? to, *, generator? generator=null)",
  "Sets all elements to random whole numbers from `from` up to, not including, `to`.",
  {
    reach: "in-place",
    forward: ({ input, from, to, generator }) =>
      randomWhole(
        input,
        from,
        to ?? 2 ** wholeBits[input.dtype.name] + (input.dtype.is_floating_point ? 1 : 0),
        generator,
      ),
    gradients: { a: "0" },
  },
);
