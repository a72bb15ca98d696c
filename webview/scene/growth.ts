// What grows where gradients arrive: the strip of each node that has received one, and a ring that closes on one added to .grad.
import { isSameFact, type NodeFacts } from "../graph/facts.js";
import { grown } from "../layout/boxes.js";
import type { NodeBox } from "../layout/placement.js";
import type { SceneInput } from "./build.js";
import { gradientRow } from "./node.js";
import { placeOnScale } from "./scale.js";
import type { Shape } from "./scene.js";
import { strip, track } from "./strip.js";

/** The gradient's strip of a node on its way from one length to another, both as shares of the whole. */
export interface Growth {
  box: NodeBox;
  from: number;
  to: number;
  coloured: boolean;
  /** Whether it has been added to `.grad`. */
  settles: boolean;
}

/** What the cursor's event makes grow, with the facts before it. */
export function growthsOf(
  { view, graph, visible, event, facts, placement, lens }: SceneInput,
  before: SceneInput["facts"],
): Growth[] {
  if (!event || (lens !== "gradient" && lens !== "value")) return [];
  const settles = view.template(event).kind === "accumulate";
  const values = settles ? [event.of] : event.contributions.map(({ to }) => to);
  const keys = new Set(values.map((value) => graph.nodeOf.get(value)?.key ?? ""));
  return [...keys].flatMap((key) => {
    const [box, now, then] = [placement.boxes.get(key), facts.get(key), before.get(key)];
    const isGrown =
      now && then && visible.shownAs.get(key) === key && (settles || !isSameFact(now.gradient, then.gradient));
    if (!box || !isGrown || now.gradient.is !== "number") return [];
    return [{ box, from: shareOf(then), to: shareOf(now), coloured: lens === "gradient", settles }];
  });
}

function shareOf({ gradient }: NodeFacts): number {
  return gradient.is === "number" ? placeOnScale(gradient.norm) : 0;
}

/** The strip `share` of the way, in place of the one that is there. */
export function growthShapes({ box, from, to, coloured, settles }: Growth, share: number): Shape[] {
  const y = box.y + gradientRow;
  const whole = strip(box, y);
  const place = from + share * (to - from);
  const width = Math.max(whole.height, whole.width * place);
  const part: Shape = { ...whole, width, fill: coloured ? { ramp: place } : "value" };
  const ring: Shape = { ...whole, ...grown(whole, 8 * (1 - share)), radius: 8, stroke: "focus", thickness: 1.5 };
  return [track(box, y), ...(place > 0 ? [part] : []), ...(settles && share < 1 ? [ring] : [])];
}
