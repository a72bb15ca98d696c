// Functions and methods of the rows in ops/triangles.ts, made from them by declare.ts: the test of this file says how.
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The part of matrices on and below a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.tril.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
     */
    tril(diagonal?: number): Tensor;
    /** The part of matrices on and below a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.tril.html */
    tril(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number;
    }): Tensor;
    /**
     * The part of matrices on and below a diagonal, elsewhere 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.tril_.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
     */
    tril_(diagonal?: number): this;
    /** The part of matrices on and below a diagonal, elsewhere 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.tril_.html */
    tril_(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number;
    }): this;
    /**
     * The part of matrices on and above a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.triu.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
     */
    triu(diagonal?: number): Tensor;
    /** The part of matrices on and above a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.triu.html */
    triu(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number;
    }): Tensor;
    /**
     * The part of matrices on and above a diagonal, elsewhere 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.triu_.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
     */
    triu_(diagonal?: number): this;
    /** The part of matrices on and above a diagonal, elsewhere 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.triu_.html */
    triu_(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number;
    }): this;
    /**
     * Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
     * @param dim1 The first of two dimensions.
     * @param dim2 The second of two dimensions.
     */
    diag_embed(offset?: number, dim1?: number, dim2?: number): Tensor;
    /**
     * Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
     * @param dim1 The first of two dimensions.
     */
    diag_embed(offset: number, dim1: number, options?: { /** The second of two dimensions. */ dim2?: number }): Tensor;
    /**
     * Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
     */
    diag_embed(
      offset: number,
      options?: {
        /** The first of two dimensions. */ dim1?: number /** The second of two dimensions. */;
        dim2?: number;
      },
    ): Tensor;
    /** Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html */
    diag_embed(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number /** The first of two dimensions. */;
      dim1?: number /** The second of two dimensions. */;
      dim2?: number;
    }): Tensor;
    /**
     * A matrix with a vector on its diagonal, or the diagonal of a matrix. https://pytorch.org/docs/stable/generated/torch.diag.html
     * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
     */
    diag(diagonal?: number): Tensor;
    /** A matrix with a vector on its diagonal, or the diagonal of a matrix. https://pytorch.org/docs/stable/generated/torch.diag.html */
    diag(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number;
    }): Tensor;
    /**
     * A matrix with all elements on a diagonal. https://pytorch.org/docs/stable/generated/torch.diagflat.html
     * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
     */
    diagflat(offset?: number): Tensor;
    /** A matrix with all elements on a diagonal. https://pytorch.org/docs/stable/generated/torch.diagflat.html */
    diagflat(options?: {
      /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number;
    }): Tensor;
    /**
     * A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
     * @param fill_value The value of all elements.
     * @param wrap Whether the diagonal of a tall matrix starts again below. Default false.
     */
    fill_diagonal_(fill_value: number | boolean, wrap?: boolean): this;
    /**
     * A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
     * @param fill_value The value of all elements.
     */
    fill_diagonal_(
      fill_value: number | boolean,
      options?: { /** Whether the diagonal of a tall matrix starts again below. Default false. */ wrap?: boolean },
    ): this;
    /** A number on the main diagonal; with `wrap` it starts again below the bottom of a tall matrix. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html */
    fill_diagonal_(options: {
      /** The value of all elements. */ fill_value:
        | number
        | boolean /** Whether the diagonal of a tall matrix starts again below. Default false. */;
      wrap?: boolean;
    }): this;
  }
}

/**
 * The part of matrices on and below a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.tril.html
 * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function tril(input: Tensor, diagonal?: number): Tensor;
/** The part of matrices on and below a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.tril.html */
export function tril(
  input: Tensor,
  options?: { /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number },
): Tensor;
export function tril(...args: unknown[]): unknown {
  return callFunction("tril", args);
}

/**
 * The part of matrices on and above a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.triu.html
 * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function triu(input: Tensor, diagonal?: number): Tensor;
/** The part of matrices on and above a diagonal, elsewhere 0. https://pytorch.org/docs/stable/generated/torch.triu.html */
export function triu(
  input: Tensor,
  options?: { /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number },
): Tensor;
export function triu(...args: unknown[]): unknown {
  return callFunction("triu", args);
}

/**
 * The rows and columns of the cells on and below a diagonal. https://pytorch.org/docs/stable/generated/torch.tril_indices.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function tril_indices(row: number, col: number, offset?: number): Tensor;
/**
 * The rows and columns of the cells on and below a diagonal. https://pytorch.org/docs/stable/generated/torch.tril_indices.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function tril_indices(
  row: number,
  col: number,
  offset: number,
  options?: {
    /** The type of the result; by default that of the input. */ dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and below a diagonal. https://pytorch.org/docs/stable/generated/torch.tril_indices.html */
export function tril_indices(
  row: number,
  col: number,
  options?: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and below a diagonal. https://pytorch.org/docs/stable/generated/torch.tril_indices.html */
export function tril_indices(
  row: number,
  options: {
    col: number /** Which diagonal: 0 the main one, above it positive, below it negative. */;
    offset?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and below a diagonal. https://pytorch.org/docs/stable/generated/torch.tril_indices.html */
export function tril_indices(options: {
  row: number;
  col: number /** Which diagonal: 0 the main one, above it positive, below it negative. */;
  offset?: number /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null;
}): Tensor;
export function tril_indices(...args: unknown[]): unknown {
  return callFunction("tril_indices", args);
}

/**
 * The rows and columns of the cells on and above a diagonal. https://pytorch.org/docs/stable/generated/torch.triu_indices.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function triu_indices(row: number, col: number, offset?: number): Tensor;
/**
 * The rows and columns of the cells on and above a diagonal. https://pytorch.org/docs/stable/generated/torch.triu_indices.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function triu_indices(
  row: number,
  col: number,
  offset: number,
  options?: {
    /** The type of the result; by default that of the input. */ dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and above a diagonal. https://pytorch.org/docs/stable/generated/torch.triu_indices.html */
export function triu_indices(
  row: number,
  col: number,
  options?: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and above a diagonal. https://pytorch.org/docs/stable/generated/torch.triu_indices.html */
export function triu_indices(
  row: number,
  options: {
    col: number /** Which diagonal: 0 the main one, above it positive, below it negative. */;
    offset?: number /** The type of the result; by default that of the input. */;
    dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
    device?: Device | string | null;
  },
): Tensor;
/** The rows and columns of the cells on and above a diagonal. https://pytorch.org/docs/stable/generated/torch.triu_indices.html */
export function triu_indices(options: {
  row: number;
  col: number /** Which diagonal: 0 the main one, above it positive, below it negative. */;
  offset?: number /** The type of the result; by default that of the input. */;
  dtype?: DType | null /** Where the result lives: `cpu` or `webgpu`. */;
  device?: Device | string | null;
}): Tensor;
export function triu_indices(...args: unknown[]): unknown {
  return callFunction("triu_indices", args);
}

/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 * @param dim1 The first of two dimensions.
 * @param dim2 The second of two dimensions.
 */
export function diag_embed(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 * @param dim1 The first of two dimensions.
 */
export function diag_embed(
  input: Tensor,
  offset: number,
  dim1: number,
  options?: { /** The second of two dimensions. */ dim2?: number },
): Tensor;
/**
 * Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function diag_embed(
  input: Tensor,
  offset: number,
  options?: { /** The first of two dimensions. */ dim1?: number /** The second of two dimensions. */; dim2?: number },
): Tensor;
/** Matrices of zeros with the last dimension on a diagonal of two new dimensions. https://pytorch.org/docs/stable/generated/torch.diag_embed.html */
export function diag_embed(
  input: Tensor,
  options?: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number /** The first of two dimensions. */;
    dim1?: number /** The second of two dimensions. */;
    dim2?: number;
  },
): Tensor;
export function diag_embed(...args: unknown[]): unknown {
  return callFunction("diag_embed", args);
}

/**
 * A matrix with a vector on its diagonal, or the diagonal of a matrix. https://pytorch.org/docs/stable/generated/torch.diag.html
 * @param diagonal Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function diag(input: Tensor, diagonal?: number): Tensor;
/** A matrix with a vector on its diagonal, or the diagonal of a matrix. https://pytorch.org/docs/stable/generated/torch.diag.html */
export function diag(
  input: Tensor,
  options?: { /** Which diagonal: 0 the main one, above it positive, below it negative. */ diagonal?: number },
): Tensor;
export function diag(...args: unknown[]): unknown {
  return callFunction("diag", args);
}

/**
 * A matrix with all elements on a diagonal. https://pytorch.org/docs/stable/generated/torch.diagflat.html
 * @param offset Which diagonal: 0 the main one, above it positive, below it negative.
 */
export function diagflat(input: Tensor, offset?: number): Tensor;
/** A matrix with all elements on a diagonal. https://pytorch.org/docs/stable/generated/torch.diagflat.html */
export function diagflat(
  input: Tensor,
  options?: { /** Which diagonal: 0 the main one, above it positive, below it negative. */ offset?: number },
): Tensor;
export function diagflat(...args: unknown[]): unknown {
  return callFunction("diagflat", args);
}
