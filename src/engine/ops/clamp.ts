// Limits.
import { resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { noBool } from "./types.js";

const { scalar, alias } = family("clamp");

type Bounds = { min: number | boolean | null; max: number | boolean | null };
function needBound({ min, max }: { min: unknown; max: unknown }): void {
  if (min === null && max === null)
    throw new RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None");
}

function clamped(args: Bounds): string {
  needBound(args);
  const raised = args.min === null ? "a" : "max(a, min)";
  return args.max === null ? raised : `min(${raised}, max)`;
}

/** Where the gradient passes; NaN passes too, as in PyTorch. */
function passes({ min, max }: Bounds): string {
  const tests = [...(min === null ? [] : ["a >= min"]), ...(max === null ? [] : ["a <= max"])];
  return `${tests.join(" && ")} ? g : 0`;
}

const both: Bounds = { min: Number.NaN, max: Number.NaN };

scalar(
  "clamp(Tensor input, Scalar? min=null, Scalar? max=null)",
  "Limits elements to the range from `min` to `max`.",
  {
    y: clamped,
    a: (args) => passes("min" in args ? args : both),
  },
  {
    text: "min(max(a, min), max)",
    backward: "ClampBackward1",
    type: ({ input, min, max }) => resultType([input, min, max]),
    samples: [() => [grid([2, 3]), { min: -0.5 }], () => [grid([2, 3]), -0.7, 0.6]],
  },
);

function clampedByTensors({ min, max }: { min: unknown; max: unknown }): string {
  needBound({ min, max });
  if (min === null) return "min(a, c)";
  return max === null ? "max(a, b)" : "min(max(a, b), c)";
}

/** The gradients of tensor bounds; where they cross, the upper one counts. */
const boundGradients: Record<"a" | "b" | "c", (has: { min: unknown; max: unknown }) => string> = {
  a: ({ min, max }) => (min === null ? "a <= c ? g : 0" : max === null ? "a >= b ? g : 0" : "a >= b && a <= c ? g : 0"),
  b: ({ max }) => (max === null ? "a < b ? g : 0" : "a < b && b < c ? g : 0"),
  c: ({ min }) => (min === null ? "a > c ? g : 0" : "a > c || c < b ? g : 0"),
};

scalar(
  "clamp(Tensor input, Tensor? min=null, Tensor? max=null)",
  "Limits elements to ranges given by tensors.",
  { y: clampedByTensors, ...boundGradients },
  {
    text: "min(max(a, b), c)",
    backward: "ClampBackward0",
    type: ({ input, min, max }) => resultType([input, min, max]),
    samples: [() => [grid([2, 3]), grid([2, 3], 1)], () => [grid([2, 3]), { max: grid([3], 2) }]],
  },
);
scalar(
  "clamp_min(Tensor input, Tensor min)",
  "Raises elements to those of `min`.",
  { y: "max(a, b)", a: "a >= b ? g : 0", b: "a < b ? g : 0" },
  { backward: "ClampMinBackward1" },
);
scalar(
  "clamp_max(Tensor input, Tensor max)",
  "Lowers elements to those of `max`.",
  { y: "min(a, b)", a: "a <= b ? g : 0", b: "a > b ? g : 0" },
  { backward: "ClampMaxBackward1" },
);
scalar(
  "clamp_min(Tensor input, Scalar min)",
  "Raises elements below `min` to it.",
  { y: "max(a, min)", a: "a >= min ? g : 0" },
  {
    type: ({ input, min }) => noBool("clamp_min_cpu", input, min),
    samples: [() => [grid([2, 3]), 0.25]],
  },
);
scalar(
  "clamp_max(Tensor input, Scalar max)",
  "Lowers elements above `max` to it.",
  { y: "min(a, max)", a: "a <= max ? g : 0" },
  {
    type: ({ input, max }) => noBool("clamp_max_cpu", input, max),
    samples: [() => [grid([2, 3]), 0.25]],
  },
);

alias("clip", "clamp");
