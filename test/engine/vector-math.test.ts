// How exact the vector forms of functions are, beside double precision, over all magnitudes of single precision.
import assert from "node:assert/strict";
import { float32 } from "../../src/engine/dtype.js";
import { functions } from "../../src/engine/formula/functions.js";
import { roundings, throughKernel } from "./formula-runs.js";

const specials = [0, -0, 1, -1, 0.5, -0.5, 2, -2, 3, Infinity, -Infinity, NaN, 3.4028234663852886e38, 1e-45, -1e-45];

/** Numbers of all exponents and both signs, and special ones. */
function samples(perExponent: number): Float32Array {
  const found = [...specials];
  let seed = 1;
  for (let exponent = -149; exponent < 128; exponent++)
    for (let i = 0; i < perExponent; i++) {
      seed = (seed * 16807) % 2147483647;
      found.push(2 ** exponent * (1 + seed / 2147483647), -(2 ** exponent) * (1 + seed / 2147483647));
    }
  return Float32Array.from(found);
}

/** Numbers spread evenly, where functions are neither 0 nor infinite. */
const between = (from: number, to: number, count: number) =>
  Float32Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** The distance in units of the last place of single precision. */
function ulps(got: number, exact: number): number {
  if (Number.isNaN(exact) || Number.isNaN(got)) return Number.isNaN(exact) && Number.isNaN(got) ? 0 : Infinity;
  if (got === Math.fround(exact)) return 0;
  const exponent = Math.max(-126, Math.min(127, Math.floor(Math.log2(Math.abs(exact)))));
  const finite = Number.isFinite(got) ? got : Math.sign(got) * 2 ** 128;
  return Math.abs(finite - exact) / 2 ** (exponent - 23);
}

function check(
  source: string,
  most: number,
  fused: boolean,
  operands: Float32Array[],
  exact: (...of: number[]) => number,
) {
  const got = throughKernel(source, float32, fused, ...operands);
  for (let i = 0; i < got.length; i++) {
    const of = operands.map((values) => values[i]);
    const error = ulps(got[i], exact(...of));
    if (!(error <= most)) assert.fail(`${source} of ${of} is ${got[i]}, not ${exact(...of)}: ${error} ulp`);
    if (got[i] === 0 && exact(...of) === 0)
      assert.ok(Object.is(got[i], exact(...of)), `the sign of ${source} of ${of}`);
  }
}

const twoUlps = ["exp", "log"];
const fourUlps =
  "exp2 expm1 log2 log10 log1p sigmoid tanh sin cos tan asin acos atan sinh cosh asinh acosh atanh erf erfc".split(" ");

for (const fused of roundings)
  describe(`functions of vectors, ${fused ? "products and sums rounded together" : "each step rounded"}`, () => {
    for (const name of [...twoUlps, ...fourUlps])
      it(`${name} is right to ${twoUlps.includes(name) ? 2 : 4} ulp for all magnitudes`, () => {
        const most = twoUlps.includes(name) ? 2 : 4;
        const { compute } = functions[name];
        check(`${name}(a)`, most, fused, [samples(60)], compute);
        check(`${name}(a)`, most, fused, [between(-110, 90, 20011)], compute);
        check(`${name}(a)`, most, fused, [between(-1.5, 2.5, 20011)], compute);
      });

    for (const name of ["sin", "cos", "tan"])
      it(`${name} is right to 4 ulp where it is nearly 0 or turns`, () => {
        const quarters = Float32Array.from({ length: 40_000 }, (_, n) => (n * Math.PI) / 2);
        check(`${name}(a)`, 4, fused, [quarters], functions[name].compute);
      });

    for (const name of ["pow", "atan2", "hypot"])
      it(`${name} is right to 4 ulp for all magnitudes and special numbers`, () => {
        const { compute: whole } = functions[name];
        // As C has it: √ is another function at −0 and −∞.
        const compute = (x: number, y: number) => (name === "pow" && y === 0.5 ? x ** y : whole(x, y));
        const pairs = specials.flatMap((x) => specials.map((y) => [x, y]));
        const all = samples(20);
        const shuffled = all.map((_, i) => all[(i * 7919) % all.length]);
        check(
          `${name}(a, b)`,
          4,
          fused,
          [0, 1].map((at) => Float32Array.from(pairs, (pair) => pair[at])),
          compute,
        );
        check(`${name}(a, b)`, 4, fused, [all, shuffled], compute);
        check(`${name}(a, b)`, 4, fused, [between(0, 30, 20011), between(-25, 25, 20011)], compute);
      });
  });
