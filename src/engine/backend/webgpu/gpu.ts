// The one GPU of this engine: opened when it is asked for first.
import { RuntimeError } from "../../errors.js";
import { host } from "../../host.js";
import { Connection } from "./connection.js";

let opened: Connection | string | null = null;

/** The GPU, or why there is none. */
export function gpuOrReason(): Connection | string {
  opened ??= openNow();
  return opened;
}

function openNow(): Connection | string {
  const { openGpu } = host();
  return openGpu === undefined ? "nothing here gives access to a GPU" : Connection.open(openGpu());
}

/** The GPU; an error where there is none. */
export function gpu(): Connection {
  const found = gpuOrReason();
  if (typeof found === "string") throw new RuntimeError(`device 'webgpu' is not available here: ${found}`);
  return found;
}

/** Takes what has come of reads that nobody waits for; with `wait` all of them. What is wrong with the GPU is told elsewhere. */
export function hearGpu(wait: boolean): void {
  if (opened === null || typeof opened === "string") return;
  try {
    opened.hear(wait);
  } catch {
    // The next op says it.
  }
}

/** Ends the connection: the next op opens another. Tensors of before are lost. */
export function closeGpu(): void {
  if (opened !== null && typeof opened !== "string") opened.close();
  opened = null;
}
