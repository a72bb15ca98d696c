// The module "gradlens": what a training script imports, by PyTorch's names.
import "./ops/all.js";
import { Device } from "./device.js";

export { is_anomaly_check_nan_enabled, is_anomaly_enabled } from "./anomaly.js";
export * as autograd from "./autograd-functions.js";
export * from "./declared/index.js";
export * as special from "./declared/special.js";
export {
  bool,
  DType,
  float32,
  float32 as float,
  float64,
  float64 as double,
  get_default_dtype,
  int32,
  int32 as int,
  int64,
  int64 as long,
  promote_types,
  set_default_dtype,
  uint8,
} from "./dtype.js";
export { set_printoptions } from "./format.js";
export { type Index, Slice, slice } from "./indexing.js";
export * as linalg from "./linalg.js";
export {
  enable_grad,
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  type ModeGuard,
  no_grad,
  set_grad_enabled,
} from "./mode.js";
export type { Named } from "./named.js";
export * as nn from "./nn/index.js";
export { broadcast_shapes } from "./ops/axes.js";
export { type TensorData, type TensorOptions, tensor } from "./ops/creation.js";
export {
  type ArrayOptions,
  as_tensor,
  asarray,
  type DataOptions,
  from_numpy,
  frombuffer,
  is_tensor,
} from "./ops/data.js";
export * as optim from "./optim/index.js";
export * as python from "./python.js";
export { default_generator, Generator } from "./random.js";
export * as random from "./random-functions.js";
export { get_rng_state, initial_seed, manual_seed, seed, set_rng_state } from "./random-functions.js";
export { type LoadOptions, load, save } from "./serialize.js";
export {
  are_deterministic_algorithms_enabled,
  get_default_device,
  get_float32_matmul_precision,
  get_num_threads,
  set_default_device,
  set_float32_matmul_precision,
  set_flush_denormal,
  set_num_threads,
  typename,
  use_deterministic_algorithms,
} from "./settings.js";
export { Size } from "./shape.js";
export { type Nested, Tensor } from "./tensor.js";
export { type FInfo, finfo, type IInfo, iinfo } from "./type-info.js";
export { BoolTensor, ByteTensor, DoubleTensor, FloatTensor, IntTensor, LongTensor } from "./typed-constructors.js";
export * as utils from "./utils/index.js";
export * as webgpu from "./webgpu.js";

/** Infinity. */
export const inf = Number.POSITIVE_INFINITY;
/** Not a number. */
export const nan = Number.NaN;
/** π: half the way around a circle of radius 1. */
export const pi = Math.PI;
/** The base of the natural logarithm. */
export const e = Math.E;

/** A device by name. https://pytorch.org/docs/stable/tensor_attributes.html#torch.device */
export function device(name: string): Device {
  return new Device(name);
}
export type { Device };
