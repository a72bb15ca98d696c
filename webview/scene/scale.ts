// Fixed decades for what a lens shows, so that pictures of different steps and runs can be compared.

/** The exponents of ten at both ends of a scale. */
export interface Decades {
  from: number;
  to: number;
}

/** Those of norms. */
export const normDecades: Decades = { from: -8, to: 6 };

/** Where a number stands on a scale, from 0 to 1. */
export function placeOnScale(number: number, { from, to } = normDecades): number {
  const place = (Math.log10(number) - from) / (to - from);
  return Math.min(1, Math.max(0, place));
}

/** How thick an edge is that carries a gradient of this norm. */
export function edgeThickness(norm: number): number {
  return thicknessAt(placeOnScale(norm));
}

/** How thick an edge is whose number stands at `place` of the scale. */
export function thicknessAt(place: number): number {
  return 1.5 + 6.5 * place;
}
