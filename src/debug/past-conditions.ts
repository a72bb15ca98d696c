// Conditions of stops, asked at recorded events.
import { mentions } from "../protocol/line-visits.js";
import type { NamedTensor } from "../protocol/reading.js";
import type { StopRule } from "../protocol/stops.js";
import type { TraceEvent, ValueId } from "../protocol/trace.js";
import { tensorsAt } from "../trace/tensors-at.js";
import { isGradientEvent, type Recorded } from "./past-finding.js";
import { namedFor } from "./variables-scopes.js";

/** Whether the condition is true at event `index`. What needs values that are not kept, or fails, is not. */
export async function holdsAt(recorded: Recorded, { condition = "" }: StopRule, index: number): Promise<boolean> {
  if (condition.trim() === "") return true;
  const { trace } = recorded;
  const event = trace.event(index);
  const [value, gradient] = subjectOf(recorded, event);
  const norm = mentions(condition, "norm") ? await normOf(recorded, gradient < 0 ? value : gradient) : null;
  const own = (name: string, of: ValueId): NamedTensor[] =>
    of < 0 ? [] : [{ name, value: of, gradient: -1, requiresGrad: false }];
  const tensors = [...namedFor(tensorsAt(trace, index)), ...own("value", value), ...own("grad", gradient)];
  const given = { step: Math.max(0, trace.stepOf(index)), norm, ...(gradient < 0 && { grad: null }) };
  const found = await recorded.askKept<"evaluate">({ kind: "evaluate", expression: asked(condition, given), tensors });
  return found?.kind === "other" && found.text === "true";
}

/** What `value` and `grad` mean at an event; -1 for nothing. */
function subjectOf({ trace }: Recorded, event: TraceEvent): [value: ValueId, gradient: ValueId] {
  const template = trace.templates[event.template];
  if (!isGradientEvent(template)) return [event.outputs[0]?.value ?? -1, -1];
  const incoming = template.kind === "seed" ? event.contributions[0]?.gradient : event.inputs[0];
  return [event.of, incoming ?? -1];
}

async function normOf(recorded: Recorded, value: ValueId): Promise<number | null> {
  return (await recorded.askKept<"norms">({ kind: "norms", values: [value] }))?.norms[0] ?? null;
}

/** The condition as an expression that is true or false; a tensor of one element is true where that is not 0. */
function asked(condition: string, given: Record<string, number | null>): string {
  const names = Object.keys(given).join(", ");
  const values = Object.values(given).map(String).join(", ");
  const truth = "(truth) => Boolean(truth instanceof torch.Tensor ? truth.item() : truth)";
  return `(${truth})(((${names}) => (${condition}\n))(${values}))`;
}
