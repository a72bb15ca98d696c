// What the answer to a question about values lacks, and how two answers are one.
import type { RunAnswers, RunRequest } from "../protocol/run.js";
import type { ValueId } from "../protocol/trace.js";

type Kind = RunRequest["kind"];
type Answer = RunAnswers[Kind] | null;

/** The values that `answer` does not know. */
export function missingValues(request: RunRequest, answer: Answer): ValueId[] {
  if ("values" in request) {
    const list = listOf(answer);
    return request.values.filter((_, i) => (list?.[i] ?? null) === null);
  }
  if ("value" in request) return answer === null ? [request.value] : [];
  const missing =
    (answer as RunAnswers["evaluate"] | null)?.kind === "failed" && (answer as { missing?: ValueId }).missing;
  return typeof missing === "number" ? [missing] : [];
}

/** `answer`, and what it lacks from `other`. */
export function completed<K extends Kind>(
  request: Extract<RunRequest, { kind: K }>,
  answer: RunAnswers[K] | null,
  other: RunAnswers[K] | null,
): RunAnswers[K] | null {
  const [list, more] = [listOf(answer), listOf(other)];
  if (!list || !more) return missingValues(request, other).length === 0 ? other : answer;
  const whole = list.map((item, i) => item ?? more[i]);
  return { ...answer, [request.kind]: whole } as RunAnswers[K];
}

/** The norms, changes or glances of an answer about many values. */
function listOf(answer: Answer): readonly unknown[] | null {
  if (!answer) return null;
  if ("norms" in answer) return answer.norms;
  return "changes" in answer ? answer.changes : "glances" in answer ? answer.glances : null;
}
