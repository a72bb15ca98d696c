// Elementwise ops where recorded calls do not reach: float64 to its last digits, large whole numbers, errors, missing derivatives.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { callRows } from "../../src/engine/apply.js";
import { rows } from "../../src/engine/internals.js";

const { float64, int32, int64, uint8 } = torch;
const f64 = (data: number[]) => torch.tensor(data, { dtype: float64 });
const i64 = (data: number[]) => torch.tensor(data, { dtype: int64 });
const listOf = (t: torch.Tensor) => [...t.data_array()];
const apply = (name: string, ...args: torch.Tensor[]) => callRows(rows.get(name)!, args, 0, false) as torch.Tensor;

/** Values of special functions, from arithmetic with 30 digits. */
const ofOne: [name: string, at: number[], values: number[]][] = [
  ["erf", [0.3, 2.5, -1.2], [0.3286267594591274, 0.999593047982555, -0.9103139782296353]],
  [
    "erfc",
    [0.3, 5.5, -1.2, 20],
    [0.6713732405408726, 7.357847917974398e-15, 1.9103139782296354, 5.395865611607901e-176],
  ],
  ["erfinv", [0.3, -0.999, 0.75], [0.2724627147267543, -2.3267537655135246, 0.8134198475976185]],
  ["special_erfcx", [0.3, -2.5, 40], [0.7345993345676551, 1035.814842972623, 0.014100335983377814]],
  ["special_ndtri", [1e-200, 0.3, 0.99], [-30.20559417957964, -0.5244005127080408, 2.3263478740408408]],
  ["special_log_ndtr", [-30, -1.5, 2], [-454.3212439563432, -2.7059444008238898, -0.02301290932896349]],
  [
    "lgamma",
    [1e-5, 0.5, 1.0001, 7.5, 150, -2.5],
    [
      11.512919692895826, 0.5723649429247001, -5.771334222047127e-5, 7.534364236758733, 600.0094705553274,
      -0.056243716497674054,
    ],
  ],
  [
    "digamma",
    [0.001, 1.5, 30, -0.7],
    [-1000.5755719318103, 0.03648997397857652, 3.384438132685525, -2.073952793628704],
  ],
  ["i0", [0.5, 7, 30], [1.0634833707413236, 168.5939085102897, 781672297823.9775]],
  ["special_i1", [0.5, -7, 30], [0.2578943053908963, -156.03909286995545, 768532038938.957]],
  ["special_i0e", [0.5, 300], [0.6450352704491501, 0.02304255841508546]],
  ["special_i1e", [0.5, -300], [0.1564208031848717, -0.02300412204026895]],
  ["special_bessel_j0", [0.5, 7, 30], [0.9384698072408129, 0.3000792705195556, -0.08636798358104021]],
  ["special_bessel_j1", [0.5, -7, 30], [0.2422684576748739, 0.004682823482345833, -0.11875106261662294]],
  ["special_bessel_y0", [0.5, 7, 30], [-0.44451873350670656, -0.025949743967209265, -0.11729573168666403]],
  ["special_bessel_y1", [0.5, 7, 30], [-1.471472392670243, -0.30266723702418485, 0.08442557066174723]],
  ["special_modified_bessel_k0", [0.5, 7, 30], [0.9244190712276659, 0.0004247957418692318, 2.1324774964630563e-14]],
  ["special_modified_bessel_k1", [0.5, 7, 30], [1.656441120003301, 0.00045418248688489695, 2.1677320018915495e-14]],
  [
    "special_airy_ai",
    [-12, -2, 0.5, 6],
    [-0.06655517505437313, 0.22740742820168558, 0.23169360648083348, 9.947694360252889e-6],
  ],
];

const ofTwo: [name: string, a: number[], b: number[], values: number[]][] = [
  [
    "igamma",
    [3, 50, 0.001, 70],
    [2, 60, 0.5, 0.1],
    [0.32332358381693654, 0.9155933189063081, 0.9994399333435292, 7.56445454728498e-171],
  ],
  [
    "igammac",
    [3, 50, 1e-8, 1000],
    [2, 60, 0.5, 1100],
    [0.6766764161830635, 0.08440668109369183, 5.597735977099587e-9, 0.0010593232539299773],
  ],
  ["special_zeta", [2.5, 9, 4], [0.3, 12, -1.5], [21.069239202247726, 3.995759415369492e-10, 32.432379369864606]],
];

function expectNear(got: torch.Tensor, want: number[], tolerance: number): void {
  want.forEach((expected, i) => {
    const actual = got.data_array()[i];
    assert.ok(Math.abs(actual - expected) <= tolerance * Math.abs(expected), `[${i}]: ${actual}, exactly ${expected}`);
  });
}

const x = () => torch.tensor([0.5, 2], { requires_grad: true });
const booleans = torch.tensor([true, false]);

const errors: [run: () => unknown, name: string, message: string | RegExp][] = [
  [() => booleans.neg(), "RuntimeError", /^Negation, the `-` operator, on a bool tensor is not supported\. If/],
  [() => booleans.positive(), "RuntimeError", "The `+` operator, on a bool tensor is not supported."],
  [() => booleans.abs(), "RuntimeError", "\"abs_cpu\" not implemented for 'Bool'"],
  [() => booleans.sub(booleans), "RuntimeError", /with two bool tensors is not supported\. Use the `\^`/],
  [() => i64([1]).sub(booleans), "RuntimeError", /with a bool tensor is not supported\. If you are/],
  [
    () => i64([1]).add(i64([2]), { alpha: 0.5 }),
    "RuntimeError",
    "For integral input tensors, argument alpha must not be a floating point number.",
  ],
  [() => i64([1]).frac(), "RuntimeError", "\"frac_cpu\" not implemented for 'Long'"],
  [() => i64([1]).frexp(), "RuntimeError", "torch.frexp() only supports floating-point dtypes"],
  [() => i64([1]).floor_divide(0), "RuntimeError", "ZeroDivisionError"],
  [() => i64([1]).remainder(i64([0])), "RuntimeError", "ZeroDivisionError"],
  [() => i64([1]).fmod(0), "RuntimeError", "ZeroDivisionError"],
  [() => i64([1]).div(0, { rounding_mode: "trunc" }), "RuntimeError", "ZeroDivisionError"],
  [() => i64([2]).pow(-1), "RuntimeError", "Integers to negative integer powers are not allowed."],
  [() => booleans.pow(booleans), "RuntimeError", "\"pow\" not implemented for 'Bool'"],
  [() => x().gcd(x()), "RuntimeError", "\"gcd_cpu\" not implemented for 'Float'"],
  [() => x().bitwise_and(1), "RuntimeError", "\"bitwise_and_cpu\" not implemented for 'Float'"],
  [() => booleans.bitwise_left_shift(true), "RuntimeError", "\"lshift_cpu\" not implemented for 'Bool'"],
  [() => i64([1]).hypot(i64([1])), "RuntimeError", "\"hypot_cpu\" not implemented for 'Long'"],
  [() => i64([1]).logaddexp(i64([1])), "RuntimeError", "\"logaddexp_cpu\" not implemented for 'Long'"],
  [() => i64([1]).lerp(i64([1]), 0.5), "RuntimeError", "\"lerp_kernel_scalar\" not implemented for 'Long'"],
  [() => x().lerp(f64([1, 2]), 0.5), "RuntimeError", "expected dtype float for `end` but got dtype double"],
  [() => x().addcdiv(i64([1]), i64([1])), "RuntimeError", /^Integer division with addcdiv is no longer supported/],
  [
    () => x().heaviside(i64([1])),
    "RuntimeError",
    "heaviside is not yet implemented for tensors with different dtypes.",
  ],
  [() => x().polygamma(-1), "RuntimeError", "polygamma(n, x) does not support negative n."],
  [() => x().mvlgamma(0), "RuntimeError", "p has to be greater than or equal to 1"],
  [() => torch.isclose(i64([1]), x()), "RuntimeError", "Long did not match Float"],
  [() => torch.isclose(x(), x(), -1), "RuntimeError", "rtol must be greater than or equal to zero, but got -1"],
  [
    () => x().clone().float_power_(2),
    "RuntimeError",
    "the base given to float_power_ has dtype Float but the operation's result requires dtype Double",
  ],
  [() => i64([1]).div_(2), "RuntimeError", "result type Float can't be cast to the desired output type Long"],
  [
    () =>
      x()
        .clone()
        .fill_(torch.tensor([1, 2])),
    "RuntimeError",
    "fill_ only supports 0-dimension value tensor but got tensor with 1 dimensions.",
  ],
];

/** Ops that PyTorch records without knowing a derivative, and what going back through them raises. */
const withoutDerivative: [run: () => torch.Tensor, name: string, message: string][] = [
  [() => x().floor_divide(2), "RuntimeError", "derivative for aten::floor_divide is not implemented"],
  [() => x().heaviside(x()), "RuntimeError", "derivative for aten::heaviside is not implemented"],
  [() => torch.remainder(2, x()), "RuntimeError", "derivative for aten::remainder is not implemented"],
  [() => x().nextafter(x()), "NotImplementedError", "the derivative for 'nextafter' is not implemented."],
  [() => x().igamma(x()), "NotImplementedError", "the derivative for 'igamma: input' is not implemented."],
  [() => x().igammac(x()), "NotImplementedError", "the derivative for 'igammac: input' is not implemented."],
  [() => torch.special.zeta(x(), 2), "NotImplementedError", "the derivative for 'zeta' is not implemented."],
];

const described = (run: () => unknown) =>
  run
    .toString()
    .replace(/^\(\) => /, "")
    .replace(/\s+/g, " ");

describe("special functions in float64", () => {
  for (const [name, at, values] of ofOne)
    it(`${name} is exact to 13 digits`, () => expectNear(apply(name, f64(at)), values, 2e-13));
  for (const [name, a, b, values] of ofTwo)
    it(`${name} is exact to 12 digits`, () => expectNear(apply(name, f64(a), f64(b)), values, 2e-12));
});

describe("elementwise ops", () => {
  for (const [run, name, message] of errors)
    it(`raise ${name}: ${described(run)}`, () => assert.throws(run, { name, message }));

  for (const [run, name, message] of withoutDerivative)
    it(`cannot go back through ${described(run)}`, () => {
      const y = run();
      assert.equal(y.requires_grad, true);
      assert.throws(() => y.sum().backward(), { name, message });
    });

  it("compare a float32 tensor with a number rounded to float32", () => {
    assert.equal(torch.tensor([0.1]).eq(0.1).item(), true);
    assert.equal(f64([0.1]).eq(0.1).item(), true);
    assert.equal(
      torch
        .tensor([0.1])
        .eq(torch.tensor(0.1, { dtype: float64 }))
        .item(),
      true,
    );
    assert.equal(torch.tensor([0.1]).clamp({ min: 0.1 }).eq(0.1).item(), true);
  });

  it("take bits of whole numbers up to 2^53", () => {
    const [a, b] = [2 ** 52 + 2 ** 33 + 5, -(2 ** 40) - 3];
    const exactly = (of: (p: bigint, q: bigint) => bigint) => Number(of(BigInt(a), BigInt(b)));
    assert.deepEqual(listOf(i64([a]).bitwise_and(b)), [exactly((p, q) => p & q)]);
    assert.deepEqual(listOf(i64([a]).bitwise_or(b)), [exactly((p, q) => p | q)]);
    assert.deepEqual(listOf(i64([a]).bitwise_xor(b)), [exactly((p, q) => p ^ q)]);
    assert.deepEqual(listOf(i64([a]).bitwise_not()), [-a - 1]);
    assert.deepEqual(listOf(i64([b]).bitwise_right_shift(5)), [Number(BigInt(b) >> 5n)]);
  });

  it("lose all bits that are shifted out", () => {
    assert.deepEqual(listOf(i64([1, -1, 3]).bitwise_left_shift(i64([64, -1, 62]))), [0, 0, -(2 ** 62)]);
    assert.deepEqual(listOf(i64([1, -1]).bitwise_right_shift(i64([64, 70]))), [0, -1]);
    assert.deepEqual(listOf(torch.tensor([1, 1], { dtype: int32 }).bitwise_left_shift(i64([31, 32]).int())), [
      -(2 ** 31),
      0,
    ]);
    assert.deepEqual(listOf(torch.tensor([200], { dtype: uint8 }).bitwise_left_shift(1)), [144]);
  });

  it("give tests that are written in place the gradient 0", () => {
    const a = torch.tensor([0.5, -2], { requires_grad: true });
    const y = a.mul(2);
    y.lt_(0);
    assert.deepEqual([listOf(y), y.grad_fn?.name()], [[0, 1], "LtBackward0"]);
    y.sum().backward();
    assert.deepEqual(listOf(a.grad), [0, 0]);
  });

  it("are functions of the module in place too", () => {
    const a = torch.tensor([-1.5, 2]);
    assert.equal(torch.abs_(a), a);
    assert.equal(torch.clamp_(a, { max: 1.75 }), a);
    assert.deepEqual(listOf(a), [1.5, 1.75]);
  });

  it("have rules with numbers by their names", () => {
    const textOf = (name: string) => rows.get(name)![0].gradients[0]?.text();
    assert.equal(textOf("erf"), "g * 2/√π * exp(−(a * a))");
    assert.equal(textOf("deg2rad"), "g * π/180");
    assert.equal(rows.get("angle")![0].text, "π where a < 0, else 0 where a = a, else a");
  });

  it("take the powers that C takes", () => {
    const exponents = f64([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 3]);
    assert.deepEqual(listOf(f64([-1]).pow(exponents)), [1, 1, Number.NaN, -1]);
    assert.deepEqual(listOf(f64([1]).pow(exponents)), [1, 1, 1, 1]);
  });

  it("take tensors apart into mantissas and exponents", () => {
    const { mantissa, exponent } = torch.tensor([6, -0.5]).frexp();
    assert.deepEqual([listOf(mantissa), listOf(exponent), exponent.dtype], [[0.75, -0.5], [3, 0], int32]);
  });
});
