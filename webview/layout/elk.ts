// One level of a picture in ELK's terms, and ELK's answer in ours.
import type { ElkExtendedEdge, ElkNode, ElkPort } from "elkjs/lib/elk-api.js";
import type { Drawn } from "../graph/fold.js";
import { type Item, isBox } from "../graph/hierarchy.js";
import type { End, Level } from "./levels.js";
import type { NodeBox, Point } from "./placement.js";
import { frameTitleHeight, type Size } from "./texts.js";

/** A level that has been laid out; its top left corner is at (0, 0). */
export interface PlacedLevel {
  width: number;
  height: number;
  /** Of each thing of the level, in its order. */
  boxes: NodeBox[];
  /** Of each piece, in their order. */
  routes: Point[][];
  /** Places of the border's ports, those where tensors come in first. */
  ports: Point[];
}

const options = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "POLYLINE",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.considerModelOrder.strategy": "PREFER_EDGES",
  "elk.layered.spacing.nodeNodeBetweenLayers": "40",
  "elk.spacing.nodeNode": "44",
  "elk.spacing.edgeNode": "24",
  "elk.layered.spacing.edgeNodeBetweenLayers": "16",
};

const wholePadding = "[top=0,left=0,bottom=0,right=0]";
const framePadding = `[top=${frameTitleHeight},left=20,bottom=20,right=20]`;

/** An open box that has been laid out, as the level around it takes it. */
export interface PlacedFrame {
  level: Level;
  placed: PlacedLevel;
}

/** The level as ELK takes it; nothing in it says what things are called, so that levels of the same shape are the same. */
export function toElk(level: Level, inner: ReadonlyMap<string, PlacedFrame>, sizeOf: (thing: Drawn) => Size): ElkNode {
  const ports = new PortNames(level);
  const edges = [...level.pieces.values()].map(({ from, to }, i) => {
    return { id: `e${i}`, sources: [ports.start(from)], targets: [ports.end(to)] };
  });
  const children = level.things.map((thing, i) => {
    const frame = inner.get(thing.key);
    const { width, height } = frame?.placed ?? sizeOf(thing);
    const own = ports.of(thing.key).map((port) => (frame ? { ...port, ...placeOnFrame(port, frame) } : port));
    const constraints = frame ? "FIXED_POS" : isBox(thing as Item) ? "FIXED_SIDE" : "FIXED_ORDER";
    const layoutOptions = { "elk.portConstraints": constraints, "elk.portAlignment.default": "DISTRIBUTED" };
    return { id: `n${i}`, width, height, ports: own.map(elkPort), layoutOptions };
  });
  const padding = level.key ? framePadding : wholePadding;
  const layoutOptions = { ...options, "elk.padding": padding, "elk.portConstraints": "FIXED_SIDE" };
  return { id: "all", children: [{ id: "level", layoutOptions, ports: ports.of("").map(elkPort), children, edges }] };
}

/** Where ELK has put everything in the level. */
export function fromElk(all: ElkNode, level: Level): PlacedLevel {
  const { width = 0, height = 0, children = [], edges = [], ports = [] } = all.children![0];
  const places = new Map(ports.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    width,
    height,
    boxes: children.map(({ x = 0, y = 0, width = 0, height = 0 }) => ({ x, y, width, height })),
    routes: edges.map((edge) => routeOf((edge as ElkExtendedEdge).sections?.[0])),
    ports: new PortNames(level).of("").map(({ id }) => places.get(id)!),
  };
}

interface Port {
  id: string;
  name: string;
  side: "NORTH" | "SOUTH";
  index: number;
  x?: number;
  y?: number;
}

/** Numbers things, and their ports in the order in which pieces meet them; those of the border first. */
class PortNames {
  private readonly things: ReadonlyMap<string, string>;
  private readonly ports = new Map<string, Map<string, Port>>();

  constructor({ things, entering, leaving }: Level) {
    this.things = new Map(things.map(({ key }, i) => [key, `n${i}`]));
    for (const port of entering) this.start({ of: "", port });
    for (const port of leaving) this.end({ of: "", port });
  }

  /** The port where a piece starts: at the bottom of a thing, or where tensors come in at the border's top. */
  start({ of, port }: End): string {
    return this.port(of, port, of ? "SOUTH" : "NORTH");
  }

  end({ of, port }: End): string {
    return this.port(of, port, of ? "NORTH" : "SOUTH");
  }

  of(key: string): Port[] {
    return [...(this.ports.get(key)?.values() ?? [])];
  }

  private port(of: string, name: string, side: Port["side"]): string {
    const own = this.ports.get(of) ?? new Map<string, Port>();
    this.ports.set(of, own);
    const key = `${side} ${name}`;
    const index = own.size;
    if (!own.has(key)) own.set(key, { id: `${this.things.get(of) ?? "b"}p${index}`, name, side, index });
    return own.get(key)!.id;
  }
}

/** The place that a frame's own layout has given one of its ports. */
function placeOnFrame({ name, side }: Port, { level, placed }: PlacedFrame): Point {
  const [entering, leaving] = [[...level.entering], [...level.leaving]];
  return placed.ports[side === "NORTH" ? entering.indexOf(name) : entering.length + leaving.indexOf(name)];
}

function elkPort({ id, side, index, x, y }: Port): ElkPort {
  const layoutOptions = { "elk.port.side": side, "elk.port.index": String(index) };
  return { id, width: 0, height: 0, ...(x === undefined ? {} : { x, y }), layoutOptions };
}

function routeOf(section?: { startPoint: Point; bendPoints?: Point[]; endPoint: Point }): Point[] {
  if (!section) return [];
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y }));
}
