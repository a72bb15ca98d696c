// Losses that want distances, or differences of two inputs, to keep a margin.
import { RuntimeError } from "../errors.js";
import { makeSize } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { reduced, reductionOf } from "./loss-rows.js";

const { define } = family("margin-losses");

define(
  "hinge_embedding_loss(Tensor input, Tensor target, float margin=1, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "The distance `input` where the target is 1, what it lacks of `margin` where it is −1.",
  {
    meanings: { target: "For each element 1 or −1." },
    reach: "functional",
    compose: ({ input, target, margin, ...how }) => {
      const zeros = input.new_zeros([]);
      const missing = input.rsub(input.dtype.is_floating_point ? margin : Math.trunc(margin));
      const lacking = zeros.where(target.eq(1), missing.clamp_min(0));
      return reduced(lacking.add(zeros.where(target.eq(-1), input)), how);
    },
  },
);

const sizeOf = ({ sizes }: Tensor) => String(makeSize(sizes));

define(
  "margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "What the difference of two inputs lacks of `margin`, in the direction that the target's sign says.",
  {
    meanings: { target: "1 where the first input should be greater, else −1." },
    shapes: "any that broadcast → (), or theirs if `none`",
    raises: "RuntimeError where shapes do not broadcast",
    reach: "functional",
    compose: ({ input1, input2, target, margin, ...how }) => {
      reductionOf(how);
      if (input1.ndim !== input2.ndim || input1.ndim !== target.ndim)
        throw new RuntimeError(
          `margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: ${sizeOf(input1)}, input2: ${sizeOf(input2)}, target: ${sizeOf(target)} `,
        );
      return reduced(target.neg().mul(input1.sub(input2)).add(margin).clamp_min(0), how);
    },
  },
);

function checkPairs(input1: Tensor, input2: Tensor, target: Tensor): void {
  const list = ({ sizes }: Tensor) => `[${sizes.join(", ")}]`;
  if (target.ndim > 1) throw new RuntimeError("0D or 1D target tensor expected, multi-target not supported");
  if (input1.ndim !== target.ndim + 1 || input2.ndim !== target.ndim + 1)
    throw new RuntimeError(
      `${target.ndim}D target tensor expects ${target.ndim + 1}D input tensors, but found inputs with sizes ${list(input1)} and ${list(input2)}.`,
    );
}

/** The sum of squares, never 0. */
const squaredLength = (x: Tensor, dim: number) => x.mul(x).sum(dim).add(1e-12);

define(
  "cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "How far vectors are from the same direction where the target is 1, and from different ones where it is −1.",
  {
    meanings: { target: "1 where vectors should be alike, else −1." },
    shapes: "(n, d), (n, d), (n) → (), or (n) if `none`",
    raises: "RuntimeError if shapes do not fit",
    reach: "functional",
    compose: ({ input1, input2, target, margin, ...how }) => {
      reductionOf(how);
      checkPairs(input1, input2, target);
      const dim = target.ndim;
      const lengths = squaredLength(input1, dim).mul(squaredLength(input2, dim)).sqrt();
      const cosine = input1.mul(input2).sum(dim).div(lengths);
      const zeros = cosine.new_zeros([]);
      const alike = cosine.rsub(1).where(target.eq(1), zeros);
      return reduced(alike.add(cosine.sub(margin).clamp_min(0).where(target.eq(-1), zeros)), how);
    },
  },
);

/** The distance along the last dimension, with `eps` added to each difference. */
function distance(x: Tensor, y: Tensor, p: number, eps: number): Tensor {
  return x.sub(y).add(eps).norm(p, -1);
}

function checkTriplet(anchor: Tensor, positive: Tensor, negative: Tensor): void {
  if (anchor.ndim !== positive.ndim || anchor.ndim !== negative.ndim)
    throw new RuntimeError(
      `All inputs should have same dimension but got ${anchor.ndim}D, ${positive.ndim}D and ${negative.ndim}D inputs.`,
    );
}

define(
  "triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1, float p=2, float eps=1e-6, bool swap=false, bool? size_average=null, bool? reduce=null, str reduction='mean')",
  "How much nearer than `margin` the negative is to the anchor, compared with the positive.",
  {
    shapes: "(n, d), (n, d), (n, d) → (), or (n) if `none`",
    raises: "RuntimeError if shapes do not fit",
    meanings: { p: "The norm of the distance. Default 2.", eps: "What is added to each difference. Default 1e-6." },
    reach: "functional",
    compose: ({ anchor, positive, negative, margin, p, eps, swap, ...how }) => {
      reductionOf(how);
      checkTriplet(anchor, positive, negative);
      const near = distance(anchor, positive, p, eps);
      const direct = distance(anchor, negative, p, eps);
      const far = swap ? direct.minimum(distance(positive, negative, p, eps)) : direct;
      return reduced(near.add(margin).sub(far).clamp_min(0), how);
    },
  },
);

type Distance = (x: Tensor, y: Tensor) => Tensor;

define(
  "triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, *, value? distance_function=null, float margin=1, bool swap=false, str reduction='mean')",
  "As `triplet_margin_loss`, with a distance of your own: a function of two tensors.",
  {
    shapes: "(n, d), (n, d), (n, d) → (), or (n) if `none`",
    raises: "RuntimeError if shapes do not fit",
    reach: "functional",
    compose: ({ anchor, positive, negative, distance_function, margin, swap, ...how }) => {
      reductionOf(how);
      const between: Distance = (distance_function as Distance | null) ?? ((x, y) => distance(x, y, 2, 1e-6));
      const near = between(anchor, positive);
      const direct = between(anchor, negative);
      const far = swap ? direct.minimum(between(positive, negative)) : direct;
      return reduced(near.sub(far).add(margin).clamp({ min: 0 }), how);
    },
  },
);
