// Exporting what the graph shows: which form, and where to.
import { basename } from "node:path";
import * as vscode from "vscode";
import type { ExportFormat } from "../protocol/page.js";
import type { ShownRun } from "./shown-run.js";

const formats: { format: ExportFormat; label: string; ending: string; description: string }[] = [
  { format: "svg", label: "SVG", ending: "svg", description: "a picture that can be enlarged" },
  { format: "png", label: "PNG", ending: "png", description: "a picture of pixels" },
  { format: "mermaid", label: "Mermaid", ending: "mmd", description: "text for Markdown" },
  { format: "dot", label: "DOT", ending: "dot", description: "text for Graphviz" },
];

/** Asks for the form and has the page of `run` write what it shows. */
export async function exportGraph(run: ShownRun | null): Promise<void> {
  if (!run?.panel) return void vscode.window.showInformationMessage("Open the graph of a training script first.");
  const chosen = await vscode.window.showQuickPick(formats, { title: "Export Graph", placeHolder: "As what?" });
  if (chosen) run.panel.askExport(chosen.format);
}

/** Asks where to, and writes what the page has made. */
export async function saveExport(run: ShownRun, format: ExportFormat, content: string): Promise<void> {
  const { ending, label } = formats.find((known) => known.format === format)!;
  const name = basename(run.program).replace(/\.[^.]*$/, `.${ending}`);
  const folder =
    run.document.scheme === "file"
      ? vscode.Uri.joinPath(run.document, "..")
      : vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && vscode.Uri.joinPath(folder, name);
  const target = await vscode.window.showSaveDialog({ defaultUri, filters: { [label]: [ending] } });
  if (target) await vscode.workspace.fs.writeFile(target, Buffer.from(content, format === "png" ? "base64" : "utf8"));
}
