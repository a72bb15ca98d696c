// Sees to it that the shown graph has a layout: a remembered one at once, otherwise a new one, with progress and Cancel.
import type { Action } from "../state/reduce.js";
import type { PageState } from "../state/state.js";
import { Cancelled, type Layouts, type Shown } from "./layouts.js";

/** After this long a layout says that it is under way. */
const slowAfter = 1000;

export class Placer {
  /** The structure that is being laid out, or that nobody shall lay out again until asked. */
  private busyWith = "";

  constructor(
    private readonly layouts: Layouts,
    private readonly state: () => PageState,
    private readonly dispatch: (action: Action) => void,
  ) {}

  update(state: PageState): void {
    const { visible, structure, placement } = state;
    if (!visible || placement?.structure === structure || this.busyWith === structure) return;
    const known = this.layouts.known(structure, visible, shownOf(state));
    if (known) queueMicrotask(() => this.dispatch({ kind: "placed", placement: known }));
    else if (this.busyWith === "" || !this.isWorking) void this.place(structure);
  }

  cancel(): void {
    this.layouts.cancel();
  }

  again(): void {
    void this.place(this.state().structure);
  }

  private get isWorking(): boolean {
    return ["working", "slow"].includes(this.state().layout.state);
  }

  private async place(structure: string): Promise<void> {
    const state = this.state();
    const visible = state.visible!;
    const nodes = visible.nodes.length + visible.boxes.length;
    this.busyWith = structure;
    queueMicrotask(() => this.dispatch({ kind: "layout", layout: { state: "working", nodes } }));
    const slow = setTimeout(() => this.dispatch({ kind: "layout", layout: { state: "slow", nodes } }), slowAfter);
    try {
      const placement = await this.layouts.place(structure, visible, shownOf(state));
      this.busyWith = "";
      this.dispatch({ kind: "placed", placement });
    } catch (error) {
      this.dispatch({ kind: "layout", layout: { state: error instanceof Cancelled ? "cancelled" : "failed", nodes } });
    } finally {
      clearTimeout(slow);
    }
  }
}

/** Steps of one run are laid out so that what they share stays in its place. */
function shownOf({ run, everything, view }: PageState): Shown {
  return { of: everything ? `all of ${run?.program}` : run, step: view?.step ?? -1 };
}
