// Random numbers that tensors of probabilities, means or weights describe. The streams are PyTorch's.
import type { Elements } from "../backend/backend.js";
import { drawCategories, fillBinomial, fillPoisson } from "../distributions.js";
import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { default_generator, type Generator } from "../random.js";
import { broadcastSizes } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { checkFloating, drawn, drawnOnDevice } from "./distributions.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";

const { define } = family("sampling");

type Floats = Float32Array | Float64Array;

define(
  "bernoulli(Tensor input, *, generator? generator=null)",
  "1 with the probability that each element says, else 0.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if an element is not in [0, 1]",
    forward: ({ input, generator }) => {
      checkFloating(input.dtype, "bernoulli_tensor_cpu_p_");
      return drawn(input, generator, (out, g) => choose(input, g, out));
    },
    gradients: { a: "0" },
  },
);
define("bernoulli(Tensor input, float p, *, generator? generator=null)", "1 with the probability `p`, else 0.", {
  shapes: "any → the same",
  raises: "RuntimeError if `p` is not in [0, 1]",
  meanings: { p: "The probability of 1." },
  compose: ({ input, p, generator }) => input.detach().clone().bernoulli_(p, { generator }),
});
define(
  "bernoulli(Tensor input, float p=0.5, *, generator? generator=null)",
  "Sets each element to 1 with the probability `p`, else to 0.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if `p` is not in [0, 1]",
    reach: "in-place",
    backward: "BernoulliBackward2",
    meanings: { p: "The probability of 1. Default 0.5." },
    forward: ({ input, p, generator }) => {
      if (!(p >= 0 && p <= 1)) throw new RuntimeError(`bernoulli_ expects p to be in [0, 1], but got p=${p}`);
      return drawnOnDevice(input, generator, (backend, out, g) => backend.bernoulli(out, g, p));
    },
    gradients: { a: "0" },
  },
);
define(
  "bernoulli(Tensor input, Tensor p, *, generator? generator=null)",
  "Sets each element to 1 with the probability that `p` has for it, else to 0.",
  {
    shapes: "any, what broadcasts to it → the same",
    raises: "RuntimeError if an element of `p` is not in [0, 1]",
    reach: "in-place",
    backward: "BernoulliBackward1",
    meanings: { p: "The probabilities of 1." },
    forward: ({ input, p, generator }) => {
      checkFloating(p.dtype, "bernoulli_tensor_cpu_p_");
      const wide = p.expand(input.sizes);
      return drawn(input, generator, (out, g) => choose(wide, g, out));
    },
    gradients: { a: "0", b: "0" },
  },
);

/** 1 with the probability that each element says, else 0: compared with uniform numbers of its type. */
function choose(p: Tensor, generator: Generator, out: Elements): void {
  const values = probabilities(p);
  const draws = reserve(p, p.sizes, p.dtype);
  draws.storage.backend.uniform(draws, generator, 0, 1);
  const uniform = elementsOf(draws);
  for (let i = 0; i < out.length; i++) out[i] = uniform[i] < values[i] ? 1 : 0;
}

function probabilities(p: Tensor): Elements {
  const values = elementsOf(p);
  if (!values.every((value) => value >= 0 && value <= 1))
    throw new RuntimeError("Expected p_in >= 0 && p_in <= 1 to be true, but got false.");
  return values;
}

define(
  "poisson(Tensor input, generator? generator=null)",
  "Counts from the Poisson distribution, with the mean that each element says.",
  {
    shapes: "any → the same",
    raises: "RuntimeError if an element is negative",
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
    shapes: "any that broadcast",
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
    shapes: "(n) or (m, n) → (num_samples) or (m, num_samples)",
    raises: "RuntimeError if weights are negative, not finite or all 0, or too few",
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
