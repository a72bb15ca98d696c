// Which backward event comes next: read from the step where it is recorded, otherwise from what is ready to run.
import type { ContributionRecord, TraceEvent } from "../../src/protocol/trace.js";
import type { Graph, GraphNode } from "../../src/trace/graph.js";
import { edgesInto, nodesByKey } from "../../src/trace/graph-index.js";
import type { Moment } from "../../src/trace/moment.js";
import type { StepView } from "../../src/trace/step-view.js";

/** What comes next: the node whose gradient is at work and what is done with it. */
export interface Next {
  does: string;
  node: GraphNode | undefined;
  words: string;
}

/** What comes after the cursor's event, or after the first `part` of its contributions; null where that is not known. */
export function nextAfter(view: StepView, graph: Graph, moment: Moment, cursor: number, part = 0): Next | null {
  const contribution = part > 0 && view.event(cursor)?.contributions[part];
  if (contribution) return bringsNext(view, graph, view.event(cursor)!, contribution);
  const recorded = view.event(cursor + 1);
  if (recorded) return nextFrom(view, graph, recorded);
  const here = view.event(cursor);
  return here && view.template(here).pass === "backward" ? nextReady(graph, moment) : null;
}

function nextFrom(view: StepView, graph: Graph, event: TraceEvent): Next {
  const { kind, op } = view.template(event);
  const node = graph.nodeOf.get(event.of) ?? graph.nodeOf.get(event.outputs[0]?.value ?? -1);
  if (kind === "backward" && node) return passesOn(graph, node);
  if (kind === "accumulate" && node) return accumulates(node);
  if (kind === "seed") return { does: "backward()", node, words: "starts from the loss with a gradient of 1." };
  return { does: op, node, words: node ? `makes ${node.label}.` : "runs." };
}

function bringsNext(view: StepView, graph: Graph, event: TraceEvent, contribution: ContributionRecord): Next {
  const { to, received, expected } = contribution;
  const node = graph.nodeOf.get(to);
  const count = expected > 1 ? `, ${received} of ${expected}` : "";
  return { does: view.template(event).op, node, words: `brings ${node?.label ?? "an input"} its gradient${count}.` };
}

/** The engine runs what is ready in PyTorch's order: leaves first, then the op that ran last in the forward pass. */
function nextReady(graph: Graph, moment: Moment): Next | null {
  const ready = [...moment.ready];
  const leaf = ready.find((node) => node.kind !== "op");
  if (leaf) return accumulates(leaf);
  const last = ready.toSorted((a, b) => b.event - a.event)[0];
  return last ? passesOn(graph, last) : null;
}

function passesOn(graph: Graph, node: GraphNode): Next {
  const edges = edgesInto(graph).get(node.key) ?? [];
  const sources = new Set(edges.filter(({ needsGrad }) => needsGrad).map(({ from }) => from));
  const names = [...sources].map((key) => nodesByKey(graph).get(key)!.label);
  const gradient = node.label === node.op ? "its gradient" : `${node.label}'s gradient`;
  const words = names.length > 0 ? `passes ${gradient} on to ${names.join(" and ")}.` : `takes ${gradient}.`;
  return { does: `${node.op} backward`, node, words };
}

function accumulates(node: GraphNode): Next {
  return { does: "AccumulateGrad", node, words: `adds ${node.label}'s gradient to ${node.label}.grad.` };
}
