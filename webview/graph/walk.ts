// Walking from node to node: along edges up and down, to neighbours left and right.

import type { NodeBox, Placement } from "../layout/placement.js";
import type { Visible } from "./fold.js";

/** The node that lies in this direction from `key`; undefined where there is none. */
export function walk(
  { edges }: Visible,
  placement: Placement,
  key: string,
  direction: "up" | "down" | "left" | "right",
): string | undefined {
  if (direction === "up") return edges.find((edge) => edge.to === key)?.from;
  if (direction === "down") return edges.find((edge) => edge.from === key)?.to;
  const box = placement.boxes.get(key);
  return box && beside(placement, key, box, direction === "left" ? -1 : 1);
}

/** The nearest node on one side whose rows overlap, otherwise the nearest on that side. */
function beside(placement: Placement, key: string, box: NodeBox, side: -1 | 1): string | undefined {
  const distance = (other: NodeBox) => side * (other.x - box.x) + 4 * Math.abs(other.y - box.y);
  return [...placement.boxes]
    .filter(([other, { x }]) => other !== key && side * (x - box.x) > 0)
    .toSorted(([, a], [, b]) => distance(a) - distance(b))[0]?.[0];
}
