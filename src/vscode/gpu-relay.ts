// The way between runs and the GPU of their graph's page: it opens when the page is there, and runs are told when it goes.
import type { FromGpu, GpuAdapter, GpuMail, ToGpu } from "../protocol/gpu.js";
import type { RunConnection } from "../protocol/run.js";

/** One connection of a run to a GPU. */
interface Session {
  readonly run: RunConnection;
  /** The run's own number of it. */
  readonly number: number;
  /** Whether a page has been asked to open it. */
  asked: boolean;
}

/** The number of the newest session: pages show one run after another, so no two have the same. */
let newest = 0;

/** Relays between the runs of one debug session and a page. */
export class GpuRelay {
  private readonly sessions = new Map<number, Session>();
  private page: ((mail: GpuMail<ToGpu>) => void) | null = null;
  /** Why no page will come; empty while one may. */
  private closed = "";
  /** What computes, while something on it is in use. */
  adapter: GpuAdapter | null = null;
  /** What the run's tensors take there. */
  megabytes = 0;

  constructor(private readonly changed: () => void) {}

  /** Listens to a run that may use the GPU. */
  connect(run: RunConnection): void {
    run.onMessage((message) => {
      if (message.kind === "gpu") this.fromRun(run, message);
      if (message.kind === "at") this.uses(message.gpuMegabytes ?? 0);
      if (message.kind === "ended" && message.gone) this.runIsGone(run);
    });
  }

  /** A page is about to come: it calls `meet`. */
  expect(): void {
    this.closed = "";
  }

  /** A page is there. What was open in one before is lost. */
  meet(page: (mail: GpuMail<ToGpu>) => void): void {
    this.page = page;
    for (const [id, session] of [...this.sessions]) {
      if (session.asked) this.fail(id, "the graph was reloaded or moved, and the GPU is reached through it");
      else this.ask(id, session);
    }
  }

  /** The page is gone, and no other will come by itself. */
  leave(reason: string): void {
    this.page = null;
    this.closed = reason;
    for (const id of [...this.sessions.keys()]) this.fail(id, reason);
  }

  /** What the page's executor says. */
  fromPage({ session: id, message }: GpuMail<FromGpu>): void {
    const session = this.sessions.get(id);
    if (!session) return;
    session.run.send({ kind: "gpu", session: session.number, message });
    if (message.kind === "ready") this.uses(this.megabytes, message.adapter);
    if (message.kind === "failed") this.forget(id);
  }

  private fromRun(run: RunConnection, { session: number, message }: GpuMail<ToGpu>): void {
    if (message.kind === "open") {
      this.open({ run, number, asked: false });
      return;
    }
    const known = [...this.sessions].find(([, session]) => session.run === run && session.number === number);
    if (!known) return;
    const [id, { asked }] = known;
    if (asked) this.page?.({ kind: "gpu", session: id, message });
    if (message.kind === "close") this.forget(id);
  }

  private open(session: Session): void {
    const id = ++newest;
    this.sessions.set(id, session);
    if (this.closed) this.fail(id, this.closed);
    else if (this.page) this.ask(id, session);
  }

  private ask(id: number, session: Session): void {
    session.asked = true;
    this.page?.({ kind: "gpu", session: id, message: { kind: "open" } });
  }

  private fail(id: number, reason: string): void {
    this.fromPage({ kind: "gpu", session: id, message: { kind: "failed", message: reason } });
  }

  private runIsGone(run: RunConnection): void {
    for (const [id, session] of [...this.sessions]) {
      if (session.run !== run) continue;
      if (session.asked) this.page?.({ kind: "gpu", session: id, message: { kind: "close" } });
      this.forget(id);
    }
  }

  private forget(id: number): void {
    this.sessions.delete(id);
    if (this.sessions.size === 0) this.uses(0, null);
  }

  private uses(megabytes: number, adapter = this.adapter): void {
    if (megabytes === this.megabytes && adapter === this.adapter) return;
    Object.assign(this, { megabytes, adapter });
    this.changed();
  }
}
