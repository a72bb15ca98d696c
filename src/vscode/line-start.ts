// Brings the beginning of the line back into view where VS Code scrolled sideways to an earlier stop, and never back.
import * as vscode from "vscode";
import type { InlayHints } from "./inlay-hints.js";

/** So many columns fit into an editor beside the graph, also in a small window. */
const fitting = 40;

/** After a stop: VS Code has put the editor's cursor on the call. */
export function showLineStart(hints: InlayHints): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { active } = editor.selection;
  if (hints.columnsBefore(editor.document, active) > fitting) return;
  editor.revealRange(new vscode.Range(active.with({ character: 0 }), active));
}
