// Where a box holds more than can be seen at once: stretches of the script, by its lines.
import type { Site } from "../../src/protocol/trace.js";
import { type Box, emptyBox, type Item, isBox, nodesIn, spanOf } from "./hierarchy.js";

/** More items than these are taken apart, into so many stretches. */
const most = { items: 60, stretches: 24 };

/** The box with every long list in it, at any depth, in stretches. */
export function chunked(box: Box, siteOf: (id: number) => Site | undefined): Box {
  for (const item of box.items) if (isBox(item)) chunked(item, siteOf);
  if (box.items.length <= most.items) return box;
  const length = Math.ceil(box.items.length / most.stretches);
  const starts = Array.from({ length: Math.ceil(box.items.length / length) }, (_, i) => i * length);
  box.items = starts.map((start) => stretch(box, box.items.slice(start, start + length), siteOf));
  return box;
}

function stretch(parent: Box, items: Item[], siteOf: (id: number) => Site | undefined): Item {
  if (items.length === 1) return items[0];
  const key = `${items[0].key}…${items.length}`;
  const own = { ...emptyBox({ key, kind: "lines", label: labelOf(parent, items, siteOf), type: "", parent }), items };
  return chunked(own, siteOf);
}

/** In a loop or a row, which of its blocks; elsewhere the script's lines. */
function labelOf({ kind }: Box, items: readonly Item[], siteOf: (id: number) => Site | undefined): string {
  const blocks = items.filter(isBox);
  const isRow = kind === "repeat" || kind === "loop" || kind === "lines";
  const named = isRow && blocks.length > 1 && blocks.every((block) => block.kind !== "lines");
  return named ? spanOf(blocks[0].label, blocks.at(-1)!.label) : linesOf(items, siteOf);
}

function linesOf(items: readonly Item[], siteOf: (id: number) => Site | undefined): string {
  const ops = items.flatMap((item) => (isBox(item) ? nodesIn(item) : [item])).filter(({ kind }) => kind === "op");
  const lines = ops.flatMap(({ site }) => siteOf(site)?.line ?? []);
  const [first, last] = lines.reduce(
    ([low, high], line) => [Math.min(low, line), Math.max(high, line)],
    [Number.POSITIVE_INFINITY, 0],
  );
  if (lines.length === 0) return `${ops.length} ops`;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
