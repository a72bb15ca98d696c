// Functions and methods of the rows in ops/unique.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     */
    unique(sorted?: boolean): Tensor;
    /** The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html */
    unique(options: {
      /** Accepted; results are always in order. Default true. */
      sorted?: boolean;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): Tensor;
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     */
    unique(
      sorted: boolean,
      options: {
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): Tensor;
    /** The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html */
    unique(options: {
      /** Accepted; results are always in order. Default true. */
      sorted?: boolean;
      /** Whether to tell for each element where its value is in the result. Default false. */
      return_inverse: true;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): [Tensor, Tensor];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     */
    unique(
      sorted: boolean,
      options: {
        /** Whether to tell for each element where its value is in the result. Default false. */
        return_inverse: true;
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): [Tensor, Tensor];
    /** The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html */
    unique(options: {
      /** Accepted; results are always in order. Default true. */
      sorted?: boolean;
      /** Whether to tell how often each value occurs. Default false. */
      return_counts: true;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): [Tensor, Tensor];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     */
    unique(
      sorted: boolean,
      options: {
        /** Whether to tell how often each value occurs. Default false. */
        return_counts: true;
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): [Tensor, Tensor];
    /** The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html */
    unique(options: {
      /** Accepted; results are always in order. Default true. */
      sorted?: boolean;
      /** Whether to tell for each element where its value is in the result. Default false. */
      return_inverse: true;
      /** Whether to tell how often each value occurs. Default false. */
      return_counts: true;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): [Tensor, Tensor, Tensor];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     */
    unique(
      sorted: boolean,
      options: {
        /** Whether to tell for each element where its value is in the result. Default false. */
        return_inverse: true;
        /** Whether to tell how often each value occurs. Default false. */
        return_counts: true;
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): [Tensor, Tensor, Tensor];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
     * @param return_counts Whether to tell how often each value occurs. Default false.
     * @param dim The dimension whose slices are compared; by default single elements are.
     */
    unique(sorted?: boolean, return_inverse?: boolean, return_counts?: boolean, dim?: number | null): Tensor | Tensor[];
    /** The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html */
    unique(options: {
      /** Accepted; results are always in order. Default true. */
      sorted?: boolean;
      /** Whether to tell for each element where its value is in the result. Default false. */
      return_inverse?: boolean;
      /** Whether to tell how often each value occurs. Default false. */
      return_counts?: boolean;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): Tensor | Tensor[];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     */
    unique(
      sorted: boolean,
      options: {
        /** Whether to tell for each element where its value is in the result. Default false. */
        return_inverse?: boolean;
        /** Whether to tell how often each value occurs. Default false. */
        return_counts?: boolean;
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): Tensor | Tensor[];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
     */
    unique(
      sorted: boolean,
      return_inverse: boolean,
      options: {
        /** Whether to tell how often each value occurs. Default false. */
        return_counts?: boolean;
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): Tensor | Tensor[];
    /**
     * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
     * @param sorted Accepted; results are always in order. Default true.
     * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
     * @param return_counts Whether to tell how often each value occurs. Default false.
     */
    unique(
      sorted: boolean,
      return_inverse: boolean,
      return_counts: boolean,
      options: {
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): Tensor | Tensor[];
    /** The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html */
    unique_consecutive(options?: {
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): Tensor;
    /** The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html */
    unique_consecutive(options: {
      /** Whether to tell for each element where its value is in the result. Default false. */
      return_inverse: true;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): [Tensor, Tensor];
    /** The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html */
    unique_consecutive(options: {
      /** Whether to tell how often each value occurs. Default false. */
      return_counts: true;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): [Tensor, Tensor];
    /** The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html */
    unique_consecutive(options: {
      /** Whether to tell for each element where its value is in the result. Default false. */
      return_inverse: true;
      /** Whether to tell how often each value occurs. Default false. */
      return_counts: true;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): [Tensor, Tensor, Tensor];
    /**
     * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
     * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
     * @param return_counts Whether to tell how often each value occurs. Default false.
     * @param dim The dimension whose slices are compared; by default single elements are.
     */
    unique_consecutive(return_inverse?: boolean, return_counts?: boolean, dim?: number | null): Tensor | Tensor[];
    /** The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html */
    unique_consecutive(options: {
      /** Whether to tell for each element where its value is in the result. Default false. */
      return_inverse?: boolean;
      /** Whether to tell how often each value occurs. Default false. */
      return_counts?: boolean;
      /** The dimension whose slices are compared; by default single elements are. */
      dim?: number | null;
    }): Tensor | Tensor[];
    /**
     * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
     * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
     */
    unique_consecutive(
      return_inverse: boolean,
      options: {
        /** Whether to tell how often each value occurs. Default false. */
        return_counts?: boolean;
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): Tensor | Tensor[];
    /**
     * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
     * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
     * @param return_counts Whether to tell how often each value occurs. Default false.
     */
    unique_consecutive(
      return_inverse: boolean,
      return_counts: boolean,
      options: {
        /** The dimension whose slices are compared; by default single elements are. */
        dim?: number | null;
      },
    ): Tensor | Tensor[];
  }
}

/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function unique(input: Tensor, sorted?: boolean): Tensor;
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 */
export function unique(
  input: Tensor,
  options: {
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor;
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  options: {
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor;
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 */
export function unique(
  input: Tensor,
  options: {
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  options: {
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 */
export function unique(
  input: Tensor,
  options: {
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  options: {
    /** Whether to tell how often each value occurs. Default false. */
    return_counts: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 */
export function unique(
  input: Tensor,
  options: {
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse: true;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor, Tensor];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  options: {
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse: true;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor, Tensor];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
 * @param return_counts Whether to tell how often each value occurs. Default false.
 * @param dim The dimension whose slices are compared; by default single elements are.
 */
export function unique(
  input: Tensor,
  sorted?: boolean,
  return_inverse?: boolean,
  return_counts?: boolean,
  dim?: number | null,
): Tensor | Tensor[];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 */
export function unique(
  input: Tensor,
  options: {
    /** Accepted; results are always in order. Default true. */
    sorted?: boolean;
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse?: boolean;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts?: boolean;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  options: {
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse?: boolean;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts?: boolean;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  return_inverse: boolean,
  options: {
    /** Whether to tell how often each value occurs. Default false. */
    return_counts?: boolean;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
/**
 * The different elements (or slices) in order; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique.html
 * @param input The tensor.
 * @param sorted Accepted; results are always in order. Default true.
 * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
 * @param return_counts Whether to tell how often each value occurs. Default false.
 */
export function unique(
  input: Tensor,
  sorted: boolean,
  return_inverse: boolean,
  return_counts: boolean,
  options: {
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
export function unique(...args: unknown[]): unknown {
  return callFunction("unique", args);
}

/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 */
export function unique_consecutive(
  input: Tensor,
  options?: {
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor;
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 */
export function unique_consecutive(
  input: Tensor,
  options: {
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor];
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 */
export function unique_consecutive(
  input: Tensor,
  options: {
    /** Whether to tell how often each value occurs. Default false. */
    return_counts: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor];
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 */
export function unique_consecutive(
  input: Tensor,
  options: {
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse: true;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts: true;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): [Tensor, Tensor, Tensor];
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
 * @param return_counts Whether to tell how often each value occurs. Default false.
 * @param dim The dimension whose slices are compared; by default single elements are.
 */
export function unique_consecutive(
  input: Tensor,
  return_inverse?: boolean,
  return_counts?: boolean,
  dim?: number | null,
): Tensor | Tensor[];
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 */
export function unique_consecutive(
  input: Tensor,
  options: {
    /** Whether to tell for each element where its value is in the result. Default false. */
    return_inverse?: boolean;
    /** Whether to tell how often each value occurs. Default false. */
    return_counts?: boolean;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
 */
export function unique_consecutive(
  input: Tensor,
  return_inverse: boolean,
  options: {
    /** Whether to tell how often each value occurs. Default false. */
    return_counts?: boolean;
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
/**
 * The elements (or slices) without repeats in a row; on request where each went, and how many there were. Shapes: any → (k), or k in the place of `dim`; then positions as the input, and counts (k). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 * @param input The tensor.
 * @param return_inverse Whether to tell for each element where its value is in the result. Default false.
 * @param return_counts Whether to tell how often each value occurs. Default false.
 */
export function unique_consecutive(
  input: Tensor,
  return_inverse: boolean,
  return_counts: boolean,
  options: {
    /** The dimension whose slices are compared; by default single elements are. */
    dim?: number | null;
  },
): Tensor | Tensor[];
export function unique_consecutive(...args: unknown[]): unknown {
  return callFunction("unique_consecutive", args);
}
