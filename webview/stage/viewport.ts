// Which part of the scene is seen, and how large: pure arithmetic of panning, zooming and fitting.
import type { NodeBox } from "../layout/placement.js";

/** A scene's point p is seen at `scale * p + (x, y)`. */
export interface Viewport {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const scales = { least: 0.01, most: 4 };
/** Smaller than this a graph cannot be read. */
const readable = 0.72;
const margin = 24;

/** Whether something found in a saved state is a viewport. */
export function isViewport(thing: unknown): thing is Viewport {
  const { x, y, scale } = (thing ?? {}) as Partial<Viewport>;
  return [x, y, scale].every((number) => Number.isFinite(number)) && scale! >= scales.least && scale! <= scales.most;
}

/** The whole scene in the middle of the window, not enlarged. */
export function fit(scene: Size, window: Size, room = margin): Viewport {
  const [width, height] = [window.width - 2 * room, window.height - 2 * room];
  const wanted = Math.min(1, width / (scene.width || 1), height / (scene.height || 1));
  return centred(scene, window, room === margin ? Math.max(scales.least, wanted) : wanted, room);
}

/** As `fit`, of a part of the scene. */
export function fitBox(box: NodeBox, window: Size): Viewport {
  const { x, y, scale } = fit(box, window);
  return { x: x - scale * box.x, y: y - scale * box.y, scale };
}

/** As `fit`, but where the scene could not be read then, as much of it as can be, with `box` in sight; it moves as little from `before` as it must. */
export function fitReadably(scene: Size, window: Size, box: NodeBox | undefined, before: Viewport | null): Viewport {
  const whole = fit(scene, window);
  if (whole.scale >= readable) return whole;
  const start = before?.scale === readable ? before : centred(scene, window, readable);
  return box ? reveal(start, box, window) : start;
}

/** Whether the whole scene can be seen and read at once. */
export function isReadable({ scale }: Viewport): boolean {
  return scale >= readable;
}

function centred(scene: Size, window: Size, scale: number, room = margin): Viewport {
  const x = Math.max(room, (window.width - scale * scene.width) / 2);
  const y = Math.max(room, (window.height - scale * scene.height) / 2);
  return { x, y, scale };
}

export function pan(viewport: Viewport, dx: number, dy: number): Viewport {
  return { ...viewport, x: viewport.x + dx, y: viewport.y + dy };
}

/** Zooms by `factor` with the window's point (x, y) staying where it is. */
export function zoom(viewport: Viewport, factor: number, x: number, y: number): Viewport {
  const scale = Math.min(scales.most, Math.max(scales.least, viewport.scale * factor));
  const share = scale / viewport.scale;
  return { x: x - share * (x - viewport.x), y: y - share * (y - viewport.y), scale };
}

/** Moves as little as needed for `box` to be seen whole. */
export function reveal(viewport: Viewport, box: NodeBox, window: Size): Viewport {
  const seen = toWindow(viewport, box);
  const dx = shift(seen.x, seen.width, window.width);
  const dy = shift(seen.y, seen.height, window.height);
  return dx === 0 && dy === 0 ? viewport : pan(viewport, dx, dy);
}

/** Moves `box` up from behind what covers the window's bottom right corner. */
export function uncovered(viewport: Viewport, box: NodeBox, window: Size, corner: Size | null): Viewport {
  const { x, y, width, height } = toWindow(viewport, box);
  const isBehind = corner && x + width > window.width - corner.width && y + height > window.height - corner.height;
  if (!isBehind || y > window.height) return viewport;
  return pan(viewport, 0, Math.max(window.height - corner.height - margin - height, margin) - y);
}

/** Where in the window a box of the scene is seen. */
export function toWindow({ x, y, scale }: Viewport, box: NodeBox): NodeBox {
  return { x: x + scale * box.x, y: y + scale * box.y, width: scale * box.width, height: scale * box.height };
}

/** Where in the scene a box of the window is. */
export function toScene({ x, y, scale }: Viewport, box: NodeBox): NodeBox {
  return { x: (box.x - x) / scale, y: (box.y - y) / scale, width: box.width / scale, height: box.height / scale };
}

/** What of the scene the window shows. */
export function visiblePart(viewport: Viewport, window: Size): NodeBox {
  return toScene(viewport, { x: 0, y: 0, ...window });
}

function shift(start: number, length: number, room: number): number {
  if (start < margin) return margin - start;
  return start + length > room - margin ? Math.max(room - margin - length - start, margin - start) : 0;
}
