// In-place methods that are functions of the module too: `torch.relu_(x)` is `x.relu_()`.
import { applyInPlace } from "../apply.js";
import { rows } from "../op.js";
import type { Bound } from "../signature.js";
import { family } from "./family.js";

const { define } = family("in-place");

const names = `
  abs acos acosh addmv as_strided index_put resize_as arccos arccosh arcsin arcsinh arctan arctanh asin asinh atan atanh ceil clamp clamp_max clamp_min
  clip cos cosh deg2rad erf erfc exp exp2 expm1 fill fix floor frac gcd i0 lcm log log10 log1p log2 logit nan_to_num neg
  negative rad2deg reciprocal round rsqrt sigmoid sin sinc sinh sqrt square tan tanh trunc xlogy zero`;

for (const name of names.trim().split(/\s+/))
  for (const row of rows.get(name)!.filter(({ reach }) => reach.inPlace))
    define(row.signature.text.replace(name, `${name}_`), `${row.doc} In place.`, {
      reach: "function",
      shapes: row.shapes,
      raises: row.raises,
      meanings: row.meanings,
      compose: (args: Bound) => applyInPlace(row, args),
    });
