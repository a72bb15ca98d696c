// Angles and hyperbolas.
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floatOf } from "./types.js";

const { scalar, alias } = family("trigonometry");

scalar("sin", "The sine.", { y: "sin(a)", a: "g * cos(a)" }, { type: "float" });
scalar("cos", "The cosine.", { y: "cos(a)", a: "-g * sin(a)" }, { type: "float" });
scalar("tan", "The tangent.", { y: "tan(a)", a: "g * (1 + y * y)" }, { type: "float", domain: "unit" });
scalar(
  "asin",
  "The angle in [−π / 2, π / 2] with this sine.",
  { y: "asin(a)", a: "g / sqrt(1 - a * a)" },
  { type: "float", domain: "unit" },
);
scalar(
  "acos",
  "The angle in [0, π] with this cosine.",
  { y: "acos(a)", a: "-g / sqrt(1 - a * a)" },
  { type: "float", domain: "unit" },
);
scalar(
  "atan",
  "The angle in (−π / 2, π / 2) with this tangent.",
  { y: "atan(a)", a: "g / (a * a + 1)" },
  { type: "float" },
);
scalar(
  "atan2(Tensor input, Tensor other)",
  "The angle in (−π, π] of the point with height `input` and width `other`.",
  { y: "atan2(a, b)", a: "g * b / (a * a + b * b)", b: "-g * a / (a * a + b * b)" },
  { type: ({ input, other }) => floatOf(input, other) },
);
scalar("sinh", "The hyperbolic sine.", { y: "sinh(a)", a: "g * cosh(a)" }, { type: "float" });
scalar("cosh", "The hyperbolic cosine.", { y: "cosh(a)", a: "g * sinh(a)" }, { type: "float" });
scalar(
  "asinh",
  "The number with this hyperbolic sine.",
  { y: "asinh(a)", a: "g / sqrt(a * a + 1)" },
  { type: "float" },
);
scalar(
  "acosh",
  "The number >= 0 with this hyperbolic cosine.",
  { y: "acosh(a)", a: "g / sqrt(a * a - 1)" },
  { type: "float", samples: [() => [grid([2, 3], 0, 0.9, 2.2)]] },
);
scalar(
  "atanh",
  "The number with this hyperbolic tangent.",
  { y: "atanh(a)", a: "g / (1 - a * a)" },
  { type: "float", domain: "unit" },
);

alias("arcsin", "asin");
alias("arccos", "acos");
alias("arctan", "atan");
alias("arctan2", "atan2");
alias("arcsinh", "asinh");
alias("arccosh", "acosh");
alias("arctanh", "atanh");
