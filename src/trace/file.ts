// A saved run: one JSON file, versioned, without code in it.
import type { EventTemplate, Loop, Site, StepRecord, TensorName, ValueId } from "../protocol/trace.js";
import { Trace } from "./store.js";

const format = "gradlens";
const version = 1;

/** What the file holds. `events` are the encoded events' bytes (little endian) in base64. */
export interface TraceFile {
  format: typeof format;
  version: number;
  program: string;
  files: string[];
  sites: Site[];
  loops: Loop[];
  templates: EventTemplate[];
  steps: StepRecord[];
  names: TensorName[];
  gradients?: number[];
  /** In twos: an event and its microseconds. */
  times?: number[];
  /** As a `TraceBatch` has them. */
  turns?: number[];
  events: string;
  norms: { values: ValueId[]; norms: (number | string | null)[] };
}

/** A run read back from a file. */
export interface SavedRun {
  program: string;
  trace: Trace;
  norms: Map<ValueId, number>;
}

/** The text of the file for a run. JSON has no NaN and Infinity: they are written as strings. */
export function writeTrace(program: string, trace: Trace, norms: ReadonlyMap<ValueId, number>): string {
  const file: TraceFile = {
    format,
    version,
    program,
    files: trace.files,
    sites: [...trace.sites.values()],
    loops: [...trace.loops.values()],
    templates: trace.templates,
    steps: trace.steps,
    names: trace.allNames(),
    gradients: [...trace.allReplacedGradients()],
    turns: trace.allTurns(),
    times: trace.allTimes(),
    events: base64Of(trace.encodedEvents()),
    norms: {
      values: [...norms.keys()],
      norms: [...norms.values()].map((norm) => (Number.isFinite(norm) ? norm : String(norm))),
    },
  };
  return JSON.stringify(file);
}

/** Reads a file's text. Throws an Error that says what is wrong with it. */
export function readTrace(text: string): SavedRun {
  const file = parse(text);
  const trace = new Trace();
  trace.describe(file.files, file.sites, file.loops);
  trace.add({
    templates: file.templates,
    events: numbersOf(file.events),
    steps: file.steps,
    names: file.names,
    gradients: file.gradients,
    turns: file.turns,
    times: file.times,
  });
  const norms = new Map(file.norms.values.map((value, i) => [value, Number(file.norms.norms[i] ?? Number.NaN)]));
  return { program: file.program, trace, norms };
}

function parse(text: string): TraceFile {
  let file: TraceFile;
  try {
    file = JSON.parse(text) as TraceFile;
  } catch {
    throw new Error("This is no saved run: it is not JSON.");
  }
  if (file?.format !== format) throw new Error("This is no saved run of Gradlens.");
  if (file.version !== version)
    throw new Error(`This run was saved in version ${file.version}; this program reads version ${version}.`);
  const lists = [
    file.files,
    file.sites,
    file.loops,
    file.templates,
    file.steps,
    file.names,
    file.norms?.values,
    file.norms?.norms,
  ];
  if (!lists.every(Array.isArray) || typeof file.events !== "string")
    throw new Error("This saved run is damaged: parts of it are missing.");
  return file;
}

function base64Of(numbers: Int32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 0x8000) }, (_, i) =>
    String.fromCharCode(...bytes.subarray(i * 0x8000, (i + 1) * 0x8000)),
  );
  return btoa(pieces.join(""));
}

function numbersOf(base64: string): Int32Array {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  if (bytes.length % 4 !== 0) throw new Error("This saved run is damaged: its events are cut off.");
  return new Int32Array(bytes.buffer);
}
