// Looking up a graph's nodes and edges, whose lists are gone through once for all questions.
import type { Graph, GraphEdge } from "./graph.js";

/** What is made from a thing, made once for each. */
export function oncePer<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { made: Made }>();
  return (thing) => {
    const entry = known.get(thing) ?? { made: make(thing) };
    known.set(thing, entry);
    return entry.made;
  };
}

/** Items by what they have in common. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The nodes by their keys. */
export const nodesByKey = oncePer(({ nodes }: Graph) => new Map(nodes.map((node) => [node.key, node])));

/** The leaves by their tensors. */
export const leavesByTensor = oncePer(({ nodes }: Graph) => {
  const leaves = nodes.filter(({ kind }) => kind !== "op").toReversed();
  return new Map(leaves.map((node) => [node.tensor, node]));
});

/** The edges by the key of the op that they lead to. */
export const edgesInto = oncePer(({ edges }: Graph) => grouped(edges, ({ to }) => to));

/** The edges by the key of the node that they come from. */
export const edgesFrom = oncePer(({ edges }: Graph) => grouped(edges, ({ from }) => from));

/** The edges along which gradients come to the node of this key. */
export function gradientEdges(graph: Graph, key: string): GraphEdge[] {
  return (edgesFrom(graph).get(key) ?? []).filter(({ needsGrad }) => needsGrad);
}
