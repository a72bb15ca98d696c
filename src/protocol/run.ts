// What the extension host and a run process say to each other.
import type { FromGpu, GpuMail, ToGpu } from "./gpu.js";
import type { HealthLimits } from "./health.js";
import type {
  Alignment,
  Changes,
  ElementChange,
  Elements,
  ElementsAt,
  Evaluated,
  Glances,
  Member,
  NamedTensor,
  Norms,
  Reading,
  ValueBytes,
} from "./reading.js";
import type { StopCause, StopCheck, Stops } from "./stops.js";
import type { Target } from "./targets.js";
import type { Loop, Site, TraceBatch, ValueId } from "./trace.js";

/** A compiled script: one module, with the tables of its calls and loops. */
export interface CompiledScript {
  code: string;
  files: string[];
  sites: Site[];
  loops: Loop[];
  /** Whether it calls `backward()`: otherwise updates tell its training steps. */
  callsBackward: boolean;
}

/** The events whose values a run that is made again is to keep: from `from` up to, not including, `end`, where it waits. */
export interface EventWindow {
  from: number;
  end: number;
}

/** What a run is asked to do, once, at its start. */
export interface RunOptions {
  /** Absolute path of the script; if `source` is given, the path that it would be saved under. */
  program: string;
  /** The text of an unsaved script. */
  source?: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  /** `auto` records structure always and reads values where someone looks; `full` keeps every norm; `off` records nothing. */
  record: "off" | "auto" | "full";
  /** Wait at the first event of the first backward pass. */
  stopAtBackward: boolean;
  /** Whether someone debugs the run and looks around where it fails (default: `stopAtBackward`). */
  debug?: boolean;
  /** What the random numbers are seeded with before the script starts; the script may seed them anew. */
  seed?: number;
  /** Which gradients are healthy, where that differs from the default. */
  limits?: Partial<HealthLimits>;
  /** Where tensors live that the script makes without naming a device (default: the CPU). `auto`: on a GPU that is no software. */
  device?: "cpu" | "webgpu" | "auto";
  /** Where GPUs are looked for: in this process, through the package `webgpu` (default), or in the graph's page, through the host. */
  gpu?: "package" | "page";
  /** Megabytes that kept values may take (default 512). */
  valueBudget?: number;
  /** Megabytes that the run process may take before it is ended (default: three quarters of the machine's). */
  memoryLimit?: number;
  /** Whether values that were not kept are rebuilt when someone looks at them (default: they are). */
  rebuild?: boolean;
  /** The run is made again, silently and without stops, to have values that were not kept: this script, as far as this window. */
  again?: { script: CompiledScript; window: EventWindow };
}

/** How far a waiting run goes: one event, to the end of the pass, until something stops it, or to a target. */
export type Until = "event" | "pass" | "stop" | Target;

/** Why a run waits; the words are DAP's. */
export type StopReason =
  | "entry"
  | "step"
  | "breakpoint"
  | "function breakpoint"
  | "data breakpoint"
  | "pause"
  | "exception";

/** One frame of the script's JavaScript stack, in terms of the user's files. */
export interface ScriptFrame {
  name: string;
  file: string;
  line: number;
  column: number;
}

/** Why a script failed, in words for the user. */
export interface ScriptError {
  /** The error's class, `RuntimeError`; `CompileError` for a script that does not compile. */
  name: string;
  message: string;
  /** The user's own frames, innermost first; empty if the error did not come from a line. */
  frames: ScriptFrame[];
  /** What to do about it, where we know. */
  hint?: string;
}

/** Host to run. */
export type ToRun =
  | { kind: "start"; options: RunOptions }
  | { kind: "go"; until: Until }
  | { kind: "pause" }
  | { kind: "stops"; stops: Stops }
  /** To a run that is made again: go on to the end of this window. */
  | { kind: "window"; window: EventWindow }
  | GpuMail<FromGpu>
  | { kind: "request"; id: number; request: RunRequest };

/** Questions a run answers while it waits, while it runs (between two ops) and after its end. */
export type RunRequest =
  | { kind: "read"; value: ValueId }
  | { kind: "norms"; values: ValueId[] }
  /** How much `values` differ from what they were `before`. */
  | { kind: "changes"; values: ValueId[]; before: ValueId[] }
  | { kind: "elements"; value: ValueId; start: number; count: number }
  | { kind: "elementsAt"; value: ValueId; at: number[] }
  | { kind: "alignment"; values: ValueId[] }
  | { kind: "glances"; values: ValueId[] }
  | { kind: "bytes"; value: ValueId; start: number; count: number }
  /** Evaluates JavaScript in which these tensors, and `torch`, have names. */
  | { kind: "evaluate"; expression: string; tensors: NamedTensor[] }
  | { kind: "set"; change: ElementChange }
  /** What may stand behind the dot after `expression`. */
  | { kind: "members"; expression: string; tensors: NamedTensor[] };

/** The answers, by the kind of the question. */
export interface RunAnswers {
  read: Reading;
  norms: Norms;
  changes: Changes;
  elements: Elements;
  elementsAt: ElementsAt;
  alignment: Alignment;
  glances: Glances;
  bytes: ValueBytes;
  evaluate: Evaluated;
  members: Member[];
  /** What hinders the change; empty when it was made. */
  set: { problem: string };
}

/** Run to host. */
export type FromRun =
  /** The script is compiled and about to start. */
  | ({ kind: "compiled" } & CompiledScript)
  | { kind: "recorded"; batch: TraceBatch }
  | {
      kind: "stopped";
      reason: StopReason;
      event: number;
      frames: ScriptFrame[];
      /** It has come further than that event: to code without ops. */
      beyond?: boolean;
      error?: ScriptError;
      /** The stops that were hit, where some were. */
      cause?: StopCause;
    }
  /** What has become known of stops: after they were set, and when that changes. */
  | { kind: "checked"; stops: StopCheck[] }
  | { kind: "output"; stream: "stdout" | "stderr" | "console"; text: string; site: number }
  /** Sent a few times a second while the script runs: the call it is at, the process's memory, and what it holds on a GPU. */
  | { kind: "at"; site: number; megabytes: number; gpuMegabytes?: number }
  | GpuMail<ToGpu>
  | { kind: "answer"; id: number; answer: RunAnswers[keyof RunAnswers] | null; error?: string }
  /** The script has ended. The process stays to answer requests until it is told to go, unless `gone`. */
  | { kind: "ended"; code: number; error?: ScriptError; gone: boolean };

/** A run as its host sees it. */
export interface RunConnection {
  send(message: ToRun): void;
  onMessage(listener: (message: FromRun) => void): void;
  /** Asks about a value; null if it was not kept or the process is gone. */
  ask<Kind extends RunRequest["kind"]>(request: Extract<RunRequest, { kind: Kind }>): Promise<RunAnswers[Kind] | null>;
  /** Ends the process, whatever it is doing. */
  kill(): void;
}
