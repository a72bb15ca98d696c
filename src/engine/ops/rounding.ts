// Rounding to whole numbers or decimals.
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { floats, noBool } from "./types.js";

const { scalar, define, alias } = family("rounding");

const type = (kernel: string) => ({
  type: ({ input }: { input: Tensor }) => noBool(`${kernel}_vml_cpu`, input),
});

scalar("floor(Tensor input)", "Rounds down.", { y: "floor(a)", a: "0" }, type("floor"));
scalar("ceil(Tensor input)", "Rounds up.", { y: "ceil(a)", a: "0" }, type("ceil"));
scalar("trunc(Tensor input)", "Rounds towards 0.", { y: "trunc(a)", a: "0" }, type("trunc"));
alias("fix", "trunc");
scalar(
  "round(Tensor input)",
  "Rounds to the nearest whole number, halves to even.",
  { y: "round(a)", a: "0" },
  type("round"),
);

/** Powers of ten that are exact are multiplied or divided by, never their inverses. */
function rounded({ decimals }: { decimals: number }): string {
  if (decimals === 0) return "round(a)";
  if (decimals < 0) return "round(a / pow(10, -decimals)) * pow(10, -decimals)";
  return "round(a * pow(10, decimals)) / pow(10, decimals)";
}

scalar(
  "round(Tensor input, *, int decimals)",
  "Rounds to so many decimals.",
  { y: rounded, a: "0" },
  {
    text: "round(a)",
    backward: "RoundBackward1",
    type: ({ input }) => floats("round_cpu", input),
    samples: [() => [grid([2, 3]), { decimals: 1 }]],
  },
);
define("special_round(Tensor input, *, int decimals=0)", "Rounds to so many decimals.", {
  shapes: "any → the same",
  reach: "special",
  compose: ({ input, decimals }) => input.round({ decimals }),
});
