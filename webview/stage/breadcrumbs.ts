// The way from the whole graph to where one is: the boxes around the picked node, otherwise around the cursor's, each a button.
import { element } from "../dom.js";
import { type Box, pathOf } from "../graph/hierarchy.js";
import { shownNode } from "../state/derive.js";
import type { PageState } from "../state/state.js";

export class Breadcrumbs {
  readonly root = element("nav", { class: "breadcrumbs", "aria-label": "Breadcrumbs" });
  private readonly list = element("ol");
  private shown = "";

  /** `goTo` picks and shows a box; the empty key stands for the whole graph. */
  constructor(private readonly goTo: (key: string) => void) {
    this.root.append(this.list);
  }

  update(state: PageState): void {
    const path = pathAt(state);
    const shown = JSON.stringify(path.map(({ key, label }) => [key, label]));
    if (shown === this.shown) return;
    this.shown = shown;
    this.root.hidden = path.length === 0;
    this.list.replaceChildren(
      this.crumb("", "graph"),
      ...path.map((box, i) => this.crumb(box.key, shortLabel(path, i))),
    );
  }

  private crumb(key: string, label: string): HTMLElement {
    const button = element("button", { type: "button", "data-box": key, title: label }, label);
    button.addEventListener("click", () => this.goTo(key));
    return element("li", {}, button);
  }
}

function pathAt(state: PageState): Box[] {
  const hierarchy = state.visible?.hierarchy;
  const picked = hierarchy?.boxes.get(state.selection ?? "");
  return pathOf(picked ?? hierarchy?.boxOf.get(shownNode(state)?.key ?? ""));
}

/** `layers.3` after `net`: what the crumb before says is not said again. */
function shortLabel(path: readonly Box[], i: number): string {
  const { label } = path[i];
  const outer = path.slice(0, i).findLast((box) => label.startsWith(`${box.label}.`));
  return outer ? label.slice(outer.label.length + 1) : label;
}
