// Functions and methods of the rows in ops/split.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * The positions of a dimension as a list of views. Shapes: (n, …) → n of (…). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unbind.html
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    unbind(dim?: number): Tensor[];
    /** The positions of a dimension as a list of views. Shapes: (n, …) → n of (…). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unbind.html */
    unbind(options: {
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * Parts of one size along a dimension, as views; the last may be smaller. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. https://pytorch.org/docs/stable/generated/torch.split.html
     * @param split_size_or_sections The size of each part, or the sizes of all.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    split(split_size_or_sections: number, dim?: number): Tensor[];
    /**
     * Parts of one size along a dimension, as views; the last may be smaller. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. https://pytorch.org/docs/stable/generated/torch.split.html
     * @param split_size_or_sections The size of each part, or the sizes of all.
     */
    split(
      split_size_or_sections: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** Parts of one size along a dimension, as views; the last may be smaller. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. https://pytorch.org/docs/stable/generated/torch.split.html */
    split(options: {
      /** The size of each part, or the sizes of all. */
      split_size_or_sections: number;
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. https://pytorch.org/docs/stable/generated/torch.split.html
     * @param split_size_or_sections The size of each part, or the sizes of all.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    split(split_size_or_sections: readonly number[], dim?: number): Tensor[];
    /**
     * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. https://pytorch.org/docs/stable/generated/torch.split.html
     * @param split_size_or_sections The size of each part, or the sizes of all.
     */
    split(
      split_size_or_sections: readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. https://pytorch.org/docs/stable/generated/torch.split.html */
    split(options: {
      /** The size of each part, or the sizes of all. */
      split_size_or_sections: readonly number[];
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
     * @param split_sizes The sizes of the parts.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    split_with_sizes(split_sizes: readonly number[], dim?: number): Tensor[];
    /**
     * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
     * @param split_sizes The sizes of the parts.
     */
    split_with_sizes(
      split_sizes: readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. */
    split_with_sizes(options: {
      /** The sizes of the parts. */
      split_sizes: readonly number[];
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * As `split`, but the parts may be written in place. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
     * @param split_size The size of each part.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    unsafe_split(split_size: number, dim?: number): Tensor[];
    /**
     * As `split`, but the parts may be written in place. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
     * @param split_size The size of each part.
     */
    unsafe_split(
      split_size: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** As `split`, but the parts may be written in place. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. */
    unsafe_split(options: {
      /** The size of each part. */
      split_size: number;
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * As `split_with_sizes`, but the parts may be written in place. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
     * @param split_sizes The sizes of the parts.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    unsafe_split_with_sizes(split_sizes: readonly number[], dim?: number): Tensor[];
    /**
     * As `split_with_sizes`, but the parts may be written in place. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
     * @param split_sizes The sizes of the parts.
     */
    unsafe_split_with_sizes(
      split_sizes: readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** As `split_with_sizes`, but the parts may be written in place. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. */
    unsafe_split_with_sizes(options: {
      /** The sizes of the parts. */
      split_sizes: readonly number[];
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * At most so many parts of one size along a dimension, as views. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. https://pytorch.org/docs/stable/generated/torch.chunk.html
     * @param chunks How many parts at most.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    chunk(chunks: number, dim?: number): Tensor[];
    /**
     * At most so many parts of one size along a dimension, as views. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. https://pytorch.org/docs/stable/generated/torch.chunk.html
     * @param chunks How many parts at most.
     */
    chunk(
      chunks: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** At most so many parts of one size along a dimension, as views. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. https://pytorch.org/docs/stable/generated/torch.chunk.html */
    chunk(options: {
      /** How many parts at most. */
      chunks: number;
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * As `chunk`, but the parts may be written in place. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive.
     * @param chunks How many parts at most.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    unsafe_chunk(chunks: number, dim?: number): Tensor[];
    /**
     * As `chunk`, but the parts may be written in place. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive.
     * @param chunks How many parts at most.
     */
    unsafe_chunk(
      chunks: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** As `chunk`, but the parts may be written in place. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. */
    unsafe_chunk(options: {
      /** How many parts at most. */
      chunks: number;
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → k of (n / k, …); the first ones are longer by 1. Raises RuntimeError if the number is not positive. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    tensor_split(indices_or_sections: number, dim?: number): Tensor[];
    /**
     * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → k of (n / k, …); the first ones are longer by 1. Raises RuntimeError if the number is not positive. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     */
    tensor_split(
      indices_or_sections: number,
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → k of (n / k, …); the first ones are longer by 1. Raises RuntimeError if the number is not positive. https://pytorch.org/docs/stable/generated/torch.tensor_split.html */
    tensor_split(options: {
      /** How many parts, or the positions at which to cut. */
      indices_or_sections: number;
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    tensor_split(indices_or_sections: readonly number[], dim?: number): Tensor[];
    /**
     * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     */
    tensor_split(
      indices_or_sections: readonly number[],
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /** Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.tensor_split.html */
    tensor_split(options: {
      /** How many parts, or the positions at which to cut. */
      indices_or_sections: readonly number[];
      /** The dimension to work along; negative ones count from the end. Default 0. */
      dim?: number;
    }): Tensor[];
    /**
     * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
     * @param tensor_indices_or_sections How many parts, or the positions at which to cut, as an int64 tensor.
     * @param dim The dimension to work along; negative ones count from the end. Default 0.
     */
    tensor_split(tensor_indices_or_sections: Tensor, dim?: number): Tensor[];
    /**
     * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
     * @param tensor_indices_or_sections How many parts, or the positions at which to cut, as an int64 tensor.
     */
    tensor_split(
      tensor_indices_or_sections: Tensor,
      options: {
        /** The dimension to work along; negative ones count from the end. Default 0. */
        dim?: number;
      },
    ): Tensor[];
    /**
     * Parts along columns (elements of a vector), as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.hsplit.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     */
    hsplit(indices_or_sections: number | readonly number[]): Tensor[];
    /** Parts along columns (elements of a vector), as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.hsplit.html */
    hsplit(options: {
      /** How many parts, or the positions at which to cut. */
      indices_or_sections: number | readonly number[];
    }): Tensor[];
    /**
     * Parts along rows, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.vsplit.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     */
    vsplit(indices_or_sections: number | readonly number[]): Tensor[];
    /** Parts along rows, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.vsplit.html */
    vsplit(options: {
      /** How many parts, or the positions at which to cut. */
      indices_or_sections: number | readonly number[];
    }): Tensor[];
    /**
     * Parts along the third dimension, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.dsplit.html
     * @param indices_or_sections How many parts, or the positions at which to cut.
     */
    dsplit(indices_or_sections: number | readonly number[]): Tensor[];
    /** Parts along the third dimension, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.dsplit.html */
    dsplit(options: {
      /** How many parts, or the positions at which to cut. */
      indices_or_sections: number | readonly number[];
    }): Tensor[];
  }
}

/**
 * The positions of a dimension as a list of views. Shapes: (n, …) → n of (…). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unbind.html
 * @param input The tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function unbind(input: Tensor, dim?: number): Tensor[];
/**
 * The positions of a dimension as a list of views. Shapes: (n, …) → n of (…). Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.unbind.html
 * @param input The tensor.
 */
export function unbind(
  input: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function unbind(...args: unknown[]): unknown {
  return callFunction("unbind", args);
}

/**
 * Parts of one size along a dimension, as views; the last may be smaller. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. https://pytorch.org/docs/stable/generated/torch.split.html
 * @param input The tensor.
 * @param split_size_or_sections The size of each part, or the sizes of all.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function split(input: Tensor, split_size_or_sections: number, dim?: number): Tensor[];
/**
 * Parts of one size along a dimension, as views; the last may be smaller. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. https://pytorch.org/docs/stable/generated/torch.split.html
 * @param input The tensor.
 * @param split_size_or_sections The size of each part, or the sizes of all.
 */
export function split(
  input: Tensor,
  split_size_or_sections: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts of one size along a dimension, as views; the last may be smaller. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative. https://pytorch.org/docs/stable/generated/torch.split.html
 * @param input The tensor.
 */
export function split(
  input: Tensor,
  options: {
    /** The size of each part, or the sizes of all. */
    split_size_or_sections: number;
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. https://pytorch.org/docs/stable/generated/torch.split.html
 * @param input The tensor.
 * @param split_size_or_sections The size of each part, or the sizes of all.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function split(input: Tensor, split_size_or_sections: readonly number[], dim?: number): Tensor[];
/**
 * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. https://pytorch.org/docs/stable/generated/torch.split.html
 * @param input The tensor.
 * @param split_size_or_sections The size of each part, or the sizes of all.
 */
export function split(
  input: Tensor,
  split_size_or_sections: readonly number[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`. https://pytorch.org/docs/stable/generated/torch.split.html
 * @param input The tensor.
 */
export function split(
  input: Tensor,
  options: {
    /** The size of each part, or the sizes of all. */
    split_size_or_sections: readonly number[];
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function split(...args: unknown[]): unknown {
  return callFunction("split", args);
}

/**
 * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 * @param split_sizes The sizes of the parts.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function split_with_sizes(input: Tensor, split_sizes: readonly number[], dim?: number): Tensor[];
/**
 * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 * @param split_sizes The sizes of the parts.
 */
export function split_with_sizes(
  input: Tensor,
  split_sizes: readonly number[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts of given sizes along a dimension, as views. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 */
export function split_with_sizes(
  input: Tensor,
  options: {
    /** The sizes of the parts. */
    split_sizes: readonly number[];
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function split_with_sizes(...args: unknown[]): unknown {
  return callFunction("split_with_sizes", args);
}

/**
 * As `split`, but the parts may be written in place. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
 * @param input The tensor.
 * @param split_size The size of each part.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function unsafe_split(input: Tensor, split_size: number, dim?: number): Tensor[];
/**
 * As `split`, but the parts may be written in place. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
 * @param input The tensor.
 * @param split_size The size of each part.
 */
export function unsafe_split(
  input: Tensor,
  split_size: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * As `split`, but the parts may be written in place. Shapes: (n, …) → ⌈n / size⌉ of (size, …), the last perhaps shorter. Raises RuntimeError if the size is negative.
 * @param input The tensor.
 */
export function unsafe_split(
  input: Tensor,
  options: {
    /** The size of each part. */
    split_size: number;
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function unsafe_split(...args: unknown[]): unknown {
  return callFunction("unsafe_split", args);
}

/**
 * As `split_with_sizes`, but the parts may be written in place. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 * @param split_sizes The sizes of the parts.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function unsafe_split_with_sizes(input: Tensor, split_sizes: readonly number[], dim?: number): Tensor[];
/**
 * As `split_with_sizes`, but the parts may be written in place. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 * @param split_sizes The sizes of the parts.
 */
export function unsafe_split_with_sizes(
  input: Tensor,
  split_sizes: readonly number[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * As `split_with_sizes`, but the parts may be written in place. Shapes: (n, …) → one of (size, …) for each size. Raises RuntimeError if the sizes do not add up to that of `dim`.
 * @param input The tensor.
 */
export function unsafe_split_with_sizes(
  input: Tensor,
  options: {
    /** The sizes of the parts. */
    split_sizes: readonly number[];
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function unsafe_split_with_sizes(...args: unknown[]): unknown {
  return callFunction("unsafe_split_with_sizes", args);
}

/**
 * At most so many parts of one size along a dimension, as views. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. https://pytorch.org/docs/stable/generated/torch.chunk.html
 * @param input The tensor.
 * @param chunks How many parts at most.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function chunk(input: Tensor, chunks: number, dim?: number): Tensor[];
/**
 * At most so many parts of one size along a dimension, as views. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. https://pytorch.org/docs/stable/generated/torch.chunk.html
 * @param input The tensor.
 * @param chunks How many parts at most.
 */
export function chunk(
  input: Tensor,
  chunks: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * At most so many parts of one size along a dimension, as views. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive. https://pytorch.org/docs/stable/generated/torch.chunk.html
 * @param input The tensor.
 */
export function chunk(
  input: Tensor,
  options: {
    /** How many parts at most. */
    chunks: number;
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function chunk(...args: unknown[]): unknown {
  return callFunction("chunk", args);
}

/**
 * As `chunk`, but the parts may be written in place. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive.
 * @param input The tensor.
 * @param chunks How many parts at most.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function unsafe_chunk(input: Tensor, chunks: number, dim?: number): Tensor[];
/**
 * As `chunk`, but the parts may be written in place. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive.
 * @param input The tensor.
 * @param chunks How many parts at most.
 */
export function unsafe_chunk(
  input: Tensor,
  chunks: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * As `chunk`, but the parts may be written in place. Shapes: (n, …) → up to `chunks` of (⌈n / chunks⌉, …). Raises RuntimeError if `chunks` is not positive.
 * @param input The tensor.
 */
export function unsafe_chunk(
  input: Tensor,
  options: {
    /** How many parts at most. */
    chunks: number;
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function unsafe_chunk(...args: unknown[]): unknown {
  return callFunction("unsafe_chunk", args);
}

/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → k of (n / k, …); the first ones are longer by 1. Raises RuntimeError if the number is not positive. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function tensor_split(input: Tensor, indices_or_sections: number, dim?: number): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → k of (n / k, …); the first ones are longer by 1. Raises RuntimeError if the number is not positive. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 */
export function tensor_split(
  input: Tensor,
  indices_or_sections: number,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → k of (n / k, …); the first ones are longer by 1. Raises RuntimeError if the number is not positive. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 */
export function tensor_split(
  input: Tensor,
  options: {
    /** How many parts, or the positions at which to cut. */
    indices_or_sections: number;
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function tensor_split(input: Tensor, indices_or_sections: readonly number[], dim?: number): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 */
export function tensor_split(
  input: Tensor,
  indices_or_sections: readonly number[],
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 */
export function tensor_split(
  input: Tensor,
  options: {
    /** How many parts, or the positions at which to cut. */
    indices_or_sections: readonly number[];
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 * @param tensor_indices_or_sections How many parts, or the positions at which to cut, as an int64 tensor.
 * @param dim The dimension to work along; negative ones count from the end. Default 0.
 */
export function tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim?: number): Tensor[];
/**
 * Parts along a dimension, as views: so many whose sizes differ by one at most, or cut at given positions. Shapes: (n, …) → one part more than positions. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.tensor_split.html
 * @param input The tensor.
 * @param tensor_indices_or_sections How many parts, or the positions at which to cut, as an int64 tensor.
 */
export function tensor_split(
  input: Tensor,
  tensor_indices_or_sections: Tensor,
  options: {
    /** The dimension to work along; negative ones count from the end. Default 0. */
    dim?: number;
  },
): Tensor[];
export function tensor_split(...args: unknown[]): unknown {
  return callFunction("tensor_split", args);
}

/**
 * Parts along columns (elements of a vector), as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.hsplit.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 */
export function hsplit(input: Tensor, indices_or_sections: number | readonly number[]): Tensor[];
/**
 * Parts along columns (elements of a vector), as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.hsplit.html
 * @param input The tensor.
 */
export function hsplit(
  input: Tensor,
  options: {
    /** How many parts, or the positions at which to cut. */
    indices_or_sections: number | readonly number[];
  },
): Tensor[];
export function hsplit(...args: unknown[]): unknown {
  return callFunction("hsplit", args);
}

/**
 * Parts along rows, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.vsplit.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 */
export function vsplit(input: Tensor, indices_or_sections: number | readonly number[]): Tensor[];
/**
 * Parts along rows, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.vsplit.html
 * @param input The tensor.
 */
export function vsplit(
  input: Tensor,
  options: {
    /** How many parts, or the positions at which to cut. */
    indices_or_sections: number | readonly number[];
  },
): Tensor[];
export function vsplit(...args: unknown[]): unknown {
  return callFunction("vsplit", args);
}

/**
 * Parts along the third dimension, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.dsplit.html
 * @param input The tensor.
 * @param indices_or_sections How many parts, or the positions at which to cut.
 */
export function dsplit(input: Tensor, indices_or_sections: number | readonly number[]): Tensor[];
/**
 * Parts along the third dimension, as views: so many of equal size, or cut at given positions. Shapes: (…, n, …) → parts of n. Raises RuntimeError if the number of parts does not divide the size. https://pytorch.org/docs/stable/generated/torch.dsplit.html
 * @param input The tensor.
 */
export function dsplit(
  input: Tensor,
  options: {
    /** How many parts, or the positions at which to cut. */
    indices_or_sections: number | readonly number[];
  },
): Tensor[];
export function dsplit(...args: unknown[]): unknown {
  return callFunction("dsplit", args);
}
