// Matrix products whose elements can be read four at a time: tiles of 4 × 4 results, four steps of the sum in a round.
import { countOf } from "../../shape.js";
import type { View } from "../backend.js";
import { Launch } from "./launch.js";

/** A batch of matrices: the strides of batch, row and column. */
export type Strides = readonly [batch: number, row: number, column: number];

/** How a matrix is read: four elements along the sum, along the results, or one by one. */
type Reading = "sum" | "results" | "single";

const lanes = ["x", "y", "z", "w"];
const four = [0, 1, 2, 3];
const isMultiple = (...numbers: readonly number[]): boolean => numbers.every((number) => number % 4 === 0);

/** How to read a matrix whose elements along the sum are `step` apart, and along the results `next`. */
function readingOf({ offset }: View, batch: number, step: number, next: number, results: number): Reading {
  if (!isMultiple(offset, batch)) return "single";
  if (step === 1 && isMultiple(next)) return "sum";
  return next === 1 && isMultiple(step, results) ? "results" : "single";
}

/** A matrix in the kernel: how its rounds of four steps are read. */
class Side {
  private readonly buffer: string;
  private readonly start: string;
  private readonly step: string;
  private readonly next: string;
  private readonly last: string;

  constructor(
    launch: Launch,
    private readonly name: string,
    private readonly reading: Reading,
    view: View,
    batch: number,
    step: number,
    next: number,
    results: number,
  ) {
    this.buffer = reading === "single" ? launch.from(view) : launch.vectors(view);
    this.start = `${launch.int(view.offset)} + batch * ${launch.int(batch)}`;
    [this.step, this.next, this.last] = [launch.int(step), launch.int(next), launch.int(results - 1)];
  }

  /** Before the loop: where the lanes of the four results begin. */
  before(first: string): string {
    const { name, start, next, last, reading } = this;
    if (reading === "results") return `var ${name}at = ${start} + ${first};`;
    return four.map((r) => `var ${name}at${r} = ${start} + min(${first} + ${r}, ${last}) * ${next};`).join("\n");
  }

  /** In each round: what is read, and the next places. */
  round(): string {
    const { name, buffer, step, reading } = this;
    if (reading === "sum")
      return four.map((r) => `let ${name}${r} = ${buffer}[${name}at${r} / 4]; ${name}at${r} += 4;`).join("\n");
    if (reading === "results")
      return four.map((k) => `let ${name}${k} = ${buffer}[${name}at / 4]; ${name}at += ${step};`).join("\n");
    const element = (r: number, k: number) => `${buffer}[${name}at${r} + ${k} * ${step}]`;
    return four
      .map((r) => `let ${name}${r} = vec4f(${four.map((k) => element(r, k))}); ${name}at${r} += 4 * ${step};`)
      .join("\n");
  }

  /** The element of result `r` at step `k` of a round. */
  element(r: number, k: number): string {
    return this.reading === "results" ? `${this.name}${k}.${lanes[r]}` : `${this.name}${r}.${lanes[k]}`;
  }

  /** The elements of all four results at step `k`. */
  vector(k: number): string {
    if (this.reading === "results") return `${this.name}${k}`;
    return `vec4f(${four.map((r) => this.element(r, k))})`;
  }
}

/** Computes a product of float32 without an addend, if its shape allows it. */
export function matmulByVectors(out: View, a: View, b: View, strides: readonly [Strides, Strides, Strides]): boolean {
  const [ofOut, ofLeft, ofRight] = strides;
  const [rows, columns] = out.sizes.slice(-2);
  const inner = a.sizes[a.sizes.length - 1];
  const distinct = new Set([out.storage, a.storage, b.storage]).size === 3;
  if (!distinct || out.dtype.name !== "float32" || !isMultiple(inner) || inner === 0 || rows < 4 || columns < 4)
    return false;
  const readings = [
    readingOf(a, ofLeft[0], ofLeft[2], ofLeft[1], rows),
    readingOf(b, ofRight[0], ofRight[1], ofRight[2], columns),
  ] as const;
  const launch = new Launch();
  const result = launch.out(out);
  const left = new Side(launch, "l", readings[0], a, ofLeft[0], ofLeft[2], ofLeft[1], rows);
  const right = new Side(launch, "r", readings[1], b, ofRight[0], ofRight[1], ofRight[2], columns);
  const [down, across] = [Math.ceil(rows / 4), Math.ceil(columns / 4)];
  const [tiles, tilesAcross, rounds] = [launch.int(down * across), launch.int(across), launch.int(inner / 4)];
  const [n, m] = [launch.int(rows), launch.int(columns)];
  const [start, batch, row, column] = [out.offset, ...ofOut].map((number) => launch.int(number));
  const batches = countOf(out.sizes) / (rows * columns);
  const store = (r: number, c: number) =>
    `if (row + ${r} < ${n} && column + ${c} < ${m}) { ${result}[to + ${r} * ${row} + ${c} * ${column}] = s${r}.${lanes[c]}; }`;
  launch.run(
    "a matrix product",
    `matmul by vectors ${readings}`,
    batches * down * across,
    () => `
let batch = i / ${tiles};
let row = i % ${tiles} / ${tilesAcross} * 4;
let column = i % ${tiles} % ${tilesAcross} * 4;
${left.before("row")}
${right.before("column")}
${four.map((r) => `var s${r} = vec4f(0f);`).join(" ")}
for (var k = 0; k < ${rounds}; k++) {
${left.round()}
${right.round()}
${four.flatMap((k) => four.map((r) => `s${r} = fma(vec4f(${left.element(r, k)}), ${right.vector(k)}, s${r});`)).join("\n")}
}
let to = ${start} + batch * ${batch} + row * ${row} + column * ${column};
${four.flatMap((r) => four.map((c) => store(r, c))).join("\n")}`,
  );
  return true;
}
