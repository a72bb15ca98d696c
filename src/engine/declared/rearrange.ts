// Functions and methods of the rows in ops/rearrange.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * A copy with the order of some dimensions reversed. https://pytorch.org/docs/stable/generated/torch.flip.html
     * @param dims The dimensions.
     */
    flip(...dims: number[]): Tensor;
    /**
     * A copy with the order of some dimensions reversed. https://pytorch.org/docs/stable/generated/torch.flip.html
     * @param dims The dimensions.
     */
    flip(dims: readonly number[]): Tensor;
    /** A copy with the columns in reverse order. https://pytorch.org/docs/stable/generated/torch.fliplr.html */
    fliplr(): Tensor;
    /** A copy with the rows in reverse order. https://pytorch.org/docs/stable/generated/torch.flipud.html */
    flipud(): Tensor;
    /**
     * A copy with positions moved along dimensions, in a circle. https://pytorch.org/docs/stable/generated/torch.roll.html
     * @param shifts How far to move; positive is towards the end.
     * @param dims The dimensions.
     */
    roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
    /**
     * A copy with positions moved along dimensions, in a circle. https://pytorch.org/docs/stable/generated/torch.roll.html
     * @param shifts How far to move; positive is towards the end.
     */
    roll(
      shifts: number | readonly number[],
      options?: { /** The dimensions. */ dims?: number | readonly number[] },
    ): Tensor;
    /** A copy with positions moved along dimensions, in a circle. https://pytorch.org/docs/stable/generated/torch.roll.html */
    roll(options: {
      /** How far to move; positive is towards the end. */ shifts: number | readonly number[] /** The dimensions. */;
      dims?: number | readonly number[];
    }): Tensor;
    /**
     * A copy turned `k` times by 90°, from one dimension to another. https://pytorch.org/docs/stable/generated/torch.rot90.html
     * @param k How many quarter turns; negative ones turn back.
     * @param dims The dimensions.
     */
    rot90(k?: number, dims?: number | readonly number[]): Tensor;
    /**
     * A copy turned `k` times by 90°, from one dimension to another. https://pytorch.org/docs/stable/generated/torch.rot90.html
     * @param k How many quarter turns; negative ones turn back.
     */
    rot90(k: number, options?: { /** The dimensions. */ dims?: number | readonly number[] }): Tensor;
    /** A copy turned `k` times by 90°, from one dimension to another. https://pytorch.org/docs/stable/generated/torch.rot90.html */
    rot90(options?: {
      /** How many quarter turns; negative ones turn back. */ k?: number /** The dimensions. */;
      dims?: number | readonly number[];
    }): Tensor;
    /**
     * Copies of the tensor next to each other, along each dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
     * @param repeats How often: a number for all, or one for each.
     */
    repeat(...repeats: number[]): Tensor;
    /**
     * Copies of the tensor next to each other, along each dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
     * @param repeats How often: a number for all, or one for each.
     */
    repeat(repeats: readonly number[]): Tensor;
    /**
     * Copies of the tensor next to each other; dimensions that are missing count once. https://pytorch.org/docs/stable/generated/torch.tile.html
     * @param dims The dimensions.
     */
    tile(...dims: number[]): Tensor;
    /**
     * Copies of the tensor next to each other; dimensions that are missing count once. https://pytorch.org/docs/stable/generated/torch.tile.html
     * @param dims The dimensions.
     */
    tile(dims: readonly number[]): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; negative ones count from the end.
     */
    repeat_interleave(repeats: Tensor, dim?: number | null): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; negative ones count from the end.
     */
    repeat_interleave(
      repeats: Tensor,
      dim: number | null,
      options?: { /** How many there will be, if known. */ output_size?: number | null },
    ): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     */
    repeat_interleave(
      repeats: Tensor,
      options?: {
        /** The dimension to work along; negative ones count from the end. */ dim?:
          | number
          | null /** How many there will be, if known. */;
        output_size?: number | null;
      },
    ): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; negative ones count from the end.
     */
    repeat_interleave(repeats: number, dim?: number | null): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; negative ones count from the end.
     */
    repeat_interleave(
      repeats: number,
      dim: number | null,
      options?: { /** How many there will be, if known. */ output_size?: number | null },
    ): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     */
    repeat_interleave(
      repeats: number,
      options?: {
        /** The dimension to work along; negative ones count from the end. */ dim?:
          | number
          | null /** How many there will be, if known. */;
        output_size?: number | null;
      },
    ): Tensor;
    /** Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
    repeat_interleave(options: {
      /** How often: a number for all, or one for each. */ repeats: number /** The dimension to work along; negative ones count from the end. */;
      dim?: number | null /** How many there will be, if known. */;
      output_size?: number | null;
    }): Tensor;
  }
}

/**
 * A copy with the order of some dimensions reversed. https://pytorch.org/docs/stable/generated/torch.flip.html
 * @param dims The dimensions.
 */
export function flip(input: Tensor, ...dims: number[]): Tensor;
/**
 * A copy with the order of some dimensions reversed. https://pytorch.org/docs/stable/generated/torch.flip.html
 * @param dims The dimensions.
 */
export function flip(input: Tensor, dims: readonly number[]): Tensor;
export function flip(...args: unknown[]): unknown {
  return callFunction("flip", args);
}

/** A copy with the columns in reverse order. https://pytorch.org/docs/stable/generated/torch.fliplr.html */
export function fliplr(input: Tensor): Tensor;
export function fliplr(...args: unknown[]): unknown {
  return callFunction("fliplr", args);
}

/** A copy with the rows in reverse order. https://pytorch.org/docs/stable/generated/torch.flipud.html */
export function flipud(input: Tensor): Tensor;
export function flipud(...args: unknown[]): unknown {
  return callFunction("flipud", args);
}

/**
 * A copy with positions moved along dimensions, in a circle. https://pytorch.org/docs/stable/generated/torch.roll.html
 * @param shifts How far to move; positive is towards the end.
 * @param dims The dimensions.
 */
export function roll(input: Tensor, shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
/**
 * A copy with positions moved along dimensions, in a circle. https://pytorch.org/docs/stable/generated/torch.roll.html
 * @param shifts How far to move; positive is towards the end.
 */
export function roll(
  input: Tensor,
  shifts: number | readonly number[],
  options?: { /** The dimensions. */ dims?: number | readonly number[] },
): Tensor;
/** A copy with positions moved along dimensions, in a circle. https://pytorch.org/docs/stable/generated/torch.roll.html */
export function roll(
  input: Tensor,
  options: {
    /** How far to move; positive is towards the end. */ shifts: number | readonly number[] /** The dimensions. */;
    dims?: number | readonly number[];
  },
): Tensor;
export function roll(...args: unknown[]): unknown {
  return callFunction("roll", args);
}

/**
 * A copy turned `k` times by 90°, from one dimension to another. https://pytorch.org/docs/stable/generated/torch.rot90.html
 * @param k How many quarter turns; negative ones turn back.
 * @param dims The dimensions.
 */
export function rot90(input: Tensor, k?: number, dims?: number | readonly number[]): Tensor;
/**
 * A copy turned `k` times by 90°, from one dimension to another. https://pytorch.org/docs/stable/generated/torch.rot90.html
 * @param k How many quarter turns; negative ones turn back.
 */
export function rot90(
  input: Tensor,
  k: number,
  options?: { /** The dimensions. */ dims?: number | readonly number[] },
): Tensor;
/** A copy turned `k` times by 90°, from one dimension to another. https://pytorch.org/docs/stable/generated/torch.rot90.html */
export function rot90(
  input: Tensor,
  options?: {
    /** How many quarter turns; negative ones turn back. */ k?: number /** The dimensions. */;
    dims?: number | readonly number[];
  },
): Tensor;
export function rot90(...args: unknown[]): unknown {
  return callFunction("rot90", args);
}

/**
 * Copies of the tensor next to each other; dimensions that are missing count once. https://pytorch.org/docs/stable/generated/torch.tile.html
 * @param dims The dimensions.
 */
export function tile(input: Tensor, ...dims: number[]): Tensor;
/**
 * Copies of the tensor next to each other; dimensions that are missing count once. https://pytorch.org/docs/stable/generated/torch.tile.html
 * @param dims The dimensions.
 */
export function tile(input: Tensor, dims: readonly number[]): Tensor;
export function tile(...args: unknown[]): unknown {
  return callFunction("tile", args);
}

/**
 * The positions of `repeats`, each as often as it says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 */
export function repeat_interleave(
  repeats: Tensor,
  options?: { /** How many there will be, if known. */ output_size?: number | null },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function repeat_interleave(input: Tensor, repeats: Tensor, dim?: number | null): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: Tensor,
  dim: number | null,
  options?: { /** How many there will be, if known. */ output_size?: number | null },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** How many there will be, if known. */;
    output_size?: number | null;
  },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function repeat_interleave(input: Tensor, repeats: number, dim?: number | null): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: number,
  dim: number | null,
  options?: { /** How many there will be, if known. */ output_size?: number | null },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: number,
  options?: {
    /** The dimension to work along; negative ones count from the end. */ dim?:
      | number
      | null /** How many there will be, if known. */;
    output_size?: number | null;
  },
): Tensor;
/** Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
export function repeat_interleave(
  input: Tensor,
  options: {
    /** How often: a number for all, or one for each. */ repeats: number /** The dimension to work along; negative ones count from the end. */;
    dim?: number | null /** How many there will be, if known. */;
    output_size?: number | null;
  },
): Tensor;
export function repeat_interleave(...args: unknown[]): unknown {
  return callFunction("repeat_interleave", args);
}
