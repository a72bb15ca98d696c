// The node of a recorded op: what it kept of the forward computation, and its rules.
import {
  call,
  checkSavable,
  checkVersion,
  type Edge,
  freedMessage,
  GradFn,
  gradientEdge,
  metaOf,
  type RuleText,
  setHistory,
} from "./autograd.js";
import { RuntimeError } from "./errors.js";
import { applyGradient } from "./gradient.js";
import { Packed, packed } from "./graph.js";
import { mode } from "./mode.js";
import { type Gradient, letters, type Meta, type OpRow, rows, type Saved } from "./op.js";
import type { Bound } from "./signature.js";
import type { Tensor } from "./tensor.js";
import { checkCreation } from "./view-rules.js";

/** A tensor kept for backward, with the version that it had. */
export interface Kept {
  readonly tensor: Tensor | Packed;
  readonly version: number;
}

/** Keeps a tensor for a backward pass. */
export function keep(tensor: Tensor): Kept {
  checkSavable(tensor);
  return { tensor: packed(tensor), version: tensor.writes };
}

/** The tensor that was kept, if it is still what it was. */
export function unkept({ tensor, version }: Kept, maker?: GradFn, output?: number): Tensor {
  if (tensor instanceof Packed) return tensor.unpack();
  if (tensor.writes !== version) checkVersion(tensor, version, maker, output);
  return tensor;
}

/** What an op is recorded with. */
export interface Recorded {
  row: OpRow;
  args: Bound;
  /** A tensor or number per letter. */
  operands: readonly (Tensor | number | boolean | null)[];
  edges: (Edge | null)[];
  /** Whether the op has written its first tensor, which then is followed even if no gradient flows to it. */
  inPlace?: boolean;
}

/** The node of an op from the rows. */
export class OpNode extends GradFn implements Saved {
  override readonly op: OpRow;
  args: Bound;
  readonly inputs: Meta[] = [];
  private kept: Record<string, Kept | number | boolean> | null = {};
  private readonly positions: number[] = [];
  private readonly numbers: Bound = {};
  /** Which operand each edge belongs to: those that gradients may flow to. Nothing means all, in order. */
  private readonly slots: readonly number[] | null = null;

  constructor({ row, args, operands, edges, inPlace = false }: Recorded) {
    super();
    this.op = row;
    this.args = row.remembered.length === 0 ? noArguments : pick(args, row.remembered);
    let position = 0;
    for (const operand of operands) {
      const isTensor = typeof operand === "object" && operand !== null;
      if (operand === null) this.args = { ...this.args, [row.tensors[this.inputs.length]]: null };
      else if (!isTensor) {
        this.numbers[letters[this.inputs.length]] = operand;
        this.numbers[row.tensors[this.inputs.length]] = operand;
      }
      this.inputs.push(isTensor ? metaOf(operand) : noMeta);
      this.positions.push(isTensor ? position++ : -1);
    }
    if (row.gradients.includes(null))
      this.slots = operands.flatMap((_, i) => (this.ruleOf(i) !== null || (inPlace && i === 0) ? [i] : []));
    this.edges = this.slots === null ? edges : this.slots.map((slot) => edges[slot]);
  }

  private slotOf(edge: number): number {
    return this.slots === null ? edge : this.slots[edge];
  }

  override name(): string {
    return this.op.backwardName(this.textArguments());
  }

  /** The rule of input `i`: the tensors of a list share one. */
  private ruleOf(i: number): Gradient | null {
    return this.op.gradients[this.parameterOf(i)];
  }

  /** Which tensor parameter input `i` belongs to. */
  private parameterOf(i: number): number {
    const { listAt, tensors } = this.op;
    if (listAt < 0 || i < listAt) return i;
    const listLength = this.inputs.length - tensors.length + 1;
    return i < listAt + listLength ? listAt : i - listLength + 1;
  }

  /** The input's letter; those of a list are numbered. */
  private letterOf(i: number): string {
    const parameter = this.parameterOf(i);
    return parameter === this.op.listAt ? `${letters[parameter]}[${i - parameter}]` : letters[parameter];
  }

  override get rules(): readonly RuleText[] {
    return this.edges.map((_, i) => ({
      letter: this.letterOf(this.slotOf(i)),
      text: this.ruleOf(this.slotOf(i))?.text(this.textArguments()) ?? "0",
    }));
  }

  /** The arguments, and under their letters and names the operands that were numbers. */
  private textArguments(): Bound {
    return { ...this.args, ...this.numbers };
  }

  override inputOf(edge: number): number {
    return this.positions[this.slotOf(edge)];
  }

  /** Keeps what the rules that will run have asked for. */
  save(operands: readonly (Tensor | number | boolean | null)[], results: readonly Tensor[]): void {
    let wanted = "";
    this.edges.forEach((edge, i) => {
      if (edge !== null) wanted += this.ruleOf(this.slotOf(i))?.saves(this.args) ?? "";
    });
    for (const letter of wanted) {
      if (letter in this.kept!) continue;
      const value =
        letter === "y" ? results[0] : letter === "i" ? results[1] : operands[letters.indexOf(letter as "a")];
      if (value === null || value === undefined) continue;
      this.kept![letter] = typeof value === "object" ? keep(value) : value;
    }
  }

  get a(): Tensor {
    return this.unpack("a");
  }
  get b(): Tensor {
    return this.unpack("b");
  }
  get c(): Tensor {
    return this.unpack("c");
  }
  get d(): Tensor {
    return this.unpack("d");
  }
  get e(): Tensor {
    return this.unpack("e");
  }
  get y(): Tensor {
    return this.unpack("y");
  }
  get i(): Tensor {
    return this.unpack("i");
  }

  /** @internal What was kept under a letter, if it is still what it was. */
  unpack(letter: string): Tensor {
    if (this.kept === null) throw new RuntimeError(freedMessage);
    const kept = this.kept[letter];
    if (kept === undefined) throw new Error(`${this.op.name} does not save ${letter}`);
    if (typeof kept !== "object") return kept as unknown as Tensor;
    return letter === "y" || letter === "i" ? unkept(kept, this, "yi".indexOf(letter)) : unkept(kept);
  }

  override apply(grads: readonly (Tensor | null)[]): (Tensor | null)[] {
    const all = grads.map((grad, i) => grad ?? zerosLike(this.outputs[i], grads.find((other) => other !== null)!));
    return this.edges.map((edge, i) => {
      const slot = this.slotOf(i);
      const gradient = edge === null ? null : this.ruleOf(slot);
      return gradient === null ? null : applyGradient(gradient, all[0], this, slot, all);
    });
  }

  override release(): void {
    this.kept = null;
  }
}

const noArguments: Bound = {};
const noMeta: Meta = { sizes: [], strides: [], offset: 0, dtype: null! };

function pick(args: Bound, names: readonly string[]): Bound {
  const picked: Bound = {};
  for (const name of names) picked[name] = args[name];
  return picked;
}

function zerosLike(meta: Meta, near: Tensor): Tensor {
  return call("new_zeros", near, meta.sizes, { dtype: meta.dtype }) as Tensor;
}

/** The memory under a view was written: its gradient now goes through the base, as a window on it. */
export function regenerateGradFn(view: Tensor): void {
  const base = view.base!;
  const edge = gradientEdge(base);
  if (edge !== null && mode.grad) checkCreation(view, true);
  view.asView!.nodeVersion = view.writes;
  if (edge === null) return;
  const { sizes, strides, offset } = view;
  const [row] = rows.get("as_strided")!;
  const args = { size: sizes, stride: strides, storage_offset: offset };
  setHistory(view, new OpNode({ row, args, operands: [base], edges: [edge] }), 0);
}
