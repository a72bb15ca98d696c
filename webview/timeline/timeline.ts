// The timeline: all training steps with their loss and the lens's row, below them the events of the shown step.
import type { StepRecord, TraceEvent } from "../../src/protocol/trace.js";
import type { StepView } from "../../src/trace/step-view.js";
import { element, setAttributes, setText } from "../dom.js";
import { formatNumber } from "../format.js";
import { positionText } from "../graph/names.js";
import { type Lens, lensWords } from "../lens/lens.js";
import type { Palette } from "../paint/palette.js";
import { Patient } from "../patient.js";
import { cursorEvent, derived } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { wrongInEvent, wrongInStep } from "./ailments.js";
import { keptStepNear, paintSteps, stepAt, stepsPicture } from "./paint-steps.js";
import { paintTicks, tickAmount } from "./paint-ticks.js";
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
  private readonly row = element("span");
  private readonly rowNow = element("span", { class: "now" });
  private state: PageState | null = null;
  private segments: Segment[] = [];
  private readonly painting = new Patient(() => this.paint());
  private painted: unknown = null;
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
      wordsAt: (x) => this.stepWords(x),
    });
    this.ticks = new Slider("Event", "ticks", {
      move: (by) => (Math.abs(by) === 1 ? events.step(by > 0) : this.goToEvent(this.position + by)),
      toEnd: (end) => this.goToEvent(end === "first" ? 0 : Number.POSITIVE_INFINITY),
      pick: (x) => this.pickTick(x),
      wordsAt: (x) => this.tickWords(x),
    });
    const names = element("div", { class: "gutter" });
    names.append(element("span", {}, "loss"), this.loss, this.row, this.rowNow);
    this.root.append(names, this.steps.root, this.ticks.root);
    new ResizeObserver(() => this.painting.now()).observe(this.root);
  }

  update(state: PageState, before: PageState | null): void {
    this.state = state;
    setAttributes(this.root, { hidden: state.steps.length === 0 && !state.view });
    const shown = state.steps[state.cursor.step];
    setText(this.loss, shown?.loss == null ? "" : formatNumber(shown.loss));
    const { row } = lensWords[state.lens];
    setText(this.row, row.name);
    setText(this.rowNow, amountText(state.lens, shown));
    this.updateValues(state);
    const picture = pictureOf(state);
    if (!before) this.painting.now();
    else if (picture !== this.painted) this.painting.ask();
    this.painted = picture;
  }

  private updateValues(state: PageState): void {
    const { steps, cursor, view } = state;
    const max = Math.max(0, steps.length - 1);
    this.steps.value = {
      min: 0,
      max,
      now: Math.min(max, Math.max(0, cursor.step)),
      text: stepText(state, cursor.step),
    };
    const event = cursorEvent(state);
    const last = Math.max(1, view?.events.length ?? 1);
    const text = view && event ? eventText(state, view, event) : "no event";
    this.ticks.value = { min: 1, max: last, now: Math.min(last, Math.max(1, this.position + 1)), text };
  }

  /** The cursor's place among the shown step's events. */
  private get position(): number {
    const { cursor, view } = this.state ?? {};
    return cursor && view && cursor.event >= 0 ? cursor.event - view.firstEvent : 0;
  }

  private paint(): void {
    if (!this.state || this.root.hidden) return;
    const { state } = this;
    paintSteps(this.steps.canvas, this.picture(state), state.cursor.step, this.palette());
    this.segments = this.segmentsIn(state);
    const { view } = state;
    if (view) paintTicks(this.ticks.canvas, this.segments, { ...state, view }, this.palette());
  }

  private readonly picture = derived(
    (state) => [stepsSeen(state), state.lens, state.limits, this.steps.canvas.clientWidth],
    ({ steps, lens, limits }) => stepsPicture(steps, lens, limits, this.steps.canvas.clientWidth),
  );

  /** The view may have taken more, or another step, than the state that is painted knows of. */
  private readonly segmentsIn = derived(
    ({ versions, view }) => [
      ...[view, versions.view, view?.firstEvent, view?.events.length],
      this.ticks.canvas.clientWidth,
    ],
    ({ view }) => (view ? segmentsOf(view, this.ticks.canvas.clientWidth) : []),
  );

  private stepWords(x: number): string {
    if (!this.state?.steps.length) return "";
    const { steps, lens } = this.state;
    const step = stepAt(x, steps.length, this.steps.canvas.clientWidth);
    const amount = amountText(lens, steps[step]);
    return [stepText(this.state, step), amount && `${lensWords[lens].row.name} ${amount}`].filter(Boolean).join(", ");
  }

  private tickWords(x: number): string {
    const tick = tickAt(this.segments, x);
    const { view } = this.state ?? {};
    const event = tick && view?.event(tick.event);
    if (!this.state || !view || !event) return "";
    const amount = tickAmount(event, { ...this.state, view });
    const { lens } = this.state;
    const words = [eventText(this.state, view, event), view.template(event).op];
    if (amount !== undefined) words.push(`${lensWords[lens].name} ${lensWords[lens].text(amount)}`);
    return words.join(", ");
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

/** Another whenever the picture must be painted anew. */
const pictureOf = derived(
  ({ versions, cursor, lens, limits, changes }) => [
    ...[versions.steps, versions.view, versions.norms, lens, limits, changes],
    ...[cursor.step, cursor.event, cursor.part],
  ],
  () => ({}),
);

/** Changes when the picture of all steps does: of a long run that goes on, when a thousandth has been added. */
function stepsSeen({ versions, steps, runState }: PageState): number {
  const isLong = runState === "running" && steps.length > 5000;
  return isLong ? -Math.floor(1000 * Math.log(steps.length)) : versions.steps;
}

function stepText({ steps, lens, limits }: PageState, step: number): string {
  if (step < 0) return "before the first step";
  const loss = steps[step]?.loss;
  const wrong = wrongInStep(steps[step], lens, limits)?.words;
  const number = loss == null || wrong?.startsWith("loss") ? "" : `loss ${formatNumber(loss)}`;
  return [`step ${step} of ${steps.length}`, number, wrong].filter(Boolean).join(", ");
}

/** The number of a step in the lens's row; empty where nobody measured it. */
function amountText(lens: Lens, step: StepRecord | undefined): string {
  const amount = step && lensWords[lens].row.of(step);
  return amount == null ? "" : lensWords[lens].text(amount);
}

function eventText({ norms, limits }: PageState, view: StepView, event: TraceEvent): string {
  const wrong = wrongInEvent(view, event, norms, limits)?.words;
  return wrong ? `${positionText(view, event)}, ${wrong}` : positionText(view, event);
}
