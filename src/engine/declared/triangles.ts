// Functions and methods of the rows in ops/triangles.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The part of matrices on and below a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.tril.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    tril(diagonal?: number): Tensor;
    /** The part of matrices on and below a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.tril.html */
    tril(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      diagonal?: number;
    }): Tensor;
    /**
     * The part of matrices on and below a diagonal, elsewhere 0. In place. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.tril_.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    tril_(diagonal?: number): this;
    /** The part of matrices on and below a diagonal, elsewhere 0. In place. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.tril_.html */
    tril_(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      diagonal?: number;
    }): this;
    /**
     * The part of matrices on and above a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.triu.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    triu(diagonal?: number): Tensor;
    /** The part of matrices on and above a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.triu.html */
    triu(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      diagonal?: number;
    }): Tensor;
    /**
     * The part of matrices on and above a diagonal, elsewhere 0. In place. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.triu_.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    triu_(diagonal?: number): this;
    /** The part of matrices on and above a diagonal, elsewhere 0. In place. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.triu_.html */
    triu_(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      diagonal?: number;
    }): this;
    /**
     * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     * @param dim1 The first of two dimensions. Default -2.
     * @param dim2 The second of two dimensions. Default -1.
     */
    diag_embed(offset?: number, dim1?: number, dim2?: number): Tensor;
    /** Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html */
    diag_embed(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      offset?: number;
      /** The first of two dimensions. Default -2. */
      dim1?: number;
      /** The second of two dimensions. Default -1. */
      dim2?: number;
    }): Tensor;
    /**
     * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    diag_embed(
      offset: number,
      options: {
        /** The first of two dimensions. Default -2. */
        dim1?: number;
        /** The second of two dimensions. Default -1. */
        dim2?: number;
      },
    ): Tensor;
    /**
     * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     * @param dim1 The first of two dimensions. Default -2.
     */
    diag_embed(
      offset: number,
      dim1: number,
      options: {
        /** The second of two dimensions. Default -1. */
        dim2?: number;
      },
    ): Tensor;
    /**
     * A matrix with a vector on its diagonal, or the diagonal of a matrix. Shapes: (n) → (n, n); (n, m) → (least of both). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.diag.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    diag(diagonal?: number): Tensor;
    /** A matrix with a vector on its diagonal, or the diagonal of a matrix. Shapes: (n) → (n, n); (n, m) → (least of both). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.diag.html */
    diag(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      diagonal?: number;
    }): Tensor;
    /**
     * A matrix with all elements on a diagonal. Shapes: any of n elements → (n, n). https://pytorch.org/docs/stable/generated/torch.diagflat.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
     */
    diagflat(offset?: number): Tensor;
    /** A matrix with all elements on a diagonal. Shapes: any of n elements → (n, n). https://pytorch.org/docs/stable/generated/torch.diagflat.html */
    diagflat(options: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
      offset?: number;
    }): Tensor;
    /**
     * A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix. In place. Shapes: (n, m, …) → the same. Raises RuntimeError if there are fewer than two dimensions, or more that differ. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
     * @param fill_value The value of all elements.
     * @param wrap Whether the diagonal of a tall matrix starts again below. Default false.
     */
    fill_diagonal_(fill_value: number | boolean, wrap?: boolean): this;
    /**
     * A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix. In place. Shapes: (n, m, …) → the same. Raises RuntimeError if there are fewer than two dimensions, or more that differ. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
     * @param fill_value The value of all elements.
     */
    fill_diagonal_(
      fill_value: number | boolean,
      options: {
        /** Whether the diagonal of a tall matrix starts again below. Default false. */
        wrap?: boolean;
      },
    ): this;
    /** A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix. In place. Shapes: (n, m, …) → the same. Raises RuntimeError if there are fewer than two dimensions, or more that differ. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html */
    fill_diagonal_(options: {
      /** The value of all elements. */
      fill_value: number | boolean;
      /** Whether the diagonal of a tall matrix starts again below. Default false. */
      wrap?: boolean;
    }): this;
  }
}

/**
 * The part of matrices on and below a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.tril.html
 * @param input The tensor.
 * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function tril(input: Tensor, diagonal?: number): Tensor;
/**
 * The part of matrices on and below a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.tril.html
 * @param input The tensor.
 */
export function tril(
  input: Tensor,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    diagonal?: number;
  },
): Tensor;
export function tril(...args: unknown[]): unknown {
  return callFunction("tril", args);
}

/**
 * The part of matrices on and above a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.triu.html
 * @param input The tensor.
 * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function triu(input: Tensor, diagonal?: number): Tensor;
/**
 * The part of matrices on and above a diagonal, elsewhere 0. Shapes: (…, n, m) → the same. Raises IndexError if there are fewer than two dimensions. https://pytorch.org/docs/stable/generated/torch.triu.html
 * @param input The tensor.
 */
export function triu(
  input: Tensor,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    diagonal?: number;
  },
): Tensor;
export function triu(...args: unknown[]): unknown {
  return callFunction("triu", args);
}

/**
 * The rows and columns of the cells on and below a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.tril_indices.html
 * @param row The number of rows.
 * @param col The number of columns.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function tril_indices(row: number, col: number, offset?: number): Tensor;
/**
 * The rows and columns of the cells on and below a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.tril_indices.html
 * @param row The number of rows.
 * @param col The number of columns.
 */
export function tril_indices(
  row: number,
  col: number,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
  },
): Tensor;
/**
 * The rows and columns of the cells on and below a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.tril_indices.html
 * @param row The number of rows.
 * @param col The number of columns.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function tril_indices(
  row: number,
  col: number,
  offset: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
  },
): Tensor;
/**
 * The rows and columns of the cells on and below a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.tril_indices.html
 * @param row The number of rows.
 */
export function tril_indices(
  row: number,
  options: {
    /** The number of columns. */
    col: number;
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and below a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.tril_indices.html */
export function tril_indices(options: {
  /** The number of rows. */
  row: number;
  /** The number of columns. */
  col: number;
  /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
  offset?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
}): Tensor;
export function tril_indices(...args: unknown[]): unknown {
  return callFunction("tril_indices", args);
}

/**
 * The rows and columns of the cells on and above a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.triu_indices.html
 * @param row The number of rows.
 * @param col The number of columns.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function triu_indices(row: number, col: number, offset?: number): Tensor;
/**
 * The rows and columns of the cells on and above a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.triu_indices.html
 * @param row The number of rows.
 * @param col The number of columns.
 */
export function triu_indices(
  row: number,
  col: number,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
  },
): Tensor;
/**
 * The rows and columns of the cells on and above a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.triu_indices.html
 * @param row The number of rows.
 * @param col The number of columns.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function triu_indices(
  row: number,
  col: number,
  offset: number,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
  },
): Tensor;
/**
 * The rows and columns of the cells on and above a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.triu_indices.html
 * @param row The number of rows.
 */
export function triu_indices(
  row: number,
  options: {
    /** The number of columns. */
    col: number;
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
    /** Where the result lives: `cpu` or `webgpu`. */
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and above a diagonal. Shapes: () → (2, k). Raises RuntimeError if `row` or `col` is negative. https://pytorch.org/docs/stable/generated/torch.triu_indices.html */
export function triu_indices(options: {
  /** The number of rows. */
  row: number;
  /** The number of columns. */
  col: number;
  /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
  offset?: number;
  /** The type of the result, if another than usual. */
  dtype?: DType | null;
  /** Where the result lives: `cpu` or `webgpu`. */
  device?: Device | string | null;
}): Tensor;
export function triu_indices(...args: unknown[]): unknown {
  return callFunction("triu_indices", args);
}

/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default -2.
 * @param dim2 The second of two dimensions. Default -1.
 */
export function diag_embed(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param input The tensor.
 */
export function diag_embed(
  input: Tensor,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The first of two dimensions. Default -2. */
    dim1?: number;
    /** The second of two dimensions. Default -1. */
    dim2?: number;
  },
): Tensor;
/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function diag_embed(
  input: Tensor,
  offset: number,
  options: {
    /** The first of two dimensions. Default -2. */
    dim1?: number;
    /** The second of two dimensions. Default -1. */
    dim2?: number;
  },
): Tensor;
/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. Shapes: (…, n) → (…, n, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 * @param dim1 The first of two dimensions. Default -2.
 */
export function diag_embed(
  input: Tensor,
  offset: number,
  dim1: number,
  options: {
    /** The second of two dimensions. Default -1. */
    dim2?: number;
  },
): Tensor;
export function diag_embed(...args: unknown[]): unknown {
  return callFunction("diag_embed", args);
}

/**
 * A matrix with a vector on its diagonal, or the diagonal of a matrix. Shapes: (n) → (n, n); (n, m) → (least of both). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.diag.html
 * @param input The tensor.
 * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function diag(input: Tensor, diagonal?: number): Tensor;
/**
 * A matrix with a vector on its diagonal, or the diagonal of a matrix. Shapes: (n) → (n, n); (n, m) → (least of both). Raises RuntimeError if there are more than two dimensions. https://pytorch.org/docs/stable/generated/torch.diag.html
 * @param input The tensor.
 */
export function diag(
  input: Tensor,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    diagonal?: number;
  },
): Tensor;
export function diag(...args: unknown[]): unknown {
  return callFunction("diag", args);
}

/**
 * A matrix with all elements on a diagonal. Shapes: any of n elements → (n, n). https://pytorch.org/docs/stable/generated/torch.diagflat.html
 * @param input The tensor.
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative. Default 0.
 */
export function diagflat(input: Tensor, offset?: number): Tensor;
/**
 * A matrix with all elements on a diagonal. Shapes: any of n elements → (n, n). https://pytorch.org/docs/stable/generated/torch.diagflat.html
 * @param input The tensor.
 */
export function diagflat(
  input: Tensor,
  options: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
  },
): Tensor;
export function diagflat(...args: unknown[]): unknown {
  return callFunction("diagflat", args);
}
