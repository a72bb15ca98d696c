// Formulas as text of kernels: of floats by the nodes that the CPU's kernels are made of, of whole numbers by themselves.
import type { DType } from "../../dtype.js";
import type { Formula } from "../../formula/parse.js";
import type { View } from "../backend.js";
import { formulaNode } from "../cpu/formula-graph.js";
import { isPassed, operandCode } from "../cpu/formula-kernels.js";
import { Floats, Graph, type Node, perVector } from "../cpu/vector-math/graph.js";
import { f32x4 } from "../cpu/wasm.js";
import { type Launch, NoKernel, type Place } from "./launch.js";
import { gpuFunction } from "./wgsl/functions.js";
import { literal, NodeText } from "./wgsl/nodes.js";
import { wholeText } from "./wgsl/whole.js";

export type Given = readonly (View | number)[];

/** What a name of a formula is in a kernel. */
interface Operand {
  /** A number that the kernel is made for. */
  readonly fixed?: number;
  /** The text of the operand, and the type that it has. */
  readonly text: string;
  readonly type: "float32" | "int32" | "bool" | "number";
}

/** Where the elements of a view are for the thread that computes. */
export type Placed = (view: View) => Place;

const isSingle = (out: DType, given: Given): boolean =>
  out.name === "float32" ||
  given.some((one) =>
    typeof one === "number" ? !Number.isInteger(one) || (one | 0) !== one : one.dtype.name === "float32",
  );

/** The operands of a formula in a launch, and a key of what they are. */
export class Operands {
  private readonly list: Operand[] = [];
  readonly single: boolean;
  key: string;
  private readonly specials = new Map<number, string>();

  constructor(
    private readonly formula: Formula,
    private readonly out: DType,
    given: Given,
    private readonly launch: Launch,
    placed: Placed,
  ) {
    this.single = isSingle(out, given);
    this.key = `${formula.source} ${out.name} ${this.single}`;
    for (let i = 0; i < given.length; i++) this.add(given[i], i, placed);
    // NaN and infinities, which no text can say, and a 0 that compilers do not know.
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0])
      this.specials.set(value, launch.float(value));
  }

  private add(one: View | number, at: number, placed: Placed): void {
    this.key += typeof one === "object" ? " v" : " n";
    if (typeof one === "object") {
      const buffer = this.launch.from(one);
      this.list.push({ text: `${buffer}[${placed(one)}]`, type: one.dtype.name as Operand["type"] });
      return;
    }
    const passed = isPassed(operandCode(this.formula, at, one));
    if (!passed) this.key += ` ${one}`;
    const text = !passed ? literal(one) : this.single ? this.launch.float(one) : this.launch.int(one);
    this.list.push({ fixed: passed ? undefined : one, text, type: "number" });
  }

  /** Statements, and the expression of the result, in the type that the result has in memory. */
  text(): { statements: string; result: string } {
    return this.single ? this.ofSingles() : this.ofWhole();
  }

  private ofSingles(): { statements: string; result: string } {
    const graph = new Graph();
    const m = new Floats(graph, f32x4, true);
    const node = ({ fixed }: Operand, i: number): Node =>
      fixed === undefined ? graph.input(i, perVector) : m.number(fixed);
    const inputs = new Map(this.list.map((operand, i) => [this.formula.names[i], node(operand, i)]));
    const { name } = this.out;
    const root = formulaNode(m, this.formula.root, inputs, name === "bool", gpuFunction);
    if (root === null) throw new NoKernel(`no WGSL for ${this.formula.source}`);
    const lets = this.list.map((operand, i) => `let x${i} = ${inSingle(operand)};`);
    const text = new NodeText(
      (local) => `x${local}`,
      (value) => this.specials.get(value)!,
    );
    const result =
      name === "bool"
        ? `select(0u, 1u, ${text.truth(root)})`
        : name === "int32"
          ? `i32(${text.number(root)})`
          : text.number(root);
    return { statements: [...lets, text.statements].join("\n"), result };
  }

  private ofWhole(): { statements: string; result: string } {
    const lets = this.list.map((operand, i) => `let x${i} = ${inWhole(operand)};`);
    const names = new Map(this.list.map((_, i) => [this.formula.names[i], `x${i}`]));
    const truth = this.out.name === "bool";
    const result = wholeText(this.formula.root, names, truth);
    return { statements: lets.join("\n"), result: truth ? `select(0u, 1u, ${result})` : result };
  }
}

const inSingle = ({ text, type }: Operand): string => (type === "float32" || type === "number" ? text : `f32(${text})`);
const inWhole = ({ text, type, fixed }: Operand): string =>
  fixed !== undefined ? String(fixed) : type === "bool" ? `i32(${text})` : text;
