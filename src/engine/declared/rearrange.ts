// Functions and methods of the rows in ops/rearrange.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * A copy with the order of some dimensions reversed. Shapes: any → the same. Raises RuntimeError if a dimension is named twice. https://pytorch.org/docs/stable/generated/torch.flip.html
     * @param dims The dimensions.
     */
    flip(...dims: number[]): Tensor;
    /**
     * A copy with the order of some dimensions reversed. Shapes: any → the same. Raises RuntimeError if a dimension is named twice. https://pytorch.org/docs/stable/generated/torch.flip.html
     * @param dims The dimensions.
     */
    flip(dims: readonly number[]): Tensor;
    /** A copy with the columns in reverse order. Shapes: (a, b, …) → the same. Raises RuntimeError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.fliplr.html */
    fliplr(): Tensor;
    /** A copy with the rows in reverse order. Shapes: (a, …) → the same. Raises RuntimeError if there is no dimension. https://pytorch.org/docs/stable/generated/torch.flipud.html */
    flipud(): Tensor;
    /**
     * A copy with positions moved along dimensions, in a circle. Shapes: any → the same. Raises RuntimeError if the lists differ in length. https://pytorch.org/docs/stable/generated/torch.roll.html
     * @param shifts How far to move; positive is towards the end.
     * @param dims The dimensions. Default [].
     */
    roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
    /**
     * A copy with positions moved along dimensions, in a circle. Shapes: any → the same. Raises RuntimeError if the lists differ in length. https://pytorch.org/docs/stable/generated/torch.roll.html
     * @param shifts How far to move; positive is towards the end.
     */
    roll(
      shifts: number | readonly number[],
      options: {
        /** The dimensions. Default []. */
        dims?: number | readonly number[];
      },
    ): Tensor;
    /** A copy with positions moved along dimensions, in a circle. Shapes: any → the same. Raises RuntimeError if the lists differ in length. https://pytorch.org/docs/stable/generated/torch.roll.html */
    roll(options: {
      /** How far to move; positive is towards the end. */
      shifts: number | readonly number[];
      /** The dimensions. Default []. */
      dims?: number | readonly number[];
    }): Tensor;
    /**
     * A copy turned `k` times by 90°, from one dimension to another. Shapes: (n, m) → (m, n) for odd `k`. Raises RuntimeError unless two different dimensions are given. https://pytorch.org/docs/stable/generated/torch.rot90.html
     * @param k How many quarter turns; negative ones turn back. Default 1.
     * @param dims The dimensions. Default [0,1].
     */
    rot90(k?: number, dims?: number | readonly number[]): Tensor;
    /** A copy turned `k` times by 90°, from one dimension to another. Shapes: (n, m) → (m, n) for odd `k`. Raises RuntimeError unless two different dimensions are given. https://pytorch.org/docs/stable/generated/torch.rot90.html */
    rot90(options: {
      /** How many quarter turns; negative ones turn back. Default 1. */
      k?: number;
      /** The dimensions. Default [0,1]. */
      dims?: number | readonly number[];
    }): Tensor;
    /**
     * A copy turned `k` times by 90°, from one dimension to another. Shapes: (n, m) → (m, n) for odd `k`. Raises RuntimeError unless two different dimensions are given. https://pytorch.org/docs/stable/generated/torch.rot90.html
     * @param k How many quarter turns; negative ones turn back. Default 1.
     */
    rot90(
      k: number,
      options: {
        /** The dimensions. Default [0,1]. */
        dims?: number | readonly number[];
      },
    ): Tensor;
    /**
     * Copies of the tensor next to each other, along each dimension. Shapes: (n, m) with 2, 3 → (2 · n, 3 · m). Raises RuntimeError if there are fewer numbers than dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
     * @param repeats How often along each dimension.
     */
    repeat(...repeats: number[]): Tensor;
    /**
     * Copies of the tensor next to each other, along each dimension. Shapes: (n, m) with 2, 3 → (2 · n, 3 · m). Raises RuntimeError if there are fewer numbers than dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
     * @param repeats How often along each dimension.
     */
    repeat(repeats: readonly number[]): Tensor;
    /**
     * Copies of the tensor next to each other; dimensions that are missing count once. Shapes: (n, m) with 2, 3 → (2 · n, 3 · m). https://pytorch.org/docs/stable/generated/torch.tile.html
     * @param dims How often along each dimension.
     */
    tile(...dims: number[]): Tensor;
    /**
     * Copies of the tensor next to each other; dimensions that are missing count once. Shapes: (n, m) with 2, 3 → (2 · n, 3 · m). https://pytorch.org/docs/stable/generated/torch.tile.html
     * @param dims How often along each dimension.
     */
    tile(dims: readonly number[]): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …), (n) → (…, Σ repeats, …). Raises RuntimeError if a number is negative or there are not as many as elements. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    repeat_interleave(repeats: Tensor, dim?: number | null): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …), (n) → (…, Σ repeats, …). Raises RuntimeError if a number is negative or there are not as many as elements. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     */
    repeat_interleave(
      repeats: Tensor,
      options: {
        /** The dimension to work along; without one, the flattened tensor counts. */
        dim?: number | null;
        /** How many there will be, if known. */
        output_size?: number | null;
      },
    ): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …), (n) → (…, Σ repeats, …). Raises RuntimeError if a number is negative or there are not as many as elements. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    repeat_interleave(
      repeats: Tensor,
      dim: number | null,
      options: {
        /** How many there will be, if known. */
        output_size?: number | null;
      },
    ): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    repeat_interleave(repeats: number, dim?: number | null): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     */
    repeat_interleave(
      repeats: number,
      options: {
        /** The dimension to work along; without one, the flattened tensor counts. */
        dim?: number | null;
        /** How many there will be, if known. */
        output_size?: number | null;
      },
    ): Tensor;
    /**
     * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
     * @param repeats How often: a number for all, or one for each.
     * @param dim The dimension to work along; without one, the flattened tensor counts.
     */
    repeat_interleave(
      repeats: number,
      dim: number | null,
      options: {
        /** How many there will be, if known. */
        output_size?: number | null;
      },
    ): Tensor;
    /** Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
    repeat_interleave(options: {
      /** How often: a number for all, or one for each. */
      repeats: number;
      /** The dimension to work along; without one, the flattened tensor counts. */
      dim?: number | null;
      /** How many there will be, if known. */
      output_size?: number | null;
    }): Tensor;
  }
}

/**
 * A copy with the order of some dimensions reversed. Shapes: any → the same. Raises RuntimeError if a dimension is named twice. https://pytorch.org/docs/stable/generated/torch.flip.html
 * @param input The tensor.
 * @param dims The dimensions.
 */
export function flip(input: Tensor, ...dims: number[]): Tensor;
/**
 * A copy with the order of some dimensions reversed. Shapes: any → the same. Raises RuntimeError if a dimension is named twice. https://pytorch.org/docs/stable/generated/torch.flip.html
 * @param input The tensor.
 * @param dims The dimensions.
 */
export function flip(input: Tensor, dims: readonly number[]): Tensor;
export function flip(...args: unknown[]): unknown {
  return callFunction("flip", args);
}

/**
 * A copy with the columns in reverse order. Shapes: (a, b, …) → the same. Raises RuntimeError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.fliplr.html
 * @param input The tensor.
 */
export function fliplr(input: Tensor): Tensor;
export function fliplr(...args: unknown[]): unknown {
  return callFunction("fliplr", args);
}

/**
 * A copy with the rows in reverse order. Shapes: (a, …) → the same. Raises RuntimeError if there is no dimension. https://pytorch.org/docs/stable/generated/torch.flipud.html
 * @param input The tensor.
 */
export function flipud(input: Tensor): Tensor;
export function flipud(...args: unknown[]): unknown {
  return callFunction("flipud", args);
}

/**
 * A copy with positions moved along dimensions, in a circle. Shapes: any → the same. Raises RuntimeError if the lists differ in length. https://pytorch.org/docs/stable/generated/torch.roll.html
 * @param input The tensor.
 * @param shifts How far to move; positive is towards the end.
 * @param dims The dimensions. Default [].
 */
export function roll(input: Tensor, shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
/**
 * A copy with positions moved along dimensions, in a circle. Shapes: any → the same. Raises RuntimeError if the lists differ in length. https://pytorch.org/docs/stable/generated/torch.roll.html
 * @param input The tensor.
 * @param shifts How far to move; positive is towards the end.
 */
export function roll(
  input: Tensor,
  shifts: number | readonly number[],
  options: {
    /** The dimensions. Default []. */
    dims?: number | readonly number[];
  },
): Tensor;
/**
 * A copy with positions moved along dimensions, in a circle. Shapes: any → the same. Raises RuntimeError if the lists differ in length. https://pytorch.org/docs/stable/generated/torch.roll.html
 * @param input The tensor.
 */
export function roll(
  input: Tensor,
  options: {
    /** How far to move; positive is towards the end. */
    shifts: number | readonly number[];
    /** The dimensions. Default []. */
    dims?: number | readonly number[];
  },
): Tensor;
export function roll(...args: unknown[]): unknown {
  return callFunction("roll", args);
}

/**
 * A copy turned `k` times by 90°, from one dimension to another. Shapes: (n, m) → (m, n) for odd `k`. Raises RuntimeError unless two different dimensions are given. https://pytorch.org/docs/stable/generated/torch.rot90.html
 * @param input The tensor.
 * @param k How many quarter turns; negative ones turn back. Default 1.
 * @param dims The dimensions. Default [0,1].
 */
export function rot90(input: Tensor, k?: number, dims?: number | readonly number[]): Tensor;
/**
 * A copy turned `k` times by 90°, from one dimension to another. Shapes: (n, m) → (m, n) for odd `k`. Raises RuntimeError unless two different dimensions are given. https://pytorch.org/docs/stable/generated/torch.rot90.html
 * @param input The tensor.
 */
export function rot90(
  input: Tensor,
  options: {
    /** How many quarter turns; negative ones turn back. Default 1. */
    k?: number;
    /** The dimensions. Default [0,1]. */
    dims?: number | readonly number[];
  },
): Tensor;
/**
 * A copy turned `k` times by 90°, from one dimension to another. Shapes: (n, m) → (m, n) for odd `k`. Raises RuntimeError unless two different dimensions are given. https://pytorch.org/docs/stable/generated/torch.rot90.html
 * @param input The tensor.
 * @param k How many quarter turns; negative ones turn back. Default 1.
 */
export function rot90(
  input: Tensor,
  k: number,
  options: {
    /** The dimensions. Default [0,1]. */
    dims?: number | readonly number[];
  },
): Tensor;
export function rot90(...args: unknown[]): unknown {
  return callFunction("rot90", args);
}

/**
 * Copies of the tensor next to each other; dimensions that are missing count once. Shapes: (n, m) with 2, 3 → (2 · n, 3 · m). https://pytorch.org/docs/stable/generated/torch.tile.html
 * @param input The tensor.
 * @param dims How often along each dimension.
 */
export function tile(input: Tensor, ...dims: number[]): Tensor;
/**
 * Copies of the tensor next to each other; dimensions that are missing count once. Shapes: (n, m) with 2, 3 → (2 · n, 3 · m). https://pytorch.org/docs/stable/generated/torch.tile.html
 * @param input The tensor.
 * @param dims How often along each dimension.
 */
export function tile(input: Tensor, dims: readonly number[]): Tensor;
export function tile(...args: unknown[]): unknown {
  return callFunction("tile", args);
}

/**
 * The positions of `repeats`, each as often as it says. Shapes: (n) → (Σ repeats). Raises RuntimeError if a number is negative or the input is not a vector. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param repeats How often: a number for all, or one for each.
 */
export function repeat_interleave(
  repeats: Tensor,
  options?: {
    /** How many there will be, if known. */
    output_size?: number | null;
  },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …), (n) → (…, Σ repeats, …). Raises RuntimeError if a number is negative or there are not as many as elements. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function repeat_interleave(input: Tensor, repeats: Tensor, dim?: number | null): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …), (n) → (…, Σ repeats, …). Raises RuntimeError if a number is negative or there are not as many as elements. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 * @param repeats How often: a number for all, or one for each.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: Tensor,
  options: {
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
    /** How many there will be, if known. */
    output_size?: number | null;
  },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …), (n) → (…, Σ repeats, …). Raises RuntimeError if a number is negative or there are not as many as elements. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: Tensor,
  dim: number | null,
  options: {
    /** How many there will be, if known. */
    output_size?: number | null;
  },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function repeat_interleave(input: Tensor, repeats: number, dim?: number | null): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 * @param repeats How often: a number for all, or one for each.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: number,
  options: {
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
    /** How many there will be, if known. */
    output_size?: number | null;
  },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 * @param repeats How often: a number for all, or one for each.
 * @param dim The dimension to work along; without one, the flattened tensor counts.
 */
export function repeat_interleave(
  input: Tensor,
  repeats: number,
  dim: number | null,
  options: {
    /** How many there will be, if known. */
    output_size?: number | null;
  },
): Tensor;
/**
 * Each element, or each slice of a dimension, repeated: all equally often, or each as often as `repeats` says. Shapes: (…, n, …) → (…, n · repeats, …). Raises RuntimeError if `repeats` is negative. https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 * @param input The tensor.
 */
export function repeat_interleave(
  input: Tensor,
  options: {
    /** How often: a number for all, or one for each. */
    repeats: number;
    /** The dimension to work along; without one, the flattened tensor counts. */
    dim?: number | null;
    /** How many there will be, if known. */
    output_size?: number | null;
  },
): Tensor;
export function repeat_interleave(...args: unknown[]): unknown {
  return callFunction("repeat_interleave", args);
}
