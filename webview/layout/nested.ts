// Lays a picture out level by level, inner ones first, and puts the levels together.
import type { ElkNode } from "elkjs/lib/elk-api.js";
import { fromElk, type PlacedFrame, type PlacedLevel, toElk } from "./elk.js";
import { type Level, type Levels, levelsOf } from "./levels.js";
import type { Picture } from "./picture.js";
import type { Placement, Point } from "./placement.js";

/** Remembers levels by what ELK was asked: the same block, or the same picture again, is laid out once. */
export type LevelCache = Map<string, Promise<ElkNode>>;

/** The layout of a picture. */
export async function place(
  structure: string,
  picture: Picture,
  layout: (graph: ElkNode) => Promise<ElkNode>,
  cache: LevelCache = new Map(),
): Promise<Placement> {
  const levels = levelsOf(picture);
  const placed = new Map<string, PlacedFrame>();
  for (const level of levels.levels) {
    const graph = toElk(level, placed, ({ key }) => picture.sizes.get(key)!);
    const question = JSON.stringify(graph);
    const answer = cache.get(question) ?? layout(graph);
    cache.set(question, answer);
    answer.catch(() => cache.delete(question));
    placed.set(level.key, { level, placed: fromElk(await answer, level) });
  }
  return composed(structure, picture, levels, placed);
}

function composed(
  structure: string,
  { edges }: Picture,
  { ways }: Levels,
  placed: ReadonlyMap<string, PlacedFrame>,
): Placement {
  const whole = placed.get("")!.placed;
  const result: Placement = {
    structure,
    width: whole.width,
    height: whole.height,
    boxes: new Map(),
    frames: new Map(),
    routes: new Map(),
  };
  const corners = new Map<string, Point>();
  putDown("", { x: 0, y: 0 }, placed, corners, result);
  const routes = new Map([...placed].map(([key, frame]) => [key, routesOf(frame, corners.get(key)!)] as const));
  for (const { key } of edges)
    result.routes.set(key, joined(ways.get(key)!.map(([level, piece]) => routes.get(level)!.get(piece)!)));
  return result;
}

/** Gives what stands in an open box its place in the whole. */
function putDown(
  key: string,
  corner: Point,
  placed: ReadonlyMap<string, PlacedFrame>,
  corners: Map<string, Point>,
  result: Placement,
): void {
  corners.set(key, corner);
  const { level, placed: own } = placed.get(key)!;
  level.things.forEach((thing, i) => {
    const box = { ...own.boxes[i], x: own.boxes[i].x + corner.x, y: own.boxes[i].y + corner.y };
    const isFrame = placed.has(thing.key);
    (isFrame ? result.frames : result.boxes).set(thing.key, box);
    if (isFrame) putDown(thing.key, box, placed, corners, result);
  });
}

function routesOf({ level, placed }: { level: Level; placed: PlacedLevel }, corner: Point): Map<string, Point[]> {
  const moved = (points: readonly Point[]) => points.map(({ x, y }) => ({ x: x + corner.x, y: y + corner.y }));
  return new Map([...level.pieces.keys()].map((key, i) => [key, moved(placed.routes[i])] as const));
}

/** One route of several that each start where the one before ends. */
function joined(pieces: readonly Point[][]): Point[] {
  return pieces.flatMap((piece, i) => (i === 0 ? piece : piece.slice(1)));
}
