// What crosses between the engine's WebGPU backend, which writes commands, and the executor, which has the GPU.

/** What is known of an adapter. */
export interface GpuAdapter {
  readonly name: string;
  /** Whether it computes on the CPU. */
  readonly software: boolean;
  /** The size of the largest buffer that a kernel can look at. */
  readonly mostBytes: number;
}

/** A kernel: one entry point `main`; binding 0 is its parameters, those after it its buffers, written ones first. */
export interface GpuKernel {
  /** What people read in a message about it. */
  readonly name: string;
  readonly source: string;
  readonly writes: number;
  readonly reads: number;
  /** How many 32-bit words its parameters are. */
  readonly parameters: number;
}

/**
 * Commands in words of 32 bits; buffers and kernels by number.
 * allocate: buffer, bytes. free: buffer. clear: buffer. upload: buffer, to which byte of it, which of `data`.
 * copy: to, from, bytes. run: kernel, workgroups in x and in y, the buffers, the parameters. read: buffer, bytes;
 * answered by as many `read` as these bytes take, in order.
 */
export const gpuCommand = { allocate: 1, free: 2, clear: 3, upload: 4, copy: 5, run: 6, read: 7 } as const;

/** Commands that are carried out in order. `kernels` are new; kernels count from 0 in the order of their coming. */
export interface GpuBatch {
  readonly kind: "batch";
  /** Batches count from 1. */
  readonly number: number;
  readonly kernels: readonly GpuKernel[];
  readonly words: Int32Array;
  readonly data: readonly ArrayBuffer[];
}

/** What an executor is told: first `open`; `destroy` ends its device, as if that were lost; after `close` nothing more comes. */
export type ToGpu = GpuBatch | { readonly kind: "open" | "destroy" | "close" };

/** What an executor says. After `failed` it does nothing more. */
export type FromGpu =
  | { readonly kind: "ready"; readonly adapter: GpuAdapter }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "done"; readonly number: number }
  /** `done` is the number of a batch that is done with this, 0 if none is. */
  | { readonly kind: "read"; readonly data: ArrayBuffer; readonly done: number };

/** A message of one of a run's connections to a GPU: it opens another where one was closed. */
export interface GpuMail<Message extends ToGpu | FromGpu> {
  readonly kind: "gpu";
  readonly session: number;
  readonly message: Message;
}

/** Data cross in pieces of at most so many bytes: what else crosses the same walls comes between them. */
export const pieceBytes = 2 ** 20;
