// The backends that there are, by device.
import { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Backend } from "./backend.js";
import { cpu } from "./cpu/cpu.js";
import { gpu } from "./webgpu/gpu.js";
import { webgpu } from "./webgpu/webgpu.js";

const backends = new Map<string, Backend>([
  ["cpu", cpu],
  ["webgpu", webgpu],
]);

let preferred: Device | null = null;

/** Where new tensors live when nobody says it. */
export const defaultDevice = (): Device => preferred ?? new Device("cpu");

/** Lets new tensors live on a device when nobody says it. */
export function setDefaultDevice(device: Device): void {
  backendOf(device);
  preferred = device.type === "cpu" ? null : device;
}

/** The backend of a device; that of new tensors when none is named. */
export function backendOf(named: Device | null): Backend {
  const device = named ?? preferred;
  if (device === null) return cpu;
  if (device.type === "webgpu") gpu();
  if (device.type === "webgpu" && (device.index ?? 0) > 0)
    throw new RuntimeError(`device '${device}' is not available here: there is one GPU, webgpu:0`);
  return backends.get(device.type)!;
}

/** The backend for elements that a script wants on a device: not every device has every type. */
export function backendFor(device: Device | null, dtype: DType): Backend {
  const backend = backendOf(device);
  if (backend !== cpu && !held.has(dtype.name))
    throw new TypeError(
      `Cannot convert a WebGPU Tensor to ${dtype.name} dtype as WebGPU doesn't support ${dtype.name}. Please use ${dtype.is_floating_point ? "float32" : "int32"} instead.`,
    );
  return backend;
}

/** Types that tensors on WebGPU can have: int64 for positions and classes, kept in the CPU's memory. */
const held = new Set(["float32", "int32", "int64", "bool"]);
