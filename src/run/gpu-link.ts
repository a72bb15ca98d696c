// The script's thread's side of the GPU thread: commands go there as they come, and what it says is waited for.
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { GpuLink } from "../engine/host.js";
import type { FromGpu } from "../protocol/gpu.js";
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
    const next = (): FromGpu | null => (receiveMessageOnPort(port1)?.message as FromGpu | undefined) ?? failure;
    return {
      send: (message, transfer) => port1.postMessage(message, transfer),
      receive: (milliseconds) => {
        const end = performance.now() + milliseconds;
        for (;;) {
          const seen = Atomics.load(said, 0);
          const message = next();
          const left = end - performance.now();
          if (message !== null || left <= 0) return message;
          Atomics.wait(said, 0, seen, left);
        }
      },
      close: () => {
        port1.postMessage({ kind: "close" });
        Atomics.wait(said, 1, 0, endingLimit);
      },
    };
  };
}
