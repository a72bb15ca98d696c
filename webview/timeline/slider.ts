// A canvas that is a slider: role, keys, pointer.
import { element, setAttributes, setText } from "../dom.js";

/** What a slider does with keys and pointer. */
export interface SliderEvents {
  /** Moves by so many steps. */
  move(by: number): void;
  toEnd(end: "first" | "last"): void;
  /** The pointer is down at this distance from the left. */
  pick(x: number): void;
  /** What there is at this distance from the left, in words. */
  wordsAt(x: number): string;
}

/** What assistive technology reads of a slider. */
export interface SliderValue {
  min: number;
  max: number;
  now: number;
  text: string;
}

const moves: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

export class Slider {
  readonly root: HTMLElement;
  /** What is under the pointer. Who listens hears it of the place that the slider is at. */
  private readonly tip = element("div", { class: "tip", "aria-hidden": "true" });
  readonly canvas = element("canvas", { "aria-hidden": "true" });

  constructor(name: string, className: string, events: SliderEvents) {
    this.root = element(
      "div",
      { role: "slider", "aria-label": name, class: `slider ${className}`, tabindex: 0 },
      this.canvas,
    );
    this.root.addEventListener("keydown", (event) => this.key(event, events));
    this.root.append(this.tip);
    this.root.addEventListener("pointermove", (event) => this.point(event, events));
    this.root.addEventListener("pointerleave", () => setText(this.tip, ""));
    this.root.addEventListener("pointerdown", (event) => this.drag(event, events));
  }

  set value({ min, max, now, text }: SliderValue) {
    setAttributes(this.root, {
      "aria-valuemin": min,
      "aria-valuemax": max,
      "aria-valuenow": now,
      "aria-valuetext": text,
    });
  }

  private point({ clientX }: PointerEvent, events: SliderEvents): void {
    const { x, width } = this.canvas.getBoundingClientRect();
    const at = clientX - x;
    setText(this.tip, events.wordsAt(at));
    this.tip.style.left = `${Math.min(Math.max(0, at - this.tip.offsetWidth / 2), width - this.tip.offsetWidth)}px`;
  }

  private key(event: KeyboardEvent, events: SliderEvents): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const range = Number(this.root.getAttribute("aria-valuemax")) - Number(this.root.getAttribute("aria-valuemin"));
    const page = Math.max(1, Math.round(range / 10));
    if (event.key in moves) events.move(moves[event.key] * (event.shiftKey ? page : 1));
    else if (event.key === "PageUp" || event.key === "PageDown") events.move(event.key === "PageUp" ? page : -page);
    else if (event.key === "Home" || event.key === "End") events.toEnd(event.key === "Home" ? "first" : "last");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private drag(down: PointerEvent, events: SliderEvents): void {
    if (down.button !== 0) return;
    const pick = (event: PointerEvent) => events.pick(event.clientX - this.canvas.getBoundingClientRect().x);
    this.root.setPointerCapture(down.pointerId);
    pick(down);
    const stop = new AbortController();
    this.root.addEventListener("pointermove", pick, { signal: stop.signal });
    for (const end of ["pointerup", "pointercancel"]) {
      this.root.addEventListener(end, () => stop.abort(), { signal: stop.signal });
    }
  }
}
