// One run that is made again, up to a window of events whose values it keeps, and compared with the original.
import type { EventWindow, FromRun, RunAnswers, RunConnection, RunRequest } from "../protocol/run.js";
import type { ValueId } from "../protocol/trace.js";
import { Comparison, type Difference } from "../trace/compare.js";
import type { Trace } from "../trace/store.js";

/** How two runs may part: they differ, a value is seen to, or the second ends before the first did. */
export type Parting =
  | Difference
  | { kind: "value"; event: number; norm: number; was: number }
  | { kind: "end"; event: number; message: string };

/** The run does not repeat itself. */
export class NotRepeated extends Error {
  constructor(readonly parting: Parting) {
    super("The run does not repeat itself.");
  }
}

/** What waits for the run to get somewhere. */
interface Awaited {
  resolve(): void;
  reject(problem: Error): void;
  progress(share: number): void;
}

/** No run has so many results of expressions. */
const most = 1e9;
let runs = 0;

/** A run process that repeats a run. */
export class RebuiltRun {
  private readonly apart = most * ++runs;
  private awaited: Awaited | null = null;
  private readonly comparison: Comparison;

  constructor(
    private readonly connection: RunConnection,
    trace: Trace,
    /** The events whose values it is to have. */
    public window: EventWindow,
  ) {
    this.comparison = new Comparison(trace);
    connection.onMessage((message) => this.receive(message));
  }

  /** How many events have happened, the same as in the original. */
  get count(): number {
    return this.comparison.count;
  }

  /** Whether going on leads to the values of `window`. */
  leadsTo({ from, end }: EventWindow): boolean {
    return from >= this.window.from && end > this.window.end;
  }

  /** Resolves when it waits at the end of its window. Rejects with NotRepeated, or with an Error that says why it cannot get there. */
  reach(progress: (share: number) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.awaited = { resolve, reject, progress };
    });
  }

  /** Goes on to the end of a later window. */
  goOn(window: EventWindow, progress: (share: number) => void): Promise<void> {
    this.fail(new Error("It goes elsewhere."));
    this.window = window;
    const reached = this.reach(progress);
    this.connection.send({ kind: "window", window });
    return reached;
  }

  /** As the original run would be asked. The results of expressions are numbered apart from those of other runs. */
  async ask<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
  ): Promise<RunAnswers[Kind] | null> {
    const own = renumbered(request, this.apart);
    if (isResult(request) && (!isResult(own) || own.value <= -most)) return null;
    const answer = await this.connection.ask<Kind>(own);
    return answer && renumbered(answer, -this.apart);
  }

  kill(): void {
    this.connection.kill();
    this.fail(new Error("It was ended."));
  }

  private receive(message: FromRun): void {
    if (message.kind === "recorded") this.check(this.comparison.add(message.batch));
    if (message.kind === "stopped") this.arrived();
    if (message.kind === "ended") this.ended(message);
  }

  private check(difference: Difference | null): void {
    const { awaited } = this;
    if (difference) this.fail(new NotRepeated(difference));
    else awaited?.progress(this.count / this.window.end);
  }

  private arrived(): void {
    if (this.count < this.window.end) return;
    this.check(this.comparison.finish());
    this.awaited?.resolve();
    this.awaited = null;
  }

  private ended({ error, gone }: Extract<FromRun, { kind: "ended" }>): void {
    if (gone) this.fail(new Error(error?.message ?? "Its process is gone."));
    else this.fail(new NotRepeated({ kind: "end", event: this.count, message: error?.message ?? "" }));
  }

  private fail(problem: Error): void {
    this.awaited?.reject(problem);
    this.awaited = null;
  }
}

/** Whether this is about a result of an expression, which no event has made. */
function isResult(about: object): about is { value: ValueId } {
  return "value" in about && (about.value as ValueId) < -1;
}

function renumbered<T extends object>(about: T, by: number): T {
  return isResult(about) ? { ...about, value: about.value + by } : about;
}
