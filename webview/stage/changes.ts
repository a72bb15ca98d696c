// A line over the graph: how many ops are new and gone since the step before, where the script computes another graph in each.
import { element, setAttributes, setText } from "../dom.js";
import { changesText } from "../graph/change.js";
import type { PageState } from "../state/state.js";

export class Changes {
  readonly root = element("p", { class: "changes" });

  update({ visible, view }: PageState, before: PageState | null): void {
    if (before?.visible === visible) return;
    const text = visible && view ? changesText(visible, view.step) : "";
    setText(this.root, text);
    setAttributes(this.root, { hidden: text === "" });
  }
}
