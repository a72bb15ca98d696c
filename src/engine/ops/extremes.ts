// Greatest and least elements, and where they are.
import { int64 } from "../dtype.js";
import { IndexError, RuntimeError } from "../errors.js";
import { named } from "../named.js";
import { rule } from "../op.js";
import { reducedSizes, wrapDim, wrapDims } from "../shape.js";
import { reserve, type Tensor } from "../tensor.js";
import { family } from "./family.js";
import { needSizes, type Over, type OverOne, placed, reduced, shared, whole } from "./over.js";
import { grid } from "./samples.js";
import { needNumber } from "./types.js";

const { define } = family("extremes");

/** The extreme elements along a dimension, and their first positions. */
function extremes(kind: "max" | "min", name: string, input: Tensor, { dim, keepdim }: OverOne): Tensor[] {
  const at = wrapDim(dim, input.ndim);
  const lanes = input.ndim === 0 ? input.view([1]) : input;
  needSizes(`${name}()`, lanes, [at]);
  const sizes = reducedSizes(lanes.sizes, [at], true);
  const values = reserve(input, sizes, input.dtype);
  const indices = reserve(input, sizes, int64);
  input.storage.backend.reduceIndex(kind, values, indices, lanes, at);
  const shape = input.ndim === 0 ? [] : reducedSizes(input.sizes, [at], keepdim);
  return named(kind, ["values", "indices"], [values.view(shape), indices.view(shape)]);
}

/** The extremes over any dimensions; over nothing there are none. */
function extremesOver(kind: "max" | "min", name: string, input: Tensor, over: Over): Tensor {
  if (over.dim !== null && wrapDims(over.dim, input.ndim).length > 0 && over.dim.length > 0)
    needSizes(name === "aminmax" ? name : `${name}()`, input, over.dim);
  else if (input.numel() === 0)
    throw new RuntimeError(
      `${name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`,
    );
  return reduced(kind, input, over, input.dtype);
}

function positionOf(kind: "max" | "min", input: Tensor, dim: number | null, keepdim: boolean): Tensor {
  const name = `arg${kind}`;
  needNumber(`${name}_cpu`, input);
  if (dim !== null) return extremes(kind, name, input, { dim, keepdim })[1];
  if (input.numel() === 0)
    throw new IndexError(`${name}(): Expected reduction dim to be specified for input.numel() == 0.`);
  const [, position] = extremes(kind, name, input.reshape([-1]), { dim: 0, keepdim: false });
  return keepdim ? position.view(input.sizes.map(() => 1)) : position;
}

for (const kind of ["max", "min"] as const) {
  const other = kind === "max" ? "maximum" : "minimum";
  const word = kind === "max" ? "greatest" : "least";
  define(`${kind}(Tensor input)`, `The ${word} element.`, {
    shapes: "any → ()",
    raises: "RuntimeError if there are no elements",
    backward: kind === "max" ? "MaxBackward1" : "MinBackward1",
    forward: ({ input }: { input: Tensor }) => extremesOver(kind, kind, input, whole),
    gradients: { a: rule("g where a = y, else 0", "ay", (g, { a, y }) => shared(g, a, y, whole)) },
    samples: [() => [grid([2, 3])]],
  });
  define(
    `a${kind}(Tensor input, ints? dim=null, bool keepdim=false)`,
    `The ${word} elements along dimensions; equal ones share the gradient.`,
    {
      forward: ({ input, ...over }: { input: Tensor } & Over) => extremesOver(kind, `a${kind}`, input, over),
      gradients: { a: rule<Over>("g where a = y, else 0", "ay", (g, { a, y, args }) => shared(g, a, y, args)) },
      samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), [0, -1], true]],
    },
  );
  define(
    `${kind}(Tensor input, Tensor other)`,
    `The ${kind === "max" ? "greater" : "lesser"} of two, element by element.`,
    {
      compose: (args: { input: Tensor; other: Tensor }) => args.input[other](args.other),
    },
  );
  define(
    `${kind}(Tensor input, int dim, bool keepdim=false)`,
    `The ${word} elements along a dimension, and their positions: \`[values, indices]\`.`,
    {
      returns: 'Named<["values", "indices"]>',
      forward: ({ input, ...over }: { input: Tensor } & OverOne) => extremes(kind, kind, input, over),
      gradients: {
        a: rule<OverOne>("g at the positions, else 0", "i", (g, { i, args, inputs: [{ sizes }] }) =>
          placed(g, i, sizes, args),
        ),
      },
      samples: [() => [grid([2, 3]), 1], () => [grid([2, 3, 2]), -2, true]],
    },
  );
  define(
    `arg${kind}(Tensor input, int? dim=null, bool keepdim=false)`,
    `Positions of the ${word} elements: in the flattened tensor, or along a dimension.`,
    {
      forward: ({ input, dim, keepdim }: { input: Tensor; dim: number | null; keepdim: boolean }) =>
        positionOf(kind, input, dim, keepdim),
      samples: [() => [grid([2, 3]).detach()]],
    },
  );
}

interface OverPerhaps {
  readonly dim: number | null;
  readonly keepdim: boolean;
}

const overOf = ({ dim, keepdim }: OverPerhaps): Over => ({ dim: dim === null ? null : [dim], keepdim });

define(
  "aminmax(Tensor input, *, int? dim=null, bool keepdim=false)",
  "The least and the greatest elements: `[min, max]`.",
  {
    returns: 'Named<["min", "max"]>',
    text: "min a, max a",
    forward: ({ input, ...args }) => {
      if (args.dim === null && input.numel() === 0)
        throw new RuntimeError(
          "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.",
        );
      const [min, max] = (["min", "max"] as const).map((kind) => extremesOver(kind, "aminmax", input, overOf(args)));
      return named("aminmax", ["min", "max"], [min, max]);
    },
    gradients: {
      a: rule<OverPerhaps>("g where a = y, else 0", "ayi", (_, { a, y, i, args }, __, [low, high]) =>
        shared(low, a, y, overOf(args)).add(shared(high, a, i, overOf(args))),
      ),
    },
    samples: [() => [grid([2, 3])], () => [grid([2, 3]), { dim: 0, keepdim: true }]],
  },
);
