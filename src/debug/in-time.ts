// Questions that are answered in time: a script in code without ops hears of none until it reaches its next op.
import type { RunAnswers, RunRequest } from "../protocol/run.js";
import { missingValues } from "./missing.js";
import type { RunRecord } from "./run-record.js";

/** How long an answer is waited for, in milliseconds. */
const patience = 2000;
const late = Symbol("late");

/** The script is busy, so nothing can be read. */
export class Busy extends Error {}

/** Asks about the values of one run. */
export class InTime {
  /** How many answers are still to come that nobody waits for. */
  private overdue = 0;

  /** `came` is told when the answers that were given up have all come. */
  constructor(
    private readonly run: RunRecord,
    private readonly came: () => void = () => {},
  ) {}

  /** As the run is asked; rejects with a Busy that says why there is no answer in time. */
  async ask<Kind extends RunRequest["kind"]>(
    request: Extract<RunRequest, { kind: Kind }>,
  ): Promise<RunAnswers[Kind] | null> {
    const { step } = this.run.cursor;
    const asked = this.run.run.ask<Kind>(request);
    const answer = await within(patience, asked, () => this.run.state === "running");
    if (answer !== late) return this.run.complete<Kind>(request, answer, step);
    this.overdue++;
    void asked.then(() => void (--this.overdue === 0 && this.came()));
    const rebuilt = await this.run.rebuilt<Kind>(request);
    if (rebuilt === null || missingValues(request, rebuilt).length > 0) throw new Busy(busyText(this.run));
    return rebuilt;
  }
}

/** Waits so long, and longer while the script is not busy. */
function within<T>(milliseconds: number, answer: Promise<T>, isBusy: () => boolean): Promise<T | typeof late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => isBusy() && resolve(late), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function busyText({ lastPlace }: RunRecord): string {
  const where = lastPlace ? ` at ${lastPlace.file.split(/[\\/]/).at(-1)}:${lastPlace.line}` : "";
  return `The script is busy${where}; its tensors can be read when it reaches an op.`;
}
