// Nodes of vector computations as code: what is used more than once, or less often computed than used, has a local.
import type { Routine } from "./routine.js";
import type { Node } from "./vector-math/graph.js";
import { type Code, get, set } from "./wasm.js";

/** Writes the nodes that some roots are made of. */
export class NodeWriter {
  /** What is needed, each node after those that it is made of. */
  private readonly needed: Node[] = [];
  private readonly locals = new Map<Node, number>();

  private readonly roots: readonly Node[];

  constructor(routine: Routine, ...roots: Node[]) {
    this.roots = roots;
    const uses = new Map<Node, number>();
    const outside = new Set<Node>(roots);
    for (const root of roots) this.visit(root, uses, outside);
    this.needed.sort((a, b) => a.id - b.id);
    for (const node of this.needed)
      if (node.local !== undefined) this.locals.set(node, node.local);
      else if (uses.get(node)! > 1 || outside.has(node)) this.locals.set(node, routine.local("v128"));
  }

  /** Counts uses, and collects the nodes that others use which are computed more often. */
  private visit(node: Node, uses: Map<Node, number>, outside: Set<Node>): void {
    uses.set(node, (uses.get(node) ?? 0) + 1);
    if (uses.get(node)! > 1) return;
    for (const part of node.of) {
      if (part.level < node.level) outside.add(part);
      this.visit(part, uses, outside);
    }
    this.needed.push(node);
  }

  /** How many nodes are computed so often. */
  count(level: number): number {
    return this.needed.filter((node) => node.level === level).length;
  }

  /** Sets the locals of the nodes of one level. */
  statements(level: number): Code {
    return this.needed
      .filter((node) => node.level === level && node.local === undefined && this.locals.has(node))
      .map((node) => set(this.locals.get(node)!, this.written(node)));
  }

  /** The first root, after all statements. */
  get result(): Code {
    return this.results[0];
  }

  /** All roots, after all statements. */
  get results(): Code[] {
    return this.roots.map((root) => get(this.locals.get(root)!));
  }

  private written(node: Node): Code {
    return node.code(...node.of.map((part) => this.code(part)));
  }

  private code(node: Node): Code {
    const local = this.locals.get(node);
    return local === undefined ? this.written(node) : get(local);
  }
}
