// What there is to say of a closed box at the cursor: how far the pass has come in it, and its largest gradient.
import type { NodeState } from "../../src/trace/moment.js";
import { type GradientFact, isSameFact, type Mark, type NodeFacts } from "./facts.js";
import type { Visible } from "./fold.js";
import type { Box } from "./hierarchy.js";

export interface BoxFacts {
  box: Box;
  /** `future`: nothing in it has run. `current`: the cursor's event is in it. */
  time: NodeState["time"];
  /** How many of its ops have run, or once a gradient has come, how many of those that get one have got it. */
  done: number;
  of: number;
  pass: "forward" | "backward";
  /** The largest gradient in it, with the worst mark of all; what is broken before all numbers. */
  gradient: GradientFact;
}

/** The facts of the closed boxes, by key. Those that say the same as `last` are the same objects. */
export function allBoxFacts(
  visible: Visible,
  facts: ReadonlyMap<string, NodeFacts>,
  last?: ReadonlyMap<string, BoxFacts>,
): Map<string, BoxFacts> {
  const factsNow = (box: Box) => {
    const [now, known] = [boxFacts(box, inside(visible, box, facts)), last?.get(box.key)];
    return known && saysTheSame(known, now) ? known : now;
  };
  return new Map(visible.boxes.map((box) => [box.key, factsNow(box)]));
}

function saysTheSame(a: BoxFacts, b: BoxFacts): boolean {
  const isSame = a.box === b.box && a.time === b.time && a.done === b.done && a.of === b.of && a.pass === b.pass;
  return isSame && isSameFact(a.gradient, b.gradient);
}

function inside({ hidden }: Visible, { key }: Box, facts: ReadonlyMap<string, NodeFacts>): NodeFacts[] {
  return hidden.get(key)!.flatMap((node) => facts.get(node.key) ?? []);
}

function boxFacts(box: Box, inside: readonly NodeFacts[]): BoxFacts {
  const ops = inside.filter(({ node }) => node.kind === "op");
  const reached = inside.filter(({ state }) => state.gradient !== null);
  const isBackward = reached.some(({ state }) => state.gradient!.expected > 0);
  const counted = isBackward ? ops.filter(({ node }) => node.requiresGrad) : ops;
  const done = counted.filter(({ state }) => (isBackward ? state.gradient : state.time !== "future")).length;
  const time = timeOf(ops);
  return { box, time, done, of: counted.length, pass: isBackward ? "backward" : "forward", gradient: largest(inside) };
}

function timeOf(ops: readonly NodeFacts[]): NodeState["time"] {
  if (ops.some(({ state }) => state.time === "current")) return "current";
  return ops.every(({ state }) => state.time === "future") ? "future" : "past";
}

const marks: readonly Mark[] = ["", "vanishing", "exploding", "broken"];

function largest(inside: readonly NodeFacts[]): GradientFact {
  const fact = inside.reduce<GradientFact>(
    (best, { gradient }) => (weight(gradient) > weight(best) ? gradient : best),
    {
      is: "unneeded",
      mark: "",
    },
  );
  const mark = inside.reduce<Mark>(
    (worst, { gradient }) => marks[Math.max(marks.indexOf(worst), marks.indexOf(gradient.mark))],
    "",
  );
  return { ...fact, mark };
}

const order: GradientFact["is"][] = ["unneeded", "none", "gone", "later", "zero", "number", "broken"];

/** Numbers weigh more the larger they are, but never as much as the next kind. */
function weight(fact: GradientFact): number {
  const within = fact.is === "number" ? 1 - 1 / (1 + fact.norm) : 0;
  return order.indexOf(fact.is) + within;
}
