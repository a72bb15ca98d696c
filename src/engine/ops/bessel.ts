// Bessel functions, the Airy function, and families of orthogonal polynomials.
import { family } from "./family.js";
import { floatOf } from "./types.js";

const { scalar } = family("bessel");

scalar(
  "i0",
  "The modified Bessel function of the first kind, of order 0.",
  { y: "i0(a)", a: "g * i1(a)" },
  { type: "float", reach: "function method in-place special" },
);
scalar(
  "special_i0e",
  "exp(−|a|) times the modified Bessel function of the first kind, of order 0.",
  { y: "i0e(a)", a: "g * (i1e(a) - sign(a) * y)" },
  { type: "float", reach: "special", backward: "SpecialI0EBackward0" },
);
scalar(
  "special_i1",
  "The modified Bessel function of the first kind, of order 1.",
  { y: "i1(a)", a: "a == 0 ? 0.5 * g : g * (i0(a) - y / a)" },
  { type: "float", reach: "special" },
);
scalar(
  "special_i1e",
  "exp(−|a|) times the modified Bessel function of the first kind, of order 1.",
  { y: "i1e(a)", a: "a == 0 ? 0.5 * g : g * (i0e(a) - y * (sign(a) + 1 / a))" },
  { type: "float", reach: "special", backward: "SpecialI1EBackward0" },
);

// PyTorch has no derivatives of these: their results do not require gradients.
const withoutGradient = {
  airy_ai: ["airy_ai", "The Airy function Ai."],
  bessel_j0: ["j0", "The Bessel function of the first kind, of order 0."],
  bessel_j1: ["j1", "The Bessel function of the first kind, of order 1."],
  bessel_y0: ["y0", "The Bessel function of the second kind, of order 0."],
  bessel_y1: ["y1", "The Bessel function of the second kind, of order 1."],
  modified_bessel_i0: ["i0", "The modified Bessel function of the first kind, of order 0."],
  modified_bessel_i1: ["i1", "The modified Bessel function of the first kind, of order 1."],
  modified_bessel_k0: ["k0", "The modified Bessel function of the second kind, of order 0."],
  modified_bessel_k1: ["k1", "The modified Bessel function of the second kind, of order 1."],
  scaled_modified_bessel_k0: ["scaled_k0", "exp(a) times the modified Bessel function of the second kind, of order 0."],
  scaled_modified_bessel_k1: ["scaled_k1", "exp(a) times the modified Bessel function of the second kind, of order 1."],
  spherical_bessel_j0: ["spherical_j0", "The spherical Bessel function of the first kind, of order 0: sin(a) / a."],
} as const;

for (const [name, [formula, doc]] of Object.entries(withoutGradient))
  scalar(`special_${name}`, doc, { y: `${formula}(a)` }, { type: "float", reach: "special" });

const polynomials = {
  chebyshev_polynomial_t: ["chebyshev_t", "The Chebyshev polynomial of the first kind", "a"],
  chebyshev_polynomial_u: ["chebyshev_u", "The Chebyshev polynomial of the second kind", "a"],
  chebyshev_polynomial_v: ["chebyshev_v", "The Chebyshev polynomial of the third kind", "a"],
  chebyshev_polynomial_w: ["chebyshev_w", "The Chebyshev polynomial of the fourth kind", "a"],
  shifted_chebyshev_polynomial_t: ["chebyshev_t", "The shifted Chebyshev polynomial of the first kind", "2 * a - 1"],
  shifted_chebyshev_polynomial_u: ["chebyshev_u", "The shifted Chebyshev polynomial of the second kind", "2 * a - 1"],
  shifted_chebyshev_polynomial_v: ["chebyshev_v", "The shifted Chebyshev polynomial of the third kind", "2 * a - 1"],
  shifted_chebyshev_polynomial_w: ["chebyshev_w", "The shifted Chebyshev polynomial of the fourth kind", "2 * a - 1"],
  hermite_polynomial_h: ["hermite_h", "The Hermite polynomial of physicists", "a"],
  hermite_polynomial_he: ["hermite_he", "The Hermite polynomial of statisticians", "a"],
  laguerre_polynomial_l: ["laguerre_l", "The Laguerre polynomial", "a"],
  legendre_polynomial_p: ["legendre_p", "The Legendre polynomial", "a"],
} as const;

type Polynomial = "f(Tensor input, Operand n)";
type OfNumber = "f(Scalar input, Tensor n)";
const meanings = { n: "The degree." };

for (const [name, [formula, doc, at]] of Object.entries(polynomials)) {
  scalar(
    `special_${name}(Tensor input, Operand n)` as Polynomial,
    `${doc} of degree \`n\`.`,
    { y: `${formula}(${at}, b)` },
    { reach: "special", meanings, type: ({ input, n }) => floatOf(input, n) },
  );
  scalar(
    `special_${name}(Scalar input, Tensor n)` as OfNumber,
    `${doc} of degree \`n\`.`,
    { y: `${formula}(${at.replace("a", "input")}, a)` },
    { reach: "special", meanings, type: ({ input, n }) => floatOf(input, n) },
  );
}
