// The tensors at the current run's cursor, for whoever shows them in the editor.
import * as vscode from "vscode";
import { tensorsAtCursor } from "../debug/variables-scopes.js";
import type { TensorAt } from "../trace/tensors-at.js";
import type { Runs } from "./runs.js";
import type { Live, ShownRun } from "./shown-run.js";

/** Scripts in the editor. */
export const scripts: vscode.DocumentSelector = ["typescript", "javascript", "typescriptreact", "javascriptreact"];

/** What a document of the current run shows. */
export interface Moment {
  run: ShownRun;
  live: Live;
  /** The document's path as the run knows it. */
  file: string;
  tensors: readonly TensorAt[];
}

/** Finds the tensors once per position of the cursor, however many ask. */
export class Moments {
  private known: { live: Live; at: string; tensors: TensorAt[] } | null = null;

  constructor(readonly runs: Runs) {}

  /** Null where `document` is no file of the current run. */
  of(document: vscode.TextDocument): Moment | null {
    const run = this.runs.current;
    const file = run?.fileOf(document.uri) ?? "";
    if (!run?.live?.player.trace.files.includes(file)) return null;
    return { run, live: run.live, file, tensors: this.tensors(run.live) };
  }

  private tensors(live: Live): TensorAt[] {
    const { event, part } = live.player.cursor;
    const at = `${event} ${part}`;
    if (this.known?.live !== live || this.known.at !== at) {
      live.glances.retry();
      this.known = { live, at, tensors: tensorsAtCursor(live.player) };
    }
    return this.known.tensors;
  }
}

/** Reads the text of lines counted from 1. */
export function textOf(document: vscode.TextDocument): (line: number) => string | undefined {
  return (line) => (line >= 1 && line <= document.lineCount ? document.lineAt(line - 1).text : undefined);
}

/** A part of a line counted from 1. */
export function rangeOf(line: number, { start, end }: { start: number; end: number }): vscode.Range {
  return new vscode.Range(line - 1, start, line - 1, end);
}
