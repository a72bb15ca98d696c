// The page: introduces store, host and views to each other.
import type { ExportFormat, FromPage, NodeCommand } from "../src/protocol/page.js";
import { nodesByKey } from "../src/trace/graph-index.js";
import { Details } from "./details.js";
import { element, setText } from "./dom.js";
import { exported } from "./export/export.js";
import { GpuSessions } from "./gpu/sessions.js";
import { subjectOf } from "./graph/facts.js";
import { walk } from "./graph/walk.js";
import type { Host } from "./host.js";
import { Layouts, workerFrom } from "./layout/layouts.js";
import { Placer } from "./layout/placer.js";
import { type Palette, paletteFrom } from "./paint/palette.js";
import { Announcer } from "./stage/announcer.js";
import { Breadcrumbs } from "./stage/breadcrumbs.js";
import { Changes } from "./stage/changes.js";
import { type KeyAct, keyAct } from "./stage/keys.js";
import { Legend } from "./stage/legend.js";
import { helpDialog, Overlay } from "./stage/overlay.js";
import { Pointing } from "./stage/pointing.js";
import { Stage } from "./stage/stage.js";
import { Asker } from "./state/ask.js";
import { drawnKey, factsAt, foundNodes, shownNode } from "./state/derive.js";
import type { PageAction } from "./state/reduce.js";
import { restored, savedPart } from "./state/saved.js";
import { initialState } from "./state/state.js";
import { Store } from "./state/store.js";
import { Timeline } from "./timeline/timeline.js";
import { Toolbar } from "./toolbar/toolbar.js";

/** Below this width the inspector lies over the graph and begins folded. */
const narrow = 640;

export class Page {
  private readonly store: Store;
  private readonly stage: Stage;
  private readonly toolbar: Toolbar;
  private readonly details: Details;
  private readonly pointing: Pointing;
  private readonly placer: Placer;
  private readonly help = helpDialog();
  private readonly gpu = new GpuSessions((mail, transfer) => this.host.channel.send(mail, transfer));
  private palette: Palette = readPalette();

  constructor(
    private readonly host: Host,
    elkWorkerUri: string,
  ) {
    const state = restored({ ...initialState(), inspectorOpen: innerWidth >= narrow }, host.savedState());
    this.store = new Store(
      state,
      (draw) => requestAnimationFrame(draw),
      (error) => this.failed(error),
    );
    this.pointing = new Pointing((key) => this.store.dispatch({ kind: "point", key }));
    this.stage = this.makeStage();
    this.toolbar = this.makeToolbar();
    this.details = new Details({
      store: this.store,
      stage: this.stage,
      pointing: this.pointing,
      palette: () => this.palette,
      send: (message) => this.send(message),
      closeInspector: () => this.closeInspector(),
    });
    const layouts = new Layouts(() => workerFrom(elkWorkerUri), this.stage.measure);
    this.placer = new Placer(
      layouts,
      () => this.store.state,
      (action) => this.store.dispatch(action),
    );
    this.show();
    this.listen();
    this.send({ kind: "ready" });
  }

  /** Shows an error of the page itself and tells the host; once, even if every drawing meets it again. */
  failed(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const shown = `The graph could not be shown: ${message}`;
    if (this.store.state.failure === shown) return;
    this.send({
      kind: "failed",
      message: error instanceof Error && error.stack ? `${message}\n${error.stack}` : message,
    });
    this.store.dispatch({ kind: "broken", message: shown });
  }

  private makeStage(): Stage {
    const stage = new Stage(
      {
        pick: (key) => this.store.dispatch({ kind: "pick", key }),
        point: (key, by) => this.pointing.point(key, by),
        comeBack: (key) => this.pointing.comeBack(key),
        reveal: (key) => (this.isBox(key) ? this.fold(key) : this.reveal(key)),
        fold: (key) => this.fold(key),
        look: (viewport, fitted) => this.store.dispatch({ kind: "look", viewport, fitted }),
      },
      () => this.palette,
    );
    stage.root.addEventListener("keydown", (event) => this.key(event));
    return stage;
  }

  private makeToolbar(): Toolbar {
    const dispatch = (action: PageAction) => this.store.dispatch(action);
    return new Toolbar({
      command: (command) => this.send({ kind: "command", command }),
      find: (text) => dispatch({ kind: "find", text }),
      findNext: (backwards) => this.findNext(backwards),
      leaveSearch: () => this.leaveSearch(),
      see: (lens) => dispatch({ kind: "see", lens }),
      fit: () => this.stage.fit(),
      showEverything: (everything) => dispatch({ kind: "everything", everything }),
      toggleInspector: () => dispatch({ kind: "inspect", open: !this.store.state.inspectorOpen }),
      export: (format) => this.export(format),
    });
  }

  /** Puts the views on the page and has the store draw them. */
  private show(): void {
    const palette = () => this.palette;
    const overlay = new Overlay({ cancelLayout: () => this.placer.cancel(), layOutAgain: () => this.placer.again() });
    const { card, pins, inspector } = this.details;
    const timeline = new Timeline(
      {
        goTo: (step, event) => this.send({ kind: "goTo", step, event }),
        step: (forwards) => this.send({ kind: "command", command: forwards ? "next" : "previous" }),
      },
      palette,
    );
    const legend = new Legend(
      palette,
      (corner, size) => this.stage.covers(corner, size),
      (open) => this.store.dispatch({ kind: "legend", open }),
    );
    new ResizeObserver(() => legend.place()).observe(this.stage.root);
    const announcer = new Announcer(() => this.store.state);
    const asker = new Asker(
      () => this.store.state,
      (message) => this.send(message),
    );
    const breadcrumbs = new Breadcrumbs((key) => this.goToBox(key));
    const changes = new Changes();
    const title = element("h1", { class: "unseen" }, "Gradlens");
    const strip = element("div", { class: "strip" }, breadcrumbs.root, changes.root);
    const graph = element("div", { class: "graph" });
    graph.append(this.stage.root, legend.root, pins.root, overlay.root, card.root);
    const main = element("main", {}, title, strip, graph, legend.button);
    const middle = element("div", { class: "middle" }, main, inspector.root);
    document.body.append(
      element("div", { class: "page" }, this.toolbar.root, middle, timeline.root),
      announcer.root,
      this.help,
    );
    for (const view of [
      this.toolbar,
      inspector,
      this.stage,
      breadcrumbs,
      changes,
      timeline,
      legend,
      overlay,
      pins,
      card,
      announcer,
      asker,
      this.placer,
    ]) {
      this.store.addView((state, before) => view.update(state, before));
    }
    this.store.addView(({ run }) => setText(title, run?.title ?? "Gradlens"));
    this.store.addView((state) => this.host.saveState(savedPart(state)));
  }

  private listen(): void {
    this.host.channel.onMessage((message) => {
      if (message.kind === "gpu") {
        this.gpu.take(message);
        return;
      }
      this.store.dispatch(message);
      if (message.kind === "focus") this.stage.focus();
      if (message.kind === "act") this.acts[message.act](message.key ?? this.keyboardNode);
      if (message.kind === "askExport") this.export(message.format);
      if (message.kind === "askNode") this.onNode(message.command);
      if (message.kind === "select" && this.store.state.selection) this.uncover(this.store.state.selection);
    });
    const themed = new MutationObserver(() => this.retheme());
    themed.observe(document.body, { attributeFilter: ["class", "data-vscode-theme-id"] });
    themed.observe(document.documentElement, { attributeFilter: ["style", "class"] });
    matchMedia(`(max-width: ${narrow - 1}px)`).addEventListener("change", ({ matches }) => {
      this.store.dispatch({ kind: "inspect", open: !matches });
    });
  }

  private retheme(): void {
    this.palette = readPalette();
    this.store.redraw();
  }

  private send(message: FromPage): void {
    this.host.channel.send(message);
  }

  private key(event: KeyboardEvent): void {
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.act(act);
  }

  private act(act: KeyAct): void {
    if ("onNode" in act) this.onNode(act.onNode);
    else if ("command" in act) this.send({ kind: "command", command: act.command });
    else this.acts[act.act](this.keyboardNode);
  }

  private readonly acts: Record<Extract<KeyAct, { act: string }>["act"], (key: string | null) => void> = {
    playOrPause: () => this.send({ kind: "command", command: this.store.state.playing ? "pause" : "play" }),
    inspect: () => this.openInspector(),
    fold: (key) => this.fold(key),
    reveal: (key) => this.reveal(key),
    search: () => this.toolbar.focusSearch(),
    zoomIn: () => this.stage.zoom(1.25),
    zoomOut: () => this.stage.zoom(0.8),
    fit: () => this.stage.fit(),
    walkUp: () => this.walk("up"),
    walkDown: () => this.walk("down"),
    walkLeft: () => this.walk("left"),
    walkRight: () => this.walk("right"),
    contributions: (key) => this.details.showContributions(key),
    pin: (key) => this.details.togglePin(key),
    help: () => this.help.showModal(),
    close: () => this.close(),
  };

  /** Tells the host which tensor a command is about: that of the node that the keyboard is on. */
  private onNode(command: NodeCommand): void {
    const facts = factsAt(this.store.state).get(this.keyboardNode ?? "");
    if (facts) this.send({ kind: "onNode", command, value: subjectOf(facts) });
  }

  /** The node that the keyboard is on. */
  private get keyboardNode(): string | null {
    return this.stage.nodes.focused ?? shownNode(this.store.state)?.key ?? null;
  }

  private isBox(key: string): boolean {
    return this.store.state.visible?.hierarchy.boxes.has(key) ?? false;
  }

  /** Brings a node into view that may be in closed boxes. */
  private uncover(key: string): void {
    this.store.dispatch({ kind: "uncover", key });
    this.stage.showWhenPlaced(key);
  }

  /** Picks a box and shows all of it; the empty key stands for the whole graph. */
  private goToBox(key: string): void {
    this.store.dispatch({ kind: "pick", key: key || null });
    if (!key) {
      this.stage.fit();
      return;
    }
    this.store.dispatch({ kind: "uncover", key });
    this.stage.showWhenPlaced(key, true);
  }

  /** Opens a closed box and closes an open one; of a node, the innermost box around it. */
  private fold(key: string | null): void {
    const { visible } = this.store.state;
    if (!visible || key === null) return;
    const box = visible.hierarchy.boxes.get(key) ?? visible.hierarchy.boxOf.get(key);
    if (!box?.parent) return;
    this.stage.focusWhenPlaced(box.key);
    this.store.dispatch({ kind: "look", viewport: this.stage.viewport, fitted: false });
    this.store.dispatch({ kind: "fold", key: box.key, open: !visible.contents.has(box.key) });
  }

  private openInspector(): void {
    this.store.dispatch({ kind: "pick", key: this.keyboardNode });
    this.store.dispatch({ kind: "inspect", open: true });
    requestAnimationFrame(() => requestAnimationFrame(() => this.details.inspector.root.focus()));
  }

  private closeInspector(): void {
    if (innerWidth < narrow) this.store.dispatch({ kind: "inspect", open: false });
    this.stage.focus();
  }

  private close(): void {
    if (this.store.state.pointed) this.store.dispatch({ kind: "point", key: null });
    else this.store.dispatch({ kind: "pick", key: null });
  }

  private reveal(key: string | null): void {
    const { graph } = this.store.state;
    const node = graph && nodesByKey(graph).get(key ?? "");
    if (node?.site) this.send({ kind: "reveal", site: node.site });
  }

  private walk(direction: "up" | "down" | "left" | "right"): void {
    const { visible, placement } = this.store.state;
    const from = this.keyboardNode;
    const to = visible && placement && from ? walk(visible, placement, from, direction) : undefined;
    if (to) this.stage.focusNode(to);
  }

  private findNext(backwards: boolean): void {
    const { state } = this.store;
    const found = [...foundNodes(state)];
    if (found.length === 0) return;
    const at = found.indexOf(state.selection ?? "");
    const next = at < 0 ? 0 : (at + (backwards ? found.length - 1 : 1)) % found.length;
    this.store.dispatch({ kind: "pick", key: found[next] });
    this.uncover(found[next]);
  }

  private leaveSearch(): void {
    this.store.dispatch({ kind: "find", text: "" });
    const { state } = this.store;
    this.stage.focus(drawnKey(state, shownNode(state)?.key));
  }

  private export(format: ExportFormat): void {
    const content = exported(format, this.store.state, this.stage.drawn, this.palette);
    if (content !== null) this.send({ kind: "export", format, content });
  }
}

function readPalette(): Palette {
  const style = getComputedStyle(document.body);
  return paletteFrom((name) => style.getPropertyValue(name).trim());
}
