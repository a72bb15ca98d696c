// Tells VS Code whether a training script is in front, or the graph of one, so that F5 and the title bar know.
import * as vscode from "vscode";
import { isGraphTab } from "./graph-panel.js";
import { isTrainingScript } from "./launching.js";

/** Keeps the context key `gradlens.isTrainingScript` up to date. */
export function watchActiveScript(): vscode.Disposable[] {
  const update = () => {
    const isScript = isScriptInFront();
    if (isScript !== undefined)
      void vscode.commands.executeCommand("setContext", "gradlens.isTrainingScript", isScript);
  };
  update();
  const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document === vscode.window.activeTextEditor?.document) update();
  });
  const { onDidChangeActiveTextEditor, tabGroups } = vscode.window;
  return [changed, onDidChangeActiveTextEditor(update), tabGroups.onDidChangeTabs(update)];
}

/** Unknown for the moment in which a text has come to the front, and its editor is still to come: then F5 is to work as before. */
function isScriptInFront(): boolean | undefined {
  const { activeTextEditor, tabGroups } = vscode.window;
  const tab = tabGroups.activeTabGroup.activeTab;
  if (activeTextEditor) return isTrainingScript(activeTextEditor.document);
  return tab?.input instanceof vscode.TabInputText ? undefined : isGraphTab(tab);
}
