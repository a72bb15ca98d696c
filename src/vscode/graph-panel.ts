// The graph's panel: a webview that shows a player and drives it.
import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import type { Player } from "../debug/player.js";
import type { PlayerChange } from "../debug/run-record.js";
import { stateText } from "../debug/words.js";
import { Channel } from "../protocol/channel.js";
import { fromPageChecks } from "../protocol/checks.js";
import type { HealthLimits } from "../protocol/health.js";
import { toJsonSafe } from "../protocol/json-safe.js";
import type { ExportFormat, FromPage, GraphAct, NodeCommand, PlayerCommand, ToPage } from "../protocol/page.js";
import type { Reading } from "../protocol/reading.js";
import type { ShownStep, Site, ValueId } from "../protocol/trace.js";
import { stepBefore } from "../trace/step-before.js";
import type { GpuRelay } from "./gpu-relay.js";
import { alignmentFor, changesFor, copyElements, elementsFor } from "./page-answers.js";
import { pageHtml } from "./page-html.js";

const viewType = "gradlens.graph";

/** Whether this is the tab of a graph. */
export function isGraphTab(tab: vscode.Tab | undefined): boolean {
  // VS Code puts words of its own before the type.
  return tab?.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith(viewType);
}

/** How often a running script's progress is shown, in milliseconds. */
const refreshEvery = 60;

/** How many steps go into one message. */
const mostSteps = 10_000;

/** Commands after which the program stands again at once. */
const steps = new Set<PlayerCommand>(["next", "previous", "into", "out", "back", "first", "last", "previousStop"]);

/** What the panel asks of its surroundings. */
export interface PanelHost {
  reveal(site: Site): void;
  export(format: ExportFormat, content: string): void;
  log(message: string): void;
  closed(): void;
  /** The page, which has the keyboard, moves the cursor to where it will stand. */
  stepped(): void;
  /** Which gradients are healthy. */
  limits(): HealthLimits;
  /** The panel has come to the front, or has left it. */
  activated(): void;
}

/** One panel beside one script. It shows one run after another. */
export class GraphPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly channel: Channel<ToPage, FromPage>;
  private ready = false;
  private focusWhenReady = false;
  private selectWhenReady: ToPage | null = null;
  private player: Player | null = null;
  private gpu: GpuRelay | null = null;
  private unsubscribe = () => {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the page has. */
  private shownStep = -2;
  private shownEvents = 0;
  private sentChanges = 0;
  private readonly normed = new Set<ValueId>();
  private readonly readings = new Map<ValueId, Reading>();
  /** Values that somebody wanted to read and that were not kept. */
  private readonly unread = new Set<ValueId>();

  constructor(
    extensionUri: vscode.Uri,
    private readonly program: string,
    private readonly host: PanelHost,
  ) {
    const root = vscode.Uri.joinPath(extensionUri, "dist", "webview");
    this.panel = vscode.window.createWebviewPanel(
      viewType,
      `Graph: ${program}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [root] },
    );
    this.panel.iconPath = vscode.Uri.joinPath(extensionUri, "media", "graph.svg");
    const { webview } = this.panel;
    const carrier = {
      send: (message: unknown) => void webview.postMessage(toJsonSafe(message)),
      onMessage: (receive: (message: unknown) => void) => void webview.onDidReceiveMessage(receive),
    };
    this.channel = new Channel(carrier, fromPageChecks, (message) =>
      host.log(`refused from the page: ${JSON.stringify(message)}`),
    );
    this.channel.onMessage((message) => this.receive(message));
    this.panel.onDidDispose(() => this.closed());
    this.panel.onDidChangeViewState(() => this.host.activated());
    webview.html = this.html(root);
  }

  /** Shows `player` from now on, whose runs compute in the page where they want a GPU. */
  show(player: Player, gpu: GpuRelay): void {
    this.unsubscribe();
    this.player = player;
    this.lend(gpu);
    this.readings.clear();
    this.unread.clear();
    this.begin();
    this.unsubscribe = player.onChange((change) => this.changed(change));
  }

  private lend(gpu: GpuRelay): void {
    if (gpu !== this.gpu) this.gpu?.leave("the graph shows another run, and the GPU is reached through it");
    this.gpu = gpu;
    gpu.expect();
    if (this.ready) gpu.meet((mail) => this.send(mail));
  }

  /** Brings the panel to the front. */
  reveal(takeFocus: boolean): void {
    this.panel.reveal(undefined, !takeFocus);
    if (takeFocus) this.focusPage();
  }

  /** Carries out a command about the tensor of a value, or says why it cannot be done. */
  onNode(command: NodeCommand, value: ValueId): void {
    const refusal = this.player?.onNode(command, value);
    if (refusal) void vscode.window.showInformationMessage(refusal);
  }

  /** Has the page tell which node a command is about. */
  askNode(command: NodeCommand): void {
    this.send({ kind: "askNode", command });
  }

  /** Has the page do what one of its keys does. */
  act(act: GraphAct, key?: string): void {
    this.reveal(true);
    this.send({ kind: "act", act, key });
  }

  /** Has the page export what it shows. */
  askExport(format: ExportFormat): void {
    this.send({ kind: "askExport", format });
  }

  /** Picks the node of an event, or of calls, and shows it. */
  select(sites: number[], event?: number): void {
    const message: ToPage = { kind: "select", sites, event };
    this.selectWhenReady = this.ready ? null : message;
    this.send(message);
  }

  /** Tells the page which gradients are healthy. */
  sendLimits(): void {
    this.send({ kind: "limits", limits: this.host.limits() });
  }

  readonly hasKeys = true;

  get active(): boolean {
    return this.ready && this.panel.active;
  }

  /** Puts the page's focus into the graph, as soon as the page is there. */
  private focusPage(): void {
    this.focusWhenReady = !this.ready;
    this.send({ kind: "focus" });
  }

  private html(root: vscode.Uri): string {
    const { webview } = this.panel;
    const uri = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(root, name)).toString();
    return pageHtml({
      nonce: randomBytes(16).toString("base64url"),
      cspSource: webview.cspSource,
      pageUri: uri("page.js"),
      styleUri: uri("page.css"),
      elkWorkerUri: uri("elk-worker.js"),
      title: `Graph of ${this.program}`,
    });
  }

  private begin(): void {
    this.shownStep = -2;
    this.sentChanges = 0;
    this.normed.clear();
    this.send({ kind: "run", title: `Graph of ${this.program}`, program: this.program });
    this.sendLimits();
    this.update();
  }

  private receive(message: FromPage): void {
    if (message.kind === "ready") this.pageIsReady();
    if (
      message.kind === "goTo" ||
      message.kind === "onNode" ||
      (message.kind === "command" && steps.has(message.command))
    )
      this.host.stepped();
    if (message.kind === "command") this.player?.do(message.command);
    if (message.kind === "goTo") this.player?.goTo(message.step, message.event);
    if (message.kind === "onNode") this.onNode(message.command, message.value);
    if (message.kind === "read") void this.read(message.value);
    if (message.kind === "norms") void this.sendNorms(message.values);
    if (message.kind === "elements") void this.answer((player) => elementsFor(player, message));
    if (message.kind === "alignment") void this.answer((player) => alignmentFor(player, message));
    if (message.kind === "changes") void this.answer((player) => changesFor(player, message));
    if (message.kind === "before") this.sendBefore(message.step);
    if (message.kind === "copyElements" && this.player) void copyElements(this.player, message.value);
    if (message.kind === "reveal") this.revealSite(message.site);
    if (message.kind === "copy") void vscode.env.clipboard.writeText(message.text);
    if (message.kind === "export") this.host.export(message.format, message.content);
    if (message.kind === "gpu") this.gpu?.fromPage(message);
    if (message.kind === "failed") this.host.log(`page: ${message.message}`);
  }

  private pageIsReady(): void {
    this.ready = true;
    this.gpu?.meet((mail) => this.send(mail));
    if (this.player) this.begin();
    if (this.selectWhenReady) this.send(this.selectWhenReady);
    this.selectWhenReady = null;
    if (this.focusWhenReady) this.focusPage();
  }

  private revealSite(id: number): void {
    const site = this.player?.trace.sites.get(id);
    if (site) this.host.reveal(site);
  }

  private changed(change: PlayerChange): void {
    // A step is over before it would be seen to run: a picture of that would only delay the next.
    const isStepping = this.player?.state === "running" && this.player.stepping;
    if (change.kind === "state" && !isStepping) this.update();
    if (isStepping || change.kind === "cursor" || change.kind === "recorded") this.updateSoon();
    if (change.kind === "rebuild" && change.state === "done" && this.player) this.rebuilt(this.player);
  }

  /** More values are there than before. */
  private rebuilt(player: Player): void {
    this.sendSteps(player);
    void this.sendNorms(valuesOf(player.trace.shown(player.cursor.step)));
    const unread = [...this.unread];
    this.unread.clear();
    for (const value of unread) void this.read(value);
  }

  /** At once where the picture stands still, now and then while the script runs. */
  private updateSoon(): void {
    if (this.player?.paused) this.update();
    else
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.update();
      }, refreshEvery);
  }

  private update(): void {
    const { player } = this;
    if (!player || !this.ready) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sendSteps(player);
    this.sendShown(player);
    this.send({ kind: "cursor", cursor: player.cursor });
    const { state, reason, playing, speed } = player;
    this.send({ kind: "state", state, reason, message: stateText(player, this.program), playing, speed });
  }

  /** Those that have changed since the last time; of a long run the first time in parts. */
  private sendSteps({ trace }: Player): void {
    const { steps, changes } = trace.changedSteps(this.sentChanges);
    this.sentChanges = changes;
    for (let from = 0; from < steps.length; from += mostSteps)
      this.send({ kind: "steps", steps: steps.slice(from, from + mostSteps) });
  }

  private sendShown({ trace, cursor }: Player): void {
    if (cursor.event < 0) return;
    const from = cursor.step === this.shownStep ? this.shownEvents : 0;
    const [first, end] = trace.range(cursor.step);
    if (first + from >= end) return;
    const shown = trace.shown(cursor.step, from);
    this.shownStep = cursor.step;
    this.shownEvents = end - first;
    this.send({ kind: "shown", shown });
    void this.sendNorms(valuesOf(shown));
  }

  private async sendNorms(values: readonly ValueId[]): Promise<void> {
    const wanted = values.filter((value) => !this.normed.has(value));
    const { player } = this;
    if (!player || wanted.length === 0) return;
    for (const value of wanted) this.normed.add(value);
    const answer = await player.ask<"norms">({ kind: "norms", values: wanted });
    if (!answer || player !== this.player) return;
    this.send({ kind: "norms", ...answer });
    // What was not kept may be rebuilt.
    answer.norms.forEach((norm, i) => void (norm === null && this.normed.delete(answer.values[i])));
  }

  private async read(value: ValueId): Promise<void> {
    const { player } = this;
    if (!player) return;
    const reading = this.readings.get(value) ?? (await player.ask<"read">({ kind: "read", value }));
    if (player !== this.player) return;
    if (reading) this.readings.set(value, reading);
    else this.unread.add(value);
    this.send({ kind: "reading", value, reading, gone: reading ? "" : goneText(player) });
  }

  /** Sends what a run has answered, unless another is shown by then. */
  private async answer(ask: (player: Player) => Promise<ToPage>): Promise<void> {
    const { player } = this;
    const message = player && (await ask(player));
    if (message && player === this.player) this.send(message);
  }

  private sendBefore(step: number): void {
    if (this.player) this.send({ kind: "before", step, shown: stepBefore(this.player.trace, step) });
  }

  private send(message: ToPage): void {
    if (this.ready) this.channel.send(message);
  }

  private closed(): void {
    this.unsubscribe();
    clearTimeout(this.timer);
    this.ready = false;
    this.gpu?.leave("the graph was closed, and the GPU is reached through it");
    this.host.closed();
  }
}

/** All values whose norms a step's graph shows. */
function valuesOf({ events, leaves }: ShownStep): ValueId[] {
  const values = events.flatMap(({ inputs, outputs, contributions }) => [
    ...inputs,
    ...outputs.map(({ value }) => value),
    ...contributions.flatMap(({ gradient, total }) => [gradient, total]),
  ]);
  return [...new Set([...values, ...leaves.flatMap(({ value, gradient }) => [value, gradient])])].filter(
    (value) => value >= 0,
  );
}

function goneText({ state }: Player): string {
  return state === "gone"
    ? "The run's process is gone, and this value was not looked at before."
    : "This value was not kept: of a fast or long run, only some steps keep their values.";
}
