// Arithmetic of boxes.
import type { NodeBox } from "./placement.js";

/** The box with room around; with a negative number, what is left inside. */
export function grown({ x, y, width, height }: NodeBox, room: number): NodeBox {
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** Whether two boxes have a point in common. */
export function overlaps(a: NodeBox, b: NodeBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest box around boxes. */
export function around(boxes: readonly NodeBox[]): NodeBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
