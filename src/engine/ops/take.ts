// Elements picked from, and put at, positions of the flattened tensor.
import { IndexError, RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import type { Tensor } from "../tensor.js";
import { type Blocks, pick, put, singles } from "./blocks.js";
import { elementsOf } from "./elements.js";
import { family } from "./family.js";
import { noLong } from "./picking.js";
import { grid, positions } from "./samples.js";

const { define } = family("take");

/** Positions in the flattened tensor, counted from its front. */
function flatPlaces(index: Tensor, count: number): Blocks {
  const wanted = elementsOf(index);
  const offsets = new Int32Array(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const k = wanted[i];
    if (!(k >= -count && k < count))
      throw new IndexError(`out of range: tried to access index ${k} on a tensor of ${count} elements.`);
    offsets[i] = k < 0 ? k + count : k;
  }
  return singles(offsets);
}

define(
  "take(Tensor input, Tensor index)",
  "The elements at positions of the flattened tensor, in the shape of `index`.",
  {
    shapes: "any, any → that of `index`",
    raises: "IndexError if an index is out of range",
    text: "a at the positions b",
    forward: ({ input, index }) => {
      if (index.dtype.name !== "int64") throw noLong("take", index);
      if (input.numel() === 0 && index.numel() > 0) throw new IndexError("take(): tried to take from an empty tensor");
      return pick(input, index.sizes, flatPlaces(index, input.numel()));
    },
    gradients: {
      a: rule("g at the positions b, added up, else 0", "b", (g, { b, inputs: [{ sizes }] }) =>
        g.new_zeros(sizes).put(b, g, true),
      ),
    },
    samples: [
      () => [
        grid([2, 3]),
        positions([
          [0, 5],
          [0, -1],
        ]),
      ],
    ],
  },
);

function checkPut(input: Tensor, index: Tensor, source: Tensor): void {
  if (index.dtype.name !== "int64") throw noLong("put_", index);
  if (input.dtype !== source.dtype)
    throw new RuntimeError(
      `put_(): self and source expected to have the same dtype, but got self.dtype = ${input.dtype.scalarType} and source.dtype = ${source.dtype.scalarType}`,
    );
  if (index.numel() !== source.numel())
    throw new IndexError(
      `put_(): Expected source and index to have the same number of elements, but got source.numel() = ${source.numel()}, index.numel() = ${index.numel()}`,
    );
}

interface Put {
  readonly accumulate: boolean;
}

define(
  "put(Tensor input, Tensor index, Tensor source, bool accumulate=false)",
  "`input` with the elements of `source` at positions of the flattened tensor, or added there.",
  {
    shapes: "any, any, that of `index` → that of `input`",
    raises: "IndexError if an index is out of range",
    reach: "function method in-place",
    text: "a, with c at the positions b",
    forward: ({ input, index, source, accumulate }) => {
      checkPut(input, index, source);
      return put(input, source, flatPlaces(index, input.numel()), accumulate);
    },
    gradients: {
      a: rule<Put>("g, 0 at the positions b unless added", "b", (g, { b, args }) =>
        args.accumulate ? g : g.put(b, g.new_zeros(b.sizes)),
      ),
      c: rule<Put>("g at the positions b", "b", (g, { b, inputs }) => g.take(b).reshape(inputs[2].sizes)),
    },
    samples: [
      () => [grid([2, 3]), positions([0, -1]), grid([2], 1)],
      () => [grid([2, 3]), positions([1, 1]), grid([2], 1), true],
    ],
  },
);
