// What stands at a place of the scene, found without looking at everything.
import { oncePer } from "../../src/trace/graph-index.js";
import { overlaps } from "./boxes.js";
import type { NodeBox, Placement } from "./placement.js";

/** The side of the squares that the scene is divided into. */
const side = 512;
/** What reaches into more squares than these is looked at always. */
const mostSquares = 64;

interface Entry<Thing> {
  thing: Thing;
  box: NodeBox;
}

/** Things by where they stand. */
export class Nearby<Thing> {
  private readonly all: Entry<Thing>[] = [];
  private readonly large: Entry<Thing>[] = [];
  private readonly squares = new Map<number, Entry<Thing>[]>();

  constructor(things: Iterable<readonly [Thing, NodeBox]>) {
    for (const [thing, box] of things) this.add({ thing, box });
  }

  /** The things that have a point in common with a place. */
  at(place: NodeBox): Thing[] {
    const found = new Set<Thing>();
    for (const entries of this.listsAt(place))
      for (const { thing, box } of entries) if (overlaps(box, place)) found.add(thing);
    return [...found];
  }

  private listsAt(place: NodeBox): Entry<Thing>[][] {
    const squares = squaresOf(place, this.squares.size);
    return squares ? [this.large, ...squares.map((square) => this.squares.get(square) ?? [])] : [this.all];
  }

  private add(entry: Entry<Thing>): void {
    this.all.push(entry);
    const squares = squaresOf(entry.box, mostSquares);
    if (!squares) this.large.push(entry);
    for (const square of squares ?? []) {
      const others = this.squares.get(square);
      if (others) others.push(entry);
      else this.squares.set(square, [entry]);
    }
  }
}

/** The squares that a box reaches into, as numbers; null if they are more than `most`. */
function squaresOf({ x, y, width, height }: NodeBox, most: number): number[] | null {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map((at) => Math.floor(at / side));
  if ((right - left + 1) * (bottom - top + 1) > most) return null;
  const squares: number[] = [];
  for (let across = left; across <= right; across++)
    for (let down = top; down <= bottom; down++) squares.push(across * 2 ** 24 + down);
  return squares;
}

/** Nodes, closed boxes and references of a layout, by where they stand. */
export const boxesNearby = oncePer(({ boxes }: Placement) => new Nearby(boxes));
