// What a recorder notes on the engine's tensors and nodes.
import type { GradFn, Tensor } from "../engine/internals.js";
import type { EventTemplate, ValueId } from "../protocol/trace.js";
import type { KeptView } from "./span.js";

/** What a recorder knows of a tensor object. */
export interface Known {
  readonly id: number;
  value: ValueId;
  view: KeptView;
  /** The template of the op that made it; updates do not count. */
  template: EventTemplate | undefined;
  /** How many events there were when it was made. */
  readonly madeAt: number;
  /** Whether it is the `.grad` of another. */
  isGradient: boolean;
  /** Its path as a part of a module, `linear1.weight`; empty if it has none. */
  name: string;
}

/** What the recorder knows of `tensor`; null before an event has had to do with it. */
export function knownOf(tensor: Tensor): Known | null {
  return tensor.observed as Known | null;
}

/** What a forward op read and made, as its backward node will need it. */
export interface Forward {
  readonly inputs: readonly ValueId[];
  readonly outputs: readonly ValueId[];
  readonly template: EventTemplate;
}

/** The template of the op that `node` differentiates, if it was recorded. */
export function templateOfNode(node: GradFn): EventTemplate | undefined {
  return (node.observed as Forward | null)?.template;
}
