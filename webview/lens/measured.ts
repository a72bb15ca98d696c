// What the lenses update ratio, time and memory say of each node at the cursor, and why where they know nothing.
import { type HealthLimits, updateAilment } from "../../src/protocol/health.js";
import type { TraceEvent, ValueId } from "../../src/protocol/trace.js";
import { bytesOf } from "../../src/trace/bytes.js";
import type { StepView } from "../../src/trace/step-view.js";
import type { NodeFacts } from "../graph/facts.js";
import type { Visible } from "../graph/fold.js";
import { placeOnScale } from "../scene/scale.js";
import { type Lens, lensWords } from "./lens.js";

/** What is wrong with an update. */
export type UpdateMark = "" | "small" | "large";

/** A number in the lens's unit, or why there is none. */
export type Amount = { is: "number"; amount: number; mark: UpdateMark } | { is: "absent"; words: string };

/** In place of a node's strips; `upper` is null where the value's own stays. */
export interface Measured {
  lens: Lens;
  upper: Amount | null;
  lower: Amount;
}

/** Ratios ‖Δw‖/‖w‖ by `changeKey`; null where a value was not kept. */
export type Changes = ReadonlyMap<string, number | null>;

export function changeKey(before: ValueId, after: ValueId): string {
  return `${before}>${after}`;
}

/** What a lens looks numbers up with. */
export interface MeasuredInput {
  lens: Lens;
  view: StepView;
  facts: ReadonlyMap<string, NodeFacts>;
  changes: Changes;
  limits: HealthLimits;
  /** The cursor's event. */
  cursor: number;
}

/** What a lens says of a step's nodes and closed boxes, by key. Those that say the same as `last` are the same objects. */
export function allMeasured(input: MeasuredInput, visible: Visible, last?: AllMeasured): AllMeasured {
  const all = measuredOf(input);
  for (const { key } of visible.boxes) {
    const inside = visible.hidden.get(key)!.flatMap((node) => all.get(node.key) ?? []);
    const whole = together(inside);
    if (whole) all.set(key, whole);
  }
  for (const [key, measured] of all) {
    const known = last?.get(key);
    if (known && isSame(known, measured)) all.set(key, known);
  }
  return all;
}

export type AllMeasured = ReadonlyMap<string, Measured>;

function isSame(a: Measured, b: Measured): boolean {
  return a.lens === b.lens && isSameAmount(a.upper, b.upper) && isSameAmount(a.lower, b.lower);
}

function isSameAmount(a: Amount | null, b: Amount | null): boolean {
  if (a?.is === "number" && b?.is === "number") return a.amount === b.amount && a.mark === b.mark;
  return a?.is === "absent" && b?.is === "absent" ? a.words === b.words : a === b;
}

/** By node key; a node that the lens says nothing of is not there. */
export function measuredOf(input: MeasuredInput): Map<string, Measured> {
  const { lens, facts } = input;
  const shown = [...facts].filter(([, { state }]) => state.time !== "future");
  if (lens === "memory") return new Map(shown.map(([key, fact]) => [key, memoryOf(fact)]));
  if (lens === "update") return new Map(shown.flatMap(([, fact]) => updateOf(fact, input)));
  if (lens !== "time") return new Map();
  const backward = backwardEvents(input);
  return new Map(shown.map(([key, fact]) => [key, timesOf(fact, input.view, backward)]));

  function updateOf(fact: NodeFacts, { changes, limits }: MeasuredInput): [string, Measured][] {
    const { node, state } = fact;
    if (node.kind !== "parameter") return [];
    return [[node.key, { lens, upper: null, lower: ratioOf(node.value, state.value, changes, limits) }]];
  }
}

const number = (amount: number, mark: UpdateMark = ""): Amount => ({ is: "number", amount, mark });
const absent = (words: string): Amount => ({ is: "absent", words });

function memoryOf({ node, state, gradient }: NodeFacts): Measured {
  const bytes = bytesOf(node);
  const none = absent(gradient.is === "unneeded" ? "no gradient needed" : "no gradient");
  return { lens: "memory", upper: number(bytes), lower: state.gradient ? number(bytes) : none };
}

function ratioOf(before: ValueId, after: ValueId, changes: Changes, limits: HealthLimits): Amount {
  if (before === after) return absent("not updated yet");
  const ratio = changes.get(changeKey(before, after));
  if (ratio === undefined) return absent("…");
  return ratio === null ? absent("not kept") : number(ratio, updateAilment(ratio, limits));
}

function timesOf({ node, gradient }: NodeFacts, view: StepView, backward: ReadonlyMap<ValueId, TraceEvent>): Measured {
  const forward = view.event(node.event) ? timeOf(view, node.event) : absent("no op of this step");
  return { lens: "time", upper: forward, lower: backwardTime() };

  function backwardTime(): Amount {
    const event = backward.get(node.value);
    if (event) return timeOf(view, event.index);
    return absent(gradient.is === "unneeded" ? "no gradient needed" : "no backward yet");
  }
}

function timeOf(view: StepView, event: number): Amount {
  const time = view.timeOf(event);
  return time === undefined ? absent("not timed") : number(time);
}

/** The backward event of each value, of those that have run. */
function backwardEvents({ view, cursor }: MeasuredInput): Map<ValueId, TraceEvent> {
  const events = new Map<ValueId, TraceEvent>();
  for (const event of view.events) {
    if (event.index > cursor) break;
    const { kind } = view.template(event);
    if (kind === "backward" || kind === "accumulate") events.set(event.of, event);
  }
  return events;
}

/** What the nodes in a closed box say together, below how far the pass has come: times and memory add up, of updates the largest counts. */
export function together(all: readonly Measured[]): Measured | undefined {
  const [first] = all;
  if (!first) return undefined;
  const join = first.lens === "update" ? largest : sum;
  return {
    lens: first.lens,
    upper: null,
    lower: join(all.flatMap(({ upper, lower }) => [...(upper ? [upper] : []), lower])),
  };
}

type Numeric = Extract<Amount, { is: "number" }>;
const numbersIn = (amounts: readonly Amount[]) => amounts.filter((each): each is Numeric => each.is === "number");

function sum(amounts: readonly Amount[]): Amount {
  const known = numbersIn(amounts);
  return known.length === 0 ? amounts[amounts.length - 1] : number(known.reduce((all, { amount }) => all + amount, 0));
}

function largest(amounts: readonly Amount[]): Amount {
  const known = numbersIn(amounts);
  return known.length === 0 ? amounts[0] : known.reduce((best, each) => (each.amount > best.amount ? each : best));
}

const glyphs: Record<UpdateMark, string> = { "": "", small: " ▽ small", large: " △ large" };

/** An amount as it stands on its node. */
export function amountText(amount: Amount, lens: Lens): string {
  return amount.is === "absent" ? amount.words : lensWords[lens].text(amount.amount) + glyphs[amount.mark];
}

/** Where an amount stands on its lens's scale, from 0 to 1; null where there is no number. */
export function placeOf(amount: Amount, lens: Lens): number | null {
  return amount.is === "absent" ? null : placeOnScale(amount.amount, lensWords[lens].decades);
}

/** What is added to an accessible name: `forward 1.2 milliseconds, backward not timed`. */
export function measuredWords({ lens, upper, lower }: Measured): string[] {
  const isNumber = lower.is === "number";
  if (lens === "update") return [isNumber ? `update ratio ${spoken(lower, lens)}` : spoken(lower, lens)];
  if (!upper) return [`${lens} ${spoken(lower, lens)}`];
  if (lens === "time") return [`forward ${spoken(upper, lens)}`, `backward ${spoken(lower, lens)}`];
  return [`value ${spoken(upper, lens)}`, ...(isNumber ? [`gradient ${spoken(lower, lens)}`] : [])];
}

function spoken(amount: Amount, lens: Lens): string {
  if (amount.is === "absent") return amount.words === "…" ? "not known yet" : amount.words;
  return [lensWords[lens].spoken(amount.amount), amount.mark].filter(Boolean).join(", ");
}
