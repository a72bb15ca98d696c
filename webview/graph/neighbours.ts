// What a screen reader says of the edges of what is drawn: where its tensors come from, and what uses it.
import { group } from "d3";
import type { Reference, Visible, VisibleEdge } from "./fold.js";

/** Of more neighbours than these the others are counted. */
const most = 5;

interface Ends {
  labels: ReadonlyMap<string, string>;
  from: ReadonlyMap<string, readonly VisibleEdge[]>;
  to: ReadonlyMap<string, readonly VisibleEdge[]>;
}

const known = new WeakMap<Visible, Ends>();

/** `inputs x and w1; used by h_relu`; undefined for what has no edges. */
export function neighboursOf(visible: Visible, key: string): string | undefined {
  const ends = known.get(visible) ?? endsOf(visible);
  known.set(visible, ends);
  const named = (keys: readonly string[]) => list([...new Set(keys)].map((other) => ends.labels.get(other) ?? other));
  const [inputs, uses] = [ends.to.get(key) ?? [], ends.from.get(key) ?? []];
  const parts = [
    inputs.length > 0 && `inputs ${named(inputs.map(({ from }) => from))}`,
    uses.length > 0 && `used by ${named(uses.map(({ to }) => to))}`,
  ];
  return parts.filter(Boolean).join("; ") || undefined;
}

function endsOf({ edges, nodes, boxes, references }: Visible): Ends {
  const things = [...nodes, ...boxes].map(({ key, label }) => [key, label] as const);
  const standIns = references.map(({ key, node }: Reference) => [key, node.label] as const);
  return {
    labels: new Map([...things, ...standIns]),
    from: group(edges, ({ from }) => from),
    to: group(edges, ({ to }) => to),
  };
}

/** `a`, `a and b`, `a, b and c` */
function list(names: readonly string[]): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown[0];
}
