// Turns the script in front of the user into a launch configuration, with or without a launch.json.
import { statSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { launchProblem } from "../debug/launch-arguments.js";
import { withWholePaths } from "./whole-paths.js";

/** The debug type that package.json contributes. */
export const debugType = "gradlens";

/** What VS Code and the debug session know of a run. */
export interface Configuration extends vscode.DebugConfiguration {
  program: string;
  source?: string;
  /** Where the script is edited, as a URI. */
  document?: string;
}

const importsGradlens = /(?:from|import|require\()\s*["']gradlens(?:\/[^"']*)?["']/;

/** Whether `document` looks like a training script: it imports "gradlens". */
export function isTrainingScript(document: vscode.TextDocument): boolean {
  return /^(type|java)script/.test(document.languageId) && importsGradlens.test(document.getText());
}

/** Starts the script at `uri`, otherwise that of the active editor: *Debug* waits at the first backward op, *Run* plays without stopping. */
export async function startScript(noDebug: boolean, uri?: vscode.Uri): Promise<void> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  if (!document) {
    void offerScript();
    return;
  }
  if (!(await ensureTrust())) return;
  if (document.isDirty && !document.isUntitled) await document.save();
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  await vscode.debug.startDebugging(folder, configurationFor(document), {
    noDebug,
    suppressSaveBeforeStart: document.isUntitled,
  });
}

/** Says that there is nothing to run, with ways to something. */
async function offerScript(): Promise<void> {
  const ways = { "Open Example": "gradlens.openExample", "New Training Script": "gradlens.newScript" };
  const message = "There is no script to run: open a training script (.ts or .js) first.";
  const chosen = await vscode.window.showInformationMessage(message, ...(Object.keys(ways) as (keyof typeof ways)[]));
  if (chosen) await vscode.commands.executeCommand(ways[chosen]);
}

/** The launch configuration of a script that has none. */
export function configurationFor(document: vscode.TextDocument): Configuration {
  const name = document.uri.path.split("/").at(-1) ?? "script";
  const common = { type: debugType, request: "launch", name, document: document.uri.toString() };
  if (document.uri.scheme === "file") return { ...common, program: document.uri.fsPath };
  const extension = document.languageId.startsWith("javascript") ? ".js" : ".ts";
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? process.cwd();
  const file = /\.[mc]?[jt]sx?$/.test(name) ? name : `${name}${extension}`;
  return { ...common, program: join(folder, file), source: document.getText() };
}

/** Scripts run only in trusted workspaces. Offers to change that. */
async function ensureTrust(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = "Manage Workspace Trust";
  const message = "Gradlens runs scripts only in a trusted workspace, and this one is in Restricted Mode.";
  const chosen = await vscode.window.showWarningMessage(message, manage);
  if (chosen === manage) await vscode.commands.executeCommand("workbench.trust.manage");
  return false;
}

/** What is wrong with the folder that a script is to run in; empty if nothing is. */
function folderProblem(cwd?: string): string {
  if (cwd === undefined || statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) return "";
  return `The launch configuration's attribute cwd is ${JSON.stringify(cwd)}, which is no folder.`;
}

/** Says why nothing starts, with the way to launch.json. */
async function refuse(problem: string): Promise<undefined> {
  const open = "Open launch.json";
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  void vscode.window.showErrorMessage(problem, ...(inWorkspace ? [open] : [])).then((chosen) => {
    if (chosen === open) void vscode.commands.executeCommand("workbench.action.debug.configure");
  });
}

/** Completes configurations: F5 without a launch.json runs the active script. */
export class ConfigurationProvider implements vscode.DebugConfigurationProvider {
  constructor(private readonly prepare: (program: string, document: vscode.Uri) => void) {}

  provideDebugConfigurations(): vscode.DebugConfiguration[] {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of launch.json
    return [{ type: debugType, request: "launch", name: "Debug training script", program: "${file}" }];
  }

  resolveDebugConfiguration(_folder: unknown, given: vscode.DebugConfiguration): vscode.DebugConfiguration | undefined {
    if (given.program) return given;
    const document = vscode.window.activeTextEditor?.document;
    if (document) return { ...configurationFor(document), ...given, type: debugType, request: "launch" };
    void offerScript();
    return undefined;
  }

  async resolveDebugConfigurationWithSubstitutedVariables(
    folder: vscode.WorkspaceFolder | undefined,
    written: vscode.DebugConfiguration,
  ): Promise<vscode.DebugConfiguration | undefined> {
    const { uri } = folder ?? vscode.workspace.workspaceFolders?.[0] ?? {};
    const given = withWholePaths(written, uri?.fsPath);
    const problem = launchProblem(given) || folderProblem(given.cwd);
    if (problem) return refuse(problem);
    if (!(await ensureTrust())) return undefined;
    const document = given.document ? vscode.Uri.parse(given.document) : vscode.Uri.file(given.program);
    this.prepare(given.program, document);
    return { cwd: folder?.uri.fsPath, ...given, document: document.toString() };
  }
}
