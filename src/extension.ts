// Activation: introduces the rooms to each other.
import { join } from "node:path";
import * as vscode from "vscode";
import { type SessionHost, TrainingSession } from "./debug/session.js";
import type { RunOptions } from "./protocol/run.js";
import { launch } from "./run/launch.js";
import { registerCommands } from "./vscode/commands.js";
import { withLimits } from "./vscode/health-settings.js";
import { Hovers } from "./vscode/hovers.js";
import { InlayHints } from "./vscode/inlay-hints.js";
import { InlineValues } from "./vscode/inline-values.js";
import { ConfigurationProvider, debugType } from "./vscode/launching.js";
import { showLineStart } from "./vscode/line-start.js";
import { Moments } from "./vscode/moments.js";
import { Runs } from "./vscode/runs.js";
import { watchActiveScript } from "./vscode/script-context.js";
import { StatusBar } from "./vscode/status-bar.js";
import { TapeView } from "./vscode/tape-view.js";

/** Called by VS Code when a script is opened or a command is used. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Gradlens");
  const runs = new Runs(context.extensionUri, log);
  const start = (options: RunOptions) =>
    launch(
      join(context.extensionPath, "dist", "run-process.js"),
      { ...withLimits(runs.asEdited(options)), gpu: "page" },
      (message) => log.appendLine(`refused from the run: ${JSON.stringify(message)}`),
    );
  const hostOf = (session: vscode.DebugSession): SessionHost => {
    const gpu = runs.gpuRelay();
    return {
      launch: (options) => {
        const run = start(options);
        gpu.connect(run);
        return run;
      },
      started: (player, options) => runs.started(player, options, session, gpu),
      finished: (player) => runs.finished(player),
    };
  };
  const moments = new Moments(runs);
  const hints = new InlayHints(moments);
  const tape = new TapeView(runs, context.globalState);
  context.subscriptions.push(
    log,
    runs,
    tape,
    new StatusBar(runs),
    hints,
    InlineValues.register(moments),
    ...Hovers.register(moments),
    ...registerCommands(runs, tape, context.extensionPath),
    ...watchActiveScript(),
    vscode.debug.registerDebugConfigurationProvider(
      debugType,
      new ConfigurationProvider((program, document) => runs.prepare(program, document)),
    ),
    vscode.debug.registerDebugAdapterDescriptorFactory(debugType, {
      createDebugAdapterDescriptor: (session) =>
        new vscode.DebugAdapterInlineImplementation(new TrainingSession(hostOf(session))),
    }),
    vscode.debug.onDidChangeActiveStackItem((item) => {
      if (!(item instanceof vscode.DebugStackFrame) || item.session.type !== debugType) return;
      showLineStart(hints);
      runs.keyboard.restore();
    }),
  );
}
