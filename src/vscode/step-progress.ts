// Says what a step waits for where the script is busy for long, with a way back to where the cursor was.
import { basename } from "node:path";
import * as vscode from "vscode";
import type { Player } from "../debug/player.js";
import { busyText } from "../debug/words.js";

/** What takes no longer is not worth a notification, in milliseconds. */
const patience = 1000;

/** Watches one player. */
export class StepProgress {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end: (() => void) | null = null;
  private report = () => {};

  constructor(
    private readonly player: Player,
    private readonly program: string,
  ) {}

  /** Looks at the player after each change. */
  changed(): void {
    if (!this.player.stepping) this.close();
    else {
      this.report();
      this.timer ??= setTimeout(() => this.show(), patience);
    }
  }

  /** Nothing is waited for any more. */
  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.end?.();
    this.end = null;
    this.report = () => {};
  }

  private show(): void {
    const options = { location: vscode.ProgressLocation.Notification, title: "Stepping", cancellable: true };
    void vscode.window.withProgress(options, (progress, token) => {
      if (!this.player.stepping) return Promise.resolve();
      let said = "";
      this.report = () => {
        const message = busyText(this.player, basename(this.program));
        if (message !== said) progress.report({ message });
        said = message;
      };
      this.report();
      token.onCancellationRequested(() => this.player.do("cancel"));
      return new Promise<void>((resolve) => {
        this.end = resolve;
      });
    });
  }
}
