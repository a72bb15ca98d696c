// Fixed decades for norms, so that pictures of different steps and runs can be compared.

/** The exponents of ten at both ends of the scale. */
export const decades = { from: -8, to: 6 };

/** Where a norm stands on the scale, from 0 to 1. */
export function placeOnScale(norm: number): number {
  const place = (Math.log10(norm) - decades.from) / (decades.to - decades.from);
  return Math.min(1, Math.max(0, place));
}

/** How thick an edge is that carries a gradient of this norm. */
export function edgeThickness(norm: number): number {
  return 1.5 + 6.5 * placeOnScale(norm);
}
