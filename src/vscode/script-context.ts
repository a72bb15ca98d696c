// Tells VS Code whether the active editor holds a training script, so that F5 and the title bar know.
import * as vscode from "vscode";
import { isTrainingScript } from "./launching.js";

/** Keeps the context key `gradlens.isTrainingScript` up to date. */
export function watchActiveScript(): vscode.Disposable[] {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      "setContext",
      "gradlens.isTrainingScript",
      !!document && isTrainingScript(document),
    );
  };
  update();
  const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document === vscode.window.activeTextEditor?.document) update();
  });
  return [vscode.window.onDidChangeActiveTextEditor(update), changed];
}
