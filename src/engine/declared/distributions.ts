// Functions and methods of the rows in ops/distributions.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Generator } from "../random.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Sets all elements to random numbers, uniform in [`from`, `to`). In place. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
     * @param from The lower bound.
     * @param to The upper bound.
     */
    uniform_(from?: number, to?: number): this;
    /**
     * Sets all elements to random numbers, uniform in [`from`, `to`). In place. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
     * @param from The lower bound.
     * @param to The upper bound.
     */
    uniform_(
      from: number,
      to: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers, uniform in [`from`, `to`). In place. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
     * @param from The lower bound.
     */
    uniform_(
      from: number,
      options?: {
        /** The upper bound. */ to?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random numbers, uniform in [`from`, `to`). In place. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html */
    uniform_(options?: {
      /** The lower bound. */ from?: number /** The upper bound. */;
      to?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to normal random numbers. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
     * @param mean The mean. Default 0.
     * @param std The standard deviation. Default 1.
     */
    normal_(mean?: number, std?: number): this;
    /**
     * Sets all elements to normal random numbers. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
     * @param mean The mean. Default 0.
     * @param std The standard deviation. Default 1.
     */
    normal_(
      mean: number,
      std: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to normal random numbers. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
     * @param mean The mean. Default 0.
     */
    normal_(
      mean: number,
      options?: {
        /** The standard deviation. Default 1. */ std?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to normal random numbers. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html */
    normal_(options?: {
      /** The mean. Default 0. */ mean?: number /** The standard deviation. Default 1. */;
      std?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random numbers whose logarithms are normal. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
     * @param mean The mean. Default 0.
     * @param std The standard deviation. Default 1.
     */
    log_normal_(mean?: number, std?: number): this;
    /**
     * Sets all elements to random numbers whose logarithms are normal. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
     * @param mean The mean. Default 0.
     * @param std The standard deviation. Default 1.
     */
    log_normal_(
      mean: number,
      std: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers whose logarithms are normal. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
     * @param mean The mean. Default 0.
     */
    log_normal_(
      mean: number,
      options?: {
        /** The standard deviation. Default 1. */ std?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random numbers whose logarithms are normal. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html */
    log_normal_(options?: {
      /** The mean. Default 0. */ mean?: number /** The standard deviation. Default 1. */;
      std?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /** Sets all elements to random numbers from the Cauchy distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
    cauchy_(median?: number, sigma?: number): this;
    /** Sets all elements to random numbers from the Cauchy distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
    cauchy_(
      median: number,
      sigma: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random numbers from the Cauchy distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
    cauchy_(
      median: number,
      options?: {
        sigma?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random numbers from the Cauchy distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
    cauchy_(options?: {
      median?: number;
      sigma?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /** Sets all elements to random numbers from the exponential distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html */
    exponential_(lambd?: number): this;
    /** Sets all elements to random numbers from the exponential distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html */
    exponential_(
      lambd: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random numbers from the exponential distribution. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html */
    exponential_(options?: {
      lambd?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /** Sets all elements to the number of trials of probability `p` until the first success. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html */
    geometric_(
      p: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to the number of trials of probability `p` until the first success. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html */
    geometric_(options: {
      p: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /** Sets all elements to random whole numbers. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
    random_(options?: {
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random whole numbers from 0 up to, not including, `to`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html
     * @param to The upper bound.
     */
    random_(
      to: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random whole numbers from 0 up to, not including, `to`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
    random_(options: {
      /** The upper bound. */ to: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random whole numbers from `from` up to, not including, `to`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html
     * @param from The lower bound.
     * @param to The upper bound.
     */
    random_(
      from: number,
      to: number | null,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random whole numbers from `from` up to, not including, `to`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html
     * @param from The lower bound.
     */
    random_(
      from: number,
      options: {
        /** The upper bound. */ to:
          | number
          | null /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random whole numbers from `from` up to, not including, `to`. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
    random_(options: {
      /** The lower bound. */ from: number /** The upper bound. */;
      to: number | null /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /** 1 with the probability that each element says, else 0. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
    bernoulli(options?: {
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
    }): Tensor;
    /** 1 with the probability `p`, else 0. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
    bernoulli(
      p: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): Tensor;
    /** 1 with the probability `p`, else 0. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
    bernoulli(options: {
      p: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): Tensor;
    /** Sets each element to 1 with the probability `p`, else to 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
    bernoulli_(p?: number): this;
    /** Sets each element to 1 with the probability `p`, else to 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
    bernoulli_(
      p: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /** Sets each element to 1 with the probability `p`, else to 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
    bernoulli_(options?: {
      p?: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): this;
    /** Sets each element to 1 with the probability that `p` has for it, else to 0. In place. https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
    bernoulli_(
      p: Tensor,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): this;
    /** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
    multinomial(num_samples: number, replacement?: boolean): Tensor;
    /** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
    multinomial(
      num_samples: number,
      replacement: boolean,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
      },
    ): Tensor;
    /** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
    multinomial(
      num_samples: number,
      options?: {
        replacement?: boolean /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
        generator?: Generator | null;
      },
    ): Tensor;
    /** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
    multinomial(options: {
      num_samples: number;
      replacement?: boolean /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
      generator?: Generator | null;
    }): Tensor;
  }
}

/** 1 with the probability that each element says, else 0. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
export function bernoulli(
  input: Tensor,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
  },
): Tensor;
/** 1 with the probability `p`, else 0. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
export function bernoulli(
  input: Tensor,
  p: number,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
  },
): Tensor;
/** 1 with the probability `p`, else 0. https://pytorch.org/docs/stable/generated/torch.bernoulli.html */
export function bernoulli(
  input: Tensor,
  options: {
    p: number /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
    generator?: Generator | null;
  },
): Tensor;
export function bernoulli(...args: unknown[]): unknown {
  return callFunction("bernoulli", args);
}

/**
 * Counts from the Poisson distribution, with the mean that each element says. https://pytorch.org/docs/stable/generated/torch.poisson.html
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function poisson(input: Tensor, generator?: Generator | null): Tensor;
/** Counts from the Poisson distribution, with the mean that each element says. https://pytorch.org/docs/stable/generated/torch.poisson.html */
export function poisson(
  input: Tensor,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
  },
): Tensor;
export function poisson(...args: unknown[]): unknown {
  return callFunction("poisson", args);
}

/**
 * How many of `count` trials succeed that each do with probability `prob`. https://pytorch.org/docs/stable/generated/torch.binomial.html
 * @param count How many trials.
 * @param prob The probability of success.
 * @param generator Where random numbers come from; by default the generator that `manual_seed` seeds.
 */
export function binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
/**
 * How many of `count` trials succeed that each do with probability `prob`. https://pytorch.org/docs/stable/generated/torch.binomial.html
 * @param count How many trials.
 * @param prob The probability of success.
 */
export function binomial(
  count: Tensor,
  prob: Tensor,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
  },
): Tensor;
export function binomial(...args: unknown[]): unknown {
  return callFunction("binomial", args);
}

/** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
export function multinomial(input: Tensor, num_samples: number, replacement?: boolean): Tensor;
/** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
export function multinomial(
  input: Tensor,
  num_samples: number,
  replacement: boolean,
  options?: {
    /** Where random numbers come from; by default the generator that `manual_seed` seeds. */ generator?: Generator | null;
  },
): Tensor;
/** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
export function multinomial(
  input: Tensor,
  num_samples: number,
  options?: {
    replacement?: boolean /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
    generator?: Generator | null;
  },
): Tensor;
/** Positions drawn from each row with the row's weights. https://pytorch.org/docs/stable/generated/torch.multinomial.html */
export function multinomial(
  input: Tensor,
  options: {
    num_samples: number;
    replacement?: boolean /** Where random numbers come from; by default the generator that `manual_seed` seeds. */;
    generator?: Generator | null;
  },
): Tensor;
export function multinomial(...args: unknown[]): unknown {
  return callFunction("multinomial", args);
}
