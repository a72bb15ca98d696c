// Plays recorded events back, some a second.

const slowest = 0.5;
const fastest = 64;

/** What a replay asks of the player. */
export interface ReplayEvents {
  /** It has begun, ended, or got another speed. */
  changed(): void;
  /** Shows the next event. Returns whether there are more. */
  next(): boolean;
  /** The last event has been shown. */
  ended(): void;
}

export class Replay {
  running = false;
  /** Events per second. */
  speed = 4;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: ReplayEvents) {}

  start(): void {
    this.running = true;
    this.events.changed();
    this.wait();
  }

  stop(): void {
    clearTimeout(this.timer);
    if (!this.running) return;
    this.running = false;
    this.events.changed();
  }

  setSpeed(speed: number): void {
    this.speed = Math.max(slowest, Math.min(speed, fastest));
    this.events.changed();
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      if (this.events.next()) return this.wait();
      this.stop();
      this.events.ended();
    }, 1000 / this.speed);
  }
}
