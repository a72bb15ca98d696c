// Data breakpoints among recorded events: a tensor was made anew or written, or its gradient was.
import { changeText, droppedText, noGradient, tensorState } from "../protocol/stop-words.js";
import type { DataStop } from "../protocol/stops.js";
import type { TensorId, TraceEvent, ValueId } from "../protocol/trace.js";
import { scriptNameOf } from "../trace/names.js";
import type { Trace } from "../trace/store.js";
import { type Finder, type Finding, isGradientEvent, type Recorded } from "./past-finding.js";

/** What was there before and is after; -1 for no gradient. */
interface Change {
  before: ValueId;
  after: ValueId;
}

/** Finds changes of named tensors and of their gradients. */
export class PastData implements Finder {
  private readonly trace: Trace;

  constructor(
    private readonly recorded: Recorded,
    private readonly stops: readonly DataStop[],
  ) {
    this.trace = recorded.trace;
  }

  find(first: number, end: number): Finding[] {
    const found: Finding[] = [];
    for (const rule of this.stops) {
      const drops = dropsOf(this.trace, rule.name);
      for (let event = first; event < end; event++) {
        const change = this.changeAt(rule.name, this.trace.event(event));
        const dropped = change ? undefined : drops.get(event);
        if (!change && dropped === undefined) continue;
        const describe = async () => ({ text: await this.textOf(rule.name, change, dropped) });
        found.push({ rule, reason: "data breakpoint", events: [event], describe });
      }
    }
    return found;
  }

  /** What an event has changed of what is called `name`; null if nothing. */
  private changeAt(name: string, event: TraceEvent): Change | null {
    const template = this.trace.templates[event.template];
    const ofGradient = name.endsWith(".grad");
    const tensor = name.replace(/\.grad$/, "");
    const [made] = event.outputs;
    if (!made || (isGradientEvent(template) && template.kind !== "accumulate" && !template.inPlace)) return null;
    const before = this.trace.valueBefore(made.tensor, event.index);
    if (template.kind === "accumulate")
      return ofGradient && isNamed(this.trace, event.of, tensor) ? { before, after: made.value } : null;
    if (template.inPlace) {
      const written = ofGradient ? this.ownerOf(made.tensor) : made.value;
      return isNamed(this.trace, written, tensor) ? { before, after: made.value } : null;
    }
    const output = ofGradient ? undefined : event.outputs.find(({ value }) => isNamed(this.trace, value, tensor));
    const earlier = output ? this.earlier(event.index, tensor) : -1;
    // That a tensor is made for the first time is no change.
    return output && earlier >= 0 ? { before: earlier, after: output.value } : null;
  }

  /** The leaf whose `.grad` is `gradient`. */
  private ownerOf(gradient: TensorId): ValueId {
    const made = this.trace.producer(this.trace.firstValueOf(gradient) ?? -1);
    const isSum = made && this.trace.templates[made.template].kind === "accumulate";
    return isSum ? this.trace.event(made.event).of : -1;
  }

  /** What was called `name` in this step or the one before. */
  private earlier(event: number, name: string): ValueId {
    const { trace } = this;
    const [first] = trace.range(Math.max(-1, trace.stepOf(event) - 1));
    for (let i = event - 1; i >= first; i--) {
      const made = trace.event(i).outputs.find(({ value }) => isNamed(trace, value, name));
      if (made) return made.value;
    }
    return -1;
  }

  private async textOf(name: string, change: Change | null, dropped = -1): Promise<string> {
    const [before, after] = await this.statesOf(change ? [change.before, change.after] : [dropped]);
    return change ? changeText(name, before, after) : droppedText(name, before);
  }

  /** Each with its norm, where that is known. */
  private async statesOf(values: ValueId[]): Promise<string[]> {
    const answer = await this.recorded.askKept<"norms">({ kind: "norms", values });
    return values.map((value, i) => {
      const norm = answer?.norms[i] ?? null;
      return value < 0 ? noGradient : norm === null ? "values that were not kept" : tensorState(norm);
    });
  }
}

/** The events before which the gradient of what is called `NAME.grad` was set to null, with what it was. */
function dropsOf(trace: Trace, name: string): Map<number, ValueId> {
  const drops = new Map<number, ValueId>();
  if (!name.endsWith(".grad")) return drops;
  const replaced = trace.allReplacedGradients();
  for (let i = 0; i < replaced.length; i += 3) {
    const [tensor, event, gradient] = replaced.slice(i, i + 3);
    const old = trace.gradientOf(tensor, event - 1);
    const isIt = gradient < 0 && old >= 0 && isNamed(trace, trace.firstValueOf(tensor) ?? -1, name.slice(0, -5));
    if (isIt) drops.set(event, trace.valueBefore(old, event));
  }
  return drops;
}

/** Whether a value is called so, with or without the variable of its module. */
function isNamed(trace: Trace, value: ValueId, name: string): boolean {
  const own = value < 0 ? "" : scriptNameOf(trace, value);
  return own !== "" && (own === name || `${trace.rootOf(trace.producer(value)!.tensor)}.${own}` === name);
}
