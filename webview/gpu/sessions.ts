// The GPU of this page for runs: an executor for each of their connections.
import type { Executor, Send } from "../../src/gpu/executor.js";
import { openGpu } from "../../src/gpu/open.js";
import type { FromGpu, GpuMail, ToGpu } from "../../src/protocol/gpu.js";

/** The connections that are open. */
export class GpuSessions {
  private readonly open = new Map<number, Promise<Executor | null>>();

  constructor(private readonly send: (mail: GpuMail<FromGpu>, transfer?: ArrayBuffer[]) => void) {}

  /** What a run says: it is done in the order of its coming. */
  take({ session, message }: GpuMail<ToGpu>): void {
    if (message.kind === "open") this.open.set(session, this.begin(session));
    void this.open.get(session)?.then((executor) => {
      if (message.kind === "batch") executor?.take(message);
      else if (message.kind === "destroy") executor?.destroy();
      else if (message.kind === "close") void executor?.close();
    });
    if (message.kind === "close") this.open.delete(session);
  }

  private begin(session: number): Promise<Executor | null> {
    const send: Send = (message, transfer) => this.send({ kind: "gpu", session, message }, transfer);
    return openGpu(navigator.gpu, send);
  }
}
