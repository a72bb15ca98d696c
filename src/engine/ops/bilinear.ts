// Products of two inputs with weights: every pair of their features counts.
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { countOf, ownDim } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("bilinear");

define("_trilinear(Tensor i1, Tensor i2, Tensor i3)", "Internal: rows times a stack of matrices times rows.", {
  reach: "method",
  text: "Σ a * b * c over both features",
  forward: ({ i1, i2, i3 }) => {
    const [outputs, first, second] = i2.sizes;
    const half = i1.mm(i2.permute(1, 0, 2).reshape([first, outputs * second]));
    return half.view([i1.sizes[0], outputs, second]).mul(i3.unsqueeze(1)).sum(2, { dtype: i1.dtype });
  },
  gradients: {
    a: rule("Σ g * b * c", "bc", (g, { b, c }) => g._trilinear(b.permute(1, 0, 2), c)),
    b: rule("Σ g * a * c", "ac", (g, { a, c }) => {
      const features = a.unsqueeze(2).mul(c.unsqueeze(1));
      const [, first, second] = features.sizes;
      return g
        .t()
        .mm(features.reshape([features.sizes[0], first * second]))
        .view([g.sizes[1], first, second]);
    }),
    c: rule("Σ g * b * a", "ab", (g, { a, b }) => g._trilinear(b.permute(2, 0, 1), a)),
  },
  samples: [() => [grid([2, 3]), grid([4, 3, 2], 1), grid([2, 2], 2)]],
});

function check(input1: Tensor, input2: Tensor, weight: Tensor, bias: Tensor | null): void {
  const fail = (what: string, got: number, expected: number | string) =>
    new RuntimeError(`bilinear(): ${what}: got ${got} ${expected}`);
  if (input1.ndim !== input2.ndim) throw fail("input dimensions do not match", input1.ndim, `and ${input2.ndim}`);
  for (let dim = 0; dim < input1.ndim - 1; dim++)
    if (input1.sizes[dim] !== input2.sizes[dim])
      throw fail(`input batch dimensions do not match at dim ${dim}`, input1.sizes[dim], `and ${input2.sizes[dim]}`);
  if (weight.ndim !== 3) throw new RuntimeError(`bilinear(): weight must have 3 dimensions: got ${weight.ndim}`);
  const [last1, last2] = [input1.sizes[input1.ndim - 1], input2.sizes[input2.ndim - 1]];
  if (last1 !== weight.sizes[1])
    throw fail("input1 size does not match weight size", last1, `but expected ${weight.sizes[1]}`);
  if (last2 !== weight.sizes[2])
    throw fail("input2 size does not match weight size", last2, `but expected ${weight.sizes[2]}`);
  if (bias !== null && bias.sizes[ownDim(0, bias.ndim)] !== weight.sizes[0])
    throw fail("bias size does not match weight size", bias.sizes[0], `but expected ${weight.sizes[0]}`);
}

define(
  "bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=null)",
  "Per output a weighted sum of the products of all pairs of features, plus `bias`.",
  {
    reach: "function functional",
    shapes: "(…, n), (…, m), (o, n, m), (o) → (…, o)",
    compose: ({ input1, input2, weight, bias }) => {
      check(input1, input2, weight, bias);
      const leading = input1.sizes.slice(0, -1);
      const rows = (t: Tensor) => t.reshape([countOf(leading), t.sizes[t.ndim - 1]]);
      const result = rows(input1)
        ._trilinear(weight, rows(input2))
        .reshape([...leading, weight.sizes[0]]);
      return bias === null ? result : result.add(bias);
    },
    samples: [() => [grid([2, 3]), grid([2, 2], 1), grid([4, 3, 2], 2), grid([4], 3)]],
  },
);
