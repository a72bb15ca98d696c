// What `inspect` tells of a run: its steps, and one step's graph, events and anomalies, as data and as lines of text.
import { ailmentOf, brokenBy } from "../protocol/health.js";
import type { EventTemplate, TraceEvent, ValueId } from "../protocol/trace.js";
import { graphOf } from "./graph.js";
import { nameOfValue, placeOf } from "./names.js";
import { StepView } from "./step-view.js";
import type { Trace } from "./store.js";

/** A run as data, for `inspect --json`. */
export function inspect(program: string, trace: Trace, norms: ReadonlyMap<ValueId, number>, step: number) {
  const view = StepView.of(trace.shown(step));
  const { nodes, edges } = graphOf(view);
  const place = (site: number) => trace.sites.get(site);
  return {
    program,
    steps: trace.steps,
    step,
    graph: {
      nodes: nodes.map(({ key, kind, op, label, shape, dtype, module, site, requiresGrad }) => {
        const { file = "", line = 0, column = 0 } = place(site) ?? {};
        return { key, kind, op, name: label, shape, dtype, module, requiresGrad, file, line, column };
      }),
      edges: edges.map(({ from, to, input, needsGrad }) => ({ from, to, input, needsGrad })),
    },
    events: view.events.map((event) => inspectEvent(trace, event, norms)),
    anomalies: anomaliesOf(trace, view.events, norms),
  };
}

function inspectEvent(trace: Trace, event: TraceEvent, norms: ReadonlyMap<ValueId, number>) {
  const { kind, pass, op, arguments: args, site } = trace.templates[event.template];
  const named = (value: ValueId) => ({ name: nameOfValue(trace, value), norm: norms.get(value) ?? null });
  return {
    index: event.index,
    kind,
    pass,
    op,
    arguments: args,
    line: trace.sites.get(site)?.line ?? 0,
    inputs: event.inputs.map(named),
    outputs: event.outputs.map(({ value }) => named(value)),
    of: event.of >= 0 ? nameOfValue(trace, event.of) : null,
    contributions: event.contributions.map(({ to, gradient, received, expected }) => ({
      ...named(gradient),
      name: nameOfValue(trace, to),
      received,
      expected,
    })),
  };
}

/** Values and gradients out of bounds: where each kind first occurs in a tensor. */
function anomaliesOf(trace: Trace, events: readonly TraceEvent[], norms: ReadonlyMap<ValueId, number>) {
  return events.flatMap((event) => {
    const { op, site } = trace.templates[event.template];
    const line = trace.sites.get(site)?.line ?? 0;
    const values = event.outputs.map(({ value }) => ({
      name: nameOfValue(trace, value),
      of: "value",
      what: brokenBy(norms.get(value) ?? 0),
    }));
    const gradients = event.contributions.map(({ to, total }) => ({
      name: nameOfValue(trace, to),
      of: "gradient",
      what: ailmentOf(norms.get(total) ?? 0),
    }));
    return [...values, ...gradients]
      .filter(({ what }) => what !== "")
      .map((found) => ({ event: event.index, op, line, ...found }));
  });
}

/** One line per event: number, step, pass, what it did to what, where. */
export function eventLines(trace: Trace, first = 0, end = trace.eventCount): string[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => eventLine(trace, trace.event(first + i)));
}

function eventLine(trace: Trace, event: TraceEvent): string {
  const template = trace.templates[event.template];
  const site = trace.sites.get(template.site);
  const step = trace.stepOf(event.index);
  const where = site ? ` @ ${placeOf(site)}` : "";
  return `${event.index} ${step < 0 ? "-" : `step ${step}`} ${template.pass} ${action(trace, event, template)}${where}`;
}

function action(trace: Trace, event: TraceEvent, template: EventTemplate): string {
  const name = (value: ValueId) => nameOfValue(trace, value);
  if (template.kind === "seed") return `∂L/∂${name(event.of)} = 1, ${event.announced} ops`;
  const sent = event.contributions.map(({ to, received, expected }) => `${name(to)} ${received}/${expected}`);
  if (template.kind === "backward") return `${template.op} of ${name(event.of)} → ${sent.join(", ") || "nothing"}`;
  if (template.kind === "accumulate") return `${template.op} → ${name(event.of)}.grad`;
  const made = event.outputs.map(({ value }, i) => `${name(value)} (${template.outputs[i].shape.join(", ")})`);
  const args = [...event.inputs.map(name), ...(template.arguments ? [template.arguments] : [])];
  return `${template.op}(${args.join(", ")}) → ${made.join(", ")}`;
}
