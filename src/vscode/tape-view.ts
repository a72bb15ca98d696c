// The Tape: a tree view in the Debug sidebar with the events of the shown step, where the cursor's is marked.
import * as vscode from "vscode";
import { Tape, type TapeItem } from "../debug/tape.js";
import type { Position } from "../trace/positions.js";
import { parseQuery } from "../trace/search.js";
import { Pace } from "./pace.js";
import type { Runs } from "./runs.js";
import type { ShownRun } from "./shown-run.js";
import { eventItem, groupItem } from "./tape-items.js";

const viewId = "gradlens.tape";
/** Under which it is remembered that the Tape has opened by itself. */
const introduced = "gradlens.tape.introduced";
/** How long VS Code may take to show a row, in milliseconds. */
const patience = 5000;

/** Shows the current run's step, and moves its cursor. */
export class TapeView implements vscode.TreeDataProvider<TapeItem>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TapeItem | TapeItem[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly hasKeys = false;
  private readonly view: vscode.TreeView<TapeItem>;
  private readonly pace = new Pace(() => void this.update(), 40);
  private readonly subscriptions: vscode.Disposable[];
  private run: ShownRun | null = null;
  private tape: Tape | null = null;
  private cursor: Position = { event: -1, part: 0 };
  /** The search that the Tape is filtered by. */
  private filter = "";
  private isIntroduced = false;
  /** Asks of an older Tape are answered too late. */
  private version = 0;
  /** What VS Code has read and need not read anew; undefined before it has read at all. */
  private read: Tape | null | undefined;
  /** Waits for VS Code to read. */
  private whenRead = () => {};
  /** More than the cursor has changed. */
  private isOld = false;
  /** The last row has been shown. */
  private revealed = Promise.resolve();

  constructor(
    private readonly runs: Runs,
    private readonly memory: vscode.Memento,
  ) {
    this.view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.subscriptions = [
      this.view,
      this.changed,
      runs.onDidChange((what) => {
        if (what === "output" || what === "at" || what === "gpu") return;
        this.isOld ||= what !== "cursor";
        this.pace.ask(runs.current?.player?.paused ?? true);
      }),
      this.view.onDidChangeVisibility(() => this.pace.ask(true)),
    ];
  }

  dispose(): void {
    this.pace.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(item: TapeItem): vscode.TreeItem {
    return item.kind === "group" ? groupItem(item) : eventItem(item, this.cursor);
  }

  getChildren(group?: TapeItem): TapeItem[] {
    if (!group) {
      this.read = this.tape;
      setTimeout(this.whenRead);
      return this.tape?.roots ?? [];
    }
    if (group.kind === "event") return [];
    const children = group.tape.childrenOf(group);
    void this.fetchNorms(children);
    return children;
  }

  getParent(item: TapeItem): TapeItem | undefined {
    const event = item.kind === "event" ? item.event : item.tape.events[item.from];
    const path = item.tape.pathTo(event);
    return path[path.indexOf(item) - 1];
  }

  /** Moves the cursor to the selected event; the keyboard stays here. */
  goToSelected(): void {
    const { run } = this;
    const [item] = this.view.selection;
    if (!run?.player || item?.kind !== "event") return;
    if (run.session) this.runs.keyboard.keepIn(this);
    run.player.goTo(item.tape.step, item.event);
  }

  /** Shows the cursor's event, after all that is to be shown before: VS Code cannot look for two rows at once. */
  reveal(takeFocus: boolean): void {
    this.revealed = this.revealed.then(async () => {
      const item = this.itemOf(this.cursor.event);
      // To reveal something in a view that is not there would bring it to the front.
      if (!item || !(this.view.visible || takeFocus || this.isIntroduced)) return;
      this.isIntroduced = false;
      if (this.view.visible) await inTime(this.allRead());
      await inTime(this.view.reveal(item, { select: true, focus: takeFocus }));
    });
  }

  /** VS Code looks for a row among those that it has read. */
  private allRead(): Promise<void> {
    if (this.read === this.tape) return Promise.resolve();
    return new Promise((resolve) => {
      this.whenRead = resolve;
    });
  }

  /** VS Code finds no row while it reads them all anew; while this waits, more may be asked to be shown. */
  private async allRevealed(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== this.revealed; ) {
      last = this.revealed;
      await last;
    }
  }

  /** The text that is searched for; every change is shown at once. */
  get search(): string {
    return this.filter;
  }

  set search(text: string) {
    this.filter = text.trim();
    void vscode.commands.executeCommand("setContext", "gradlens.tapeIsFiltered", this.filter !== "");
    this.pace.ask(true);
  }

  /** The run and the events that a command is about: the given ones, otherwise the selected, otherwise the cursor's. */
  chosen(item?: TapeItem, selected?: readonly TapeItem[]): { run: ShownRun; tape: Tape; events: number[] } | null {
    const run = this.runs.current;
    const isShown = this.view.visible && run === this.run;
    const tape = isShown ? this.tape : this.wholeStep();
    if (!run?.player || !tape) return null;
    const given = selected?.length ? selected : item ? [item] : isShown ? this.view.selection : [];
    const events = [...new Set(given.flatMap((each) => each.tape.eventsOf(each)))];
    const { event } = run.player.cursor;
    return { run, tape, events: events.length > 0 || event < 0 ? events : [event] };
  }

  /** The whole step, without a filter. */
  wholeStep(): Tape | null {
    const { rows, player } = this.runs.current ?? {};
    return rows && player ? new Tape(rows, player.cursor.step) : null;
  }

  private async update(): Promise<void> {
    if (!this.view.visible && !this.introduces()) return;
    const version = ++this.version;
    const run = this.runs.current;
    const { event = -1, part = 0, step = -1 } = run?.player?.cursor ?? {};
    // A running script makes events faster than anyone reads them.
    if (run !== null && run === this.run && !standsStill(run)) return;
    const isSame = run === this.run && this.shows(step);
    if (!isSame && run?.rows && parseQuery(this.filter).asksForNorms) await this.fetchAll(run, step);
    await this.allRevealed();
    if (version !== this.version) return;
    const before = this.itemOf(this.cursor.event);
    this.cursor = { event, part };
    if (!isSame) this.show(run, step);
    this.redraw(before);
    if (run && standsStill(run)) this.reveal(false);
  }

  /** Where only the cursor has moved these are two rows. What nobody has read is not old. */
  private redraw(before: TapeItem | undefined): void {
    const isWhole = this.isOld || this.read !== this.tape;
    this.isOld = false;
    if (this.read === undefined) return;
    if (isWhole) this.read = null;
    if (isWhole) this.changed.fire(undefined);
    else this.changed.fire([before, this.itemOf(this.cursor.event)].filter((item) => item !== undefined));
  }

  private itemOf(event: number): TapeItem | undefined {
    return this.tape?.pathTo(event).at(-1);
  }

  /** VS Code folds away what extensions add to its Debug sidebar: at the first stop of all it opens, once. */
  private introduces(): boolean {
    const { session, player } = this.runs.current ?? {};
    const isNew = this.memory.get(introduced) !== true && session?.configuration.noDebug !== true;
    const opens = vscode.workspace.getConfiguration("debug").get("openDebug") !== "neverOpen";
    if (!isNew || !opens || !session || player?.state !== "waiting") return false;
    void this.memory.update(introduced, true);
    this.isIntroduced = true;
    return true;
  }

  /** Whether the Tape holds all that there is of a step. */
  private shows(step: number): boolean {
    const { tape, run } = this;
    if (!tape || tape.source.trace !== run?.player?.trace || tape.step !== step || this.filter !== tape.filter)
      return false;
    return tape.until === tape.source.trace.range(step)[1];
  }

  private show(run: ShownRun | null, step: number): void {
    const rows = run?.rows ?? null;
    this.run = run;
    run?.live?.norms.retry();
    this.tape = rows && rows.trace.eventCount > 0 ? new Tape(rows, step, this.filter) : null;
    this.view.description = this.tape ? stepText(run!, step) : "";
    this.view.message = this.tape && this.filter ? this.filterText(this.tape) : undefined;
  }

  private filterText({ events, query, source, step }: Tape): string {
    if (query.problem) return query.problem;
    const [first, end] = source.trace.range(step);
    const found = events.length === 0 ? "No event fits" : `${events.length} of ${end - first} events fit`;
    return `${found} “${this.filter}”`;
  }

  /** The norms of what is seen, once, while nothing moves by itself. */
  private async fetchNorms(children: readonly TapeItem[]): Promise<void> {
    const { run } = this;
    if (!run?.live || !run.player?.paused) return;
    const { norms } = run.live;
    const values = (item: TapeItem) => (item.kind === "event" ? item.tape.source.trace.resultsOf(item.event) : []);
    const lacking = children.filter((item) => values(item).some((value) => norms.get(value) === undefined));
    if (await norms.fetch(lacking.flatMap(values))) this.changed.fire(lacking);
  }

  private async fetchAll(run: ShownRun, step: number): Promise<void> {
    const { trace } = run.rows!;
    const [first, end] = trace.range(step);
    const values: number[] = [];
    for (let event = first; event < end; event++) values.push(...trace.resultsOf(event));
    await run.live?.norms.fetch(values);
  }
}

/** Waits for VS Code, which says no where a row has gone meanwhile, and nothing where its view has. */
function inTime(revealing: Thenable<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    revealing.then(done, done);
  });
}

function standsStill({ player }: ShownRun): boolean {
  return player === null || player.paused || player.replaying;
}

function stepText(run: ShownRun, step: number): string {
  const newest = (run.player?.trace.steps.length ?? 0) - 1;
  const among = step < newest ? `, newest ${newest}` : "";
  return `${step < 0 ? "before the first step" : `step ${step}`}${among} · ${run.name}`;
}
