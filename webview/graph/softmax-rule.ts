// One element of the gradient of softmax or its logarithm: each result of the lane brings a product.
import { type ElementRule, type RuleSetting, withExpression } from "./element-sum.js";
import { parseExpression } from "./expression.js";
import { indexOf, placeIn } from "./indices.js";

/** `same` is 1 for the result at the element's own place and 0 for all others, `p` the result at that place. */
const terms: Record<string, string> = {
  "y * (g − Σ g * y)": "g * y * (same − p)",
  "g − exp(y) * Σ g": "g * (same − exp(p))",
};

/** ∂y[k] / ∂a[i] is y[k] ([k = i] − y[i]), of the logarithm [k = i] − exp(y[i]). */
export function softmaxRule({ rule, shapes, result, dims }: RuleSetting, at: number): ElementRule | null {
  const term = terms[rule];
  const shape = shapes.get("y");
  if (!term || !shape || dims.length !== 1 || result.length === 0) return null;
  const dim = dims[0] < 0 ? dims[0] + result.length : dims[0];
  const own = indexOf(at, result);
  const places = (k: number) => {
    const there = placeIn(shape, own.with(dim, k));
    return new Map(Object.entries({ g: there, y: there, p: at }));
  };
  const letters = [...(parseExpression(term)?.names ?? [])].filter((letter) => letter !== "same");
  return withExpression({
    ...{ term, letters, places, count: result[dim], over: { kind: "dims", dims: [dim] } },
    aliases: new Map([["p", "y"]]),
    given: (k) => new Map([["same", k === own[dim] ? 1 : 0]]),
    writing: {
      indices: new Map(
        letters.map((letter) => [letter, written(letter === "p" ? own : own.map(String).with(dim, "k"))]),
      ),
      names: new Map([["same", `[k = ${own[dim]}]`]]),
      place: (k) => `k = ${k}`,
    },
  });
}

function written(index: readonly (string | number)[]): string {
  return `[${index.join(", ")}]`;
}
