// Matrix products: each thread keeps a tile of results in registers, and reads both matrices where they are.
import { countOf } from "../../shape.js";
import type { View } from "../backend.js";
import { Launch } from "./launch.js";
import { matmulByVectors, type Strides } from "./matmul-vectors.js";
import { gpuType } from "./storage.js";

/** Rows and columns of results of a thread. */
interface Tile {
  readonly rows: number;
  readonly columns: number;
}

/** Small products have fewer results for each thread, so that there are threads enough. */
function tileFor(results: number, rows: number, columns: number): Tile {
  const side = results >= 4096 ? 4 : results >= 512 ? 2 : 1;
  return { rows: Math.min(side, rows), columns: Math.min(side, columns) };
}

/** A matrix, or a batch of them, with the strides of batch, row and column. */
function stridesOf({ sizes, strides }: View, batches: number): [number, number, number] {
  if (sizes.length === 2) return [0, strides[0], strides[1]];
  return [sizes[0] === batches ? strides[0] : 0, strides[1], strides[2]];
}

/** The strides of what is broadcast to the product. */
function spread(addend: View, shape: readonly number[]): [number, number, number] {
  const extra = 3 - addend.sizes.length;
  const at = (dim: number) =>
    dim < extra || (addend.sizes[dim - extra] === 1 && shape[dim] !== 1) ? 0 : addend.strides[dim - extra];
  return [at(0), at(1), at(2)];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The product of 2-D views, or of batches of them, plus `addend`. */
export function matmul(out: View, a: View, b: View, addend?: View): void {
  const batched = out.sizes.length === 3;
  const [batches, rows, columns] = batched ? out.sizes : [1, ...out.sizes];
  const inner = a.sizes[a.sizes.length - 1];
  if (countOf(out.sizes) === 0) return;
  const strides = [batched ? out.strides : [0, ...out.strides], stridesOf(a, batches), stridesOf(b, batches)];
  if (addend === undefined && matmulByVectors(out, a, b, strides as unknown as [Strides, Strides, Strides])) return;
  const tile = tileFor(countOf(out.sizes), rows, columns);
  const launch = new Launch();
  const result = launch.out(out);
  const [left, right] = [launch.from(a), launch.from(b)];
  const tilesAcross = Math.ceil(columns / tile.columns);
  const tilesDown = Math.ceil(rows / tile.rows);
  const [n, m, k] = [launch.int(rows), launch.int(columns), launch.int(inner)];
  const [across, down] = [launch.int(tilesAcross), launch.int(tilesDown)];
  const place = (view: View, [batch, row, column]: readonly number[], names: [string, string, string]) => {
    const terms = [launch.int(view.offset)];
    const add = (stride: number, name: string) => terms.push(`${name} * ${launch.int(stride)}`);
    add(batch, "batch");
    add(row, names[1]);
    add(column, names[2]);
    return terms.join(" + ");
  };
  const ofLeft = stridesOf(a, batches);
  const ofRight = stridesOf(b, batches);
  const ofOut = batched ? out.strides : [0, ...out.strides];
  const start = place(a, [ofLeft[0], 0, 0], ["", "0", "0"]);
  const startRight = place(b, [ofRight[0], 0, 0], ["", "0", "0"]);
  const [leftRow, leftStep] = [launch.int(ofLeft[1]), launch.int(ofLeft[2])];
  const [rightStep, rightColumn] = [launch.int(ofRight[1]), launch.int(ofRight[2])];
  const startOut = place(out, [ofOut[0], 0, 0], ["", "0", "0"]);
  const [outRow, outColumn] = [launch.int(ofOut[1]), launch.int(ofOut[2])];
  let plus: ((r: number, c: number) => string) | null = null;
  if (addend !== undefined) {
    const shape = [batches, rows, columns];
    const strides = spread(addend, shape);
    const buffer = launch.from(addend);
    const base = place(addend, [strides[0], 0, 0], ["", "0", "0"]);
    const [row, column] = [launch.int(strides[1]), launch.int(strides[2])];
    plus = (r, c) => `${buffer}[${base} + row${r} * ${row} + column${c} * ${column}]`;
  }
  const type = gpuType(out.dtype);
  const [down_, across_] = [range(tile.rows), range(tile.columns)];
  const key = `matmul ${tile.rows} ${tile.columns} ${addend !== undefined}`;
  launch.run("a matrix product", key, batches * tilesDown * tilesAcross, () => {
    const both = (write: (r: number, c: number) => string) =>
      down_.flatMap((r) => across_.map((c) => write(r, c))).join("\n");
    return `
let tile = i % (${across} * ${down});
let batch = i / (${across} * ${down});
let firstRow = tile / ${across} * ${tile.rows};
let firstColumn = tile % ${across} * ${tile.columns};
${down_.map((r) => `let row${r} = min(firstRow + ${r}, ${n} - 1);`).join(" ")}
${across_.map((c) => `let column${c} = min(firstColumn + ${c}, ${m} - 1);`).join(" ")}
let startA = ${start}; let startB = ${startRight};
${down_.map((r) => `var a${r} = startA + row${r} * ${leftRow};`).join(" ")}
${across_.map((c) => `var b_${c} = startB + column${c} * ${rightColumn};`).join(" ")}
${both((r, c) => `var s${r}${c}: ${type} = ${type}(0);`)}
for (var k = 0; k < ${k}; k = k + 1) {
${down_.map((r) => `let x${r} = ${left}[a${r}]; a${r} += ${leftStep};`).join("\n")}
${across_.map((c) => `let y${c} = ${right}[b_${c}]; b_${c} += ${rightStep};`).join("\n")}
${both((r, c) => (type === "f32" ? `s${r}${c} = fma(x${r}, y${c}, s${r}${c});` : `s${r}${c} += x${r} * y${c};`))}
}
let startOut = ${startOut};
${both(
  (r, c) =>
    `if (firstRow + ${r} < ${n} && firstColumn + ${c} < ${m}) { ${result}[startOut + row${r} * ${outRow} + column${c} * ${outColumn}] = s${r}${c}${plus === null ? "" : ` + ${plus(r, c)}`}; }`,
)}`;
  });
}
