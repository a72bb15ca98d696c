// What is wrong with steps and events, as the timeline marks it: a sign, and its word for who points there or listens.
import { type Ailment, ailmentOf, brokenBy, type HealthLimits, updateAilment } from "../../src/protocol/health.js";
import type { StepRecord, TraceEvent } from "../../src/protocol/trace.js";
import type { StepView } from "../../src/trace/step-view.js";
import type { Norms } from "../graph/facts.js";
import type { Lens } from "../lens/lens.js";
import type { Role } from "../scene/scene.js";

/** Something wrong: `gradient exploding`. */
export interface Wrong {
  sign: "◆" | "▽" | "△";
  words: string;
}

const signs: Record<string, Wrong["sign"]> = { vanishing: "▽", exploding: "△", small: "▽", large: "△" };

function wrong(what: string, ailment: Ailment | ReturnType<typeof updateAilment>): Wrong | null {
  return ailment === "" ? null : { sign: signs[ailment] ?? "◆", words: `${what} ${ailment}` };
}

/** The worst of a step: what is broken before what is too small or too large. */
export function wrongInStep(step: StepRecord | undefined, lens: Lens, limits: HealthLimits): Wrong | null {
  if (!step) return null;
  const { loss, gradientNorm, updateRatio } = step;
  const lossIs = loss === null ? "" : brokenBy(loss);
  const gradientIs = gradientNorm === null ? "" : ailmentOf(gradientNorm, limits);
  const updateIs = lens === "update" && updateRatio !== undefined ? updateAilment(updateRatio, limits) : "";
  if (lossIs) return wrong("loss", lossIs);
  const isBroken = gradientIs !== "" && !(gradientIs in signs);
  return updateIs === "" || isBroken ? wrong("gradient", gradientIs) : wrong("update", updateIs);
}

/** What is wrong with what an event made or sent, as far as norms are known. */
export function wrongInEvent(view: StepView, event: TraceEvent, norms: Norms, limits: HealthLimits): Wrong | null {
  const isGradient = view.template(event).pass === "backward";
  const values = [...event.outputs.map(({ value }) => value), ...event.contributions.map(({ gradient }) => gradient)];
  let worst: Wrong | null = null;
  for (const value of values) {
    const norm = norms.get(value);
    if (norm === undefined || norm === null) continue;
    const found = wrong(isGradient ? "gradient" : "value", isGradient ? ailmentOf(norm, limits) : brokenBy(norm));
    if (found?.sign === "◆") return found;
    worst ??= found;
  }
  return worst;
}

/** A sign at a place. */
export interface Mark {
  at: number;
  sign: Wrong["sign"];
}

/**
 * Of `count` places in a row, where what is wrong begins: one sign for a stretch of the same, none closer than `room`
 * places to the last but for what is broken where nothing was.
 */
export function marksOf(count: number, wrongAt: (place: number) => Wrong | null, room: number): Mark[] {
  const marks: Mark[] = [];
  let before: Wrong["sign"] | "" = "";
  let since = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const sign = wrongAt(at)?.sign ?? "";
    // A place or two that are well do not end a stretch of what is too close to be told apart.
    if (sign === "" && at - since < room) continue;
    if (sign !== "") since = at;
    if (sign === "" || sign === before || put({ at, sign })) before = sign;
  }
  return marks;

  /** Says whether there was room; if not, there may be further on. */
  function put(mark: Mark): boolean {
    const last = marks.at(-1);
    const hasRoom = !last || mark.at - last.at >= room;
    if (hasRoom) marks.push(mark);
    else if (mark.sign === "◆" && last.sign !== "◆") marks[marks.length - 1] = mark;
    return hasRoom || mark.sign === "◆";
  }
}

/** The colour of a sign. */
export function paintOf(sign: Wrong["sign"]): Role {
  return sign === "◆" ? "broken" : "text";
}
