// Function breakpoints: ops by name, backward nodes by name, modules by their path.
import { type Module, moduleStack, moduleWatch, rows } from "../../engine/internals.js";
import { isCalled, plainName } from "../../protocol/stop-names.js";
import type { FunctionStop, StopCheck } from "../../protocol/stops.js";
import type { EventTemplate } from "../../protocol/trace.js";
import { EventScope, type ScopeContext } from "./event-scope.js";
import type { Happening } from "./happening.js";
import { Rule, type RuleContext } from "./rule.js";

class FunctionRule extends Rule {
  /** The name without `torch.` and the like. */
  readonly name: string;
  /** Why it is not known whether there is such an op; empty once it is. */
  doubt: string;

  constructor(
    readonly stop: FunctionStop,
    context: RuleContext,
    before?: Rule,
  ) {
    super(stop, context, before);
    this.name = plainName(stop.name);
    this.doubt = doubtOf(this.name);
  }
}

/** What function stops need of the run. */
export interface FunctionContext extends RuleContext, ScopeContext {
  /** The path of a module with and without the variable of the outermost one: `net.linear1`, `linear1`. */
  pathsOf(module: Module): string[];
  /** It has become known that there is such an op or module. */
  checked(check: StopCheck): void;
}

/** All function breakpoints of a run. */
export class FunctionStops {
  rules: FunctionRule[] = [];
  /** The rules of a template's op, by the template's number. */
  private readonly byTemplate = new Map<number, FunctionRule[]>();
  /** Modules that have been entered since the last event, with their depth. */
  private entered: { rule: FunctionRule; module: Module; depth: number }[] = [];

  constructor(private readonly context: FunctionContext) {}

  set(stops: readonly FunctionStop[]): void {
    const before = new Map(this.rules.map((rule) => [rule.id, rule]));
    this.rules = stops.map((stop) => new FunctionRule(stop, this.context, before.get(stop.id)));
    this.byTemplate.clear();
    this.entered = [];
    moduleWatch.entered = this.rules.length > 0 ? () => this.enter() : null;
  }

  /** The rules that stop at an event. */
  look(happening: Happening): Rule[] {
    const entered = this.entered.filter(({ module, depth }) => moduleStack[depth] === module);
    this.entered = [];
    const rules = new Set([...entered.map(({ rule }) => rule), ...this.rulesOf(happening.template)]);
    if (rules.size === 0) return [];
    const scope = new EventScope(happening, this.context);
    return [...rules].filter((rule) => rule.fires(scope, happening.template.site));
  }

  private rulesOf(template: EventTemplate): FunctionRule[] {
    const known = this.byTemplate.get(template.id);
    if (known) return known;
    const rules = this.rules.filter(({ name }) => isCalled(template, name));
    for (const rule of rules) this.found(rule);
    this.byTemplate.set(template.id, rules);
    return rules;
  }

  /** A module's `forward` begins: the first event in it is a hit. */
  private enter(): void {
    const depth = moduleStack.length - 1;
    const module = moduleStack[depth];
    const paths = this.context.pathsOf(module);
    for (const rule of this.rules) {
      if (!paths.includes(rule.name)) continue;
      this.found(rule);
      this.entered.push({ rule, module, depth });
    }
  }

  private found(rule: FunctionRule): void {
    if (rule.doubt === "") return;
    rule.doubt = "";
    if (!rule.problem) this.context.checked({ id: rule.id, verified: true });
  }
}

/** All names that events of the engine's ops may have, made when they are asked for. */
let known: ReadonlySet<string> | undefined;

function knownNames(): ReadonlySet<string> {
  if (known) return known;
  const names = new Set(["backward", "AccumulateGrad", "tensor"]);
  for (const row of [...rows.values()].flat()) {
    if (row.compose) continue;
    for (const name of [row.name, row.shownAs]) names.add(name).add(`${name}_`);
    if (row.differentiable) names.add(row.backwardName({}));
  }
  known = names;
  return names;
}

/** Why it is not known whether there is an op or a module of this name; empty if the engine knows it. */
function doubtOf(name: string): string {
  if (name === "")
    return "The name is empty. Give an op (relu), a backward node (MulBackward0) or a module (net.linear1).";
  if (knownNames().has(name) || knownNames().has(`${name}0`)) return "";
  if (rows.has(name)) return `${name} calls other ops, and these are the events: name one of them.`;
  return `The engine has no op called ${name}. If it is a module's path, the run stops when that module is entered.`;
}
