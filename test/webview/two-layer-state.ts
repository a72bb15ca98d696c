// The page's state as the two-layer network's messages make it.
import type { ToShow } from "../../src/protocol/page.js";
import { type Action, reduce } from "../../webview/state/reduce.js";
import { initialState, type PageState } from "../../webview/state/state.js";
import { eventNumber, twoLayerNorm, twoLayerStep, twoLayerSteps } from "./two-layer-step.js";

/** The state after these actions. */
export function stateAfter(actions: Action[], before = initialState()): PageState {
  return actions.reduce(reduce, before);
}

/** What the host sends when the run waits at event `position` of step 0. */
export function messagesAt(position: number, count = Math.max(15, position + 1), part = 0): ToShow[] {
  const event = eventNumber(0, position);
  const cursor = { step: 0, event, part, atLiveEdge: position === count - 1, following: true };
  const values = Array.from({ length: 25 }, (_, value) => value);
  return [
    { kind: "run", title: "train.ts", program: "/home/me/train.ts" },
    { kind: "steps", steps: twoLayerSteps(1) },
    { kind: "shown", shown: twoLayerStep(0, count) },
    { kind: "cursor", cursor },
    { kind: "norms", values, norms: values.map(twoLayerNorm) },
  ];
}

/** The state when the cursor stands on event `position` of step 0: 0 to 5 forward, 6 to 14 backward, 15 to 20 update. */
export function stateAt(position: number, count?: number, part = 0): PageState {
  return stateAfter(messagesAt(position, count, part));
}
