// Carries out batches of commands on a WebGPU device: knows buffers, pipelines and limits, and not one op.
import { type FromGpu, type GpuBatch, gpuCommand, pieceBytes } from "../protocol/gpu.js";
import { Buffers, bufferSize, type Pooled } from "./buffers.js";
import { mapRead, usage } from "./constants.js";
import { Pipelines, parameterBytes } from "./pipelines.js";

/** Parameters of different kernels start so far apart. */
const alignment = 256;
const firstParameters = 2 ** 18;
/** How long it may take until a loss of the device is told, in milliseconds. */
const lossIsTold = 1_000;

/** How an executor answers. */
export type Send = (message: FromGpu, transfer?: ArrayBuffer[]) => void;

/** A promise that may fail before anybody waits for it: who waits hears of it all the same. */
function unwatched<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}

/** A copy of what was asked for, on its way. */
interface Read {
  readonly copy: GPUBuffer;
  readonly bytes: number;
  readonly mapped: Promise<unknown>;
}

/** One device and what is on it. */
export class Executor {
  private readonly buffers: Buffers;
  private readonly pipelines: Pipelines;
  private encoder: GPUCommandEncoder | null = null;
  private pass: GPUComputePassEncoder | null = null;
  private parameters: GPUBuffer;
  private staged = new Int32Array(firstParameters / 4);
  /** Bytes of parameters of this batch, and how many of them are on the GPU. */
  private written = 0;
  private sent = 0;
  private over = false;
  /** What this batch reads. */
  private readonly reads: Read[] = [];
  /** What is waited for. */
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly device: GPUDevice,
    private readonly send: Send,
    /** Kept as long as the device is used. */
    readonly adapter: GPUAdapter,
  ) {
    this.buffers = new Buffers(device, () => this.pipelines.forgetGroups());
    this.pipelines = new Pipelines(device, (message) => this.fail(message));
    this.parameters = this.parameterBuffer(firstParameters);
    device.onuncapturederror = ({ error }) => this.fail(error.message);
    void device.lost.then(({ message, reason }) => this.fail(`the GPU's device was lost (${message || reason})`));
  }

  /** Carries out commands; what goes wrong is said, and nothing more is done afterwards. */
  take(batch: GpuBatch): void {
    if (this.over) return;
    const { device } = this;
    device.pushErrorScope("out-of-memory");
    device.pushErrorScope("validation");
    try {
      for (const kernel of batch.kernels) this.pipelines.add(kernel);
      this.carryOut(batch);
      this.submit();
    } catch (error) {
      this.fail((error as Error).message);
    }
    this.written = this.sent = 0;
    this.await(this.finish(batch.number, this.reads.splice(0)));
  }

  /** Ends the device. */
  destroy(): void {
    this.device.destroy();
  }

  /** Ends the device, and returns when nothing is under way any more. */
  async close(): Promise<void> {
    this.over = true;
    while (this.pending.size > 0) await Promise.all(this.pending);
    this.destroy();
    await this.device.lost;
  }

  private await(work: Promise<void>): void {
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  private async finish(number: number, reads: readonly Read[]): Promise<void> {
    const { device } = this;
    try {
      const done = unwatched(device.queue.onSubmittedWorkDone());
      const scopes = unwatched(Promise.all([device.popErrorScope(), device.popErrorScope()]));
      // A kernel that does not compile makes the batch invalid, too: what is wrong with the kernel says more.
      await this.pipelines.reported();
      const [invalid, memory] = await scopes;
      if (memory) this.fail(`the GPU has no memory left (${memory.message})`);
      if (invalid) this.fail(invalid.message);
      for (const read of reads) await this.answer(read, read === reads.at(-1) ? number : 0);
      await done;
      if (!this.over && reads.length === 0) this.send({ kind: "done", number });
    } catch (error) {
      await this.failUnlessLost((error as Error).message);
    }
  }

  /** What is under way on a device that is lost fails before its loss is told, which says more. */
  private async failUnlessLost(message: string): Promise<void> {
    await Promise.race([this.device.lost, new Promise((resolve) => setTimeout(resolve, lossIsTold))]);
    this.fail(message);
  }

  private fail(message: string): void {
    if (this.over) return;
    this.over = true;
    this.send({ kind: "failed", message });
  }

  private carryOut({ words, data }: GpuBatch): void {
    const { buffers } = this;
    for (let at = 0; at < words.length; ) {
      const [a, b, c] = [words[at + 1], words[at + 2], words[at + 3]];
      switch (words[at]) {
        case gpuCommand.allocate:
          buffers.allocate(a, b >>> 0);
          at += 3;
          break;
        case gpuCommand.free:
          buffers.release(a);
          at += 2;
          break;
        case gpuCommand.clear:
          this.outsidePass().clearBuffer(buffers.get(a).buffer);
          at += 2;
          break;
        case gpuCommand.upload:
          this.upload(buffers.get(a).buffer, b >>> 0, data[c]);
          at += 4;
          break;
        case gpuCommand.copy:
          this.outsidePass().copyBufferToBuffer(buffers.get(b).buffer, 0, buffers.get(a).buffer, 0, c >>> 0);
          at += 4;
          break;
        case gpuCommand.run:
          at = this.run(words, at + 1);
          break;
        case gpuCommand.read:
          this.read(buffers.get(a), b >>> 0);
          at += 3;
          break;
        default:
          throw new Error(`there is no GPU command ${words[at]}`);
      }
    }
  }

  private run(words: Int32Array, at: number): number {
    const pipeline = this.pipelines.get(words[at]);
    const { kernel, compiled } = pipeline;
    const count = kernel.writes + kernel.reads;
    const bound: Pooled[] = [];
    for (let i = 0; i < count; i++) bound.push(this.buffers.get(words[at + 3 + i]));
    const end = at + 3 + count + kernel.parameters;
    const offset = this.stage(words.subarray(at + 3 + count, end), parameterBytes(kernel));
    this.encoder ??= this.device.createCommandEncoder();
    this.pass ??= this.encoder.beginComputePass();
    this.pass.setPipeline(compiled);
    this.pass.setBindGroup(0, this.pipelines.group(pipeline, this.parameters, bound), [offset]);
    this.pass.dispatchWorkgroups(words[at + 1], words[at + 2]);
    return end;
  }

  /** Where in their buffer the parameters of a run are. */
  private stage(words: Int32Array, bytes: number): number {
    if (this.written + bytes > this.parameters.size) this.growParameters();
    const offset = this.written;
    this.staged.set(words, offset / 4);
    this.written = Math.ceil((offset + bytes) / alignment) * alignment;
    return offset;
  }

  /** What was encoded so far needs the buffer that there was. */
  private growParameters(): void {
    this.submit();
    const size = this.parameters.size * 2;
    this.pipelines.forgetGroups();
    this.parameters = this.parameterBuffer(size);
    this.staged = new Int32Array(size / 4);
    this.written = this.sent = 0;
  }

  private parameterBuffer(size: number): GPUBuffer {
    return this.device.createBuffer({ size, usage: usage.uniform | usage.copyTarget });
  }

  private outsidePass(): GPUCommandEncoder {
    this.pass?.end();
    this.pass = null;
    this.encoder ??= this.device.createCommandEncoder();
    return this.encoder;
  }

  private submit(): void {
    if (this.encoder === null) return;
    const commands = this.outsidePass().finish();
    const { queue } = this.device;
    if (this.written > this.sent)
      queue.writeBuffer(this.parameters, this.sent, this.staged, this.sent / 4, (this.written - this.sent) / 4);
    this.sent = this.written;
    queue.submit([commands]);
    this.encoder = null;
  }

  /** What was encoded before comes first. */
  private upload(buffer: GPUBuffer, start: number, data: ArrayBuffer): void {
    this.submit();
    this.device.queue.writeBuffer(buffer, start, data);
  }

  private read({ buffer }: Pooled, bytes: number): void {
    const size = bufferSize(bytes);
    const copy = this.device.createBuffer({ size, usage: usage.mapRead | usage.copyTarget });
    this.outsidePass().copyBufferToBuffer(buffer, 0, copy, 0, Math.ceil(bytes / 4) * 4);
    this.submit();
    this.reads.push({ copy, bytes, mapped: unwatched(copy.mapAsync(mapRead)) });
  }

  /** The last answer to a batch says that all of that is done: one message less to wait for. */
  private async answer({ copy, bytes, mapped }: Read, done: number): Promise<void> {
    try {
      await mapped;
      if (this.over) return;
      const all = copy.getMappedRange();
      for (let from = 0; from < bytes; from += pieceBytes) {
        const data = all.slice(from, Math.min(bytes, from + pieceBytes));
        this.send({ kind: "read", data, done: from + pieceBytes < bytes ? 0 : done }, [data]);
      }
      copy.destroy();
    } catch (error) {
      await this.failUnlessLost(`the GPU did not give its numbers back (${(error as Error).message})`);
    }
  }
}
