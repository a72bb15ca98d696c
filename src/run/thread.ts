// The script's thread: loads the compiled script, records what it does, and waits where it is told to.
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import {
  closeGpu,
  Device,
  default_generator,
  gpuOrReason,
  hearGpu,
  observe,
  provideFiles,
  provideHost,
  setDefaultDevice,
  setPlaceFinder,
  Tensor,
} from "../engine/internals.js";
import type { ElementChange } from "../protocol/reading.js";
import type { EventWindow, FromRun, RunOptions, ScriptError, ToRun } from "../protocol/run.js";
import type { Site } from "../protocol/trace.js";
import { WantedEvents } from "./again.js";
import { Answers } from "./answers.js";
import { redirectOutput, waitForRoom } from "./console.js";
import { Evaluations } from "./evaluate.js";
import { filesFrom } from "./files.js";
import { Gate, shared } from "./gate.js";
import { type PagePort, pageGpuOpener } from "./gpu-link.js";
import { provideNode } from "./host.js";
import { Recorder } from "./recorder.js";
import { scriptError, userFrames } from "./script-error.js";
import { SpareTime } from "./spare-time.js";
import { StopFinder } from "./stops/stops.js";
import { KeptValues } from "./values.js";

/** What the process's main thread hands over. */
export interface ThreadData {
  options: RunOptions;
  bundle: string;
  files: string[];
  sites: Site[];
  callsBackward: boolean;
  memory: SharedArrayBuffer;
  /** Where the GPU of the graph's page is to be used. */
  page?: PagePort;
}

const megabyte = 2 ** 20;
const { options, bundle, files, sites, callsBackward, memory, page } = workerData as ThreadData;
const port = parentPort!;
const register = new Int32Array(memory);
const spare = new SpareTime();
const values: KeptValues = new KeptValues(
  (options.valueBudget ?? 512) * megabyte,
  spare,
  options.record === "full",
  () => recorder.steps.innermost === undefined,
);
const siteById = new Map(sites.map((site) => [site.id, site]));
const recorder: Recorder = new Recorder(
  register,
  values,
  spare,
  callsBackward,
  (event, template, announced) => {
    gate.pass(event, template, announced);
    wanted?.happened(event);
    flushSoon();
  },
  (site) => siteById.get(site)?.variables[0] ?? "",
);
const answers = new Answers(values, new Evaluations(values, register), set);
const stops = new StopFinder({
  register,
  sites: siteById,
  limits: options.limits ?? {},
  send,
  copyOf: (value) => values.copyOf(value),
  step: () => Math.max(0, recorder.steps.steps.length - 1),
  turns: () => recorder.steps.turns,
  watch: (watcher) => {
    recorder.watcher = watcher;
  },
});
const gate = new Gate(
  register,
  port,
  stops,
  {
    attend,
    waited: (milliseconds) => recorder.watch.waited(milliseconds),
    flush,
    send,
    answer,
    want,
    idle,
    frames: () => userFrames(stackHere(), files),
  },
  options.stopAtBackward,
);
/** In a run that is made again, what is wanted of it. */
const wanted = options.again ? new WantedEvents(values, (event) => gate.stop("step", event)) : null;

let flushPending = false;
let ended = false;

function send(message: FromRun): void {
  port.postMessage(message);
  if (message.kind === "output") waitForRoom(register, message.text.length);
}

/** What the script prints, after what was to be logged before it. */
function print(output: Extract<FromRun, { kind: "output" }>): void {
  stops.settle();
  send(output);
}

function flush(): void {
  hearGpu(false);
  const batch = recorder.take();
  if (batch) port.postMessage({ kind: "recorded", batch } satisfies FromRun, [batch.events.buffer as ArrayBuffer]);
}

/** Someone will look at what the script does now: what was asked before is answered first. */
function attend(): void {
  recorder.attend();
  hearGpu(true);
}

/** A script that awaits something lets go of the thread: what it did until then is sent. */
function flushSoon(): void {
  if (flushPending) return;
  flushPending = true;
  setImmediate(() => {
    flushPending = false;
    flush();
  }).unref();
}

/** What a GPU has to compute for an answer is not waited for while the script runs. */
function answer(message: Extract<ToRun, { kind: "request" }>, runs: boolean): void {
  const { request } = message;
  const now = () => answerNow(message);
  try {
    values.measure(request.kind === "norms" ? request.values : [], now);
  } catch {
    now();
  }
  if (!runs) hearGpu(true);
}

function answerNow({ id, request }: Extract<ToRun, { kind: "request" }>): void {
  try {
    send({ kind: "answer", id, answer: answers.to(request) });
  } catch (error) {
    send({ kind: "answer", id, answer: null, error: (error as Error).message });
  }
}

function set(change: ElementChange): string {
  const problem = recorder.set(change);
  flush();
  return problem;
}

function want(window: EventWindow): void {
  wanted?.want(window, recorder.count);
}

/** There is no op to pause before: the script pauses in its `await`. */
function idle(): void {
  if (!ended) gate.stop("pause", recorder.count - 1, { beyond: true });
}

function stackHere(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 60;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack ?? "";
}

function end(code: number, error?: ScriptError): void {
  if (ended) return;
  ended = true;
  stops.settle();
  observe(null);
  recorder.steps.end();
  attend();
  flush();
  send({ kind: "ended", code, error, gone: false });
  port.ref();
}

/** An uncaught error stops the run where it is, so that the user can look around, and ends it. */
function fail(thrown: unknown): void {
  if (ended) return;
  const error = scriptError(thrown, files);
  const stopsHere = stops.stopsAtErrors ?? options.debug ?? options.stopAtBackward;
  if (stopsHere) gate.stop("exception", recorder.count - 1, { error });
  end(1, error);
}

/** `process.exit` ends the script here and now; the thread stays to answer questions. */
function exit(code?: number | string): never {
  end(Number(code ?? process.exitCode ?? 0));
  return gate.park();
}

function endOfLoop(finished: boolean): void {
  if (finished) end(Number(process.exitCode ?? 0));
  else
    fail(
      new Error("The script waits for something that never happens: a top-level await has nothing left to wait for."),
    );
}

/** The line of the script's call that runs right now, for the engine's anomaly detection. */
function placeOfCall(): string | null {
  const site = siteById.get(Math.abs(register[shared.site]));
  return site === undefined ? null : `${site.file}:${site.line}`;
}

/** What a variable takes from the call `site` goes through here. */
function returned<Value>(value: Value, site: number): Value {
  if (value instanceof Tensor) recorder.returned(value, site);
  return value;
}

/** What instrumented scripts reach as `$gradlens`. */
function provideRegister(): void {
  const { steps } = recorder;
  steps.onTurn = () => {
    stops.turned();
    gate.poll(() => recorder.count - 1);
  };
  Object.defineProperty(globalThis, "$gradlens", { value: { register, loops: steps, returned } });
}

/** Whether tensors are to live on a GPU. One that is software computes no faster than the CPU itself. */
function isOnGpu(): boolean {
  if (options.device !== "auto") return options.device === "webgpu";
  const found = gpuOrReason();
  if (typeof found !== "string" && !found.adapter.software) return true;
  closeGpu();
  return false;
}

async function run(): Promise<void> {
  let finished = false;
  port.unref();
  process.setSourceMapsEnabled(true);
  Error.stackTraceLimit = 30;
  process.exit = exit;
  process.argv = [process.execPath, options.program, ...options.args];
  // What a run that is made again prints has been printed before.
  redirectOutput(wanted ? () => {} : print, () => Math.abs(register[shared.site]));
  provideRegister();
  provideNode(new URL("./", import.meta.url), [dirname(options.program), options.cwd]);
  if (page) provideHost({ openGpu: pageGpuOpener(page) });
  provideFiles(filesFrom(options.cwd));
  process.on("uncaughtException", fail);
  process.on("beforeExit", () => endOfLoop(finished));
  setPlaceFinder(placeOfCall);
  if (options.seed !== undefined) default_generator.manual_seed(options.seed);
  if (options.again) want(options.again.window);
  if (options.record !== "off") observe(recorder);
  try {
    if (isOnGpu()) setDefaultDevice(new Device("webgpu"));
    await import(pathToFileURL(bundle).href);
    finished = true;
  } catch (error) {
    fail(error);
  }
}

void run();
