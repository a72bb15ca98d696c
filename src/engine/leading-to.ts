// Which nodes of a pass are on a way to the inputs that are asked for.
import type { GradFn } from "./autograd.js";
import type { Task } from "./ready-queue.js";

/** Nodes with a path to one of `wanted`. A stack of nodes to enter and to leave takes the place of recursion. */
export function leadingTo(wanted: ReadonlySet<GradFn>, tasks: readonly Task[]): Set<GradFn> {
  const leads = new Set<GradFn>();
  const seen = new Set<GradFn>();
  const stack: { node: GradFn; leaving: boolean }[] = [];
  for (const { node } of tasks) stack.push({ node, leaving: false });
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
