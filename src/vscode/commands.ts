// The commands of the palette.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import type { PlayerCommand } from "../protocol/page.js";
import { exportGraph } from "./exports.js";
import { graphCommands } from "./graph-commands.js";
import { toggleInlayHints } from "./inlay-hints.js";
import { debugType, startScript } from "./launching.js";
import { newScriptText } from "./new-script.js";
import { nodeCommands } from "./node-commands.js";
import type { Runs } from "./runs.js";
import { tapeCommands } from "./tape-commands.js";
import type { TapeView } from "./tape-view.js";

const playerCommands: Record<string, PlayerCommand> = {
  "gradlens.nextEvent": "next",
  "gradlens.previousEvent": "previous",
  "gradlens.stepInto": "into",
  "gradlens.stepOut": "out",
  "gradlens.play": "play",
  "gradlens.pause": "pause",
  "gradlens.firstEvent": "first",
  "gradlens.lastEvent": "last",
  "gradlens.nextStop": "nextStop",
  "gradlens.previousStop": "previousStop",
  "gradlens.slower": "slower",
  "gradlens.faster": "faster",
};

/** Registers every command that package.json contributes. */
export function registerCommands(runs: Runs, tape: TapeView, extensionPath: string): vscode.Disposable[] {
  // The title bar of a graph hands over the graph's own address.
  const start = (noDebug: boolean) => (uri?: vscode.Uri) =>
    startScript(noDebug, uri && uri.scheme !== "webview-panel" ? uri : runs.scriptInFront);
  const commands: Record<string, (...args: never[]) => unknown> = {
    ...tapeCommands(runs, tape),
    ...nodeCommands(runs),
    ...graphCommands(runs),
    "gradlens.run": start(true),
    "gradlens.debug": start(false),
    "gradlens.newScript": () => newScript(),
    "gradlens.openGraph": () => runs.openGraph(),
    "gradlens.exportGraph": () => exportGraph(runs.current),
    "gradlens.openExample": () => openExample(join(extensionPath, "examples")),
    "gradlens.stop": () => stop(),
    "gradlens.toggleInlayHints": () => toggleInlayHints(),
  };
  for (const [name, command] of Object.entries(playerCommands)) commands[name] = () => runs.do(command);
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function newScript(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "typescript", content: newScriptText });
  await vscode.window.showTextDocument(document);
}

/** Opens a copy, so that the user may change it. */
async function openExample(folder: string): Promise<void> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const examples = names.sort().map((label) => ({ label, detail: aboutExample(join(folder, label)) }));
  const options = { title: "Open Example", placeHolder: "Which program?", matchOnDetail: true };
  const chosen = await vscode.window.showQuickPick(examples, options);
  if (!chosen) return;
  const example = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder, chosen.label)));
  const copy = await vscode.workspace.openTextDocument({ language: "typescript", content: example.getText() });
  await vscode.window.showTextDocument(copy);
}

/** What an example's first line says of it. */
function aboutExample(path: string): string {
  const [first] = readFileSync(path, "utf8").split("\n");
  return first.replace(/^\/\/\s*/, "");
}

async function stop(): Promise<void> {
  const session = vscode.debug.activeDebugSession;
  if (session?.type === debugType) await vscode.debug.stopDebugging(session);
  else void vscode.window.showInformationMessage("No training script is running.");
}
