// Error functions, the normal distribution, entropy.
import { family } from "./family.js";
import { grid } from "./samples.js";

const { scalar, define } = family("error-functions");

const everywhere = "function method in-place special";

scalar(
  "erf",
  "The error function: 2 / √π times the integral of exp(−t²) from 0.",
  { y: "erf(a)", a: "g * two_over_root_pi * exp(-(a * a))" },
  { type: "float", reach: everywhere },
);
scalar(
  "erfc",
  "1 − erf(a), exact where that is near 0.",
  { y: "erfc(a)", a: "-g * two_over_root_pi * exp(-(a * a))" },
  { type: "float", reach: everywhere },
);
scalar(
  "erfinv",
  "The number whose error function this is.",
  { y: "erfinv(a)", a: "g * half_root_pi * exp(y * y)" },
  { type: "float", domain: "unit", reach: everywhere },
);
scalar(
  "special_erfcx",
  "exp(a²) · erfc(a).",
  { y: "erfcx(a)", a: "g * (2 * a * y - two_over_root_pi)" },
  { type: "float", reach: "special" },
);
define("special_ndtr(Tensor input)", "The probability that a normal number is below this one.", {
  shapes: "any → the same",
  reach: "special",
  text: "(1 + erf(a / √2)) / 2",
  compose: ({ input }) => input.mul(Math.SQRT1_2).erf().add(1).mul(0.5),
});
scalar(
  "special_ndtri",
  "The number below which a normal number is with this probability.",
  { y: "ndtri(a)", a: "g * root_2_pi * exp(y * y / 2)" },
  { type: "float", reach: "special", samples: [() => [grid([2, 3], 0, 0.4, 0.5)]] },
);
scalar(
  "special_log_ndtr",
  "The logarithm of the probability that a normal number is below this one.",
  { y: "log_ndtr(a)", a: "g * root_2_over_pi / erfcx(-a * root_half)" },
  { type: "float", reach: "special" },
);
scalar(
  "special_entr",
  "−a · log(a): the share of a probability in an entropy.",
  {
    y: "a > 0 ? -a * log(a) : a == 0 ? 0 : a != a ? a : -inf",
    a: "g * (-log(a) - 1)",
  },
  { text: "−a * log(a)", type: "float", domain: "positive", reach: "special" },
);
