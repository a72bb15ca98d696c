// Ops that a device cannot compute: they run on the CPU and come back. Each says so once.

const known = new Set<string>();

/** Whether something ran on the CPU whose op is not known yet. */
export const fallback = { pending: false };

/** An op ran on the CPU although its tensors are elsewhere. */
export function noteFallback(op: string): void {
  fallback.pending = false;
  if (known.has(op)) return;
  known.add(op);
  console.warn(
    `${op} has no WebGPU kernel: it runs on the CPU and comes back, which is slow. (Said once; torch.webgpu.fallbacks() lists such ops.)`,
  );
}

/** All ops that ran on the CPU although their tensors are elsewhere. */
export const fallbackOps = (): string[] => [...known].sort();
