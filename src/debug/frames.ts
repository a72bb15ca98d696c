// The call stack at the cursor: the op at its line, the call of backward() beneath, then the script's functions.
import type { ScriptFrame } from "../protocol/run.js";
import type { Site } from "../protocol/trace.js";
import { arrivedOf } from "../trace/positions.js";
import type { Player } from "./player.js";
import { eventText } from "./words.js";

/** A frame with its place in the user's files. */
export interface PlacedFrame {
  name: string;
  place?: { file: string; line: number; column: number; endLine?: number; endColumn?: number };
}

/** Innermost first. Where the script waits, its own stack follows; in the past, the functions that the calls stand in. */
export function framesAt(player: Player): PlacedFrame[] {
  const { trace, cursor, error, state, frames } = player;
  if (error && state === "waiting" && cursor.atLiveEdge) return error.frames.map(asPlaced);
  if (cursor.event < 0) return frames.map(asPlaced);
  const event = arrivedOf(trace.event(cursor.event), cursor.part);
  const { site, backwardSite, kind } = trace.templates[event.template];
  const op: PlacedFrame = { name: eventText(trace, event), place: trace.sites.get(site) };
  const backward = trace.sites.get(backwardSite);
  const calls = backward && kind !== "seed" ? [op, { name: "backward()", place: backward }] : [op];
  const live = cursor.event === trace.eventCount - 1 && state === "waiting" && frames.length > 0;
  return [...calls, ...(live ? frames.map(asPlaced) : enclosing(backward ?? trace.sites.get(site)))];
}

function enclosing(site: Site | undefined): PlacedFrame[] {
  return site
    ? [{ name: site.enclosingFunction || "(module)", place: { file: site.file, line: site.line, column: site.column } }]
    : [];
}

function asPlaced({ name, file, line, column }: ScriptFrame): PlacedFrame {
  return { name: name || "(module)", place: { file, line, column } };
}
