// Set Value: one element of a tensor, at the live edge while the script waits.
import type { Pass, ValueId } from "../protocol/trace.js";
import type { Player } from "./player.js";

/** One element of a value, in row-major order. */
export interface Element {
  value: ValueId;
  element: number;
}

/** Sets an element to what `text` says. Returns the number that it is then; throws an Error that says why it cannot be set. */
export async function setElement(player: Player, { value, element }: Element, text: string): Promise<string> {
  const { tensor, template, output, pass } = target(player, value);
  const to = await numberOf(player, text);
  const change = { value, tensor, template, output, pass, element, to };
  const answer = await player.run.ask<"set">({ kind: "set", change });
  if (answer?.problem !== "") throw new Error(answer?.problem ?? "The run's process has ended.");
  return String(to);
}

/** Who has the value, if it can be set. */
function target(player: Player, value: ValueId): { tensor: number; template: number; output: number; pass: Pass } {
  const { trace, cursor, state } = player;
  if (state === "ended" || state === "gone") throw new Error("The script has ended: a change would change nothing.");
  if (state !== "waiting") throw new Error("The script runs: pause it to set a value.");
  if (!cursor.atLiveEdge)
    throw new Error("What is recorded stays as it was: values are set at the live edge. Continue to get there.");
  const producer = trace.producer(value);
  if (!producer || producer.output < 0) throw new Error("This is no tensor that the script holds.");
  if (trace.valueBefore(producer.tensor, trace.eventCount) !== value)
    throw new Error("The tensor has other numbers by now.");
  return { ...producer, pass: trace.templateOf(cursor.event).pass };
}

/** The number that an expression gives. */
async function numberOf(player: Player, expression: string): Promise<number> {
  const found = await player.run.ask<"evaluate">({ kind: "evaluate", expression, tensors: [] });
  if (found?.kind === "failed") throw new Error(found.message);
  if (found?.kind !== "other" || !["number", "boolean"].includes(found.type))
    throw new Error(`${expression} is no number.`);
  return found.type === "boolean" ? Number(found.text === "true") : Number(found.text);
}
