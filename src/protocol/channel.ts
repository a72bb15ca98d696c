// The one channel over which rooms talk across a wall: it checks what comes in and calls who listens.

/** Anything that carries messages: a process, a thread's port, a webview. */
export interface Carrier {
  /** Buffers in `transfer` need not be copied. */
  send(message: unknown, transfer?: ArrayBuffer[]): void;
  /** Calls `receive` for every message that arrives. */
  onMessage(receive: (message: unknown) => void): void;
}

/** A check of one field: a type's name or a predicate. */
type FieldCheck = "number" | "string" | "boolean" | "object" | ((field: unknown) => boolean);

/** For every kind of message the fields that must be there. */
export type MessageChecks<Message extends { kind: string }> = {
  [Kind in Message["kind"]]: Partial<Record<keyof Extract<Message, { kind: Kind }>, FieldCheck>>;
};

/** Whether `message` is one of the kinds that `checks` lists, with its fields. */
export function isMessage<Message extends { kind: string }>(
  message: unknown,
  checks: MessageChecks<Message>,
): message is Message {
  if (typeof message !== "object" || message === null) return false;
  const kind = (message as { kind?: unknown }).kind;
  if (typeof kind !== "string" || !Object.hasOwn(checks, kind)) return false;
  const fields = Object.entries(checks[kind as Message["kind"]]) as [string, FieldCheck][];
  return fields.every(([name, check]) => fieldHolds((message as Record<string, unknown>)[name], check));
}

function fieldHolds(field: unknown, check: FieldCheck): boolean {
  if (typeof check === "function") return check(field);
  return typeof field === check && field !== null;
}

/** One end of a wall: sends `Out`, receives `In`; what fails its check is dropped and reported. */
export class Channel<Out extends { kind: string }, In extends { kind: string }> {
  private readonly listeners: ((message: In) => void)[] = [];

  constructor(
    private readonly carrier: Carrier,
    checks: MessageChecks<In>,
    private readonly refused: (message: unknown) => void,
  ) {
    carrier.onMessage((message) => {
      if (isMessage<In>(message, checks)) for (const listener of this.listeners) listener(message);
      else this.refused(message);
    });
  }

  send(message: Out, transfer?: ArrayBuffer[]): void {
    this.carrier.send(message, transfer);
  }

  onMessage(listener: (message: In) => void): void {
    this.listeners.push(listener);
  }
}
