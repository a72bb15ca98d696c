// Dropout: elements or channels set to 0 at random, as a product with a mask, which is what the graph shows.
import { RuntimeError, ValueError } from "../errors.js";
import { quietly } from "../mode.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";

const { define } = family("dropout");

/** The negative saturation value of SELU. */
const ALPHA = 1.7580993408473766;

interface Kind {
  /** Whether whole channels are left out. */
  readonly feature: boolean;
  /** Whether mean and variance are kept, for SELU. */
  readonly alpha: boolean;
}

interface Given {
  readonly input: Tensor;
  readonly p: number;
  readonly training: boolean;
  readonly inplace: boolean;
}

/** What the input is multiplied by, and what is added then. */
function drawNoise(input: Tensor, p: number, { feature, alpha }: Kind): [factor: Tensor, added: Tensor | null] {
  const sizes = feature ? input.sizes.map((size, dim) => (dim < 2 ? size : 1)) : input.sizes;
  const noise = input
    .detach()
    .new_zeros(sizes, { dtype: input.dtype })
    .bernoulli_(1 - p);
  if (!alpha) return [noise.div_(1 - p), null];
  const scale = 1 / Math.sqrt((ALPHA * ALPHA * p + 1) * (1 - p));
  const added = noise
    .add(-1)
    .mul_(ALPHA * scale)
    .add_(ALPHA * scale * p);
  return [noise.mul_(scale), added];
}

function droppedOut({ input, p, training, inplace }: Given, kind: Kind): Tensor {
  if (p < 0 || p > 1) throw new RuntimeError(`dropout probability has to be between 0 and 1, but got ${p}`);
  if (kind.feature && training && p > 0 && p < 1 && input.ndim < 2)
    throw new RuntimeError("Feature dropout requires at least 2 dimensions in the input");
  if (p === 0 || !training || input.numel() === 0) return input;
  const times = (factor: Tensor) => (inplace ? input.mul_(factor) : input.mul(factor));
  if (p === 1) return times(quietly(false, () => input.detach().new_zeros([], { dtype: input.dtype })));
  if (!input.dtype.is_floating_point)
    throw new RuntimeError(`result type Float can't be cast to the desired output type ${input.dtype.scalarType}`);
  const [factor, added] = quietly(false, () => drawNoise(input, p, kind));
  return added === null ? times(factor) : times(factor).add_(added);
}

/** As `droppedOut`, with the error that `nn.functional` raises. */
function functional(given: Given, kind: Kind): Tensor {
  const { p } = given;
  if (p < 0 || p > 1)
    throw new ValueError(
      `dropout probability has to be between 0 and 1, but got ${Number.isInteger(p) ? p.toFixed(1) : p}`,
    );
  return droppedOut(given, kind);
}

const kinds: readonly (readonly [name: string, doc: string, kind: Kind])[] = [
  ["dropout", "Sets elements to 0 with probability `p`, and scales the others up.", { feature: false, alpha: false }],
  ["feature_dropout", "Sets whole channels to 0 with probability `p`.", { feature: true, alpha: false }],
  ["alpha_dropout", "Dropout that keeps mean and variance, for networks with SELU.", { feature: false, alpha: true }],
  ["feature_alpha_dropout", "Alpha dropout of whole channels.", { feature: true, alpha: true }],
];

const meanings = { p: "The probability of an element or channel to be set to 0." };

for (const [name, doc, kind] of kinds) {
  const compose = (inplace: boolean) => (given: { input: Tensor; p: number; train: boolean }) =>
    droppedOut({ ...given, training: given.train, inplace }, kind);
  define(`${name}(Tensor input, float p, bool train)`, doc, { reach: "function", meanings, compose: compose(false) });
  define(`${name}_(Tensor input, float p, bool train)`, `${doc} In place.`, {
    reach: "function",
    meanings,
    compose: compose(true),
  });
  if (name === "feature_dropout") continue;
  const training = kind.alpha ? "false" : "true";
  define(`${name}(Tensor input, float p=0.5, bool training=${training}, bool inplace=false)`, doc, {
    reach: "functional",
    meanings,
    compose: (given: Given) => functional(given, kind),
  });
}

const channels: Kind = { feature: true, alpha: false };

/** Channels of an input that may have no batch dimension. */
function unbatched(given: Given, batched: boolean): Tensor {
  if (batched) return functional(given, channels);
  const { input, inplace } = given;
  const wide = functional({ ...given, input: inplace ? input.unsqueeze_(0) : input.unsqueeze(0) }, channels);
  return inplace ? wide.squeeze_(0) : wide.squeeze(0);
}

define(
  "dropout1d(Tensor input, float p=0.5, bool training=true, bool inplace=false)",
  "Sets whole channels of one dimension to 0 with probability `p`.",
  {
    reach: "functional",
    meanings,
    compose: (given) => {
      const { ndim } = given.input;
      if (ndim !== 2 && ndim !== 3)
        throw new RuntimeError(
          `dropout1d: Expected 2D or 3D input, but received a ${ndim}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).`,
        );
      return unbatched(given, ndim === 3);
    },
  },
);
define(
  "dropout2d(Tensor input, float p=0.5, bool training=true, bool inplace=false)",
  "Sets whole channels of two dimensions to 0 with probability `p`.",
  { reach: "functional", meanings, compose: (given) => functional(given, channels) },
);
define(
  "dropout3d(Tensor input, float p=0.5, bool training=true, bool inplace=false)",
  "Sets whole channels of three dimensions to 0 with probability `p`.",
  { reach: "functional", meanings, compose: (given) => unbatched(given, given.input.ndim === 5) },
);
