// Which boxes are open before anyone has opened or closed one: as many as make a picture that can be taken in.
import { type Box, type Hierarchy, isBox } from "./hierarchy.js";

/** At most so many things are in the first picture, and where rows are all there is, at least so many. */
const mostDrawn = 40;
const leastDrawn = 8;

/** Keys of the open boxes: as the user has decided, otherwise as at first. */
export function openBoxes(hierarchy: Hierarchy, decided: ReadonlyMap<string, boolean>): Set<string> {
  const open = openAtFirst(hierarchy);
  for (const [key, isOpen] of decided) {
    if (isOpen) open.add(key);
    else open.delete(key);
  }
  return open;
}

/** Keys of the boxes that are open at first: outer ones before inner ones; rows and loops only where all that they hold finds room. */
export function openAtFirst({ root }: Hierarchy): Set<string> {
  const open = new Set<string>();
  let drawn = root.items.length;
  const rows: Box[] = [];
  for (let level = boxesIn(root); level.length > 0; ) {
    const next: Box[] = [];
    for (const box of level) {
      if (isRow(box)) rows.push(box);
      else if (drawn + box.items.length - 1 <= mostDrawn) {
        drawn += box.items.length - 1;
        open.add(box.key);
        next.push(...boxesIn(box));
      }
    }
    level = next;
  }
  for (const row of rows) {
    const whole = drawn + row.size - 1 <= mostDrawn;
    if (!whole && (drawn >= leastDrawn || drawn + row.items.length - 1 > mostDrawn)) continue;
    drawn += (whole ? row.size : row.items.length) - 1;
    if (whole) openWhole(row, open);
    else open.add(row.key);
  }
  return open;
}

function openWhole(box: Box, open: Set<string>): void {
  open.add(box.key);
  for (const inner of boxesIn(box)) openWhole(inner, open);
}

const boxesIn = (box: Box) => box.items.filter(isBox);

const isRow = ({ kind }: Box) => kind === "repeat" || kind === "loop";
