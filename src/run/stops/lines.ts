// Line breakpoints and logpoints: a line stops once per visit, and logs when a visit ends.

import type { LineStop } from "../../protocol/stops.js";
import type { Site } from "../../protocol/trace.js";
import type { Scope } from "../expressions.js";
import { EventScope, type ScopeContext } from "./event-scope.js";
import type { Happening } from "./happening.js";
import { compileMessage } from "./log-message.js";
import { messageOf, Rule, type RuleContext } from "./rule.js";

/** A breakpoint or logpoint of a line. */
class LineRule extends Rule {
  /** Whether it is about gradients: it looks at backward events then, at others otherwise. */
  readonly isBackward: boolean;
  /** The message of a logpoint. */
  readonly message: ((scope: Scope) => string) | null = null;
  /** The last visit that was a hit. */
  hitIn = -1;
  /** The calls after which a condition is looked at that names what the line itself makes; null for all. */
  sites: ReadonlySet<number> | null = null;

  constructor(
    readonly stop: LineStop,
    context: RuleContext,
    before?: Rule,
  ) {
    super(stop, context, before);
    this.isBackward = mentions(this.text, "grad");
    try {
      if (stop.logMessage) this.message = compileMessage(stop.logMessage);
    } catch (error) {
      this.problem = `${messageOf(error)}.`;
    }
  }

  override get text(): string {
    return `${this.stop.condition ?? ""}${this.stop.logMessage ? ` ${this.stop.logMessage}` : ""}`;
  }

  /** Prints the message, if the condition holds. */
  log(scope: Scope, site: number, print: (text: string, site: number) => void): void {
    if (!this.fires(scope, site)) return;
    try {
      print(`${this.context.evaluate(() => this.message!(scope))}\n`, site);
    } catch (error) {
      this.fail(`The log message "${this.stop.logMessage}" failed: ${messageOf(error)}.`, site);
    }
  }
}

/** What line stops need of the run. */
export interface LineContext extends RuleContext, ScopeContext {
  print(text: string, site: number): void;
  /** How many iterations of loops have begun: tells one visit of a line from the next. */
  turns(): number;
}

/** All line breakpoints and logpoints of a run. */
export class LineStops {
  rules: LineRule[] = [];
  private readonly bySite = new Map<number, LineRule[]>();
  /** A number for each line that has calls. */
  private readonly lineOf = new Map<number, number>();
  private readonly numbers = new Map<string, number>();
  /** The visit that goes on: its number, line, iteration, and the calls that were made in it. */
  private visit = 0;
  private line = -1;
  private turn = -1;
  private readonly called: number[] = [];
  /** The last event of a visit to a line with logpoints, which print when it is over. */
  private toLog: { rules: LineRule[]; happening: Happening } | null = null;

  constructor(
    private readonly sites: ReadonlyMap<number, Site>,
    private readonly context: LineContext,
  ) {
    for (const site of sites.values()) this.lineOf.set(site.id, this.numberOf(site.file, site.line));
  }

  set(stops: readonly LineStop[]): void {
    const before = new Map(this.rules.map((rule) => [rule.id, rule]));
    this.rules = stops.map((stop) => new LineRule(stop, this.context, before.get(stop.id)));
    this.bySite.clear();
    this.toLog = null;
    for (const rule of this.rules) this.place(rule);
  }

  /** Notes where the script is. A call that is made again without a loop's turn begins another visit too. */
  arrive({ template: { site, continues, kind, pass }, announced }: Happening): void {
    if (pass === "backward" && kind !== "seed") return;
    const line = this.lineOf.get(site);
    if (line === undefined) return;
    const turn = this.context.turns();
    const goesOn = continues || (kind === "seed" && announced === 0);
    if (line !== this.line || turn !== this.turn || (!goesOn && this.called.includes(site))) {
      this.settle();
      this.visit++;
      this.called.length = 0;
      this.line = line;
      this.turn = turn;
    }
    if (!goesOn) this.called.push(site);
  }

  /** The rules that stop at an event, once the script has arrived there. */
  look(happening: Happening): Rule[] {
    const { pass, kind, site } = happening.template;
    if (pass === "backward" && kind !== "seed") return this.backward(happening, this.bySite.get(site));
    const rules = this.bySite.get(site)?.filter(({ isBackward }) => !isBackward) ?? [];
    const logs = rules.filter(({ message }) => message !== null);
    if (logs.length > 0) this.toLog = { rules: logs, happening };
    return rules.filter((rule) => rule.message === null && this.stops(rule, happening));
  }

  /** The call `site` is about to change things: what another line logs, it logs now. */
  before(site: number): void {
    if (this.toLog && this.lineOf.get(site) !== this.line) this.settle();
  }

  /** Prints what is to be logged, where a visit is over. */
  settle(): void {
    const { toLog } = this;
    this.toLog = null;
    if (toLog) this.log(toLog.rules, toLog.happening);
  }

  private place(rule: LineRule): void {
    const line = this.numberOf(rule.stop.file, rule.stop.line);
    const sites = [...this.lineOf].filter(([, number]) => number === line).map(([id]) => id);
    const makers = sites.filter((id) => this.sites.get(id)!.variables.some((name) => mentions(rule.text, name)));
    if (makers.length > 0 && !rule.isBackward) rule.sites = new Set(makers);
    for (const id of sites) this.bySite.set(id, [...(this.bySite.get(id) ?? []), rule]);
  }

  private backward(happening: Happening, rules: readonly LineRule[] = []): Rule[] {
    const own = rules.filter(({ isBackward }) => isBackward);
    if (own.length === 0) return [];
    const logs = own.filter(({ message }) => message !== null);
    this.log(logs, happening);
    const scope = new EventScope(happening, this.context);
    return own.filter((rule) => rule.message === null && rule.fires(scope, happening.template.site));
  }

  private log(rules: readonly LineRule[], happening: Happening): void {
    const scope = new EventScope(happening, this.context);
    for (const rule of rules) rule.log(scope, happening.template.site, this.context.print);
  }

  private stops(rule: LineRule, happening: Happening): boolean {
    const { site } = happening.template;
    if (rule.hitIn === this.visit || (rule.sites && !rule.sites.has(site))) return false;
    if (!rule.holds(new EventScope(happening, this.context), site)) return false;
    rule.hitIn = this.visit;
    return rule.count();
  }

  private numberOf(file: string, line: number): number {
    const key = `${file}:${line}`;
    if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size);
    return this.numbers.get(key)!;
  }
}

/** Whether a text names the variable `name`, not as a part of something else. */
export function mentions(text: string, name: string): boolean {
  return name !== "" && new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text);
}
