// The page's entry: connects to the host and shows whatever goes wrong instead of a blank pane.
import { connectHost } from "./host.js";
import { Page } from "./page.js";

const host = connectHost();
let page: Page | undefined;

function failed(error: unknown): void {
  if (page) page.failed(error);
  else failedAtStart(error);
}

/** There is no page yet that could show it. */
function failedAtStart(error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.channel.send({ kind: "failed", message });
  document.body.textContent = `The graph could not be shown: ${message}`;
}

window.addEventListener("error", (event) => isHarmless(event.message) || failed(event.error ?? event.message));
window.addEventListener("unhandledrejection", (event) => failed(event.reason));

/** Browsers report a resize that needs a second frame as an error; nothing is wrong then. */
function isHarmless(message: string): boolean {
  return message.startsWith("ResizeObserver loop");
}

try {
  page = new Page(host, document.body.dataset.elkWorker ?? "");
} catch (error) {
  failed(error);
}
