// The graph's keys as commands: from the palette for the node that the keyboard is on, from a box's menu for that box.
import * as vscode from "vscode";
import type { GraphAct } from "../protocol/page.js";
import type { Runs } from "./runs.js";

const acts: GraphAct[] = [
  ...(["inspect", "contributions", "pin", "fold", "reveal", "search", "zoomIn", "zoomOut", "fit"] as const),
  ...(["walkUp", "walkDown", "walkLeft", "walkRight", "help"] as const),
];

/** They are named as in package.json. The menu gives the box's key. */
export function graphCommands(runs: Runs): Record<string, (context?: { key?: unknown }) => void> {
  const entries = acts.map((act) => {
    const run = (context?: { key?: unknown }) => carryOut(runs, act, context?.key);
    return [`gradlens.graph.${act}`, run] as const;
  });
  return Object.fromEntries(entries);
}

function carryOut({ current }: Runs, act: GraphAct, key: unknown): void {
  if (!current?.panel) void vscode.window.showInformationMessage("Open the graph of a training script first.");
  else current.panel.act(act, typeof key === "string" ? key : undefined);
}
