// The wall to the extension host: the only file that knows VS Code's webview API.
import { Channel } from "../src/protocol/channel.js";
import { toPageChecks } from "../src/protocol/checks.js";
import { fromJsonSafe } from "../src/protocol/json-safe.js";
import type { FromPage, ToPage } from "../src/protocol/page.js";

interface VsCodeApi {
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The host as the page sees it. */
export interface Host {
  channel: Channel<FromPage, ToPage>;
  /** What the page put down before it was closed or moved. */
  savedState(): unknown;
  saveState(state: unknown): void;
}

/** Connects to the extension host. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  const carrier = {
    send: (message: unknown, transfer?: ArrayBuffer[]) => api.postMessage(message, transfer),
    onMessage: (receive: (message: unknown) => void) =>
      window.addEventListener("message", (event) => receive(fromJsonSafe(event.data))),
  };
  const refused = (message: unknown) =>
    carrier.send({ kind: "failed", message: `The page was sent something it does not know: ${kindOf(message)}.` });
  return {
    channel: new Channel<FromPage, ToPage>(carrier, toPageChecks, refused),
    savedState: () => api.getState(),
    saveState: (state) => api.setState(state),
  };
}

function kindOf(message: unknown): string {
  return String((message as { kind?: unknown } | null)?.kind ?? typeof message).slice(0, 80);
}
