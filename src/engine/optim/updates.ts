// What several optimizers do to their memory and to parameters: each a formula, computed in one walk over the elements.
import { applyInPlace } from "../apply.js";
import { makeRow } from "../op.js";
import type { Bound } from "../signature.js";
import type { Tensor } from "../tensor.js";

const ownType = ({ input }: Bound) => (input as Tensor).dtype;

const squaresRow = makeRow(
  "optim",
  "mean_of_squares(Tensor input, Tensor tensor1, *, float keep, float share)",
  "Moves a running mean of squares.",
  { shownAs: "addcmul", elementwise: { formula: "keep * a + share * b * b", dtype: ownType } },
);

const stepRow = makeRow(
  "optim",
  "step_by_root(Tensor input, Tensor tensor1, Tensor tensor2, *, float value, float eps)",
  "Goes along a direction, by steps that the root of a running mean of squares divides.",
  { shownAs: "addcdiv", elementwise: { formula: "a + value * b / (sqrt(c) + eps)", dtype: ownType } },
);

/** `mean` keeps the share `keep` of itself and takes the rest from the squares of `values`. */
export function meanOfSquares(mean: Tensor, values: Tensor, keep: number): void {
  applyInPlace(squaresRow, { input: mean, tensor1: values, keep, share: 1 - keep });
}

/** `param += value * direction / (√squares + eps)`. */
export function stepByRoot(param: Tensor, direction: Tensor, squares: Tensor, value: number, eps: number): void {
  applyInPlace(stepRow, { input: param, tensor1: direction, tensor2: squares, value, eps });
}
