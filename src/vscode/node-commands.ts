// The commands about a node's tensor: from the node's menu in the graph, or from the palette for the node that the keyboard is on.
import * as vscode from "vscode";
import type { NodeCommand } from "../protocol/page.js";
import type { Runs } from "./runs.js";

const commands: NodeCommand[] = ["runToNode", "runUntilGradientComplete", "goToLastWrite"];

/** They are named as in package.json. The menu gives the node's value. */
export function nodeCommands(runs: Runs): Record<string, (context?: { value?: unknown }) => void> {
  const entries = commands.map((command) => {
    const run = (context?: { value?: unknown }) => carryOut(runs, command, context?.value);
    return [`gradlens.${command}`, run] as const;
  });
  return Object.fromEntries(entries);
}

function carryOut({ current, keyboard }: Runs, command: NodeCommand, value: unknown): void {
  if (!current?.panel) void vscode.window.showInformationMessage("Open the graph and pick a node first.");
  else if (typeof value === "number") {
    keyboard.keepIn(current.panel);
    current.panel.onNode(command, value);
  } else current.panel.askNode(command);
}
