// What lies over the graph's area: what to do where there is no graph, a layout's progress, an error, the keys.
import { element, setText } from "../dom.js";
import { formatCount } from "../format.js";
import type { PageState } from "../state/state.js";
import { keyRows } from "./keys.js";

/** What the overlay asks of the page. */
export interface OverlayEvents {
  cancelLayout(): void;
  layOutAgain(): void;
}

export class Overlay {
  readonly root = element("div", { class: "overlay" });
  private readonly words = element("p");
  private readonly button = element("button", { class: "plain", type: "button" });
  private working = false;

  constructor(events: OverlayEvents) {
    this.root.append(this.words, this.button);
    this.button.addEventListener("click", () => (this.working ? events.cancelLayout() : events.layOutAgain()));
  }

  update(state: PageState): void {
    const { layout } = state;
    const words = overlayText(state);
    this.root.hidden = words === "";
    this.root.classList.toggle("corner", Boolean(state.placement) && layout.state === "done");
    this.root.classList.toggle("failure", state.failure !== "");
    setText(this.words, words);
    this.working = layout.state === "slow";
    this.button.hidden =
      state.failure !== "" || !(this.working || layout.state === "cancelled" || layout.state === "failed");
    setText(this.button, this.working ? "Cancel" : "Lay out again");
  }
}

function overlayText(state: PageState): string {
  const { failure, layout, graph, run, message } = state;
  if (failure) return failure;
  if (layout.state === "slow") return `Laying out ${formatCount(layout.nodes)} nodes …`;
  if (layout.state === "cancelled") return "The layout was cancelled.";
  if (layout.state === "failed") return `The graph of ${formatCount(layout.nodes)} nodes could not be laid out.`;
  if (graph && graph.nodes.length > 0) return "";
  if (!run)
    return message || "Open a training script and run “Gradlens: Debug Training Script” from the command palette.";
  return message || (state.view ? "No op has been recorded here yet." : `${run.title} is starting …`);
}

/** The list of all keys. */
export function helpDialog(): HTMLDialogElement {
  const list = element("dl", { class: "keys" });
  for (const { shown, words } of keyRows) {
    if (shown) list.append(element("dt", {}, element("kbd", {}, shown)), element("dd", {}, words));
  }
  const close = element("button", { class: "plain", type: "button" }, "Close");
  const dialog = element(
    "dialog",
    { class: "help", "aria-label": "Keys" },
    element("h2", {}, "Keys, while the graph has focus"),
    list,
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}
