// The gamma function and its kin.
import { RuntimeError } from "../errors.js";
import { family } from "./family.js";
import { grid, sampleInput } from "./samples.js";
import { floatOf, floats, noDerivative } from "./types.js";

const { scalar, alias } = family("gamma");

scalar(
  "lgamma",
  "The logarithm of |Γ(a)|.",
  { y: "lgamma(a)", a: "g * digamma(a)" },
  { type: "float", domain: "positive", reach: "function method in-place" },
);
alias("special_gammaln", "lgamma", "special");
scalar(
  "digamma",
  "The derivative of log Γ(a).",
  { y: "digamma(a)", a: "g * polygamma(a, 1)" },
  { type: "float", domain: "positive", reach: "function method in-place special" },
);
alias("special_psi", "digamma", "special");

const order = { n: "How often digamma is derived: 0 is digamma itself." };

function checkOrder(n: number): void {
  if (n < 0) throw new RuntimeError("polygamma(n, x) does not support negative n.");
}

// The function has the order first, the method behind the tensor.
const polygammaOf = {
  y: "polygamma(a, n)",
  a: "g * polygamma(a, n + 1)",
};
scalar("polygamma(int n, Tensor input)", "The derivative of order `n` of digamma.", polygammaOf, {
  type: ({ input, n }) => {
    checkOrder(n);
    return floatOf(input);
  },
  meanings: order,
  reach: "function special",
  samples: [() => [1, sampleInput("positive", 0)], () => [2, sampleInput("positive", 0)]],
});
for (const [reach, backward] of Object.entries({ method: "PolygammaBackward0", "in-place": "PolygammaBackward1" }))
  scalar("polygamma(Tensor input, int n)", "The derivative of order `n` of digamma.", polygammaOf, {
    type: ({ input, n }) => {
      checkOrder(n);
      return floatOf(input);
    },
    meanings: order,
    reach,
    backward,
    samples: [() => [sampleInput("positive", 0), 1]],
  });

/** A sum of one function at a, a − ½, a − 1, …: as many as the dimension says. */
const summed = (name: string, p: number) =>
  Array.from({ length: p }, (_, i) => (i === 0 ? `${name}(a)` : `${name}(a - ${i / 2})`)).join(" + ");

function multivariate({ p }: { p: number }): string {
  if (p < 1) throw new RuntimeError("p has to be greater than or equal to 1");
  return `${summed("lgamma", p)} + ${((p * (p - 1)) / 4) * Math.log(Math.PI)}`;
}

scalar(
  "mvlgamma(Tensor input, int p)",
  "The logarithm of the multivariate gamma function of dimension `p`.",
  { y: multivariate, a: (args) => `g * (${summed("digamma", args?.p ?? 1)})` },
  {
    text: "Σ lgamma(a − i / 2) for i < p",
    type: "float",
    meanings: { p: "The dimension." },
    samples: [() => [grid([2, 3], 0, 0.5, 3), 3]],
  },
);
alias("special_multigammaln", "mvlgamma", "special");

const density = "g * exp((a - 1) * log(b) - b - lgamma(a))";
const shares = [() => [grid([2, 3], 0, 0.9, 1.2).detach(), grid([2, 3], 1, 0.9, 1.2)]];

scalar(
  "igamma(Tensor input, Tensor other)",
  "The share of Γ(input) that comes from below `other`.",
  { y: "igamma(a, b)", a: noDerivative("igamma: input"), b: density },
  {
    reach: "function method in-place",
    type: ({ input, other }) => floats("igamma_cpu", input, other),
    samples: shares,
  },
);
alias("special_gammainc", "igamma", "special");
scalar(
  "igammac(Tensor input, Tensor other)",
  "The share of Γ(input) that comes from above `other`.",
  { y: "igammac(a, b)", a: noDerivative("igammac: input"), b: density.replace("g *", "-g *") },
  {
    reach: "function method in-place",
    type: ({ input, other }) => floats("igammac_cpu", input, other),
    samples: shares,
  },
);
alias("special_gammaincc", "igammac", "special");

scalar(
  "special_zeta(Tensor input, Operand other)",
  "The zeta function of Hurwitz: Σ 1 / (b + k)^a over k from 0 on.",
  { y: "zeta(a, b)", a: noDerivative("zeta"), b: "-g * a * zeta(a + 1, b)" },
  {
    reach: "special",
    backward: ({ other }) => (typeof other === "number" ? "SpecialZetaBackward2" : "SpecialZetaBackward0"),
    type: ({ input, other }) => floatOf(input, other),
    samples: [() => [grid([2, 3], 0, 0.9, 3).detach(), grid([3], 1, 0.9, 1.2)]],
  },
);
scalar(
  "special_zeta(Scalar input, Tensor other)",
  "The zeta function of Hurwitz: Σ 1 / (a + k)^input over k from 0 on.",
  { y: "zeta(input, a)", a: "-g * input * zeta(input + 1, a)" },
  {
    reach: "special",
    backward: "SpecialZetaBackward1",
    type: ({ input, other }) => floatOf(input, other),
    samples: [() => [2.5, grid([3], 1, 0.9, 1.2)]],
  },
);
