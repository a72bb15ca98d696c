// Quantiles: values below which a given part of the elements lies.
import { RuntimeError } from "../errors.js";
import { wrapDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { tensor } from "./creation.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("quantile");

interface Quantile {
  readonly dim: number | null;
  readonly keepdim: boolean;
  readonly interpolation: string;
}

const interpolations = ["linear", "lower", "higher", "midpoint", "nearest"];

function check(name: string, input: Tensor, q: Tensor, interpolation: string): void {
  const fail = (what: string) => new RuntimeError(`${name}() ${what}`);
  if (input.numel() === 0) throw fail("input tensor must be non-empty");
  if (q.ndim > 1) throw fail("q must be a scalar or 1D tensor");
  if (!input.dtype.is_floating_point) throw fail("input tensor must be either float or double dtype");
  if (q.dtype !== input.dtype) throw fail("q tensor must be same dtype as the input tensor");
  if (q.elements().some((x) => !(x >= 0 && x <= 1))) throw fail("q values must be in the range [0, 1]");
  if (!interpolations.includes(interpolation))
    throw fail(`interpolation must be one of linear, lower, higher, midpoint or nearest, but got ${interpolation}`);
}

/** Rows in order along the last dimension, which is `dim` or everything. */
function sortedRows(input: Tensor, dim: number | null): Tensor {
  if (dim === null) return input.flatten().sort().values;
  if (dim === input.ndim - 1) return input.sort().values;
  return input.unsqueeze(-1).transpose(dim, -1).sort().values.squeeze(dim);
}

/** How far the wanted places lie from the start of each row, on the last dimension. */
function ranksOf(sorted: Tensor, q: Tensor, ignoreNaN: boolean): Tensor {
  const last = sorted.sizes[sorted.ndim - 1] - 1;
  if (!ignoreNaN) {
    const ranks = q.mul(last).expand([...sorted.sizes.slice(0, -1), q.numel()]);
    return ranks.masked_fill(sorted.isnan().any(-1, true), last);
  }
  const counts = sorted.isnan().logical_not().sum(-1, true).sub(1);
  return q.mul(counts).clamp({ min: 0 });
}

/** Places rounded as asked. */
function rounded(ranks: Tensor, interpolation: string): Tensor {
  if (interpolation === "lower") return ranks.floor();
  if (interpolation === "higher") return ranks.ceil();
  return interpolation === "nearest" ? ranks.round() : ranks;
}

function valuesAt(sorted: Tensor, ranks: Tensor, interpolation: string): Tensor {
  const below = ranks.floor();
  const found = sorted.gather(-1, below.long());
  if (interpolation !== "linear" && interpolation !== "midpoint") return found;
  const weights = interpolation === "midpoint" ? ranks.new_full([], 0.5) : ranks.sub(below);
  return found.lerp(sorted.gather(-1, ranks.ceil().long()), weights);
}

/** The result has the quantiles first, if there are several, then what is left of the input's dimensions. */
function shaped(found: Tensor, input: Tensor, q: Tensor, { keepdim }: Quantile, dim: number | null): Tensor {
  const first = q.ndim === 0 ? [] : [found.sizes[found.ndim - 1]];
  const front = found.unsqueeze(0).transpose(0, -1).squeeze(-1);
  const rest = keepdim ? input.sizes.map((size, i) => (dim === null || i === dim ? 1 : size)) : null;
  return front.reshape([...first, ...(rest ?? found.sizes.slice(0, dim === null ? 0 : -1))]);
}

function quantile(name: string, input: Tensor, q: Tensor, how: Quantile): Tensor {
  check(name, input, q, how.interpolation);
  const dim = how.dim === null ? null : wrapDim(how.dim, input.ndim);
  const sorted = sortedRows(input.ndim === 0 ? input.view([1]) : input, input.ndim === 0 ? null : dim);
  const ranks = rounded(ranksOf(sorted.detach(), q.detach(), name === "nanquantile"), how.interpolation);
  return shaped(valuesAt(sorted, ranks, how.interpolation), input, q, how, dim);
}

const meanings = {
  q: "Which part lies below: a number from 0 to 1, or a vector of such.",
  dim: "The dimension to work along; by default all elements are taken together.",
  interpolation: "What to do between two elements: `linear` (default), `lower`, `higher`, `midpoint` or `nearest`.",
};
const rest = "int? dim=null, bool keepdim=false, *, str interpolation='linear'" as const;

for (const name of ["quantile", "nanquantile"] as const) {
  const doc = `Values below which the part \`q\` of the elements${name === "quantile" ? "" : " that are not NaN"} lies.`;
  define(`${name}(Tensor input, Tensor q, ${rest})` as `quantile(Tensor input, Tensor q, ${typeof rest})`, doc, {
    shapes: "any, () or (k) → (), or k of what is without `dim`",
    raises: "RuntimeError if `q` is outside 0 to 1 or types differ",
    meanings,
    compose: ({ input, q, ...how }) => quantile(name, input, q, how),
    samples: [() => [grid([2, 3]), tensor([0.2, 0.7], { dtype: grid([1]).dtype }), 1]],
  });
  define(`${name}(Tensor input, float q, ${rest})` as `quantile(Tensor input, float q, ${typeof rest})`, doc, {
    raises: "RuntimeError if `q` is outside 0 to 1",
    meanings,
    compose: ({ input, q, ...how }) => {
      if (!(q >= 0 && q <= 1)) throw new RuntimeError(`${name}() q must be in the range [0, 1] but got ${q}`);
      if (!input.dtype.is_floating_point)
        throw new RuntimeError(`${name}() input tensor must be either float or double dtype`);
      return quantile(name, input, input.detach().new_full([], q), how);
    },
    samples: [() => [grid([2, 3]), 0.4]],
  });
}
