// Likelihoods of classes by picking and putting single elements, for devices whose elements are far away.
import type { Elements } from "../backend/backend.js";
import { countOf } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { pick, put, singles } from "./blocks.js";
import { fromElements } from "./elements.js";

/** The targets that count. */
interface Counted {
  readonly which: Int32Array;
  /** The places of their classes. */
  readonly places: Int32Array;
  /** Their weights, times −1. */
  readonly factors: Float32Array;
}

/** Finds the targets that are not ignored. */
export function counted(
  labels: Elements,
  weights: Elements | null,
  ignored: number,
  placeOf: (target: number) => number,
): Counted {
  const which: number[] = [];
  labels.forEach((label: number, i: number) => {
    if (label !== ignored) which.push(i);
  });
  const places = Int32Array.from(which, placeOf);
  return {
    which: Int32Array.from(which),
    places,
    factors: Float32Array.from(which, (i) => -(weights?.[labels[i]] ?? 1)),
  };
}

/** The losses, picked by the device. */
export function pickedLosses(input: Tensor, sizes: readonly number[], { which, places, factors }: Counted): Tensor {
  const all = [which.length];
  const picked = pick(input, all, singles(places)).mul(fromElements(input, all, input.dtype, factors));
  return which.length === countOf(sizes)
    ? picked.view(sizes)
    : put(allocate(input, sizes, input.dtype), picked, singles(which), false);
}

/** The gradient, put together by the device. */
export function putGradient(
  shares: Tensor,
  sizes: readonly number[],
  { which, places, factors }: Counted,
  total: number,
): Tensor {
  const all = [which.length];
  const each = shares.numel() === 1 ? shares.view([1]) : pick(shares.contiguous(), all, singles(which));
  const values = each.mul(
    fromElements(
      shares,
      all,
      shares.dtype,
      factors.map((factor) => factor / total),
    ),
  );
  return put(allocate(shares, sizes, shares.dtype), values, singles(places), false);
}
