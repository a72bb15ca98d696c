// What an event was about, in tensors: for those who decide whether the run stops at it.
import type { Contribution, Tensor } from "../../engine/internals.js";
import type { EventTemplate, ValueId } from "../../protocol/trace.js";

/** An event that has just happened. */
export interface Happening {
  readonly event: number;
  readonly template: EventTemplate;
  /** What it read and made: of a seed the root, of an accumulation the leaf and its new `.grad`. */
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  /** The arguments of an op by their names. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The gradients that came in, and those that a backward node has passed on. */
  readonly incoming: readonly (Tensor | null)[];
  readonly contributions: readonly Contribution[];
  /** Of a backward event: the forward value whose gradient came in. */
  readonly of: ValueId;
  /** How many events the pass has that begins here; 0 if none does. */
  readonly announced: number;
}

/** Looks at events as they happen. */
export interface EventWatcher {
  /** Something has happened. */
  look(happening: Happening): void;
  /** The call `site` is about to write to tensors or to start a backward pass. */
  before(site: number): void;
  /** The variable of the call `site` takes a tensor. */
  returned(value: Tensor, site: number): void;
}

/** The tensor that an event is about, if it is in memory: what an op made or wrote, a root, a leaf. */
export function subjectOf({ template, inputs, outputs }: Happening): Tensor | undefined {
  return template.pass === "backward" && template.kind !== "op" ? inputs[0] : outputs[0];
}

/** The gradient that came in, if there is one. */
export function gradientOf({ incoming }: Happening): Tensor | null {
  return incoming.find((gradient) => gradient !== null) ?? null;
}
