// Images sampled at the points of a grid, and grids of affine maps.
import { applyRow } from "../apply.js";
import { int64 } from "../dtype.js";
import { NotImplementedError, RuntimeError, ValueError } from "../errors.js";
import { rule, type Saved } from "../op.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { type Nearby, nearbyAlong, type Sampling } from "./grid-axis.js";
import { stack } from "./join.js";
import { pickedAt, placedAt } from "./pooling.js";
import { grid as gridOf } from "./samples.js";
import { shown } from "./spatial.js";
import { needFloat } from "./types.js";

const { define } = family("grid-sample");

type Numbers = readonly number[];

interface Call {
  readonly interpolation_mode: number;
  readonly padding_mode: number;
  readonly align_corners: boolean;
}

const modes = ["bilinear", "nearest", "bicubic"] as const;
const paddings = ["zeros", "border", "reflection"] as const;

/** The elements near each point: (samples, elements * points) positions in planes, and per dimension of the grid weights. */
interface Corners {
  readonly indices: Tensor;
  readonly inside: Tensor;
  readonly axes: readonly Nearby[];
  readonly count: number;
  readonly points: number;
}

/** The elements near the points of a grid. The grid's first coordinate is that of the image's last dimension. */
function cornersOf(sizes: Numbers, grid: Tensor, call: Call): Corners {
  const how: Sampling = {
    mode: modes[call.interpolation_mode],
    padding: paddings[call.padding_mode],
    align: call.align_corners,
  };
  const spatial = sizes.slice(2);
  const points = countOf(grid.sizes.slice(1, -1));
  const axes = spatial.map((_, i) => {
    const along = spatial.length - 1 - i;
    return nearbyAlong(grid.select(-1, i).reshape([sizes[0], points]), spatial[along], how);
  });
  const count = countOf(axes.map((axis) => axis.count));
  return { ...positionsIn(axes, spatial, [sizes[0], count, points], grid), axes, count, points };
}

/** Positions in planes, from those along the dimensions; the first axis runs fastest. */
function positionsIn(axes: readonly Nearby[], spatial: Numbers, sizes: Numbers, near: Tensor) {
  const [samples, count, points] = sizes;
  const indices = newElements(int64, sizes);
  const inside = newElements(near.dtype, sizes);
  for (let i = 0; i < indices.length; i++) {
    const sample = Math.floor(i / (count * points));
    let rest = Math.floor(i / points) % count;
    let [at, step] = [0, 1];
    for (let axis = 0; axis < axes.length && at >= 0; axis++) {
      const tap = rest % axes[axis].count;
      rest = Math.floor(rest / axes[axis].count);
      const along = axes[axis].positions[(sample * axes[axis].count + tap) * points + (i % points)];
      at = along < 0 ? -1 : at + along * step;
      step *= spatial[spatial.length - 1 - axis];
    }
    indices[i] = Math.max(at, 0);
    inside[i] = at < 0 ? 0 : 1;
  }
  return {
    indices: fromElements(near, [samples, count * points], int64, indices),
    inside: fromElements(near, sizes, near.dtype, inside),
  };
}

/** Weights of all elements, (samples, elements, points), with the slope of one dimension in the place of its weight. */
function weightsOf({ axes, inside, count, points }: Corners, slopeOf = -1): Tensor {
  const product = axes.reduce<Tensor | null>((so, { weight, slope }, i) => {
    const factor = i === slopeOf ? slope : weight;
    if (so === null) return factor;
    const [samples, before] = so.sizes;
    return factor
      .unsqueeze(2)
      .mul(so.unsqueeze(1))
      .reshape([samples, before * factor.sizes[1], points]);
  }, null);
  return product!.mul(inside).view([inside.sizes[0], count, points]);
}

/** The same positions for all channels. */
const forChannels = ({ indices }: Corners, channels: number) =>
  indices.unsqueeze(1).expand([indices.sizes[0], channels, indices.sizes[1]]);
const asPlanes = (image: Tensor) => image.reshape([image.sizes[0], image.sizes[1], countOf(image.sizes.slice(2))]);

/** What is at the positions: (samples, channels, elements, points). */
function seenAt(image: Tensor, corners: Corners): Tensor {
  const [samples, channels] = image.sizes;
  const picked = pickedAt(asPlanes(image), forChannels(corners, channels), 1);
  return picked.view([samples, channels, corners.count, corners.points]);
}

function sampled(input: Tensor, grid: Tensor, call: Call): Tensor {
  const corners = cornersOf(input.sizes, grid, call);
  const seen = seenAt(input, corners).mul(weightsOf(corners).unsqueeze(1));
  return seen.sum(2).view([...input.sizes.slice(0, 2), ...grid.sizes.slice(1, -1)]);
}

function inputGradient(g: Tensor, { b, args, inputs: [{ sizes }] }: Saved<Call>): Tensor {
  const corners = cornersOf(sizes, b, args);
  const [samples, channels] = sizes;
  const spread = asPlanes(g).unsqueeze(2).mul(weightsOf(corners).unsqueeze(1));
  const flat = spread.view([samples, channels, corners.count * corners.points]);
  const planes = [samples, channels, countOf(sizes.slice(2))];
  return placedAt(flat, forChannels(corners, channels), planes, 1).view(sizes);
}

function gridGradient(g: Tensor, { a, b, args }: Saved<Call>): Tensor {
  const corners = cornersOf(a.sizes, b, args);
  const seen = seenAt(a, corners).mul(asPlanes(g).unsqueeze(2)).sum(1);
  const axes = corners.axes.map((_, axis) => seen.mul(weightsOf(corners, axis)).sum(1));
  return stack(axes, -1).view(b.sizes);
}

function check(input: Tensor, grid: Tensor, { interpolation_mode }: Call): void {
  const fail = (text: string) => new RuntimeError(`grid_sampler(): ${text}`);
  const both = `but got input with sizes ${shown(input.sizes)} and grid with sizes ${shown(grid.sizes)}`;
  if (input.sizes[0] !== grid.sizes[0]) throw fail(`expected grid and input to have same batch size, ${both}`);
  if (grid.sizes[grid.ndim - 1] !== input.ndim - 2)
    throw fail(
      `expected grid to have size ${input.ndim - 2} in last dimension, but got grid with sizes ${shown(grid.sizes)}`,
    );
  if ((input.ndim !== 4 && input.ndim !== 5) || input.ndim !== grid.ndim)
    throw fail(`expected 4D or 5D input and grid with same number of dimensions, ${both}`);
  const empty = input.sizes.indexOf(0, 2);
  if (empty >= 0)
    throw fail(
      `expected input to have non-empty spatial dimensions, but input has sizes ${shown(input.sizes)} with dimension ${empty} being empty`,
    );
  if (input.ndim === 5 && modes[interpolation_mode] === "bicubic")
    throw fail("bicubic interpolation only supports 4D input");
  if (input.dtype !== grid.dtype)
    throw new RuntimeError(`expected scalar type ${input.dtype.scalarType} but found ${grid.dtype.scalarType}`);
}

const meanings = {
  input: "A batch of images or volumes.",
  grid: "Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.",
  mode: "`bilinear` (default), `nearest` or, for images, `bicubic`.",
  interpolation_mode: "0 for bilinear, 1 for nearest, 2 for bicubic.",
  padding_mode: "What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.",
  align_corners: "Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.",
};
const about = {
  meanings,
  shapes: "(n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′)",
  raises: "RuntimeError where sizes do not fit",
};

const rowOf = (rank: 2 | 3) =>
  define(
    `grid_sampler_${rank}d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners)`,
    "Images sampled at the points of a grid.",
    {
      ...about,
      reach: "function",
      backward: `GridSampler${rank}DBackward0`,
      text: "a at the points b",
      forward: ({ input, grid, ...call }: Call & { input: Tensor; grid: Tensor }) => {
        check(input, grid, call);
        return sampled(input, grid, call);
      },
      gradients: {
        a: rule<Call>("g, spread over what the points b see", "b", (g, saved) => inputGradient(g, saved)),
        b: rule<Call>("g * slope of a at the points b", "ab", (g, saved) => gridGradient(g, saved)),
      },
      samples:
        rank === 2
          ? [
              () => [gridOf([1, 2, 2, 2]), gridOf([1, 1, 1, 2], 1, 1.3), 0, 0, false],
              () => [gridOf([1, 1, 2, 2]), gridOf([1, 1, 1, 2], 1, 1.6), 0, 2, true],
              () => [gridOf([1, 1, 2, 2]), gridOf([1, 1, 1, 2], 1, 1.2), 2, 1, false],
              () => [gridOf([1, 1, 2, 2]), gridOf([1, 1, 1, 2], 1, 1.3), 1, 1, false],
            ]
          : [() => [gridOf([1, 1, 2, 2, 2]), gridOf([1, 1, 1, 1, 3], 1, 1.2), 0, 1, false]],
    },
  );

const samplerRows = { 4: rowOf(2), 5: rowOf(3) };

function sampler(input: Tensor, grid: Tensor, call: Call): Tensor {
  check(input, grid, call);
  needFloat(`grid_sampler_${input.ndim - 2}d_cpu`, input);
  return applyRow(samplerRows[input.ndim as 4 | 5], { input, grid, ...call }) as Tensor;
}

define(
  "grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners)",
  "Images or volumes sampled at the points of a grid.",
  {
    ...about,
    reach: "function",
    compose: ({ input, grid, ...call }) => {
      if (!(call.interpolation_mode in modes))
        throw new RuntimeError("grid_sampler(): there is no such interpolation_mode");
      if (!(call.padding_mode in paddings)) throw new RuntimeError("grid_sampler(): there is no such padding_mode");
      return sampler(input, grid, call);
    },
  },
);

define(
  "grid_sample(Tensor input, Tensor grid, str mode='bilinear', str padding_mode='zeros', bool? align_corners=null)",
  "Images or volumes sampled at the points of a grid.",
  {
    ...about,
    reach: "functional",
    compose: ({ input, grid, mode, padding_mode, align_corners }) => {
      const interpolation_mode = (modes as readonly string[]).indexOf(mode);
      const padding = (paddings as readonly string[]).indexOf(padding_mode);
      const fail = (text: string) => new ValueError(`nn.functional.grid_sample(): expected ${text}`);
      if (interpolation_mode < 0) throw fail(`mode to be 'bilinear', 'nearest' or 'bicubic', but got: '${mode}'`);
      if (padding < 0) throw fail(`padding_mode to be 'zeros', 'border', or 'reflection', but got: '${padding_mode}'`);
      return sampler(input, grid, { interpolation_mode, padding_mode: padding, align_corners: align_corners ?? false });
    },
  },
);

/** The points of a regular grid, each with a 1 behind its coordinates, as rows. */
function basePoints(near: Tensor, spatial: Numbers, align: boolean): Tensor {
  const rank = spatial.length;
  const count = countOf(spatial);
  const result = newElements(near.dtype, [count, rank + 1]);
  for (let i = 0; i < count; i++) {
    let rest = i;
    for (let axis = 0; axis < rank; axis++) {
      const size = spatial[rank - 1 - axis];
      const at = rest % size;
      rest = Math.floor(rest / size);
      result[i * (rank + 1) + axis] = align ? (size > 1 ? (2 * at) / (size - 1) - 1 : 0) : (2 * at + 1) / size - 1;
    }
    result[i * (rank + 1) + rank] = 1;
  }
  return fromElements(near, [1, count, rank + 1], near.dtype, result);
}

interface Affine {
  readonly size: Numbers;
  readonly align_corners: boolean;
}

const affineRow = define(
  "affine_grid_generator(Tensor theta, ints size, bool align_corners)",
  "The points of a regular grid, moved by affine maps.",
  {
    reach: "function",
    text: "grid · aᵀ",
    shapes: "(n, 2, 3) → (n, h, w, 2)",
    meanings: {
      theta: "A matrix for each image.",
      size: "The sizes of the images.",
      align_corners: meanings.align_corners,
    },
    forward: ({ theta, size, align_corners }) => {
      const spatial = size.slice(2);
      const points = basePoints(theta, spatial, align_corners);
      const batch = points.expand([size[0], points.sizes[1], points.sizes[2]]);
      return batch.bmm(theta.transpose(1, 2)).view([size[0], ...spatial, spatial.length]);
    },
    gradients: {
      a: rule<Affine>("gᵀ · grid", "", (g, { args: { size, align_corners } }) => {
        const points = basePoints(g, size.slice(2), align_corners);
        const rows = g.reshape([size[0], points.sizes[1], size.length - 2]);
        return rows.transpose(1, 2).bmm(points.expand([size[0], points.sizes[1], points.sizes[2]]));
      }),
    },
    samples: [() => [gridOf([2, 2, 3]), [2, 1, 2, 3], false], () => [gridOf([1, 3, 4]), [1, 1, 2, 1, 2], true]],
  },
);

function checkAffine(theta: Tensor, size: Numbers): void {
  const text = `(${size.join(", ")})`;
  if (!theta.is_floating_point())
    throw new ValueError(`Expected theta to have floating point type, but got ${theta.dtype}`);
  if (size.length !== 4 && size.length !== 5)
    throw new NotImplementedError(
      `affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size ${text}.`,
    );
  const rank = size.length - 2;
  if (theta.ndim !== 3 || theta.sizes[1] !== rank || theta.sizes[2] !== rank + 1)
    throw new ValueError(
      `Expected a batch of ${rank}D affine matrices of shape Nx${rank}x${rank + 1} for size ${text}. Got ${theta.shape}.`,
    );
  if (size.some((length) => length <= 0)) throw new ValueError(`Expected non-zero, positive output size. Got ${text}`);
}

define(
  "affine_grid(Tensor theta, ints size, bool? align_corners=null)",
  "The points of a regular grid, moved by affine maps.",
  {
    reach: "functional",
    shapes: "(n, 2, 3) → (n, h, w, 2)",
    raises: "ValueError where sizes do not fit",
    meanings: {
      theta: "A matrix for each image.",
      size: "The sizes of the images.",
      align_corners: meanings.align_corners,
    },
    compose: ({ theta, size, align_corners }) => {
      checkAffine(theta, size);
      return applyRow(affineRow, { theta, size, align_corners: align_corners ?? false });
    },
  },
);
