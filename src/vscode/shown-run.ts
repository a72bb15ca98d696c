// A run that someone can look at: its player, its graph, its place in the editor.
import { basename } from "node:path";
import * as vscode from "vscode";
import { type Known, knownGlances, knownNorms } from "../debug/known-values.js";
import type { Player } from "../debug/player.js";
import type { RowSource } from "../debug/tape-row.js";
import type { HealthLimits } from "../protocol/health.js";
import type { Glance } from "../protocol/reading.js";
import type { RunOptions, ScriptError } from "../protocol/run.js";
import type { Site, ValueId } from "../protocol/trace.js";
import type { GpuRelay } from "./gpu-relay.js";
import type { GraphPanel } from "./graph-panel.js";
import { limitsOfSettings } from "./health-settings.js";

/** What runs, and what is known of it. */
export interface Live {
  player: Player;
  norms: Known<number>;
  glances: Known<Glance>;
  options: RunOptions;
  gpu: GpuRelay;
}

/** One program and its latest run. */
export class ShownRun {
  live: Live | null = null;
  panel: GraphPanel | null = null;
  /** The debug session that drives it. */
  session: vscode.DebugSession | null = null;
  /** The error that the user has been shown. */
  shownError: ScriptError | null = null;
  unsubscribe = () => {};

  /** `document` is where the script is edited. */
  constructor(
    readonly program: string,
    public document: vscode.Uri,
  ) {}

  get name(): string {
    return basename(this.program);
  }

  get player(): Player | null {
    return this.live?.player ?? null;
  }

  /** Nobody looks any more: the process may go. */
  get abandoned(): boolean {
    return this.session === null && this.panel === null;
  }

  /** What the texts of its events are made from. */
  get rows(): RowSource | null {
    if (!this.live) return null;
    const { player, norms } = this.live;
    const limits = () => this.limits;
    return {
      trace: player.trace,
      norm: (value: ValueId) => norms.get(value),
      get limits() {
        return limits();
      },
    };
  }

  /** Which gradients are healthy: as the launch configuration says, otherwise the settings. */
  get limits(): HealthLimits {
    return { ...limitsOfSettings(), ...this.live?.options.limits };
  }

  begin(player: Player, options: RunOptions, session: vscode.DebugSession, gpu: GpuRelay): void {
    this.live = { player, options, gpu, norms: knownNorms(player), glances: knownGlances(player) };
    this.session = session;
    this.shownError = null;
  }

  /** Where a file of the script is edited: of an unsaved script that is no file. */
  uriOf(site: Pick<Site, "file"> | undefined): vscode.Uri {
    return !site || site.file === this.program ? this.document : vscode.Uri.file(site.file);
  }

  /** The files of the script that are edited at `uri`. */
  fileOf(uri: vscode.Uri): string {
    return uri.toString() === this.document.toString() ? this.program : uri.fsPath;
  }
}
