// Pooling over windows: the greatest element, or the mean, of what each window sees.
import { applyRow } from "../apply.js";
import type { View } from "../backend/backend.js";
import type { Divisors, Regions } from "../backend/regions.js";
import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { type OpRow, rule } from "../op.js";
import { countOf } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { family } from "./family.js";
import { constantDivisors, countsOf, paddedCounts, regionsOf } from "./pool.js";
import { type Pooling, poolingWindows } from "./pooling-checks.js";
import { grid, positions } from "./samples.js";
import { shown } from "./spatial.js";
import { needFloat } from "./types.js";

const { define } = family("pooling");

type Numbers = readonly number[];

/** The greatest elements of regions, and where they are in their planes: as a list of two tensors. */
export function maximaOf(input: Tensor, sizes: Numbers, regions: Regions): Tensor[] {
  const values = reserve(input, sizes, input.dtype);
  const found = reserve(input, sizes, int64);
  input.storage.backend.maxima(values, found, input.contiguous(), regions);
  return [values, found];
}

/** Row-major planes as rows of a matrix. */
function asRows(images: Tensor, rank: number): View {
  const { storage, dtype, offset, sizes } = images;
  const plane = countOf(sizes.slice(-rank));
  return { storage, dtype, offset, sizes: [countOf(sizes.slice(0, -rank)), plane], strides: [plane, 1] };
}

/** Zeros of a shape, with elements added at positions in their planes. */
export function placedAt(elements: Tensor, indices: Tensor, sizes: Numbers, rank: number): Tensor {
  return applyRow(placeRow, { elements, indices, sizes, rank }) as Tensor;
}

/** The elements at positions in their planes. */
export function pickedAt(input: Tensor, indices: Tensor, rank: number): Tensor {
  return applyRow(pickRow, { input, indices, rank }) as Tensor;
}

type Ranked = { rank: number };

const placeRow = define(
  "_max_pool_place(Tensor elements, Tensor indices, ints sizes, int rank)",
  "Internal: zeros with elements added at positions in their planes.",
  {
    reach: "",
    text: "a at the positions b, else 0",
    forward: ({ elements, indices, sizes, rank }) => {
      const result = reserve(elements, sizes, elements.dtype);
      const [values, where] = [elements, indices].map((one: Tensor) => asRows(one.contiguous(), rank));
      elements.storage.backend.placeInRows(asRows(result, rank), values, where);
      return result;
    },
    gradients: { a: rule<Ranked>("g at the positions b", "b", (g, { b, args }) => pickedAt(g, b, args.rank)) },
    samples: [() => [grid([2, 1, 2]), positions([[[0, 2]], [[1, 1]]]), [2, 1, 3], 2]],
  },
);

const pickRow = define(
  "_max_pool_pick(Tensor input, Tensor indices, int rank)",
  "Internal: the elements at positions in their planes.",
  {
    reach: "",
    text: "a at the positions b",
    forward: ({ input, indices, rank }) => {
      const result = reserve(input, indices.sizes, input.dtype);
      const [from, where] = [input, indices].map((one: Tensor) => asRows(one.contiguous(), rank));
      input.storage.backend.pickInRows(asRows(result, rank), from, where);
      return result;
    },
    gradients: {
      a: rule<Ranked>("g at the positions b, else 0", "b", (g, { b, args, inputs: [{ sizes }] }) =>
        placedAt(g, b, sizes, args.rank),
      ),
    },
    samples: [() => [grid([2, 1, 3]), positions([[[0, 2]], [[1, 1]]]), 2]],
  },
);

const meanings = {
  input: "The images: a batch of channels, or one image.",
  kernel_size: "The size of a window: one number, or one for each dimension.",
  stride: "How far windows are apart; by default as far as they are long, so that they lie side by side.",
  padding: "How much surrounds the image. Default 0.",
  dilation: "How far the elements of a window are apart. Default 1.",
  ceil_mode: "Whether windows may reach beyond the end, so that nothing is left out. Default false.",
  return_indices: "Whether the positions of the greatest elements are a second result. Default false.",
  count_include_pad: "Whether padding counts in means. Default true.",
  divisor_override: "What sums are divided by, instead of the size of windows.",
};
const raises = "RuntimeError where windows do not fit";
const shapes = {
  1: "(n, c, l) → (n, c, l′)",
  2: "(n, c, h, w) → (n, c, h′, w′)",
  3: "(n, c, d, h, w) → (n, c, d′, h′, w′)",
};
const about = (rank: 1 | 2 | 3) => ({ meanings, raises, shapes: shapes[rank] });
const sampleOf = (rank: 2 | 3) => () => [grid(rank === 2 ? [1, 2, 3, 4] : [1, 2, 2, 3, 3]), [2], [1]];

interface MaxPooling extends Pooling {
  readonly input: Tensor;
  readonly dilation: Numbers;
}

const windowArguments = "ints kernel_size, ints? stride=null, ints padding=[0]";
const maxArguments = `Tensor input, ${windowArguments}, ints dilation=[1], bool ceil_mode=false`;

function maxRow(rank: 2 | 3) {
  return define(
    `max_pool${rank}d_with_indices(${maxArguments})`,
    "The greatest element that each window sees, and its position in its plane.",
    {
      ...about(rank),
      reach: "functional",
      backward: `MaxPool${rank}DWithIndicesBackward0`,
      text: "max of a in each window",
      returns: "[Tensor, Tensor]",
      forward: ({ input, ...args }: MaxPooling) => {
        const { windows, sizes } = poolingWindows(`max_pool${rank}d`, input.sizes, args, rank);
        needFloat(rank === 3 ? "max_pool3d_with_indices_cpu" : "max_pool2d", input);
        return maximaOf(input, sizes, regionsOf(windows));
      },
      gradients: {
        a: rule("g at the greatest elements, else 0", "i", (g, { i, inputs: [{ sizes }] }) =>
          placedAt(g, i, sizes, rank),
        ),
      },
      samples: [sampleOf(rank)],
    },
  );
}

const maxRows = { 2: maxRow(2), 3: maxRow(3) };
type Pair = [Tensor, Tensor];

/** A pooling of lines is one of planes that are one element high. */
function asLine(numbers: Numbers | null, fill: number): Numbers | null {
  return numbers === null || numbers.length === 0 ? null : [fill, numbers[0]];
}

function checkLine(input: Tensor, args: MaxPooling): void {
  if ((input.ndim !== 2 && input.ndim !== 3) || input.sizes.slice(input.ndim - 2).includes(0))
    throw new RuntimeError(
      `max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but got:${shown(input.sizes)}`,
    );
  const numbers = { ...args, stride: args.stride?.length ? args.stride : args.kernel_size };
  for (const name of ["kernel_size", "stride", "padding", "dilation"] as const) {
    const { length } = numbers[name];
    if (length !== 1)
      throw new RuntimeError(
        `max_pool1d() ${name} must be an int, list of ints or tuple of ints of size 1 but got size ${length}`,
      );
  }
  const [kernel, padding] = [args.kernel_size[0], args.padding[0]];
  for (const name of ["kernel_size", "stride", "dilation"] as const)
    if (numbers[name][0] <= 0)
      throw new RuntimeError(`max_pool1d() ${name} must be greater than zero, but got ${numbers[name][0]}`);
  if (padding < 0) throw new RuntimeError(`max_pool1d() padding must be non-negative, but got ${padding}`);
  if (padding > kernel / 2)
    throw new RuntimeError(
      `max_pool1d() padding should be at most half of kernel size, but got padding=${padding} and kernel_size=${kernel}`,
    );
}

function maxPoolLine(args: MaxPooling): Pair {
  const { input, kernel_size, stride, padding, dilation, ceil_mode } = args;
  checkLine(input, args);
  needFloat("max_pool1d_impl", input);
  const [values, indices] = applyRow(maxRows[2], {
    input: input.unsqueeze(-2),
    kernel_size: asLine(kernel_size, 1),
    stride: asLine(stride, 1),
    padding: asLine(padding, 0),
    dilation: asLine(dilation, 1),
    ceil_mode,
  }) as Tensor[];
  return [values.squeeze(-2), indices.squeeze(-2)];
}

define(`max_pool1d_with_indices(${maxArguments})`, "The greatest element that each window sees, and its position.", {
  ...about(1),
  reach: "function functional",
  returns: "[Tensor, Tensor]",
  compose: maxPoolLine,
});

for (const rank of [1, 2, 3] as const) {
  const pooled = (args: MaxPooling): Pair =>
    rank === 1 ? maxPoolLine(args) : (applyRow(maxRows[rank], { ...args }) as Pair);
  const doc = "The greatest element that each window sees.";
  define(`max_pool${rank}d(${maxArguments})`, doc, {
    ...about(rank),
    reach: "function",
    compose: (args: MaxPooling) => pooled(args)[0],
  });
  define(`max_pool${rank}d(${maxArguments}, false return_indices=false)`, doc, {
    ...about(rank),
    reach: "functional",
    compose: ({ return_indices, ...args }: MaxPooling & { return_indices: boolean }) =>
      return_indices ? pooled(args) : pooled(args)[0],
  });
  define(`max_pool${rank}d(${maxArguments}, *, true return_indices)`, `${doc} Its position is the second result.`, {
    ...about(rank),
    reach: "functional",
    returns: "[Tensor, Tensor]",
    compose: ({ return_indices: _, ...args }: MaxPooling & { return_indices: boolean }) => pooled(args),
  });
}

interface AveragePooling extends Pooling {
  readonly count_include_pad: boolean;
  readonly divisor_override?: number | null;
}

/** The regions of a pooling by means, and what their sums are divided by. */
function meansOver(sizes: Numbers, args: AveragePooling, rank: 2 | 3) {
  const { divisor_override: divisor = null, count_include_pad } = args;
  const found = poolingWindows(`avg_pool${rank}d`, sizes, args, rank);
  if (divisor === 0) throw new RuntimeError("divisor must be not zero");
  const regions = regionsOf(found.windows);
  const counts = count_include_pad ? paddedCounts(found.windows) : countsOf(regions);
  return { regions, divisors: divisor === null ? counts : constantDivisors(regions, divisor), sizes: found.sizes };
}

/** Raises unless means can be taken of this type: PyTorch's kernel knows int64 too. */
function needAverages(kernel: string, { dtype }: Tensor): void {
  if (dtype !== int64) needFloat(kernel, { dtype });
}

/** The means of regions. */
export function meansOf(input: Tensor, sizes: Numbers, regions: Regions, divisors: Divisors): Tensor {
  const means = reserve(input, sizes, input.dtype);
  input.storage.backend.averages(means, input.contiguous(), regions, divisors);
  return means;
}

/** Each element's share of the means that it is part of: the adjoint of `meansOf`. */
export function sharesOf(g: Tensor, sizes: Numbers, regions: Regions, divisors: Divisors): Tensor {
  const shares = reserve(g, sizes, g.dtype);
  g.storage.backend.shareAverages(shares, g.contiguous(), regions, divisors);
  return shares;
}

const averageArguments = `${windowArguments}, bool ceil_mode=false, bool count_include_pad=true`;

function averageRows(rank: 2 | 3) {
  const spread: OpRow = define(
    `_avg_pool${rank}d_backward(Tensor grad_output, ints sizes, ${averageArguments}, int? divisor_override=null)`,
    "Internal: elements shared out to their windows.",
    {
      reach: "",
      text: "a / n over each window",
      forward: ({ grad_output, sizes, ...args }: AveragePooling & { grad_output: Tensor; sizes: Numbers }) => {
        const { regions, divisors } = meansOver(sizes, args, rank);
        return sharesOf(grad_output, sizes, regions, divisors);
      },
      gradients: {
        a: rule<AveragePooling>("mean of g in each window", "", (g, { args }) => {
          const { sizes: _, ...rest } = args as AveragePooling & { sizes: Numbers };
          return applyRow(mean, { input: g, ...rest }) as Tensor;
        }),
      },
      samples: [
        () => (rank === 2 ? [grid([1, 1, 2]), [1, 2, 3], [2], [1]] : [grid([1, 1, 1, 2]), [1, 2, 2, 3], [2], [1]]),
      ],
    },
  );
  const mean: OpRow = define(
    `avg_pool${rank}d(Tensor input, ${averageArguments}, int? divisor_override=null)`,
    "The mean of what each window sees.",
    {
      ...about(rank),
      reach: "functional",
      backward: `AvgPool${rank}DBackward0`,
      text: "mean of a in each window",
      forward: ({ input, ...args }: AveragePooling & { input: Tensor }) => {
        const { regions, divisors, sizes } = meansOver(input.sizes, args, rank);
        needAverages(rank === 3 ? "avg_pool3d_out_frame" : "avg_pool2d", input);
        return meansOf(input, sizes, regions, divisors);
      },
      gradients: {
        a: rule<AveragePooling>("g / n over each window", "", (g, { args, inputs: [{ sizes }] }) => {
          return applyRow(spread, { grad_output: g, sizes, ...args }) as Tensor;
        }),
      },
      samples: [
        sampleOf(rank),
        () => [...sampleOf(rank)(), [1], true, false],
        () => [grid(rank === 2 ? [1, 3, 3] : [1, 2, 3, 2]), [2], { divisor_override: 3 }],
      ],
    },
  );
  return mean;
}

const averageRow = averageRows(2);
averageRows(3);

/** Raises unless a tensor is one image of lines, or a batch of them. */
export function checkLines({ ndim }: Tensor, op: string): void {
  if (ndim === 2 || ndim === 3) return;
  throw new RuntimeError(
    `Expected 2 to 3 dimensions, but got ${ndim}-dimensional tensor for argument #1 'self' (while checking arguments for ${op})`,
  );
}

/** Raises unless a list has one number. */
export function checkOne(op: string, name: string, { length }: Numbers): void {
  if (length !== 1) throw new RuntimeError(`${op}() argument '${name}' should contain one int (got ${length})`);
}

define(`avg_pool1d(Tensor input, ${averageArguments})`, "The mean of what each window sees.", {
  ...about(1),
  reach: "function functional",
  compose: ({ input, ...args }: AveragePooling & { input: Tensor }) => {
    checkLines(input, "avg_pool1d");
    for (const name of ["kernel_size", "padding"] as const) checkOne("avg_pool1d", name, args[name]);
    if (args.stride?.length) checkOne("avg_pool1d", "stride", args.stride);
    const planes = applyRow(averageRow, {
      ...args,
      input: input.unsqueeze(-2),
      kernel_size: asLine(args.kernel_size, 1),
      stride: asLine(args.stride, 1),
      padding: asLine(args.padding, 0),
      divisor_override: null,
    }) as Tensor;
    return planes.squeeze(-2);
  },
});
