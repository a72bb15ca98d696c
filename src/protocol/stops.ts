// What may make a run stop, as the host sets it and as the run tells of it.

/** Where a run stops by itself: at what is wrong with a value or a gradient, and at errors. */
export const exceptionFilters = ["nan-value", "nan-gradient", "vanishing", "exploding", "uncaught"] as const;

export type ExceptionFilter = (typeof exceptionFilters)[number];

/** What all stops have in common. */
export interface StopRule {
  /** The host's number for it. A rule that keeps its number keeps its count of hits. */
  id: number;
  /** JavaScript over `value`, `grad`, `norm`, `step` and the script's tensors: it stops where this is true. */
  condition?: string;
  /** At which of its hits it stops: `5`, `>= 10`, `% 3`. */
  hitCondition?: string;
}

/** A line; with a message it does not stop, but prints that with what stands in braces evaluated. */
export interface LineStop extends StopRule {
  file: string;
  line: number;
  logMessage?: string;
}

/** An op (`relu`), a backward node (`MulBackward0`) or a module's path (`net.linear1`). */
export interface FunctionStop extends StopRule {
  name: string;
}

/** A tensor (`w1`) or its gradient (`w1.grad`): it stops where that changes. */
export interface DataStop extends StopRule {
  name: string;
}

/** Something that may be wrong anywhere. */
export interface FilterStop extends StopRule {
  filter: ExceptionFilter;
}

/** All that a run stops at. It replaces what was set before. */
export interface Stops {
  lines: LineStop[];
  functions: FunctionStop[];
  data: DataStop[];
  filters: FilterStop[];
}

/** What a run knows of a stop: whether it can ever be hit, and if not, why. */
export interface StopCheck {
  id: number;
  verified: boolean;
  message?: string;
}

/** What a run has stopped at. */
export interface StopCause {
  /** The stops that were hit. */
  hits: number[];
  /** What happened, in a sentence: `w1.grad changed: no gradient → ‖·‖ 31.2`. Empty where the place says it. */
  text: string;
  /** Of a filter. */
  filter?: ExceptionFilter;
  /** What to do about it. */
  hint?: string;
}
