// Images of other sizes: each element of the result is made from those of the input that are near its place.
import { applyRow, callRows } from "../apply.js";
import { uint8 } from "../dtype.js";
import { NotImplementedError, RuntimeError, ValueError } from "../errors.js";
import { type OpRow, rows, rule } from "../op.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { resample, resampleBack, resamplings, type Taps } from "./resample.js";
import { grid } from "./samples.js";
import { shown } from "./spatial.js";
import { needFloat } from "./types.js";

const { define } = family("interpolate");

type Numbers = readonly number[];
type Way = keyof typeof resamplings;

interface Call {
  readonly output_size: Numbers;
  readonly align_corners: boolean;
  readonly scale_factors: Numbers | null;
}

/** The taps of all spatial dimensions. */
function tapsFor(way: Way, input: Numbers, { output_size, align_corners, scale_factors }: Call): Taps[] {
  return output_size.map((output, i) =>
    resamplings[way]({ input: input[i + 2], output, align: align_corners, factor: scale_factors?.[i] ?? null }),
  );
}

/** Runs over the spatial dimensions, one after another; `sizes` are those of the result. */
function alongEach(input: Tensor, sizes: Numbers, run: (from: Tensor, dim: number, sizes: Numbers) => Tensor): Tensor {
  let result = input;
  for (let dim = 2; dim < sizes.length; dim++) result = run(result, dim, result.sizes.with(dim, sizes[dim]));
  return result;
}

type Loop = typeof resample;

function pass(from: Tensor, dim: number, sizes: Numbers, taps: Taps, input: number, loop: Loop): Tensor {
  const result = newElements(from.dtype, sizes);
  loop(elementsOf(from), input, countOf(sizes.slice(dim + 1)), taps, result);
  return fromElements(from, sizes, from.dtype, result);
}

function resized(way: Way, input: Tensor, call: Call): Tensor {
  const taps = tapsFor(way, input.sizes, call);
  return alongEach(input, [...input.sizes.slice(0, 2), ...call.output_size], (from, dim, sizes) =>
    pass(from, dim, sizes, taps[dim - 2], input.sizes[dim], resample),
  );
}

function resizedBack(way: Way, g: Tensor, sizes: Numbers, call: Call): Tensor {
  const taps = tapsFor(way, sizes, call);
  return alongEach(g, sizes, (from, dim, between) => pass(from, dim, between, taps[dim - 2], sizes[dim], resampleBack));
}

const letters = ["D", "H", "W"];

function checkImage(input: Tensor, output: Numbers, rank: number): void {
  const listed = (sizes: Numbers) => `(${sizes.map((size, i) => `${letters[i + 3 - rank]}: ${size}`).join(", ")})`;
  const spatial = input.sizes.slice(2);
  if (spatial.some((size) => size <= 0) || output.some((size) => size <= 0))
    throw new RuntimeError(
      `Input and output sizes should be greater than 0, but got input ${listed(spatial)} output ${listed(output)}`,
    );
  if (input.sizes[1] === 0)
    throw new RuntimeError(
      `Non-empty ${rank + 2}D data tensor expected but got a tensor with sizes ${shown(input.sizes)}`,
    );
}

/** The row of one way to resample images of one rank, as ATen calls it, and its adjoint. */
function resizeRow(name: string, node: string, way: Way, rank: number): OpRow {
  const others = "ints output_size, bool align_corners, floats? scale_factors";
  const small = [1, 1, ...[3, 2, 2].slice(0, rank)];
  const large = [5, 3, 2].slice(0, rank);
  const back: OpRow = define(
    `${name}_backward(Tensor grad_output, ints input_size, ${others})`,
    "Internal: the adjoint of resizing.",
    {
      reach: "",
      text: "a, spread over where it came from",
      forward: ({ grad_output, input_size, ...call }: Call & { grad_output: Tensor; input_size: Numbers }) =>
        resizedBack(way, grad_output, input_size, call),
      gradients: {
        a: rule<Call>("g, resized", "", (g, { args }) => {
          const { output_size, align_corners, scale_factors } = args;
          return applyRow(forward, { input: g, output_size, align_corners, scale_factors }) as Tensor;
        }),
      },
      samples: [() => [grid([1, 1, ...large]), small, large, false, null]],
    },
  );
  const forward: OpRow = define(`${name}(Tensor input, ${others})`, "Images of another size.", {
    reach: "",
    backward: `${node}Backward1`,
    text: "a, resized",
    forward: ({ input, ...call }: Call & { input: Tensor }) => {
      checkImage(input, call.output_size, rank);
      return resized(way, input, call);
    },
    gradients: {
      a: rule<Call>("g, spread over where it came from", "", (g, { args, inputs: [{ sizes }] }) => {
        return applyRow(back, { grad_output: g, input_size: sizes, ...args }) as Tensor;
      }),
    },
    samples: [() => [grid(small), large, false, null]],
  });
  return forward;
}

/** The rows by mode and number of spatial dimensions. */
const resizeRows: Readonly<Record<string, Readonly<Record<number, OpRow>>>> = {
  nearest: Object.fromEntries(
    [1, 2, 3].map((rank) => [rank, resizeRow(`upsample_nearest${rank}d`, `UpsampleNearest${rank}D`, "nearest", rank)]),
  ),
  "nearest-exact": Object.fromEntries(
    [1, 2, 3].map((rank) => [
      rank,
      resizeRow(`_upsample_nearest_exact${rank}d`, `UpsampleNearestExact${rank}D`, "nearestExact", rank),
    ]),
  ),
  linear: { 1: resizeRow("upsample_linear1d", "UpsampleLinear1D", "linear", 1) },
  bilinear: { 2: resizeRow("upsample_bilinear2d", "UpsampleBilinear2D", "linear", 2) },
  trilinear: { 3: resizeRow("upsample_trilinear3d", "UpsampleTrilinear3D", "linear", 3) },
  bicubic: { 2: resizeRow("upsample_bicubic2d", "UpsampleBicubic2D", "cubic", 2) },
};

const smoothRows: Readonly<Record<string, OpRow>> = {
  bilinear: resizeRow("_upsample_bilinear2d_aa", "UpsampleBilinear2DAa", "smoothLinear", 2),
  bicubic: resizeRow("_upsample_bicubic2d_aa", "UpsampleBicubic2DAa", "smoothCubic", 2),
};

interface Wanted {
  readonly input: Tensor;
  readonly size: Numbers | null;
  readonly scale_factor: Numbers | null;
  readonly mode: string;
  readonly align_corners: boolean | null;
  readonly recompute_scale_factor: boolean | null;
  readonly antialias: boolean;
}

/** One number for each spatial dimension. */
function perDimension(numbers: Numbers, input: Tensor, name: string, what: string, format: string): Numbers {
  const rank = input.ndim - 2;
  if (numbers.length === rank) return numbers;
  if (numbers.length === 1) return new Array<number>(rank).fill(numbers[0]);
  throw new ValueError(
    `Input and ${name} must have the same number of spatial dimensions, but got input with spatial dimensions of ${shown(input.sizes.slice(2))} and ${what} of ${format === "o" ? "" : "shape "}(${numbers.join(", ")}). Please provide input tensor in (N, C, d1, d2, ...,dK) format and ${what} in (${format}1, ${format}2, ...,${format}K) format.`,
  );
}

/** The size of the result, and the factors that count when places are computed. */
function goal({ input, size, scale_factor, mode, recompute_scale_factor }: Wanted): Omit<Call, "align_corners"> {
  if (size !== null && scale_factor !== null)
    throw new ValueError("only one of size or scale_factor should be defined");
  if (size !== null) {
    if (recompute_scale_factor) throw new ValueError("recompute_scale_factor is not meaningful with an explicit size.");
    return { output_size: perDimension(size, input, "output", "output size", "o"), scale_factors: null };
  }
  if (scale_factor === null) throw new ValueError("either size or scale_factor should be defined");
  const factors = perDimension(scale_factor, input, "scale_factor", "scale_factor", "s");
  const output_size = factors.map((factor, i) => Math.floor(input.sizes[i + 2] * factor));
  return { output_size, scale_factors: mode === "area" || recompute_scale_factor ? null : factors };
}

const withCorners = ["linear", "bilinear", "bicubic", "trilinear"];
const needed: Readonly<Record<string, number>> = { linear: 3, bilinear: 4, trilinear: 5 };

function unsupported({ input, mode }: Wanted): Error {
  if (mode in needed && input.ndim >= 3 && input.ndim <= 5)
    return new NotImplementedError(`Got ${input.ndim}D input, but ${mode} mode needs ${needed[mode]}D input`);
  return new NotImplementedError(
    `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${input.ndim}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | area | nearest-exact (got ${mode})`,
  );
}

/** Copies of the nearest elements can be bytes too. */
function checkType(mode: string, input: Tensor): void {
  const nearest = mode.startsWith("nearest");
  if (nearest && input.dtype === uint8) return;
  needFloat(`compute_indices_weights_${nearest ? "nearest" : mode === "bicubic" ? "cubic" : "linear"}`, input);
}

function interpolated(wanted: Wanted): Tensor {
  const { input, mode, align_corners, antialias } = wanted;
  if (align_corners !== null && !withCorners.includes(mode))
    throw new ValueError(
      "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear",
    );
  if (input.ndim < 3 || input.ndim > 5) throw unsupported(wanted);
  const found = goal(wanted);
  const rank = input.ndim - 2;
  if (antialias && !(mode in smoothRows && rank === 2))
    throw new ValueError("Anti-alias option is only supported for bilinear and bicubic modes");
  if (mode === "area")
    return callRows(rows.get(`adaptive_avg_pool${rank}d`)!, [input, found.output_size], 0, false) as Tensor;
  const row = antialias ? smoothRows[mode] : resizeRows[mode]?.[rank];
  if (row === undefined) throw unsupported(wanted);
  checkType(mode, input);
  return applyRow(row, { input, ...found, align_corners: align_corners ?? false }) as Tensor;
}

const about = {
  reach: "functional",
  shapes: "(n, c, …) → (n, c, size)",
  raises: "ValueError where size and factors do not fit, NotImplementedError for another number of dimensions",
  meanings: {
    input: "A batch of lines, images or volumes of channels.",
    size: "The size of the result: one number, or one for each dimension.",
    scale_factor: "How many times as large the result is, instead of `size`.",
    mode: "`nearest`, `nearest-exact`, `linear` (lines), `bilinear` and `bicubic` (images), `trilinear` (volumes) or `area`. Default `nearest`.",
    align_corners: "Whether corners' centres coincide, instead of the edges of images. Default false.",
    recompute_scale_factor: "Whether the factor is computed anew from the sizes. Default false.",
    antialias: "Whether smaller images are smoothed (`bilinear`, `bicubic`). Default false.",
  },
};
const lead = "Tensor input, ints? size=null, floats? scale_factor=null";

define(
  `interpolate(${lead}, str mode='nearest', bool? align_corners=null, bool? recompute_scale_factor=null, bool antialias=false)`,
  "Images of another size.",
  { ...about, compose: interpolated },
);

const plain = { align_corners: null, recompute_scale_factor: null, antialias: false };
define(`upsample(${lead}, str mode='nearest', bool? align_corners=null)`, "Old name of `interpolate`.", {
  ...about,
  compose: (call) => interpolated({ ...plain, ...call }),
});
define(`upsample_nearest(${lead})`, "Old name of `interpolate` with mode `nearest`.", {
  ...about,
  compose: (call) => interpolated({ ...plain, ...call, mode: "nearest" }),
});
define(`upsample_bilinear(${lead})`, "Old name of `interpolate` with mode `bilinear` and `align_corners`.", {
  ...about,
  compose: (call) => interpolated({ ...plain, ...call, mode: "bilinear", align_corners: true }),
});
