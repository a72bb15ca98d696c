// Keeps the keyboard in the graph while it steps: VS Code moves it to the editor at every stop, and only the user's settings could prevent that.
import * as vscode from "vscode";
import type { GraphPanel } from "./graph-panel.js";

/** While this context key is set, the graph's keys work in the editor too: none is lost on the keyboard's way there and back. */
const contextKey = "gradlens.keysGoToGraph";
/** How long after a step a key in the editor is still meant for the graph, in milliseconds. */
const patience = 1500;

/** Brings the keyboard back to a graph that it was taken from. */
export class GraphKeyboard implements vscode.Disposable {
  /** The graph that is to have the keyboard after the next stop. */
  private target: GraphPanel | null = null;
  /** The graph that has just stepped. */
  private stepping: GraphPanel | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The next stop is not to take the keyboard from `panel`. */
  keepIn(panel: GraphPanel | null): void {
    this.target = panel;
    if (!this.stepping) void vscode.commands.executeCommand("setContext", contextKey, true);
    this.stepping = panel;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.forget(), patience);
  }

  /** A key that was pressed on the way steps once more. */
  again(): void {
    if (this.stepping) this.keepIn(this.stepping);
  }

  /** VS Code has shown a stop. */
  restore(): void {
    const { target } = this;
    this.target = null;
    target?.reveal(true);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private forget(): void {
    this.stepping = this.target = null;
    void vscode.commands.executeCommand("setContext", contextKey, false);
  }
}
