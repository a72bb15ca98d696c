// All that the page knows, in one value. Views are drawn from it and from nothing else.
import { type HealthLimits, healthLimits } from "../../src/protocol/health.js";
import type { CursorPosition, RunState } from "../../src/protocol/page.js";
import type { Alignment, Reading } from "../../src/protocol/reading.js";
import type { StopReason } from "../../src/protocol/run.js";
import type { StepRecord, ValueId } from "../../src/protocol/trace.js";
import type { Graph } from "../../src/trace/graph.js";
import type { StepView } from "../../src/trace/step-view.js";
import type { Visible } from "../graph/fold.js";
import type { Placement } from "../layout/placement.js";
import type { Lens } from "../lens/lens.js";
import type { Viewport } from "../stage/viewport.js";

export type { Lens } from "../lens/lens.js";

/** What the host said when asked for a value: its reading, or why there is none. */
export interface ReadingAnswer {
  reading: Reading | null;
  gone: string;
}

/** One element of a node's value and gradient, by its row-major position. */
export interface PickedElement {
  key: string;
  at: number;
}

/** A card that stays, and where its corner is in the graph's area. */
export interface Pin {
  key: string;
  x: number;
  y: number;
}

/** Elements of a value by row-major position; null where it was not kept. */
export type KnownElements = ReadonlyMap<number, number | boolean> | null;

/** Counts up whenever a collection that is changed in place has changed. */
export interface Versions {
  view: number;
  steps: number;
  norms: number;
  readings: number;
  elements: number;
}

/** How far a layout is: none wanted, under way (and for how many nodes), cancelled or failed. */
export interface LayoutState {
  state: "done" | "working" | "slow" | "cancelled" | "failed";
  nodes: number;
}

export interface PageState {
  run: { title: string; program: string } | null;
  runState: RunState;
  reason: StopReason | null;
  message: string;
  playing: boolean;
  speed: number;
  /** Changed in place, as are `view`, `norms` and `readings`: see `versions`. */
  steps: StepRecord[];
  view: StepView | null;
  graph: Graph | null;
  /** The step before the shown one, `of`, if that was another graph; null while that is not known. */
  before: { of: number; view: StepView | null } | null;
  /** Whether ops are shown that no gradient flows through. */
  everything: boolean;
  /** Loops that have turned in a step of this run. */
  turning: ReadonlySet<number>;
  /** Which boxes the user has opened (true) or closed; all others are as they are at first. */
  opened: ReadonlyMap<string, boolean>;
  /** What of the graph is drawn; its boxes are `visible.hierarchy`. */
  visible: Visible | null;
  /** `structureOf(visible)`, kept because it is asked for often. */
  structure: string;
  placement: Placement | null;
  /** Key of the box that keeps its place on the screen in the next placement: it has just been opened or closed. */
  anchor: string | null;
  layout: LayoutState;
  cursor: CursorPosition;
  /** Norms by value; null where the value was not kept. */
  norms: Map<ValueId, number | null>;
  readings: Map<ValueId, ReadingAnswer>;
  /** How much updates changed parameters, by `changeKey`; null where a value was not kept. */
  changes: ReadonlyMap<string, number | null>;
  /** What has been read of single elements, and how summands add up, by `alignmentKey`. */
  elements: Map<ValueId, KnownElements>;
  alignments: Map<string, Alignment | null>;
  /** Key of the picked node. It may be one that only another step has. */
  selection: string | null;
  /** The element whose numbers the chain rule is shown with. */
  element: PickedElement | null;
  /** In the order in which they were pinned. */
  pins: readonly Pin[];
  /** Keys of the nodes of the line picked in the editor. */
  marked: readonly string[];
  /** Key of the node under the pointer or with keyboard focus, whose card is shown. */
  pointed: string | null;
  search: string;
  lens: Lens;
  limits: HealthLimits;
  inspectorOpen: boolean;
  /** Whether the user wants the legend open or folded; null: open where it covers nothing. */
  legendOpen: boolean | null;
  viewport: Viewport;
  /** Whether the graph is fitted into its place until someone pans or zooms. */
  fitted: boolean;
  failure: string;
  versions: Versions;
}

const nowhere: CursorPosition = { step: -1, event: -1, part: 0, atLiveEdge: false, following: false };

/** What is known of a run that has just begun. */
export function emptyRun() {
  return {
    runState: "starting" as RunState,
    reason: null,
    message: "",
    playing: false,
    speed: 0,
    steps: [],
    view: null,
    graph: null,
    before: null,
    turning: new Set<number>(),
    visible: null,
    structure: "",
    placement: null,
    anchor: null,
    layout: { state: "done", nodes: 0 } as LayoutState,
    cursor: nowhere,
    norms: new Map<ValueId, number | null>(),
    readings: new Map<ValueId, ReadingAnswer>(),
    changes: new Map<string, number | null>(),
    elements: new Map<ValueId, KnownElements>(),
    alignments: new Map<string, Alignment | null>(),
    marked: [],
    pointed: null,
    search: "",
    failure: "",
  };
}

/** What the page knows before it is told anything. */
export function initialState(): PageState {
  return {
    run: null,
    ...emptyRun(),
    everything: false,
    opened: new Map(),
    selection: null,
    element: null,
    pins: [],
    lens: "gradient",
    limits: healthLimits,
    inspectorOpen: true,
    legendOpen: null,
    viewport: { x: 0, y: 0, scale: 1 },
    fitted: true,
    versions: { view: 0, steps: 0, norms: 0, readings: 0, elements: 0 },
  };
}
