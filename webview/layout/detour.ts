// Leads an edge around what stands between its ends, where everything has its place already.
import { grown, overlaps } from "./boxes.js";
import type { NodeBox, Point } from "./placement.js";

/** Distance from what stands in the way. */
const room = 9;

/** From below `from` to above `to`, past the obstacles. */
export function detour(from: NodeBox, to: NodeBox, obstacles: readonly NodeBox[]): Point[] {
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  const end = { x: to.x + to.width / 2, y: to.y };
  const straight = {
    x: Math.min(start.x, end.x),
    y: start.y,
    width: Math.abs(end.x - start.x),
    height: end.y - start.y,
  };
  if (end.y <= start.y || !obstacles.some((one) => overlaps(one, straight))) return [start, end];
  const lanes = ([-1, 1] as const).map((side) => freeLane(start, end, side, obstacles));
  const [left, right] = lanes.map((x) => Math.abs(x - start.x) + Math.abs(x - end.x));
  const x = left < right ? lanes[0] : lanes[1];
  return [start, { x, y: start.y + room }, { x, y: end.y - room }, end];
}

/** Where an upright line is free, next to the left (-1) or right (1) of the straight way. */
function freeLane(start: Point, end: Point, side: -1 | 1, obstacles: readonly NodeBox[]): number {
  let x = side < 0 ? Math.min(start.x, end.x) : Math.max(start.x, end.x);
  const inTheWay = () => {
    const lane = { x, y: start.y + room, width: 0, height: end.y - start.y - 2 * room };
    return obstacles.find((one) => overlaps(grown(one, room - 1), lane));
  };
  for (let one = inTheWay(); one; one = inTheWay()) x = side < 0 ? one.x - room : one.x + one.width + room;
  return x;
}
