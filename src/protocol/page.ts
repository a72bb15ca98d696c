// What the extension host and the graph's page say to each other.
import type { FromGpu, GpuMail, ToGpu } from "./gpu.js";
import type { HealthLimits } from "./health.js";
import type { Alignment, Reading } from "./reading.js";
import type { StopReason } from "./run.js";
import type { ShownStep, StepRecord, ValueId } from "./trace.js";

/** `starting` until the first event, `running`, `waiting` at the live edge, `ended` with values at hand, `gone` without. */
export type RunState = "starting" | "running" | "waiting" | "ended" | "gone";

/** The one cursor: the event that everything on screen shows. */
export interface CursorPosition {
  /** The shown training step; -1 before the first. */
  step: number;
  /** Number of the event in the run; -1 when nothing is recorded. */
  event: number;
  /** 0: the event has happened. k: of this backward event the first k contributions have arrived, and not all. */
  part: number;
  /** Whether nothing is recorded after it. */
  atLiveEdge: boolean;
  /** Whether it follows the live edge by itself. */
  following: boolean;
}

/**
 * Moves of the one cursor and of the run, from whichever surface. `into` goes by contributions, `back` as the last move
 * went, `out` to the end of the module or pass. `cancel` returns to where the cursor was before the run went on.
 */
export type PlayerCommand =
  | "next"
  | "previous"
  | "into"
  | "out"
  | "back"
  | "play"
  | "pause"
  | "cancel"
  | "first"
  | "last"
  | "nextStop"
  | "previousStop"
  | "slower"
  | "faster";

/** What can be done with the tensor of a node. */
export type NodeCommand = "runToNode" | "runUntilGradientComplete" | "goToLastWrite";

/** What the graph's keys do on the page itself; most are about the node that the keyboard is on. */
export type GraphAct =
  | "inspect"
  | "contributions"
  | "pin"
  | "fold"
  | "reveal"
  | "search"
  | "zoomIn"
  | "zoomOut"
  | "fit"
  | "walkUp"
  | "walkDown"
  | "walkLeft"
  | "walkRight"
  | "help";

/** The forms in which what is shown can be exported. PNG crosses as base64. */
export type ExportFormat = "svg" | "png" | "mermaid" | "dot";

/** Host to page: what it shows. */
export type ToShow =
  /** A run begins: forget everything shown. */
  | { kind: "run"; title: string; program: string }
  /** `message` is shown where there is no graph, and read aloud. `speed` is in events per second. */
  | { kind: "state"; state: RunState; reason: StopReason | null; message: string; playing: boolean; speed: number }
  /** Which gradients and updates are healthy: at any time these replace those before. */
  | { kind: "limits"; limits: HealthLimits }
  /** These steps are new or have changed. */
  | { kind: "steps"; steps: StepRecord[] }
  | { kind: "shown"; shown: ShownStep }
  | { kind: "cursor"; cursor: CursorPosition }
  | { kind: "norms"; values: ValueId[]; norms: (number | null)[] }
  | { kind: "reading"; value: ValueId; reading: Reading | null; gone: string }
  /** The elements of a value at row-major positions; null where it was not kept. */
  | { kind: "elements"; value: ValueId; at: number[]; elements: (number | boolean)[] | null }
  | { kind: "alignment"; values: ValueId[]; alignment: Alignment | null }
  /** ‖Δw‖/‖w‖ of `values` to what they were `before`, aligned; null where one was not kept. */
  | { kind: "changes"; values: ValueId[]; before: ValueId[]; changes: (number | null)[] }
  /** The step before `step`, where another graph was computed; null where it was the same. */
  | { kind: "before"; step: number; shown: ShownStep | null }
  /** A line of the script, or an event, was picked elsewhere: show its nodes. */
  | { kind: "select"; sites: number[]; event?: number }
  | { kind: "focus" }
  /** This command is for the node that the keyboard is on: the page answers with `onNode`. */
  | { kind: "askNode"; command: NodeCommand }
  /** As its key does; `key` is that of the box whose menu was used. */
  | { kind: "act"; act: GraphAct; key?: string }
  /** The page answers with `export`. */
  | { kind: "askExport"; format: ExportFormat };

/** Host to page. */
export type ToPage = ToShow | GpuMail<ToGpu>;

/** Page to host. */
export type FromPage =
  | { kind: "ready" }
  | { kind: "command"; command: PlayerCommand }
  /** Show this event, or this step's last event where `event` is -1. */
  | { kind: "goTo"; step: number; event: number }
  | { kind: "onNode"; command: NodeCommand; value: ValueId }
  | { kind: "read"; value: ValueId }
  | { kind: "norms"; values: ValueId[] }
  | { kind: "elements"; value: ValueId; at: number[] }
  /** Summands of one gradient. */
  | { kind: "alignment"; values: ValueId[] }
  /** How much values have changed from what they were before. */
  | { kind: "changes"; values: ValueId[]; before: ValueId[] }
  /** Was another graph computed in the step before this one? */
  | { kind: "before"; step: number }
  | { kind: "reveal"; site: number }
  | { kind: "copy"; text: string }
  /** Copy the elements of a value as a nested list. */
  | { kind: "copyElements"; value: ValueId }
  | { kind: "export"; format: ExportFormat; content: string }
  | GpuMail<FromGpu>
  | { kind: "failed"; message: string };
