// The script's thread's ends of the ways to a GPU: commands go there as they come, and what it says is waited for.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { GpuLink } from "../engine/host.js";
import type { FromGpu, GpuMail, ToGpu } from "../protocol/gpu.js";
import type { GpuThreadData } from "./gpu-thread.js";

/** How long the end of a GPU is waited for, in milliseconds. */
const endingLimit = 2_000;

/** Makes a function that starts a GPU thread from the file at `url`; the package may be in one of the `folders`. */
export function gpuOpener(url: URL, folders: readonly string[]): () => GpuLink {
  return () => {
    const { port1, port2 } = new MessageChannel();
    const said = new Int32Array(new SharedArrayBuffer(8));
    const workerData: GpuThreadData = { port: port2, said, folders };
    const worker = new Worker(url, { workerData, transferList: [port2], stdin: false, execArgv: [], argv: [] });
    let failure: FromGpu | null = null;
    worker.on("error", ({ message }) => {
      failure = { kind: "failed", message: `the GPU's thread failed: ${message}` };
    });
    worker.unref();
    port1.unref();
    port1.postMessage({ kind: "open" } satisfies ToGpu);
    return {
      send: (message, transfer) => port1.postMessage(message, transfer),
      receive: receiver(said, () => (receiveMessageOnPort(port1)?.message as FromGpu | undefined) ?? failure),
      close: () => {
        port1.postMessage({ kind: "close" });
        Atomics.wait(said, 1, 0, endingLimit);
      },
    };
  };
}

/** The way to the GPU of the graph's page, through the process's main thread. */
export interface PagePort {
  readonly port: MessagePort;
  /** How much was said, and the megabytes that are used. */
  readonly said: Int32Array;
}

/** Makes a function that opens the GPU of the graph's page. */
export function pageGpuOpener({ port, said }: PagePort): () => GpuLink {
  let sessions = 0;
  return () => {
    const session = ++sessions;
    const send = (message: ToGpu, transfer: ArrayBuffer[] = []) =>
      port.postMessage({ kind: "gpu", session, message } satisfies GpuMail<ToGpu>, transfer);
    send({ kind: "open" });
    return {
      send,
      receive: receiver(said, () => nextOf(port, session)),
      uses: (bytes) => void Atomics.store(said, 1, Math.ceil(bytes / 2 ** 20)),
      close: () => send({ kind: "close" }),
    };
  };
}

/** What was said next in one session; what others were told is over. */
function nextOf(port: MessagePort, session: number): FromGpu | null {
  for (;;) {
    const mail = receiveMessageOnPort(port)?.message as GpuMail<FromGpu> | undefined;
    if (mail === undefined) return null;
    if (mail.session === session) return mail.message;
  }
}

/** Waits for `next` as long as it gives nothing; `said` counts what may be there. */
function receiver(said: Int32Array, next: () => FromGpu | null): GpuLink["receive"] {
  return (milliseconds) => {
    const end = performance.now() + milliseconds;
    for (;;) {
      const seen = Atomics.load(said, 0);
      const message = next();
      const left = end - performance.now();
      if (message !== null || left <= 0) return message;
      Atomics.wait(said, 0, seen, left);
    }
  };
}
