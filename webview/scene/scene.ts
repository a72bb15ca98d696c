// The picture as a value: shapes with roles instead of colours, which each painter paints the same.
import type { NodeBox, Point } from "../layout/placement.js";
import type { TextStyle } from "../layout/texts.js";

/** What a colour stands for. The palette has one colour for each in every theme. */
export type Role =
  | "background"
  | "node"
  | "hover"
  | "border"
  | "frame"
  | "faint"
  | "text"
  | "muted"
  | "focus"
  | "track"
  | "value"
  | "edge"
  | "match"
  | "curve"
  | "broken";

/** A role, or a place on the ramp for norms, from 0 (small) to 1 (large). */
export type Paint = Role | { ramp: number };

export type Shape =
  | {
      is: "box";
      x: number;
      y: number;
      width: number;
      height: number;
      radius: number;
      fill?: Paint;
      stroke?: Paint;
      thickness?: number;
      dashed?: boolean;
    }
  | { is: "curve"; points: readonly Point[]; stroke: Paint; thickness: number; dashed?: boolean }
  /** An arrow's head that points down; `open` is drawn as two lines. */
  | { is: "head"; tip: Point; size: number; paint: Paint; open: boolean }
  | { is: "text"; x: number; y: number; text: string; style: TextStyle; fill: Paint; anchor?: "end" };

/** What is left of a node or a box that is seen from far away. */
export interface Gist {
  label: string;
  /** The lens's colour. */
  fill: Paint;
  border: Paint;
  /** Around it: picked, found. */
  ring?: Paint;
}

/** Shapes that belong together: a node, a box, an edge, a note. */
export interface Part {
  readonly key: string;
  /** What it is, for people who read the exported file. */
  readonly title: string;
  readonly bounds: NodeBox;
  readonly shapes: readonly Shape[];
  readonly gist?: Gist;
}

/** How a part is made when it is needed. */
export interface PartMaker {
  key: string;
  bounds: NodeBox;
  title(): string;
  shapes(): Shape[];
  gist?(): Gist;
}

/** A part whose title, shapes and gist are made when somebody asks for them: of thousands of nodes few are seen near. */
export function latePart(maker: PartMaker): Part {
  return new LatePart(maker);
}

class LatePart implements Part {
  readonly key: string;
  readonly bounds: NodeBox;
  private madeShapes: readonly Shape[] | undefined;
  private madeGist: Gist | undefined;

  constructor(private readonly maker: PartMaker) {
    this.key = maker.key;
    this.bounds = maker.bounds;
  }

  get title(): string {
    return this.maker.title();
  }

  get shapes(): readonly Shape[] {
    this.madeShapes ??= this.maker.shapes();
    return this.madeShapes;
  }

  get gist(): Gist | undefined {
    this.madeGist ??= this.maker.gist?.();
    return this.madeGist;
  }
}

/** Painted in the order of the fields. */
export interface Scene {
  width: number;
  height: number;
  /** Open boxes, outer ones first. */
  frames: Part[];
  edges: Part[];
  nodes: Part[];
  notes: Part[];
}

/** Something that runs along an edge, against its arrow. */
export interface Pulse {
  key: string;
  /** From the op that sends the gradient up to the one that receives it. */
  points: readonly Point[];
  paint: Paint;
  thickness: number;
}
