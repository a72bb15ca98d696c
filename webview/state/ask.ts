// Asks the host for the numbers that the screen needs and nobody has sent: each once, many in one message.
import type { FromPage } from "../../src/protocol/page.js";
import type { TraceEvent, ValueId } from "../../src/protocol/trace.js";
import type { StepView } from "../../src/trace/step-view.js";
import { changeKey } from "../lens/measured.js";
import { tickValue } from "../timeline/ticks.js";
import { derived, factsAt, momentOf, shownNode } from "./derive.js";
import { wantedAlignment, wantedElements } from "./element.js";
import type { PageState } from "./state.js";

/** How long the host has to send norms by itself when it stops, in milliseconds. */
const patience = 40;
/** How often readings are asked for while the run plays. */
const playingPause = 250;

export class Asker {
  private norms = new Set<ValueId>();
  private readings = new Set<ValueId>();
  private changes = new Set<string>();
  /** Single elements and alignments, as texts. */
  private details = new Set<string>();
  private detailsAt = -1;
  /** The step before which it was last asked for. */
  private before = -1;
  private run: PageState["run"] = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How long it took to find out what is wanted. */
  private cost = 0;
  private lookedFor: unknown = null;
  private lastReading = 0;

  constructor(
    private readonly state: () => PageState,
    private readonly send: (message: FromPage) => void,
  ) {}

  update(state: PageState): void {
    if (this.run !== state.run) this.forget(state);
    for (const value of this.norms) if (state.norms.has(value)) this.norms.delete(value);
    for (const value of this.readings) if (state.readings.has(value)) this.readings.delete(value);
    this.askReadings(state);
    this.askChanges(state);
    this.askBefore(state);
    if (!state.playing) this.askDetails(state);
    const looking = normsSeen(state);
    if (looking !== this.lookedFor) this.askLater();
    this.lookedFor = looking;
  }

  private forget({ run }: PageState): void {
    this.run = run;
    this.norms.clear();
    this.readings.clear();
    this.changes.clear();
    this.details.clear();
    this.before = -1;
  }

  private lacks(value: ValueId, { norms }: PageState): boolean {
    return !norms.has(value) && !this.norms.has(value);
  }

  private askLater(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.askNorms(this.state());
      },
      Math.max(patience, 20 * this.cost),
    );
  }

  private askNorms(state: PageState): void {
    if (state.runState === "running" && state.cursor.following) return;
    const start = performance.now();
    const values = [...new Set(wantedNorms(state).filter((value) => this.lacks(value, state)))];
    this.cost = performance.now() - start;
    for (const value of values) this.norms.add(value);
    if (values.length > 0) this.send({ kind: "norms", values });
  }

  private askChanges(state: PageState): void {
    const wanted = wantedChanges(state).filter(({ key }) => !state.changes.has(key) && !this.changes.has(key));
    if (wanted.length === 0 || state.playing) return;
    for (const { key } of wanted) this.changes.add(key);
    const [values, before] = [wanted.map(({ value }) => value), wanted.map((each) => each.before)];
    this.send({ kind: "changes", values, before });
  }

  /** Once all ops of the step's forward pass are known. */
  private askBefore({ view, steps, before }: PageState): void {
    if (!view || view.step < 1 || before?.of === view.step || this.before === view.step) return;
    const isWhole = (steps[view.step]?.endEvent ?? -1) >= 0 || view.events.some((event) => isBackward(view, event));
    if (!isWhole) return;
    this.before = view.step;
    this.send({ kind: "before", step: view.step });
  }

  private askReadings(state: PageState): void {
    const values = wantedReadings(state).filter((value) => !state.readings.has(value) && !this.readings.has(value));
    const now = performance.now();
    if (values.length === 0 || (state.playing && now - this.lastReading < playingPause)) return;
    this.lastReading = now;
    for (const value of values) {
      this.readings.add(value);
      this.send({ kind: "read", value });
    }
  }

  /** What is only worth asking for where the picture stands still. */
  private askDetails(state: PageState): void {
    // What has been forgotten since may be asked for again elsewhere in time.
    if (this.detailsAt !== state.cursor.event) this.details.clear();
    this.detailsAt = state.cursor.event;
    for (const { value, at } of wantedElements(state)) this.askOnce({ kind: "elements", value, at });
    const values = wantedAlignment(state);
    if (values.length > 0) this.askOnce({ kind: "alignment", values });
  }

  private askOnce(message: FromPage): void {
    const text = JSON.stringify(message);
    if (this.details.has(text)) return;
    this.details.add(text);
    this.send(message);
  }
}

function isBackward(view: StepView, event: TraceEvent): boolean {
  return view.template(event).pass !== "forward";
}

/** How much the step has changed each parameter. */
function wantedChanges(state: PageState): { before: ValueId; value: ValueId; key: string }[] {
  if (state.lens !== "update") return [];
  const parameters = [...factsAt(state).values()].filter(({ node }) => node.kind === "parameter");
  const changed = parameters.filter(({ node, state: { value } }) => node.value >= 0 && value !== node.value);
  return changed.map(({ node, state: { value } }) => ({
    before: node.value,
    value,
    key: changeKey(node.value, value),
  }));
}

/** Another whenever other norms may be wanted. */
const normsSeen = derived(
  (state) => [factsAt(state), momentOf(state), state.versions.view],
  () => ({}),
);

/** Values and gradients of all nodes and edges at the cursor, and of the step's ticks. */
function wantedNorms(state: PageState): ValueId[] {
  const facts = [...factsAt(state).values()].map((fact) => fact.state).filter((node) => node.time !== "future");
  const nodes = facts.flatMap(({ value, gradient }) => (gradient ? [value, gradient.value] : [value]));
  const edges = [...(momentOf(state)?.edges.values() ?? [])].map((edge) => edge.gradient);
  const ticks = state.view?.events.flatMap((event) => tickValue(event) ?? []) ?? [];
  return [...nodes, ...edges, ...ticks];
}

/** What the inspector and the hover card show. */
function wantedReadings(state: PageState): ValueId[] {
  const keys = [
    state.pointed,
    state.inspectorOpen ? shownNode(state)?.key : undefined,
    ...state.pins.map(({ key }) => key),
  ];
  return keys.flatMap((key) => {
    const node = key ? factsAt(state).get(key)?.state : undefined;
    if (!node || node.time === "future") return [];
    return node.gradient ? [node.value, node.gradient.value] : [node.value];
  });
}
