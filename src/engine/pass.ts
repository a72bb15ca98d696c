// One backward pass: a loop that always takes the youngest node that is ready, as PyTorch's engine does. No recursion.
import { checkForNan, tellPlace } from "./anomaly.js";
import { AccumulateGrad, type Edge, type GradFn } from "./autograd.js";
import { safePoint } from "./backend/safe-point.js";
import { fitted } from "./fit.js";
import { replaced, runHooks } from "./hooks.js";
import { mode, quietly } from "./mode.js";
import { type Contribution, observer } from "./observer.js";
import { OpNode } from "./op-node.js";
import { ReadyQueue, Task } from "./ready-queue.js";
import { sameSizes } from "./shape.js";
import type { Tensor } from "./tensor.js";

type Gradients = readonly (Tensor | null)[];

/** The walk through the graph from some roots to the leaves, or to the inputs that are asked for. */
export class Pass {
  private readonly tasks = new Map<GradFn, Task>();
  private readonly ready = new ReadyQueue();
  /** Asked for gradients, instead of the leaves' `grad`. */
  private readonly captures = new Map<GradFn, { output: number; index: number }[]>();
  readonly captured: (Tensor | null)[] = [];
  /** Gradients that rules have just made and nobody else looks at: a leaf may keep such a one without copying it. */
  private readonly fresh = new WeakSet<Tensor>();

  constructor(
    private readonly keepGraph: boolean,
    private readonly createGraph: boolean,
  ) {}

  run(roots: readonly Tensor[], seeds: readonly Tensor[], inputs: readonly Edge[] | null, accumulate: boolean): void {
    const edges = roots.map((root) => root.edge!);
    this.discover(edges);
    if (inputs !== null) this.restrict(inputs, accumulate);
    const watching = observer();
    watching?.backwardStarted(this.countCalls(roots.length));
    roots.forEach((root, i) => {
      watching?.seeded(root, seeds[i]);
      this.deliver(edges[i], seeds[i]);
    });
    while (!this.ready.isEmpty) {
      if (mode.quiet + mode.composing === 0) safePoint();
      this.execute(this.ready.pop());
    }
    watching?.backwardEnded();
  }

  /** Finds all nodes below the roots, and how many gradients each will receive. */
  private discover(roots: readonly Edge[]): void {
    const open: GradFn[] = [];
    const count = (edge: Edge) => {
      let task = this.tasks.get(edge.fn);
      if (task === undefined) {
        task = new Task(edge.fn);
        this.tasks.set(edge.fn, task);
        open.push(edge.fn);
      }
      task.pending++;
      task.expected[edge.output] = (task.expected[edge.output] ?? 0) + 1;
    };
    roots.forEach(count);
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const edge of node.edges) if (edge !== null) count(edge);
  }

  /** Lets only those nodes run that lead to `inputs`. */
  private restrict(inputs: readonly Edge[], accumulate: boolean): void {
    const wanted = new Set(inputs.map(({ fn }) => fn));
    if (!accumulate) {
      inputs.forEach(({ fn, output }, index) => {
        this.captured.push(null);
        this.captures.set(fn, [...(this.captures.get(fn) ?? []), { output, index }]);
      });
    }
    const leads = this.leadingTo(wanted);
    for (const task of this.tasks.values())
      task.runs = leads.has(task.node) || (accumulate && wanted.has(task.node) && task.node instanceof AccumulateGrad);
  }

  /** Nodes with a path to one of `wanted`. A stack of nodes to enter and to leave takes the place of recursion. */
  private leadingTo(wanted: ReadonlySet<GradFn>): Set<GradFn> {
    const leads = new Set<GradFn>();
    const seen = new Set<GradFn>();
    const stack: { node: GradFn; leaving: boolean }[] = [];
    for (const node of this.tasks.keys()) stack.push({ node, leaving: false });
    while (stack.length > 0) {
      const { node, leaving } = stack.pop()!;
      if (leaving) {
        if (node.edges.some((edge) => edge !== null && (wanted.has(edge.fn) || leads.has(edge.fn)))) leads.add(node);
      } else if (!seen.has(node)) {
        seen.add(node);
        stack.push({ node, leaving: true });
        for (const edge of node.edges)
          if (edge !== null && !seen.has(edge.fn)) stack.push({ node: edge.fn, leaving: false });
      }
    }
    return leads;
  }

  private countCalls(roots: number): number {
    let count = roots;
    for (const task of this.tasks.values()) if (task.runs) count++;
    return count;
  }

  /** Adds a gradient to what its node has got so far. Returns the sum. */
  private deliver(edge: Edge, gradient: Tensor | null): Tensor | null {
    const task = this.tasks.get(edge.fn)!;
    const { output } = edge;
    task.received[output] = (task.received[output] ?? 0) + 1;
    if (gradient !== null) {
      const sum = task.sums[output] ?? null;
      task.sums[output] = sum === null ? gradient : this.made(this.inside(() => sum.add(gradient)));
    }
    if (--task.pending === 0) this.ready.push(task);
    return task.sums[output] ?? null;
  }

  private made(gradient: Tensor): Tensor {
    if (gradient.base === null) this.fresh.add(gradient);
    return gradient;
  }

  /** Runs the engine's own ops: recorded and reported only when the pass makes a graph. */
  private inside<T>(run: () => T): T {
    return this.createGraph ? run() : quietly(false, run);
  }

  private execute(task: Task): void {
    const { node } = task;
    let incoming: Gradients = this.incomingOf(task);
    for (const { output, index } of this.captures.get(node) ?? []) this.captured[index] = incoming[output] ?? null;
    if (!task.runs) {
      this.passNothing(node);
      return;
    }
    for (const hook of [...node.hooks.before]) incoming = replaced(hook, hook(incoming), incoming);
    if (node instanceof AccumulateGrad) this.accumulate(node, incoming);
    else this.propagate(node, incoming);
  }

  /** The gradients of a node's outputs, after the hooks of these tensors. */
  private incomingOf({ node, sums }: Task): (Tensor | null)[] {
    const incoming: (Tensor | null)[] = [];
    for (let i = 0; i < Math.max(node.outputs.length, sums.length); i++) incoming.push(sums[i] ?? null);
    const { outputs } = node.hooks;
    for (let i = 0; i < outputs.length; i++) {
      const hooks = outputs[i];
      const gradient = incoming[i] ?? null;
      if (gradient === null || hooks === undefined || hooks.length === 0) continue;
      this.fresh.delete(gradient);
      incoming[i] = runHooks(hooks, gradient);
    }
    return incoming;
  }

  private passNothing(node: GradFn): void {
    for (const edge of node.edges) if (edge !== null) this.deliver(edge, null);
  }

  private accumulate(node: AccumulateGrad, [incoming]: Gradients): void {
    if (incoming === null) return;
    const leaf = node.variable;
    const before = leaf.gradient;
    if (before === null) leaf.gradient = this.firstGradient(incoming);
    else if (this.createGraph) leaf.gradient = before.add(incoming);
    else this.inside(() => before.add_(incoming));
    observer()?.accumulated(node, leaf, incoming);
    for (const hook of [...node.hooks.after]) hook([], [incoming]);
    for (const hook of [...(leaf.gradState?.postAccumulateHooks ?? [])]) hook(leaf);
  }

  private firstGradient(incoming: Tensor): Tensor {
    const mayKeep = !this.createGraph && this.fresh.has(incoming) && incoming.is_contiguous();
    return mayKeep ? incoming : this.inside(() => incoming.clone());
  }

  private propagate(node: GradFn, incoming: Gradients): void {
    const results = this.resultsOf(node, incoming);
    const watching = observer();
    const contributions: Contribution[] = [];
    for (let i = 0; i < node.edges.length; i++) {
      const edge = node.edges[i];
      if (edge === null) continue;
      const gradient = results[i];
      const total = this.deliver(edge, gradient);
      if (watching !== null && gradient !== null)
        contributions.push(this.contribution(node, edge, i, gradient, total!));
    }
    if (!this.keepGraph) node.release();
    watching?.propagated(node, incoming, contributions);
  }

  /** The gradients of a node's inputs, after hooks. */
  private resultsOf(node: GradFn, incoming: Gradients): Gradients {
    let results = incoming.some((gradient) => gradient !== null)
      ? this.computed(node, incoming)
      : node.edges.map(() => null);
    const { after } = node.hooks;
    if (node instanceof OpNode && after.length === 0)
      for (const result of results) if (result !== null && !incoming.includes(result)) this.made(result);
    for (const hook of [...after]) results = replaced(hook, hook(results, incoming), results);
    return results;
  }

  private computed(node: GradFn, incoming: Gradients): Gradients {
    try {
      const results = this.inside(() => node.apply(incoming)).map((result, i) => this.fitted(node, i, result));
      if (mode.anomaly && mode.checkNan) checkForNan(node.name(), results);
      return results;
    } catch (error) {
      tellPlace(error, node.name(), node.place);
      throw error;
    }
  }

  private contribution(node: GradFn, edge: Edge, index: number, gradient: Tensor, total: Tensor): Contribution {
    const { received, expected } = this.tasks.get(edge.fn)!;
    const { fn: next, output } = edge;
    return {
      input: node.inputOf(index),
      next,
      nextOutput: output,
      gradient,
      total,
      received: received[output],
      expected: expected[output],
    };
  }

  private fitted(node: GradFn, index: number, gradient: Tensor | null): Tensor | null {
    const edge = node.edges[index];
    if (edge === null || gradient === null || gradient === undefined) return null;
    const { sizes, dtype } = edge.fn.outputs[edge.output];
    const fits = gradient.dtype === dtype && sameSizes(gradient.sizes, sizes);
    return fits ? gradient : this.inside(() => fitted(node, index, gradient));
  }
}
