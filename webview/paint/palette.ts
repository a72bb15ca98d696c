// The colours of a theme: VS Code's own for everything, and two ramps of our own for norms and elements.
import { interpolatePuOr, interpolateRgb, interpolateViridis, rgb } from "d3";
import type { Paint, Role } from "../scene/scene.js";

export interface Palette {
  /** Whether light text stands on a dark ground. */
  dark: boolean;
  font: string;
  roles: Record<Role, string>;
  /** Norms, from small (0) to large (1): the part of viridis that has 3:1 contrast with the ground. */
  ramp(place: number): string;
  /** Elements, from -1 (purple) over 0 (the ground) to 1 (orange). */
  diverging(part: number): string;
}

/** Reads a CSS variable; "" if the theme does not have it. */
export type ReadVariable = (name: string) => string;

/**
 * For each role the variables that may give its colour, and what to do without them on a dark and a light ground: a colour, or how much
 * of the text's colour to mix into the ground.
 */
const sources: Record<Role, [variables: string[], dark: string | number, light: string | number]> = {
  background: [["--vscode-editor-background"], "#1f1f1f", "#ffffff"],
  node: [[], 0.04, 0.02],
  hover: [[], 0.11, 0.08],
  border: [["--vscode-contrastBorder"], 0.28, 0.32],
  frame: [["--vscode-contrastBorder"], 0.17, 0.17],
  faint: [["--vscode-contrastBorder", "--vscode-input-placeholderForeground"], "#767676", "#8a8a8a"],
  text: [["--vscode-foreground", "--vscode-editor-foreground"], "#cccccc", "#3b3b3b"],
  muted: [[], 0.74, 0.78],
  focus: [["--vscode-contrastActiveBorder", "--vscode-focusBorder"], "#0078d4", "#005fb8"],
  track: [[], 0.2, 0.16],
  value: [[], 0.62, 0.55],
  edge: [["--vscode-contrastBorder", "--vscode-input-placeholderForeground"], "#808080", "#9a9a9a"],
  curve: [["--vscode-charts-blue"], "#4daafc", "#005fb8"],
  match: [["--vscode-charts-orange"], "#d18616", "#b35c00"],
  broken: [[], "#ff5cf4", "#b8009c"],
};

/** The palette that the theme's variables give. */
export function paletteFrom(read: ReadVariable): Palette {
  const ground = read("--vscode-editor-background") || "#1f1f1f";
  const dark = luminance(ground) < 0.25;
  const text = read("--vscode-foreground") || (dark ? "#cccccc" : "#3b3b3b");
  const mix = interpolateRgb(ground, text);
  const roles = Object.fromEntries(
    Object.entries(sources).map(([role, [variables, onDark, onLight]]) => {
      const own = dark ? onDark : onLight;
      const given = variables.map(read).find((colour) => colour !== "");
      return [role, given ?? (typeof own === "number" ? rgb(mix(own)).formatHex() : own)];
    }),
  ) as Record<Role, string>;
  return {
    dark,
    font: read("--vscode-font-family") || "sans-serif",
    roles,
    ramp: normRamp(ground),
    diverging: divergingRamp(ground, dark),
  };
}

/** A paint's colour. */
export function colourOf(paint: Paint, palette: Palette): string {
  return typeof paint === "string" ? palette.roles[paint] : palette.ramp(paint.ramp);
}

/** The part of viridis with at least 3:1 contrast on `ground`; large norms stand out most. */
function normRamp(ground: string): (place: number) => string {
  const places = Array.from({ length: 101 }, (_, i) => i / 100);
  const readable = places.filter((place) => contrast(interpolateViridis(place), ground) >= 3);
  const [low, high] = [readable[0] ?? 0, readable.at(-1) ?? 1];
  const [small, large] = luminance(ground) < 0.25 ? [low, high] : [high, low];
  const known = new Map<number, string>();
  return (place) => {
    const colour = known.get(place) ?? rgb(interpolateViridis(small + place * (large - small))).formatHex();
    if (known.size > 2000) known.clear();
    known.set(place, colour);
    return colour;
  };
}

function divergingRamp(ground: string, dark: boolean): (part: number) => string {
  if (!dark) return (part) => interpolatePuOr(0.5 + 0.5 * part);
  const zero = interpolateRgb(ground, "#808080")(0.12);
  const positive = interpolateRgb(zero, interpolatePuOr(0.76));
  const negative = interpolateRgb(zero, interpolatePuOr(0.2));
  return (part) => (part < 0 ? negative(-part) : positive(part));
}

/** WCAG's contrast of two colours. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
