// Answers the host's questions about values.
import type { Elements, Norms, Reading } from "../protocol/reading.js";
import type { RunAnswers, RunRequest } from "../protocol/run.js";
import type { ValueId } from "../protocol/trace.js";
import { histogramOf, pictureOf, summarize } from "./statistics.js";
import type { KeptValue, KeptValues } from "./values.js";

/** The answer to `request`, or null if its value was not kept. */
export function answerTo(request: RunRequest, values: KeptValues): RunAnswers[keyof RunAnswers] | null {
  if (request.kind === "norms") return norms(request.values, values);
  const kept = values.read(request.value);
  if (!kept) return null;
  return request.kind === "read"
    ? reading(request.value, kept)
    : elements(request.value, kept, request.start, request.count);
}

function norms(ids: readonly ValueId[], values: KeptValues): Norms {
  return { values: [...ids], norms: ids.map((id) => values.norm(id) ?? null) };
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
  };
}

function elements(value: ValueId, { numbers, dtype }: KeptValue, start: number, count: number): Elements {
  const end = Math.min(numbers.length, start + Math.max(0, count));
  const read = (i: number) => (dtype === "bool" ? Boolean(numbers[i]) : Number(numbers[i]));
  return { value, start, elements: Array.from({ length: Math.max(0, end - start) }, (_, i) => read(start + i)) };
}
