// Finds an adapter and makes an executor on it.
import type { GpuAdapter } from "../protocol/gpu.js";
import { Executor, type Send } from "./executor.js";

/** How an adapter is called. */
function nameOf({ vendor, architecture, device, description }: GPUAdapterInfo): string {
  return description || [vendor, architecture || device].filter(Boolean).join(" ") || "unknown adapter";
}

const isSoftware = (info: GPUAdapterInfo): boolean =>
  info.isFallbackAdapter === true || /swiftshader|llvmpipe|lavapipe|software|basic render/i.test(nameOf(info));

function factsOf({ info, limits }: GPUAdapter): GpuAdapter {
  const mostBytes = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize, 2 ** 31 - 4);
  return { name: nameOf(info), software: isSoftware(info), mostBytes };
}

/** Opens the GPU and says so, or why not. */
export async function openGpu(gpu: GPU | undefined, send: Send): Promise<Executor | null> {
  try {
    const adapter = await gpu?.requestAdapter({ powerPreference: "high-performance" });
    if (!adapter) {
      send({ kind: "failed", message: gpu ? "no GPU adapter was found" : "there is no WebGPU here" });
      return null;
    }
    const { maxStorageBufferBindingSize, maxBufferSize, maxStorageBuffersPerShaderStage } = adapter.limits;
    const requiredLimits = { maxStorageBufferBindingSize, maxBufferSize, maxStorageBuffersPerShaderStage };
    const executor = new Executor(await adapter.requestDevice({ requiredLimits }), send, adapter);
    send({ kind: "ready", adapter: factsOf(adapter) });
    return executor;
  } catch (error) {
    send({ kind: "failed", message: `the GPU cannot be used (${(error as Error).message})` });
    return null;
  }
}
