// Variances and standard deviations, covariances and correlations.
import { RuntimeError } from "../errors.js";
import { type Definition, type Gradient, rule } from "../op.js";
import { wrapDims } from "../shape.js";
import type { Bound } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { newElements } from "./elements.js";
import { family } from "./family.js";
import { countIn, type Dims, fromRows, type Over, type Rows, restored, rowsOf, spread, whole } from "./over.js";
import { grid, positions, values } from "./samples.js";

const { define } = family("statistics");

interface Spread extends Over {
  readonly correction: number;
}

type Numbers = ReturnType<typeof newElements>;

/** Per row the mean, and the squared distances from it, summed, over n − correction. */
function variances({ elements, count, size }: Rows, correction: number, variance: Numbers, mean: Numbers): void {
  const divisor = Math.max(size - correction, 0);
  for (let row = 0, start = 0; row < count; row++, start += size) {
    let sum = 0;
    for (let i = start; i < start + size; i++) sum += elements[i];
    const middle = sum / size;
    let squares = 0;
    for (let i = start; i < start + size; i++) {
      const distance = elements[i] - middle;
      squares += distance * distance;
    }
    mean[row] = middle;
    variance[row] = squares / divisor;
  }
}

function roots(elements: Numbers): void {
  for (let i = 0; i < elements.length; i++) elements[i] = Math.sqrt(elements[i]);
}

/** Variance (or standard deviation) and mean. */
function spreads(kind: Kind, input: Tensor, { correction, ...over }: Spread, name: string): [Tensor, Tensor] {
  if (!input.dtype.is_floating_point) throw new RuntimeError(`${name} only support floating point and complex dtypes`);
  const rows = rowsOf(input, wrapDims(over.dim, input.ndim));
  const variance = newElements(input.dtype, [rows.count]);
  const mean = newElements(input.dtype, [rows.count]);
  variances(rows, correction, variance, mean);
  if (kind === "std") roots(variance);
  return [fromRows(input, over, input.dtype, variance), fromRows(input, over, input.dtype, mean)];
}

/** The gradient of the variance: `2 * g * (a − mean) / (n − correction)`. */
function varianceGradient(g: Tensor, a: Tensor, args: Spread): Tensor {
  const centred = a.sub(a.mean(wrapDims(args.dim, a.ndim), true));
  return restored(g, a.sizes, args).mul(centred.mul(2 / (countIn(a.sizes, args.dim) - args.correction)));
}

/** The gradient of the standard deviation, 0 where that is 0. */
function deviationGradient(g: Tensor, a: Tensor, y: Tensor, args: Spread): Tensor {
  return varianceGradient(g.div(y.mul(2)).masked_fill(y.eq(0), 0), a, args);
}

function meanGradient(g: Tensor, a: Tensor, args: Spread): Tensor {
  return spread(g, a.sizes, args).div(countIn(a.sizes, args.dim));
}

type Kind = "var" | "std";
type Read = (args: Bound) => Spread;

const gradientText = { var: "2 * g * (a − mean) / (n − 1)", std: "g / y * (a − mean) / (n − 1)" } as const;

function spreadRule(kind: Kind, withMean: boolean, read: Read): Gradient {
  return rule(
    withMean ? `${gradientText[kind]} + the mean's g / n` : gradientText[kind],
    kind === "var" ? "a" : "ay",
    (g, saved, _, all) => {
      const args = read(saved.args);
      const { a } = saved;
      const first = kind === "var" ? varianceGradient(g, a, args) : deviationGradient(g, a, saved.y, args);
      return withMean ? first.add(meanGradient(all[1], a, args)) : first;
    },
  );
}

const words = {
  var: { doc: "variance", text: "Σ (a − mean)² / (n − 1)" },
  std: { doc: "standard deviation", text: "√(Σ (a − mean)² / (n − 1))" },
} as const;

type Whole = { readonly unbiased: boolean };
type Along = { readonly dim: Dims; readonly unbiased: boolean; readonly keepdim: boolean };
type Corrected = { readonly dim: Dims; readonly correction: number | null; readonly keepdim: boolean };

/** The three ways to say what is wanted, as PyTorch has them. */
const ways: readonly { parameters: string; doc: string; read: (args: never) => Spread; samples: unknown[][] }[] = [
  {
    parameters: "bool unbiased=true",
    doc: "of all elements",
    read: ({ unbiased }: Whole) => ({ ...whole, correction: Number(unbiased) }),
    samples: [[], [false]],
  },
  {
    parameters: "ints? dim, bool unbiased=true, bool keepdim=false",
    doc: "along dimensions",
    read: ({ dim, unbiased, keepdim }: Along) => ({ dim, keepdim, correction: Number(unbiased) }),
    samples: [[1], [[0, 1], false, true]],
  },
  {
    parameters: "ints? dim=null, *, float? correction=null, bool keepdim=false",
    doc: "along dimensions, over n − `correction`",
    read: ({ dim, correction, keepdim }: Corrected) => ({ dim, keepdim, correction: correction ?? 1 }),
    samples: [[1, { correction: 0 }]],
  },
];

for (const kind of ["var", "std"] as const)
  for (const { parameters, doc, read, samples } of ways) {
    const common: Definition<Bound> = {
      text: words[kind].text,
      samples: samples.map((rest) => () => [grid([2, 3]), ...rest]),
    };
    define(`${kind}(Tensor input, ${parameters})` as string, `The ${words[kind].doc} ${doc}.`, {
      ...common,
      backward: kind === "var" ? "VarBackward0" : "StdBackward0",
      forward: ({ input, ...args }: Bound) => spreads(kind, input as Tensor, read(args as never), "std and var")[0],
      gradients: { a: spreadRule(kind, false, read as Read) },
    });
    const name = `${kind}_mean`;
    define(`${name}(Tensor input, ${parameters})` as string, `The ${words[kind].doc} and the mean ${doc}.`, {
      ...common,
      reach: "function",
      returns: "[Tensor, Tensor]",
      backward: kind === "var" ? "VarMeanBackward0" : "StdMeanBackward0",
      forward: ({ input, ...args }: Bound) => spreads(kind, input as Tensor, read(args as never), name),
      gradients: { a: spreadRule(kind, true, read as Read) },
    });
  }

interface Weights {
  readonly fweights: Tensor | null;
  readonly aweights: Tensor | null;
}

function checkWeights(name: string, weights: Tensor, count: number, wholeNumbers: boolean): void {
  const fail = (what: string) => new RuntimeError(`cov(): ${what}`);
  if (weights.ndim > 1)
    throw fail(`expected ${name} to have one or fewer dimensions but got ${name} with ${weights.ndim} dimensions`);
  if (wholeNumbers !== (weights.dtype.category === "int"))
    throw fail(
      wholeNumbers
        ? `expected ${name} to have integral dtype but got ${name} with ${weights.dtype.scalarType} dtype`
        : `expected ${name} to have floating point dtype but got ${name} with ${weights.dtype.scalarType} dtype`,
    );
  if (weights.numel() !== count)
    throw fail(
      `expected ${name} to have the same numel as there are observations in the input but got ${weights.numel()} != ${count}`,
    );
  if (count > 0 && (weights.min().item() as number) < 0) throw fail(`${name} cannot be negative`);
}

/** How much each observation counts, if not all the same. */
function weightsOf({ fweights, aweights }: Weights, count: number): Tensor | null {
  if (fweights !== null) checkWeights("fweights", fweights, count, true);
  if (aweights !== null) checkWeights("aweights", aweights, count, false);
  if (fweights === null || aweights === null) return fweights ?? aweights;
  return fweights.mul(aweights);
}

/** What the products of distances are divided by. */
function normalizer(weights: Tensor | null, { aweights }: Weights, count: number, correction: number): Tensor | number {
  if (weights === null) return Math.max(count - correction, 0);
  const sum = weights.sum();
  if (correction === 0 || aweights === null) return sum.sub(correction).clamp({ min: 0 });
  return sum.sub(weights.mul(aweights).sum().div(sum).mul(correction)).clamp({ min: 0 });
}

function covariance(input: Tensor, correction: number, given: Weights): Tensor {
  if (input.ndim > 2)
    throw new RuntimeError(
      `cov(): expected input to have two or fewer dimensions but got an input with ${input.ndim} dimensions`,
    );
  if (input.dtype.category === "bool") throw new RuntimeError("cov(): bool dtype is not supported for input");
  const rows = input.ndim < 2 ? input.view([1, -1]) : input;
  const count = rows.sizes[1];
  const weights = weightsOf(given, count);
  const mean = weights === null ? rows.sum(1, true).div(count) : rows.mul(weights).sum(1, true).div(weights.sum());
  const centred = rows.sub(mean);
  const other = weights === null ? centred : centred.mul(weights);
  return centred
    .mm(other.t())
    .div(normalizer(weights, given, count, correction))
    .squeeze();
}

define(
  "cov(Tensor input, *, int correction=1, Tensor? fweights=null, Tensor? aweights=null)",
  "The covariances of variables: one per row, with an observation per column.",
  {
    shapes: "(variables, observations) → (variables, variables)",
    raises: "RuntimeError if there are more than two dimensions, or weights do not fit",
    meanings: { fweights: "How often each observation counts.", aweights: "How much each observation weighs." },
    compose: ({ input, correction, ...weights }) => covariance(input, correction, weights),
    samples: [
      () => [grid([2, 4])],
      () => [grid([2, 3]), { fweights: positions([1, 2, 1]), aweights: values([1, 2, 3]) }],
    ],
  },
);

define("corrcoef(Tensor input)", "The correlations of variables: one per row, with an observation per column.", {
  shapes: "(variables, observations) → (variables, variables)",
  raises: "RuntimeError if there are more than two dimensions",
  compose: ({ input }) => {
    if (input.ndim > 2)
      throw new RuntimeError(
        `corrcoef(): expected input to have two or fewer dimensions but got an input with ${input.ndim} dimensions`,
      );
    const all = covariance(input, 1, { fweights: null, aweights: null });
    if (all.ndim === 0) return all.div(all);
    const deviations = all.diagonal().sqrt();
    return all
      .div(deviations.view([-1, 1]))
      .div(deviations.view([1, -1]))
      .clamp({ min: -1, max: 1 });
  },
  samples: [() => [grid([2, 4])]],
});
