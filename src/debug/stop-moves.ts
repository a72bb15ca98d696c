// Moves from stop to stop in what is recorded. Where stops are set that the run may not have made, they are searched for.
import type { HealthLimits } from "../protocol/health.js";
import type { Stops } from "../protocol/stops.js";
import type { Position } from "../trace/positions.js";
import type { PastStop, Recorded } from "./past-finding.js";
import { type Direction, PastStops } from "./past-stops.js";

/** Finds stops, and remembers which one was gone to. */
export class StopMoves {
  /** A recorded stop that somebody has gone to and stands at. */
  reached: PastStop | null = null;
  private readonly past: PastStops;
  /** The search that goes on, if one does. */
  private search: object | null = null;

  constructor(recorded: Recorded) {
    this.past = new PastStops(recorded);
  }

  get searching(): boolean {
    return this.search !== null;
  }

  /** What the run is to stop at. */
  set(stops: Stops, limits: Partial<HealthLimits>): void {
    this.past.set(stops, limits);
  }

  /** The run has stopped. */
  note(stop: PastStop): void {
    this.past.note(stop);
  }

  /** Gives up what is searched for; what was gone to is left. */
  leave(): void {
    this.search = this.reached = null;
  }

  /** Calls `found` with the nearest stop, at once where none has to be searched for, and not at all if it is left before. */
  find(from: Position, direction: Direction, found: (stop: PastStop | null) => void): void {
    this.leave();
    if (this.past.isEasy) found(this.past.nearest(from, direction));
    else void this.searchFor(from, direction, found);
  }

  private async searchFor(from: Position, direction: Direction, found: (stop: PastStop | null) => void): Promise<void> {
    const search = {};
    const goesOn = () => this.search === search;
    this.search = search;
    const stop = await this.past.find(from, direction, goesOn);
    if (!goesOn()) return;
    this.search = null;
    found(stop);
  }
}
