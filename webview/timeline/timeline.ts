// The timeline: all training steps with their loss and largest gradient norm, below them the events of the shown step.
import { element, setAttributes, setText } from "../dom.js";
import { formatNumber } from "../format.js";
import { positionText } from "../graph/names.js";
import type { Palette } from "../paint/palette.js";
import { cursorEvent, derived } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { keptStepNear, paintSteps, type StepsPicture, stepAt } from "./paint-steps.js";
import { paintTicks } from "./paint-ticks.js";
import { Slider } from "./slider.js";
import { type Segment, segmentsOf, tickAt } from "./ticks.js";

/** What the timeline asks of the page. */
export interface TimelineEvents {
  /** Show this event, or the step's last where `event` is -1. */
  goTo(step: number, event: number): void;
  /** Shows the next event or, back, the previous one. */
  step(forwards: boolean): void;
}

export class Timeline {
  readonly root = element("section", { class: "timeline", "aria-label": "Timeline" });
  private readonly steps: Slider;
  private readonly ticks: Slider;
  private readonly loss = element("span", { class: "now" });
  private readonly norm = element("span", { class: "now" });
  private state: PageState | null = null;
  private segments: Segment[] = [];
  /** What was last asked for, and from where: dragging within the same step asks once. */
  private asked = "";

  constructor(
    private readonly events: TimelineEvents,
    private readonly palette: () => Palette,
  ) {
    this.steps = new Slider("Training step", "steps", {
      move: (by) => this.goToStep((this.state?.cursor.step ?? 0) + by),
      toEnd: (end) => this.goToStep(end === "first" ? 0 : Number.POSITIVE_INFINITY),
      pick: (x) => this.pickStep(x),
    });
    this.ticks = new Slider("Event", "ticks", {
      move: (by) => (Math.abs(by) === 1 ? events.step(by > 0) : this.goToEvent(this.position + by)),
      toEnd: (end) => this.goToEvent(end === "first" ? 0 : Number.POSITIVE_INFINITY),
      pick: (x) => this.pickTick(x),
    });
    const names = element("div", { class: "gutter" });
    names.append(element("span", {}, "loss"), this.loss, element("span", {}, "max ‖∇‖"), this.norm);
    this.root.append(names, this.steps.root, this.ticks.root);
    new ResizeObserver(() => this.paint()).observe(this.root);
  }

  update(state: PageState, before: PageState | null): void {
    this.state = state;
    setAttributes(this.root, { hidden: state.steps.length === 0 && !state.view });
    const shown = state.steps[state.cursor.step];
    setText(this.loss, shown?.loss == null ? "" : formatNumber(shown.loss));
    setText(this.norm, shown?.gradientNorm == null ? "" : formatNumber(shown.gradientNorm));
    this.updateValues(state);
    if (!before || isPainted(before) !== isPainted(state)) this.paint();
  }

  private updateValues(state: PageState): void {
    const { steps, cursor, view } = state;
    const max = Math.max(0, steps.length - 1);
    this.steps.value = { min: 0, max, now: Math.min(max, Math.max(0, cursor.step)), text: stepText(state) };
    const event = cursorEvent(state);
    const last = Math.max(1, view?.events.length ?? 1);
    const text = view && event ? positionText(view, event) : "no event";
    this.ticks.value = { min: 1, max: last, now: Math.min(last, Math.max(1, this.position + 1)), text };
  }

  /** The cursor's place among the shown step's events. */
  private get position(): number {
    const { cursor, view } = this.state ?? {};
    return cursor && view && cursor.event >= 0 ? cursor.event - view.firstEvent : 0;
  }

  private paint(): void {
    if (!this.state || this.root.hidden) return;
    paintSteps(this.steps.canvas, pictureOf(this.state), this.palette());
    const { view } = this.state;
    this.segments = view ? segmentsOf(view, this.ticks.canvas.clientWidth) : [];
    paintTicks(this.ticks.canvas, this.segments, this.state, this.palette());
  }

  private pickStep(x: number): void {
    if (!this.state) return;
    const { steps } = this.state;
    this.goToStep(keptStepNear(stepAt(x, steps.length, this.steps.canvas.clientWidth), steps));
  }

  private goToStep(wanted: number): void {
    const last = (this.state?.steps.length ?? 0) - 1;
    if (last >= 0) this.goTo(Math.min(last, Math.max(0, wanted)), -1);
  }

  private pickTick(x: number): void {
    const tick = tickAt(this.segments, x);
    if (tick && this.state) this.goTo(this.state.cursor.step, tick.event);
  }

  private goToEvent(position: number): void {
    const { view } = this.state ?? {};
    if (!view || view.events.length === 0) return;
    const event = view.events[Math.min(view.events.length - 1, Math.max(0, position))];
    this.goTo(view.step, event.index);
  }

  /** Asks to go there, unless the cursor is there or on its way. */
  private goTo(step: number, event: number): void {
    const { cursor, view } = this.state!;
    const wanted = event >= 0 ? event : view?.step === step ? view.events.at(-1)?.index : undefined;
    const asked = `${step} ${event} from ${cursor.event}`;
    if (cursor.event === wanted || this.asked === asked) return;
    this.asked = asked;
    this.events.goTo(step, event);
  }
}

/** Changes whenever the picture must be painted anew. */
const isPainted = derived(
  ({ versions, cursor }) => [versions.steps, versions.view, versions.norms, cursor.step, cursor.event, cursor.part],
  () => ({}),
);

function pictureOf({ steps, cursor }: PageState): StepsPicture {
  return {
    count: steps.length,
    current: cursor.step,
    loss: (step) => steps[step]?.loss ?? null,
    norm: (step) => steps[step]?.gradientNorm ?? null,
  };
}

function stepText({ steps, cursor }: PageState): string {
  if (cursor.step < 0) return "before the first step";
  const loss = steps[cursor.step]?.loss;
  return `step ${cursor.step} of ${steps.length}${loss == null ? "" : `, loss ${formatNumber(loss)}`}`;
}
