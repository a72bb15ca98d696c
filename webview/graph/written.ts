// Which node an event concerns: what it made or brought gradient, and of a write its tensor or that in whose `.grad` it stands.
import type { TensorId, TraceEvent } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import { leavesByTensor } from "../../src/trace/graph-index.js";
import type { StepView } from "../../src/trace/step-view.js";

export interface Written {
  node: GraphNode;
  /** `w1`, or `w1.grad`. */
  name: string;
}

/** The node that `tensor` belongs to, if the graph shows one. */
export function writtenTo(view: StepView, graph: Graph, tensor: TensorId): Written | undefined {
  const leaf = leavesByTensor(graph).get(tensor);
  if (leaf) return { node: leaf, name: leaf.label };
  const owner = gradientOwner(view, graph, tensor);
  return owner && { node: owner, name: `${owner.label}.grad` };
}

/** The node that an event is about: where its gradient lands, or what it makes. */
export function nodeOfEvent(view: StepView, graph: Graph, event: TraceEvent): GraphNode | undefined {
  const values = [...event.contributions.map((c) => c.to), ...event.outputs.map((o) => o.value), event.of];
  const byValue = values.map((value) => graph.nodeOf.get(value)).find((node) => node);
  const written = () => event.outputs.map(({ tensor }) => writtenTo(view, graph, tensor)).find((write) => write);
  return byValue ?? written()?.node;
}

function gradientOwner(view: StepView, graph: Graph, tensor: TensorId): GraphNode | undefined {
  const inherited = [...view.leaves.values()].find((leaf) => leaf.gradientTensor === tensor);
  if (inherited) return graph.nodeOf.get(inherited.value);
  const isAdded = (event: StepView["events"][number]) => event.outputs.some((output) => output.tensor === tensor);
  const added = view.events.find((event) => event.of >= 0 && isAdded(event));
  return added && graph.nodeOf.get(added.of);
}
