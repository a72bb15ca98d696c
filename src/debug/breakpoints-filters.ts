// Exception filters: what may be wrong anywhere, each with a check box in VS Code's Breakpoints view.
import type { DebugProtocol } from "@vscode/debugprotocol";
import { type ExceptionFilter, exceptionFilters, type FilterStop } from "../protocol/stops.js";
import { type Breakpoint, rulesOf } from "./breakpoint.js";

interface FilterBreakpoint extends Breakpoint {
  filter: ExceptionFilter;
}

const conditionDescription = "JavaScript over value, grad, norm, step and the script's tensors, as in step > 10";

/** What each filter is called and says of itself. */
const described: Record<ExceptionFilter, { label: string; description: string }> = {
  "nan-value": { label: "NaN or infinity in a value", description: "Stops at the op that makes the first of them." },
  "nan-gradient": {
    label: "NaN or infinity in a gradient",
    description: "Stops at the backward op that makes the first of them.",
  },
  vanishing: {
    label: "Vanishing gradient",
    description: "Stops where the norm of a parameter's gradient falls below limits.vanishing (1e-7).",
  },
  exploding: {
    label: "Exploding gradient",
    description: "Stops where the norm of a parameter's gradient rises above limits.exploding (1e4).",
  },
  uncaught: { label: "Uncaught error", description: "Stops where the script throws an error that it does not catch." },
};

/** The filters as a debug adapter offers them. */
export const filtersOffered: DebugProtocol.ExceptionBreakpointsFilter[] = exceptionFilters.map((filter) => ({
  filter,
  ...described[filter],
  default: filter === "uncaught",
  ...(filter !== "uncaught" && { supportsCondition: true, conditionDescription }),
}));

/** A filter's name for people. */
export function filterLabel(filter: ExceptionFilter): string {
  return described[filter].label;
}

/** The exception filters of one session. */
export class FilterBreakpoints {
  all: FilterBreakpoint[] = [];
  private wanted: FilterBreakpoint[] = [];

  constructor(private readonly newId: () => number) {
    this.set({ filters: ["uncaught"] });
  }

  get stops(): FilterStop[] {
    const known = [...this.all, ...this.wanted].filter(({ filter }) => exceptionFilters.includes(filter));
    return known.map(({ id, filter, ...rules }) => ({ id, filter, ...rulesOf(rules) }));
  }

  /** Filters that are on whatever the Breakpoints view says. */
  always(names: readonly string[]): void {
    const filters = exceptionFilters.filter((filter) => names.includes(filter));
    this.wanted = filters.map((filterId) => this.make({ filterId }));
  }

  set({ filters = [], filterOptions }: DebugProtocol.SetExceptionBreakpointsArguments): FilterBreakpoint[] {
    const plain = filters.map((filterId) => ({ filterId }));
    this.all = [...plain, ...(filterOptions ?? [])].map((asked) => this.make(asked));
    return this.all;
  }

  private make(asked: DebugProtocol.ExceptionFilterOptions): FilterBreakpoint {
    const key = JSON.stringify(asked);
    const known = this.all.find((each) => each.key === key);
    if (known) return known;
    const filter = asked.filterId as ExceptionFilter;
    const verified = exceptionFilters.includes(filter);
    const message = verified ? undefined : `There is no filter ${filter}. There are ${exceptionFilters.join(", ")}.`;
    return { id: this.newId(), key, filter, verified, message, ...rulesOf(asked) };
  }
}
