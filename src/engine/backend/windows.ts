// Windows that slide over one to three spatial dimensions. All are treated as three: depth, height, width.

/** One number for each of depth, height and width. */
export type Triple = readonly [depth: number, height: number, width: number];

/** Where windows lie: each of `output` positions per dimension looks at `kernel` elements of `input`. */
export interface Windows {
  readonly input: Triple;
  readonly output: Triple;
  readonly kernel: Triple;
  readonly stride: Triple;
  readonly padding: Triple;
  readonly dilation: Triple;
}

/** The product of three numbers. */
export const volume = ([depth, height, width]: Triple): number => depth * height * width;

/** A number for each dimension. */
export const each = (of: (dim: 0 | 1 | 2) => number): Triple => [of(0), of(1), of(2)];
