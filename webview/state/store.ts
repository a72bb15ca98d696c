// The one store: takes actions, tells views once per frame that something has changed.
import { type Action, reduce } from "./reduce.js";
import type { PageState } from "./state.js";

/** Draws what has changed from `before` to `state`. */
export type View = (state: PageState, before: PageState | null) => void;

export class Store {
  private readonly views: View[] = [];
  private drawn: PageState | null = null;
  private scheduled = false;

  /** `schedule` runs a drawing before the next frame; `failed` hears of a view that throws. */
  constructor(
    private current: PageState,
    private readonly schedule: (draw: () => void) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  get state(): PageState {
    return this.current;
  }

  dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    this.invalidate();
  }

  addView(view: View): void {
    this.views.push(view);
    this.invalidate();
  }

  /** Has every view draw anew, whether or not the state has changed: the theme has. */
  redraw(): void {
    this.drawn = null;
    this.invalidate();
  }

  private invalidate(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.schedule(() => this.draw());
  }

  private draw(): void {
    this.scheduled = false;
    const before = this.drawn;
    const state = this.current;
    this.drawn = state;
    for (const view of this.views) this.drawView(view, state, before);
  }

  private drawView(view: View, state: PageState, before: PageState | null): void {
    try {
      view(state, before);
    } catch (error) {
      this.failed(error);
    }
  }
}
