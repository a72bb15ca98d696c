// Choosing by truth values: `where`, masks, and the positions of what is not 0.
import { applyRow } from "../apply.js";
import type { Elements } from "../backend/backend.js";
import { int64, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { rule } from "../op.js";
import { broadcastSizes, countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { valueIn } from "./types.js";

const { scalar, define } = family("masks");

const isMask = ({ dtype }: Tensor) => dtype.name === "bool" || dtype.name === "uint8";
const someMask = () => grid([2, 3], 1).detach().gt(0);

const whereRow = scalar(
  "where(Tensor condition, Operand input, Operand other)",
  "`input` where the condition is true, elsewhere `other`.",
  { y: "a ? b : c", b: "a ? g : 0", c: "a ? 0 : g" },
  {
    reach: "function",
    type: ({ condition, input, other }) => {
      if (!isMask(condition))
        throw new RuntimeError(
          `where expected condition to be a boolean tensor, but got a tensor with dtype ${condition.dtype.scalarType}`,
        );
      return resultType([input, other]);
    },
    samples: [() => [someMask(), grid([2, 3], 1), grid([2, 3], 2)], () => [someMask(), grid([3], 1), 0.5]],
  },
);
define(
  "where(Tensor input, Tensor condition, Operand other)",
  "`input` where the condition is true, elsewhere `other`.",
  {
    shapes: "any that broadcast",
    raises: "RuntimeError where shapes do not broadcast, or `condition` is not of type bool",
    reach: "method",
    compose: ({ input, condition, other }) => applyRow(whereRow, { condition, input, other }),
  },
);
define("where(Tensor condition)", "The positions where the condition is true, one tensor per dimension.", {
  shapes: "any → one (k) per dimension",
  reach: "function",
  returns: "Tensor[]",
  compose: ({ condition }) => condition.nonzero({ as_tuple: true }),
});

function filledType(input: Tensor, mask: Tensor, value: Tensor | null) {
  if (!isMask(mask))
    throw new RuntimeError(
      `masked_fill_ only supports boolean masks, but got mask with dtype ${mask.dtype.scalarType}`,
    );
  if (value !== null && value.ndim > 0)
    throw new RuntimeError(
      `masked_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.ndim} dimension(s).`,
    );
  return input.dtype;
}

const fillDoc = "`value` where the mask is true, elsewhere `input`.";

scalar(
  "masked_fill(Tensor input, Tensor mask, Tensor value)",
  fillDoc,
  {
    y: "b ? c : a",
    a: "b ? 0 : g",
    c: "b ? g : 0",
  },
  {
    shapes: "any that broadcast, ()",
    raises: "RuntimeError if `mask` is not of type bool or `value` has dimensions",
    type: ({ input, mask, value }) => filledType(input, mask, value),
    backward: "MaskedFillBackward1",
    samples: [() => [grid([2, 3]), someMask(), grid([])]],
  },
);
scalar(
  "masked_fill(Tensor input, Tensor mask, Scalar value)",
  fillDoc,
  {
    y: "b ? value : a",
    a: "b ? 0 : g",
  },
  {
    shapes: "any that broadcast",
    raises: "RuntimeError if `mask` is not of type bool",
    type: ({ input, mask, value }) => {
      valueIn(input.dtype, value);
      return filledType(input, mask, null);
    },
    samples: [() => [grid([2, 3]), someMask(), 0.5]],
  },
);

/** How many elements are not 0. */
export function countTrue(mask: Elements): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) count += mask[i] !== 0 ? 1 : 0;
  return count;
}

function selectTrue(out: Elements, from: Elements, mask: Elements): void {
  for (let i = 0, at = 0; i < mask.length; i++) if (mask[i] !== 0) out[at++] = from[i];
}

define("masked_select(Tensor input, Tensor mask)", "The elements where the mask is true, in a row.", {
  shapes: "any that broadcast → (k)",
  raises: "RuntimeError if `mask` is not of type bool",
  text: "a where b",
  forward: ({ input, mask }) => {
    if (!isMask(mask)) throw new RuntimeError("masked_select: expected BoolTensor or ByteTensor for mask");
    const sizes = broadcastSizes(input.sizes, mask.sizes);
    const chosen = elementsOf(mask.expand(sizes));
    const out = newElements(input.dtype, [countTrue(chosen)]);
    selectTrue(out, elementsOf(input.expand(sizes)), chosen);
    return fromElements(input, [out.length], input.dtype, out);
  },
  gradients: {
    a: rule("g where b, else 0", "b", (g, { b, inputs: [{ sizes }] }) =>
      g.new_zeros(broadcastSizes(sizes, b.sizes)).masked_scatter(b, g),
    ),
  },
  samples: [() => [grid([2, 3]), someMask()], () => [grid([3]), someMask()]],
});

function scatterTrue(into: Elements, mask: Elements, from: Elements): void {
  for (let i = 0, at = 0; i < mask.length; i++) if (mask[i] !== 0) into[i] = from[at++];
}

/** The first elements of a source that the mask has used get their gradients, the others none. */
function ofSource(g: Tensor, mask: Tensor, sizes: readonly number[]): Tensor {
  const picked = g.masked_select(mask);
  return picked.slice_backward([countOf(sizes)], 0, 0, picked.numel(), 1).view(sizes);
}

define(
  "masked_scatter(Tensor input, Tensor mask, Tensor source)",
  "`input`, with the elements of `source` one after another where the mask is true.",
  {
    shapes: "any, what broadcasts to it, any → that of `input`",
    raises: "RuntimeError if `source` has fewer elements than `mask` is true",
    reach: "function method in-place",
    text: "c where b, else a",
    forward: ({ input, mask, source }) => {
      if (!isMask(mask)) throw new RuntimeError("masked_scatter: expected BoolTensor or ByteTensor for mask");
      if (input.dtype !== source.dtype)
        throw new RuntimeError(
          `masked_scatter: expected self and source to have same dtypes but got ${input.dtype.scalarType} and ${source.dtype.scalarType}`,
        );
      const sizes = broadcastSizes(input.sizes, mask.sizes);
      const chosen = elementsOf(mask.expand(sizes));
      if (countTrue(chosen) > source.numel())
        throw new RuntimeError("Number of elements of source < number of ones in mask");
      const result = input.expand(sizes).elements();
      scatterTrue(result, chosen, elementsOf(source));
      return fromElements(input, sizes, input.dtype, result);
    },
    gradients: {
      a: rule("0 where b, else g", "b", (g, { b }) => g.masked_fill(b, 0)),
      c: rule("g where b", "b", (g, { b, inputs }) => ofSource(g, b, inputs[2].sizes)),
    },
    samples: [() => [grid([2, 3]), someMask(), grid([7], 1)], () => [grid([2, 1]), someMask(), grid([2, 3], 1)]],
  },
);

/** Writes the position of each element that is not 0, one row of coordinates after another. */
function findTrue(out: Elements, from: Elements, sizes: readonly number[]): void {
  const last = sizes.length - 1;
  const inner = sizes[last] ?? 1;
  const position = new Array<number>(Math.max(last, 0)).fill(0);
  for (let start = 0, at = 0; start < from.length; start += inner) {
    for (let i = 0; i < inner; i++) {
      if (from[start + i] === 0) continue;
      for (let dim = 0; dim < last; dim++) out[at++] = position[dim];
      if (last >= 0) out[at++] = i;
    }
    for (let dim = last - 1; dim >= 0; dim--) {
      if (++position[dim] < sizes[dim]) break;
      position[dim] = 0;
    }
  }
}

function nonzero(input: Tensor): Tensor {
  const elements = elementsOf(input);
  const sizes = [countTrue(elements), input.ndim];
  const out = newElements(int64, sizes);
  findTrue(out, elements, input.sizes);
  return fromElements(input, sizes, int64, out);
}

define("nonzero(Tensor input, *, true as_tuple)", "The positions of elements other than 0, one tensor per dimension.", {
  shapes: "any → one (k) per dimension",
  returns: "Tensor[]",
  compose: ({ input }) => (input.ndim === 0 ? input.view([1]) : input).nonzero().unbind(1),
});
define("nonzero(Tensor input, *, bool as_tuple=false)", "The positions of elements other than 0, one per row.", {
  shapes: "any of r dimensions → (k, r)",
  text: "positions of a ≠ 0",
  forward: ({ input }) => nonzero(input),
});
define("argwhere(Tensor input)", "The positions of elements other than 0, one per row.", {
  shapes: "any of r dimensions → (k, r)",
  compose: ({ input }) => input.nonzero(),
});
