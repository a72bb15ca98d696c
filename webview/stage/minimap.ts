// The whole graph small in a corner, with the part that is seen; clicking and dragging move that part.
import { element } from "../dom.js";
import { paintBlocks } from "../paint/detail.js";
import type { Palette } from "../paint/palette.js";
import { Patient } from "../patient.js";
import type { Scene } from "../scene/scene.js";
import { fit, type Size, type Viewport, visiblePart } from "./viewport.js";

/** At most so large, and nowhere where the graph's area is smaller than this. */
const most: Size = { width: 168, height: 120 };
const least: Size = { width: 480, height: 360 };
const padding = 4;
/** Colours rest for so many milliseconds at least, or so many times what painting takes. */
const refreshEvery = 250;
const patience = 20;

/** What the minimap shows and moves. */
export interface MinimapEvents {
  viewport(): Viewport;
  size(): Size;
  look(viewport: Viewport): void;
  /** Whether something of this size in the bottom right corner would cover a node that can be read. */
  covers(size: Size): boolean;
}

export class Minimap {
  readonly root = element("div", { class: "minimap", "aria-hidden": "true" });
  private readonly canvas = element("canvas");
  private readonly seen = element("div", { class: "seen" });
  private own: Viewport = { x: 0, y: 0, scale: 1 };
  private painted: { scene: Scene; palette: Palette } | null = null;
  private wanted: { scene: Scene; palette: Palette } | null = null;
  private readonly painting = new Patient(() => this.paint(), patience, refreshEvery);

  constructor(private readonly events: MinimapEvents) {
    this.root.append(this.canvas, this.seen);
    this.root.hidden = true;
    this.root.addEventListener("pointerdown", (event) => this.drag(event));
  }

  /** The room that it takes; null where it is not shown. */
  get room(): Size | null {
    return this.root.hidden ? null : { width: this.root.offsetWidth + 12, height: this.root.offsetHeight + 10 };
  }

  show(scene: Scene | null, palette: Palette): void {
    const size = scene && minimapSize(scene);
    this.root.hidden = !scene || !size || !this.isWanted(scene, size);
    if (this.root.hidden) return;
    if (this.painted?.scene.width !== scene!.width || this.painted.scene.height !== scene!.height) this.painted = null;
    this.wanted = { scene: scene!, palette };
    if (!this.painted || this.painted.palette !== palette) this.painting.now();
    else if (this.painted.scene !== scene) this.painting.ask();
    this.markSeen();
  }

  private isWanted(scene: Scene, size: Size): boolean {
    const window = this.events.size();
    if (window.width < least.width || window.height < least.height) return false;
    const { x, y, width, height } = visiblePart(this.events.viewport(), window);
    const isAllSeen = x <= 0 && y <= 0 && x + width >= scene.width && y + height >= scene.height;
    return !isAllSeen && !(window.width < 2 * least.width && this.events.covers(size));
  }

  private paint(): void {
    const { scene, palette } = this.wanted!;
    const size = minimapSize(scene);
    const context = this.prepare(size);
    this.own = fit(scene, size, padding);
    const { x, y, scale } = this.own;
    const ratio = devicePixelRatio;
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
    paintBlocks(context, scene.nodes, scale, palette);
    this.painted = { scene, palette };
  }

  private prepare({ width, height }: Size): CanvasRenderingContext2D {
    const { canvas } = this;
    [canvas.width, canvas.height] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    return canvas.getContext("2d")!;
  }

  private markSeen(): void {
    const { x, y, width, height } = visiblePart(this.events.viewport(), this.events.size());
    const { style } = this.seen;
    style.transform = `translate(${this.own.x + this.own.scale * x}px, ${this.own.y + this.own.scale * y}px)`;
    style.width = `${this.own.scale * width}px`;
    style.height = `${this.own.scale * height}px`;
  }

  /** The middle of what is seen goes where the pointer is. */
  private drag(down: PointerEvent): void {
    if (down.button !== 0) return;
    down.stopPropagation();
    down.preventDefault();
    this.root.setPointerCapture(down.pointerId);
    const stop = new AbortController();
    const move = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = this.canvas.getBoundingClientRect();
      const { scale } = this.events.viewport();
      const { width, height } = this.events.size();
      const x = (clientX - left - this.own.x) / this.own.scale;
      const y = (clientY - top - this.own.y) / this.own.scale;
      this.events.look({ scale, x: width / 2 - scale * x, y: height / 2 - scale * y });
    };
    move(down);
    this.root.addEventListener("pointermove", move, { signal: stop.signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      this.root.addEventListener(end, () => stop.abort(), { signal: stop.signal });
  }
}

/** As large as it may be with the scene's proportions. */
function minimapSize({ width, height }: Size): Size {
  const scale = Math.min((most.width - 2 * padding) / (width || 1), (most.height - 2 * padding) / (height || 1));
  return { width: Math.max(24, width * scale) + 2 * padding, height: Math.max(24, height * scale) + 2 * padding };
}
