// Convolutions of tensors: types and layouts that the device's own need, and windows from lists of numbers.
import type { DType } from "../dtype.js";
import { reserve, type Tensor } from "../tensor.js";
import { type Windows, windowsOf } from "./spatial.js";

/** How the windows of a convolution slide. */
export interface Sliding {
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

type Sizes = readonly number[];

function windowsFor(image: Sizes, result: Sizes, kernel: Sizes, sliding: Sliding): Windows {
  return windowsOf({ ...sliding, input: image.slice(2), output: result.slice(2), kernel });
}

/** Whole numbers other than int64, which is held in doubles, are multiplied as doubles. */
function inDoubles(tensors: readonly Tensor[], run: (...tensors: Tensor[]) => Tensor): Tensor {
  const { dtype }: { dtype: DType } = tensors[0];
  const needed = !dtype.is_floating_point && dtype.name !== "int64";
  const rowMajor = tensors.map((tensor) => (needed ? tensor.double() : tensor).contiguous());
  return needed ? run(...rowMajor).to(dtype) : run(...rowMajor);
}

/** The convolution of images with kernels, and perhaps a bias: (N, C, …) and (O, C / groups, …) to (N, O, …). */
export function convolved(tensors: readonly Tensor[], sizes: Sizes, sliding: Sliding): Tensor {
  return inDoubles(tensors, (images, kernels, bias) => {
    const windows = windowsFor(images.sizes, sizes, kernels.sizes.slice(2), sliding);
    const result = reserve(images, sizes, images.dtype);
    images.storage.backend.convolve(result, images, kernels, bias ?? null, windows, sliding.groups);
    return result;
  });
}

/** The transpose of that, as what flows back to the images: (N, O, …) and (O, C / groups, …) to (N, C, …). */
export function spreadBack(tensors: readonly Tensor[], sizes: Sizes, sliding: Sliding): Tensor {
  return inDoubles(tensors, (given, kernels, bias) => {
    const windows = windowsFor(sizes, given.sizes, kernels.sizes.slice(2), sliding);
    const result = reserve(given, sizes, given.dtype);
    given.storage.backend.spread(result, given, kernels, bias ?? null, windows, sliding.groups);
    return result;
  });
}

/** What flows back to the kernels: (N, C, …) and (N, O, …) to (O, C / groups, …). */
export function correlated(image: Tensor, result: Tensor, kernel: Sizes, sliding: Sliding): Tensor {
  return inDoubles([image, result], (images, given) => {
    const windows = windowsFor(images.sizes, given.sizes, kernel, sliding);
    const weights = reserve(images, [given.sizes[1], images.sizes[1] / sliding.groups, ...kernel], images.dtype);
    images.storage.backend.correlate(weights, images, given, windows, sliding.groups);
    return weights;
  });
}
