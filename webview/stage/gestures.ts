// Panning and zooming by pointer and wheel.
import { pan, type Viewport, zoom } from "./viewport.js";

/** What the gestures move. */
export interface Movable {
  viewport(): Viewport;
  move(viewport: Viewport): void;
}

const lineHeight = 16;
const dragThreshold = 4;

/** Makes `area` draggable and zoomable. */
export function addGestures(area: HTMLElement, movable: Movable): void {
  area.addEventListener("wheel", (event) => wheel(event, area, movable), { passive: false });
  area.addEventListener("pointerdown", (event) => startDrag(event, area, movable));
}

/** Wheel pans, with Ctrl (a trackpad's pinch, too) it zooms at the pointer. */
function wheel(event: WheelEvent, area: HTMLElement, movable: Movable): void {
  event.preventDefault();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  const place = area.getBoundingClientRect();
  const factor = Math.exp(-Math.max(-60, Math.min(60, dy)) * 0.01);
  const zooms = event.ctrlKey || event.metaKey;
  const zoomed = () => zoom(movable.viewport(), factor, event.clientX - place.x, event.clientY - place.y);
  movable.move(zooms ? zoomed() : pan(movable.viewport(), -dx, -dy));
}

function startDrag(down: PointerEvent, area: HTMLElement, movable: Movable): void {
  if (down.button !== 0 || (down.target as Element).closest(".card, button, .overlay")) return;
  const start = movable.viewport();
  const stop = new AbortController();
  const drag = (event: PointerEvent) => {
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
    if (!area.hasPointerCapture(down.pointerId)) {
      if (Math.hypot(dx, dy) < dragThreshold) return;
      area.setPointerCapture(down.pointerId);
      area.classList.add("dragging");
    }
    movable.move(pan(start, dx, dy));
  };
  const end = () => {
    area.classList.remove("dragging");
    stop.abort();
  };
  const { signal } = stop;
  area.addEventListener("pointermove", drag, { signal });
  area.addEventListener("pointerup", end, { signal });
  area.addEventListener("pointercancel", end, { signal });
}
