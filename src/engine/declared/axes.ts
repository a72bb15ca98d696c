// Functions and methods of the rows in ops/axes.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapdims.html
     * @param dim0 The first of two dimensions.
     * @param dim1 The first of two dimensions.
     */
    swapdims(dim0: number, dim1: number): Tensor;
    /**
     * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapdims.html
     * @param dim0 The first of two dimensions.
     */
    swapdims(
      dim0: number,
      options: {
        /** The first of two dimensions. */
        dim1: number;
      },
    ): Tensor;
    /** Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapdims.html */
    swapdims(options: {
      /** The first of two dimensions. */
      dim0: number;
      /** The first of two dimensions. */
      dim1: number;
    }): Tensor;
    /**
     * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapaxes.html
     * @param axis0 The first of two dimensions.
     * @param axis1 The second of two dimensions.
     */
    swapaxes(axis0: number, axis1: number): Tensor;
    /**
     * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapaxes.html
     * @param axis0 The first of two dimensions.
     */
    swapaxes(
      axis0: number,
      options: {
        /** The second of two dimensions. */
        axis1: number;
      },
    ): Tensor;
    /** Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapaxes.html */
    swapaxes(options: {
      /** The first of two dimensions. */
      axis0: number;
      /** The second of two dimensions. */
      axis1: number;
    }): Tensor;
    /**
     * Dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.movedim.html
     * @param source Which dimensions move.
     * @param destination Where these dimensions go.
     */
    movedim(source: number | readonly number[], destination: number | readonly number[]): Tensor;
    /**
     * Dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.movedim.html
     * @param source Which dimensions move.
     */
    movedim(
      source: number | readonly number[],
      options: {
        /** Where these dimensions go. */
        destination: number | readonly number[];
      },
    ): Tensor;
    /** Dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.movedim.html */
    movedim(options: {
      /** Which dimensions move. */
      source: number | readonly number[];
      /** Where these dimensions go. */
      destination: number | readonly number[];
    }): Tensor;
    /**
     * As `movedim`: dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.moveaxis.html
     * @param source Which dimensions move.
     * @param destination Where these dimensions go.
     */
    moveaxis(source: number | readonly number[], destination: number | readonly number[]): Tensor;
    /**
     * As `movedim`: dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.moveaxis.html
     * @param source Which dimensions move.
     */
    moveaxis(
      source: number | readonly number[],
      options: {
        /** Where these dimensions go. */
        destination: number | readonly number[];
      },
    ): Tensor;
    /** As `movedim`: dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.moveaxis.html */
    moveaxis(options: {
      /** Which dimensions move. */
      source: number | readonly number[];
      /** Where these dimensions go. */
      destination: number | readonly number[];
    }): Tensor;
    /** The last two dimensions swapped, as a view. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if there is one dimension. https://pytorch.org/docs/stable/generated/torch.adjoint.html */
    adjoint(): Tensor;
    /** All elements in a row: a view where possible, else a copy. Shapes: any → (n). https://pytorch.org/docs/stable/generated/torch.ravel.html */
    ravel(): Tensor;
    /**
     * One dimension as several, as a view; one size may be -1. Shapes: (…, n · m, …) → (…, n, m, …). Raises RuntimeError if the sizes do not fit that of `dim`. https://pytorch.org/docs/stable/generated/torch.unflatten.html
     * @param dim The dimension to work along; negative ones count from the end.
     * @param sizes The sizes that the dimension is taken apart into; one may be -1.
     */
    unflatten(dim: number, sizes: number | readonly number[]): Tensor;
    /**
     * One dimension as several, as a view; one size may be -1. Shapes: (…, n · m, …) → (…, n, m, …). Raises RuntimeError if the sizes do not fit that of `dim`. https://pytorch.org/docs/stable/generated/torch.unflatten.html
     * @param dim The dimension to work along; negative ones count from the end.
     */
    unflatten(
      dim: number,
      options: {
        /** The sizes that the dimension is taken apart into; one may be -1. */
        sizes: number | readonly number[];
      },
    ): Tensor;
    /** One dimension as several, as a view; one size may be -1. Shapes: (…, n · m, …) → (…, n, m, …). Raises RuntimeError if the sizes do not fit that of `dim`. https://pytorch.org/docs/stable/generated/torch.unflatten.html */
    unflatten(options: {
      /** The dimension to work along; negative ones count from the end. */
      dim: number;
      /** The sizes that the dimension is taken apart into; one may be -1. */
      sizes: number | readonly number[];
    }): Tensor;
    /**
     * Summed over what was broadcast from a shape: the way back from `expand`. Shapes: (…, n, m) → what broadcasts to it. Raises RuntimeError if `size` does not broadcast to the shape. https://pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html
     * @param size The sizes of the result.
     */
    sum_to_size(...size: number[]): Tensor;
    /**
     * Summed over what was broadcast from a shape: the way back from `expand`. Shapes: (…, n, m) → what broadcasts to it. Raises RuntimeError if `size` does not broadcast to the shape. https://pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html
     * @param size The sizes of the result.
     */
    sum_to_size(size: readonly number[]): Tensor;
  }
}

/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapdims.html
 * @param input The tensor.
 * @param dim0 The first of two dimensions.
 * @param dim1 The first of two dimensions.
 */
export function swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapdims.html
 * @param input The tensor.
 * @param dim0 The first of two dimensions.
 */
export function swapdims(
  input: Tensor,
  dim0: number,
  options: {
    /** The first of two dimensions. */
    dim1: number;
  },
): Tensor;
/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapdims.html
 * @param input The tensor.
 */
export function swapdims(
  input: Tensor,
  options: {
    /** The first of two dimensions. */
    dim0: number;
    /** The first of two dimensions. */
    dim1: number;
  },
): Tensor;
export function swapdims(...args: unknown[]): unknown {
  return callFunction("swapdims", args);
}

/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapaxes.html
 * @param input The tensor.
 * @param axis0 The first of two dimensions.
 * @param axis1 The second of two dimensions.
 */
export function swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapaxes.html
 * @param input The tensor.
 * @param axis0 The first of two dimensions.
 */
export function swapaxes(
  input: Tensor,
  axis0: number,
  options: {
    /** The second of two dimensions. */
    axis1: number;
  },
): Tensor;
/**
 * Two dimensions swapped, as a view. Shapes: (…, n, …, m, …) → (…, m, …, n, …). Raises IndexError if a dimension is out of range. https://pytorch.org/docs/stable/generated/torch.swapaxes.html
 * @param input The tensor.
 */
export function swapaxes(
  input: Tensor,
  options: {
    /** The first of two dimensions. */
    axis0: number;
    /** The second of two dimensions. */
    axis1: number;
  },
): Tensor;
export function swapaxes(...args: unknown[]): unknown {
  return callFunction("swapaxes", args);
}

/**
 * Dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.movedim.html
 * @param input The tensor.
 * @param source Which dimensions move.
 * @param destination Where these dimensions go.
 */
export function movedim(
  input: Tensor,
  source: number | readonly number[],
  destination: number | readonly number[],
): Tensor;
/**
 * Dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.movedim.html
 * @param input The tensor.
 * @param source Which dimensions move.
 */
export function movedim(
  input: Tensor,
  source: number | readonly number[],
  options: {
    /** Where these dimensions go. */
    destination: number | readonly number[];
  },
): Tensor;
/**
 * Dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.movedim.html
 * @param input The tensor.
 */
export function movedim(
  input: Tensor,
  options: {
    /** Which dimensions move. */
    source: number | readonly number[];
    /** Where these dimensions go. */
    destination: number | readonly number[];
  },
): Tensor;
export function movedim(...args: unknown[]): unknown {
  return callFunction("movedim", args);
}

/**
 * As `movedim`: dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.moveaxis.html
 * @param input The tensor.
 * @param source Which dimensions move.
 * @param destination Where these dimensions go.
 */
export function moveaxis(
  input: Tensor,
  source: number | readonly number[],
  destination: number | readonly number[],
): Tensor;
/**
 * As `movedim`: dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.moveaxis.html
 * @param input The tensor.
 * @param source Which dimensions move.
 */
export function moveaxis(
  input: Tensor,
  source: number | readonly number[],
  options: {
    /** Where these dimensions go. */
    destination: number | readonly number[];
  },
): Tensor;
/**
 * As `movedim`: dimensions moved to other places, as a view; the others keep their order. Shapes: (a, b, c) with 0 to 2 → (b, c, a). Raises RuntimeError if the lists differ in length or name a dimension twice. https://pytorch.org/docs/stable/generated/torch.moveaxis.html
 * @param input The tensor.
 */
export function moveaxis(
  input: Tensor,
  options: {
    /** Which dimensions move. */
    source: number | readonly number[];
    /** Where these dimensions go. */
    destination: number | readonly number[];
  },
): Tensor;
export function moveaxis(...args: unknown[]): unknown {
  return callFunction("moveaxis", args);
}

/**
 * The last two dimensions swapped, as a view. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if there is one dimension. https://pytorch.org/docs/stable/generated/torch.adjoint.html
 * @param input The tensor.
 */
export function adjoint(input: Tensor): Tensor;
export function adjoint(...args: unknown[]): unknown {
  return callFunction("adjoint", args);
}

/**
 * All elements in a row: a view where possible, else a copy. Shapes: any → (n). https://pytorch.org/docs/stable/generated/torch.ravel.html
 * @param input The tensor.
 */
export function ravel(input: Tensor): Tensor;
export function ravel(...args: unknown[]): unknown {
  return callFunction("ravel", args);
}

/**
 * One dimension as several, as a view; one size may be -1. Shapes: (…, n · m, …) → (…, n, m, …). Raises RuntimeError if the sizes do not fit that of `dim`. https://pytorch.org/docs/stable/generated/torch.unflatten.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 * @param sizes The sizes that the dimension is taken apart into; one may be -1.
 */
export function unflatten(input: Tensor, dim: number, sizes: number | readonly number[]): Tensor;
/**
 * One dimension as several, as a view; one size may be -1. Shapes: (…, n · m, …) → (…, n, m, …). Raises RuntimeError if the sizes do not fit that of `dim`. https://pytorch.org/docs/stable/generated/torch.unflatten.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end.
 */
export function unflatten(
  input: Tensor,
  dim: number,
  options: {
    /** The sizes that the dimension is taken apart into; one may be -1. */
    sizes: number | readonly number[];
  },
): Tensor;
/**
 * One dimension as several, as a view; one size may be -1. Shapes: (…, n · m, …) → (…, n, m, …). Raises RuntimeError if the sizes do not fit that of `dim`. https://pytorch.org/docs/stable/generated/torch.unflatten.html
 * @param input The tensor.
 */
export function unflatten(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. */
    dim: number;
    /** The sizes that the dimension is taken apart into; one may be -1. */
    sizes: number | readonly number[];
  },
): Tensor;
export function unflatten(...args: unknown[]): unknown {
  return callFunction("unflatten", args);
}

/**
 * The tensor with at least 1 dimension; several tensors as a list. Shapes: () → (1). https://pytorch.org/docs/stable/generated/torch.atleast_1d.html
 * @param input The tensor.
 */
export function atleast_1d(input: Tensor): Tensor;
/**
 * The tensor with at least 1 dimension; several tensors as a list. Shapes: each () → (1). https://pytorch.org/docs/stable/generated/torch.atleast_1d.html
 * @param tensors The tensors, in order.
 */
export function atleast_1d(...tensors: Tensor[]): Tensor[];
/**
 * The tensor with at least 1 dimension; several tensors as a list. Shapes: each () → (1). https://pytorch.org/docs/stable/generated/torch.atleast_1d.html
 * @param tensors The tensors, in order.
 */
export function atleast_1d(tensors: readonly Tensor[]): Tensor[];
export function atleast_1d(...args: unknown[]): unknown {
  return callFunction("atleast_1d", args);
}

/**
 * The tensor with at least 2 dimensions; several tensors as a list. Shapes: () → (1, 1); (n) → (1, n). https://pytorch.org/docs/stable/generated/torch.atleast_2d.html
 * @param input The tensor.
 */
export function atleast_2d(input: Tensor): Tensor;
/**
 * The tensor with at least 2 dimensions; several tensors as a list. Shapes: each () → (1, 1); (n) → (1, n). https://pytorch.org/docs/stable/generated/torch.atleast_2d.html
 * @param tensors The tensors, in order.
 */
export function atleast_2d(...tensors: Tensor[]): Tensor[];
/**
 * The tensor with at least 2 dimensions; several tensors as a list. Shapes: each () → (1, 1); (n) → (1, n). https://pytorch.org/docs/stable/generated/torch.atleast_2d.html
 * @param tensors The tensors, in order.
 */
export function atleast_2d(tensors: readonly Tensor[]): Tensor[];
export function atleast_2d(...args: unknown[]): unknown {
  return callFunction("atleast_2d", args);
}

/**
 * The tensor with at least 3 dimensions; several tensors as a list. Shapes: () → (1, 1, 1); (n) → (1, n, 1); (n, m) → (n, m, 1). https://pytorch.org/docs/stable/generated/torch.atleast_3d.html
 * @param input The tensor.
 */
export function atleast_3d(input: Tensor): Tensor;
/**
 * The tensor with at least 3 dimensions; several tensors as a list. Shapes: each () → (1, 1, 1); (n) → (1, n, 1); (n, m) → (n, m, 1). https://pytorch.org/docs/stable/generated/torch.atleast_3d.html
 * @param tensors The tensors, in order.
 */
export function atleast_3d(...tensors: Tensor[]): Tensor[];
/**
 * The tensor with at least 3 dimensions; several tensors as a list. Shapes: each () → (1, 1, 1); (n) → (1, n, 1); (n, m) → (n, m, 1). https://pytorch.org/docs/stable/generated/torch.atleast_3d.html
 * @param tensors The tensors, in order.
 */
export function atleast_3d(tensors: readonly Tensor[]): Tensor[];
export function atleast_3d(...args: unknown[]): unknown {
  return callFunction("atleast_3d", args);
}

/**
 * The tensors broadcast to a common shape, as views. Shapes: any that broadcast → all of one shape. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 * @param tensors The tensors, in order.
 */
export function broadcast_tensors(...tensors: Tensor[]): Tensor[];
/**
 * The tensors broadcast to a common shape, as views. Shapes: any that broadcast → all of one shape. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 * @param tensors The tensors, in order.
 */
export function broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
export function broadcast_tensors(...args: unknown[]): unknown {
  return callFunction("broadcast_tensors", args);
}

/**
 * The coordinates of all points of a grid, one tensor per dimension, as views. Shapes: (n), (m), … → each (n, m, …). Raises RuntimeError if a tensor has two or more dimensions. https://pytorch.org/docs/stable/generated/torch.meshgrid.html
 * @param tensors The tensors, in order.
 */
export function meshgrid(...tensors: Tensor[]): Tensor[];
/**
 * The coordinates of all points of a grid, one tensor per dimension, as views. Shapes: (n), (m), … → each (n, m, …). Raises RuntimeError if a tensor has two or more dimensions. https://pytorch.org/docs/stable/generated/torch.meshgrid.html
 * @param tensors The tensors, in order.
 */
export function meshgrid(
  tensors: readonly Tensor[],
  options?: {
    /** `ij`: rows come from the first tensor; `xy`: columns do. Default `ij`. */
    indexing?: "ij" | "xy" | null;
  },
): Tensor[];
/**
 * The coordinates of all points of a grid, one tensor per dimension, as views. Shapes: (n), (m), … → each (n, m, …). Raises RuntimeError if a tensor has two or more dimensions. https://pytorch.org/docs/stable/generated/torch.meshgrid.html
 * @param tensors The tensors, in order.
 */
export function meshgrid(
  ...args: [
    ...tensors: Tensor[],
    options: {
      /** `ij`: rows come from the first tensor; `xy`: columns do. Default `ij`. */
      indexing?: "ij" | "xy" | null;
    },
  ]
): Tensor[];
export function meshgrid(...args: unknown[]): unknown {
  return callFunction("meshgrid", args);
}
