// Pulses that run with the gradient, on a canvas of their own above the still graph.
import type { Point } from "../layout/placement.js";
import { prepareCanvas } from "../paint/canvas.js";
import { colourOf, type Palette } from "../paint/palette.js";
import { flatten, partOf } from "../scene/curve.js";
import type { Pulse } from "../scene/scene.js";
import type { Viewport } from "./viewport.js";

/** How long a pulse takes along its edge, whatever the edge's length. */
export const pulseTime = 400;
const tail = 0.45;

interface Running {
  pulse: Pulse;
  line: Point[];
  start: number;
  time: number;
}

export class Pulses {
  private running: Running[] = [];
  private frame = 0;

  /** `look` tells how to paint: where the scene is seen and in which colours. */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly look: () => { viewport: Viewport; palette: Palette },
  ) {}

  /** Sends pulses off, in place of those still on their way. */
  send(pulses: readonly Pulse[], time = pulseTime): void {
    const start = performance.now();
    this.running = pulses.map((pulse) => ({ pulse, line: flatten(pulse.points), start, time }));
    if (!this.frame) this.paint();
  }

  /** Gives pulses on their way the looks of these: their norms have become known. */
  refresh(pulses: readonly Pulse[]): void {
    for (const running of this.running) {
      const now = pulses.find((pulse) => pulse.key === running.pulse.key);
      if (now) running.pulse = now;
    }
  }

  /** Takes away all that are on their way. */
  clear(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.running = [];
    this.paintAt(performance.now());
  }

  private paint(): void {
    const now = performance.now();
    this.running = this.running.filter(({ start, time }) => now < start + time);
    this.paintAt(now);
    this.canvas.dataset.pulses = String(this.running.length);
    this.frame = this.running.length > 0 ? requestAnimationFrame(() => this.paint()) : 0;
  }

  private paintAt(now: number): void {
    const { viewport, palette } = this.look();
    const context = prepareCanvas(this.canvas, viewport);
    for (const { pulse, line, start, time } of this.running) {
      paintPulse(context, pulse, line, eased((now - start) / time), palette);
    }
  }
}

function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t);
}

function paintPulse(
  context: CanvasRenderingContext2D,
  pulse: Pulse,
  line: Point[],
  at: number,
  palette: Palette,
): void {
  const track = partOf(line, Math.max(0, at - tail), at);
  context.lineCap = "round";
  context.strokeStyle = colourOf(pulse.paint, palette);
  context.lineWidth = pulse.thickness + 2;
  strokeLine(context, track);
  const head = track[track.length - 1];
  context.beginPath();
  context.arc(head.x, head.y, pulse.thickness / 2 + 3, 0, 2 * Math.PI);
  context.fillStyle = palette.roles.background;
  context.fill();
  context.lineWidth = 2.5;
  context.stroke();
}

function strokeLine(context: CanvasRenderingContext2D, line: readonly Point[]): void {
  context.beginPath();
  line.forEach(({ x, y }, i) => void (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}

/** Whether the user wants nothing to move: the system's setting or VS Code's. */
export function prefersStillness(): boolean {
  return (
    matchMedia("(prefers-reduced-motion: reduce)").matches || document.body.classList.contains("vscode-reduce-motion")
  );
}
