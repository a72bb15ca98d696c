// Functions and methods of the rows in ops/callables.ts, made from them by declare.ts: the test of this file says how.

declare module "../tensor.js" {
  interface Tensor {
    /**
     * Replaces each element by what a function returns for it. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.apply_.html
     * @param callable A function of one number.
     */
    apply_(callable: unknown): this;
    /** Replaces each element by what a function returns for it. In place. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.Tensor.apply_.html */
    apply_(options: {
      /** A function of one number. */
      callable: unknown;
    }): this;
    /**
     * Replaces each element by what a function returns for it and that of another tensor. In place. Shapes: any, what broadcasts to it → that of `input`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.map_.html
     * @param tensor Where the second number comes from.
     * @param callable A function of two numbers.
     */
    map_(tensor: Tensor, callable: unknown): this;
    /**
     * Replaces each element by what a function returns for it and that of another tensor. In place. Shapes: any, what broadcasts to it → that of `input`. Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.Tensor.map_.html
     * @param tensor Where the second number comes from.
     */
    map_(
      tensor: Tensor,
      options: {
        /** A function of two numbers. */
        callable: unknown;
      },
    ): this;
    /**
     * Replaces each element by what a function returns for it and those of two other tensors. In place. Shapes: any, what broadcasts to it → that of `input`. Raises RuntimeError where shapes do not broadcast.
     * @param x Where the second number comes from.
     * @param y Where the third comes from.
     * @param callable A function of three numbers.
     */
    map2_(x: Tensor, y: Tensor, callable: unknown): this;
    /**
     * Replaces each element by what a function returns for it and those of two other tensors. In place. Shapes: any, what broadcasts to it → that of `input`. Raises RuntimeError where shapes do not broadcast.
     * @param x Where the second number comes from.
     * @param y Where the third comes from.
     */
    map2_(
      x: Tensor,
      y: Tensor,
      options: {
        /** A function of three numbers. */
        callable: unknown;
      },
    ): this;
  }
}

export {};
