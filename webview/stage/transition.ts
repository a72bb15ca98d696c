// The way from one layout to the next: everything slides from where it was seen to where it belongs, new things out of the box they were in.
import type { Visible } from "../graph/fold.js";
import { pathOf } from "../graph/hierarchy.js";
import { type NodeBox, type Placement, type Point, placeOf } from "../layout/placement.js";
import { toScene, toWindow, type Viewport } from "./viewport.js";

const milliseconds = 250;
/** Pictures with more things than these change at once. */
const mostThings = 600;

/** A layout as it was seen. */
export interface Seen {
  placement: Placement;
  viewport: Viewport;
}

export class Transition {
  private starts = new Map<string, NodeBox>();
  private end: Placement | null = null;
  private startTime = 0;

  /** Begins to move from what was seen to `to`. */
  begin(from: Seen, to: Seen, visible: Visible): void {
    this.stop();
    const keys = [...to.placement.boxes.keys(), ...to.placement.frames.keys()];
    if (keys.length > mostThings) return;
    for (const key of keys) {
      const was = [key, ...boxesAround(key, visible)].map((one) => placeOf(from.placement, one)).find((box) => box);
      if (was) this.starts.set(key, toScene(to.viewport, toWindow(from.viewport, was)));
    }
    this.end = to.placement;
    this.startTime = performance.now();
  }

  stop(): void {
    this.starts.clear();
    this.end = null;
  }

  /** Where everything is now on its way to `end`; `end` itself when it has arrived. */
  placementAt(end: Placement, edges: Visible["edges"]): Placement {
    const share = (performance.now() - this.startTime) / milliseconds;
    if (this.end !== end || share >= 1) {
      this.stop();
      return end;
    }
    return between(this.starts, end, edges, 1 - (1 - share) ** 3);
  }
}

/** Keys of the boxes around a node or a box, the innermost first. */
function boxesAround(key: string, { hierarchy }: Visible): string[] {
  const parent = hierarchy.boxOf.get(key) ?? hierarchy.boxes.get(key)?.parent;
  return pathOf(parent)
    .map((box) => box.key)
    .toReversed();
}

/** A placement part of the way; edges go along with the things that they join. */
export function between(
  starts: ReadonlyMap<string, NodeBox>,
  end: Placement,
  edges: Visible["edges"],
  share: number,
): Placement {
  const move = (boxes: ReadonlyMap<string, NodeBox>) =>
    new Map([...boxes].map(([key, box]) => [key, mixed(starts.get(key) ?? box, box, share)] as const));
  const [boxes, frames] = [move(end.boxes), move(end.frames)];
  const routes = new Map(end.routes);
  const offset = (key: string): Point => {
    const [now, then] = [boxes.get(key), end.boxes.get(key)];
    return now && then ? { x: middle(now) - middle(then), y: now.y - then.y } : { x: 0, y: 0 };
  };
  for (const { key, from, to } of edges) {
    const route = routes.get(key);
    if (route) routes.set(key, shifted(route, offset(from), offset(to)));
  }
  return { ...end, boxes, frames, routes };
}

const middle = ({ x, width }: NodeBox) => x + width / 2;

function mixed(a: NodeBox, b: NodeBox, share: number): NodeBox {
  const mix = (side: keyof NodeBox) => a[side] + share * (b[side] - a[side]);
  return { x: mix("x"), y: mix("y"), width: mix("width"), height: mix("height") };
}

/** The route with its ends moved, and its points the less the farther they are from them. */
function shifted(route: readonly Point[], start: Point, end: Point): Point[] {
  return route.map(({ x, y }, i) => {
    const share = i / Math.max(1, route.length - 1);
    return { x: x + start.x + share * (end.x - start.x), y: y + start.y + share * (end.y - start.y) };
  });
}
