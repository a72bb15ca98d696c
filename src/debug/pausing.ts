// Pause asked of a script that may be in code without ops: it is said when that takes long.
import type { RunConnection } from "../protocol/run.js";

/** How long a script may take to pause before that is said, in milliseconds. */
const patience = 700;

/** Asks a run to pause, and says when it does not. */
export class Pausing {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly run: RunConnection,
    private readonly takesLong: () => void,
  ) {}

  ask(): void {
    this.run.send({ kind: "pause" });
    this.timer ??= setTimeout(this.takesLong, patience);
  }

  /** It has paused, has ended, or goes on. */
  over(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

/** What is said of a script that has not paused; `place` is the call or loop that it is at. */
export function busyText(place: { file: string; line: number } | undefined): string {
  const where = place ? ` at ${place.file}:${place.line}` : "";
  return `The script is busy${where} with code that applies no op. It will pause at its next op. Stop ends it at once.`;
}
