// An edge as shapes: a curve whose thickness and colour tell the gradient that came along it, with a head that points with the data.

import type { EdgeState } from "../../src/trace/moment.js";
import { type Norms, normFact } from "../graph/facts.js";
import type { Point } from "../layout/placement.js";
import { boundsOf } from "./curve.js";
import { edgeThickness, placeOnScale } from "./scale.js";
import { latePart, type Paint, type Part, type Shape } from "./scene.js";

/** What an edge looks like. */
export interface EdgeLook {
  paint: Paint;
  thickness: number;
  dashed: boolean;
  /** Whether a gradient of known size has come along it. */
  carries: boolean;
}

/** How an edge looks that `norm` has come along, or nothing yet. */
export function edgeLook(edge: EdgeState | undefined, norms: Norms, future: boolean): EdgeLook {
  const quiet: EdgeLook = { paint: future ? "faint" : "edge", thickness: 1.25, dashed: future, carries: false };
  if (!edge) return quiet;
  const fact = normFact(edge.gradient, norms);
  if (fact.is === "broken") return { paint: "broken", thickness: 4, dashed: false, carries: true };
  if (fact.is === "zero") return { paint: "muted", thickness: 1.25, dashed: false, carries: true };
  if (fact.is !== "number") return { ...quiet, thickness: 2 };
  return {
    paint: { ramp: placeOnScale(fact.norm) },
    thickness: edgeThickness(fact.norm),
    dashed: false,
    carries: true,
  };
}

/** The shapes of an edge along `route`. */
export function edgePart(key: string, title: () => string, route: readonly Point[], look: EdgeLook): Part {
  const bounds = boundsOf(route, headSize(look));
  return latePart({ key, bounds, title, shapes: () => edgeShapes(route, look) });
}

function edgeShapes(route: readonly Point[], look: EdgeLook): Shape[] {
  const { paint, thickness, dashed, carries } = look;
  const tip = route[route.length - 1];
  const size = headSize(look);
  const line = carries ? [...route.slice(0, -1), { x: tip.x, y: tip.y - size * 0.7 }] : route;
  return [
    { is: "curve", points: line, stroke: paint, thickness, dashed },
    { is: "head", tip, size, paint, open: !carries },
  ];
}

function headSize({ thickness, carries }: EdgeLook): number {
  return carries ? thickness + 5 : 8;
}
