// Functions and methods of the rows in ops/histogram.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * How often each whole number from 0 on occurs, or the sums of its weights. Shapes: (n) → (greatest number + 1), at least (minlength). Raises RuntimeError if a number is negative or the input is not a vector of whole numbers. https://pytorch.org/docs/stable/generated/torch.bincount.html
     * @param weights What each element counts; by default 1.
     * @param minlength The least number of results. Default 0.
     */
    bincount(weights?: Tensor | null, minlength?: number): Tensor;
    /** How often each whole number from 0 on occurs, or the sums of its weights. Shapes: (n) → (greatest number + 1), at least (minlength). Raises RuntimeError if a number is negative or the input is not a vector of whole numbers. https://pytorch.org/docs/stable/generated/torch.bincount.html */
    bincount(options: {
      /** What each element counts; by default 1. */
      weights?: Tensor | null;
      /** The least number of results. Default 0. */
      minlength?: number;
    }): Tensor;
    /**
     * How often each whole number from 0 on occurs, or the sums of its weights. Shapes: (n) → (greatest number + 1), at least (minlength). Raises RuntimeError if a number is negative or the input is not a vector of whole numbers. https://pytorch.org/docs/stable/generated/torch.bincount.html
     * @param weights What each element counts; by default 1.
     */
    bincount(
      weights: Tensor | null,
      options: {
        /** The least number of results. Default 0. */
        minlength?: number;
      },
    ): Tensor;
    /**
     * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
     * @param bins How many bins. Default 100.
     * @param min The lower end; where both ends are equal, those of the elements are taken. Default 0.
     * @param max The upper end. Default 0.
     */
    histc(bins?: number, min?: number | boolean, max?: number | boolean): Tensor;
    /** How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html */
    histc(options: {
      /** How many bins. Default 100. */
      bins?: number;
      /** The lower end; where both ends are equal, those of the elements are taken. Default 0. */
      min?: number | boolean;
      /** The upper end. Default 0. */
      max?: number | boolean;
    }): Tensor;
    /**
     * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
     * @param bins How many bins. Default 100.
     */
    histc(
      bins: number,
      options: {
        /** The lower end; where both ends are equal, those of the elements are taken. Default 0. */
        min?: number | boolean;
        /** The upper end. Default 0. */
        max?: number | boolean;
      },
    ): Tensor;
    /**
     * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
     * @param bins How many bins. Default 100.
     * @param min The lower end; where both ends are equal, those of the elements are taken. Default 0.
     */
    histc(
      bins: number,
      min: number | boolean,
      options: {
        /** The upper end. Default 0. */
        max?: number | boolean;
      },
    ): Tensor;
    /**
     * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any, (k + 1) → (k), (k + 1). Raises RuntimeError if types or the shape of `weight` differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
     * @param bins The edges of the bins in order, or how many equal ones.
     */
    histogram(
      bins: Tensor,
      options?: {
        /** What each element counts; by default 1. */
        weight?: Tensor | null;
        /** Whether counts are divided by their sum and the bins' widths. Default false. */
        density?: boolean;
      },
    ): Named<["hist", "bin_edges"]>;
    /**
     * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any → (bins), (bins + 1). Raises RuntimeError if `bins` is not positive or types differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
     * @param bins The edges of the bins in order, or how many equal ones. Default 100.
     */
    histogram(bins?: number): Named<["hist", "bin_edges"]>;
    /** How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any → (bins), (bins + 1). Raises RuntimeError if `bins` is not positive or types differ. https://pytorch.org/docs/stable/generated/torch.histogram.html */
    histogram(options: {
      /** The edges of the bins in order, or how many equal ones. Default 100. */
      bins?: number;
      /** The lower and the upper end of the bins; by default those of the elements. */
      range?: number | readonly number[] | null;
      /** What each element counts; by default 1. */
      weight?: Tensor | null;
      /** Whether counts are divided by their sum and the bins' widths. Default false. */
      density?: boolean;
    }): Named<["hist", "bin_edges"]>;
    /**
     * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any → (bins), (bins + 1). Raises RuntimeError if `bins` is not positive or types differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
     * @param bins The edges of the bins in order, or how many equal ones. Default 100.
     */
    histogram(
      bins: number,
      options: {
        /** The lower and the upper end of the bins; by default those of the elements. */
        range?: number | readonly number[] | null;
        /** What each element counts; by default 1. */
        weight?: Tensor | null;
        /** Whether counts are divided by their sum and the bins' widths. Default false. */
        density?: boolean;
      },
    ): Named<["hist", "bin_edges"]>;
  }
}

/**
 * How often each whole number from 0 on occurs, or the sums of its weights. Shapes: (n) → (greatest number + 1), at least (minlength). Raises RuntimeError if a number is negative or the input is not a vector of whole numbers. https://pytorch.org/docs/stable/generated/torch.bincount.html
 * @param input The tensor.
 * @param weights What each element counts; by default 1.
 * @param minlength The least number of results. Default 0.
 */
export function bincount(input: Tensor, weights?: Tensor | null, minlength?: number): Tensor;
/**
 * How often each whole number from 0 on occurs, or the sums of its weights. Shapes: (n) → (greatest number + 1), at least (minlength). Raises RuntimeError if a number is negative or the input is not a vector of whole numbers. https://pytorch.org/docs/stable/generated/torch.bincount.html
 * @param input The tensor.
 */
export function bincount(
  input: Tensor,
  options: {
    /** What each element counts; by default 1. */
    weights?: Tensor | null;
    /** The least number of results. Default 0. */
    minlength?: number;
  },
): Tensor;
/**
 * How often each whole number from 0 on occurs, or the sums of its weights. Shapes: (n) → (greatest number + 1), at least (minlength). Raises RuntimeError if a number is negative or the input is not a vector of whole numbers. https://pytorch.org/docs/stable/generated/torch.bincount.html
 * @param input The tensor.
 * @param weights What each element counts; by default 1.
 */
export function bincount(
  input: Tensor,
  weights: Tensor | null,
  options: {
    /** The least number of results. Default 0. */
    minlength?: number;
  },
): Tensor;
export function bincount(...args: unknown[]): unknown {
  return callFunction("bincount", args);
}

/**
 * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
 * @param input The tensor.
 * @param bins How many bins. Default 100.
 * @param min The lower end; where both ends are equal, those of the elements are taken. Default 0.
 * @param max The upper end. Default 0.
 */
export function histc(input: Tensor, bins?: number, min?: number | boolean, max?: number | boolean): Tensor;
/**
 * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
 * @param input The tensor.
 */
export function histc(
  input: Tensor,
  options: {
    /** How many bins. Default 100. */
    bins?: number;
    /** The lower end; where both ends are equal, those of the elements are taken. Default 0. */
    min?: number | boolean;
    /** The upper end. Default 0. */
    max?: number | boolean;
  },
): Tensor;
/**
 * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
 * @param input The tensor.
 * @param bins How many bins. Default 100.
 */
export function histc(
  input: Tensor,
  bins: number,
  options: {
    /** The lower end; where both ends are equal, those of the elements are taken. Default 0. */
    min?: number | boolean;
    /** The upper end. Default 0. */
    max?: number | boolean;
  },
): Tensor;
/**
 * How many elements fall into each of `bins` equal parts of the range from `min` to `max`. Shapes: any → (bins). Raises RuntimeError if `bins` is not positive or the range is not finite. https://pytorch.org/docs/stable/generated/torch.histc.html
 * @param input The tensor.
 * @param bins How many bins. Default 100.
 * @param min The lower end; where both ends are equal, those of the elements are taken. Default 0.
 */
export function histc(
  input: Tensor,
  bins: number,
  min: number | boolean,
  options: {
    /** The upper end. Default 0. */
    max?: number | boolean;
  },
): Tensor;
export function histc(...args: unknown[]): unknown {
  return callFunction("histc", args);
}

/**
 * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any, (k + 1) → (k), (k + 1). Raises RuntimeError if types or the shape of `weight` differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
 * @param input The tensor.
 * @param bins The edges of the bins in order, or how many equal ones.
 */
export function histogram(
  input: Tensor,
  bins: Tensor,
  options?: {
    /** What each element counts; by default 1. */
    weight?: Tensor | null;
    /** Whether counts are divided by their sum and the bins' widths. Default false. */
    density?: boolean;
  },
): Named<["hist", "bin_edges"]>;
/**
 * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any → (bins), (bins + 1). Raises RuntimeError if `bins` is not positive or types differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
 * @param input The tensor.
 * @param bins The edges of the bins in order, or how many equal ones. Default 100.
 */
export function histogram(input: Tensor, bins?: number): Named<["hist", "bin_edges"]>;
/**
 * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any → (bins), (bins + 1). Raises RuntimeError if `bins` is not positive or types differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
 * @param input The tensor.
 */
export function histogram(
  input: Tensor,
  options: {
    /** The edges of the bins in order, or how many equal ones. Default 100. */
    bins?: number;
    /** The lower and the upper end of the bins; by default those of the elements. */
    range?: number | readonly number[] | null;
    /** What each element counts; by default 1. */
    weight?: Tensor | null;
    /** Whether counts are divided by their sum and the bins' widths. Default false. */
    density?: boolean;
  },
): Named<["hist", "bin_edges"]>;
/**
 * How many elements fall into each bin, and the edges of the bins: `[hist, bin_edges]`. Shapes: any → (bins), (bins + 1). Raises RuntimeError if `bins` is not positive or types differ. https://pytorch.org/docs/stable/generated/torch.histogram.html
 * @param input The tensor.
 * @param bins The edges of the bins in order, or how many equal ones. Default 100.
 */
export function histogram(
  input: Tensor,
  bins: number,
  options: {
    /** The lower and the upper end of the bins; by default those of the elements. */
    range?: number | readonly number[] | null;
    /** What each element counts; by default 1. */
    weight?: Tensor | null;
    /** Whether counts are divided by their sum and the bins' widths. Default false. */
    density?: boolean;
  },
): Named<["hist", "bin_edges"]>;
export function histogram(...args: unknown[]): unknown {
  return callFunction("histogram", args);
}
