// What is gone since the step before, as shapes: where it was, faint, and saying so.
import type { GraphNode } from "../../src/trace/graph.js";
import { ghostName } from "../graph/names.js";
import { grown } from "../layout/boxes.js";
import type { NodeBox } from "../layout/placement.js";
import { labelStyle, type Measure, nodePadding, nodeTexts, smallStyle } from "../layout/texts.js";
import { changeRoom, changeSign, type NodeLook, ringOf, rings } from "./node.js";
import { type Gist, latePart, type Part, type Shape } from "./scene.js";

/** The shapes of a node that only the step before had, or of a reference to one. */
export function ghostPart(node: GraphNode, key: string, box: NodeBox, look: NodeLook, measure: Measure): Part {
  const gist: Gist = { label: node.label, fill: "background", border: "faint", ring: ringOf(look) };
  return latePart({
    key,
    bounds: grown(box, changeRoom),
    title: () => ghostName(node),
    shapes: () => ghostShapes(node, box, look, measure),
    gist: () => gist,
  });
}

function ghostShapes(node: GraphNode, box: NodeBox, look: NodeLook, measure: Measure): Shape[] {
  const radius = node.kind === "op" ? 5 : 16;
  const { label, op, labelWidth, shape } = nodeTexts(node, measure);
  const [left, y] = [box.x + nodePadding, box.y + 21];
  const small = { is: "text", style: smallStyle, fill: "muted" } as const;
  const fill = look.pointed ? "hover" : "background";
  const shapes: Shape[] = [
    ...rings(box, radius, look),
    { is: "box", ...box, radius, fill, stroke: "faint", thickness: 1, dashed: true },
    { is: "text", x: left, y: Math.min(y, box.y + box.height - 9), text: label, style: labelStyle, fill: "muted" },
  ];
  if (box.height > 40) {
    if (op) shapes.push({ ...small, x: left + labelWidth + 8, y, text: op });
    shapes.push({ ...small, x: box.x + box.width - nodePadding, y, text: shape, anchor: "end" });
    shapes.push({ ...small, x: left, y: y + 25, text: "not in this step" });
  }
  return [...shapes, ...changeSign(box, look, measure)];
}
