// Formulas as kernels: loops over vectors, assembled once per formula, element types and way the operands lie in memory.
import type { DType } from "../../dtype.js";
import type { Formula } from "../../formula/parse.js";
import { ElementAccess } from "./element-access.js";
import { formulaNode } from "./formula-graph.js";
import { NodeWriter } from "./node-writer.js";
import { Routine } from "./routine.js";
import { Floats, Graph, once, perRow, perVector } from "./vector-math/graph.js";
import {
  add,
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

/** How an operand lies along the loop: one after the other, one for all of a row, or at any distance. */
export type Layout = "dense" | "row" | "strided";

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
const operationCost = 0.3;
const byteCost = 0.04;

/** Singles or doubles, as PyTorch computes it; null for types whose results JavaScript makes fit. */
function lanesFor({ out, operands }: KernelForm): Lanes | null {
  const has = (name: string) => operands.some((operand) => typeof operand === "object" && operand.dtype.name === name);
  if (out.dtype.name === "int32" || out.dtype.name === "uint8") return null;
  if (out.dtype.name === "float64" || out.dtype.name === "int64" || has("float64")) return f64x2;
  return out.dtype.name === "float32" || has("float32") ? f32x4 : f64x2;
}

/** A place in memory that goes through its elements as the kernel does. */
interface Walker {
  readonly access: ElementAccess;
  /** Local with the address; where rows start, how far they are apart, and the bytes from one element to the next. */
  readonly at: number;
  readonly start: number;
  readonly rowStep: number;
  readonly step: number;
  readonly layout: Layout;
  /** Local for the vector that was read. */
  readonly vector: number;
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
  private readonly out: Walker;
  private readonly operands: Walker[] = [];
  private readonly rows: number;
  private readonly count: number;
  private left = 0;

  constructor(
    private readonly formula: Formula,
    private readonly form: KernelForm,
    private readonly lanes: Lanes,
  ) {
    this.m = new Floats(this.graph, lanes, form.fused);
    const { routine } = this;
    this.rows = form.rows ? routine.parameters(1)[0] : -1;
    [this.count] = routine.parameters(1);
    const inMemory = [form.out, ...form.operands.filter((operand) => typeof operand === "object")];
    const places = inMemory.map(() => routine.parameters(form.rows ? 3 : 1));
    const numbers = routine.parameters(form.operands.filter((operand) => operand === "number").length, lanes.type);
    const walkers = inMemory.map(({ dtype, layout }, i): Walker => {
      const [start, rowStep = -1, step = -1] = places[i];
      const at = form.rows ? routine.local() : start;
      const access = new ElementAccess(dtype, lanes);
      return { access, at, start, rowStep, step, layout, vector: routine.local("v128") };
    });
    this.out = walkers[0];
    this.operands = walkers.slice(1);
    this.numbers = numbers;
  }

  private readonly numbers: number[];

  /** The node of each name. */
  private inputs(): Map<string, ReturnType<Graph["input"]>> {
    const { graph, lanes } = this;
    let [view, number] = [0, 0];
    return new Map(
      this.form.operands.map((operand, i) => {
        const name = this.formula.names[i];
        if (typeof operand === "number") return [name, this.m.number(operand)];
        if (operand === "number") {
          const local = this.numbers[number++];
          return [name, graph.apply(() => lanes.splat(get(local)), [], `parameter ${local}`)];
        }
        const { vector, layout } = this.operands[view++];
        return [name, graph.input(vector, layout === "row" ? perRow : perVector)];
      }),
    );
  }

  written(): FormulaKernel | null {
    const { out } = this.form;
    const root = formulaNode(this.m, this.formula.root, this.inputs(), out.dtype.name === "bool");
    if (root === null) return null;
    const whole = out.dtype.name === "int64" ? this.m.trunc(root) : root;
    const writer = new NodeWriter(this.routine, whole);
    this.left = this.routine.local();
    const row = this.row(writer);
    const routine = this.routine.done([writer.statements(once), this.form.rows ? this.allRows(row) : row]);
    return { routine, cost: this.costOf(writer.count(perVector)) };
  }

  private costOf(operations: number): number {
    const bytes = this.walkers.reduce((sum, { access }) => sum + access.bytes, 0);
    return (operations * operationCost) / this.lanes.count + bytes * byteCost;
  }

  private get walkers(): Walker[] {
    return [this.out, ...this.operands];
  }

  /** The loop over rows; each starts `rowStep` after the one before. */
  private allRows(row: Code): Code {
    const begin = this.walkers.map(({ at, start }) => set(at, get(start)));
    const next = this.walkers.map(({ start, rowStep }) => set(start, add(get(start), get(rowStep))));
    return repeatFromZero(this.rows, [begin, row, next]);
  }

  /** One row: rounds of some vectors, single vectors, and what is left after them. */
  private row(writer: NodeWriter): Code {
    const { count: lanes } = this.lanes;
    const vectors = unrolled(writer.count(perVector));
    const loads = this.operands.map(({ access, at, layout, vector }) =>
      layout === "row" ? set(vector, access.loadSplat(get(at))) : [],
    );
    const rounds = (elements: number, body: Code) => [
      set(this.left, i32.divUnsigned(get(this.count), constant(elements))),
      repeatFromZero(this.left, body),
    ];
    const several = vectors > 1 ? rounds(lanes * vectors, this.vectors(writer, vectors)) : [];
    const rest = vectors > 1 ? i32.remUnsigned(get(this.count), constant(lanes * vectors)) : get(this.count);
    const single = [
      set(this.left, i32.divUnsigned(rest, constant(lanes))),
      repeatFromZero(this.left, this.vectors(writer, 1)),
    ];
    const remains = [
      set(this.left, i32.and(get(this.count), constant(lanes - 1))),
      when(get(this.left), this.remainder(writer)),
    ];
    return [loads, writer.statements(perRow), several, single, remains];
  }

  private vectors(writer: NodeWriter, vectors: number): Code {
    const body: Code[] = [];
    for (let i = 0; i < vectors; i++) {
      for (const walker of this.operands) if (walker.layout !== "row") body.push(this.load(walker, i));
      body.push(writer.statements(perVector), this.store(writer.result, i));
    }
    const forward = this.walkers.map(({ layout, at, access }) =>
      layout === "dense" ? set(at, add(get(at), constant(vectors * this.lanes.count * access.bytes))) : [],
    );
    return [body, forward];
  }

  private load({ layout, at, access, vector, step }: Walker, index: number): Code {
    if (layout === "dense") return set(vector, access.load(get(at), index));
    return Array.from({ length: this.lanes.count }, (_, lane) => this.loadLane(access, lane, at, vector, step));
  }

  private loadLane(access: ElementAccess, lane: number, at: number, vector: number, step: number): Code {
    return [set(vector, access.loadLane(lane, get(at), get(vector))), set(at, add(get(at), get(step)))];
  }

  private store(result: Code, index: number): Code {
    const { layout, at, access, vector, step } = this.out;
    if (layout === "dense") return [set(vector, result), access.store(get(at), index, get(vector))];
    const lanes = Array.from({ length: this.lanes.count }, (_, lane) => [
      access.storeLane(lane, get(at), get(vector)),
      set(at, add(get(at), get(step))),
    ]);
    return [set(vector, result), lanes];
  }

  /** Fewer elements than a vector has: their lanes are read and written one by one. */
  private remainder(writer: NodeWriter): Code {
    const { access, at, vector } = this.out;
    const forward = (walker: Walker) => this.forward(walker);
    const reads = this.operands.map((walker) =>
      walker.layout === "row"
        ? []
        : this.lanesLeft(0, (lane) => [
            set(walker.vector, walker.access.loadLane(lane, get(walker.at), get(walker.vector))),
            forward(walker),
          ]),
    );
    const writes = this.lanesLeft(0, (lane) => [access.storeLane(lane, get(at), get(vector)), forward(this.out)]);
    return [reads, writer.statements(perVector), set(vector, writer.result), writes];
  }

  private forward({ layout, at, access, step }: Walker): Code {
    return set(at, add(get(at), layout === "dense" ? constant(access.bytes) : get(step)));
  }

  private lanesLeft(lane: number, one: (lane: number) => Code): Code {
    if (lane === this.lanes.count - 1) return [];
    const first = one(lane);
    if (lane === this.lanes.count - 2) return lane === 0 ? first : when(i32.gt(get(this.left), constant(lane)), first);
    const rest = [first, this.lanesLeft(lane + 1, one)];
    return lane === 0 ? rest : when(i32.gt(get(this.left), constant(lane)), rest);
  }
}
