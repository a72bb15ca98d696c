// One stop as it was set: whether its condition holds, and which of its hits it is.
import { Tensor } from "../../engine/internals.js";
import type { StopRule } from "../../protocol/stops.js";
import { compileExpression, type Scope } from "../expressions.js";

/** What a rule needs of the run. */
export interface RuleContext {
  /** Evaluates without a trace. */
  evaluate<T>(evaluate: () => T): T;
  /** Tells the user, with a link to the call. */
  say(text: string, site: number): void;
}

/** Decides at each place where it applies. */
export class Rule {
  /** Why it can never be hit; empty if it can. */
  problem = "";
  protected hits = 0;
  private toldFailure = false;
  private readonly condition: ((scope: Scope) => unknown) | null = null;
  private readonly counts: (hits: number) => boolean = () => true;

  /** `before` is the rule that it replaces: hits go on counting. */
  constructor(
    protected readonly rule: StopRule,
    protected readonly context: RuleContext,
    before?: Rule,
  ) {
    this.hits = before?.hits ?? 0;
    try {
      if (rule.condition?.trim()) this.condition = compileExpression(rule.condition);
      if (rule.hitCondition?.trim()) this.counts = countsAs(rule.hitCondition.trim());
    } catch (error) {
      this.problem = `${messageOf(error)}.`;
    }
  }

  get id(): number {
    return this.rule.id;
  }

  /** Whether the run stops here, which is at call `site`. Counts the hit. */
  fires(scope: Scope, site: number): boolean {
    return this.holds(scope, site) && this.count();
  }

  /** Whether the condition is true. */
  holds(scope: Scope, site: number): boolean {
    const { condition } = this;
    if (this.problem) return false;
    if (condition === null) return true;
    try {
      return this.context.evaluate(() => truthOf(condition(scope)));
    } catch (error) {
      this.fail(`The condition "${this.rule.condition}" failed: ${messageOf(error)}.`, site);
      return false;
    }
  }

  /** Counts a hit. Returns whether it is one to stop at. */
  count(): boolean {
    return this.counts(++this.hits);
  }

  /** Says what is wrong, once. */
  protected fail(message: string, site: number): void {
    if (this.toldFailure) return;
    this.toldFailure = true;
    this.context.say(`${message} The run goes on.\n`, site);
  }
}

/** A tensor of one element is true where that is not 0. */
function truthOf(value: unknown): boolean {
  if (!(value instanceof Tensor)) return Boolean(value);
  if (value.numel() === 1) return Boolean(value.item());
  throw new TypeError(`it is a tensor of ${value.numel()} elements: use .any() or .all()`);
}

const comparisons: Record<string, (hits: number, number: number) => boolean> = {
  "": (hits, number) => hits === number,
  "=": (hits, number) => hits === number,
  "==": (hits, number) => hits === number,
  "===": (hits, number) => hits === number,
  ">": (hits, number) => hits > number,
  ">=": (hits, number) => hits >= number,
  "<": (hits, number) => hits < number,
  "<=": (hits, number) => hits <= number,
  "%": (hits, number) => hits % number === 0,
};

/** What `5`, `>= 10` or `% 3` says of a count of hits. */
export function countsAs(condition: string): (hits: number) => boolean {
  const [, operator, digits] = /^(={0,3}|[<>]=?|%)\s*(\d+)$/.exec(condition) ?? [];
  if (digits === undefined) {
    throw new SyntaxError(`The hit count "${condition}" is none of 5, == 5, >= 10, > 10, <= 10, < 10, % 3`);
  }
  return (hits) => comparisons[operator](hits, Number(digits));
}

/** An error's message without its class, and without a full stop. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
