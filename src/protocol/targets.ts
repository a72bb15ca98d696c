// How far a waiting run is to go, where that is known by the kind of an event.
import type { EventTemplate, Pass } from "./trace.js";

/** `calls`: until an op of one of these calls has run. `outside`: until an event does not belong to a module any more. */
export type Target =
  | { kind: "calls"; calls: { site: number; op: string }[] }
  | { kind: "outside"; module: string; pass: Pass };

/** Whether the run has come where it should when an event of `template` has happened. */
export function reaches(target: Target, template: EventTemplate): boolean {
  if (target.kind === "calls") return target.calls.some(({ site, op }) => template.site === site && template.op === op);
  return template.pass !== target.pass || !isWithin(target.module, template);
}

/** Whether an event is of the module of this path or of one inside. Leaves' gradients are added up wherever one arrives. */
function isWithin(module: string, template: EventTemplate): boolean {
  const { kind, module: path } = template;
  return kind === "accumulate" || path === module || path.startsWith(`${module}.`);
}
