// Answers the host's questions about values.
import type { Alignment, ElementChange, Reading } from "../protocol/reading.js";
import type { RunAnswers, RunRequest } from "../protocol/run.js";
import type { ValueId } from "../protocol/trace.js";
import { alignmentOf } from "./alignment.js";
import { bytesOf } from "./bytes.js";
import type { Evaluations } from "./evaluate.js";
import { elementAt, elementsOf, glanceAt } from "./glance.js";
import { histogramOf, pictureOf, planesOf, summarize } from "./statistics.js";
import type { KeptValue, KeptValues } from "./values.js";

type Kind = RunRequest["kind"];
type Request<K extends Kind> = Extract<RunRequest, { kind: K }>;

/** Answers by the kind of the question; null for a value that was not kept. */
export class Answers {
  constructor(
    private readonly values: KeptValues,
    private readonly evaluations: Evaluations,
    private readonly set: (change: ElementChange) => string,
  ) {}

  to(request: RunRequest): RunAnswers[Kind] | null {
    return (this.byKind[request.kind] as (request: RunRequest) => RunAnswers[Kind] | null)(request);
  }

  private readonly byKind: { [K in Kind]: (request: Request<K>) => RunAnswers[K] | null } = {
    read: ({ value }) => this.about(value, (kept) => reading(value, kept)),
    norms: ({ values }) => ({ values, norms: values.map((value) => this.values.norm(value) ?? null) }),
    changes: ({ values, before }) => ({
      values,
      changes: values.map((value, i) => this.values.change(before[i], value) ?? null),
    }),
    elements: ({ value, start, count }) =>
      this.about(value, (kept) => ({ value, start, elements: elementsOf(kept, start, count) })),
    elementsAt: ({ value, at }) =>
      this.about(value, (kept) => ({ value, at, elements: at.map((i) => elementAt(kept, i)) })),
    alignment: ({ values }) => this.alignment(values),
    glances: ({ values }) => ({ values, glances: values.map((value) => this.glance(value)) }),
    bytes: ({ value, start, count }) => this.about(value, (kept) => ({ value, start, ...bytesOf(kept, start, count) })),
    evaluate: ({ expression, tensors }) => this.evaluations.evaluate(expression, tensors),
    set: ({ change }) => ({ problem: this.set(change) }),
    members: ({ expression, tensors }) => this.evaluations.members(expression, tensors),
  };

  private about<T>(value: ValueId, answer: (kept: KeptValue) => T): T | null {
    const kept = value < -1 ? this.evaluations.read(value) : this.values.read(value);
    return kept ? answer(kept) : null;
  }

  /** null where a summand was not kept, or where there are no summands of one shape. */
  private alignment(values: ValueId[]): Alignment | null {
    const kept = values.flatMap((value) => this.values.read(value) ?? []);
    const areAlike = kept.every(({ numbers }) => numbers.length === kept[0].numbers.length);
    if (kept.length < values.length || !areAlike) return null;
    return { values, ...alignmentOf(kept.map(({ numbers }) => numbers)) };
  }

  private glance(value: ValueId) {
    return this.about(value, (kept) => glanceAt(kept, value < 0 ? undefined : this.values.norm(value)));
  }
}

function reading(value: ValueId, { numbers, shape, dtype }: KeptValue): Reading {
  const summary = summarize(numbers);
  return {
    value,
    shape: [...shape],
    dtype,
    summary,
    histogram: histogramOf(numbers, summary),
    picture: pictureOf(numbers, shape),
    planes: planesOf(numbers, shape),
  };
}
