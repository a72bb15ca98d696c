// Formulas computed for each element: each thread computes one.
import { type Formula, parseFormula } from "../../formula/parse.js";
import { countOf } from "../../shape.js";
import type { View } from "../backend.js";
import { planWalk } from "../cpu/loops.js";
import { type Given, Operands } from "./formula.js";
import { Launch } from "./launch.js";
import { wholeHelpers } from "./wgsl/whole.js";

/** Computes a formula for each element of `out`. Throws `NoKernel` where there is none. */
export function elementwise(formula: Formula, out: View, given: Given): void {
  const count = countOf(out.sizes);
  if (count === 0) return;
  const views = [out, ...given.filter((one) => typeof one === "object")];
  const walk = planWalk(out.sizes, views);
  const launch = new Launch();
  const buffer = launch.out(out);
  const coordinates = launch.coordinates(walk.sizes);
  const target = launch.place(out.offset, walk.strides[0]);
  let next = 1;
  const operands = new Operands(formula, out.dtype, given, launch, (view) =>
    launch.place(view.offset, walk.strides[next++]),
  );
  launch.run(
    `the formula ${formula.source}`,
    operands.key,
    count,
    () => {
      const { statements, result } = operands.text();
      return `${coordinates}\n${statements}\n${buffer}[${target}] = ${result};`;
    },
    operands.single ? "" : wholeHelpers,
  );
}

const identity = parseFormula("a");

/** Copies with broadcasting and casts. */
export function copy(out: View, from: View): void {
  elementwise(identity, out, [from]);
}

/** Sets all elements to a number that the type can hold. */
export function fill(out: View, value: number): void {
  elementwise(identity, out, [value]);
}
