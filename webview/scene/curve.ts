// Edges as smooth curves through the points that the layout gave them.
import type { NodeBox, Point } from "../layout/placement.js";

/** One cubic piece of a curve. */
export interface Bezier {
  from: Point;
  control1: Point;
  control2: Point;
  to: Point;
}

/** The pieces of the curve through `points`, upright at each of them. */
export function beziers(points: readonly Point[]): Bezier[] {
  return points.slice(1).map((to, i) => {
    const from = points[i];
    const middle = (from.y + to.y) / 2;
    return { from, control1: { x: from.x, y: middle }, control2: { x: to.x, y: middle }, to };
  });
}

/** The curve as a line of many short pieces, for measuring and for moving along it. */
export function flatten(points: readonly Point[], piecesEach = 16): Point[] {
  const flat = beziers(points).flatMap((piece) =>
    Array.from({ length: piecesEach }, (_, i) => pointOn(piece, (i + 1) / piecesEach)),
  );
  return points.length > 0 ? [points[0], ...flat] : [];
}

function pointOn({ from, control1, control2, to }: Bezier, t: number): Point {
  const s = 1 - t;
  const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  const mix = (axis: "x" | "y") =>
    weights[0] * from[axis] + weights[1] * control1[axis] + weights[2] * control2[axis] + weights[3] * to[axis];
  return { x: mix("x"), y: mix("y") };
}

/** The line's length up to each of its points. */
export function lengths(line: readonly Point[]): number[] {
  let sum = 0;
  return line.map((point, i) => {
    if (i > 0) sum += Math.hypot(point.x - line[i - 1].x, point.y - line[i - 1].y);
    return sum;
  });
}

/** The part of the line from `start` to `end`, both from 0 (its first point) to 1. */
export function partOf(line: readonly Point[], start: number, end: number): Point[] {
  const along = lengths(line);
  const total = along.at(-1) ?? 0;
  const [from, to] = [start * total, end * total];
  const inside = line.filter((_, i) => along[i] > from && along[i] < to);
  return [pointAt(line, along, from), ...inside, pointAt(line, along, to)];
}

function pointAt(line: readonly Point[], along: readonly number[], distance: number): Point {
  const next = along.findIndex((length) => length >= distance);
  if (next <= 0) return line[next === 0 ? 0 : line.length - 1];
  const [a, b] = [line[next - 1], line[next]];
  const share = (distance - along[next - 1]) / (along[next] - along[next - 1] || 1);
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

/** The smallest box around points, with room around. */
export function boundsOf(points: readonly Point[], room: number): NodeBox {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}
