// The named tensors of a script as they are at an event.
import type { ValueId } from "../protocol/trace.js";
import { nameOfValue, variableOf } from "./names.js";
import type { Trace } from "./store.js";

/** Named tensors of event `event`'s step and before the first one, each with its newest value; gradients as `name.grad`. */
export function tensorsAt(trace: Trace, event: number): { name: string; value: ValueId }[] {
  const step = trace.stepOf(event);
  const [first] = step < 0 ? [0] : trace.range(step);
  const values = new Map<string, ValueId>();
  const take = (from: number, to: number) => {
    for (let i = from; i <= to; i++) noteNamed(trace, i, values);
  };
  if (step >= 0) take(0, trace.range(-1)[1] - 1);
  refresh(trace, values, first);
  take(first, event);
  return [...values].map(([name, value]) => ({ name, value }));
}

function noteNamed(trace: Trace, index: number, values: Map<string, ValueId>): void {
  const event = trace.event(index);
  const template = trace.templates[event.template];
  if (template.kind === "accumulate") {
    for (const { value } of event.outputs) values.set(`${nameOfValue(trace, event.of)}.grad`, value);
  }
  if (template.pass === "backward") return;
  event.outputs.forEach(({ value }, output) => {
    const hasName = template.inPlace || variableOf(trace.sites.get(template.site), template, output) !== "";
    const name = hasName || trace.nameOf(event.outputs[output].tensor) ? nameOfValue(trace, value) : "";
    if (name) values.set(name, value);
  });
}

/** Tensors from before the first step have been updated since. */
function refresh(trace: Trace, values: Map<string, ValueId>, first: number): void {
  for (const [name, value] of values) {
    const tensor = trace.producer(value)?.tensor ?? -1;
    const newest = trace.valueBefore(tensor, first);
    if (newest >= 0) values.set(name, newest);
  }
}
