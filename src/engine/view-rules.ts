// How a view came to be decides whether it, or what it looks at, may be written in place while gradients are recorded.
import { RuntimeError } from "./errors.js";
import { mode } from "./mode.js";
import type { Tensor } from "./tensor.js";
import type { Creation } from "./tensor-state.js";

const ambiguous = (where: string) =>
  `Given that this use case is ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and the inplace either both inside the ${where} block (if you don't want the inplace to be tracked) or both outside (if you want the inplace to be tracked).`;

const reasons = {
  multiple:
    "This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.",
  custom:
    "This view was created inside a custom Function (or because an input was returned as-is) and the autograd logic to handle view+inplace would override the custom backward associated with the custom Function, leading to incorrect gradients. This behavior is forbidden. You can fix this by cloning the output of the custom Function.",
  no_grad: ambiguous("no_grad"),
  inference: ambiguous("inference_mode"),
} as const;

function beginning({ node, output_nr }: Tensor, creation: Creation, written: string): string {
  if (creation === "inference")
    return `A view was created in inference mode and ${written} modified inplace in normal mode.`;
  if (creation === "no_grad" || node === null)
    return `A view was created in no_grad mode and ${written} modified inplace with grad mode enabled.`;
  return `Output ${output_nr} of ${node.name()} is a view and ${written} modified inplace.`;
}

/** Raises if a view must not be written, or (`indirect`) what it looks at must not have been. */
export function checkCreation(view: Tensor, indirect: boolean): void {
  const creation = view.asView?.creation ?? "default";
  if (creation === "default") return;
  const written = indirect ? "its base or another view of its base has been" : "is being";
  throw new RuntimeError(`${beginning(view, creation, written)} ${reasons[creation]}`);
}

/** PyTorch's rules on what may be written in place while gradients are recorded. */
export function checkWritable(target: Tensor, tracked: boolean): void {
  const { base } = target;
  if (base !== null && (tracked || target.requires_grad)) {
    if (base.is_leaf && base.requires_grad && target.asView?.creation !== "multiple")
      throw new RuntimeError("a view of a leaf Variable that requires grad is being used in an in-place operation.");
    checkCreation(target, false);
  }
  if (target.is_leaf && target.requires_grad)
    throw new RuntimeError("a leaf Variable that requires grad is being used in an in-place operation.");
}

/** Memory that was made in inference mode is written there alone. */
export function checkInference(target: Tensor): void {
  if (target.is_inference() && !mode.inference)
    throw new RuntimeError(
      "Inplace update to inference tensor outside InferenceMode is not allowed.You can make a clone to get a normal tensor before doing inplace update.See https://github.com/pytorch/rfcs/pull/17 for more details.",
    );
}
