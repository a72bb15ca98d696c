// Where elements are: row-major positions, indices, and how shapes are broadcast.

type Shape = readonly number[];

/** How many elements a tensor of this shape has. */
export function countOf(shape: Shape): number {
  return shape.reduce((product, side) => product * side, 1);
}

/** The index of the element at a row-major position: position 7 in (2, 5) is [1, 2]. */
export function indexOf(at: number, shape: Shape): number[] {
  const index = new Array<number>(shape.length);
  let rest = at;
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    index[dim] = rest % shape[dim];
    rest = Math.floor(rest / shape[dim]);
  }
  return index;
}

/** The row-major position of an index in `shape`, which may be broadcast: sides of 1 and missing ones are stretched. */
export function placeIn(shape: Shape, index: readonly number[]): number {
  const missing = index.length - shape.length;
  return shape.reduce((place, side, dim) => place * side + (side === 1 ? 0 : index[dim + missing]), 0);
}

/** The shape that all of these are broadcast to; null where they do not fit. */
export function broadcast(shapes: readonly Shape[]): number[] | null {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  const whole = new Array<number>(rank).fill(1);
  for (const shape of shapes) {
    for (const [i, side] of shape.entries()) {
      const dim = rank - shape.length + i;
      if (side !== 1 && whole[dim] !== 1 && whole[dim] !== side) return null;
      if (side !== 1) whole[dim] = side;
    }
  }
  return whole;
}

/** The dimensions of `whole` along which a tensor of `shape` is stretched. */
export function stretched(shape: Shape, whole: Shape): number[] {
  const missing = whole.length - shape.length;
  return whole.flatMap((side, dim) => (side !== 1 && (dim < missing || shape[dim - missing] === 1) ? [dim] : []));
}

/** An index as scripts write it: `[3, 17]`. */
export function indexText(at: number, shape: Shape): string {
  return `[${indexOf(at, shape).join(", ")}]`;
}
