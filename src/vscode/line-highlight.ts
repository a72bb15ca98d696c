// Marks the cursor's line in the script while no debug session does.
import * as vscode from "vscode";
import type { Site } from "../protocol/trace.js";

/** One marked line at most. */
export class LineHighlight implements vscode.Disposable {
  private readonly decoration = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor("editor.stackFrameHighlightBackground"),
    overviewRulerColor: new vscode.ThemeColor("editor.stackFrameHighlightBackground"),
  });

  /** Marks the line of `site` wherever `uri` is visible. */
  show(uri: vscode.Uri, site: Site | undefined): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const isHere = site && editor.document.uri.toString() === uri.toString();
      editor.setDecorations(this.decoration, isHere ? [new vscode.Range(site.line - 1, 0, site.endLine - 1, 0)] : []);
    }
  }

  clear(): void {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(this.decoration, []);
  }

  dispose(): void {
    this.decoration.dispose();
  }
}
