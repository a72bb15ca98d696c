// The module `torch.webgpu`: whether there is a GPU, which one, and what it leaves to the CPU.
import { fallbackOps } from "./backend/fallbacks.js";
import { gpu, gpuOrReason } from "./backend/webgpu/gpu.js";

/** Whether tensors can live on WebGPU. As https://pytorch.org/docs/stable/generated/torch.cuda.is_available.html */
export function is_available(): boolean {
  return typeof gpuOrReason() !== "string";
}

/** Why there is no WebGPU; `null` where there is. */
export function reason(): string | null {
  const found = gpuOrReason();
  return typeof found === "string" ? found : null;
}

/** How many GPUs there are: one or none. As https://pytorch.org/docs/stable/generated/torch.cuda.device_count.html */
export function device_count(): number {
  return is_available() ? 1 : 0;
}

/** What the GPU is called. Raises RuntimeError if there is none. As https://pytorch.org/docs/stable/generated/torch.cuda.get_device_name.html */
export function get_device_name(): string {
  return gpu().adapter.name;
}

/** Waits until the GPU has computed all that it was told. As https://pytorch.org/docs/stable/generated/torch.cuda.synchronize.html */
export function synchronize(): void {
  gpu().settle();
}

/** The ops that have run on the CPU because WebGPU has no kernel for them. */
export function fallbacks(): string[] {
  return fallbackOps();
}
