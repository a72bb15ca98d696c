// One backward pass: a loop that always takes the youngest node that is ready, as PyTorch's engine does. No recursion.
import { checkForNan, tellPlace } from "./anomaly.js";
import { AccumulateGrad, type Edge, type GradFn, noHooks } from "./autograd.js";
import { safePoint } from "./backend/safe-point.js";
import { allFitted } from "./fit.js";
import { type Hook, replaced, runHooks } from "./hooks.js";
import { leadingTo } from "./leading-to.js";
import { mode, quietly } from "./mode.js";
import { type Contribution, observer } from "./observer.js";
import { OpNode } from "./op-node.js";
import { type Origin, ReadyQueue, Task } from "./ready-queue.js";
import type { Tensor } from "./tensor.js";

type Gradients = readonly (Tensor | null)[];

/** The walk through the graph from some roots to the leaves, or to the inputs that are asked for. */
export class Pass {
  /** All nodes below the roots; each has its task as long as the pass runs. */
  private readonly tasks: Task[] = [];
  private readonly ready = new ReadyQueue();
  /** Asked for gradients, instead of the leaves' `grad`. */
  private readonly captures = new Map<GradFn, { output: number; index: number }[]>();
  readonly captured: (Tensor | null)[] = [];
  private readonly watching = observer();

  constructor(
    private readonly keepGraph: boolean,
    private readonly createGraph: boolean,
  ) {}

  run(roots: readonly Tensor[], seeds: readonly Tensor[], inputs: readonly Edge[] | null, accumulate: boolean): void {
    const edges = roots.map((root) => root.edge!);
    try {
      this.discover(edges);
      if (inputs !== null) this.restrict(inputs, accumulate);
      this.watching?.backwardStarted(this.countCalls(roots.length));
      roots.forEach((root, i) => {
        this.watching?.seeded(root, seeds[i]);
        this.deliver(edges[i], seeds[i], "shared");
      });
      while (!this.ready.isEmpty) {
        if (mode.quiet + mode.composing === 0) safePoint();
        this.execute(this.ready.pop());
      }
    } finally {
      for (const task of this.tasks) task.node.task = task.outer;
    }
    this.watching?.backwardEnded();
  }

  /** Finds all nodes below the roots, and how many gradients each will receive. */
  private discover(roots: readonly Edge[]): void {
    for (const root of roots) this.expect(root);
    for (let i = 0; i < this.tasks.length; i++) {
      const { edges } = this.tasks[i].node;
      for (let k = 0; k < edges.length; k++) {
        const edge = edges[k];
        if (edge !== null) this.expect(edge);
      }
    }
  }

  /** A gradient will come along this edge. */
  private expect({ fn, output }: Edge): void {
    let { task } = fn;
    if (task === null || task.pass !== this) {
      task = new Task(fn, this, task);
      fn.task = task;
      this.tasks.push(task);
    }
    task.pending++;
    if (this.watching === null) return;
    task.counts ??= { received: [], expected: [] };
    task.counts.expected[output] = (task.counts.expected[output] ?? 0) + 1;
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
    const leads = leadingTo(wanted, this.tasks);
    for (const task of this.tasks)
      task.runs = leads.has(task.node) || (accumulate && wanted.has(task.node) && task.node instanceof AccumulateGrad);
  }

  private countCalls(roots: number): number {
    let count = roots;
    for (const task of this.tasks) if (task.runs) count++;
    return count;
  }

  /** Adds a gradient to what its node has got so far. */
  private deliver({ fn, output }: Edge, gradient: Tensor | null, origin: Origin): void {
    const task = fn.task!;
    if (task.counts !== null) task.counts.received[output] = (task.counts.received[output] ?? 0) + 1;
    if (gradient !== null) {
      const sum = task.sumOf(output);
      if (sum === null) task.setSum(output, gradient, origin);
      else {
        const before = output === 0 ? task.origin : "shared";
        task.setSum(output, this.added(sum, gradient, before === "sum"), "sum");
        if (before === "fresh") this.letGo(sum);
        if (origin !== "shared") this.letGo(gradient);
      }
    }
    if (--task.pending === 0) this.ready.push(task);
  }

  /** The sum of two gradients: in the first one's memory if that is the pass's own. */
  private added(sum: Tensor, gradient: Tensor, own: boolean): Tensor {
    if (own && !this.createGraph && this.watching === null) return quietly(false, () => sum.add_(gradient));
    return this.inside(() => sum.add(gradient));
  }

  /** Gives the memory of a gradient back, which nobody else can look at, or leaves it to who watches. */
  private letGo({ storage }: Tensor): void {
    if (this.createGraph) return;
    if (this.watching === null) storage.release();
    else this.watching.letGo?.(storage);
  }

  /** Runs the engine's own ops: recorded and reported only when the pass makes a graph. */
  private inside<T>(run: () => T): T {
    return this.createGraph ? run() : quietly(false, run);
  }

  private execute(task: Task): void {
    const { node } = task;
    const { hooks } = node;
    let incoming: Gradients = hooks === noHooks ? task.incoming() : this.hooked(task, hooks.outputs);
    if (this.captures.size > 0)
      for (const { output, index } of this.captures.get(node) ?? []) this.captured[index] = incoming[output] ?? null;
    if (!task.runs) {
      this.passNothing(node);
      return;
    }
    if (hooks !== noHooks) for (const hook of [...hooks.before]) incoming = replaced(hook, hook(incoming), incoming);
    if (node instanceof AccumulateGrad) this.accumulate(node, incoming[0], task);
    else this.propagate(node, incoming, task);
    task.forget();
  }

  /** The gradients of a node's outputs, after the hooks of these tensors. */
  private hooked(task: Task, outputs: readonly (Hook[] | undefined)[]): (Tensor | null)[] {
    const incoming = task.incoming();
    for (let i = 0; i < outputs.length; i++) {
      const hooks = outputs[i];
      const gradient = incoming[i] ?? null;
      if (gradient === null || hooks === undefined || hooks.length === 0) continue;
      if (i === 0) task.origin = "shared";
      incoming[i] = runHooks(hooks, gradient);
    }
    return incoming;
  }

  private passNothing(node: GradFn): void {
    for (const edge of node.edges) if (edge !== null) this.deliver(edge, null, "shared");
  }

  private accumulate(node: AccumulateGrad, incoming: Tensor | null, task: Task): void {
    if (incoming === null) return;
    const leaf = node.variable;
    const before = leaf.gradient;
    if (before === null) leaf.gradient = this.firstGradient(incoming, incoming === task.first ? task.origin : "shared");
    else if (this.createGraph) leaf.gradient = before.add(incoming);
    else {
      this.inside(() => before.add_(incoming));
      if (incoming === task.first && task.origin !== "shared" && node.hooks === noHooks) this.letGo(incoming);
    }
    this.watching?.accumulated(node, leaf, incoming);
    for (const hook of [...node.hooks.after]) hook([], [incoming]);
    for (const hook of [...(leaf.gradState?.postAccumulateHooks ?? [])]) hook(leaf);
  }

  /** A leaf keeps a gradient that nobody else looks at, and a copy of others. */
  private firstGradient(incoming: Tensor, origin: Origin): Tensor {
    const mayKeep = !this.createGraph && origin !== "shared" && incoming.is_contiguous();
    return mayKeep ? incoming : this.inside(() => incoming.clone());
  }

  private propagate(node: GradFn, incoming: Gradients, task: Task): void {
    const results = this.resultsOf(node, incoming);
    const contributions: Contribution[] | null = this.watching === null ? null : [];
    for (let i = 0; i < node.edges.length; i++) {
      const edge = node.edges[i];
      if (edge === null) continue;
      const gradient = results[i];
      this.deliver(edge, gradient, gradient === null ? "shared" : this.originOf(gradient, incoming, results, task));
      if (gradient !== null) contributions?.push(this.contribution(node, edge, i, gradient));
    }
    if (!this.keepGraph) node.release();
    this.watching?.propagated(node, incoming, contributions!);
    if (task.origin !== "shared" && this.isDone(task, results)) this.letGo(task.first!);
  }

  /** Whether nobody looks at the gradient of a node any more that has passed on these. */
  private isDone({ node, first }: Task, results: Gradients): boolean {
    if (first === null || !(node instanceof OpNode) || node.hooks !== noHooks || this.captures.has(node)) return false;
    for (let i = 0; i < results.length; i++) if (results[i]?.storage === first.storage) return false;
    return true;
  }

  /** What is known of a gradient that a node has passed on: that of a rule is new, unless it went to several inputs. */
  private originOf(gradient: Tensor, incoming: Gradients, results: Gradients, { node, first, origin }: Task): Origin {
    if (!(node instanceof OpNode) || node.hooks.after.length > 0 || gradient.asView !== null) return "shared";
    const { storage } = gradient;
    for (let i = 0, seen = 0; i < results.length; i++)
      if (results[i]?.storage === storage && ++seen > 1) return "shared";
    if (gradient === first) return origin;
    for (let i = 0; i < incoming.length; i++) if (incoming[i]?.storage === storage) return "shared";
    return "fresh";
  }

  /** The gradients of a node's inputs, after hooks. */
  private resultsOf(node: GradFn, incoming: Gradients): Gradients {
    let results = incoming.some(isThere) ? this.computed(node, incoming) : node.edges.map(() => null);
    const { after } = node.hooks;
    if (after.length > 0) for (const hook of [...after]) results = replaced(hook, hook(results, incoming), results);
    return results;
  }

  /** What a node's rules make of its gradients: the engine's own ops, recorded only when the pass makes a graph. */
  private computed(node: GradFn, incoming: Gradients): Gradients {
    const { grad } = mode;
    const inner = this.createGraph ? 0 : 1;
    if (!this.createGraph) mode.grad = false;
    mode.quiet += inner;
    // A rule may look into memory between its ops.
    mode.composing++;
    try {
      const results = allFitted(node, node.apply(incoming));
      if (mode.anomaly && mode.checkNan) checkForNan(node.name(), results);
      return results;
    } catch (error) {
      tellPlace(error, node.name(), node.place);
      throw error;
    } finally {
      mode.grad = grad;
      mode.quiet -= inner;
      mode.composing--;
    }
  }

  private contribution(node: GradFn, edge: Edge, index: number, gradient: Tensor): Contribution {
    const { fn: next, output } = edge;
    const { received, expected } = next.task!.counts!;
    return {
      input: node.inputOf(index),
      next,
      nextOutput: output,
      gradient,
      total: next.task!.sumOf(output)!,
      received: received[output],
      expected: expected[output],
    };
  }
}

const isThere = (gradient: Tensor | null) => gradient !== null;
