// The still layer: the scene painted somewhat beyond the window, which is moved as a whole while the user pans and zooms.
import { element } from "../dom.js";
import { around, grown, overlaps } from "../layout/boxes.js";
import type { NodeBox } from "../layout/placement.js";
import { overhangAt, paintScene } from "../paint/detail.js";
import type { Palette } from "../paint/palette.js";
import type { Part, Scene } from "../scene/scene.js";
import { type Size, toScene, toWindow, type Viewport, visiblePart } from "./viewport.js";

/** How far the sheet reaches beyond each side of the window, as a share of the window's side. */
const reach = 0.12;
/** A sheet of more pixels than these does not reach beyond the window. */
const mostPixels = 16e6;
/** So few parts are painted anew in every frame. */
const few = 250;
/** Otherwise the time between two paintings of everything is so many times what one takes. */
const patience = 3;
/** More places than these are painted anew as one. */
const mostPlaces = 24;

/** What is on the sheet. */
interface Painted {
  scene: Scene;
  palette: Palette;
  /** The sheet's own: a scene's point as a point of the sheet. */
  viewport: Viewport;
  window: Size;
  ratio: number;
  parts: number;
}

export class Sheet {
  readonly canvas = element("canvas", { class: "layer sheet", "aria-hidden": "true" });
  private painted: Painted | null = null;
  private lastTime = 0;
  private lastCost = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `again` is called when the sheet could be sharper than it is. */
  constructor(private readonly again: () => void) {}

  /** Shows the scene as `viewport` sees it: painted anew where it has changed, otherwise moved. */
  show(scene: Scene, viewport: Viewport, window: Size, palette: Palette): void {
    const { painted } = this;
    const isOther = !painted || painted.palette !== palette || painted.ratio !== devicePixelRatio;
    if (isOther || !isSameSize(painted.window, window) || !this.update(painted, scene)) {
      this.paintAll(scene, viewport, window, palette);
    } else if (!this.fits(painted, viewport)) {
      if (painted.parts <= few || performance.now() - this.lastTime > patience * this.lastCost)
        this.paintAll(scene, viewport, window, palette);
      else this.later();
    }
    this.move(viewport);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.painted = null;
    this.canvas.width = 0;
  }

  /** Whether the sheet, as it is, covers the window sharply. */
  private fits({ viewport: own, window }: Painted, viewport: Viewport): boolean {
    if (own.scale !== viewport.scale) return false;
    const [left, top] = [viewport.x - own.x, viewport.y - own.y];
    const { width, height } = sheetSize(window);
    return left <= 0 && top <= 0 && left + width >= window.width && top + height >= window.height;
  }

  /** Brings the sheet from its scene to this one; false where everything has to be painted. */
  private update(painted: Painted, scene: Scene): boolean {
    if (painted.scene === scene) return true;
    const places = changes(painted.scene, scene);
    if (!places) return false;
    const { viewport, palette, window } = painted;
    const whole = { x: 0, y: 0, ...sheetSize(window) };
    const room = overhangAt(viewport.scale);
    const seen = places.map((place) => toWindow(viewport, grown(place, room))).filter((box) => overlaps(box, whole));
    const dirty = joined(seen);
    if (area(dirty) > area([whole]) / 2) return false;
    for (const box of dirty) this.paintPlace(scene, box, viewport, palette);
    painted.scene = scene;
    return true;
  }

  private paintPlace(scene: Scene, box: NodeBox, viewport: Viewport, palette: Palette): void {
    const ratio = devicePixelRatio;
    const [left, top] = [Math.floor(box.x * ratio), Math.floor(box.y * ratio)];
    const [width, height] = [Math.ceil(box.width * ratio) + 2, Math.ceil(box.height * ratio) + 2];
    const context = this.canvas.getContext("2d")!;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    context.clearRect(left, top, width, height);
    look(context, viewport);
    const place = { x: left / ratio, y: top / ratio, width: width / ratio, height: height / ratio };
    paintScene(context, scene, toScene(viewport, place), viewport.scale, palette);
    context.restore();
  }

  private paintAll(scene: Scene, seen: Viewport, window: Size, palette: Palette): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.lastTime = performance.now();
    const size = sheetSize(window);
    const viewport = {
      ...seen,
      x: seen.x + (size.width - window.width) / 2,
      y: seen.y + (size.height - window.height) / 2,
    };
    const context = this.prepare(size);
    look(context, viewport);
    const parts = paintScene(context, scene, visiblePart(viewport, size), viewport.scale, palette);
    this.painted = { scene, palette, viewport, window, ratio: devicePixelRatio, parts };
    // The browser paints when the script has ended: only the next frame tells what it took.
    requestAnimationFrame(() => {
      this.lastCost = performance.now() - this.lastTime;
    });
  }

  private prepare({ width, height }: Size): CanvasRenderingContext2D {
    const { canvas } = this;
    const ratio = devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down) [canvas.width, canvas.height] = [across, down];
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const context = canvas.getContext("2d")!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
    return context;
  }

  private move({ x, y, scale }: Viewport): void {
    const own = this.painted!.viewport;
    const share = scale / own.scale;
    this.canvas.style.transform = `translate(${x - share * own.x}px, ${y - share * own.y}px) scale(${share})`;
  }

  private later(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.again();
    }, patience * this.lastCost);
  }
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

function sheetSize({ width, height }: Size): Size {
  const share = 1 + 2 * reach;
  const fits = width * height * share * share * devicePixelRatio ** 2 <= mostPixels;
  return fits ? { width: Math.ceil(width * share), height: Math.ceil(height * share) } : { width, height };
}

function look(context: CanvasRenderingContext2D, { x, y, scale }: Viewport): void {
  const ratio = devicePixelRatio;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
}

/** Where two scenes differ; null where they have other parts. */
function changes(before: Scene, after: Scene): NodeBox[] | null {
  const notes = [...before.notes, ...after.notes].map(({ bounds }) => bounds);
  const places: NodeBox[] = before.notes === after.notes ? [] : notes;
  for (const kind of ["frames", "edges", "nodes"] as const) {
    const [old, now] = [before[kind], after[kind]];
    if (old.length !== now.length) return null;
    for (let i = 0; i < now.length; i++) {
      if (old[i] === now[i]) continue;
      if (old[i].key !== now[i].key) return null;
      places.push(placeOf(old[i]), placeOf(now[i]));
    }
    if (places.length > 20 * mostPlaces) return null;
  }
  return places;
}

const placeOf = ({ bounds }: Part) => bounds;

/** Boxes that overlap as one, and all as one where there are too many. */
function joined(boxes: readonly NodeBox[]): NodeBox[] {
  const apart: NodeBox[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let i = apart.length - 1; i >= 0; i--)
      if (overlaps(apart[i], whole)) whole = around([apart.splice(i, 1)[0], whole]);
    apart.push(whole);
  }
  return apart.length > mostPlaces ? [around(apart)] : apart;
}

function area(boxes: readonly NodeBox[]): number {
  return boxes.reduce((sum, { width, height }) => sum + width * height, 0);
}
