// Activations with learnt or random slopes, gates, and random choices.
import { applyInPlace, applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { default_generator, type Generator } from "../random.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { cat } from "./join.js";
import { grid, sampleInput, values } from "./samples.js";
import { floats, needFloat, notImplemented } from "./types.js";

const { scalar, define } = family("gates");

const sloped = scalar(
  "_prelu(Tensor input, Tensor weight)",
  "Scales negative elements by weights that broadcast.",
  { y: "a > 0 ? a : b * a", a: "a > 0 ? g : b * g", b: "a > 0 ? 0 : a * g" },
  { reach: "" },
);

/** The weights along the dimension of channels. */
function perChannel({ sizes }: { sizes: readonly number[] }, weight: Tensor): Tensor {
  if (weight.numel() === 1) return weight.view([]);
  return weight.view(sizes.map((size, i) => (i === 1 ? size : 1)));
}

function checkSlopes(input: Tensor, weight: Tensor): void {
  if (input.dtype !== weight.dtype)
    throw new RuntimeError(`Found dtype ${weight.dtype.scalarType} but expected ${input.dtype.scalarType}`);
  if (weight.ndim > 1)
    throw new RuntimeError(`prelu: Expected \`weight\` to be a scalar or 1D tensor, but got ndim = ${weight.ndim}`);
  const channels = input.ndim > 1 ? input.sizes[1] : 1;
  if (weight.numel() === 1) return;
  if (input.ndim === 0) throw new RuntimeError("Not allow zero-dim input tensor.");
  if (weight.numel() !== channels)
    throw new RuntimeError(
      `Mismatch of parameter numbers and input channel size. Found parameter numbers = ${weight.numel()} and channel size = ${channels}.`,
    );
}

/** What flows back to the weights: summed over all dimensions but that of the channels. */
function slopeGradient(g: Tensor, a: Tensor, weight: readonly number[]): Tensor {
  const each = a.mul(g).masked_fill(a.gt(0), 0);
  if (weight.length === 0 || weight[0] === 1) return each.sum().view(weight);
  const dims = a.sizes.map((_, i) => i).filter((i) => i !== 1);
  return dims.length === 0 ? each : each.sum(dims);
}

define(
  "prelu(Tensor input, Tensor weight)",
  "Scales negative elements by a learnt slope, one for all or one per channel.",
  {
    reach: "function method functional",
    text: "a where a > 0, else b * a",
    meanings: { weight: "One slope, or one per channel." },
    shapes: "(n, channels, …), (1) or (channels) → (n, channels, …)",
    raises: "RuntimeError unless there is one slope, or one per channel",
    forward: ({ input, weight }) => {
      checkSlopes(input, weight);
      needFloat("prelu_cpu", input);
      return applyRow(sloped, { input, weight: perChannel(input, weight) }) as Tensor;
    },
    gradients: {
      a: rule("g where a > 0, else b * g", "ab", (g, { a, b }) => g.where(a.gt(0), g.mul(perChannel(a, b)))),
      b: rule("Σ a * g where a ≤ 0", "ab", (g, { a, b }) => slopeGradient(g, a, b.sizes)),
    },
    samples: [
      () => [grid([2, 3]), grid([3], 1)],
      () => [grid([2, 3]), values([0.3])],
      () => [grid([2]), values([0.3])],
    ],
  },
);

interface Slopes {
  readonly input: Tensor;
  readonly lower: number;
  readonly upper: number;
  readonly training: boolean;
  readonly generator?: Generator | null;
}

const randomlySloped = ["RreluWithNoiseBackward0", "RreluWithNoiseBackward1"].map((backward) =>
  define("rrelu_with_noise(Tensor input, value noise)", "Scales elements by slopes that were drawn.", {
    shapes: "any → the same",
    reach: "",
    text: "a * noise",
    backward,
    forward: ({ input, noise }) => input.mul(noise as Tensor),
    gradients: { a: rule<{ noise: Tensor }>("g * noise", "", (g, { args }) => g.mul(args.noise)) },
    samples: [() => [grid([2, 3]), grid([2, 3], 1).detach()]],
  }),
);

/** A slope per element: 1 for positive ones, drawn for the others. */
function drawSlopes(input: Tensor, lower: number, upper: number, generator: Generator): Tensor {
  const from = elementsOf(input);
  const slopes = newElements(input.dtype, input.sizes);
  for (let i = 0; i < from.length; i++) slopes[i] = from[i] <= 0 ? generator.uniform64() * (upper - lower) + lower : 1;
  return fromElements(input, input.sizes, input.dtype, slopes);
}

function slopesFor({ input, lower, upper, training, generator }: Slopes): Tensor {
  if (lower > upper) throw new RuntimeError("Lower bound should be less than or equal to the upper bound");
  if (!input.is_floating_point()) notImplemented(training ? "rrelu_with_noise_out_cpu" : "leaky_relu_cpu", input.dtype);
  if (training) return drawSlopes(input, lower, upper, generator ?? default_generator);
  const { data } = input;
  return data.new_full([], (lower + upper) / 2).where(data.le(0), 1);
}

const rangeOfSlopes = "float lower=0.125, float upper=0.3333333333333333, bool training=false";
const slopeMeanings = {
  lower: "The least slope for negative elements. Default 1/8.",
  upper: "The greatest slope. Default 1/3.",
  training: "Whether slopes are drawn; otherwise all are the middle one. Default false.",
  inplace: "Whether the result takes the place of the input. Default false.",
};
const slopeDoc = "Scales negative elements by slopes that are drawn at random.";
const apart = (args: Slopes) => applyRow(randomlySloped[0], { input: args.input, noise: slopesFor(args) });
const within = (args: Slopes) => applyInPlace(randomlySloped[1], { input: args.input, noise: slopesFor(args) });

type Drawn = "f(Tensor input, float lower=0, float upper=0, bool training=false, generator? generator=null)";
type DrawnWithin = "f(Tensor input, float lower=0, float upper=0, bool training=false, bool inplace=false)";

for (const [name, run] of Object.entries({ rrelu: apart, rrelu_: within }))
  define(`${name}(Tensor input, ${rangeOfSlopes}, generator? generator=null)` as Drawn, slopeDoc, {
    reach: name === "rrelu" ? "function" : "function functional",
    meanings: slopeMeanings,
    compose: run,
  });
define(`rrelu(Tensor input, ${rangeOfSlopes}, bool inplace=false)` as DrawnWithin, slopeDoc, {
  reach: "functional",
  meanings: slopeMeanings,
  compose: ({ inplace, ...args }) => (inplace ? within(args) : apart(args)),
});

/** The dimension that is halved. */
function halved(input: Tensor, dim: number): number {
  if (input.ndim === 0) throw new RuntimeError("glu does not support scalars because halving size must be even");
  const at = wrapDim(dim, input.ndim);
  floats("glu_cpu", input);
  if (input.sizes[at] % 2 !== 0)
    throw new RuntimeError(`Halving dimension must be even, but dimension ${at} is size ${input.sizes[at]}`);
  return at;
}

/** Both halves of a tensor along a dimension. */
function halves(input: Tensor, dim: number): [Tensor, Tensor] {
  const half = input.sizes[dim] / 2;
  return [input.narrow(dim, 0, half), input.narrow(dim, half, half)];
}

define("glu(Tensor input, int dim=-1)", "The first half along `dim`, times the sigmoid of the second.", {
  reach: "functional",
  text: "a₁ * sigmoid(a₂)",
  shapes: "(…, 2n, …) → (…, n, …)",
  raises: "RuntimeError if the size of the dimension is odd",
  forward: ({ input, dim }) => {
    const [first, second] = halves(input, halved(input, dim));
    return first.mul(second.sigmoid());
  },
  gradients: {
    a: rule<{ dim: number }>("g * sigmoid(a₂), g * a₁ * sigmoid'(a₂)", "a", (g, { a, args }) => {
      const at = wrapDim(args.dim, a.ndim);
      const [first, second] = halves(a, at);
      const gate = second.sigmoid();
      const share = g.mul(gate);
      return cat([share, share.mul(first).mul(gate.rsub(1))], at);
    }),
  },
  samples: [() => [sampleInput("all", 0).view(3, 2).detach().requires_grad_()], () => [grid([4, 3]), 0]],
});

define(
  "gumbel_softmax(Tensor logits, float tau=1, bool hard=false, float eps=1e-10, int dim=-1)",
  "Softmax of logits to which random numbers were added: a choice that gradients can pass.",
  {
    shapes: "any → the same",
    reach: "functional",
    meanings: {
      logits: "Scores before softmax.",
      tau: "The temperature: the lower, the nearer to a choice of one. Default 1.",
      hard: "Whether the result is 1 for one element and 0 for the others. Default false.",
      eps: "Accepted, and without effect.",
    },
    compose: ({ logits, tau, hard, dim }) => {
      const drawn = logits.data.clone().exponential_().log().neg();
      const soft = logits.add(drawn).div(tau).softmax(dim);
      return hard ? chosen(soft, dim).sub(soft.detach()).add(soft) : soft;
    },
  },
);

/** 1 at the greatest element along `dim`, elsewhere 0. */
function chosen(soft: Tensor, dim: number): Tensor {
  const at = soft.data.argmax(dim, true);
  return soft.data.mul(0).scatter_(dim, at, 1);
}
