// What is said about values that are rebuilt, and about a run that does not repeat itself.
import type { EventTemplate } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import type { Parting } from "./rebuilt-run.js";
import { eventText, shapeText } from "./words.js";

/** `the values of step 37` */
export function valuesOfStep(step: number): string {
  return step < 0 ? "the values before the first step" : `the values of step ${step}`;
}

/** What differs where a run does not repeat itself, in a sentence with what to do. */
export function notRepeatedText(trace: Trace, program: string, parting: Parting): string {
  const { event } = parting;
  const site = trace.siteOf(event);
  const where = `in ${stepText(trace.stepOf(event))}${site ? `, line ${site.line}` : ""}`;
  return (
    `Running ${program.split(/[\\/]/).at(-1)} again did not repeat it, so values that were not kept cannot be rebuilt: ${where}, ` +
    `${differenceText(trace, parting)}. What was kept stays shown. A script repeats itself if it takes nothing from the ` +
    "clock, Math.random or files that change; torch's own random numbers repeat."
  );
}

function stepText(step: number): string {
  return step < 0 ? "what came before the first step" : `step ${step}`;
}

function differenceText(trace: Trace, parting: Parting): string {
  switch (parting.kind) {
    case "end":
      return `the script ended${parting.message && ` (${parting.message})`} before ${was(trace, parting.event)}`;
    case "loss":
      return `the loss is ${parting.loss} and was ${parting.was}`;
    case "value":
      return `${was(trace, parting.event)} has other numbers: its norm is ${parting.norm} and was ${parting.was}`;
    case "event":
      return eventDifference(trace, parting.event, parting.template);
  }
}

function was(trace: Trace, event: number): string {
  return event < trace.eventCount ? eventText(trace, trace.event(event)) : "its end";
}

function eventDifference(trace: Trace, event: number, template: EventTemplate | undefined): string {
  if (event >= trace.eventCount) return "there are more events than there were";
  if (isSet(trace.templateOf(event))) return "a value was set by hand, which the script does not do";
  const [is, before] = [callText(template), callText(trace.templateOf(event))];
  if (is === before) {
    const isElsewhere = template?.site !== trace.templateOf(event).site;
    return `${is} ${isElsewhere ? "comes from another call" : "works on other tensors"} than before`;
  }
  return `${is} took the place of ${before}`;
}

/** Whether a person has set a value there. */
function isSet({ op, kind, site }: EventTemplate): boolean {
  return op === "set" && kind === "update" && site === 0;
}

/** `clamp(min=0) (64, 100)` */
function callText(template: EventTemplate | undefined): string {
  if (!template) return "another step";
  return `${template.op}(${template.arguments})${template.outputs.map(({ shape }) => ` ${shapeText(shape)}`)}`;
}
