// Pulses that run with the gradient, on a canvas of their own above the still graph.
import type { Point } from "../layout/placement.js";
import { paintShape, prepareCanvas } from "../paint/canvas.js";
import { detailAt } from "../paint/detail.js";
import { colourOf, type Palette } from "../paint/palette.js";
import { flatten, partOf } from "../scene/curve.js";
import { type Growth, growthShapes } from "../scene/growth.js";
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

interface Growing {
  growth: Growth;
  start: number;
  time: number;
}

export class Pulses {
  private running: Running[] = [];
  private growing: Growing[] = [];
  /** When and how long things grow. */
  private arrival = { start: 0, time: 0 };
  private frame = 0;

  /** `look` tells how to paint: where the scene is seen and in which colours. */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly look: () => { viewport: Viewport; palette: Palette },
  ) {}

  /** Sends pulses off, in place of those still on their way; where they arrive, something grows. */
  send(pulses: readonly Pulse[], growths: readonly Growth[], time = pulseTime): void {
    const start = performance.now();
    this.running = pulses.map((pulse) => ({ pulse, line: flatten(pulse.points), start, time }));
    this.arrival = { start: pulses.length > 0 ? start + time : start, time: time / 2 };
    this.grow(growths);
    if (!this.frame) this.paint();
  }

  /** Gives what is on its way the looks of these: their norms have become known. */
  refresh(pulses: readonly Pulse[], growths: readonly Growth[]): void {
    for (const running of this.running) {
      const now = pulses.find((pulse) => pulse.key === running.pulse.key);
      if (now) running.pulse = now;
    }
    this.grow(growths);
    if (!this.frame && this.growing.length > 0) this.paint();
  }

  private grow(growths: readonly Growth[]): void {
    const isOver = performance.now() >= this.arrival.start + this.arrival.time;
    this.growing = isOver ? [] : growths.map((growth) => ({ growth, ...this.arrival }));
  }

  /** Takes away all that are on their way. */
  clear(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.running = [];
    this.growing = [];
    this.arrival = { start: 0, time: 0 };
    this.paintAt(performance.now());
  }

  private paint(): void {
    const now = performance.now();
    const isOnItsWay = ({ start, time }: Running | Growing) => now < start + time;
    this.running = this.running.filter(isOnItsWay);
    this.growing = this.growing.filter(isOnItsWay);
    this.paintAt(now);
    this.canvas.dataset.pulses = String(this.running.length);
    this.frame = this.running.length + this.growing.length > 0 ? requestAnimationFrame(() => this.paint()) : 0;
  }

  private paintAt(now: number): void {
    const { viewport, palette } = this.look();
    const context = prepareCanvas(this.canvas, viewport);
    const isNear = detailAt(viewport.scale) === "near";
    // From afar no strip is seen, and pulses would be too thin.
    const least = isNear ? 0 : 2.5 / viewport.scale;
    for (const { growth, start, time } of isNear ? this.growing : [])
      for (const shape of growthShapes(growth, eased((now - start) / time))) paintShape(context, shape, palette);
    for (const { pulse, line, start, time } of this.running) {
      const thickness = Math.max(pulse.thickness, least);
      paintPulse(context, { ...pulse, thickness }, line, eased((now - start) / time), palette);
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
  context.lineWidth = Math.max(2.5, pulse.thickness / 3);
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
