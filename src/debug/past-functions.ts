// Function breakpoints among recorded events: ops and backward nodes by name, modules by path.
import { isCalled, plainName } from "../protocol/stop-names.js";
import type { FunctionStop } from "../protocol/stops.js";
import type { EventTemplate, ModuleFrame } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import { type Finder, type Finding, isGradientEvent } from "./past-finding.js";

/** Finds calls of ops, and the first event in a call of a module. */
export class PastFunctions implements Finder {
  private readonly rules;

  constructor(
    private readonly trace: Trace,
    stops: readonly FunctionStop[],
  ) {
    this.rules = stops.map((stop) => ({ stop, name: plainName(stop.name) }));
  }

  find(first: number, end: number): Finding[] {
    const found: Finding[] = [];
    for (let event = this.rules.length > 0 ? first : end; event < end; event++) {
      const template = this.trace.templateOf(event);
      const entered = this.enteredBefore(event, template);
      for (const { stop, name } of this.rules)
        if (isCalled(template, name) || entered.includes(name))
          found.push({ rule: stop, reason: "function breakpoint", events: [event] });
    }
    return found;
  }

  /** The paths of the modules whose call begins with `event`. */
  private enteredBefore(event: number, template: EventTemplate): string[] {
    const { modules = [] } = template;
    if (modules.length === 0 || isGradientEvent(template)) return [];
    const before = this.goesOn(event) ? (this.trace.templateOf(event - 1).modules ?? []) : [];
    const shared = modules.findIndex(({ name, site }, i) => before[i]?.name !== name || before[i].site !== site);
    return shared < 0 ? [] : modules.slice(shared).flatMap((frame) => pathsOf(modules[0], frame));
  }

  /** Whether an event is of the same step as the one before, and that of the script itself. */
  private goesOn(event: number): boolean {
    const { trace } = this;
    return (
      event > 0 && trace.stepOf(event - 1) === trace.stepOf(event) && !isGradientEvent(trace.templateOf(event - 1))
    );
  }
}

/** `net` for the outermost module; `linear1` and `net.linear1` for one inside. */
function pathsOf(root: ModuleFrame, frame: ModuleFrame): string[] {
  return frame === root ? [root.name] : [frame.name, `${root.name}.${frame.name}`];
}
