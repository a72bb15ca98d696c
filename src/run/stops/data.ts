// Data breakpoints: a tensor changes (`w1`), or its gradient does (`w1.grad`).
import type { Tensor } from "../../engine/internals.js";
import { changeText, droppedText, noGradient, tensorState } from "../../protocol/stop-words.js";
import type { DataStop } from "../../protocol/stops.js";
import { normOf } from "../statistics.js";
import { EventScope, numbersOf, type ScopeContext } from "./event-scope.js";
import type { Happening } from "./happening.js";
import { Rule, type RuleContext } from "./rule.js";

type State = string | undefined;

class DataRule extends Rule {
  /** The tensor's name, without `.grad`. */
  readonly tensor: string;
  readonly isGradient: boolean;
  /** What it was when it was last looked at: its norm; undefined if it never was. */
  state: State;

  constructor(
    readonly stop: DataStop,
    private readonly all: RuleContext & ScopeContext,
    before?: DataRule,
  ) {
    super(stop, all, before);
    this.isGradient = stop.name.endsWith(".grad");
    this.tensor = stop.name.replace(/\.grad$/, "");
    this.state = before ? before.state : this.stateNow();
  }

  /** Why it may never be hit; empty if the script has such a tensor. */
  get doubt(): string {
    const [first] = this.tensor.split(".");
    return this.all.names.has(this.tensor) || this.all.names.has(first)
      ? ""
      : `The script has no tensor called ${this.tensor} yet.`;
  }

  /** What it is now; undefined where no tensor has its name. */
  stateNow(): State {
    const tensor = this.named();
    if (!tensor) return undefined;
    return this.isGradient ? stateOf(tensor.grad) : stateOf(tensor);
  }

  /** Whether an event has made or written it. */
  concerns({ template: { kind, pass, inPlace }, inputs, outputs }: Happening): boolean {
    if (kind === "accumulate") return this.isGradient && this.isNamed(inputs[0]);
    if (pass === "backward" && kind !== "op") return false;
    if (inPlace) return this.isWritten(outputs[0]);
    return !this.isGradient && outputs.some((output) => this.isNamed(output));
  }

  /** Whether a gradient that was there has been dropped, which is no event. */
  isGone(): boolean {
    if (!this.isGradient || this.state === undefined || this.state === noGradient) return false;
    return this.named()?.grad === null;
  }

  private named(): Tensor | undefined {
    return this.all.names.tensor(this.tensor);
  }

  private isNamed(tensor: Tensor): boolean {
    return this.named() === tensor || this.all.names.nameOf(tensor) === this.tensor;
  }

  private isWritten(written: Tensor): boolean {
    const own = this.isGradient ? this.named()?.grad : this.named();
    return own !== undefined && own !== null && (own === written || own.storage === written.storage);
  }
}

/** All data breakpoints of a run. */
export class DataStops {
  rules: DataRule[] = [];

  constructor(private readonly context: RuleContext & ScopeContext) {}

  set(stops: readonly DataStop[]): void {
    const before = new Map(this.rules.map((rule) => [rule.id, rule]));
    this.rules = stops.map((stop) => new DataRule(stop, this.context, before.get(stop.id)));
  }

  /** The rules that stop at an event, each with what has changed. */
  look(happening: Happening): { rule: Rule; text: string }[] {
    return this.rules.flatMap((rule) => {
      const text = changeOf(rule, happening);
      if (text === "") return [];
      const fires = rule.fires(new EventScope(happening, this.context), happening.template.site);
      return fires ? [{ rule, text }] : [];
    });
  }
}

/** What has changed, in words; empty if nothing has. */
function changeOf(rule: DataRule, happening: Happening): string {
  const concerns = rule.concerns(happening);
  const { kind, inPlace } = happening.template;
  if (rule.state === undefined && !(concerns && (inPlace || kind === "accumulate"))) {
    // That a tensor is made for the first time is no change.
    rule.state = rule.stateNow();
    return "";
  }
  if (!concerns && !rule.isGone()) return "";
  const before = rule.state;
  rule.state = rule.stateNow();
  const { name } = rule.stop;
  return concerns ? changeText(name, before, rule.state) : droppedText(name, before!);
}

function stateOf(tensor: Tensor | null): string {
  return tensor ? tensorState(normOf(numbersOf(tensor))) : noGradient;
}
