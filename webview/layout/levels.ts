// A picture taken apart for its layout: one level for each open box, with ports where tensors come in and go out.
import type { Drawn } from "../graph/fold.js";
import type { Picture, PictureEdge } from "./picture.js";

/** Where an edge starts or ends in a level: at something drawn there, or at the level's own border. */
export interface End {
  /** Key of the thing; empty for the border. */
  of: string;
  /** Name of the port: the key of an edge that enters a node, otherwise of the thing whose tensor it is. */
  port: string;
}

/** A piece of one or more edges in one level. */
export interface Piece {
  key: string;
  from: End;
  to: End;
}

/** What is drawn in one open box, or in the whole picture. */
export interface Level {
  key: string;
  things: readonly Drawn[];
  pieces: Map<string, Piece>;
  /** Names of the border's ports: of tensors that come in at the top, that go out at the bottom. */
  entering: Set<string>;
  leaving: Set<string>;
}

export interface Levels {
  /** Inner ones before outer ones; the whole picture is last. */
  levels: Level[];
  /** By key of a visible edge: its pieces from start to end, each with the key of its level. */
  ways: Map<string, [level: string, piece: string][]>;
}

/** Takes a picture apart. */
export function levelsOf({ contents, edges }: Picture): Levels {
  const levels = new Map([...contents].map(([key, things]) => [key, emptyLevel(key, things)]));
  const around = framesAround(contents);
  const ways = new Map(edges.map((edge) => [edge.key, new WayMaker(levels, around).make(edge)]));
  return { levels: [...levels.values()].toReversed(), ways };
}

function emptyLevel(key: string, things: readonly Drawn[]): Level {
  return { key, things, pieces: new Map(), entering: new Set(), leaving: new Set() };
}

/** The open boxes around everything that is drawn, the outermost first. */
function framesAround(contents: Picture["contents"]): Map<string, string[]> {
  const around = new Map<string, string[]>([["", []]]);
  for (const [key, things] of contents) {
    const path = key ? [...around.get(key)!, key] : [];
    for (const thing of things) around.set(thing.key, path);
  }
  return around;
}

/** Leads edges out of the open boxes around their start, and into those around their end. */
class WayMaker {
  private readonly way: [string, string][] = [];

  constructor(
    private readonly levels: ReadonlyMap<string, Level>,
    private readonly around: ReadonlyMap<string, string[]>,
  ) {}

  make({ key, from, to }: PictureEdge): [string, string][] {
    const [out, into] = [this.around.get(from)!, this.around.get(to)!];
    const common = commonLength(out, into);
    let at: End = { of: from, port: from };
    for (const frame of out.slice(common).toReversed()) {
      this.levels.get(frame)!.leaving.add(from);
      this.piece(frame, at, { of: "", port: from });
      at = { of: frame, port: from };
    }
    let level = out[common - 1] ?? "";
    for (const frame of into.slice(common)) {
      this.levels.get(frame)!.entering.add(from);
      this.piece(level, at, { of: frame, port: from });
      at = { of: "", port: from };
      level = frame;
    }
    this.piece(level, at, { of: to, port: key });
    return this.way;
  }

  private piece(level: string, from: End, to: End): void {
    const key = `${from.of} ${from.port}>${to.of} ${to.port}`;
    this.levels.get(level)!.pieces.set(key, { key, from, to });
    this.way.push([level, key]);
  }
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
