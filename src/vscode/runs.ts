// The runs of this window: each with its player, its panel and its place in the editor.
import { basename } from "node:path";
import * as vscode from "vscode";
import type { Player } from "../debug/player.js";
import { positionText } from "../debug/words.js";
import type { PlayerCommand } from "../protocol/page.js";
import type { RunOptions, ScriptError } from "../protocol/run.js";
import type { Site } from "../protocol/trace.js";
import { GraphKeyboard } from "./graph-keyboard.js";
import { GraphPanel } from "./graph-panel.js";
import { LineHighlight } from "./line-highlight.js";

/** Somewhere in the user's files. */
type Place = Pick<Site, "file" | "line" | "column" | "endLine" | "endColumn">;

/** A run that someone can look at. */
class ShownRun {
  player: Player | null = null;
  panel: GraphPanel | null = null;
  /** Whether a debug session drives it. */
  inSession = false;
  /** The error that the user has been shown. */
  shownError: ScriptError | null = null;
  unsubscribe = () => {};

  /** `document` is where the script is edited. */
  constructor(
    readonly program: string,
    public document: vscode.Uri,
  ) {}

  /** Nobody looks any more: the process may go. */
  get abandoned(): boolean {
    return !this.inSession && this.panel === null;
  }
}

/** Keeps runs while somebody looks at them. */
export class Runs implements vscode.Disposable {
  private readonly runs: ShownRun[] = [];
  private latest: ShownRun | null = null;
  private readonly highlight = new LineHighlight();
  private readonly status = vscode.window.createStatusBarItem("gradlens.position", vscode.StatusBarAlignment.Left);
  readonly keyboard = new GraphKeyboard();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.OutputChannel,
  ) {
    this.status.name = "Gradlens";
    this.status.command = "gradlens.openGraph";
  }

  /** Prepares panel and place for a run that is about to start, so that the page loads while the script compiles. */
  prepare(program: string, document: vscode.Uri): ShownRun {
    const run = this.runs.findLast(isFree(program)) ?? new ShownRun(program, document);
    if (!this.runs.includes(run)) this.runs.push(run);
    run.document = document;
    this.latest = run;
    this.open(run);
    return run;
  }

  /** A session has started `player`. */
  started(player: Player, { program }: RunOptions): void {
    // Of two sessions that were begun at once, the second finds its panel taken.
    const run = this.runs.findLast(isFree(program)) ?? this.prepare(program, vscode.Uri.file(program));
    this.drop(run);
    run.player = player;
    run.shownError = null;
    run.inSession = true;
    run.unsubscribe = player.onChange(({ kind }) => {
      if (kind === "cursor" || kind === "state") this.follow(run);
    });
    run.panel?.show(player);
    void vscode.commands.executeCommand("setContext", "gradlens.hasRun", true);
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
    if (run) run.inSession = false;
    if (!run || run.abandoned || player.state !== "ended") player.kill();
  }

  /** Shows the graph of the latest run. */
  openGraph(): void {
    if (!this.latest) void vscode.window.showInformationMessage("Nothing has run yet: run a training script first.");
    else this.open(this.latest).reveal(true);
  }

  /** The player whose graph is in front, otherwise the latest. */
  get current(): Player | null {
    return (this.runs.find((run) => run.panel?.active) ?? this.latest)?.player ?? null;
  }

  /** Carries out a command of the palette or of a key. */
  do(command: PlayerCommand): void {
    this.keyboard.again();
    this.current?.do(command);
  }

  dispose(): void {
    for (const run of this.runs) run.player?.kill();
    this.keyboard.dispose();
    this.highlight.dispose();
    this.status.dispose();
  }

  private open(run: ShownRun): GraphPanel {
    if (run.panel) {
      run.panel.reveal(false);
      return run.panel;
    }
    run.panel = new GraphPanel(this.extensionUri, basename(run.program), {
      reveal: (site) => void this.reveal(run, site),
      export: (format, content) => void saveExport(run, format, content),
      log: (message) => this.log.appendLine(message),
      closed: () => this.closed(run),
      stepped: () => {
        if (run.inSession) this.keyboard.keepIn(run.panel);
      },
    });
    if (run.player) run.panel.show(run.player);
    return run.panel;
  }

  private closed(run: ShownRun): void {
    run.panel = null;
    this.highlight.clear();
    if (run.abandoned) this.drop(run);
  }

  private drop(run: ShownRun): void {
    run.unsubscribe();
    run.player?.kill();
    run.player = null;
    if (run === this.latest) this.status.hide();
  }

  /** Status bar and the script's line follow the cursor. In a session VS Code marks the line itself. */
  private follow(run: ShownRun): void {
    const { player } = run;
    if (!player) return;
    this.reportError(run, player);
    const { event, part } = player.cursor;
    const isEntry = player.state === "waiting" && player.reason === "entry" && player.cursor.atLiveEdge;
    if (isEntry) this.keyboard.keepIn(run.panel);
    this.status.text = `$(type-hierarchy-sub) ${positionText(player.trace, event, part)}`;
    this.status.tooltip = `${basename(run.program)} on the CPU`;
    this.status.show();
    if (run.inSession || event < 0) this.highlight.clear();
    else this.highlight.show(this.uriOf(run, this.siteAt(player)), this.siteAt(player));
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

  private uriOf(run: ShownRun, site: Pick<Site, "file"> | undefined): vscode.Uri {
    return !site || site.file === run.program ? run.document : vscode.Uri.file(site.file);
  }

  private async reveal(run: ShownRun, site: Place): Promise<void> {
    const uri = this.uriOf(run, site);
    const visible = vscode.window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === uri.toString(),
    );
    const selection = new vscode.Range(site.line - 1, site.column - 1, site.endLine - 1, site.endColumn - 1);
    await vscode.window.showTextDocument(uri, { selection, viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One });
  }
}

function isFree(program: string): (run: ShownRun) => boolean {
  return (run) => run.program === program && !run.inSession;
}

async function saveExport(run: ShownRun, format: string, content: string): Promise<void> {
  const name = basename(run.program).replace(/\.[^.]*$/, `.${format}`);
  const folder =
    run.document.scheme === "file"
      ? vscode.Uri.joinPath(run.document, "..")
      : vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && vscode.Uri.joinPath(folder, name);
  const target = await vscode.window.showSaveDialog({ defaultUri, filters: { [format.toUpperCase()]: [format] } });
  if (!target) return;
  const bytes = format === "svg" ? Buffer.from(content, "utf8") : Buffer.from(content, "base64");
  await vscode.workspace.fs.writeFile(target, bytes);
}
