// Exception filters among recorded events: NaN and infinity, gradients that vanish or explode, as far as norms are known.
import { adviceFor } from "../protocol/advice.js";
import { type HealthLimits, healthLimits } from "../protocol/health.js";
import { shapeText } from "../protocol/number-text.js";
import {
  brokenCount,
  brokenGradientText,
  brokenSeedText,
  brokenSumText,
  brokenValueText,
  outOfBounds,
  outOfBoundsText,
} from "../protocol/stop-words.js";
import type { ExceptionFilter, FilterStop, StopCause } from "../protocol/stops.js";
import type { EventTemplate, TraceEvent, ValueId } from "../protocol/trace.js";
import { nameOfValue } from "../trace/names.js";
import type { Trace } from "../trace/store.js";
import type { Known } from "./known-values.js";
import { type Finder, type Finding, isGradientEvent, type Recorded, shortPlace } from "./past-finding.js";

/** What is wrong: the value that is, and what is said of it, given how many of its elements are. */
interface Found {
  value: ValueId;
  text(count: string): string;
  hint: string;
}

/** Finds what is wrong with values and gradients. */
export class PastFilters implements Finder {
  private readonly trace: Trace;
  private readonly stops: readonly FilterStop[];
  private readonly limits: HealthLimits;

  constructor(
    private readonly recorded: Recorded,
    private readonly norms: Known<number>,
    stops: readonly FilterStop[],
    limits: Partial<HealthLimits> = {},
  ) {
    this.trace = recorded.trace;
    this.stops = stops.filter(({ filter }) => filter !== "uncaught");
    this.limits = { ...healthLimits, ...limits };
  }

  wants(first: number, end: number): ValueId[] {
    if (this.stops.length === 0) return [];
    const values: ValueId[] = [];
    // Whether a gradient has been out of bounds before is seen in the step before.
    for (let i = this.stepBefore(first); i < end; i++) {
      const event = this.trace.event(i);
      if (i < first && this.trace.templates[event.template].kind !== "accumulate") continue;
      values.push(...event.inputs, ...event.outputs.map(({ value }) => value));
      for (const { gradient } of event.contributions) values.push(gradient);
    }
    return values;
  }

  find(first: number, end: number): Finding[] {
    const found: Finding[] = [];
    for (let i = this.stops.length > 0 ? first : end; i < end; i++) {
      const event = this.trace.event(i);
      for (const rule of this.stops) {
        const one = this.at(event, rule.filter);
        if (!one) continue;
        const describe = () => this.describe(one, rule.filter);
        found.push({ rule, reason: "exception", events: [i], describe });
      }
    }
    return found;
  }

  private at(event: TraceEvent, filter: ExceptionFilter): Found | null {
    const template = this.trace.templates[event.template];
    const isGradient = template.pass === "backward";
    if (filter === "nan-value") return isGradient ? null : this.brokenValue(event, template);
    if (!isGradient) return null;
    if (filter === "nan-gradient") return isGradientEvent(template) ? this.brokenGradient(event, template) : null;
    return template.kind === "accumulate" ? this.unhealthy(event, template, filter) : null;
  }

  private brokenValue({ inputs, outputs }: TraceEvent, { op, site, arguments: given }: EventTemplate): Found | null {
    const made = outputs.find(({ value }) => this.isBroken(value));
    // Where the script itself has given infinity or NaN as a number, it asks for it.
    if (!made || inputs.some((value) => this.isBroken(value)) || /\b(Infinity|NaN)\b/.test(given)) return null;
    const tensor = this.named(made.value);
    const maker = site > 0 ? `${op}${this.placeAt(site)}` : "";
    return {
      value: made.value,
      text: (count) => brokenValueText(tensor, count, maker),
      hint: adviceFor("nan-value", op),
    };
  }

  private brokenGradient(event: TraceEvent, { kind, op, site }: EventTemplate): Found | null {
    const { inputs, outputs, contributions, of } = event;
    const hint = adviceFor("nan-gradient", op);
    const sent = contributions.find(({ gradient }) => this.isBroken(gradient));
    if (kind === "seed") return sent ? { value: sent.gradient, text: brokenSeedText, hint } : null;
    if (inputs.some((value) => this.isBroken(value))) return null;
    const sum = kind === "accumulate" && outputs.find(({ value }) => this.isBroken(value));
    if (sum) return { value: sum.value, text: (count) => brokenSumText(nameOfValue(this.trace, of), count), hint };
    if (!sent) return null;
    const [receiver, maker] = [this.named(sent.to), `${op}${this.placeAt(site)}`];
    return { value: sent.gradient, text: (count) => brokenGradientText(receiver, count, maker), hint };
  }

  /** A leaf's gradient that has become too small or too large: as long as it is, it is not found again. */
  private unhealthy(event: TraceEvent, { site, backwardSite }: EventTemplate, filter: ExceptionFilter): Found | null {
    const norm = this.norms.get(event.inputs[0]);
    if (norm === undefined || outOfBounds(norm, this.limits) !== filter) return null;
    const before = this.norms.get(this.gradientBefore(event));
    if (before !== undefined && outOfBounds(before, this.limits) === filter) return null;
    const used = site > 0 && site !== backwardSite ? this.placeAt(site) : "";
    const text = outOfBoundsText(`${this.named(event.of)}${used}`, norm, this.limits);
    return { value: event.inputs[0], text: () => text, hint: adviceFor(filter, "") };
  }

  /** What arrived last at the same leaf, in this step or the one before. */
  private gradientBefore({ index, of }: TraceEvent): ValueId {
    const leaf = this.trace.producer(of)?.tensor;
    for (let i = index - 1; i >= this.stepBefore(index); i--) {
      if (this.trace.templateOf(i).kind !== "accumulate") continue;
      const event = this.trace.event(i);
      if (this.trace.producer(event.of)?.tensor === leaf) return event.inputs[0];
    }
    return -1;
  }

  private async describe({ value, text, hint }: Found, filter: ExceptionFilter): Promise<Omit<StopCause, "hits">> {
    const read = await this.recorded.askKept<"read">({ kind: "read", value });
    const norm = this.norms.get(value) ?? 0;
    return { text: text(read ? brokenCount(read.summary) : Number.isNaN(norm) ? "NaN" : "infinity"), hint, filter };
  }

  /** The first event of the step before that of `event`. */
  private stepBefore(event: number): number {
    return this.trace.range(Math.max(-1, this.trace.stepOf(event) - 1))[0];
  }

  private isBroken(value: ValueId): boolean {
    return !Number.isFinite(this.norms.get(value) ?? 0);
  }

  /** `h (64, 100)` */
  private named(value: ValueId): string {
    const made = this.trace.producer(value);
    const type = made && this.trace.templates[made.template].outputs[made.output];
    return `${nameOfValue(this.trace, value)} ${shapeText(type?.shape ?? [])}`;
  }

  private placeAt(site: number): string {
    const place = shortPlace(this.trace, site);
    return place && ` at ${place}`;
  }
}
