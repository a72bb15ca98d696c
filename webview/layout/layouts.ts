// Lays graphs out in a worker, one at a time, and remembers the layouts by the graphs' structure.
import type { ELK as Elk } from "elkjs/lib/elk-api.js";
import ELK from "elkjs/lib/elk-api.js";
import type { Visible } from "../graph/fold.js";
import { type LevelCache, place } from "./nested.js";
import type { Placement } from "./placement.js";
import type { Measure } from "./texts.js";

/** How many layouts are remembered: a script with more structures than these alternates too wildly to be read anyway. */
const mostKept = 40;

/** How many levels are remembered. */
const mostLevels = 1000;

/** A layout that was stopped by `cancel`. */
export class Cancelled extends Error {}

export class Layouts {
  private readonly kept = new Map<string, Placement>();
  private readonly levels: LevelCache = new Map();
  private elk: Promise<Elk>;
  private stop: (reason: Error) => void = () => {};

  /** `startWorker` makes ELK's worker; it is called at once, and again after a cancelled layout. */
  constructor(
    private readonly startWorker: () => Promise<Worker>,
    private readonly measure: Measure,
  ) {
    this.elk = this.start();
  }

  /** The layout for this structure, if it is remembered. */
  known(structure: string): Placement | undefined {
    return this.kept.get(structure);
  }

  /** Lays a graph out. Rejects with `Cancelled` if `cancel` is called meanwhile. */
  async place(structure: string, visible: Visible): Promise<Placement> {
    const cancelled = new Promise<never>((_, reject) => {
      this.stop = reject;
    });
    const elk = await this.elk;
    const laidOut = place(structure, visible, (level) => elk.layout(level), this.measure, this.levels);
    const placement = await Promise.race([laidOut, cancelled]);
    this.keep(placement);
    return placement;
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
