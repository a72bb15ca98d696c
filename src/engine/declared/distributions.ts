// Functions and methods of the rows in ops/distributions.ts, made from them by declare.ts: the test of this file says how.
import type { Generator } from "../random.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Sets all elements to random numbers, uniform in [`from`, `to`). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
     * @param from The lower bound. Default 0.
     * @param to The upper bound. Default 1.
     */
    uniform_(from?: number, to?: number): this;
    /** Sets all elements to random numbers, uniform in [`from`, `to`). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html */
    uniform_(options: {
      /** The lower bound. Default 0. */
      from?: number;
      /** The upper bound. Default 1. */
      to?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random numbers, uniform in [`from`, `to`). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
     * @param from The lower bound. Default 0.
     */
    uniform_(
      from: number,
      options: {
        /** The upper bound. Default 1. */
        to?: number;
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers, uniform in [`from`, `to`). In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
     * @param from The lower bound. Default 0.
     * @param to The upper bound. Default 1.
     */
    uniform_(
      from: number,
      to: number,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to normal random numbers. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
     * @param mean The mean. Default 0.
     * @param std The standard deviation. Default 1.
     */
    normal_(mean?: number, std?: number): this;
    /** Sets all elements to normal random numbers. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html */
    normal_(options: {
      /** The mean. Default 0. */
      mean?: number;
      /** The standard deviation. Default 1. */
      std?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to normal random numbers. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
     * @param mean The mean. Default 0.
     */
    normal_(
      mean: number,
      options: {
        /** The standard deviation. Default 1. */
        std?: number;
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to normal random numbers. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
     * @param mean The mean. Default 0.
     * @param std The standard deviation. Default 1.
     */
    normal_(
      mean: number,
      std: number,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers whose logarithms are normal. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
     * @param mean The mean of the logarithms. Default 1.
     * @param std The standard deviation of the logarithms. Default 2.
     */
    log_normal_(mean?: number, std?: number): this;
    /** Sets all elements to random numbers whose logarithms are normal. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html */
    log_normal_(options: {
      /** The mean of the logarithms. Default 1. */
      mean?: number;
      /** The standard deviation of the logarithms. Default 2. */
      std?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random numbers whose logarithms are normal. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
     * @param mean The mean of the logarithms. Default 1.
     */
    log_normal_(
      mean: number,
      options: {
        /** The standard deviation of the logarithms. Default 2. */
        std?: number;
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers whose logarithms are normal. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
     * @param mean The mean of the logarithms. Default 1.
     * @param std The standard deviation of the logarithms. Default 2.
     */
    log_normal_(
      mean: number,
      std: number,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers from the Cauchy distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
     * @param median The median. Default 0.
     * @param sigma Half the distance between the quartiles. Default 1.
     */
    cauchy_(median?: number, sigma?: number): this;
    /** Sets all elements to random numbers from the Cauchy distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html */
    cauchy_(options: {
      /** The median. Default 0. */
      median?: number;
      /** Half the distance between the quartiles. Default 1. */
      sigma?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random numbers from the Cauchy distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
     * @param median The median. Default 0.
     */
    cauchy_(
      median: number,
      options: {
        /** Half the distance between the quartiles. Default 1. */
        sigma?: number;
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers from the Cauchy distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
     * @param median The median. Default 0.
     * @param sigma Half the distance between the quartiles. Default 1.
     */
    cauchy_(
      median: number,
      sigma: number,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random numbers from the exponential distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
     * @param lambd The rate, one over the mean. Default 1.
     */
    exponential_(lambd?: number): this;
    /** Sets all elements to random numbers from the exponential distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html */
    exponential_(options: {
      /** The rate, one over the mean. Default 1. */
      lambd?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random numbers from the exponential distribution. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
     * @param lambd The rate, one over the mean. Default 1.
     */
    exponential_(
      lambd: number,
      options: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to the number of trials of probability `p` until the first success. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html
     * @param p The probability of success.
     */
    geometric_(
      p: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to the number of trials of probability `p` until the first success. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html */
    geometric_(options: {
      /** The probability of success. */
      p: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /** Sets all elements to random whole numbers. With `to`: sets all elements to random whole numbers from 0 up to, not including, `to`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
    random_(options?: {
      /** The upper bound. */
      to?: number;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
    /**
     * Sets all elements to random whole numbers from 0 up to, not including, `to`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html
     * @param to The upper bound.
     */
    random_(
      to: number,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random whole numbers from `from` up to, not including, `to`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html
     * @param from The lower bound.
     * @param to The upper bound.
     */
    random_(
      from: number,
      to: number | null,
      options?: {
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /**
     * Sets all elements to random whole numbers from `from` up to, not including, `to`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html
     * @param from The lower bound.
     */
    random_(
      from: number,
      options: {
        /** The upper bound. */
        to: number | null;
        /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
        generator?: Generator | null;
      },
    ): this;
    /** Sets all elements to random whole numbers from `from` up to, not including, `to`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
    random_(options: {
      /** The lower bound. */
      from: number;
      /** The upper bound. */
      to: number | null;
      /** Where random numbers come from; by default the generator that `manual_seed` seeds. */
      generator?: Generator | null;
    }): this;
  }
}
