// Gradients that are too large, made smaller.
import type { Call } from "../../arguments.js";
import { stack } from "../../declared/index.js";
import { RuntimeError } from "../../errors.js";
import { no_grad } from "../../mode.js";
import { tensor } from "../../ops/creation.js";
import { Signature } from "../../signature.js";
import type { Tensor } from "../../tensor.js";
import { gradientsOf, listOf, type Tensors } from "./tensors.js";

/** How norms are taken. */
export interface NormOptions {
  /** Which norm: 2 is the length, Infinity the greatest element. Default 2. */
  norm_type?: number | "inf";
  /** Raises if the norm is not a finite number. Default false. */
  error_if_nonfinite?: boolean;
  /** Without effect. */
  foreach?: boolean | null;
}

const clipArguments = new Signature(
  "clip_grad_norm_(value parameters, float max_norm, float|str norm_type=2, bool error_if_nonfinite=false, bool? foreach=null)",
);
const normArguments = new Signature(
  "get_total_norm(value tensors, float|str norm_type=2, bool error_if_nonfinite=false, bool? foreach=null)",
);

/** The norm of all elements of some tensors together. https://pytorch.org/docs/stable/generated/torch.nn.utils.get_total_norm.html */
export function get_total_norm(
  ...args: Call<[tensors: Tensors], [norm_type: number | "inf", error_if_nonfinite: boolean], NormOptions>
): Tensor {
  const { tensors, norm_type, error_if_nonfinite } = normArguments.read(args);
  const p = norm_type === "inf" ? Number.POSITIVE_INFINITY : Number(norm_type);
  const list = listOf(tensors as Tensors);
  if (list.length === 0) return tensor(0);
  const total = no_grad(() => stack(list.map((one) => one.norm(p))).norm(p));
  if (error_if_nonfinite && !Number.isFinite(total.item()))
    throw new RuntimeError(
      `The total norm of order ${pythonFloat(p)} for gradients from \`parameters\` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set \`error_if_nonfinite=False\``,
    );
  return total;
}

const pythonFloat = (value: number) =>
  value === Number.POSITIVE_INFINITY ? "inf" : Number.isInteger(value) ? value.toFixed(1) : String(value);

/** Scales the gradients of some parameters down so that a norm of `total_norm` becomes at most `max_norm`. https://pytorch.org/docs/stable/generated/torch.nn.utils.clip_grads_with_norm_.html */
export function clip_grads_with_norm_(parameters: Tensors, max_norm: number, total_norm: Tensor): void {
  no_grad(() => {
    const factor = total_norm.add(1e-6).reciprocal().mul(max_norm).clamp({ max: 1 });
    for (const gradient of gradientsOf(parameters)) gradient.mul_(factor);
  });
}

/**
 * Scales the gradients of some parameters down so that their norm, taken together, is at most `max_norm`. Returns the
 * norm that it was. https://pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 */
export function clip_grad_norm_(
  ...args: Call<
    [parameters: Tensors, max_norm: number],
    [norm_type: number | "inf", error_if_nonfinite: boolean],
    NormOptions
  >
): Tensor {
  const { parameters, max_norm, norm_type, error_if_nonfinite } = clipArguments.read(args);
  const list = listOf(parameters as Tensors);
  const total = get_total_norm(gradientsOf(list), { norm_type: norm_type as number, error_if_nonfinite });
  clip_grads_with_norm_(list, max_norm, total);
  return total;
}

/** Brings each element of the gradients between −`clip_value` and `clip_value`. https://pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html */
export function clip_grad_value_(parameters: Tensors, clip_value: number): void {
  no_grad(() => {
    for (const gradient of gradientsOf(parameters)) gradient.clamp_({ min: -clip_value, max: clip_value });
  });
}
