// Keeps a scene up to date: of the last one, only the parts are made anew whose facts or looks have changed.
import type { EdgeState } from "../../src/trace/moment.js";
import { changedFacts } from "../graph/facts.js";
import { drawnEdges, framesByKey, referencesByNode, type VisibleEdge } from "../graph/fold.js";
import type { Measure } from "../layout/texts.js";
import { frameKey } from "./box.js";
import { buildScene, edgePartOf, gradientOn, lookedAt, notesIn, partMaker, type SceneInput } from "./build.js";
import type { Part, Scene } from "./scene.js";

/** What may change without all parts changing. */
const changing = new Set<keyof SceneInput>([
  "moment",
  "facts",
  "boxFacts",
  "measured",
  "event",
  "selection",
  "marked",
  "found",
  "pointed",
]);

export class SceneBuilder {
  private last: { input: SceneInput; scene: Scene } | null = null;
  /** Where in the scene's lists something is, by key. */
  private readonly places = new Map<string, { list: "frames" | "nodes"; at: number }>();
  private readonly edgePlaces = new Map<string, number>();
  /** The edges at a node or box. */
  private readonly edgesAt = new Map<string, VisibleEdge[]>();
  /** The gradient that each showed. */
  private readonly carried = new Map<VisibleEdge, EdgeState | undefined>();
  /** Those that carry a gradient of unknown size. */
  private readonly unknown = new Set<VisibleEdge>();

  constructor(private readonly measure: Measure) {}

  /** Forgets the last scene: colours or fonts are others now. */
  forget(): void {
    this.last = null;
  }

  build(input: SceneInput): Scene {
    if (this.last?.input === input) return this.last.scene;
    const isLike = this.last && isSame(this.last.input, input);
    const scene = isLike ? this.changed(this.last!.input, input, this.last!.scene) : this.whole(input);
    this.last = { input, scene };
    return scene;
  }

  private whole(input: SceneInput): Scene {
    const scene = buildScene(input, this.measure);
    this.indexEdges(input);
    this.places.clear();
    for (const list of ["frames", "nodes"] as const)
      scene[list].forEach(({ key }, at) => void this.places.set(key, { list, at }));
    this.edgePlaces.clear();
    scene.edges.forEach(({ key }, at) => void this.edgePlaces.set(key, at));
    return scene;
  }

  private indexEdges(input: SceneInput): void {
    for (const index of [this.edgesAt, this.carried, this.unknown]) index.clear();
    for (const edge of input.visible.edges) {
      for (const key of new Set([edge.from, edge.to, edge.edges[0].from])) {
        const others = this.edgesAt.get(key);
        if (others) others.push(edge);
        else this.edgesAt.set(key, [edge]);
      }
      this.note(edge, input);
    }
  }

  private changed(before: SceneInput, input: SceneInput, last: Scene): Scene {
    const things = this.changedThings(before, input);
    const scene = { ...last, frames: [...last.frames], nodes: [...last.nodes], notes: notesIn(input, this.measure) };
    const make = partMaker(input, this.measure);
    for (const key of things) {
      const [place, part] = [this.places.get(key), make(key)];
      if (place && part) scene[place.list][place.at] = part;
    }
    return { ...scene, edges: this.changedEdges(before, input, last.edges, things) };
  }

  private changedThings(before: SceneInput, input: SceneInput): Set<string> {
    const keys = new Set(changedFacts(before.facts, input.facts));
    for (const [key, fact] of input.boxFacts) if (before.boxFacts.get(key) !== fact) keys.add(key);
    for (const [key, fact] of input.measured) if (before.measured.get(key) !== fact) keys.add(key);
    for (const key of before.measured.keys()) if (!input.measured.has(key)) keys.add(key);
    const [old, now] = [lookedAt(before), lookedAt(input)];
    for (const what of ["marked", "found", "selected"] as const)
      for (const key of difference(old[what], now[what])) keys.add(key);
    for (const key of [before.pointed, input.pointed]) if (before.pointed !== input.pointed && key) keys.add(key);
    const [frames, references] = [framesByKey(input.visible), referencesByNode(input.visible)];
    for (const key of [...keys]) {
      if (frames.has(key)) keys.add(frameKey(key));
      for (const reference of references.get(key) ?? []) keys.add(reference.key);
    }
    return keys;
  }

  private changedEdges(before: SceneInput, input: SceneInput, last: Part[], things: ReadonlySet<string>): Part[] {
    const edges = [...last];
    for (const edge of this.touched(before, input, things)) {
      this.note(edge, input);
      const [at, part] = [this.edgePlaces.get(edge.key), edgePartOf(edge, input)];
      if (at !== undefined && part) edges[at] = part;
    }
    return edges;
  }

  /** The edges that may look different now. */
  private touched(
    { moment: before }: SceneInput,
    { moment, norms, visible }: SceneInput,
    things: ReadonlySet<string>,
  ): Iterable<VisibleEdge> {
    const touched = new Set(this.unknown);
    for (const key of things) for (const edge of this.edgesAt.get(key) ?? []) touched.add(edge);
    if (moment.since?.id === before.id) {
      for (const key of moment.since.edges) {
        const edge = drawnEdges(visible).get(key);
        if (edge) touched.add(edge);
      }
    } else if (moment !== before) {
      for (const edge of visible.edges)
        if (this.carried.get(edge) !== gradientOn(edge, moment, norms)) touched.add(edge);
    }
    return touched;
  }

  private note(edge: VisibleEdge, { moment, norms }: SceneInput): void {
    const gradient = gradientOn(edge, moment, norms);
    this.carried.set(edge, gradient);
    if (gradient && (norms.get(gradient.gradient) ?? null) === null) this.unknown.add(edge);
    else this.unknown.delete(edge);
  }
}

function isSame(a: SceneInput, b: SceneInput): boolean {
  return (Object.keys(b) as (keyof SceneInput)[]).every((field) => changing.has(field) || a[field] === b[field]);
}

/** The keys that do not count the same. */
function difference(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  return [...a.keys(), ...b.keys()].filter((key) => a.get(key) !== b.get(key));
}
