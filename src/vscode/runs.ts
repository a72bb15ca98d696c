// The runs of this window: each with its player, its panel and its place in the editor.
import { basename } from "node:path";
import * as vscode from "vscode";
import type { Player } from "../debug/player.js";
import type { PlayerChange } from "../debug/run-record.js";
import type { PlayerCommand } from "../protocol/page.js";
import type { RunOptions } from "../protocol/run.js";
import type { Site } from "../protocol/trace.js";
import { saveExport } from "./exports.js";
import { GpuRelay } from "./gpu-relay.js";
import { GraphKeyboard } from "./graph-keyboard.js";
import { GraphPanel } from "./graph-panel.js";
import { onLimitsChange } from "./health-settings.js";
import { LineHighlight } from "./line-highlight.js";
import { RebuildProgress } from "./rebuild-progress.js";
import { ShownRun } from "./shown-run.js";
import { StepProgress } from "./step-progress.js";

/** Somewhere in the user's files. */
type Place = Pick<Site, "file" | "line" | "column" | "endLine" | "endColumn">;

/** What is new: another run is the current one (`run`), what computes (`gpu`), or the current one has changed. */
export type CurrentChange = "run" | "gpu" | PlayerChange["kind"];

const noGraph = "there is no graph of this script any more, and the GPU is reached through it";

/** Keeps runs while somebody looks at them. */
export class Runs implements vscode.Disposable {
  private readonly runs: ShownRun[] = [];
  private latest: ShownRun | null = null;
  /** The run that surfaces were last told of. */
  private told: ShownRun | null = null;
  private readonly highlight = new LineHighlight();
  private readonly changed = new vscode.EventEmitter<CurrentChange>();
  /** Tells of changes of the current run. */
  readonly onDidChange = this.changed.event;
  readonly keyboard = new GraphKeyboard();
  private readonly limitsChanged = onLimitsChange(() => this.showLimits());
  private readonly sessionChanged = vscode.debug.onDidChangeActiveDebugSession(() => this.chooseCurrent());

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.OutputChannel,
  ) {}

  /** Prepares panel and place for a run that is about to start, so that the page loads while the script compiles. */
  prepare(program: string, document: vscode.Uri): ShownRun {
    const run = this.runs.findLast(isFree(program)) ?? new ShownRun(program, document);
    if (!this.runs.includes(run)) this.runs.push(run);
    run.document = document;
    this.latest = run;
    this.open(run);
    return run;
  }

  /** The way to the GPU for the runs of one session. */
  gpuRelay(): GpuRelay {
    return new GpuRelay(() => this.changed.fire("gpu"));
  }

  /** A session has started `player`. */
  started(player: Player, options: RunOptions, session: vscode.DebugSession, gpu: GpuRelay): void {
    const { program } = options;
    // Of two sessions that were begun at once, the second finds its panel taken.
    const run = this.runs.findLast(isFree(program)) ?? this.prepare(program, vscode.Uri.file(program));
    this.drop(run);
    run.begin(player, options, session, gpu);
    const rebuilds = new RebuildProgress({
      cancel: () => player.cancelRebuild(),
      reveal: (site) => void this.reveal(run, site),
    });
    const steps = new StepProgress(player, program);
    const unsubscribe = player.onChange((change) => {
      const { kind } = change;
      steps.changed();
      if (kind === "cursor" || kind === "state") this.follow(run);
      if (kind === "rebuild") rebuilds.changed(change);
      if (run === this.told) this.changed.fire(kind);
    });
    run.unsubscribe = () => {
      unsubscribe();
      rebuilds.close();
      steps.close();
    };
    if (run.panel) run.panel.show(player, gpu);
    else gpu.leave(noGraph);
    this.chooseCurrent();
  }

  /** The options with the text that an unsaved script has now: one that is restarted may have changed. */
  asEdited(options: RunOptions): RunOptions {
    const { document } = this.runs.findLast(({ program }) => program === options.program) ?? {};
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === document?.toString());
    return open && options.source !== undefined ? { ...options, source: open.getText() } : options;
  }

  /** The session is over. The values of a script that ended by itself stay readable while its graph is open. */
  finished(player: Player): void {
    const run = this.runs.find((known) => known.player === player);
    if (run) run.session = null;
    if (!run || run.abandoned || player.state !== "ended") player.kill();
    if (run?.abandoned) this.drop(run);
    else if (run) this.follow(run);
    this.chooseCurrent();
  }

  /** Shows the current run's graph. */
  openGraph(): void {
    const run = this.current ?? this.latest;
    if (!run) void vscode.window.showInformationMessage("Nothing has run yet: run a training script first.");
    else this.open(run).reveal(true);
  }

  /** Shows an event's node in the graph of `run`. */
  revealInGraph(run: ShownRun, event: number): void {
    const site = run.player?.trace.templateOf(event).site ?? 0;
    const panel = this.open(run);
    panel.reveal(true);
    panel.select(site > 0 ? [site] : [], event);
  }

  /** Shows an event's line in the script. */
  revealLine(run: ShownRun, event: number): void {
    const trace = run.player?.trace;
    const site = trace?.sites.get(trace.templateOf(event).site);
    if (site) void this.reveal(run, site);
  }

  /** The run that all surfaces are about: whose graph is in front, otherwise that of the active debug session, otherwise the latest. */
  get current(): ShownRun | null {
    const live = this.runs.filter((run) => run.live !== null);
    const active = vscode.debug.activeDebugSession?.id;
    const chosen = live.find((run) => run.panel?.active) ?? live.find((run) => active && run.session?.id === active);
    return chosen ?? live.find((run) => run === this.latest) ?? live.at(-1) ?? null;
  }

  /** The script whose graph is in front. */
  get scriptInFront(): vscode.Uri | undefined {
    return this.runs.find((run) => run.panel?.active)?.document;
  }

  /** Carries out a command of the palette or of a key. */
  do(command: PlayerCommand): void {
    this.keyboard.again();
    this.current?.player?.do(command);
  }

  dispose(): void {
    for (const run of this.runs) run.player?.kill();
    this.keyboard.dispose();
    this.highlight.dispose();
    this.limitsChanged.dispose();
    this.sessionChanged.dispose();
    this.changed.dispose();
  }

  /** The settings say something else: all marks are made anew. */
  private showLimits(): void {
    for (const run of this.runs) run.panel?.sendLimits();
    this.changed.fire("state");
  }

  private open(run: ShownRun): GraphPanel {
    if (run.panel) {
      run.panel.reveal(false);
      return run.panel;
    }
    run.panel = new GraphPanel(this.extensionUri, run.name, {
      reveal: (site) => void this.reveal(run, site),
      export: (format, content) => void saveExport(run, format, content),
      log: (message) => this.log.appendLine(message),
      limits: () => run.limits,
      closed: () => this.closed(run),
      stepped: () => {
        if (run.session && run.panel) this.keyboard.keepIn(run.panel);
      },
      activated: () => this.activated(run),
    });
    if (run.live) run.panel.show(run.live.player, run.live.gpu);
    return run.panel;
  }

  private closed(run: ShownRun): void {
    if (run.panel) this.keyboard.leave(run.panel);
    run.panel = null;
    this.highlight.clear();
    if (run.abandoned) this.drop(run);
    this.chooseCurrent();
  }

  /** Its graph has come to the front, or is there no more. */
  private activated(run: ShownRun): void {
    if (run.panel?.active && run.live) this.latest = run;
    this.chooseCurrent();
  }

  private drop(run: ShownRun): void {
    run.unsubscribe();
    run.player?.kill();
    run.live = null;
  }

  private chooseCurrent(): void {
    const { current } = this;
    this.told = current;
    void vscode.commands.executeCommand("setContext", "gradlens.hasRun", current !== null);
    this.changed.fire("run");
  }

  /** The script's line follows the cursor. In a session VS Code marks the line itself. */
  private follow(run: ShownRun): void {
    const { player } = run;
    if (!player) return;
    this.reportError(run, player);
    const { event } = player.cursor;
    const isEntry = player.state === "waiting" && player.reason === "entry" && player.cursor.atLiveEdge;
    if (isEntry && run.panel) this.keyboard.keepIn(run.panel);
    if (run.session || event < 0) this.highlight.clear();
    else this.highlight.show(run.uriOf(this.siteAt(player)), this.siteAt(player));
  }

  /** A run that fails where nobody can look around says so, with the way to the line. One that stops there is shown by VS Code. */
  private reportError(run: ShownRun, { error, state }: Player): void {
    if (!error || error === run.shownError) return;
    const isNew = run.shownError?.message !== error.message;
    run.shownError = error;
    if (state === "waiting" || !isNew) return;
    const [place] = error.frames;
    const where = place ? `${basename(place.file)}:${place.line}: ` : "";
    const actions = place ? ["Go to Line"] : [];
    void vscode.window.showErrorMessage(`${where}${error.message}`, ...actions).then((chosen) => {
      if (chosen && place) void this.reveal(run, { ...place, endLine: place.line, endColumn: place.column });
    });
  }

  private siteAt({ trace, cursor }: Player): Site | undefined {
    return trace.sites.get(trace.templateOf(cursor.event).site);
  }

  /** Selects a place of the script in an editor. */
  async reveal(run: ShownRun, site: Place): Promise<void> {
    const uri = run.uriOf(site);
    const visible = vscode.window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === uri.toString(),
    );
    const selection = new vscode.Range(site.line - 1, site.column - 1, site.endLine - 1, site.endColumn - 1);
    await vscode.window.showTextDocument(uri, { selection, viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One });
  }
}

function isFree(program: string): (run: ShownRun) => boolean {
  return (run) => run.program === program && !run.session;
}
