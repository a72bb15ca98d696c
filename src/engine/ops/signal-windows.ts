// Windows of signal processing: weights that rise from the edges to the middle.
import { get_default_dtype } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { made, type Options } from "./new-tensors.js";

const { define } = family("signal-windows");

const options = "*, dtype? dtype=null, device? device=null, bool requires_grad=false";
const meanings = {
  window_length: "How many weights.",
  periodic: "Whether the window goes on periodically: then the first weight is not repeated at the end. Default true.",
};
const described = {
  shapes: "() → (window_length)",
  raises: "RuntimeError if `window_length` is negative",
  reach: "function",
  meanings,
};

interface Window extends Options {
  readonly window_length: number;
  readonly periodic: boolean;
}

/** The weights `at(position)`, the position running from 0 to 1. */
function windowed(name: string, { window_length, periodic, ...how }: Window, at: (position: number) => number): Tensor {
  const dtype = how.dtype ?? get_default_dtype();
  if (!dtype.is_floating_point)
    throw new RuntimeError(`${name} expects floating point dtypes, got: TensorOptions(dtype=${dtype.scalarType})`);
  if (window_length < 0)
    throw new RuntimeError(`${name} requires non-negative window_length, got window_length=${window_length}`);
  const result = made([window_length], how, dtype);
  const elements = newElements(dtype, [window_length]);
  const last = periodic ? window_length : window_length - 1;
  for (let i = 0; i < window_length; i++) elements[i] = window_length === 1 ? 1 : at(i / last);
  const filled = fromElements(result, [window_length], dtype, elements);
  return how.requires_grad ? filled.requires_grad_() : filled;
}

const turn = (position: number, times = 1) => Math.cos(2 * Math.PI * times * position);

define(
  `hann_window(int window_length, bool periodic=true, ${options})`,
  "Weights of half a cosine's swing, from 0 to 1.",
  {
    ...described,
    forward: (args) => windowed("hann_window", args, (x) => 0.5 - 0.5 * turn(x)),
  },
);
define(
  `hamming_window(int window_length, bool periodic=true, float alpha=0.54, float beta=0.46, ${options})`,
  "Weights alpha − beta · cos, which do not quite reach 0 at the edges.",
  {
    ...described,
    meanings: { ...meanings, alpha: "The middle of the swing. Default 0.54.", beta: "Its height. Default 0.46." },
    forward: ({ alpha, beta, ...args }) => windowed("hamming_window", args, (x) => alpha - beta * turn(x)),
  },
);
define(
  `blackman_window(int window_length, bool periodic=true, ${options})`,
  "Weights of two cosines, flat at the edges.",
  {
    ...described,
    forward: (args) => windowed("blackman_window", args, (x) => 0.42 - 0.5 * turn(x) + 0.08 * turn(x, 2)),
  },
);
define(`bartlett_window(int window_length, bool periodic=true, ${options})`, "Weights of a triangle.", {
  ...described,
  forward: (args) => windowed("bartlett_window", args, (x) => 1 - Math.abs(2 * x - 1)),
});

/** The modified Bessel function of order 0, by its series. */
function bessel0(x: number): number {
  let sum = 1;
  for (let k = 1, term = 1; term > sum * 1e-17; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

define(
  `kaiser_window(int window_length, bool periodic=true, float beta=12, ${options})`,
  "Weights of Kaiser's window: `beta` trades the width of the middle against the height of what leaks.",
  {
    ...described,
    meanings: { ...meanings, beta: "The shape. Default 12." },
    forward: ({ beta, ...args }) =>
      windowed(
        "kaiser_window",
        args,
        (x) => bessel0(beta * Math.sqrt(Math.max(1 - (2 * x - 1) ** 2, 0))) / bessel0(beta),
      ),
  },
);
