// Functions and methods of the rows in ops/sampling.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /** 1 with the probability that each element says, else 0. With `p`: 1 with the probability `p`, else 0. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
    bernoulli(options?: {
      /** The probability of 1. */
      p?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): Tensor;
    /**
     * 1 with the probability `p`, else 0. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.bernoulli.html
     * @param p The probability of 1.
     */
    bernoulli(
      p: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): Tensor;
    /**
     * Sets each element to 1 with the probability `p`, else to 0. In place. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
     * @param p The probability of 1. Default 0.5.
     */
    bernoulli_(p?: number): this;
    /** Sets each element to 1 with the probability `p`, else to 0. In place. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
    bernoulli_(options: {
      /** The probability of 1. Default 0.5. */
      p?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets each element to 1 with the probability `p`, else to 0. In place. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
     * @param p The probability of 1. Default 0.5.
     */
    bernoulli_(
      p: number,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets each element to 1 with the probability that `p` has for it, else to 0. In place. Shapes: any, what broadcasts to it → the same. Raises RuntimeError if an element of `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
     * @param p The probabilities of 1.
     */
    bernoulli_(
      p: Tensor,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
     * @param num_samples How many positions to draw from each row.
     * @param replacement Whether a position may be drawn more than once. Default false.
     */
    multinomial(num_samples: number, replacement?: boolean): Tensor;
    /**
     * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
     * @param num_samples How many positions to draw from each row.
     */
    multinomial(
      num_samples: number,
      options: {
        /** Whether a position may be drawn more than once. Default false. */
        replacement?: boolean;
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): Tensor;
    /**
     * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
     * @param num_samples How many positions to draw from each row.
     * @param replacement Whether a position may be drawn more than once. Default false.
     */
    multinomial(
      num_samples: number,
      replacement: boolean,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): Tensor;
    /** Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
    multinomial(options: {
      /** How many positions to draw from each row. */
      num_samples: number;
      /** Whether a position may be drawn more than once. Default false. */
      replacement?: boolean;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): Tensor;
  }
}

/**
 * 1 with the probability that each element says, else 0. With `p`: 1 with the probability `p`, else 0. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.bernoulli.html
 * @param input The tensor.
 */
export function bernoulli(
  input: Tensor,
  options?: {
    /** The probability of 1. */
    p?: number;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * 1 with the probability `p`, else 0. Shapes: any → the same. Raises RuntimeError if `p` is not in [0, 1]. https://pytorch.org/docs/stable/generated/torch.bernoulli.html
 * @param input The tensor.
 * @param p The probability of 1.
 */
export function bernoulli(
  input: Tensor,
  p: number,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function bernoulli(...args: unknown[]): unknown {
  return callFunction("bernoulli", args);
}

/**
 * Counts from the Poisson distribution, with the mean that each element says. Shapes: any → the same. Raises RuntimeError if an element is negative. https://pytorch.org/docs/stable/generated/torch.poisson.html
 * @param input The tensor.
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function poisson(input: Tensor, generator?: Generator | null): Tensor;
/**
 * Counts from the Poisson distribution, with the mean that each element says. Shapes: any → the same. Raises RuntimeError if an element is negative. https://pytorch.org/docs/stable/generated/torch.poisson.html
 * @param input The tensor.
 */
export function poisson(
  input: Tensor,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function poisson(...args: unknown[]): unknown {
  return callFunction("poisson", args);
}

/**
 * How many of `count` trials succeed that each do with probability `prob`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param count How many trials.
 * @param prob The probability of success.
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
/**
 * How many of `count` trials succeed that each do with probability `prob`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param count How many trials.
 * @param prob The probability of success.
 */
export function binomial(
  count: Tensor,
  prob: Tensor,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function binomial(...args: unknown[]): unknown {
  return callFunction("binomial", args);
}

/**
 * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
 * @param input The tensor.
 * @param num_samples How many positions to draw from each row.
 * @param replacement Whether a position may be drawn more than once. Default false.
 */
export function multinomial(input: Tensor, num_samples: number, replacement?: boolean): Tensor;
/**
 * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
 * @param input The tensor.
 * @param num_samples How many positions to draw from each row.
 */
export function multinomial(
  input: Tensor,
  num_samples: number,
  options: {
    /** Whether a position may be drawn more than once. Default false. */
    replacement?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
 * @param input The tensor.
 * @param num_samples How many positions to draw from each row.
 * @param replacement Whether a position may be drawn more than once. Default false.
 */
export function multinomial(
  input: Tensor,
  num_samples: number,
  replacement: boolean,
  options: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
/**
 * Positions drawn from each row with the row's weights. Shapes: (n) or (m, n) → (num_samples) or (m, num_samples). Raises RuntimeError if weights are negative, not finite or all 0, or too few. https://pytorch.org/docs/stable/generated/torch.multinomial.html
 * @param input The tensor.
 */
export function multinomial(
  input: Tensor,
  options: {
    /** How many positions to draw from each row. */
    num_samples: number;
    /** Whether a position may be drawn more than once. Default false. */
    replacement?: boolean;
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
    generator?: Generator | null;
  },
): Tensor;
export function multinomial(...args: unknown[]): unknown {
  return callFunction("multinomial", args);
}
