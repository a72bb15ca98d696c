// Channels become places and places channels; channels of groups mixed.
import { applyRow } from "../apply.js";
import { RuntimeError } from "../errors.js";
import { type OpRow, rule } from "../op.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define, alias } = family("channels");

/** The sizes of the leading dimensions and of the last three. */
function imageSizes(op: string, input: Tensor): [lead: readonly number[], c: number, h: number, w: number] {
  if (input.ndim < 3)
    throw new RuntimeError(
      `${op} expects input to have at least 3 dimensions, but got input with ${input.ndim} dimension(s)`,
    );
  const [c, h, w] = input.sizes.slice(-3);
  return [input.sizes.slice(0, -3), c, h, w];
}

/** Reads the last dimensions of a view in another order. */
function reread(input: Tensor, lead: readonly number[], parts: readonly number[], order: readonly number[]): Tensor {
  const all = [...lead.map((_, i) => i), ...order.map((i) => i + lead.length)];
  return input.reshape([...lead, ...parts]).permute(all);
}

interface Scaled {
  readonly upscale_factor: number;
  readonly downscale_factor: number;
}

const shuffleRow: OpRow = define(
  "pixel_shuffle(Tensor input, int upscale_factor)",
  "Channels become places: (C·r², H, W) becomes (C, H·r, W·r).",
  {
    shapes: "(…, c · r², h, w) → (…, c, h · r, w · r)",
    raises: "RuntimeError if r² does not divide the channels",
    reach: "function functional",
    text: "a, channels as places",
    forward: ({ input, upscale_factor: r }) => {
      const [lead, c, h, w] = imageSizes("pixel_shuffle", input);
      if (r <= 0) throw new RuntimeError(`pixel_shuffle expects a positive upscale_factor, but got ${r}`);
      if (c % (r * r) !== 0)
        throw new RuntimeError(
          `pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=${c} is not divisible by ${r * r}`,
        );
      const channels = c / (r * r);
      return reread(input, lead, [channels, r, r, h, w], [0, 3, 1, 4, 2]).reshape([...lead, channels, h * r, w * r]);
    },
    gradients: {
      a: rule<Scaled>("g, places as channels", "", (g, { args, inputs: [{ sizes }] }) =>
        countOf(sizes) === 0
          ? g.reshape(sizes)
          : (applyRow(unshuffleRow, { input: g, downscale_factor: args.upscale_factor }) as Tensor),
      ),
    },
    samples: [() => [grid([4, 2, 3]), 2]],
  },
);
const unshuffleRow: OpRow = define(
  "pixel_unshuffle(Tensor input, int downscale_factor)",
  "Places become channels: (C, H·r, W·r) becomes (C·r², H, W).",
  {
    shapes: "(…, c, h · r, w · r) → (…, c · r², h, w)",
    raises: "RuntimeError if r does not divide the sizes",
    reach: "function functional",
    text: "a, places as channels",
    forward: ({ input, downscale_factor: r }) => {
      const [lead, c, h, w] = imageSizes("pixel_unshuffle", input);
      if (r <= 0) throw new RuntimeError(`pixel_unshuffle expects a positive downscale_factor, but got ${r}`);
      for (const [name, dim, size] of [
        ["height", -2, h],
        ["width", -1, w],
      ] as const)
        if (size % r !== 0)
          throw new RuntimeError(
            `pixel_unshuffle expects ${name} to be divisible by downscale_factor, but input.size(${dim})=${size} is not divisible by ${r}`,
          );
      return reread(input, lead, [c, h / r, r, w / r, r], [0, 2, 4, 1, 3]).reshape([...lead, c * r * r, h / r, w / r]);
    },
    gradients: {
      a: rule<Scaled>(
        "g, channels as places",
        "",
        (g, { args }) => applyRow(shuffleRow, { input: g, upscale_factor: args.downscale_factor }) as Tensor,
      ),
    },
    samples: [() => [grid([1, 4, 2]), 2]],
  },
);

define(
  "channel_shuffle(Tensor input, int groups)",
  "The channels of all groups in turns, instead of group after group.",
  {
    shapes: "(n, c, …) → the same",
    raises: "RuntimeError if `groups` does not divide the channels",
    reach: "function functional",
    compose: ({ input, groups }) => {
      if (input.ndim < 3)
        throw new RuntimeError(
          `channel_shuffle expects input with > 2 dims, but got input with sizes [${input.sizes.join(", ")}]`,
        );
      if (groups <= 0)
        throw new RuntimeError(`Number of groups to divide channels in must be positive. Value of groups:${groups}`);
      const [n, c, ...rest] = input.sizes;
      if (c % groups !== 0)
        throw new RuntimeError(
          `Number of channels must be divisible by groups. Got ${c} channels and ${groups} groups.`,
        );
      return input
        .reshape([n, groups, c / groups, ...rest])
        .transpose(1, 2)
        .reshape(input.sizes);
    },
    samples: [() => [grid([1, 4, 2]), 2]],
  },
);
alias("native_channel_shuffle", "channel_shuffle");
