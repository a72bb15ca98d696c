// The way to the GPU: commands are written here, go in batches, and only who reads waits.
import type { FromGpu, GpuAdapter, GpuKernel, gpuCommand, pieceBytes } from "../../../protocol/gpu.js";
import { RuntimeError } from "../../errors.js";
import type { GpuLink } from "../../host.js";
import { Words } from "./words.js";

/** The executor's numbers of commands: the engine has only types from there, so that they must agree. */
const code: typeof gpuCommand = { allocate: 1, free: 2, clear: 3, upload: 4, copy: 5, run: 6, read: 7 };

/** The same for the size of pieces. */
const piece: typeof pieceBytes = 1_048_576;

/** How long a wait lasts at most while the GPU says nothing, in milliseconds. */
export const patience = { open: 30_000, work: 60_000, close: 2_000 };

/** After so many words or runs a batch goes; a piece of data makes it go too. */
const full = { runs: 256, words: 32_768 };
/** Batches that may be under way: who writes faster than the GPU computes waits. */
const mostUnderWay = 16;

/** A read that is under way. */
interface Reader {
  readonly bytes: number;
  /** Where there are several pieces: all of it, and how much has come. */
  readonly all: Uint8Array<ArrayBuffer> | null;
  come: number;
  /** Hears the numbers, or null where they do not come any more. */
  readonly then: (data: ArrayBuffer | null) => void;
}

/** An executor that is there. */
export class Connection {
  /** Kernels by their forms. */
  readonly known = new Map<string, number>();
  /** Bytes of the buffers that there are. */
  usedBytes = 0;
  private readonly sizes = new Map<number, number>();
  private readonly words = new Words();
  private kernels: GpuKernel[] = [];
  private data: ArrayBuffer[] = [];
  private dataBytes = 0;
  private runs = 0;
  private readonly readers: Reader[] = [];
  private sent = 0;
  private done = 0;
  private kernelCount = 0;
  private bufferCount = 0;
  private failure: string | null = null;

  private constructor(
    private readonly link: GpuLink,
    readonly adapter: GpuAdapter,
  ) {}

  /** Opens a link; returns why not where there is no GPU. */
  static open(link: GpuLink): Connection | string {
    const first = link.receive(patience.open);
    if (first?.kind === "ready") return new Connection(link, first.adapter);
    link.close();
    return first?.kind === "failed" ? first.message : `the GPU did not answer in ${patience.open / 1000} s`;
  }

  addKernel(kernel: GpuKernel): number {
    this.kernels.push(kernel);
    return this.kernelCount++;
  }

  /** A new buffer with any contents. */
  allocate(bytes: number): number {
    this.check();
    if (bytes > this.adapter.mostBytes)
      throw new RuntimeError(
        `WebGPU: a tensor of ${bytes} bytes is over the limit of this adapter (${this.adapter.mostBytes} bytes for one buffer): make it smaller, or keep it on the CPU`,
      );
    const buffer = ++this.bufferCount;
    this.command(code.allocate, buffer, bytes);
    this.usedBytes += bytes;
    this.sizes.set(buffer, bytes);
    return buffer;
  }

  free(buffer: number): void {
    if (this.failure !== null) return;
    this.command(code.free, buffer);
    this.usedBytes -= this.sizes.get(buffer) ?? 0;
    this.sizes.delete(buffer);
  }

  clear(buffer: number): void {
    this.command(code.clear, buffer);
  }

  copy(to: number, from: number, bytes: number): void {
    this.command(code.copy, to, from, bytes);
  }

  /** The numbers go to the GPU; nobody may use `data` afterwards. Its bytes are a multiple of 4. */
  upload(buffer: number, data: ArrayBuffer): void {
    const { byteLength } = data;
    for (let from = 0; from < byteLength; from += piece)
      this.uploadPiece(buffer, from, byteLength <= piece ? data : data.slice(from, from + piece));
  }

  private uploadPiece(buffer: number, from: number, data: ArrayBuffer): void {
    this.command(code.upload, buffer, from, this.data.push(data) - 1);
    this.dataBytes += data.byteLength;
    if (this.dataBytes >= piece) this.flush();
  }

  run(kernel: number, x: number, y: number, buffers: readonly number[], parameters: readonly number[]): void {
    this.check();
    this.command(code.run, kernel, x, y);
    this.words.pushAll(buffers);
    this.words.pushAll(parameters);
    if (++this.runs >= full.runs || this.words.length > full.words) this.flush();
  }

  /** The first bytes of a buffer, after all that was written before. */
  read(buffer: number, bytes: number): ArrayBuffer {
    let read: ArrayBuffer | null = null;
    this.readLater(buffer, bytes, (data) => {
      read = data;
    });
    while (read === null) if (this.heard(patience.work) === null) this.giveUp();
    return read;
  }

  /** The same without waiting: `then` is called while something else is waited for, or by `hear`. */
  readLater(buffer: number, bytes: number, then: Reader["then"]): void {
    this.command(code.read, buffer, bytes);
    this.readers.push({ bytes, all: bytes > piece ? new Uint8Array(bytes) : null, come: 0, then });
    this.send();
  }

  /** Takes what has come; with `wait` all that is read. */
  hear(wait: boolean): void {
    while (this.readers.length > 0) if (this.heard(wait ? patience.work : 0) === null) return;
  }

  /** Sends what was written, and waits while too much is under way. */
  flush(): void {
    this.send();
    while (this.heard(0) !== null);
    while (this.sent - this.done > mostUnderWay) if (this.heard(patience.work) === null) this.giveUp();
  }

  /** Waits until all that was written is done. */
  settle(): void {
    this.send();
    while (this.done < this.sent) if (this.heard(patience.work) === null) this.giveUp();
  }

  /** Ends the device, as if it were lost. */
  destroy(): void {
    this.link.send({ kind: "destroy" }, []);
  }

  /** Waits a little for what is under way, and ends the connection. */
  close(): void {
    try {
      while (this.done < this.sent) if (this.heard(patience.close) === null) break;
    } catch {
      // It has failed before.
    }
    this.failure ??= "the GPU was closed";
    this.link.close();
  }

  private command(...words: number[]): void {
    this.words.pushAll(words);
  }

  private send(): void {
    this.check();
    if (this.words.length === 0) return;
    const { kernels, data } = this;
    const words = this.words.take();
    this.link.send({ kind: "batch", number: ++this.sent, kernels, words, data }, [words.buffer, ...data]);
    this.link.uses?.(this.usedBytes);
    this.kernels = [];
    this.data = [];
    this.dataBytes = this.runs = 0;
  }

  /** What the executor says next. */
  private heard(milliseconds: number): FromGpu | null {
    const message = this.link.receive(milliseconds);
    if (message?.kind === "done") this.done = message.number;
    if (message?.kind === "read") this.arrived(message);
    if (message?.kind === "failed") this.failure = message.message;
    this.check();
    return message;
  }

  private arrived({ data, done }: Extract<FromGpu, { kind: "read" }>): void {
    this.done = Math.max(this.done, done);
    const [reader] = this.readers;
    reader.all?.set(new Uint8Array(data), reader.come);
    reader.come += data.byteLength;
    if (reader.come < reader.bytes) return;
    this.readers.shift();
    reader.then(reader.all?.buffer ?? data);
  }

  private check(): void {
    if (this.failure === null) return;
    for (const { then } of this.readers.splice(0)) then(null);
    throw new RuntimeError(`WebGPU: ${this.failure}. ${afterwards}`);
  }

  private giveUp(): never {
    this.failure = `the GPU has not answered for ${patience.work / 1000} s`;
    this.check();
    throw new Error("unreachable");
  }
}

/** What to do when the GPU is gone. */
const afterwards = 'What was on the GPU is gone: run the script again, or run it on the CPU (device "cpu").';
