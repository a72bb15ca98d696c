// Vector computations as a graph in which nothing is there twice. Nodes are written out later, as code of a kernel.
import { type Code, constant, f32x4, f64x2, i32x4, type Lanes, v128 } from "../wasm.js";

/** The level of nodes that are the same in all of a call of the kernel. */
export const once = 0;
/** The level of nodes that are the same in all of a row. */
export const perRow = 1;
/** The level of nodes that change with each vector. */
export const perVector = 2;

/** One vector. */
export interface Node {
  readonly id: number;
  /** How often it changes. */
  readonly level: number;
  readonly of: readonly Node[];
  /** Its code, after the code of the nodes that it is made of. */
  readonly code: (...operands: Code[]) => Code;
  /** The number that all lanes are, where it is known. */
  readonly value?: number;
  /** The 32 bits that all lanes are, where they are known as bits. */
  readonly bits?: number;
  /** The local of a kernel that has it, for vectors that come from outside. */
  readonly local?: number;
  /** The name of its instruction, where that is made in place. */
  readonly key?: string;
}

type Instruction = (...operands: Code[]) => Code;

/** The nodes of one kernel, numbered so that each comes after those that it is made of. */
export class Graph {
  private readonly known = new Map<string, Node>();
  private readonly numbers = new Map<Instruction, number>();

  /** A vector that comes from outside: the kernel puts it into this local. */
  input(local: number, level: number): Node {
    return this.add(`local ${local}`, { of: [], code: () => [], level, local });
  }

  /** What an instruction makes of vectors; `key` tells instructions apart that are made in place. */
  apply(instruction: Instruction, of: readonly Node[], key?: string): Node {
    const level = of.reduce((highest, node) => Math.max(highest, node.level), once);
    const name = `${key ?? this.numberOf(instruction)} ${of.map((node) => node.id)}`;
    return this.add(name, { of, code: instruction, level, key });
  }

  /** The same number in all lanes. */
  number(lanes: Lanes, value: number): Node {
    const bits = Object.is(value, -0) ? "-0" : String(value);
    return this.add(`${lanes.type} ${bits}`, { of: [], code: () => lanes.constant(value), level: once, value });
  }

  /** The same 32 bits in all lanes. */
  bits(value: number): Node {
    const bytes = new Uint8Array(new Int32Array(4).fill(value).buffer);
    return this.add(`bits ${value | 0}`, { of: [], code: () => v128.constant(bytes), level: once, bits: value });
  }

  private add(key: string, node: Omit<Node, "id">): Node {
    let known = this.known.get(key);
    if (known === undefined) {
      known = { id: this.known.size, ...node };
      this.known.set(key, known);
    }
    return known;
  }

  private numberOf(instruction: Instruction): number {
    let number = this.numbers.get(instruction);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(instruction, number);
    }
    return number;
  }
}

/** Arithmetic on vectors of one float type, as nodes of a graph. Masks have all bits of a lane set, or none. */
export class Floats {
  constructor(
    readonly graph: Graph,
    readonly lanes: Lanes,
    /** Whether there is relaxed SIMD: products and sums are rounded together. */
    readonly fused: boolean,
  ) {}

  number(value: number): Node {
    return this.graph.number(this.lanes, value);
  }

  /** An operand may be written as a number. */
  private of(values: readonly (Node | number)[]): Node[] {
    return values.map((value) => (typeof value === "number" ? this.number(value) : value));
  }

  private apply(name: keyof Lanes, ...values: (Node | number)[]): Node {
    return this.graph.apply(this.lanes[name] as Instruction, this.of(values));
  }

  add = (a: Node | number, b: Node | number) => this.apply("add", a, b);
  sub = (a: Node | number, b: Node | number) => this.apply("sub", a, b);
  mul = (a: Node | number, b: Node | number) => this.apply("mul", a, b);
  div = (a: Node | number, b: Node | number) => this.apply("div", a, b);
  min = (a: Node | number, b: Node | number) => this.apply("min", a, b);
  max = (a: Node | number, b: Node | number) => this.apply("max", a, b);
  lt = (a: Node | number, b: Node | number) => this.apply("lt", a, b);
  le = (a: Node | number, b: Node | number) => this.apply("le", a, b);
  gt = (a: Node | number, b: Node | number) => this.apply("gt", a, b);
  ge = (a: Node | number, b: Node | number) => this.apply("ge", a, b);
  eq = (a: Node | number, b: Node | number) => this.apply("eq", a, b);
  ne = (a: Node | number, b: Node | number) => this.apply("ne", a, b);
  // With constants that stay in registers these are one instruction; their own instructions are several.
  neg = (a: Node) => this.xor(a, -0);
  abs = (a: Node) => this.andNot(a, -0);
  sqrt = (a: Node) => this.apply("sqrt", a);
  floor = (a: Node) => this.apply("floor", a);
  ceil = (a: Node) => this.apply("ceil", a);
  trunc = (a: Node) => this.apply("trunc", a);
  nearest = (a: Node) => this.apply("nearest", a);

  /** a · b + c. */
  multiplyAdd(a: Node | number, b: Node | number, c: Node | number): Node {
    return this.fused ? this.apply("fusedMultiplyAdd", a, b, c) : this.add(this.mul(a, b), c);
  }

  /** c − a · b. */
  multiplySubtract(a: Node | number, b: Node | number, c: Node | number): Node {
    return this.fused ? this.apply("fusedNegateMultiplyAdd", a, b, c) : this.sub(c, this.mul(a, b));
  }

  /** The polynomial with these coefficients, that of the lowest power first. */
  polynomial(x: Node, coefficients: readonly number[]): Node {
    const [last, ...others] = coefficients.toReversed();
    return others.reduce((sum, coefficient) => this.multiplyAdd(sum, x, coefficient), this.number(last));
  }

  /** The greater of both; NaN stays if it is `x`. */
  atLeast = (x: Node, least: Node | number) => this.apply("pseudoMax", x, least);
  /** The smaller of both; NaN stays if it is `x`. */
  atMost = (x: Node, most: Node | number) => this.apply("pseudoMin", x, most);

  /** Keeps lanes from `least` to `most`; NaN stays. */
  limit(x: Node, least: number, most: number): Node {
    return this.atLeast(this.atMost(x, most), least);
  }

  /** `yes` where the mask is set, `no` elsewhere. */
  choose(mask: Node, yes: Node | number, no: Node | number): Node {
    const [a, b] = this.of([yes, no]);
    if (Object.is(b.value, 0)) return this.where(mask, a);
    if (Object.is(a.value, 0)) return this.andNot(b, mask);
    return this.apply(this.fused ? "relaxedLaneSelect" : "bitselect", a, b, mask);
  }

  /** `x` where the mask is set, 0 elsewhere. */
  where(mask: Node, x: Node | number): Node {
    return this.and(mask, x);
  }

  and = (a: Node | number, b: Node | number) => this.graph.apply(v128.and, this.of([a, b]));
  or = (a: Node | number, b: Node | number) => this.graph.apply(v128.or, this.of([a, b]));
  xor = (a: Node | number, b: Node | number) => this.graph.apply(v128.xor, this.of([a, b]));
  not = (a: Node) => this.graph.apply(v128.not, [a]);
  /** Bits of `a` where `b` has none. */
  andNot = (a: Node | number, b: Node | number) => this.graph.apply(v128.andNot, this.of([a, b]));

  /** The magnitude of one with the sign of the other. */
  copySign(magnitude: Node, sign: Node): Node {
    return this.or(this.abs(magnitude), this.and(sign, -0));
  }
}

/** The sum of lanes as whole numbers of 32 bits. */
export const addInts = (graph: Graph, a: Node, b: Node): Node => graph.apply(i32x4.add, [a, b]);
/** Their difference. */
export const subInts = (graph: Graph, a: Node, b: Node): Node => graph.apply(i32x4.sub, [a, b]);
/** Their bits further left. */
export const shiftLeft = (graph: Graph, a: Node, by: number): Node =>
  graph.apply((x) => i32x4.shl(x, constant(by)), [a], `shl${by}`);
/** Their bits further right, with copies of the sign behind them. */
export const shiftRight = (graph: Graph, a: Node, by: number): Node =>
  graph.apply((x) => i32x4.shr(x, constant(by)), [a], `shr${by}`);

/** Bytes of a shuffle that doubles the upper half. */
export const upper = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15];
/** Bytes of a shuffle that joins two lower halves. */
export const lowHalves = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];

/** Four singles computed as two pairs of doubles, where single precision would not do. */
export function inDouble(single: Floats, of: readonly Node[], compute: (double: Floats, ...of: Node[]) => Node): Node {
  const { graph, fused } = single;
  const double = new Floats(graph, f64x2, fused);
  const promote = (x: Node) => graph.apply(f64x2.promoteLowF32, [x]);
  const high = (x: Node) => graph.apply((v) => v128.shuffle(upper, v, v), [x], "upper half");
  const halves = [of, of.map(high)].map((half) =>
    graph.apply(f32x4.demoteF64Zero, [compute(double, ...half.map(promote))]),
  );
  return graph.apply((a, b) => v128.shuffle(lowHalves, a, b), halves, "low halves");
}
