// All breakpoints of a session: each kind in a table of its own, all of them sent to the run at once.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { RunOptions } from "../protocol/run.js";
import type { StopCheck } from "../protocol/stops.js";
import { Trace } from "../trace/store.js";
import { type Answer, answerOf, type Breakpoint } from "./breakpoint.js";
import { DataBreakpoints } from "./breakpoints-data.js";
import { FilterBreakpoints } from "./breakpoints-filters.js";
import { FunctionBreakpoints } from "./breakpoints-functions.js";
import { LineBreakpoints } from "./breakpoints-lines.js";
import type { StopKind } from "./launch-arguments.js";
import type { Player } from "./player.js";

/** Before a run there is no script to look into. */
const emptyTrace = new Trace();

/** The breakpoints of one session, also before it has a run. */
export class Breakpoints {
  private lastId = 0;
  private readonly newId = () => ++this.lastId;
  private readonly lines = new LineBreakpoints(this.newId);
  private readonly functions = new FunctionBreakpoints(this.newId);
  private readonly data = new DataBreakpoints(this.newId);
  private readonly filters = new FilterBreakpoints(this.newId);
  private player: Player | null = null;
  private recording = true;
  private limits: RunOptions["limits"];

  /** `changed` is told of breakpoints that have been verified or moved. */
  constructor(private readonly changed: (breakpoint: DebugProtocol.Breakpoint) => void) {}

  /** A run has begun that is to stop at them. `stopOn` is what the launch configuration wants besides. */
  begin(player: Player, { record, limits }: RunOptions, stopOn: readonly StopKind[] = []): void {
    this.player = player;
    this.recording = record !== "off";
    this.limits = limits;
    this.filters.always(stopOn);
    this.send();
    player.onChange((change) => {
      if (player !== this.player) return;
      if (change.kind === "compiled") this.compiled();
      if (change.kind === "checked") this.learn(change.stops);
    });
  }

  setLines(args: DebugProtocol.SetBreakpointsArguments): Answer {
    return this.set(() => this.lines.set(args, this.trace, this.recording));
  }

  setFunctions({ breakpoints }: DebugProtocol.SetFunctionBreakpointsArguments): Answer {
    return this.set(() => this.functions.set(breakpoints));
  }

  setData({ breakpoints }: DebugProtocol.SetDataBreakpointsArguments): Answer {
    return this.set(() => this.data.set(breakpoints));
  }

  setFilters(args: DebugProtocol.SetExceptionBreakpointsArguments): Answer {
    return this.set(() => this.filters.set(args));
  }

  private get trace(): Trace {
    return this.player?.trace ?? emptyTrace;
  }

  private set(set: () => Breakpoint[]): Answer {
    const breakpoints = set();
    this.send();
    return { breakpoints: breakpoints.map(answerOf) };
  }

  private send(): void {
    const { lines, functions, data, filters } = this;
    const stops = { lines: lines.stops, functions: functions.stops, data: data.stops, filters: filters.stops };
    this.player?.setStops(stops, this.limits);
  }

  /** The script's calls are known: lines are verified, and may move. */
  private compiled(): void {
    for (const breakpoint of this.lines.place(this.trace, this.recording)) this.changed(answerOf(breakpoint));
    this.send();
  }

  private learn(checks: readonly StopCheck[]): void {
    const { lines, functions, data, filters } = this;
    const all: Breakpoint[] = [...lines.all, ...functions.all, ...data.all, ...filters.all];
    for (const { id, verified, message } of checks) {
      const breakpoint = all.find((known) => known.id === id);
      if (!breakpoint || (breakpoint.verified === verified && breakpoint.message === message)) continue;
      Object.assign(breakpoint, { verified, message });
      this.changed(answerOf(breakpoint));
    }
  }
}
