// PyTorch's older constructors, one per type: `torch.FloatTensor([1, 2])`, `torch.LongTensor(2, 3)`.

import { callable } from "./callable.js";
import { zeros } from "./declared/creation.js";
import { bool, type DType, float32, float64, int32, int64, uint8 } from "./dtype.js";
import { type TensorData, tensor } from "./ops/creation.js";
import type { Tensor } from "./tensor.js";

type Sizes = number[];

/** A class whose instances are tensors of one type: of data, or of sizes. */
function constructorOf(name: string, dtype: DType) {
  class TypedConstructor {
    constructor(...args: Sizes | [data: Exclude<TensorData, number>]) {
      const [first] = args;
      const made = typeof first === "object" ? tensor(first, { dtype }) : zeros(args as Sizes, { dtype });
      // biome-ignore lint/correctness/noConstructorReturn: what it makes is a plain tensor
      return made as unknown as TypedConstructor;
    }
  }
  return callable(name, TypedConstructor) as unknown as {
    new (...sizes: Sizes): Tensor;
    new (data: Exclude<TensorData, number>): Tensor;
    (...sizes: Sizes): Tensor;
    (data: Exclude<TensorData, number>): Tensor;
  };
}

/** A float32 tensor of data, or of sizes. https://pytorch.org/docs/stable/tensors.html */
export const FloatTensor = constructorOf("FloatTensor", float32);
/** A float64 tensor of data, or of sizes. https://pytorch.org/docs/stable/tensors.html */
export const DoubleTensor = constructorOf("DoubleTensor", float64);
/** An int32 tensor of data, or of sizes. https://pytorch.org/docs/stable/tensors.html */
export const IntTensor = constructorOf("IntTensor", int32);
/** An int64 tensor of data, or of sizes. https://pytorch.org/docs/stable/tensors.html */
export const LongTensor = constructorOf("LongTensor", int64);
/** A uint8 tensor of data, or of sizes. https://pytorch.org/docs/stable/tensors.html */
export const ByteTensor = constructorOf("ByteTensor", uint8);
/** A bool tensor of data, or of sizes. https://pytorch.org/docs/stable/tensors.html */
export const BoolTensor = constructorOf("BoolTensor", bool);
