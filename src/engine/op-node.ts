// The node of a recorded op: what it kept of the forward computation, and its rules.
import { call, type Edge, freedMessage, GradFn, gradientEdge, type RuleText, setHistory } from "./autograd.js";
import { RuntimeError } from "./errors.js";
import { applyGradient } from "./gradient.js";
import { Kept, keptAs } from "./kept.js";
import { Layout } from "./layout.js";
import { mode } from "./mode.js";
import { type Gradient, letters, type Meta, type OpRow, rows, type Saved } from "./op.js";
import type { Bound } from "./signature.js";
import type { Tensor } from "./tensor.js";
import { checkCreation } from "./view-rules.js";

type Operand = Tensor | number | boolean | null;

/** The end of the chain of what a node keeps. */
const nothing = new Kept(0, "", null);

/** The node of an op from the rows. */
export class OpNode extends GradFn implements Saved {
  args: Bound;
  readonly inputs: readonly Meta[];
  /** `null` after it was let go of. */
  private kept: Kept | null = nothing;
  /** The operands that are numbers, by letter and by name. */
  private readonly numbers: Bound | null;
  /** Which operand each edge belongs to: those that gradients may flow to. Nothing means all, in order. */
  private readonly slots: readonly number[] | null;

  /**
   * `edges` has one for each operand, which is a tensor or number per letter. An op that has written its first tensor
   * (`inPlace`) follows it even if no gradient flows to it.
   */
  constructor(
    override readonly op: OpRow,
    args: Bound,
    operands: readonly Operand[],
    edges: readonly (Edge | null)[],
    inPlace = false,
  ) {
    super();
    this.inputs = metasOf(operands);
    this.numbers = numbersIn(op, operands);
    this.args = remembered(op, args);
    if (this.numbers !== null) this.args = withNulls(this.args, this.numbers);
    const all = op.gradients.indexOf(null) < 0;
    this.slots = all ? null : operands.flatMap((_, i) => (this.ruleOf(i) !== null || (inPlace && i === 0) ? [i] : []));
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
    const slot = this.slotOf(edge);
    return this.inputs[slot] === noMeta ? -1 : this.tensorsUpTo(slot) - 1;
  }

  override get saved(): readonly number[] {
    const saved: number[] = [];
    for (let kept = this.kept; kept !== null && kept.letter !== ""; kept = kept.next) {
      const operand = letters.indexOf(kept.letter as "a");
      if (operand < 0) saved.push(-1 - "yi".indexOf(kept.letter));
      else if (this.inputs[operand] !== noMeta) saved.push(this.tensorsUpTo(operand) - 1);
    }
    return saved.sort((a, b) => b - a);
  }

  /** How many of the operands up to this one, itself included, are tensors. */
  private tensorsUpTo(operand: number): number {
    let count = 0;
    for (let i = 0; i <= operand; i++) if (this.inputs[i] !== noMeta) count++;
    return count;
  }

  /** Keeps what the rules that will run have asked for. */
  save(operands: readonly Operand[], first: Tensor, second?: Tensor): void {
    for (let i = 0; i < this.edges.length; i++) {
      if (this.edges[i] === null) continue;
      const wanted = this.ruleOf(this.slotOf(i))?.saves(this.args) ?? "";
      for (let k = 0; k < wanted.length; k++) this.keep(wanted[k], operands, first, second);
    }
  }

  private keep(letter: string, operands: readonly Operand[], y: Tensor, i?: Tensor): void {
    if (keptAs(letter, this.kept) !== null) return;
    const value = letter === "y" ? y : letter === "i" ? i : operands[letters.indexOf(letter as "a")];
    if (value !== null && value !== undefined) this.kept = new Kept(value, letter, this.kept);
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
    const kept = keptAs(letter, this.kept);
    if (kept === null) throw new Error(`${this.op.name} does not save ${letter}`);
    return letter === "y" || letter === "i" ? kept.get(this, "yi".indexOf(letter)) : kept.get();
  }

  override apply(grads: readonly (Tensor | null)[]): (Tensor | null)[] {
    const all = grads.length === 1 ? (grads as [Tensor]) : this.filled(grads);
    const results = new Array<Tensor | null>(this.edges.length);
    for (let i = 0; i < results.length; i++) {
      const slot = this.slotOf(i);
      const rule = this.edges[i] === null ? null : this.ruleOf(slot);
      results[i] = rule === null ? null : applyGradient(rule, all[0], this, slot, all);
    }
    return results;
  }

  /** Zeros take the place of gradients that have not come. */
  private filled(grads: readonly (Tensor | null)[]): Tensor[] {
    const some = grads.find((grad) => grad !== null)!;
    return grads.map((grad, i) => grad ?? zerosLike(this.outputs[i], some));
  }

  override release(): void {
    this.kept = null;
  }
}

const noMeta: Meta = { sizes: [], strides: [], offset: 0, dtype: null! };

function metaOf(operand: Operand | undefined): Meta {
  return typeof operand === "object" && operand !== null ? operand.layout : noMeta;
}

/** Shape and type of each operand; where these are the same, the list is shared too. */
function metasOf(operands: readonly Operand[]): readonly Meta[] {
  const first = metaOf(operands[0]);
  if (first instanceof Layout) {
    if (operands.length === 1) return first.alone;
    if (operands.length === 2 && first === metaOf(operands[1])) return first.twice;
  }
  const metas = new Array<Meta>(operands.length);
  for (let i = 0; i < metas.length; i++) {
    metas[i] = metaOf(operands[i]);
  }
  return metas;
}

/** The operands that are no tensors, by letter and by name; mostly there are none. */
function numbersIn(row: OpRow, operands: readonly Operand[]): Bound | null {
  let numbers: Bound | null = null;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (typeof operand === "object" && operand !== null) continue;
    numbers ??= {};
    if (operand !== null) numbers[letters[i]] = operand;
    numbers[row.tensors[i]] = operand;
  }
  return numbers;
}

/** Arguments that have also the tensors that were left out. */
function withNulls(args: Bound, numbers: Bound): Bound {
  const nulls = Object.keys(numbers).filter((name) => numbers[name] === null);
  return nulls.length === 0 ? args : { ...args, ...Object.fromEntries(nulls.map((name) => [name, null])) };
}

/** The arguments that rules may look at; calls that give none of them share the object. */
function remembered({ remembered: names, defaults }: OpRow, args: Bound): Bound {
  for (let i = 0; i < names.length; i++) if (args[names[i]] !== defaults[names[i]]) return pick(args, names);
  return defaults;
}

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
  setHistory(view, new OpNode(row, args, [base], [edge]), 0);
}
