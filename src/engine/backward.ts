// The backward pass: a loop that always takes the youngest node that is ready, as PyTorch's engine does. No recursion.
import { AccumulateGrad, call, type Edge, type GradFn, type metaOf } from "./autograd.js";
import { RuntimeError } from "./errors.js";
import { runHooks } from "./hooks.js";
import { mode, quietly } from "./mode.js";
import { type Contribution, observer } from "./observer.js";
import { OpNode } from "./op-node.js";
import { contiguousStrides, countOf, makeSize, sameSizes } from "./shape.js";
import { Tensor } from "./tensor.js";

/** What `backward` can be told. https://pytorch.org/docs/stable/generated/torch.autograd.backward.html */
export interface BackwardOptions {
  /** The gradient to start from; needed unless the tensor has one element. */
  gradient?: Tensor | null;
  /** Keeps the graph for another pass; by default the value of `create_graph`. */
  retain_graph?: boolean | null;
  /** Records the pass itself, so that gradients can be differentiated. */
  create_graph?: boolean;
  /** Accumulates into these leaves only. */
  inputs?: Tensor | readonly Tensor[] | null;
}

/** A node that waits for its gradients during one pass. */
class Task {
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
class ReadyQueue {
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

class Pass {
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
    while (!this.ready.isEmpty) this.execute(this.ready.pop());
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
    const incoming = this.incomingOf(task);
    for (const { output, index } of this.captures.get(node) ?? []) this.captured[index] = incoming[output] ?? null;
    if (!task.runs) this.passNothing(node);
    else if (node instanceof AccumulateGrad) this.accumulate(node, incoming[0]);
    else this.propagate(node, incoming);
  }

  /** The gradients of a node's outputs, after hooks. */
  private incomingOf({ node, sums }: Task): (Tensor | null)[] {
    const incoming: (Tensor | null)[] = [];
    for (let i = 0; i < Math.max(node.outputs.length, sums.length); i++) incoming.push(sums[i] ?? null);
    if (node.preHooks.length === 0) return incoming;
    node.preHooks.forEach((hooks, i) => {
      const gradient = incoming[i] ?? null;
      if (gradient === null || hooks.length === 0) return;
      this.fresh.delete(gradient);
      incoming[i] = runHooks(hooks, gradient);
    });
    return incoming;
  }

  private passNothing(node: GradFn): void {
    for (const edge of node.edges) if (edge !== null) this.deliver(edge, null);
  }

  private accumulate(node: AccumulateGrad, incoming: Tensor | null): void {
    if (incoming === null) return;
    const leaf = node.variable;
    const before = leaf.gradient;
    if (before === null) leaf.gradient = this.firstGradient(incoming);
    else if (this.createGraph) leaf.gradient = before.add(incoming);
    else this.inside(() => before.add_(incoming));
    observer()?.accumulated(node, leaf, incoming);
  }

  private firstGradient(incoming: Tensor): Tensor {
    const mayKeep = !this.createGraph && this.fresh.has(incoming) && incoming.is_contiguous();
    return mayKeep ? incoming : this.inside(() => incoming.clone());
  }

  private propagate(node: GradFn, incoming: readonly (Tensor | null)[]): void {
    const given = incoming.some((gradient) => gradient !== null);
    let results = given ? this.inside(() => node.apply(incoming)) : node.edges.map(() => null);
    results = results.map((result, i) => this.fitted(node, i, result));
    if (node instanceof OpNode && node.postHooks.length === 0)
      for (const result of results) if (result !== null && !incoming.includes(result)) this.made(result);
    for (const hook of node.postHooks) {
      const others = hook(results, incoming);
      if (Array.isArray(others)) results = others;
    }
    const watching = observer();
    const contributions: Contribution[] = [];
    node.edges.forEach((edge, i) => {
      if (edge === null) return;
      const gradient = results[i];
      const total = this.deliver(edge, gradient);
      if (watching !== null && gradient !== null)
        contributions.push(this.contribution(node, edge, i, gradient, total!));
    });
    if (!this.keepGraph) node.release();
    watching?.propagated(node, incoming, contributions);
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

  /** A gradient in the shape and type of the tensor that it belongs to: sums over what was broadcast. */
  private fitted(node: GradFn, index: number, gradient: Tensor | null): Tensor | null {
    const edge = node.edges[index];
    if (edge === null || gradient === null || gradient === undefined) return null;
    const { sizes, dtype } = edge.fn.outputs[edge.output];
    if (sameSizes(gradient.sizes, sizes) && gradient.dtype === dtype) return gradient;
    return this.inside(() => {
      const summed = sumTo(gradient, sizes, node, index);
      return summed.dtype === dtype ? summed : summed.to(dtype);
    });
  }
}

/** Sums a gradient over the dimensions along which its tensor was broadcast. */
function sumTo(gradient: Tensor, sizes: readonly number[], node: GradFn, index: number): Tensor {
  if (sameSizes(gradient.sizes, sizes)) return gradient;
  const extra = gradient.sizes.length - sizes.length;
  const fits = extra >= 0 && sizes.every((size, i) => size === 1 || size === gradient.sizes[i + extra]);
  if (!fits)
    throw new RuntimeError(
      `Function ${node.name()} returned an invalid gradient at index ${index} - got [${gradient.sizes.join(", ")}] but expected shape compatible with [${sizes.join(", ")}]`,
    );
  const dims = gradient.sizes.flatMap((size, i) => (i < extra || (sizes[i - extra] === 1 && size !== 1) ? [i] : []));
  const summed = gradient.sum(dims, { keepdim: true });
  return extra > 0 ? summed.view(sizes) : summed;
}

/** The gradients to start from, checked or made. */
function seedsFor(
  outputs: readonly Tensor[],
  given: readonly (Tensor | null | undefined)[],
  createGraph: boolean,
): Tensor[] {
  return outputs.map((output, i) => {
    const gradient = given[i] ?? null;
    if (!output.requires_grad)
      throw new RuntimeError(`element ${i} of tensors does not require grad and does not have a grad_fn`);
    if (gradient === null) return onesFor(output);
    if (!sameSizes(gradient.sizes, output.sizes))
      throw new RuntimeError(
        `Mismatch in shape: grad_output[${i}] has a shape of ${makeSize(gradient.sizes)} and output[${i}] has a shape of ${makeSize(output.sizes)}.`,
      );
    return createGraph ? gradient : quietly(false, () => gradient.detach());
  });
}

function onesFor(output: Tensor): Tensor {
  if (countOf(output.sizes) !== 1) throw new RuntimeError("grad can be implicitly created only for scalar outputs");
  return quietly(false, () => call("new_ones", output, output.sizes) as Tensor);
}

function inMode<T>(createGraph: boolean, run: () => T): T {
  const before = mode.grad;
  mode.grad = createGraph;
  try {
    return run();
  } finally {
    mode.grad = before;
  }
}

/** `tensor.backward` and `autograd.backward`: gradients are added to the leaves' `grad`. */
export function runBackward(
  outputs: readonly Tensor[],
  seeds: readonly (Tensor | null)[],
  options: BackwardOptions,
): void {
  const createGraph = options.create_graph ?? false;
  const pass = new Pass(options.retain_graph ?? createGraph, createGraph);
  const { inputs } = options;
  const into =
    inputs === null || inputs === undefined ? null : (inputs instanceof Tensor ? [inputs] : inputs).map(leafEdge);
  if (into?.length === 0) throw new RuntimeError("inputs argument to backward cannot be empty");
  const starts = seedsFor(outputs, seeds, createGraph);
  inMode(createGraph, () => pass.run(outputs, starts, into, true));
}

function leafEdge(tensor: Tensor): Edge {
  const { edge } = tensor;
  if (edge === null) throw new RuntimeError("One of the differentiated Tensors does not require grad");
  return edge;
}

/** The gradients of `outputs` with respect to `inputs`; `null` where there is no path. */
export function runGrad(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  seeds: readonly (Tensor | null)[],
  options: BackwardOptions,
): (Tensor | null)[] {
  const createGraph = options.create_graph ?? false;
  const edges = inputs.map(leafEdge);
  const pass = new Pass(options.retain_graph ?? createGraph, createGraph);
  const starts = seedsFor(outputs, seeds, createGraph);
  inMode(createGraph, () => pass.run(outputs, starts, edges, false));
  return pass.captured;
}

/** @internal A tensor of the same geometry as `like`, gaps included, so that windows on `like` fit it. */
export function emptyStrided(near: Tensor, like: ReturnType<typeof metaOf>): Tensor {
  const { sizes, strides, dtype } = like;
  const reach = sizes.reduce((last, size, i) => last + (size - 1) * strides[i], 1);
  const length = countOf(sizes) === 0 ? 0 : reach;
  return new Tensor(
    near.storage.backend.allocate(dtype, length),
    sizes,
    length === 0 ? contiguousStrides(sizes) : strides,
    0,
  );
}
