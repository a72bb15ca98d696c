// Settings that PyTorch programs make: accepted, remembered, and as far as they make sense here.
import { setThreadCount, threadCount } from "./backend/cpu/threads.js";
import { defaultDevice, setDefaultDevice } from "./backend/devices.js";
import { Device } from "./device.js";
import { RuntimeError, ValueError } from "./errors.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

const settings = { deterministic: false, precision: "highest" };
const precisions = ["highest", "high", "medium"] as const;

/** Whether only deterministic algorithms may run: all of Gradlens' are. https://pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html */
export function use_deterministic_algorithms(mode: boolean, _options: { warn_only?: boolean } = {}): void {
  settings.deterministic = mode;
}

/** What `use_deterministic_algorithms` was told. https://pytorch.org/docs/stable/generated/torch.are_deterministic_algorithms_enabled.html */
export function are_deterministic_algorithms_enabled(): boolean {
  return settings.deterministic;
}

/** How many threads compute: one for each processor, unless `set_num_threads` said otherwise; one where threads cannot be started. https://pytorch.org/docs/stable/generated/torch.get_num_threads.html */
export function get_num_threads(): number {
  return threadCount();
}

/** How many threads compute from now on. Results do not depend on it. Raises RuntimeError for less than one. https://pytorch.org/docs/stable/generated/torch.set_num_threads.html */
export function set_num_threads(count: number): void {
  if (!(Number.isInteger(count) && count >= 1)) throw new RuntimeError("set_num_threads expects a positive integer");
  setThreadCount(count);
}

/** Accepted and without effect: products of float32 always have its precision. https://pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html */
export function set_float32_matmul_precision(precision: (typeof precisions)[number]): void {
  if (!precisions.includes(precision))
    throw new ValueError(`precision must be one of ${precisions.join(", ")}, not ${precision}`);
  settings.precision = precision;
}

/** What `set_float32_matmul_precision` was told. https://pytorch.org/docs/stable/generated/torch.get_float32_matmul_precision.html */
export function get_float32_matmul_precision(): string {
  return settings.precision;
}

/** Whether denormal numbers could be switched off: never here. https://pytorch.org/docs/stable/generated/torch.set_flush_denormal.html */
export function set_flush_denormal(_mode: boolean): boolean {
  return false;
}

/** Where new tensors live when nobody says it. https://pytorch.org/docs/stable/generated/torch.get_default_device.html */
export function get_default_device(): Device {
  return defaultDevice();
}

/** Lets new tensors live on this device when nobody says it. Raises RuntimeError where it is not available. https://pytorch.org/docs/stable/generated/torch.set_default_device.html */
export function set_default_device(device: Device | string): void {
  setDefaultDevice(typeof device === "string" ? new Device(device) : device);
}

/** What PyTorch calls the type of a value. https://pytorch.org/docs/stable/generated/torch.typename.html */
export function typename(obj: unknown): string {
  return obj instanceof Tensor ? obj.dtype.tensorType : typeName(obj);
}
