// A thread with the GPU of Node's package `webgpu`: it carries out the commands of the script's thread.
import { createRequire } from "node:module";
import { join } from "node:path";
import { type MessagePort, workerData } from "node:worker_threads";
import type { Executor, Send } from "../gpu/executor.js";
import { openGpu } from "../gpu/open.js";
import type { FromGpu, ToGpu } from "../protocol/gpu.js";

/** What the thread is given: the way to the script's thread, and folders where the package may be. */
export interface GpuThreadData {
  readonly port: MessagePort;
  /** Counts what was said, so that the script's thread can wait for it; and whether all has ended. */
  readonly said: Int32Array;
  readonly folders: readonly string[];
}

const { port, said, folders } = workerData as GpuThreadData;

const send: Send = (message: FromGpu, transfer = []) => {
  port.postMessage(message, transfer);
  Atomics.add(said, 0, 1);
  Atomics.notify(said, 0);
};

/** The file of the package, from the first folder that has it. */
function packageFile(): string | null {
  for (const folder of folders)
    try {
      return createRequire(join(folder, "script.js")).resolve("webgpu");
    } catch {
      // Not there.
    }
  return null;
}

/** What Dawn gives is kept: it ends what is collected although it still works. */
let gpu: GPU | undefined;

async function open(): Promise<Executor | null> {
  const file = packageFile();
  if (file === null) {
    send({ kind: "failed", message: 'it needs the package "webgpu": run npm install webgpu in the script\'s folder' });
    return null;
  }
  const { create } = (await import(file)) as { create(options: string[]): GPU };
  gpu = create([]);
  return openGpu(gpu, send);
}

/** What the messages are for, once the first has opened it. */
let executor: Promise<Executor | null> = Promise.resolve(null);

function opened(): Promise<Executor | null> {
  return open().catch((error: Error) => {
    send({ kind: "failed", message: `the package "webgpu" cannot be used (${error.message})` });
    return null;
  });
}

port.on("message", (message: ToGpu) => {
  if (message.kind === "open") executor = opened();
  void executor.then((it) => {
    if (message.kind === "batch") it?.take(message);
    else if (message.kind === "destroy") it?.destroy();
    else if (message.kind === "close") void end(it);
  });
});

/** Dawn aborts the whole process if that ends while something is under way, so the other side waits for this. */
async function end(it: Executor | null): Promise<void> {
  await it?.close();
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
  Atomics.store(said, 1, 1);
  Atomics.notify(said, 1);
  port.close();
}
