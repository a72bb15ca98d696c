// The run process: compiles the script, starts its thread, relays between thread and host, and outlives whatever the script does.
import { rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import { isMessage } from "../protocol/channel.js";
import { toRunChecks } from "../protocol/checks.js";
import type { FromGpu, GpuMail, ToGpu } from "../protocol/gpu.js";
import type { FromRun, RunOptions, ToRun } from "../protocol/run.js";
import { CompileFailure, compileScript } from "./compile.js";
import { shared } from "./gate.js";
import type { PagePort } from "./gpu-link.js";
import { OutputQueue } from "./output.js";
import { endTree } from "./process-tree.js";
import type { ThreadData } from "./thread.js";

const megabyte = 2 ** 20;
/** How often the host hears where the script is, in milliseconds. */
const heartbeat = 250;
const engineUrl = new URL("./gradlens.js", import.meta.url).href;
/** Where the compiled script goes. The host removes it, or, where there is no host any more, this process. */
const [, , folder] = process.argv;
const memory = new SharedArrayBuffer(shared.length * Int32Array.BYTES_PER_ELEMENT);
const control = new Int32Array(memory);

let thread: Worker | null = null;
let ended = false;
/** What arrived before the thread was there. */
const early: ToRun[] = [];

function send(message: FromRun): void {
  if (message.kind === "ended") ended = true;
  // That it fails is heard of as the end of the connection.
  if (process.connected) process.send!(message, () => {});
}

const output = new OutputQueue((message) => {
  Atomics.sub(control, shared.unprinted, message.text.length);
  Atomics.notify(control, shared.unprinted);
  send(message);
});

/** What the script says goes on to the host: output not faster than that can show it, but before what comes after it. */
function relay(message: FromRun): void {
  if (message.kind === "output") return void output.add(message);
  if (message.kind !== "recorded") output.flush();
  if (message.kind === "ended") sendPlace();
  send(message);
}

/** The way between the script's thread and the GPU of the graph's page. */
const gpu = new MessageChannel();
const gpuSaid = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
gpu.port1.on("message", (mail: GpuMail<ToGpu>) => send(mail));
gpu.port1.unref();

function deliverFromGpu(mail: GpuMail<FromGpu>): void {
  gpu.port1.postMessage(mail);
  Atomics.add(gpuSaid, 0, 1);
  Atomics.notify(gpuSaid, 0);
}

function deliver(message: ToRun): void {
  if (!thread) return void early.push(message);
  thread.postMessage(message);
  Atomics.add(control, shared.mail, 1);
  Atomics.notify(control, shared.mail);
}

async function start(options: RunOptions): Promise<void> {
  try {
    const { again, program, source } = options;
    const script = again?.script ?? (await compileScript(program, engineUrl, source));
    const { code, files, sites, callsBackward } = script;
    const bundle = join(folder, "script.mjs");
    writeFileSync(bundle, code);
    if (!again) send({ kind: "compiled", ...script });
    const page: PagePort | undefined = options.gpu === "page" ? { port: gpu.port2, said: gpuSaid } : undefined;
    startThread({ options, bundle, files, sites, callsBackward, memory, page });
  } catch (error) {
    if (!(error instanceof CompileFailure)) throw error;
    send({ kind: "ended", code: 1, error: error.problem, gone: true });
  }
}

function startThread(data: ThreadData): void {
  const limit = data.options.memoryLimit ?? Math.floor((totalmem() / megabyte) * 0.75);
  const script = new Worker(new URL("./script-thread.js", import.meta.url), {
    workerData: data,
    transferList: data.page ? [data.page.port] : [],
    argv: data.options.args,
    stdin: true,
    resourceLimits: { maxOldGenerationSizeMb: limit },
  });
  script.on("message", relay);
  script.on("error", (error: NodeJS.ErrnoException) => endGone(threadFailure(error, limit)));
  script.on("exit", () => endGone(`The script's thread ended unexpectedly.`));
  thread = script;
  early.splice(0).forEach(deliver);
  setInterval(() => watch(limit), heartbeat).unref();
}

function threadFailure(error: NodeJS.ErrnoException, limit: number): string {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return outOfMemory(limit);
  return `The script's thread failed: ${error.message}`;
}

function outOfMemory(limit: number): string {
  return `The script used up its memory (${limit} MB) and was ended.`;
}

const megabytesNow = (): number => Math.round(process.memoryUsage.rss() / megabyte);

function sendPlace(megabytes = megabytesNow()): void {
  send({ kind: "at", site: Math.abs(control[shared.site]), megabytes, gpuMegabytes: gpuSaid[1] });
}

/** Says where the script is, and ends it before it takes the machine's memory. */
function watch(limit: number): void {
  const megabytes = megabytesNow();
  if (ended) return;
  sendPlace(megabytes);
  if (megabytes > limit) endGone(outOfMemory(limit));
}

/** Ends a run whose thread is no more, or must be. */
function endGone(message: string): void {
  if (ended) return;
  const frames: [] = [];
  output.flush();
  send({ kind: "ended", code: 1, error: { name: "RunError", message, frames }, gone: true });
  void thread?.terminate();
}

/** The host is gone. An orderly exit would wait for the script's thread, which may be inside a system call. */
function leave(): void {
  rmSync(folder, { recursive: true, force: true });
  endTree(process.pid);
}

process.on("message", (message) => {
  if (!isMessage<ToRun>(message, toRunChecks)) return;
  if (message.kind === "start") void start(message.options);
  else if (message.kind === "gpu") deliverFromGpu(message);
  else deliver(message);
});
process.on("disconnect", leave);
