// The call stack at the cursor: the op at its line, the modules around it, the call of backward() beneath, then the script's functions.
import type { ScriptFrame } from "../protocol/run.js";
import type { EventTemplate, Site } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import type { Player } from "./player.js";
import { rowText } from "./tape-row.js";

/** A frame with its place in the user's files. */
export interface PlacedFrame {
  name: string;
  place?: { file: string; line: number; column: number };
  /** A name alone: nobody can go there. */
  hint?: "label";
}

/**
 * Innermost first. Where the script waits, its own stack follows; in the past, the functions that the calls stand in. A script
 * that waits in code after its newest event has left the calls of that.
 */
export function framesAt(player: Player): PlacedFrame[] {
  const { trace, cursor, error, state, frames, shownEvent: event } = player;
  const live = cursor.atLiveEdge && state === "waiting" && frames.length > 0;
  if (error && state === "waiting" && cursor.atLiveEdge) return placed(error.frames);
  if (!event || (live && player.beyond && cursor.following)) return placed(frames);
  const template = trace.templates[event.template];
  const op = called(rowText(trace, event), trace.sites.get(template.site));
  const backward = template.kind === "seed" ? undefined : trace.sites.get(template.backwardSite);
  const calls = [op, ...modulesOf(trace, template), ...(backward ? [{ name: "backward()", place: backward }] : [])];
  if (live && !player.beyond) return [...calls, ...placed(frames)];
  return [...calls, ...enclosing(trace, template), ...(live ? [hasGoneOn, ...placed(frames)] : [])];
}

/** What stands above the script's own stack where the cursor has stayed behind. */
const hasGoneOn: PlacedFrame = { name: "The script has gone on to", hint: "label" };

/** The modules that were at work, the innermost first, each where it was called. */
function modulesOf(trace: Trace, { modules = [] }: EventTemplate): PlacedFrame[] {
  return modules.toReversed().map(({ name, site }) => called(name, trace.sites.get(site)));
}

/** A frame at the call that made it, or a name alone. */
function called(name: string, place: Site | undefined): PlacedFrame {
  return place ? { name, place } : { name, hint: "label" };
}

/** In the past nobody knows the stack any more, but where the calls stand: the op's, those of its modules, or backward()'s. */
function enclosing(trace: Trace, { site, backwardSite, modules = [], pass }: EventTemplate): PlacedFrame[] {
  const calls =
    pass === "backward" ? [backwardSite || site] : [site, ...modules.map((module) => module.site).toReversed()];
  const places = calls.flatMap((id) => trace.sites.get(id) ?? []);
  return places
    .map(asFunction)
    .filter(({ name, place }, i, all) => i === 0 || name !== all[i - 1].name || place?.line !== all[i - 1].place?.line);
}

function asFunction({ enclosingFunction, file, line, column }: Site): PlacedFrame {
  return { name: enclosingFunction || "(module)", place: { file, line, column } };
}

/** Without a name is the script itself, outermost, or a function that has none. A module's methods are called through a proxy, which JavaScript names. */
function placed(frames: readonly ScriptFrame[]): PlacedFrame[] {
  return frames.map(({ name, file, line, column }, i) => {
    const nameless = i === frames.length - 1 ? "(module)" : "(anonymous)";
    return { name: name.replace(/^Proxy\./, "") || nameless, place: { file, line, column } };
  });
}
