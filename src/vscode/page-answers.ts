// What the page asks about the elements of values, answered from the run.
import * as vscode from "vscode";
import { nestedList } from "../debug/nested-list.js";
import type { Player } from "../debug/player.js";
import { copyLimit } from "../protocol/limits.js";
import type { FromPage, ToPage } from "../protocol/page.js";
import type { ValueId } from "../protocol/trace.js";

type Question<Kind extends FromPage["kind"]> = Extract<FromPage, { kind: Kind }>;

/** Elements of a value by their places. */
export async function elementsFor(player: Player, { value, at }: Question<"elements">): Promise<ToPage> {
  const answer = await player.ask<"elementsAt">({ kind: "elementsAt", value, at });
  return { kind: "elements", value, at, elements: answer?.elements ?? null };
}

/** How summands add up. */
export async function alignmentFor(player: Player, { values }: Question<"alignment">): Promise<ToPage> {
  const alignment = await player.ask<"alignment">({ kind: "alignment", values });
  return { kind: "alignment", values, alignment };
}

/** How much values have changed. */
export async function changesFor(player: Player, { values, before }: Question<"changes">): Promise<ToPage> {
  const answer = await player.ask<"changes">({ kind: "changes", values, before });
  return { kind: "changes", values, before, changes: answer?.changes ?? values.map(() => null) };
}

/** Puts a value into the clipboard as a nested list, as much of it as the limit allows, and says how much that is. */
export async function copyElements(player: Player, value: ValueId): Promise<void> {
  const reading = await player.ask<"read">({ kind: "read", value });
  const answer = await player.ask<"elements">({ kind: "elements", value, start: 0, count: copyLimit });
  if (!answer || !reading) return void vscode.window.setStatusBarMessage("This value was not kept.", messageTime);
  const { count } = reading.summary;
  await vscode.env.clipboard.writeText(nestedList(answer.elements, reading.shape));
  const copied = answer.elements.length.toLocaleString("en");
  const of = answer.elements.length < count ? ` of ${count.toLocaleString("en")}` : "";
  void vscode.window.setStatusBarMessage(`Copied ${copied}${of} numbers.`, messageTime);
}

const messageTime = 5000;
