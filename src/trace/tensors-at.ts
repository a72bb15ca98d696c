// The named tensors of a script as they are at an event, with their gradients.
import type { TensorId, TensorType, TraceEvent, ValueId } from "../protocol/trace.js";
import { scriptNameOf } from "./names.js";
import type { Trace } from "./store.js";

/** A named tensor at a moment. */
export interface TensorAt {
  name: string;
  /** The variable that holds the module whose parameter it is; empty if it is none, or that is not known. */
  root: string;
  value: ValueId;
  requiresGrad: boolean;
  /** Whether the script made it to learn: no op that is differentiated did. */
  isParameter: boolean;
  /** A parameter's `.grad`; of other tensors, the sum of the gradients that have arrived. -1 for none. */
  gradient: ValueId;
}

/**
 * Named tensors of event `event`'s step and before the first one, each with its newest value. With `part`, only so many of
 * the event's contributions have arrived.
 */
export function tensorsAt(trace: Trace, event: number, part = 0): TensorAt[] {
  if (event < 0) return [];
  const named = new NamedTensors(trace);
  const step = trace.stepOf(event);
  const [first] = step < 0 ? [0] : trace.range(step);
  if (step >= 0) named.take(0, trace.range(-1)[1] - 1);
  named.refresh(first);
  named.take(first, event, part);
  return named.at(event);
}

class NamedTensors {
  private readonly values = new Map<string, ValueId>();
  /** The sums of gradients that have arrived, other than in `.grad`s. */
  private readonly sums = new Map<TensorId, ValueId>();

  constructor(private readonly trace: Trace) {}

  take(from: number, to: number, part = 0): void {
    for (let i = from; i <= to; i++) this.note(this.trace.event(i), i === to && part > 0 ? part : undefined);
  }

  /** Tensors from before the first step have been updated since. */
  refresh(first: number): void {
    for (const [name, value] of this.values) {
      const newest = this.trace.valueBefore(this.tensorOf(value), first);
      if (newest >= 0) this.values.set(name, newest);
    }
  }

  at(event: number): TensorAt[] {
    return [...this.values].map(([name, value]) => {
      const { requiresGrad, isParameter } = this.kindOf(value);
      const tensor = this.tensorOf(value);
      const gradient = isParameter ? this.accumulated(tensor, event) : (this.sums.get(tensor) ?? -1);
      return { name, root: this.trace.rootOf(tensor), value, requiresGrad, isParameter, gradient };
    });
  }

  private note(event: TraceEvent, arrived?: number): void {
    for (const { to, total } of event.contributions.slice(0, arrived)) this.sums.set(this.tensorOf(to), total);
    const { pass, kind } = this.trace.templates[event.template];
    // Of a backward pass only what somebody sets by hand has a name.
    if (pass === "backward" && kind !== "update") return;
    for (const { value } of event.outputs) this.name(value);
  }

  private name(value: ValueId): void {
    const name = scriptNameOf(this.trace, value);
    if (name !== "") this.values.set(name, value);
  }

  private accumulated(tensor: TensorId, event: number): ValueId {
    const gradient = this.trace.gradientOf(tensor, event);
    return gradient < 0 ? -1 : this.trace.valueBefore(gradient, event + 1);
  }

  private kindOf(value: ValueId): { requiresGrad: boolean; isParameter: boolean } {
    const producer = this.trace.producer(value);
    const template = producer && this.trace.templates[producer.template];
    const type: TensorType | undefined = template?.outputs[producer?.output ?? 0];
    const requiresGrad = type?.requiresGrad ?? false;
    return { requiresGrad, isParameter: requiresGrad && template?.gradFn === "" };
  }

  private tensorOf(value: ValueId): TensorId {
    return this.trace.producer(value)?.tensor ?? -1;
  }
}
