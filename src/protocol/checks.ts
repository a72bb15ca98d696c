// For every message that crosses a wall, what must hold of its fields.
import type { MessageChecks } from "./channel.js";
import type { FromPage, ToPage } from "./page.js";
import type { FromRun, StopReason, ToRun } from "./run.js";

const list = (field: unknown) => Array.isArray(field);
const whole = (field: unknown) => Number.isInteger(field);
const oneOf =
  (...words: unknown[]) =>
  (field: unknown) =>
    words.includes(field);
const isTarget = (field: unknown) => oneOf("calls", "outside")((field as { kind?: unknown } | null)?.kind);
const isFormat = oneOf("svg", "png", "mermaid", "dot");
const numbers = (field: unknown) => Array.isArray(field) && field.every((n) => Number.isInteger(n));

const kindOf = (field: unknown) => (field as { kind?: unknown } | null)?.kind;
const isBuffer = (field: unknown) => field instanceof ArrayBuffer;

/** Whether an executor says this. */
function isFromGpu(field: unknown): boolean {
  const { adapter, message, number, data, done } = (field ?? {}) as Record<string, unknown>;
  if (kindOf(field) === "ready") return typeof (adapter as { name?: unknown } | null)?.name === "string";
  if (kindOf(field) === "failed") return typeof message === "string";
  return kindOf(field) === "done" ? whole(number) : kindOf(field) === "read" && isBuffer(data) && whole(done);
}

/** Whether an executor can be told this. */
function isToGpu(field: unknown): boolean {
  if (kindOf(field) !== "batch") return oneOf("open", "destroy", "close")(kindOf(field));
  const { number, kernels, words, data } = field as Record<string, unknown>;
  return whole(number) && list(kernels) && words instanceof Int32Array && list(data) && (data as []).every(isBuffer);
}

const stopReasons: StopReason[] = [
  ...(["entry", "step", "breakpoint", "function breakpoint", "data breakpoint", "pause", "exception"] as const),
];

export const toRunChecks: MessageChecks<ToRun> = {
  start: { options: "object" },
  go: { until: (field) => oneOf("event", "pass", "stop")(field) || isTarget(field) },
  pause: {},
  stops: { stops: "object" },
  window: { window: "object" },
  gpu: { session: whole, message: isFromGpu },
  request: { id: whole, request: "object" },
};

export const fromRunChecks: MessageChecks<FromRun> = {
  compiled: { code: "string", files: list, sites: list, loops: list, callsBackward: "boolean" },
  recorded: { batch: "object" },
  stopped: { reason: oneOf(...stopReasons), event: whole, frames: list },
  checked: { stops: list },
  output: { stream: oneOf("stdout", "stderr", "console"), text: "string", site: whole },
  at: { site: whole, megabytes: "number" },
  gpu: { session: whole, message: isToGpu },
  answer: { id: whole },
  ended: { code: whole, gone: "boolean" },
};

export const toPageChecks: MessageChecks<ToPage> = {
  run: { title: "string", program: "string" },
  state: { state: "string", message: "string", playing: "boolean", speed: "number" },
  limits: { limits: "object" },
  steps: { steps: list },
  shown: { shown: "object" },
  cursor: { cursor: "object" },
  norms: { values: list, norms: list },
  reading: { value: whole, gone: "string" },
  elements: { value: whole, at: numbers },
  alignment: { values: numbers },
  changes: { values: numbers, before: numbers, changes: list },
  before: { step: whole, shown: "object" },
  select: { sites: numbers },
  focus: {},
  askNode: { command: "string" },
  act: { act: "string" },
  askExport: { format: isFormat },
  gpu: { session: whole, message: isToGpu },
};

const moves = ["next", "previous", "into", "out", "back", "first", "last", "nextStop", "previousStop"];
const commands = [...moves, "play", "pause", "cancel", "slower", "faster"];

export const fromPageChecks: MessageChecks<FromPage> = {
  ready: {},
  command: { command: oneOf(...commands) },
  goTo: { step: whole, event: whole },
  onNode: { command: oneOf("runToNode", "runUntilGradientComplete", "goToLastWrite"), value: whole },
  read: { value: whole },
  norms: { values: numbers },
  elements: { value: whole, at: numbers },
  alignment: { values: numbers },
  changes: { values: numbers, before: numbers },
  before: { step: whole },
  reveal: { site: whole },
  copy: { text: "string" },
  copyElements: { value: whole },
  export: { format: isFormat, content: "string" },
  gpu: { session: whole, message: isFromGpu },
  failed: { message: "string" },
};
