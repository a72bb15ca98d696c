// The strips and edges of the lenses update ratio, time and memory.
import type { VisibleEdge } from "../graph/fold.js";
import type { NodeBox } from "../layout/placement.js";
import type { EdgeLook } from "../scene/edge.js";
import { thicknessAt } from "../scene/scale.js";
import type { Shape } from "../scene/scene.js";
import { number, strip, track } from "../scene/strip.js";
import type { Lens } from "./lens.js";
import { type Amount, amountText, type Measured, placeOf } from "./measured.js";

/** A strip as long and as coloured as its amount, with the number and its unit; words where there is no number. */
export function amountStrip(box: NodeBox, y: number, amount: Amount, lens: Lens): Shape[] {
  const place = placeOf(amount, lens);
  const text = amountText(amount, lens);
  if (place === null) return [{ ...strip(box, y), stroke: "faint", thickness: 1, dashed: true }, number(box, y, text)];
  const whole = strip(box, y);
  const width = Math.max(whole.height, whole.width * place);
  return [track(box, y), { ...whole, width, fill: { ramp: place } }, number(box, y, text, "text")];
}

/** Whose amount an edge shows: where a tensor goes for time, otherwise where it comes from; of several edges in one the largest. */
export function amountOn(
  { edges }: VisibleEdge,
  measured: ReadonlyMap<string, Measured>,
  lens: Lens,
): Amount | undefined {
  const amounts = edges.flatMap(({ from, to }) => {
    const { upper, lower } = measured.get(lens === "time" ? to : from) ?? {};
    return (lens === "update" ? lower : upper) ?? [];
  });
  const place = (amount: Amount) => placeOf(amount, lens) ?? -1;
  return amounts.reduce<Amount | undefined>(
    (best, each) => (best && place(best) >= place(each) ? best : each),
    undefined,
  );
}

/** How an edge looks that an amount belongs to. */
export function amountLook(amount: Amount | undefined, lens: Lens, future: boolean): EdgeLook {
  const place = amount ? placeOf(amount, lens) : null;
  if (place === null || future)
    return { paint: future ? "faint" : "edge", thickness: 1.25, dashed: future, carries: false };
  return { paint: { ramp: place }, thickness: thicknessAt(place), dashed: false, carries: true };
}
