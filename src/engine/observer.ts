// What may be watched of the engine from outside: one observer at most, and with none the cost is one null check per op.
import type { GradFn } from "./autograd.js";
import type { Storage } from "./backend/backend.js";
import type { OpRow } from "./op.js";
import type { Bound } from "./signature.js";
import type { Tensor } from "./tensor.js";

/** One op that was applied, by the script or, under `create_graph`, by a gradient rule. */
export interface Applied {
  op: OpRow;
  /** The op's tensor inputs in the order of its parameters: letters `a`, `b`, `c`, … of its formulas. */
  inputs: readonly Tensor[];
  outputs: readonly Tensor[];
  /** All arguments by PyTorch's parameter names. */
  arguments: Bound;
  /** True when `outputs[0]` is `inputs[0]`, written in place. */
  inPlace: boolean;
  /** What the observer's `place` said when the call began, if code of the script has run inside it since. */
  place?: number;
}

/** One summand of a gradient on its way from a backward node to the tensor that one of its inputs was. */
export interface Contribution {
  /** Which of the forward op's tensor inputs (index into `Applied.inputs`) it belongs to. */
  input: number;
  /** The node that will continue from here (an `AccumulateGrad` for a leaf) and which of its outputs' gradient this is. */
  next: GradFn;
  nextOutput: number;
  /** The summand, and the sum of all summands that have arrived so far. */
  gradient: Tensor;
  total: Tensor;
  /** How many summands have arrived, this one included, of how many that will. */
  received: number;
  expected: number;
}

/** Called synchronously, after the thing has happened unless it says otherwise. An observer that throws stops the script. */
export interface Observer {
  /** A number for where the script is: asked when a call begins inside which code of the script will run. */
  place?(): number;
  applied(what: Applied): void;
  /**
   * The elements of `tensor` are about to be overwritten. An observer that keeps its value takes the memory over with
   * `Backend.part` and says where the contents are now; `null` if they are where they were.
   */
  writing(tensor: Tensor): Storage | null;
  /** `tensor` is about to get another `.grad`, or none. */
  assigning?(tensor: Tensor): void;
  /** Nobody but the observer will look at this memory any more: it may release it when it has no use for it. */
  letGo?(storage: Storage): void;
  /** A backward pass begins that will make `nodeCount` calls of `seeded`, `propagated` and `accumulated` altogether. */
  backwardStarted(nodeCount: number): void;
  /** The gradient that a backward pass starts from (1 for a scalar) was put on `root`. */
  seeded(root: Tensor, gradient: Tensor): void;
  /** A backward node has run: it took `incoming` (one per output of its op) and made these contributions. */
  propagated(node: GradFn, incoming: readonly (Tensor | null)[], contributions: readonly Contribution[]): void;
  /** A leaf's complete gradient `incoming` was added to its `.grad`, which is now `leaf.grad`. */
  accumulated(node: GradFn, leaf: Tensor, incoming: Tensor): void;
  backwardEnded(): void;
  /** The script, or an optimizer, has put another tensor, or none, in the place of `tensor.grad`. */
  gradientSet?(tensor: Tensor, gradient: Tensor | null): void;
}

let current: Observer | null = null;

/** Lets `observer` watch from now on, or nobody (`null`). */
export function observe(observer: Observer | null): void {
  current = observer;
}

/** The observer of now, or `null`. */
export function observer(): Observer | null {
  return current;
}
