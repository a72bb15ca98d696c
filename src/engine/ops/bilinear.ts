// Bilinear maps: products of all pairs of features, weighted.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("bilinear");

/** Each sample's first features times each matrix of weights: (n, i) and (o, i, j) to (n, o, j). */
function half(first: Tensor, weight: Tensor): Tensor {
  const [outputs, inside, last] = weight.sizes;
  const matrix = weight.permute([1, 0, 2]).reshape([inside, outputs * last]);
  return first.mm(matrix).view([first.sizes[0], outputs, last]);
}

const productRow = define(
  "_trilinear(Tensor first, Tensor weight, Tensor second)",
  "Internal: the sums of products of all pairs of features with weights.",
  {
    reach: "",
    text: "aᵀ · b · c",
    forward: ({ first, weight, second }) => half(first, weight).mul(second.unsqueeze(1)).sum(2),
    gradients: {
      a: rule("g · b · c", "bc", (g, { b, c }) => half(c, b.transpose(1, 2)).mul(g.unsqueeze(2)).sum(1)),
      b: rule("g ⊗ a ⊗ c", "ac", (g, { a, c }) => {
        const pairs = a.unsqueeze(2).mul(c.unsqueeze(1));
        const products = g.t().mm(pairs.reshape([a.sizes[0], a.sizes[1] * c.sizes[1]]));
        return products.view([g.sizes[1], a.sizes[1], c.sizes[1]]);
      }),
      c: rule("g · aᵀ · b", "ab", (g, { a, b }) => half(a, b).mul(g.unsqueeze(2)).sum(1)),
    },
    samples: [() => [grid([2, 3]), grid([2, 3, 2], 1), grid([2, 2], 2)]],
  },
);

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
  if (bias !== null && bias.sizes[0] !== weight.sizes[0])
    throw fail("bias size does not match weight size", bias.sizes[0], `but expected ${weight.sizes[0]}`);
}

define(
  "bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=null)",
  "The sums of products of all pairs of two tensors' features, each with a weight.",
  {
    reach: "function functional",
    shapes: "(…, i), (…, j), (o, i, j), (o) → (…, o)",
    raises: "RuntimeError where sizes do not fit",
    meanings: { input1: "The first features.", input2: "The second features." },
    compose: ({ input1, input2, weight, bias }) => {
      check(input1, input2, weight, bias);
      const lead = input1.sizes.slice(0, -1);
      const flat = (input: Tensor) => input.reshape([countOf(lead), input.sizes[input.ndim - 1]]);
      const product = applyRow(productRow, { first: flat(input1), weight, second: flat(input2) }) as Tensor;
      const result = product.reshape([...lead, weight.sizes[0]]);
      return bias === null ? result : result.add(bias);
    },
  },
);
