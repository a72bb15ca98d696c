// Products of two inputs with weights: every pair of their features counts.
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { countOf, sameSizes } from "../shape.js";
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
  const fail = (what: string) => new RuntimeError(`bilinear(): ${what}`);
  if (!sameSizes(input1.sizes.slice(0, -1), input2.sizes.slice(0, -1)))
    throw fail("input batch dimensions do not match at dim 0: got different leading dimensions");
  [input1, input2].forEach((input, i) => {
    const size = input.sizes[input.ndim - 1];
    if (size !== weight.sizes[i + 1])
      throw fail(`input${i + 1} size does not match weight size: got ${size} but expected ${weight.sizes[i + 1]}`);
  });
  if (bias !== null && bias.sizes[0] !== weight.sizes[0])
    throw fail(`bias size does not match weight size: got ${bias.sizes[0]} but expected ${weight.sizes[0]}`);
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
