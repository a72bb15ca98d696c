// Functions and methods of the rows in ops/grid-sample.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 * @param align_corners Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.
 */
export function grid_sampler_2d(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  padding_mode: number,
  align_corners: boolean,
): Tensor;
/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 */
export function grid_sampler_2d(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  padding_mode: number,
  options: {
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 */
export function grid_sampler_2d(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  options: {
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode: number;
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 */
export function grid_sampler_2d(
  input: Tensor,
  grid: Tensor,
  options: {
    /** 0 for bilinear, 1 for nearest, 2 for bicubic. */
    interpolation_mode: number;
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode: number;
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
export function grid_sampler_2d(...args: unknown[]): unknown {
  return callFunction("grid_sampler_2d", args);
}

/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 * @param align_corners Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.
 */
export function grid_sampler_3d(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  padding_mode: number,
  align_corners: boolean,
): Tensor;
/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 */
export function grid_sampler_3d(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  padding_mode: number,
  options: {
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 */
export function grid_sampler_3d(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  options: {
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode: number;
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * Images sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 */
export function grid_sampler_3d(
  input: Tensor,
  grid: Tensor,
  options: {
    /** 0 for bilinear, 1 for nearest, 2 for bicubic. */
    interpolation_mode: number;
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode: number;
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
export function grid_sampler_3d(...args: unknown[]): unknown {
  return callFunction("grid_sampler_3d", args);
}

/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 * @param align_corners Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.
 */
export function grid_sampler(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  padding_mode: number,
  align_corners: boolean,
): Tensor;
/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 * @param padding_mode What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2.
 */
export function grid_sampler(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  padding_mode: number,
  options: {
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 * @param interpolation_mode 0 for bilinear, 1 for nearest, 2 for bicubic.
 */
export function grid_sampler(
  input: Tensor,
  grid: Tensor,
  interpolation_mode: number,
  options: {
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode: number;
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * Images or volumes sampled at the points of a grid. Shapes: (n, c, h, w), (n, h′, w′, 2) → (n, c, h′, w′). Raises RuntimeError where sizes do not fit.
 * @param input A batch of images or volumes.
 * @param grid Points from −1 to 1: for each the place along the width, the height and, for volumes, the depth.
 */
export function grid_sampler(
  input: Tensor,
  grid: Tensor,
  options: {
    /** 0 for bilinear, 1 for nearest, 2 for bicubic. */
    interpolation_mode: number;
    /** What lies outside: `zeros` (default), `border` or `reflection`; or 0, 1, 2. */
    padding_mode: number;
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
export function grid_sampler(...args: unknown[]): unknown {
  return callFunction("grid_sampler", args);
}

/**
 * The points of a regular grid, moved by affine maps. Shapes: (n, 2, 3) → (n, h, w, 2). Raises RuntimeError if a size is negative.
 * @param theta A matrix for each image.
 * @param size The sizes of the images.
 * @param align_corners Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false.
 */
export function affine_grid_generator(theta: Tensor, size: number | readonly number[], align_corners: boolean): Tensor;
/**
 * The points of a regular grid, moved by affine maps. Shapes: (n, 2, 3) → (n, h, w, 2). Raises RuntimeError if a size is negative.
 * @param theta A matrix for each image.
 * @param size The sizes of the images.
 */
export function affine_grid_generator(
  theta: Tensor,
  size: number | readonly number[],
  options: {
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
/**
 * The points of a regular grid, moved by affine maps. Shapes: (n, 2, 3) → (n, h, w, 2). Raises RuntimeError if a size is negative.
 * @param theta A matrix for each image.
 */
export function affine_grid_generator(
  theta: Tensor,
  options: {
    /** The sizes of the images. */
    size: number | readonly number[];
    /** Whether −1 and 1 are the centres of the corner elements, instead of the edges. Default false. */
    align_corners: boolean;
  },
): Tensor;
export function affine_grid_generator(...args: unknown[]): unknown {
  return callFunction("affine_grid_generator", args);
}
