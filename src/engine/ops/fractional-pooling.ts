// Fractional pooling: windows at random distances, so that images shrink by any factor.
import { applyRow, callRows } from "../apply.js";
import type { View } from "../backend/backend.js";
import { int64 } from "../dtype.js";
import { RuntimeError, ValueError } from "../errors.js";
import { rows, rule } from "../op.js";
import { countOf } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import { fractionalRegions } from "./pool.js";
import { placedAt } from "./pooling.js";
import { grid, values } from "./samples.js";
import { perDimension, shown, triple } from "./spatial.js";

const { define } = family("fractional-pooling");

type Numbers = readonly number[];
const names = ["time", "height", "width"];

function check(input: Numbers, kernel: Numbers, output: Numbers, rank: 2 | 3): void {
  const op = `fractional_max_pool${rank}d()`;
  const batched = input.length === rank + 2;
  if ((!batched && input.length !== rank + 1) || input.slice(batched ? 1 : 0).includes(0))
    throw new RuntimeError(`${op}: Expected ${rank + 1}D or ${rank + 2}D tensor, but got: ${shown(input)}`);
  kernel.forEach((size, i) => {
    const length = input[input.length - rank + i];
    if (output[i] + size - 1 > length)
      throw new RuntimeError(
        `${op}: pool ${names[3 - rank + i]} ${size} too large relative to input ${names[3 - rank + i]} ${length}`,
      );
  });
}

/** The random numbers of a plane, as depth, height and width. Those of images come width first. */
function samplesOf(samples: ArrayLike<number>, plane: number, rank: 2 | 3) {
  const of = (i: number) => samples[plane * rank + i];
  return rank === 2 ? ([0, of(1), of(0)] as const) : ([of(0), of(1), of(2)] as const);
}

function pooled(input: Tensor, kernel: Numbers, output: Numbers, samples: Tensor, rank: 2 | 3): Tensor[] {
  check(input.sizes, kernel, output, rank);
  const spatial = input.sizes.slice(-rank);
  const sizes = [...input.sizes.slice(0, -rank), ...output];
  const [values, found] = [reserve(input, sizes, input.dtype), reserve(input, sizes, int64)];
  const [images, random] = [input.contiguous(), elementsOf(samples)];
  const [plane, count] = [countOf(spatial), countOf(output)];
  for (let i = 0; i * plane < input.numel(); i++) {
    const numbers = samplesOf(random, i, rank);
    const regions = fractionalRegions(triple(spatial, 1), triple(output, 1), triple(kernel, 1), numbers);
    const [best, where] = [planeOf(values, i, count), planeOf(found, i, count)];
    input.storage.backend.maxima(best, where, planeOf(images, i, plane), regions);
  }
  return [values, found];
}

/** Plane `i` of row-major images. */
function planeOf({ storage, dtype, offset }: Tensor, i: number, size: number): View {
  return { storage, dtype, sizes: [size], strides: [1], offset: offset + i * size };
}

function rowOf(rank: 2 | 3) {
  return define(
    `_fractional_max_pool${rank}d(Tensor input, ints kernel_size, ints output_size, Tensor random_samples)`,
    "Internal: the greatest elements of windows at random distances, and their positions.",
    {
      reach: "",
      backward: `FractionalMaxPool${rank}DBackward0`,
      text: "max of a in each window",
      returns: "Tensor[]",
      forward: ({
        input,
        kernel_size,
        output_size,
        random_samples,
      }: {
        input: Tensor;
        kernel_size: Numbers;
        output_size: Numbers;
        random_samples: Tensor;
      }) => pooled(input, kernel_size, output_size, random_samples, rank),
      gradients: {
        a: rule("g at the greatest elements, else 0", "i", (g, { i, inputs: [{ sizes }] }) =>
          placedAt(g, i, sizes, rank),
        ),
      },
      samples: [
        () =>
          rank === 2
            ? [grid([1, 1, 4, 4]), [2, 2], [2, 3], values([[[0.3, 0.7]]]).detach()]
            : [grid([1, 1, 3, 3, 3]), [2, 2, 2], [2, 2, 1], values([[[0.3, 0.7, 0.1]]]).detach()],
      ],
    },
  );
}

const fractionalRows = { 2: rowOf(2), 3: rowOf(3) };

interface Call {
  readonly input: Tensor;
  readonly kernel_size: Numbers;
  readonly output_size: Numbers | null;
  readonly output_ratio: Numbers | null;
  readonly _random_samples: Tensor | null;
}

function fractionalPool({ input, output_size, output_ratio, ...more }: Call, rank: 2 | 3): [Tensor, Tensor] {
  const op = `fractional_max_pool${rank}d`;
  if (output_size === null && output_ratio === null)
    throw new ValueError(`${op} requires specifying either an output_size or an output_ratio`);
  const each = (numbers: Numbers) =>
    perDimension(numbers, rank, () => new RuntimeError(`${op}: ${shown(numbers)} must have ${rank} numbers`));
  const spatial = input.sizes.slice(-rank);
  const output =
    output_size === null ? each(output_ratio!).map((ratio, i) => Math.trunc(spatial[i] * ratio)) : each(output_size);
  const planes = [input.ndim === rank + 1 ? 1 : input.sizes[0], input.sizes[input.ndim - rank - 1], rank];
  const draw = () => callRows(rows.get("rand")!, [planes, { dtype: input.dtype }], 0, false) as Tensor;
  const random_samples = more._random_samples ?? draw();
  const given = { input, kernel_size: each(more.kernel_size), output_size: output, random_samples };
  return applyRow(fractionalRows[rank], given) as [Tensor, Tensor];
}

const meanings = {
  input: "The images: a batch of channels, or one image.",
  kernel_size: "The size of a window.",
  output_size: "The size of the result.",
  output_ratio: "Instead of `output_size`: by how much the image shrinks, from 0 to 1.",
  return_indices: "Whether the positions of the greatest elements are a second result. Default false.",
  _random_samples: "The random numbers that place windows; by default they are drawn.",
};
const doc = "The greatest elements of windows at random distances.";

for (const rank of [2, 3] as const) {
  const lead = `Tensor input, ints kernel_size, ints? output_size=null, floats? output_ratio=null`;
  const last = "Tensor? _random_samples=null";
  define(`fractional_max_pool${rank}d(${lead}, false return_indices=false, ${last})`, doc, {
    shapes: "(n, c, …) → (n, c, `output_size`…)",
    raises: "ValueError unless one of `output_size` and `output_ratio` is given",
    meanings,
    reach: "functional",
    compose: ({ return_indices, ...call }: Call & { return_indices: boolean }) =>
      return_indices ? fractionalPool(call, rank) : fractionalPool(call, rank)[0],
  });
  define(
    `fractional_max_pool${rank}d(${lead}, *, true return_indices, ${last})`,
    `${doc} Their positions are the second result.`,
    {
      shapes: "(n, c, …) → two of (n, c, `output_size`…)",
      raises: "ValueError unless one of `output_size` and `output_ratio` is given",
      meanings,
      reach: "functional",
      returns: "[Tensor, Tensor]",
      compose: ({ return_indices: _, ...call }: Call & { return_indices: boolean }) => fractionalPool(call, rank),
    },
  );
  define(
    `fractional_max_pool${rank}d_with_indices(${lead}, bool return_indices=false, ${last})`,
    `${doc} Their positions are the second result.`,
    {
      shapes: "(n, c, …) → two of (n, c, `output_size`…)",
      raises: "ValueError unless one of `output_size` and `output_ratio` is given",
      meanings,
      reach: "functional",
      returns: "[Tensor, Tensor]",
      compose: ({ return_indices: _, ...call }: Call & { return_indices: boolean }) => fractionalPool(call, rank),
    },
  );
}
