// Keeps the keyboard where someone steps, in the graph or on the Tape: VS Code moves it to the editor at every stop, and only the user's settings could prevent that.
import * as vscode from "vscode";

/** While this context key is set, the graph's keys work in the editor too: none is lost on the keyboard's way there and back. */
const contextKey = "gradlens.keysGoToGraph";
/** How long after a step a key in the editor is still meant for the graph, in milliseconds. */
const patience = 1500;
/** How long VS Code may take to show a stop, in milliseconds. */
const stopPatience = 10_000;

/** Somewhere that can have the keyboard. */
export interface KeyboardPlace {
  reveal(takeFocus: boolean): void;
  /** Whether it has the graph's keys. */
  readonly hasKeys: boolean;
}

/** Brings the keyboard back to where it was taken from. */
export class GraphKeyboard implements vscode.Disposable {
  /** What is to have the keyboard after the next stop. */
  private target: KeyboardPlace | null = null;
  /** Where someone has just stepped. */
  private stepping: KeyboardPlace | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private targetTimer: ReturnType<typeof setTimeout> | undefined;

  /** The next stop is not to take the keyboard from `place`. */
  keepIn(place: KeyboardPlace): void {
    this.aimAt(place);
    if (this.stepping?.hasKeys !== place.hasKeys)
      void vscode.commands.executeCommand("setContext", contextKey, place.hasKeys);
    this.stepping = place;
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
    this.aimAt(null);
    target?.reveal(true);
  }

  /** `place` is no more. */
  leave(place: KeyboardPlace): void {
    if (this.target === place) this.aimAt(null);
    if (this.stepping === place) this.forget();
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.targetTimer);
  }

  private aimAt(place: KeyboardPlace | null): void {
    clearTimeout(this.targetTimer);
    this.target = place;
    if (place) this.targetTimer = setTimeout(() => this.aimAt(null), stopPatience);
  }

  private forget(): void {
    this.stepping = null;
    void vscode.commands.executeCommand("setContext", contextKey, false);
  }
}
