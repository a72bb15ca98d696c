// Shows that values are being rebuilt, with a way to cancel it, and says so where that came to nothing.
import * as vscode from "vscode";
import type { RebuildChange } from "../debug/rebuild.js";
import { valuesOfStep } from "../debug/rebuild-words.js";
import type { Site } from "../protocol/trace.js";

/** What takes no longer is not worth a notification, in milliseconds. */
const patience = 400;
/** How long the status bar says that a rebuild was cancelled, in milliseconds. */
const saidFor = 5000;

/** What rebuilding asks of its surroundings. */
export interface RebuildHost {
  cancel(): void;
  reveal(site: Site): void;
}

/** One run's rebuilds, one after another. */
export class RebuildProgress {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end = () => {};
  private report = (_share: number) => {};

  constructor(private readonly host: RebuildHost) {}

  /** Follows what the player tells. */
  changed(change: RebuildChange): void {
    if (change.state === "begun") this.timer = setTimeout(() => this.show(change.step), patience);
    else if (change.state === "going") this.report(change.share);
    else this.close();
    if (change.state === "cancelled") vscode.window.setStatusBarMessage(change.message, saidFor);
    if (change.state === "failed") void this.warn(change.message, change.site);
  }

  /** Nothing is rebuilt any more. */
  close(): void {
    clearTimeout(this.timer);
    this.end();
    this.report = this.end = () => {};
  }

  private show(step: number): void {
    const title = `Rebuilding ${valuesOfStep(step)} …`;
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(options, (progress, token) => {
      let shown = 0;
      this.report = (share) => {
        progress.report({ increment: 100 * (share - shown) });
        shown = share;
      };
      token.onCancellationRequested(() => this.host.cancel());
      return new Promise<void>((resolve) => {
        this.end = resolve;
      });
    });
  }

  private async warn(message: string, site: Site | undefined): Promise<void> {
    const chosen = await vscode.window.showWarningMessage(message, ...(site ? ["Go to Line"] : []));
    if (chosen && site) this.host.reveal(site);
  }
}
