// Which node of a backward pass runs next: the youngest of those that have all their gradients.
import type { GradFn } from "./autograd.js";
import type { Pass } from "./pass.js";
import type { Tensor } from "./tensor.js";

/** A node that waits for its gradients during one pass. */
export class Task {
  /** Edges that have not delivered yet. */
  pending = 0;
  /** Whether it has to run: false when only its incoming gradient is asked for. */
  runs = true;
  /** The gradient of the node's first output, as far as it has arrived; the others are in `more`. */
  first: Tensor | null = null;
  /** How `first` came here. */
  origin: Origin = "shared";
  /** How many tasks were ready before this one. */
  order = 0;
  private more: (Tensor | null)[] | null = null;
  /** How many gradients have arrived and how many will, by output: for an observer. */
  counts: { readonly received: number[]; readonly expected: number[] } | null = null;

  constructor(
    readonly node: GradFn,
    readonly pass: Pass,
    /** What the node waits for in a pass that has begun earlier and is not over. */
    readonly outer: Task | null,
  ) {}

  /** The gradient of an output, as far as it has arrived. */
  sumOf(output: number): Tensor | null {
    return output === 0 ? this.first : (this.more?.[output] ?? null);
  }

  /** Replaces the gradient of an output. */
  setSum(output: number, sum: Tensor, origin: Origin): void {
    if (output === 0) {
      this.first = sum;
      this.origin = origin;
    } else {
      this.more ??= [];
      this.more[output] = sum;
    }
  }

  /** Lets go of the gradients. */
  forget(): void {
    this.first = null;
    this.more = null;
  }

  /** The gradients of all outputs; `null` where none has arrived. */
  incoming(): (Tensor | null)[] {
    const count = Math.max(this.node.outputs.length, this.more === null ? 1 : this.more.length);
    if (count === 1) return [this.first];
    return Array.from({ length: count }, (_, i) => this.sumOf(i));
  }
}

/** Who else may look at a gradient: anybody, nobody as its rule has just made it, or nobody as it is the pass's own sum. */
export type Origin = "shared" | "fresh" | "sum";

/** Ready tasks, the youngest node first; among leaves the first that became ready. */
export class ReadyQueue {
  private readonly heap: Task[] = [];
  private pushed = 0;

  get isEmpty(): boolean {
    return this.heap.length === 0;
  }

  push(task: Task): void {
    const { heap } = this;
    task.order = this.pushed++;
    let at = heap.push(task) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.before(at, up); up = (at - 1) >> 1) {
      this.swap(at, up);
      at = up;
    }
  }

  pop(): Task {
    const { heap } = this;
    this.swap(0, heap.length - 1);
    const task = heap.pop()!;
    for (let at = 0; ; ) {
      let best = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2; child++)
        if (child < heap.length && this.before(child, best)) best = child;
      if (best === at) return task;
      this.swap(at, best);
      at = best;
    }
  }

  private before(i: number, j: number): boolean {
    const a = this.heap[i];
    const b = this.heap[j];
    const difference = b.node.sequence - a.node.sequence;
    return difference < 0 || (!(difference > 0) && a.order < b.order);
  }

  private swap(i: number, j: number): void {
    const { heap } = this;
    const task = heap[i];
    heap[i] = heap[j];
    heap[j] = task;
  }
}
