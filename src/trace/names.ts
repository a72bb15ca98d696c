// What a value is called: by its parameter name, by the script's variable, or by its op.
import type { EventTemplate, Site, ValueId } from "../protocol/trace.js";
import type { Trace } from "./store.js";

/** The script's name for output `output` of a call; empty if it gives none. */
export function variableOf(siteOf: (id: number) => Site | undefined, template: EventTemplate, output: number): string {
  const variables = siteOf(template.site)?.variables ?? [];
  const isOnly = template.outputs.length <= 1;
  return variables[output] ?? (isOnly ? (variables[0] ?? siteOf(template.returnedTo ?? 0)?.variables[0] ?? "") : "");
}

/** The name a person would use for `value`. */
export function nameOfValue(trace: Trace, value: ValueId): string {
  const producer = trace.producer(value);
  if (!producer) return "tensor";
  if (producer.output < 0) return gradientName(trace, producer.event, value);
  const template = trace.templates[producer.template];
  if (template.kind === "accumulate") return `${nameOfValue(trace, trace.event(producer.event).of)}.grad`;
  const first = template.inPlace ? firstName(trace, producer.tensor, value) : "";
  return scriptNameOf(trace, value) || first || template.op;
}

/** The name that `value` has in the script: its parameter's, or that of a variable. Empty for one without, and for gradients. */
export function scriptNameOf(trace: Trace, value: ValueId): string {
  const producer = trace.producer(value);
  const template = producer && trace.templates[producer.template];
  if (!producer || !template || producer.output < 0 || template.kind === "accumulate") return "";
  const overtaken = producer.event + 1 < trace.eventCount && trace.templateOf(producer.event + 1).continues;
  const variable = overtaken ? "" : variableOf((id) => trace.sites.get(id), template, producer.output);
  const first = template.inPlace ? trace.firstValueOf(producer.tensor) : undefined;
  const firstName = first === undefined || first === value ? "" : scriptNameOf(trace, first);
  return trace.nameOf(producer.tensor) || firstName || variable;
}

/** A gradient on its way is named by what it is the gradient of. */
function gradientName(trace: Trace, event: number, value: ValueId): string {
  const found = trace.event(event).contributions.find(({ gradient, total }) => gradient === value || total === value);
  return found ? `∂L/∂${nameOfValue(trace, found.to)}` : "gradient";
}

/** A tensor written in place keeps the name it was made with. */
function firstName(trace: Trace, tensor: number, value: ValueId): string {
  const first = trace.firstValueOf(tensor);
  return first === undefined || first === value ? "" : nameOfValue(trace, first);
}

/** `train.ts:15:22` */
export function placeOf(site: Site): string {
  return `${site.file.split(/[\\/]/).at(-1)}:${site.line}:${site.column}`;
}
