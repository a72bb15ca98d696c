// How operands lie next to each other in memory: dimensions that can be walked as one are merged, so most loops are flat.
import { broadcastStrides, countOf } from "../../shape.js";
import type { View } from "../backend.js";

/** The sizes to loop over and, per view, the strides to take. */
export interface Walk {
  readonly sizes: readonly number[];
  readonly strides: readonly (readonly number[])[];
}

/** The fewest loops that visit all elements of `sizes` in row-major order through views broadcast to that shape. */
export function planWalk(sizes: readonly number[], views: readonly View[]): Walk {
  const wide = views.map((view) => broadcastStrides(view.sizes, view.strides, sizes));
  const merged: number[] = [];
  const strides: number[][] = views.map(() => []);
  for (let dim = 0; dim < sizes.length; dim++) {
    if (sizes[dim] === 1) continue;
    const last = merged.length - 1;
    if (last >= 0 && wide.every((stride, v) => strides[v][last] === stride[dim] * sizes[dim])) {
      merged[last] *= sizes[dim];
      wide.forEach((stride, v) => {
        strides[v][last] = stride[dim];
      });
    } else {
      merged.push(sizes[dim]);
      wide.forEach((stride, v) => {
        strides[v].push(stride[dim]);
      });
    }
  }
  return { sizes: merged, strides };
}

/** Storage positions of all elements of a view, in row-major order, the offset included. */
export function* positionsOf(view: View): Generator<number> {
  const rank = view.sizes.length;
  const index = new Array<number>(rank).fill(0);
  let position = view.offset;
  for (let left = countOf(view.sizes); left > 0; left--) {
    yield position;
    for (let dim = rank - 1; dim >= 0; dim--) {
      position += view.strides[dim];
      if (++index[dim] < view.sizes[dim]) break;
      position -= view.strides[dim] * view.sizes[dim];
      index[dim] = 0;
    }
  }
}
