// Exception filters: NaN and infinity in values and in gradients, gradients that vanish or explode.
import type { Tensor } from "../../engine/internals.js";
import { adviceFor } from "../../protocol/advice.js";
import { type HealthLimits, healthLimits } from "../../protocol/health.js";
import { shapeText } from "../../protocol/number-text.js";
import {
  brokenCount,
  brokenGradientText,
  brokenSeedText,
  brokenSumText,
  brokenValueText,
  outOfBounds,
  outOfBoundsText,
} from "../../protocol/stop-words.js";
import type { ExceptionFilter, FilterStop } from "../../protocol/stops.js";
import { templateOfNode } from "../known.js";
import { normOf, summarize } from "../statistics.js";
import { EventScope, numbersOf, type ScopeContext } from "./event-scope.js";
import type { Happening } from "./happening.js";
import { Rule, type RuleContext } from "./rule.js";

/** What a filter has found. */
interface Found {
  text: string;
  hint: string;
  /** The leaf whose gradient it is: not told of again until that is well. */
  leaf?: Tensor;
}

class FilterRule extends Rule {
  constructor(
    readonly stop: FilterStop,
    context: RuleContext,
    before?: Rule,
  ) {
    super(stop, context, before);
  }
}

/** What filters need of the run. */
export interface FilterContext extends RuleContext, ScopeContext {
  limits: Partial<HealthLimits>;
  /** `train.ts:12`; empty if no call is known. */
  placeOf(site: number): string;
}

/** All exception filters of a run that look at tensors. */
export class FilterStops {
  rules: FilterRule[] = [];
  private readonly limits: HealthLimits;
  /** Tensors that were found to hold NaN or infinity: written in place, they are not found again. */
  private readonly broken = new WeakSet<Tensor>();
  /** What a leaf's gradient was found to suffer from: as long as it does, that is no stop again. */
  private readonly ailing = new WeakMap<Tensor, ExceptionFilter>();

  constructor(private readonly context: FilterContext) {
    this.limits = { ...healthLimits, ...context.limits };
  }

  set(stops: readonly FilterStop[]): void {
    const before = new Map(this.rules.map((rule) => [rule.id, rule]));
    this.rules = stops
      .filter(({ filter }) => filter !== "uncaught")
      .map((stop) => new FilterRule(stop, this.context, before.get(stop.id)));
  }

  /** The rules that stop at an event, each with what it has found. */
  look(happening: Happening): (Found & { rule: Rule; filter: ExceptionFilter })[] {
    return this.rules.flatMap((rule) => {
      const { filter } = rule.stop;
      const found = this.find(filter, happening);
      if (!found || !rule.fires(new EventScope(happening, this.context), happening.template.site)) return [];
      if (found.leaf) this.ailing.set(found.leaf, filter);
      return [{ ...found, rule, filter }];
    });
  }

  private find(filter: ExceptionFilter, happening: Happening): Found | null {
    const isGradient = happening.template.pass === "backward";
    if (filter === "nan-value") return isGradient ? null : this.brokenValue(happening);
    if (!isGradient) return null;
    if (filter === "nan-gradient") return this.brokenGradient(happening);
    return happening.template.kind === "accumulate" ? this.unhealthy(filter, happening) : null;
  }

  /** NaN or infinity in what an op has made, where none was in what it read and none was asked for. */
  private brokenValue(happening: Happening): Found | null {
    const { inputs, outputs, template } = happening;
    const output = outputs.find(isBroken);
    if (!output || (template.inPlace && this.broken.has(output))) return null;
    this.broken.add(output);
    if (inputs.some((input) => input !== output && isBroken(input)) || asksForIt(happening)) return null;
    const { op, site } = template;
    const maker = site > 0 ? `${op}${this.at(site)}` : "";
    const text = brokenValueText(this.nameOf(output), countOf(output), maker);
    return { text, hint: adviceFor("nan-value", op) };
  }

  /** NaN or infinity in a gradient, where none was in the gradient that came in. */
  private brokenGradient(happening: Happening): Found | null {
    const { template, incoming, contributions, inputs, outputs } = happening;
    const { kind, op, site } = template;
    const hint = adviceFor("nan-gradient", op);
    if (kind === "seed") {
      if (!isBroken(incoming[0]!)) return null;
      return { text: brokenSeedText(countOf(incoming[0]!)), hint };
    }
    if (incoming.some((gradient) => gradient !== null && isBroken(gradient))) return null;
    if (kind === "accumulate") {
      const sum = outputs.find(isBroken);
      return sum ? { text: brokenSumText(this.context.names.nameOf(inputs[0]), countOf(sum)), hint } : null;
    }
    const sent = contributions.find(({ gradient }) => isBroken(gradient));
    if (!sent) return null;
    const text = brokenGradientText(this.receiverOf(sent), countOf(sent.gradient), `${op}${this.at(site)}`);
    return { text, hint };
  }

  /** A leaf's gradient that has become too small or too large. */
  private unhealthy(filter: ExceptionFilter, { inputs: [leaf], incoming, template }: Happening): Found | null {
    const norm = normOf(numbersOf(incoming[0]!));
    if (outOfBounds(norm, this.limits) !== filter) {
      if (this.ailing.get(leaf) === filter) this.ailing.delete(leaf);
      return null;
    }
    if (this.ailing.get(leaf) === filter) return null;
    const used = template.site > 0 && template.site !== template.backwardSite ? this.at(template.site) : "";
    const text = outOfBoundsText(`${this.nameOf(leaf)}${used}`, norm, this.limits);
    return { text, hint: adviceFor(filter, ""), leaf };
  }

  /** What a contribution is the gradient of. */
  private receiverOf({ next, nextOutput }: Happening["contributions"][number]): string {
    const leaf = (next as { variable?: Tensor }).variable;
    if (leaf) return this.nameOf(leaf);
    const template = templateOfNode(next);
    if (!template) return next.name();
    const name = this.context.names.variableOf(template, nextOutput) || template.op;
    return `${name} ${shapeText(template.outputs[nextOutput]?.shape ?? [])}`;
  }

  private nameOf(tensor: Tensor): string {
    return `${this.context.names.nameOf(tensor)} ${shapeText(tensor.shape)}`;
  }

  private at(site: number): string {
    const place = this.context.placeOf(site);
    return place && ` at ${place}`;
  }
}

/** Whether a tensor holds NaN or infinity. */
function isBroken(tensor: Tensor): boolean {
  if (!tensor.dtype.is_floating_point) return false;
  const numbers = numbersOf(tensor);
  if (Number.isFinite(normOf(numbers))) return false;
  const { nans, infinities } = summarize(numbers);
  return nans + infinities > 0;
}

/** Whether the script itself has given infinity or NaN as a number, as masks do. */
function asksForIt({ arguments: args }: Happening): boolean {
  return Object.values(args).some((value) => typeof value === "number" && !Number.isFinite(value));
}

function countOf(tensor: Tensor): string {
  return brokenCount(summarize(numbersOf(tensor)));
}
