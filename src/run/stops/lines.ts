// Line breakpoints and logpoints: a line stops once per visit, and logs when a visit ends.
import { type LinePlaces, LineVisits, placesOf, textOf } from "../../protocol/line-visits.js";
import type { LineStop } from "../../protocol/stops.js";
import type { Site } from "../../protocol/trace.js";
import type { Scope } from "../expressions.js";
import { EventScope, type ScopeContext } from "./event-scope.js";
import type { Happening } from "./happening.js";
import { compileMessage } from "./log-message.js";
import { messageOf, Rule, type RuleContext } from "./rule.js";

/** A breakpoint or logpoint of a line. */
class LineRule extends Rule {
  /** The message of a logpoint. */
  readonly message: ((scope: Scope) => string) | null = null;
  /** The last visit that was a hit. */
  hitIn = -1;
  readonly places: LinePlaces;

  constructor(
    readonly stop: LineStop,
    sites: Iterable<Site>,
    context: RuleContext,
    before?: Rule,
  ) {
    super(stop, context, before);
    this.places = placesOf(stop, textOf(stop), sites);
    try {
      if (stop.logMessage) this.message = compileMessage(stop.logMessage);
    } catch (error) {
      this.problem = `${messageOf(error)}.`;
    }
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
  private readonly visits: LineVisits;
  /** The last event of a visit to a line with logpoints, which print when it is over. */
  private toLog: { rules: LineRule[]; happening: Happening } | null = null;

  constructor(
    private readonly sites: ReadonlyMap<number, Site>,
    private readonly context: LineContext,
  ) {
    this.visits = new LineVisits(sites.values());
  }

  set(stops: readonly LineStop[]): void {
    const before = new Map(this.rules.map((rule) => [rule.id, rule]));
    this.rules = stops.map((stop) => new LineRule(stop, this.sites.values(), this.context, before.get(stop.id)));
    this.bySite.clear();
    this.toLog = null;
    for (const rule of this.rules)
      for (const id of rule.places.calls) this.bySite.set(id, [...(this.bySite.get(id) ?? []), rule]);
  }

  /** Notes where the script is. */
  arrive({ template, announced }: Happening): void {
    if (this.visits.arrive(template, announced, this.context.turns())) this.settle();
  }

  /** The rules that stop at an event, once the script has arrived there. */
  look(happening: Happening): Rule[] {
    const { pass, kind, site } = happening.template;
    if (pass === "backward" && kind !== "seed") return this.backward(happening, this.bySite.get(site));
    const rules = this.bySite.get(site)?.filter(({ places }) => !places.isBackward) ?? [];
    const logs = rules.filter(({ message }) => message !== null);
    if (logs.length > 0) this.toLog = { rules: logs, happening };
    return rules.filter((rule) => rule.message === null && this.stops(rule, happening));
  }

  /** The call `site` is about to change things: what another line logs, it logs now. */
  before(site: number): void {
    if (this.toLog && !this.visits.isHere(site)) this.settle();
  }

  /** Prints what is to be logged, where a visit is over. */
  settle(): void {
    const { toLog } = this;
    this.toLog = null;
    if (toLog) this.log(toLog.rules, toLog.happening);
  }

  private backward(happening: Happening, rules: readonly LineRule[] = []): Rule[] {
    const own = rules.filter(({ places }) => places.isBackward);
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
    const { makers } = rule.places;
    if (rule.hitIn === this.visits.visit || (makers && !makers.has(site))) return false;
    if (!rule.holds(new EventScope(happening, this.context), site)) return false;
    rule.hitIn = this.visits.visit;
    return rule.count();
  }
}
