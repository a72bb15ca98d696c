// One call of an op as it was seen: whether another is the same can be told without writing either down.
import { type Applied, type GradFn, Tensor } from "../engine/internals.js";
import type { EventKind, EventTemplate, Pass } from "../protocol/trace.js";
import type { ModuleCalls } from "./modules.js";
import type { Occasion } from "./templates.js";

/** Stands for any tensor among the arguments: which one it is, an event says. */
const anyTensor = Symbol("tensor");

/** How many of the calls that have followed another are tried. */
const mostTries = 16;

/** A call with its template. */
export class Call {
  /** Calls that have come after this one, in the order in which they came, and where in it the next is expected. */
  private readonly followers: Call[] = [];
  private expected = 0;
  /** Names of the arguments that must be the same, and their values. */
  readonly argumentNames: string[] = [];
  private readonly values: unknown[] = [];
  private readonly needsGrad: boolean[];
  private readonly layouts: Tensor["layout"][];
  private readonly learns: boolean[];
  private readonly nodeOp: GradFn["op"] | null;
  private readonly op: Applied["op"];
  private readonly argumentCount: number;

  /** `varied` names arguments that may be anything. */
  constructor(
    { op, inputs, outputs, arguments: args }: Applied,
    private readonly occasion: Occasion,
    readonly template: EventTemplate,
    varied: readonly string[],
  ) {
    this.op = op;
    this.needsGrad = inputs.map((input) => input.requires_grad);
    this.layouts = outputs.map((output) => output.layout);
    this.learns = outputs.map((output) => output.requires_grad);
    this.nodeOp = nodeOpOf(outputs[0]);
    this.argumentCount = Object.keys(args).length;
    for (const name in args) {
      if (varied.includes(name)) continue;
      this.argumentNames.push(name);
      this.values.push(remembered(args[name]));
    }
  }

  /** The call after this one, if it is one that has come before: in loops they come in the same order again. */
  followedBy(
    what: Applied,
    kind: EventKind,
    pass: Pass,
    site: number,
    continues: boolean,
    module: ModuleCalls,
  ): Call | null {
    const { followers } = this;
    if (followers.length === 0) return null;
    const tries = Math.min(followers.length, mostTries);
    // The one after the latest, others behind that, and the latest itself once more.
    for (let i = 0; i <= tries; i++) {
      const at = (this.expected + (i < tries ? i : followers.length - 1)) % followers.length;
      if (!followers[at].fits(what, kind, pass, site, continues, module)) continue;
      this.expected = at + 1;
      return followers[at];
    }
    return null;
  }

  /** Remembers that `call` has come after this one. */
  wasFollowedBy(call: Call): void {
    const at = this.followers.indexOf(call);
    this.expected = at >= 0 ? at + 1 : this.followers.push(call);
  }

  /** Whether `what` is the same call again. */
  fits(what: Applied, kind: EventKind, pass: Pass, site: number, continues: boolean, module: ModuleCalls): boolean {
    const { occasion } = this;
    return (
      what.op === this.op &&
      site === occasion.site &&
      continues === occasion.continues &&
      pass === occasion.pass &&
      kind === occasion.kind &&
      module === occasion.module &&
      this.fitsTensors(what) &&
      this.fitsArguments(what.arguments)
    );
  }

  /** Whether both calls have the same value for this argument. */
  hasSame(name: string, other: Call): boolean {
    return isSame(this.values[this.argumentNames.indexOf(name)], other.values[other.argumentNames.indexOf(name)]);
  }

  private fitsTensors({ inputs, outputs }: Applied): boolean {
    const { needsGrad, layouts, learns } = this;
    if (inputs.length !== needsGrad.length || outputs.length !== layouts.length) return false;
    for (let i = 0; i < inputs.length; i++) if (inputs[i].requires_grad !== needsGrad[i]) return false;
    for (let i = 0; i < outputs.length; i++) {
      if (outputs[i].requires_grad !== learns[i] || !isSameType(outputs[i].layout, layouts[i])) return false;
    }
    return nodeOpOf(outputs[0]) === this.nodeOp;
  }

  private fitsArguments(args: Applied["arguments"]): boolean {
    const { argumentNames, values } = this;
    for (let i = 0; i < values.length; i++) if (!isSame(args[argumentNames[i]], values[i])) return false;
    return this.op.family !== "custom" || Object.keys(args).length === this.argumentCount;
  }
}

/** The op whose node a tensor comes from; null for a leaf. */
function nodeOpOf(tensor: Tensor | undefined): GradFn["op"] | null {
  const node = tensor?.grad_fn;
  return node ? node.op : null;
}

/** A list may be the script's own, and change. */
function remembered(value: unknown): unknown {
  if (isTensors(value)) return anyTensor;
  return Array.isArray(value) ? [...value] : value;
}

function isTensors(value: unknown): boolean {
  return value instanceof Tensor || (Array.isArray(value) && value[0] instanceof Tensor);
}

function isSameType(a: Tensor["layout"], b: Tensor["layout"]): boolean {
  return a === b || (a.dtype === b.dtype && isSameList(a.sizes, b.sizes));
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (b === anyTensor) return isTensors(a);
  return Array.isArray(a) && Array.isArray(b) ? isSameList(a, b) : Number.isNaN(a) && Number.isNaN(b);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !isSame(a[i], b[i])) return false;
  return true;
}
