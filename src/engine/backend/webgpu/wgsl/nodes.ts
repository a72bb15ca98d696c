// Nodes of vector computations as WGSL: what is a vector in WebAssembly is one number here.
import { shifter } from "../../cpu/vector-math/constants.js";
import type { Node } from "../../cpu/vector-math/graph.js";
import { f32x4, f64x2, i32x4, v128 } from "../../cpu/wasm.js";
import { NoKernel } from "../launch.js";
import { bitsOf } from "../words.js";

/** A part of a kernel's text: a number, its bits, or truth. */
interface Part {
  readonly type: "f32" | "u32" | "bool";
  readonly text: string;
}

const f32 = (text: string): Part => ({ type: "f32", text });
const u32 = (text: string): Part => ({ type: "u32", text });
const truth = (text: string): Part => ({ type: "bool", text });

function number({ type, text }: Part): string {
  if (type === "f32") return text;
  return `bitcast<f32>(${type === "u32" ? text : bitsOfPart({ type, text })})`;
}

function bitsOfPart({ type, text }: Part): string {
  if (type === "u32") return text;
  // The bits of a literal are known: compilers may lose the sign of 0.
  if (type === "f32" && /^-?[\d.]/.test(text)) return `${bitsOf(Number.parseFloat(text)) >>> 0}u`;
  return type === "bool" ? `select(0u, 0xffffffffu, ${text})` : `bitcast<u32>(${text})`;
}

const asTruth = ({ type, text }: Part): string =>
  type === "bool" ? text : type === "u32" ? `(${text} != 0u)` : `(bitcast<u32>(${text}) != 0u)`;

type Write = (...of: Part[]) => Part;

const onNumbers =
  (write: (...of: string[]) => string): Write =>
  (...of) =>
    f32(write(...of.map(number)));
const compared =
  (op: string): Write =>
  (a, b) =>
    truth(`(${number(a)} ${op} ${number(b)})`);
const onBits =
  (op: string): Write =>
  (a, b) =>
    u32(`(${bitsOfPart(a)} ${op} ${bitsOfPart(b)})`);

const and: Write = (a, b) => {
  if (a.type === "bool" && b.type === "bool") return truth(`(${a.text} && ${b.text})`);
  if (a.type === "bool") return chosen(b, zero, a);
  return b.type === "bool" ? chosen(a, zero, b) : onBits("&")(a, b);
};
const or: Write = (a, b) =>
  a.type === "bool" && b.type === "bool" ? truth(`(${a.text} || ${b.text})`) : onBits("|")(a, b);
const xor: Write = (a, b) => {
  if (a.type === "bool" && b.type === "bool") return truth(`(${a.text} != ${b.text})`);
  return b.text === minusZero ? f32(`(-${number(a)})`) : onBits("^")(a, b);
};
const andNot: Write = (a, b) => {
  if (b.text === minusZero) return f32(`abs(${number(a)})`);
  if (a.type === "bool" && b.type === "bool") return truth(`(${a.text} && !${b.text})`);
  return b.type === "bool" ? chosen(zero, a, b) : u32(`(${bitsOfPart(a)} & ~${bitsOfPart(b)})`);
};
const not: Write = (a) => (a.type === "bool" ? truth(`(!${a.text})`) : u32(`(~${bitsOfPart(a)})`));

const zero = f32("0f");
const minusZero = "-0f";

function chosen(yes: Part, no: Part, mask: Part): Part {
  const test = asTruth(mask);
  if (yes.type === "bool" && no.type === "bool") return truth(`select(${no.text}, ${yes.text}, ${test})`);
  if (yes.type === "u32" && no.type === "u32") return u32(`select(${no.text}, ${yes.text}, ${test})`);
  return f32(`select(${number(no)}, ${number(yes)}, ${test})`);
}

/** The instructions on floats of one width: doubles are computed as singles. */
function instructionsOf(lanes: typeof f32x4 | typeof f64x2): [unknown, Write][] {
  const binary = (op: string) => onNumbers((a, b) => `(${a} ${op} ${b})`);
  const call = (name: string) => onNumbers((...of) => `${name}(${of.join(", ")})`);
  return [
    [lanes.add, binary("+")],
    [lanes.sub, binary("-")],
    [lanes.mul, binary("*")],
    [lanes.div, binary("/")],
    [lanes.lt, compared("<")],
    [lanes.le, compared("<=")],
    [lanes.gt, compared(">")],
    [lanes.ge, compared(">=")],
    [lanes.eq, compared("==")],
    [lanes.ne, (a, b) => truth(`differ(${number(a)}, ${number(b)})`)],
    [lanes.min, call("least")],
    [lanes.max, call("greatest")],
    [lanes.pseudoMin, onNumbers((a, b) => `select(${a}, ${b}, ${b} < ${a})`)],
    [lanes.pseudoMax, onNumbers((a, b) => `select(${a}, ${b}, ${a} < ${b})`)],
    [lanes.sqrt, call("sqrt")],
    [lanes.floor, call("floor")],
    [lanes.ceil, call("ceil")],
    [lanes.trunc, call("trunc")],
    [lanes.nearest, call("round")],
    [lanes.fusedMultiplyAdd, call("fma")],
    [lanes.fusedNegateMultiplyAdd, onNumbers((a, b, c) => `fma(-${a}, ${b}, ${c})`)],
    [lanes.relaxedLaneSelect, chosen],
  ];
}

const itself: Write = (a) => a;
const instructions = new Map<unknown, Write>([
  ...instructionsOf(f32x4),
  ...instructionsOf(f64x2),
  [v128.bitselect, chosen],
  [v128.and, and],
  [v128.or, or],
  [v128.xor, xor],
  [v128.andNot, andNot],
  [v128.not, not],
  [i32x4.add, onBits("+")],
  [i32x4.sub, onBits("-")],
  [f32x4.convertI32, (a) => f32(`f32(bitcast<i32>(${bitsOfPart(a)}))`)],
  [f64x2.promoteLowF32, itself],
  [f32x4.demoteF64Zero, itself],
]);

/** Instructions that are made in place, by their keys. */
const named: Readonly<Record<string, Write>> = {
  "upper half": itself,
  "low halves": itself,
  // Singles are far enough around the circle where doubles would have to be taken: the angle is coarse there.
  quarters: (_, x) => f32(`round(${number(x)} * 0.63661975f)`),
  "rest of quarters": (_, x) => f32(`fma(-round(${number(x)} * 0.63661975f), 1.5707964f, ${number(x)})`),
};

function namedInstruction(key: string | undefined): Write | undefined {
  if (key === undefined) return undefined;
  const shift = /^sh([lr])(\d+)$/.exec(key);
  if (shift === null) return named[key];
  const [, to, by] = shift;
  if (to === "l") return (a) => u32(`(${bitsOfPart(a)} << ${by}u)`);
  return (a) => u32(`bitcast<u32>(bitcast<i32>(${bitsOfPart(a)}) >> ${by}u)`);
}

/** Whether a sum rounds to whole numbers, by a constant that leaves no digits behind the point. */
const isShift = ({ code, of }: Node): boolean =>
  (code === f32x4.add || code === f32x4.fusedMultiplyAdd) && of.at(-1)?.value === shifter;

/** A finite number as WGSL writes it. */
export function literal(value: number): string {
  const single = Math.fround(value);
  return Object.is(single, -0) ? minusZero : `${single}f`;
}

/** Writes nodes as statements, each once. */
export class NodeText {
  private readonly lines: string[] = [];
  private readonly parts = new Map<Node, Part>();

  constructor(
    /** The text of what comes from outside. */
    private readonly input: (local: number) => string,
    /** A number that no literal can say, such as NaN. */
    private readonly special: (value: number) => string,
  ) {}

  /** The statements that compute what was asked for. */
  get statements(): string {
    return this.lines.join("\n");
  }

  number(node: Node): string {
    return number(this.part(node));
  }

  truth(node: Node): string {
    return asTruth(this.part(node));
  }

  private part(node: Node): Part {
    let part = this.parts.get(node);
    if (part === undefined) {
      part = this.written(node);
      this.parts.set(node, part);
    }
    return part;
  }

  /** The same number, in a way that compilers cannot see through: they would think that x + s − s is x. */
  private opaque(text: string): string {
    return `bitcast<f32>(bitcast<u32>(${text}) | bitcast<u32>(${this.special(0)}))`;
  }

  private written(node: Node): Part {
    if (node.local !== undefined) return f32(this.input(node.local));
    if (node.value !== undefined) {
      const single = Math.fround(node.value);
      return f32(Number.isFinite(single) ? literal(single) : this.special(single));
    }
    if (node.bits !== undefined) return u32(`${node.bits >>> 0}u`);
    const write = namedInstruction(node.key) ?? instructions.get(node.code);
    if (write === undefined) throw new NoKernel(`no WGSL for ${node.key ?? "an instruction"}`);
    const parts = node.of.map((part) => this.part(part));
    // Compilers think that x − x is 0, also of infinite numbers.
    if (node.code === f32x4.sub && node.of[0] === node.of[1]) parts[1] = f32(this.opaque(number(parts[1])));
    const { type, text } = write(...parts);
    this.lines.push(`let n${node.id} = ${isShift(node) ? this.opaque(text) : text};`);
    return { type, text: `n${node.id}` };
  }
}
