// Functions and methods of the rows in ops/clamp.ts, made from them by declare.ts: the test of this file says how.
import { callFunction } from "../install.js";
import type { Tensor } from "../tensor.js";

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clamp(min?: number | boolean | null, max?: number | boolean | null): Tensor;
    /** Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html */
    clamp(options: {
      /** The lower bound. */
      min?: number | boolean | null;
      /** The upper bound. */
      max?: number | boolean | null;
    }): Tensor;
    /**
     * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bound.
     */
    clamp(
      min: number | boolean | null,
      options: {
        /** The upper bound. */
        max?: number | boolean | null;
      },
    ): Tensor;
    /**
     * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bounds.
     * @param max The upper bounds.
     */
    clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
    /** Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html */
    clamp(options: {
      /** The lower bounds. */
      min?: Tensor | null;
      /** The upper bounds. */
      max?: Tensor | null;
    }): Tensor;
    /**
     * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
     * @param min The lower bounds.
     */
    clamp(
      min: Tensor | null,
      options: {
        /** The upper bounds. */
        max?: Tensor | null;
      },
    ): Tensor;
    /**
     * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clamp_(min?: number | boolean | null, max?: number | boolean | null): this;
    /** Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
    clamp_(options: {
      /** The lower bound. */
      min?: number | boolean | null;
      /** The upper bound. */
      max?: number | boolean | null;
    }): this;
    /**
     * Limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bound.
     */
    clamp_(
      min: number | boolean | null,
      options: {
        /** The upper bound. */
        max?: number | boolean | null;
      },
    ): this;
    /**
     * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bounds.
     * @param max The upper bounds.
     */
    clamp_(min?: Tensor | null, max?: Tensor | null): this;
    /** Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
    clamp_(options: {
      /** The lower bounds. */
      min?: Tensor | null;
      /** The upper bounds. */
      max?: Tensor | null;
    }): this;
    /**
     * Limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
     * @param min The lower bounds.
     */
    clamp_(
      min: Tensor | null,
      options: {
        /** The upper bounds. */
        max?: Tensor | null;
      },
    ): this;
    /**
     * Raises elements to those of `min`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
     * @param min The lower bounds.
     */
    clamp_min(min: Tensor): Tensor;
    /**
     * Raises elements below `min` to it. Shapes: any → the same.
     * @param min The lower bound.
     */
    clamp_min(min: number | boolean): Tensor;
    /** Raises elements below `min` to it. Shapes: any → the same. */
    clamp_min(options: {
      /** The lower bound. */
      min: number | boolean;
    }): Tensor;
    /**
     * Raises elements to those of `min`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
     * @param min The lower bounds.
     */
    clamp_min_(min: Tensor): this;
    /**
     * Raises elements below `min` to it. In place. Shapes: any → the same.
     * @param min The lower bound.
     */
    clamp_min_(min: number | boolean): this;
    /** Raises elements below `min` to it. In place. Shapes: any → the same. */
    clamp_min_(options: {
      /** The lower bound. */
      min: number | boolean;
    }): this;
    /**
     * Lowers elements to those of `max`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
     * @param max The upper bounds.
     */
    clamp_max(max: Tensor): Tensor;
    /**
     * Lowers elements above `max` to it. Shapes: any → the same.
     * @param max The upper bound.
     */
    clamp_max(max: number | boolean): Tensor;
    /** Lowers elements above `max` to it. Shapes: any → the same. */
    clamp_max(options: {
      /** The upper bound. */
      max: number | boolean;
    }): Tensor;
    /**
     * Lowers elements to those of `max`. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
     * @param max The upper bounds.
     */
    clamp_max_(max: Tensor): this;
    /**
     * Lowers elements above `max` to it. In place. Shapes: any → the same.
     * @param max The upper bound.
     */
    clamp_max_(max: number | boolean): this;
    /** Lowers elements above `max` to it. In place. Shapes: any → the same. */
    clamp_max_(options: {
      /** The upper bound. */
      max: number | boolean;
    }): this;
    /**
     * As `clamp`: limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clip.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clip(min?: number | boolean | null, max?: number | boolean | null): Tensor;
    /** As `clamp`: limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clip.html */
    clip(options: {
      /** The lower bound. */
      min?: number | boolean | null;
      /** The upper bound. */
      max?: number | boolean | null;
    }): Tensor;
    /**
     * As `clamp`: limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clip.html
     * @param min The lower bound.
     */
    clip(
      min: number | boolean | null,
      options: {
        /** The upper bound. */
        max?: number | boolean | null;
      },
    ): Tensor;
    /**
     * As `clamp`: limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clip.html
     * @param min The lower bounds.
     * @param max The upper bounds.
     */
    clip(min?: Tensor | null, max?: Tensor | null): Tensor;
    /** As `clamp`: limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clip.html */
    clip(options: {
      /** The lower bounds. */
      min?: Tensor | null;
      /** The upper bounds. */
      max?: Tensor | null;
    }): Tensor;
    /**
     * As `clamp`: limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clip.html
     * @param min The lower bounds.
     */
    clip(
      min: Tensor | null,
      options: {
        /** The upper bounds. */
        max?: Tensor | null;
      },
    ): Tensor;
    /**
     * As `clamp`: limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
     * @param min The lower bound.
     * @param max The upper bound.
     */
    clip_(min?: number | boolean | null, max?: number | boolean | null): this;
    /** As `clamp`: limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
    clip_(options: {
      /** The lower bound. */
      min?: number | boolean | null;
      /** The upper bound. */
      max?: number | boolean | null;
    }): this;
    /**
     * As `clamp`: limits elements to the range from `min` to `max`. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
     * @param min The lower bound.
     */
    clip_(
      min: number | boolean | null,
      options: {
        /** The upper bound. */
        max?: number | boolean | null;
      },
    ): this;
    /**
     * As `clamp`: limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
     * @param min The lower bounds.
     * @param max The upper bounds.
     */
    clip_(min?: Tensor | null, max?: Tensor | null): this;
    /** As `clamp`: limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
    clip_(options: {
      /** The lower bounds. */
      min?: Tensor | null;
      /** The upper bounds. */
      max?: Tensor | null;
    }): this;
    /**
     * As `clamp`: limits elements to ranges given by tensors. In place. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
     * @param min The lower bounds.
     */
    clip_(
      min: Tensor | null,
      options: {
        /** The upper bounds. */
        max?: Tensor | null;
      },
    ): this;
  }
}

/**
 * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param input The tensor.
 * @param min The lower bound.
 * @param max The upper bound.
 */
export function clamp(input: Tensor, min?: number | boolean | null, max?: number | boolean | null): Tensor;
/**
 * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param input The tensor.
 */
export function clamp(
  input: Tensor,
  options: {
    /** The lower bound. */
    min?: number | boolean | null;
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * Limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param input The tensor.
 * @param min The lower bound.
 */
export function clamp(
  input: Tensor,
  min: number | boolean | null,
  options: {
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param input The tensor.
 * @param min The lower bounds.
 * @param max The upper bounds.
 */
export function clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
/**
 * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param input The tensor.
 */
export function clamp(
  input: Tensor,
  options: {
    /** The lower bounds. */
    min?: Tensor | null;
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
/**
 * Limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clamp.html
 * @param input The tensor.
 * @param min The lower bounds.
 */
export function clamp(
  input: Tensor,
  min: Tensor | null,
  options: {
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
export function clamp(...args: unknown[]): unknown {
  return callFunction("clamp", args);
}

/**
 * Raises elements to those of `min`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param min The lower bounds.
 */
export function clamp_min(input: Tensor, min: Tensor): Tensor;
/**
 * Raises elements below `min` to it. Shapes: any → the same.
 * @param input The tensor.
 * @param min The lower bound.
 */
export function clamp_min(input: Tensor, min: number | boolean): Tensor;
/**
 * Raises elements below `min` to it. Shapes: any → the same.
 * @param input The tensor.
 */
export function clamp_min(
  input: Tensor,
  options: {
    /** The lower bound. */
    min: number | boolean;
  },
): Tensor;
export function clamp_min(...args: unknown[]): unknown {
  return callFunction("clamp_min", args);
}

/**
 * Lowers elements to those of `max`. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast.
 * @param input The tensor.
 * @param max The upper bounds.
 */
export function clamp_max(input: Tensor, max: Tensor): Tensor;
/**
 * Lowers elements above `max` to it. Shapes: any → the same.
 * @param input The tensor.
 * @param max The upper bound.
 */
export function clamp_max(input: Tensor, max: number | boolean): Tensor;
/**
 * Lowers elements above `max` to it. Shapes: any → the same.
 * @param input The tensor.
 */
export function clamp_max(
  input: Tensor,
  options: {
    /** The upper bound. */
    max: number | boolean;
  },
): Tensor;
export function clamp_max(...args: unknown[]): unknown {
  return callFunction("clamp_max", args);
}

/**
 * As `clamp`: limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clip.html
 * @param input The tensor.
 * @param min The lower bound.
 * @param max The upper bound.
 */
export function clip(input: Tensor, min?: number | boolean | null, max?: number | boolean | null): Tensor;
/**
 * As `clamp`: limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clip.html
 * @param input The tensor.
 */
export function clip(
  input: Tensor,
  options: {
    /** The lower bound. */
    min?: number | boolean | null;
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * As `clamp`: limits elements to the range from `min` to `max`. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.clip.html
 * @param input The tensor.
 * @param min The lower bound.
 */
export function clip(
  input: Tensor,
  min: number | boolean | null,
  options: {
    /** The upper bound. */
    max?: number | boolean | null;
  },
): Tensor;
/**
 * As `clamp`: limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clip.html
 * @param input The tensor.
 * @param min The lower bounds.
 * @param max The upper bounds.
 */
export function clip(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
/**
 * As `clamp`: limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clip.html
 * @param input The tensor.
 */
export function clip(
  input: Tensor,
  options: {
    /** The lower bounds. */
    min?: Tensor | null;
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
/**
 * As `clamp`: limits elements to ranges given by tensors. Shapes: any that broadcast. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.clip.html
 * @param input The tensor.
 * @param min The lower bounds.
 */
export function clip(
  input: Tensor,
  min: Tensor | null,
  options: {
    /** The upper bounds. */
    max?: Tensor | null;
  },
): Tensor;
export function clip(...args: unknown[]): unknown {
  return callFunction("clip", args);
}
