// Calls of every function with arguments that make no sense: each gives tensors, or raises an error with PyTorch's class.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";
import { callRows } from "../../src/engine/apply.js";
import { dtypes } from "../../src/engine/dtype.js";
import { type OpRow, rows } from "../../src/engine/internals.js";

/** Classes that PyTorch raises, and signs that an error was JavaScript's own accident. */
const classes = new Set([
  "RuntimeError",
  "TypeError",
  "IndexError",
  "ValueError",
  "NotImplementedError",
  "AttributeError",
  "KeyError",
  "AssertionError",
  "_LinAlgError",
]);
const accident =
  /Cannot (read|set|destructure|convert|mix|access)|is not (a function|iterable|defined|a constructor|an object)|undefined|Reduce of empty|Invalid (array|typed)|call stack|object Object|BigInt|\[native/;

const numbers = [Number.NaN, Infinity, -Infinity, -1, 0, 1, 2, 3, -2, 7, 1.5, -0.5, 1e3, -1e3];
const huge = [1e12, -1e12, 2 ** 53, 1e300];
const odd = fc.oneof(
  fc.constantFrom<unknown>(...numbers, ...[true, false, null, undefined, "", "x", "mean", "sum", "none"]),
  fc.constantFrom(
    ...[[], [0], [1], [2, 3], [-1], [0, 0], [1.5], [Number.NaN], ["x"], [null], [[1, 2], [3]], [-3, 9]],
    ...[{}, { dim: 9 }, { foo: 1 }, { dtype: 3 }, { device: "x" }, { requires_grad: 3 }, { keepdim: "x" }, { p: 3 }],
    ...[torch.float64, torch.int64, torch.bool, torch.device("cpu"), Symbol.iterator, 3n, () => 1, new Date(0)],
  ),
);

/** Tensors of all types and some shapes, some of which require gradients. */
const tensors = fc
  .tuple(
    fc.constantFrom<number[][]>([], [0], [3], [2, 3], [3, 2], [2, 0], [2, 3, 3], [1, 2, 4, 4]),
    fc.constantFrom("float32", "float64", "int32", "int64", "uint8", "bool"),
    fc.nat(5),
  )
  .map(([shape, dtype, kind]) => {
    const count = shape.reduce((product, size) => product * size, 1);
    const data = Array.from({ length: count }, (_, i) => (kind === 0 ? Number.NaN : kind === 1 ? -i : (i * kind) % 4));
    const type: torch.DType = dtypes[dtype as "float32"];
    const safe = dtype.startsWith("float") ? data : data.map((value) => (Number.isNaN(value) ? 1 : value));
    const t = torch.tensor(safe, { dtype: type }).view(shape).detach();
    return type.is_floating_point && kind > 2 ? t.requires_grad_() : t;
  });

const likely = (type: string) =>
  /Tensors|pack/.test(type)
    ? fc.array(tensors, { maxLength: 3 })
    : /Tensor|Operand/.test(type)
      ? tensors
      : /ints|size|shape/.test(type)
        ? fc.array(fc.integer({ min: -2, max: 4 }), { maxLength: 4 })
        : /int/.test(type)
          ? fc.integer({ min: -3, max: 4 })
          : /bool|true|false/.test(type)
            ? fc.boolean()
            : fc.double({ min: -2, max: 3, noNaN: true });

/** Arguments for a row: each likely, or odd; perhaps too few, too many, or with keywords. */
function argumentsOf(row: OpRow): fc.Arbitrary<unknown[]> {
  const { parameters } = row.signature;
  const values = parameters.map(({ type }) =>
    fc.oneof(
      { weight: 8, arbitrary: likely(type) },
      { weight: 2, arbitrary: odd },
      // Sizes may be huge; functions that count up to a number are not asked to.
      {
        weight: /ints|size|shape/.test(type) ? 1 : 0,
        arbitrary: fc.constantFrom<unknown>(...huge, [1e12, 2], [-1e12]),
      },
    ),
  );
  return fc
    .tuple(fc.tuple(...values), fc.nat(parameters.length + 1), fc.boolean(), odd)
    .map(([all, count, byName, extra]) => {
      if (count > parameters.length) return [...(all as unknown[]), extra];
      const given = (all as unknown[]).slice(0, byName ? count : parameters.length);
      const names = parameters.slice(given.length).map(({ name }, i) => [name, (all as unknown[])[given.length + i]]);
      return byName ? [...given, Object.fromEntries(names)] : given;
    });
}

function checkResult(result: unknown): void {
  if (result instanceof torch.Tensor) {
    const { sizes } = result as unknown as { sizes: readonly number[] };
    assert.ok(
      sizes.every((size) => Number.isInteger(size) && size >= 0),
      `a shape of [${sizes}]`,
    );
    if (result.numel() < 1000) assert.equal(result.data_array().length, result.numel());
  } else if (Array.isArray(result)) result.forEach(checkResult);
  else assert.ok(["number", "boolean", "object", "string"].includes(typeof result), `a result of ${typeof result}`);
}

const described = (args: readonly unknown[]): string =>
  args
    .map((arg) =>
      arg instanceof torch.Tensor
        ? `${arg.dtype}[${arg.shape.join()}]`
        : Array.isArray(arg)
          ? `[${described(arg)}]`
          : Object.prototype.toString.call(arg) === "[object Object]" &&
              arg !== null &&
              Object.getPrototypeOf(arg) === Object.prototype
            ? `{${Object.entries(arg as object).map(([key, value]) => `${key}: ${described([value])}`)}}`
            : String(arg),
    )
    .join(", ");

function check(row: OpRow, args: unknown[], inPlace: boolean): void {
  const how = `${row.name}${inPlace ? "_" : ""}(${described(args)})`;
  let result: unknown;
  try {
    result = callRows([row], args, 0, inPlace);
  } catch (error) {
    const { name, message } = error as Error;
    assert.ok(classes.has(name) && !accident.test(message) && message !== "", `${how}: ${name}: ${message}`);
    return;
  }
  try {
    checkResult(result);
  } catch (error) {
    assert.fail(`${how}: ${(error as Error).message}`);
  }
}

const runs = Number(process.env.GRADLENS_FUZZ ?? 12);

/** Rows that scripts reach by a name of PyTorch's. */
const isPublic = ({ name, aliasOf, reach }: OpRow) =>
  aliasOf === undefined && !name.startsWith("_") && !name.endsWith("_backward") && Object.values(reach).includes(true);

describe("functions with arguments that make no sense", function () {
  this.timeout(60_000);
  const all = [...rows.values()].flat().filter(isPublic);
  for (const row of all) {
    const { reach } = row;
    it(`${row.family}: ${row.signature.text}`, () => {
      const inPlace = reach.inPlace && !reach.function && !reach.method;
      fc.assert(
        fc.property(argumentsOf(row), fc.boolean(), (args, write) =>
          check(row, args, inPlace || (write && reach.inPlace)),
        ),
        { numRuns: runs, seed: 7 },
      );
    });
  }
});
