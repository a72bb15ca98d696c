// The status bar's word: pass, event of events, step, device. A click opens the graph.
import * as vscode from "vscode";
import type { Player } from "../debug/player.js";
import { momentText, positionText } from "../debug/words.js";
import { Pace } from "./pace.js";
import type { Runs } from "./runs.js";
import type { ShownRun } from "./shown-run.js";

/** Shows where the current run's cursor stands, and nothing where nothing runs. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("gradlens.position", vscode.StatusBarAlignment.Left, 10);
  private readonly pace = new Pace(() => this.update());
  private readonly subscription: vscode.Disposable;

  constructor(private readonly runs: Runs) {
    this.item.name = "Gradlens: Position";
    this.item.command = "gradlens.openGraph";
    this.subscription = runs.onDidChange((what) => {
      if (what !== "output" && what !== "at") this.pace.ask(runs.current?.player?.paused ?? true);
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.pace.dispose();
    this.item.dispose();
  }

  private update(): void {
    const run = this.runs.current;
    if (run?.player) this.show(run, run.player);
    else this.item.hide();
  }

  private show(run: ShownRun, player: Player): void {
    const position = positionText(player.trace, player.cursor.event, player.cursor.part);
    const state = momentText(player, run.name);
    const { error } = player;
    const device = deviceOf(run);
    this.item.text = `$(${error ? "error" : "type-hierarchy-sub"}) ${position} · ${device.short}`;
    this.item.tooltip = tooltip(run.name, state, device.long);
    this.item.accessibilityInformation = {
      label: `${run.name}: ${position}, on ${device.long}. ${state}`,
      role: "button",
    };
    this.item.backgroundColor = error ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
    this.item.show();
  }
}

/** What computes: `WebGPU`; `the GPU NVIDIA H100 through WebGPU (12 MB)`. */
function deviceOf({ live }: ShownRun): { short: string; long: string } {
  const { adapter, megabytes } = live?.gpu ?? {};
  if (!adapter) return { short: "CPU", long: "the CPU" };
  const { name, software } = adapter;
  const long = software ? `WebGPU's software adapter ${name}, which is slow` : `the GPU ${name} through WebGPU`;
  return { short: software ? "WebGPU (software)" : "WebGPU", long: `${long} (${megabytes} MB)` };
}

function tooltip(name: string, state: string, device: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown("**").appendText(name).appendMarkdown("** · computed on ").appendText(device);
  text.appendMarkdown("\n\n").appendText(state);
  return text.appendMarkdown("\n\nClick to open the graph");
}
