// Operations on the bits of whole numbers, and on booleans.
import { bool, type DType, resultType } from "../dtype.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { lifted, only } from "./types.js";

const { scalar, define, alias } = family("bitwise");

const logic = {
  bitwise_and: ["and(a, b)", "The bits that both have.", "and"],
  bitwise_or: ["or(a, b)", "The bits that one of both has.", "or"],
  bitwise_xor: ["xor(a, b)", "The bits that exactly one of both has.", "xor"],
} as const;

const shifts = {
  bitwise_left_shift: [moved, "Moves bits to higher places: a · 2^b.", "lshift"],
  bitwise_right_shift: [dropped, "Moves bits to lower places: a / 2^b, rounded down.", "rshift"],
} as const;

type Pair = "f(Tensor input, Operand other)";
type Mirrored = "f(Scalar input, Tensor other)";
interface Operands {
  readonly input: Tensor | number | boolean;
  readonly other: Tensor | number | boolean;
}

const bitsOf = ({ input, other }: Operands) => resultType([input, other]).itemsize * 8;

/** Whoever shifts by too much loses all bits. */
function moved(operands: Operands): string {
  const bits = bitsOf(operands);
  const product = bits === 64 ? "wrap64(a * exp2(b))" : "a * exp2(b)";
  return `b < 0 || b >= ${bits} ? 0 : ${product}`;
}

function dropped(operands: Operands): string {
  return `b < 0 || b >= ${bitsOf(operands)} ? a < 0 ? -1 : 0 : floor(a / exp2(b))`;
}

function addPair(
  name: string,
  doc: string,
  y: string | ((operands: Operands) => string),
  type: (operands: Operands) => DType,
): void {
  const method = name as "bitwise_and";
  scalar(`${name}(Tensor input, Operand other)` as Pair, doc, { y }, { type, text: textOf[name] });
  define(`${name}(Scalar input, Tensor other)` as Mirrored, doc, {
    reach: "function",
    compose: ({ input, other }) => lifted(input, other)[method](other),
  });
}

const textOf: Readonly<Record<string, string>> = {
  bitwise_left_shift: "a * 2^b",
  bitwise_right_shift: "floor(a / 2^b)",
};

for (const [name, [y, doc, operator]] of Object.entries(logic)) {
  addPair(name, doc, y, ({ input, other }) => only(["bool", "int"], `${name}_cpu`, input, other));
  alias(`__${operator}__`, name, "method");
}
for (const [name, [y, doc, operator]] of Object.entries(shifts)) {
  addPair(name, doc, y, ({ input, other }) => only(["int"], `${operator}_cpu`, input, other));
  alias(`__${operator}__`, name, "method");
}

scalar(
  "bitwise_not(Tensor input)",
  "The other bits; for booleans the other truth value.",
  { y: ({ input }) => (input.dtype === bool ? "a == 0" : "-1 - a") },
  { text: "−1 − a", type: ({ input }) => only(["bool", "int"], "bitwise_not_cpu", input) },
);
alias("__invert__", "bitwise_not", "method");
