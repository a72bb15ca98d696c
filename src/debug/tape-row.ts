// One event of the Tape: what it says in its line, read aloud, and to a search.
import { type Ailment, ailmentOf, brokenBy, type HealthLimits } from "../protocol/health.js";
import type { EventTemplate, TraceEvent, ValueId } from "../protocol/trace.js";
import { nameOfValue } from "../trace/names.js";
import { arrivedOf, partsOf } from "../trace/positions.js";
import type { Searched } from "../trace/search.js";
import type { Trace } from "../trace/store.js";
import { eventText, numberText, shapeText } from "./words.js";

/** What a row's numbers are looked up with. */
export interface RowSource {
  trace: Trace;
  norm: (value: ValueId) => number | undefined;
  limits?: HealthLimits;
}

/** An event as a line of text. */
export interface TapeRow {
  event: number;
  template: EventTemplate;
  /** `mm → h (64, 100)`, `MmBackward0 → x, w1` */
  text: string;
  /** The same as a sentence. */
  readonly sentence: string;
  /** The norms of what it made or sent, as far as they are known. */
  norms: number[];
  /** Whether they are norms of gradients. */
  ofGradient: boolean;
  ailment: Ailment;
  /** `1 of 2 contributions`, part-way. */
  arrived: string;
  /** The file and line of its call; empty and 0 if unknown. */
  file: string;
  line: number;
}

/** The sign of an ailment, which stands with its word wherever there is room. */
export const glyphs: Record<Ailment, string> = { "": "", NaN: "◆", infinite: "◆", vanishing: "▽", exploding: "△" };

/** As `Trace.resultsOf`, of what has happened of an event. */
function shownValues(event: TraceEvent): ValueId[] {
  if (event.contributions.length > 0) return event.contributions.map(({ total }) => total);
  return event.outputs.map(({ value }) => value);
}

/** The row of event `index`, or of what has happened of it at `part`. */
export function tapeRow({ trace, norm, limits }: RowSource, index: number, part = 0): TapeRow {
  const event = arrivedOf(trace.event(index), part);
  const template = trace.templates[event.template];
  const norms = shownValues(event).flatMap((value) => norm(value) ?? []);
  const ofGradient = isOfGradient(template);
  const ailments = norms.map((each) => ailmentIn(template, each, limits));
  const { file = "", line = 0 } = trace.sites.get(template.site) ?? {};
  const arrived = part > 0 ? `${part} of ${partsOf(trace, index)} contributions` : "";
  const text = rowText(trace, event);
  return {
    event: index,
    template,
    text,
    get sentence() {
      return eventText(trace, event);
    },
    norms,
    ofGradient,
    ailment: worst(ailments),
    arrived,
    file,
    line,
  };
}

/** An event in few words: `mm → h (64, 100)`, `MmBackward0 → x, w1`. */
export function rowText(trace: Trace, event: TraceEvent): string {
  const { kind, op } = trace.templates[event.template];
  const of = nameOfValue(trace, event.of);
  if (kind === "accumulate") return `AccumulateGrad → ${of}.grad`;
  if (kind === "seed") return `backward() → ∂L/∂${of} = 1`;
  if (kind !== "backward") return eventText(trace, event);
  return `${op} → ${event.contributions.map(({ to }) => nameOfValue(trace, to)).join(", ") || "nothing"}`;
}

/** What stands beside the text, less loud: `‖∇‖ 2.41e+5 △ exploding · line 15`. */
export function rowDetails(row: TapeRow): string {
  const place = row.line > 0 ? `line ${row.line}` : "";
  return [row.arrived, normsText(row), ailmentText(row), place].filter((part) => part !== "").join(" · ");
}

/** What a screen reader says: `mm makes h, shape 64 by 100, norm 118, line 15`. */
export function spokenRow(row: TapeRow): string {
  const text = row.sentence
    .replaceAll("→", "makes")
    .replaceAll("∂L/∂", "gradient of ")
    .replace(/ \(\)/g, ", scalar")
    .replace(/ \(([\d, ]+)\)/g, (_, shape: string) => `, shape ${shape.replaceAll(", ", " by ")}`);
  const isNumber = row.norms.length > 0 && !isBroken(row);
  const norms = isNumber ? `${row.ofGradient ? "gradient " : ""}norm ${numbers(row)}` : "";
  const place = row.line > 0 ? `line ${row.line}` : "";
  return [text, row.arrived, norms, row.ailment, place].filter((part) => part !== "").join(", ");
}

/** What a search looks at, worked out as far as it asks: the words that the row shows, and its module. */
export class SearchedRow implements Searched {
  private readonly template: EventTemplate;
  private known: number[] | null = null;

  constructor(
    private readonly source: RowSource,
    private readonly index: number,
  ) {
    this.template = source.trace.templateOf(index);
  }

  get names(): string[] {
    const { trace } = this.source;
    const { kind } = this.template;
    const name = (value: ValueId) => nameOfValue(trace, value);
    if (makes(kind)) return trace.resultsOf(this.index).map(name);
    const { of, contributions } = trace.event(this.index);
    if (kind === "backward") return contributions.map(({ to }) => name(to));
    return [kind === "seed" ? `∂L/∂${name(of)}` : `${name(of)}.grad`];
  }

  /** What is known without the event. */
  get early(): readonly string[] {
    return earlyWords(this.template);
  }

  get line(): number {
    return this.source.trace.sites.get(this.template.site)?.line ?? 0;
  }

  get norms(): number[] {
    this.known ??= this.knownNorms();
    return this.known;
  }

  get ailments(): Ailment[] {
    return this.norms.map((norm) => ailmentIn(this.template, norm, this.source.limits));
  }

  private knownNorms(): number[] {
    const { trace, norm } = this.source;
    const norms: number[] = [];
    for (const value of trace.resultsOf(this.index)) {
      const known = norm(value);
      if (known !== undefined) norms.push(known);
    }
    return norms;
  }
}

/** Whether an event's row says what it has made or written. */
function makes(kind: EventTemplate["kind"]): boolean {
  return kind === "op" || kind === "update" || kind === "zero";
}

const knownWords = new WeakMap<EventTemplate, readonly string[]>();

/** The words of a row that all events of a template share. */
function earlyWords(template: EventTemplate): readonly string[] {
  const known = knownWords.get(template);
  if (known) return known;
  const { kind, op, module, outputs } = template;
  const fixed = kind === "accumulate" ? "AccumulateGrad" : kind === "seed" ? "backward()" : "";
  const shapes = makes(kind) ? outputs.map(({ shape }) => shapeText(shape)) : [];
  const words = [op, fixed, module, ...shapes];
  knownWords.set(template, words);
  return words;
}

/** A gradient may be too small or too large, a value only broken. */
function ailmentIn(template: EventTemplate, norm: number, limits?: HealthLimits): Ailment {
  return isOfGradient(template) ? ailmentOf(norm, limits) : brokenBy(norm);
}

function isOfGradient({ pass, kind }: EventTemplate): boolean {
  return pass === "backward" && kind !== "update";
}

/** A norm that is no number needs no number beside its word. */
function isBroken({ ailment }: TapeRow): boolean {
  return ailment === "NaN" || ailment === "infinite";
}

function normsText(row: TapeRow): string {
  return row.norms.length === 0 || isBroken(row) ? "" : `${row.ofGradient ? "‖∇‖" : "‖·‖"} ${numbers(row)}`;
}

function ailmentText({ ailment }: TapeRow): string {
  return ailment === "" ? "" : `${glyphs[ailment]} ${ailment}`;
}

function numbers({ norms }: TapeRow): string {
  return norms.map(numberText).join(", ");
}

const severity: Ailment[] = ["NaN", "infinite", "exploding", "vanishing"];

function worst(ailments: readonly Ailment[]): Ailment {
  return severity.find((ailment) => ailments.includes(ailment)) ?? "";
}
