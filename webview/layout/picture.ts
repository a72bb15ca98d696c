// What is laid out: what is drawn now and, in a run whose steps differ, what was drawn before. So what steps share stays where it is.
import { type Drawn, isReference, type Visible, type VisibleEdge } from "../graph/fold.js";
import { isBox, nodesIn } from "../graph/hierarchy.js";
import { inOrderOf } from "../order.js";
import { detour } from "./detour.js";
import type { Placement } from "./placement.js";
import { type Measure, type Size, sizeOf } from "./texts.js";

/** An edge as a layout sees it. */
export type PictureEdge = Pick<VisibleEdge, "key" | "from" | "to">;

export interface Picture {
  /** As of `Visible`: what is in each open box, outer ones first. */
  contents: ReadonlyMap<string, readonly Drawn[]>;
  edges: readonly PictureEdge[];
  /** Of all that is in no open state, by key. */
  sizes: ReadonlyMap<string, Size>;
}

/** A picture may be so much larger than what is drawn of it now. */
const mostUnseen = { times: 2, more: 24 };

/** The picture of what is drawn. */
export function pictureOf({ contents, edges }: Visible, measure: Measure): Picture {
  const drawn = [...contents.values()].flat().filter(({ key }) => !contents.has(key));
  return { contents, edges, sizes: new Map(drawn.map((thing) => [thing.key, sizeOf(thing, measure)])) };
}

/** Where things have to find room: the same text for pictures that differ in edges alone. */
export function thingsKeyOf({ contents, sizes }: Picture): string {
  const boxes = [...contents].map(([key, things]) => `${key}: ${things.map((thing) => thing.key).join("\n")}`);
  return [...boxes, ...[...sizes].map(([key, { width, height }]) => `${key} ${width} ${height}`)].join("\n");
}

/** What of the picture decides its layout, as a text. */
export function layoutKeyOf(picture: Picture): string {
  return [thingsKeyOf(picture), ...picture.edges.map(({ key, from }) => `${from} ${key}`)].join("\n");
}

/** A layout of the same things with these edges: those that it does not have are led around what stands. */
export function withEdges(placement: Placement, { edges, contents }: Picture): Placement {
  const { boxes, frames } = placement;
  const inside = (key: string): string[] =>
    (contents.get(key) ?? []).flatMap((thing) => [thing.key, ...inside(thing.key)]);
  const around = new Map([...frames.keys()].map((key) => [key, new Set(inside(key))] as const));
  const isAround = (frame: string, ends: readonly string[]) => ends.some((end) => around.get(frame)!.has(end));
  const routeOf = ({ from, to }: PictureEdge) => {
    const ends = [from, to];
    const others = [...boxes].filter(([key]) => !ends.includes(key));
    const obstacles = [...others, ...[...frames].filter(([key]) => !isAround(key, ends))].map(([, box]) => box);
    return detour(boxes.get(from)!, boxes.get(to)!, obstacles);
  };
  const routes = new Map(edges.map((edge) => [edge.key, placement.routes.get(edge.key) ?? routeOf(edge)] as const));
  return { ...placement, routes };
}

/** The picture of what is drawn now, and of what was in `last` and has not come elsewhere since. */
export function together(last: Picture, visible: Visible, measure: Measure): Picture {
  const now = pictureOf(visible, measure);
  const merger = new Merger(last, now, visible);
  const contents = merger.contents;
  if (merger.size > mostUnseen.times * now.sizes.size + mostUnseen.more) return now;
  const keys = new Set([...contents.values()].flatMap((things) => things.map(({ key }) => key)));
  const stale = last.edges.filter(({ from, to }) => keys.has(from) && keys.has(to));
  return { contents, edges: inOrderOf(stale, now.edges), sizes: sizesOf(last, now, keys) };
}

function sizesOf(last: Picture, now: Picture, keys: ReadonlySet<string>): Map<string, Size> {
  const sizes = new Map<string, Size>();
  for (const key of keys) {
    const [was, is] = [last.sizes.get(key), now.sizes.get(key)];
    const size = is && was ? { width: Math.max(is.width, was.width), height: is.height } : (is ?? was);
    if (size && !(is === undefined && now.contents.has(key))) sizes.set(key, size);
  }
  return sizes;
}

/** In which open box everything is put: where it belongs now; a leaf that has been in one around that stays there. */
function homesIn(now: Picture, last: Picture): Map<string, string> {
  const homes = homesOf(now);
  for (const [frame, things] of last.contents)
    for (const thing of things) {
      const isLeaf = !isReference(thing) && !isBox(thing) && thing.kind !== "op";
      if (isLeaf && now.contents.has(frame) && isAround(frame, thing.key, homes)) homes.set(thing.key, frame);
    }
  return homes;
}

function homesOf({ contents }: Picture): Map<string, string> {
  return new Map([...contents].flatMap(([frame, things]) => things.map(({ key }) => [key, frame] as const)));
}

function isAround(frame: string, key: string, homes: ReadonlyMap<string, string>): boolean {
  for (let home = homes.get(key); home !== undefined; home = homes.get(home)) if (home === frame) return true;
  return false;
}

class Merger {
  readonly contents = new Map<string, Drawn[]>();
  size = 0;
  /** All that is drawn now, by key, and the key of the open box that it is put in. */
  private readonly drawn: ReadonlyMap<string, Drawn>;
  private readonly homes: ReadonlyMap<string, string>;

  constructor(
    private readonly last: Picture,
    private readonly now: Picture,
    private readonly visible: Visible,
  ) {
    this.drawn = new Map([...now.contents.values()].flat().map((thing) => [thing.key, thing]));
    this.homes = homesIn(now, last);
    this.merge("");
  }

  private nowIn(frame: string): readonly Drawn[] {
    const now = (this.now.contents.get(frame) ?? []).filter(({ key }) => this.homes.get(key) === frame);
    const own = new Set(now.map(({ key }) => key));
    const stayed = (this.last.contents.get(frame) ?? []).flatMap(({ key }) =>
      this.homes.get(key) === frame && !own.has(key) ? this.drawn.get(key)! : [],
    );
    return [...now, ...stayed];
  }

  /** Puts together what is in an open box; false if that is nothing. */
  private merge(frame: string): boolean {
    this.contents.set(frame, []);
    const now = this.nowIn(frame);
    const own = new Set(now.map(({ key }) => key));
    const before = (this.last.contents.get(frame) ?? []).filter((thing) => own.has(thing.key) || this.isUnseen(thing));
    const things = inOrderOf(before, now).filter(({ key }) => !this.isOpen(key) || this.merge(key));
    this.size += things.length;
    if (things.length > 0) this.contents.set(frame, things);
    else this.contents.delete(frame);
    return things.length > 0;
  }

  private isOpen(key: string): boolean {
    return this.now.contents.has(key) || (!this.drawn.has(key) && this.last.contents.has(key));
  }

  /** Whether something of the last picture is no part of what there is now, in boxes open or closed. */
  private isUnseen(thing: Drawn): boolean {
    const { hierarchy, shownAs } = this.visible;
    if (isReference(thing)) return !this.drawn.has(thing.key) && !shownAs.has(thing.to) && !this.drawn.has(thing.to);
    if (this.drawn.has(thing.key) || hierarchy.boxes.has(thing.key)) return false;
    return !(isBox(thing) ? nodesIn(thing) : [thing]).some(({ key }) => shownAs.has(key));
  }
}

/** Of the layout of a picture what is drawn now. */
export function partOf(whole: Placement, { contents, edges }: Visible, structure: string): Placement {
  const keys = [...contents.values()].flatMap((things) => things.map(({ key }) => key));
  const only = <Value>(all: ReadonlyMap<string, Value>, wanted: readonly string[]) =>
    new Map(wanted.flatMap((key) => (all.has(key) ? [[key, all.get(key)!] as const] : [])));
  return {
    ...whole,
    structure,
    boxes: only(whole.boxes, keys),
    frames: only(whole.frames, keys),
    routes: only(
      whole.routes,
      edges.map(({ key }) => key),
    ),
  };
}
