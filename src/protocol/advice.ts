// What to do about what an exception filter has found.
import type { ExceptionFilter } from "./stops.js";

/** By op, why its result is NaN or infinite. */
const ofValues: Record<string, string> = {
  log: "log(0) is -Infinity and the log of a negative number NaN: clamp its input (x.clamp({ min: 1e-8 })), or use log_softmax or a loss that takes logits.",
  div: "Something is divided by 0: add a small number to the divisor, or clamp it.",
  reciprocal: "Something is divided by 0: add a small number, or clamp it.",
  sqrt: "The root of a negative number is NaN: clamp its input at 0.",
  rsqrt: "The root of 0 or of a negative number stands below a line: add a small number first.",
  exp: "exp grows beyond what the type can hold from about 88 on (float32): subtract the largest element first, as softmax and logsumexp do.",
  pow: "A power of 0 or of a negative number, or one too large for the type: look at its input and exponent.",
  tensor: "The data has it already: look where it is read, and leave such rows out.",
};

/** By op, why the gradient that its backward node passes on is NaN or infinite. */
const ofGradients: Record<string, string> = {
  sqrt: "The derivative of sqrt at 0 is infinite: add a small number inside the root.",
  norm: "The derivative of a norm at 0 is not defined: add a small number, or leave zeros out.",
  linalgvectornorm: "The derivative of a norm at 0 is not defined: add a small number, or leave zeros out.",
  log: "The derivative of log at 0 is infinite: clamp its input (x.clamp({ min: 1e-8 })), or use a loss that takes logits.",
  div: "A divisor is 0 or almost: add a small number to it. A where() behind the division does not help: 0 · infinity is NaN.",
  pow: "The derivative of a power below 1 at 0 is infinite: clamp its input.",
  reciprocal: "A divisor is 0 or almost: add a small number to it.",
};

const general: Record<ExceptionFilter, string> = {
  "nan-value":
    "Look at its inputs in Variables: numbers that are too large, or 0 where something is divided. Step Back shows what came before.",
  "nan-gradient":
    "Look at what this op saw in the forward pass (Variables), and go on with Step Over to see where the gradient goes.",
  vanishing:
    "Saturated activations (sigmoid, tanh), dead relu units, small initial weights or many layers make gradients small: Step Back follows this one to where it shrank.",
  exploding:
    "Clip gradients (nn.utils.clip_grad_norm_), lower the learning rate, or scale inputs and initial weights down: Step Back follows this one to where it grew.",
  uncaught: "",
};

/** What to do about what `filter` has found at an op (`log`) or a backward node (`LogBackward0`). */
export function adviceFor(filter: ExceptionFilter, op: string): string {
  const name = op
    .replace(/Backward\d+$/, "")
    .replace(/_$/, "")
    .toLowerCase();
  const known = filter === "nan-value" ? ofValues : filter === "nan-gradient" ? ofGradients : {};
  return known[name] ?? general[filter];
}
