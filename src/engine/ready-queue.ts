// Which node of a backward pass runs next: the youngest of those that have all their gradients.
import type { GradFn } from "./autograd.js";
import type { Tensor } from "./tensor.js";

/** A node that waits for its gradients during one pass. */
export class Task {
  /** Edges that have not delivered yet. */
  pending = 0;
  readonly sums: (Tensor | null)[] = [];
  readonly received: number[] = [];
  readonly expected: number[] = [];
  /** Whether it has to run: false when only its incoming gradient is asked for. */
  runs = true;
  constructor(readonly node: GradFn) {}
}

/** Ready tasks, the youngest node first; among leaves the first that became ready. */
export class ReadyQueue {
  private readonly heap: { task: Task; order: number }[] = [];
  private pushed = 0;

  get isEmpty(): boolean {
    return this.heap.length === 0;
  }

  push(task: Task): void {
    const { heap } = this;
    let at = heap.push({ task, order: this.pushed++ }) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.before(at, up); up = (at - 1) >> 1) {
      this.swap(at, up);
      at = up;
    }
  }

  pop(): Task {
    const { heap } = this;
    this.swap(0, heap.length - 1);
    const { task } = heap.pop()!;
    for (let at = 0; ; ) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && this.before(child, best)) best = child;
      if (best === at) return task;
      this.swap(at, best);
      at = best;
    }
  }

  private before(i: number, j: number): boolean {
    const a = this.heap[i];
    const b = this.heap[j];
    const difference = b.task.node.sequence - a.task.node.sequence;
    return difference < 0 || (!(difference > 0) && a.order < b.order);
  }

  private swap(i: number, j: number): void {
    [this.heap[i], this.heap[j]] = [this.heap[j], this.heap[i]];
  }
}
