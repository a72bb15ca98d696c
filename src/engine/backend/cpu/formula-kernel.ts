// Formulas as kernels: loops over vectors, assembled once per formula, element types and way the operands lie in memory.
import type { DType } from "../../dtype.js";
import type { Formula } from "../../formula/parse.js";
import { ElementAccess } from "./element-access.js";
import { formulaNode } from "./formula-graph.js";
import { NodeWriter } from "./node-writer.js";
import { Routine } from "./routine.js";
import { Floats, Graph, type Node, once, perRow, perVector } from "./vector-math/graph.js";
import { type Layout, Walker } from "./walker.js";
import {
  type Code,
  constant,
  f32x4,
  f64x2,
  get,
  i32,
  type Lanes,
  repeatFromZero,
  set,
  type WasmFunction,
  when,
} from "./wasm.js";

/** An operand of a kernel: elements in memory, a number that is passed, or one that the kernel is made for. */
export type Operand = { dtype: DType; layout: Layout } | "number" | number;

/** What a kernel is made for. */
export interface KernelForm {
  readonly out: { readonly dtype: DType; readonly layout: Layout };
  /** By the formula's names. */
  readonly operands: readonly Operand[];
  /** Whether it walks rows, or one row alone. */
  readonly rows: boolean;
  readonly fused: boolean;
}

/** A kernel, and about how many nanoseconds it takes for an element. */
export interface FormulaKernel {
  readonly routine: WasmFunction;
  readonly cost: number;
}

/** Nanoseconds for a vector operation, and for a byte that is read or written. */
const operationCost = 0.12;
const byteCost = 0.04;

/** Singles or doubles, as PyTorch computes it; null for types whose results JavaScript makes fit. */
function lanesFor({ out, operands }: KernelForm): Lanes | null {
  const has = (name: string) => operands.some((operand) => typeof operand === "object" && operand.dtype.name === name);
  if (out.dtype.name === "int32" || out.dtype.name === "uint8") return null;
  if (out.dtype.name === "float64" || out.dtype.name === "int64" || has("float64")) return f64x2;
  return out.dtype.name === "float32" || has("float32") ? f32x4 : f64x2;
}

/** Vectors per round of the loop: more where there is little to do for each. */
const unrolled = (nodes: number): number => (nodes <= 8 ? 4 : nodes <= 24 ? 2 : 1);

/**
 * The kernel of a formula. Its parameters: `count`, `out`, the address of each operand in memory, then the numbers
 * (f32 or f64). With rows: `rows`, `count`, then for `out` and each operand in memory the address, the bytes from one
 * row to the next and from one element to the next, then the numbers. Parts of it may be computed apart.
 */
export function formulaKernel(formula: Formula, form: KernelForm): FormulaKernel | null {
  const lanes = lanesFor(form);
  return lanes === null ? null : new KernelWriter(formula, form, lanes).written();
}

class KernelWriter {
  private readonly routine = new Routine();
  private readonly graph = new Graph();
  private readonly m: Floats;
  /** Parameters: the number of rows, if there are any, the elements of each, and the numbers of the formula. */
  private readonly rows: number[];
  private readonly count: number;
  private readonly numbers: number[];
  /** A local that counts what is left. */
  private readonly left: number;
  private readonly out: Walker;
  private readonly operands: Walker[];

  constructor(
    private readonly formula: Formula,
    private readonly form: KernelForm,
    private readonly lanes: Lanes,
  ) {
    this.m = new Floats(this.graph, lanes, form.fused);
    const { routine } = this;
    const inMemory = [form.out, ...form.operands.filter((operand) => typeof operand === "object")];
    this.rows = routine.parameters(form.rows ? 1 : 0);
    [this.count] = routine.parameters(1);
    const places = inMemory.map(() => routine.parameters(form.rows ? 3 : 1));
    this.numbers = routine.parameters(form.operands.filter((operand) => operand === "number").length, lanes.type);
    this.left = routine.local();
    [this.out, ...this.operands] = inMemory.map(
      ({ dtype, layout }, i) => new Walker(routine, places[i], new ElementAccess(dtype, lanes), lanes, layout),
    );
  }

  written(): FormulaKernel | null {
    const { dtype } = this.form.out;
    const root = formulaNode(this.m, this.formula.root, this.inputs(), dtype.name === "bool");
    if (root === null) return null;
    const writer = new NodeWriter(this.routine, dtype.name === "int64" ? this.m.trunc(root) : root);
    const row = this.row(writer);
    const routine = this.routine.done([writer.statements(once), this.form.rows ? this.allRows(row) : row]);
    return { routine, cost: this.costOf(writer.count(perVector)) };
  }

  /** The node of each name. */
  private inputs(): Map<string, Node> {
    const walkers = this.operands.values();
    const numbers = this.numbers.values();
    return new Map(
      this.form.operands.map((operand, i) => [this.formula.names[i], this.input(operand, walkers, numbers)]),
    );
  }

  private input(operand: Operand, walkers: Iterator<Walker>, numbers: Iterator<number>): Node {
    if (typeof operand === "number") return this.m.number(operand);
    if (operand === "number") {
      const local = numbers.next().value as number;
      return this.graph.apply(() => this.lanes.splat(get(local)), [], `parameter ${local}`);
    }
    const { vector, layout } = walkers.next().value as Walker;
    return this.graph.input(vector, layout === "row" ? perRow : perVector);
  }

  private costOf(operations: number): number {
    const bytes = this.walkers.reduce((sum, { access }) => sum + access.bytes, 0);
    return (operations * operationCost) / this.lanes.count + bytes * byteCost;
  }

  private get walkers(): Walker[] {
    return [this.out, ...this.operands];
  }

  private allRows(row: Code): Code {
    const begin = this.walkers.map((walker) => walker.begin);
    return repeatFromZero(this.rows[0], [begin, row, this.walkers.map((walker) => walker.nextRow)]);
  }

  /** One row: rounds of several vectors, single vectors, and what is left after them. */
  private row(writer: NodeWriter): Code {
    const several = unrolled(writer.count(perVector));
    const { count } = this.lanes;
    return [
      this.operands.map((walker) => walker.loadRow),
      writer.statements(perRow),
      several > 1 ? this.rounds(writer, several, get(this.count)) : [],
      this.rounds(
        writer,
        1,
        several > 1 ? i32.remUnsigned(get(this.count), constant(several * count)) : get(this.count),
      ),
      set(this.left, i32.and(get(this.count), constant(count - 1))),
      when(get(this.left), this.remainder(writer)),
    ];
  }

  /** As many rounds of so many vectors as there are in a number of elements. */
  private rounds(writer: NodeWriter, vectors: number, elements: Code): Code {
    const indices = Array.from({ length: vectors }, (_, i) => i);
    const body = indices.map((i) => [
      this.operands.map((walker) => walker.load(i)),
      writer.statements(perVector),
      this.out.store(i, writer.result),
    ]);
    return [
      set(this.left, i32.divUnsigned(elements, constant(vectors * this.lanes.count))),
      repeatFromZero(this.left, [body, this.walkers.map((walker) => walker.forward(vectors))]),
    ];
  }

  /** Fewer elements than a vector has: their lanes are read and written one by one. */
  private remainder(writer: NodeWriter): Code {
    const left = get(this.left);
    return [
      this.operands.map((walker) => walker.loadSome(left)),
      writer.statements(perVector),
      this.out.storeSome(left, writer.result),
    ];
  }
}
