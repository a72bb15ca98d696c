// Lays graphs out in a worker, one at a time, and remembers the layouts by the graphs' structure.
import type { ELK as Elk } from "elkjs/lib/elk-api.js";
import ELK from "elkjs/lib/elk-api.js";
import type { Visible } from "../graph/fold.js";
import { type LevelCache, place } from "./nested.js";
import { layoutKeyOf, type Picture, partOf, pictureOf, thingsKeyOf, together, withEdges } from "./picture.js";
import type { Placement } from "./placement.js";
import type { Measure } from "./texts.js";

/** How many layouts are remembered: a script with more structures than these alternates too wildly to be read anyway. */
const mostKept = 40;

/** How many levels are remembered. */
const mostLevels = 1000;

/** A layout that was stopped by `cancel`. */
export class Cancelled extends Error {}

/** Where what is drawn comes from: a step of a run. */
export interface Shown {
  of: unknown;
  step: number;
}

export class Layouts {
  private readonly kept = new Map<string, Placement>();
  private readonly levels: LevelCache = new Map();
  /** What was laid out last. */
  private last: { picture: Picture; placement: Placement } | null = null;
  /** What is shown, and the picture of the steps that were shown before. */
  private shown: Shown = { of: null, step: -1 };
  private before: Picture | null = null;
  private elk: Promise<Elk>;
  private stop: (reason: Error) => void = () => {};

  /** `startWorker` makes ELK's worker; it is called at once, and again after a cancelled layout. */
  constructor(
    private readonly startWorker: () => Promise<Worker>,
    private readonly measure: Measure,
  ) {
    this.elk = this.start();
  }

  /** The layout of what is drawn, if it is remembered, or if there is one of all that is drawn. */
  known(structure: string, visible: Visible, from: Shown): Placement | undefined {
    const picture = this.pictureOf(visible, from);
    const placement = this.sameThings(picture) ?? this.kept.get(layoutKeyOf(picture));
    if (!placement) return undefined;
    this.last = { picture, placement };
    return partOf(placement, visible, structure);
  }

  /** The last layout, if only edges are new. */
  private sameThings(picture: Picture): Placement | undefined {
    const { last } = this;
    const isSame = last && thingsKeyOf(last.picture) === thingsKeyOf(picture);
    return isSame ? withEdges(last.placement, picture) : undefined;
  }

  /**
   * Lays out what is drawn, with what else other steps of the run have drawn. Rejects with `Cancelled` if `cancel` is called
   * meanwhile.
   */
  async place(structure: string, visible: Visible, from: Shown): Promise<Placement> {
    const picture = this.pictureOf(visible, from);
    const cancelled = new Promise<never>((_, reject) => {
      this.stop = reject;
    });
    const elk = await this.elk;
    const laidOut = place(layoutKeyOf(picture), picture, (level) => elk.layout(level), this.levels);
    const placement = await Promise.race([laidOut, cancelled]);
    this.keep(placement);
    this.last = { picture, placement };
    return partOf(placement, visible, structure);
  }

  private pictureOf(visible: Visible, from: Shown): Picture {
    if (from.of !== this.shown.of) this.before = this.last = null;
    else if (from.step !== this.shown.step) this.before = this.last?.picture ?? null;
    this.shown = from;
    return this.before ? together(this.before, visible, this.measure) : pictureOf(visible, this.measure);
  }

  /** Stops what the worker is doing. */
  cancel(): void {
    this.stop(new Cancelled("The layout was cancelled."));
    this.levels.clear();
    this.elk.then((elk) => elk.terminateWorker()).catch(() => {});
    this.elk = this.start();
  }

  private async start(): Promise<Elk> {
    const worker = await this.startWorker();
    const elk = new ELK({ workerFactory: () => worker });
    const warmUp = { id: "warm", layoutOptions: { "elk.algorithm": "layered" }, children: [{ id: "a" }, { id: "b" }] };
    void elk.layout({ ...warmUp, edges: [{ id: "ab", sources: ["a"], targets: ["b"] }] }).catch(() => {});
    return elk;
  }

  private keep(placement: Placement): void {
    if (this.kept.size >= mostKept) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(placement.structure, placement);
    if (this.levels.size > mostLevels) this.levels.clear();
  }
}

/** Starts ELK's worker from a script of the page's own source: a webview's worker may only come from a blob. */
export async function workerFrom(uri: string): Promise<Worker> {
  const answer = await fetch(uri);
  if (!answer.ok) throw new Error(`The layout's worker could not be loaded (${answer.status}).`);
  const url = URL.createObjectURL(new Blob([await answer.text()], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}
