// Random numbers from distributions: into a tensor in place, or with a tensor of parameters. The streams are PyTorch's.
import type { Elements } from "../backend/backend.js";
import {
  drawCategories,
  fillBinomial,
  fillCauchy,
  fillGeometric,
  fillLogNormal,
  fillPoisson,
  fillWhole,
  fillWholeFloats,
} from "../distributions.js";
import { type DType, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { default_generator, type Generator } from "../random.js";
import { broadcastSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";

const { define } = family("distributions");

type Floats = Float32Array | Float64Array;

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

/** New elements for a tensor, drawn in the order in which its own lie in memory. */
function drawn(input: Tensor, generator: Generator | null, fill: (out: Elements, g: Generator) => void): Tensor {
  const order = input.sizes.map((_, dim) => dim).sort((p, q) => input.strides[q] - input.strides[p]);
  const sizes = order.map((dim) => input.sizes[dim]);
  const out = newElements(input.dtype, sizes);
  fill(out, generator ?? default_generator);
  return fromElements(input, sizes, input.dtype, out).permute(input.sizes.map((_, dim) => order.indexOf(dim)));
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
      return drawn(input, generator, (out, g) => g.fillUniform(out as Floats, from, to));
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
      return drawn(input, generator, (out, g) =>
        input.is_contiguous()
          ? g.fillNormal(out as Floats, mean, std)
          : g.fillNormalElementwise(out as Floats, mean, std),
      );
    },
    gradients: { a: "0" },
  },
);
define(
  "log_normal(Tensor input, float mean=1, float std=2, *, generator? generator=null)",
  "Sets all elements to random numbers whose logarithms are normal.",
  {
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
  return drawn(input, generator, (out, g) => g.fillIntegers(out, from, to));
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

define(
  "bernoulli(Tensor input, *, generator? generator=null)",
  "1 with the probability that each element says, else 0.",
  {
    forward: ({ input, generator }) => {
      checkFloating(input.dtype, "bernoulli_tensor_cpu_p_");
      return drawn(input, generator, (out, g) => g.bernoulli(probabilities(input), out));
    },
    gradients: { a: "0" },
  },
);
define("bernoulli(Tensor input, float p, *, generator? generator=null)", "1 with the probability `p`, else 0.", {
  compose: ({ input, p, generator }) => input.detach().clone().bernoulli_(p, { generator }),
});
define(
  "bernoulli(Tensor input, float p=0.5, *, generator? generator=null)",
  "Sets each element to 1 with the probability `p`, else to 0.",
  {
    reach: "in-place",
    backward: "BernoulliBackward2",
    forward: ({ input, p, generator }) => {
      if (!(p >= 0 && p <= 1)) throw new RuntimeError(`bernoulli_ expects p to be in [0, 1], but got p=${p}`);
      return drawn(input, generator, (out, g) => g.bernoulli(p, out));
    },
    gradients: { a: "0" },
  },
);
define(
  "bernoulli(Tensor input, Tensor p, *, generator? generator=null)",
  "Sets each element to 1 with the probability that `p` has for it, else to 0.",
  {
    reach: "in-place",
    backward: "BernoulliBackward1",
    forward: ({ input, p, generator }) => {
      checkFloating(p.dtype, "bernoulli_tensor_cpu_p_");
      const wide = p.expand(input.sizes);
      return drawn(input, generator, (out, g) => g.bernoulli(probabilities(wide), out));
    },
    gradients: { a: "0", b: "0" },
  },
);

function probabilities(p: Tensor): Floats {
  const values = elementsOf(p) as Floats;
  if (!values.every((value) => value >= 0 && value <= 1))
    throw new RuntimeError("Expected p_in >= 0 && p_in <= 1 to be true, but got false.");
  return values;
}

define(
  "poisson(Tensor input, generator? generator=null)",
  "Counts from the Poisson distribution, with the mean that each element says.",
  {
    reach: "function",
    forward: ({ input, generator }) => {
      checkFloating(input.dtype, "poisson_cpu");
      const rates = elementsOf(input);
      if (!rates.every((rate) => rate >= 0))
        throw new RuntimeError("invalid Poisson rate, expected rate to be non-negative");
      const out = newElements(input.dtype, input.sizes);
      fillPoisson(generator ?? default_generator, out, rates);
      return fromElements(input, input.sizes, input.dtype, out);
    },
    gradients: { a: "0" },
  },
);

define(
  "binomial(Tensor count, Tensor prob, generator? generator=null)",
  "How many of `count` trials succeed that each do with probability `prob`.",
  {
    reach: "function",
    meanings: { count: "How many trials.", prob: "The probability of success." },
    forward: ({ count, prob, generator }) => {
      checkFloating(count.dtype, "binomial_cpu");
      const sizes = broadcastSizes(count.sizes, prob.sizes);
      const [n, p] = [count, prob].map((t) => elementsOf(t.expand(sizes)));
      const out = newElements(count.dtype, sizes);
      fillBinomial(generator ?? default_generator, out, n, p);
      return fromElements(count, sizes, count.dtype, out);
    },
  },
);

function checkWeights(input: Tensor, samples: number, replacement: boolean): void {
  const categories = input.sizes[input.ndim - 1] ?? 0;
  if (input.ndim !== 1 && input.ndim !== 2) throw new RuntimeError("prob_dist must be 1 or 2 dim");
  if (!input.dtype.is_floating_point)
    throw new RuntimeError(`multinomial only supports floating-point dtypes for input, got: ${input.dtype.scalarType}`);
  if (samples <= 0) throw new RuntimeError("cannot sample n_sample <= 0 samples");
  if (!replacement && samples > categories)
    throw new RuntimeError("cannot sample n_sample > prob_dist.size(-1) samples without replacement");
  const weights = elementsOf(input);
  if (!weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY))
    throw new RuntimeError("probability tensor contains either `inf`, `nan` or element < 0");
  for (let row = 0; row < weights.length; row += categories)
    if (!weights.subarray(row, row + categories).some((weight) => weight > 0))
      throw new RuntimeError("invalid multinomial distribution (sum of probabilities <= 0)");
}

/** Without replacement: the greatest of the weights, each divided by an exponential draw. */
function drawDistinct(g: Generator, weights: Floats, categories: number, out: Elements, count: number): void {
  const scores = weights.slice();
  g.exponential(scores);
  for (let i = 0; i < scores.length; i++) scores[i] = weights[i] / scores[i];
  for (let row = 0; row * categories < weights.length; row++) {
    const order = Array.from({ length: categories }, (_, i) => i);
    const from = row * categories;
    order.sort((p, q) => scores[from + q] - scores[from + p]);
    out.set(order.slice(0, count), row * count);
  }
}

define(
  "multinomial(Tensor input, int num_samples, bool replacement=false, *, generator? generator=null)",
  "Positions drawn from each row with the row's weights.",
  {
    forward: ({ input, num_samples, replacement, generator }) => {
      checkWeights(input, num_samples, replacement);
      const g = generator ?? default_generator;
      const weights = elementsOf(input) as Floats;
      const categories = input.sizes[input.ndim - 1];
      const sizes = [...input.sizes.slice(0, -1), num_samples];
      const out = newElements(int64, sizes);
      if (!replacement) drawDistinct(g, weights, categories, out, num_samples);
      else
        for (let row = 0; row * categories < weights.length; row++)
          drawCategories(g, weights, row * categories, categories, out, row * num_samples, num_samples);
      return fromElements(input, sizes, int64, out);
    },
  },
);
