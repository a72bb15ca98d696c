// The graph's area: two canvases, the nodes' elements above them, panning, zooming, keys.
import type { CursorPosition } from "../../src/protocol/page.js";
import { element, setAttributes } from "../dom.js";
import { type NodeBox, type Placement, placeOf } from "../layout/placement.js";
import { canvasMeasure, paintScene, prepareCanvas } from "../paint/canvas.js";
import type { Palette } from "../paint/palette.js";
import { buildScene, pulsesOf, type SceneInput } from "../scene/build.js";
import { overlaps } from "../scene/notes.js";
import type { Scene } from "../scene/scene.js";
import {
  boxFactsAt,
  cursorEvent,
  derived,
  drawnKey,
  factsAt,
  foundNodes,
  measuredAt,
  momentOf,
  shownNode,
} from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { addGestures } from "./gestures.js";
import type { Corner } from "./legend.js";
import { NodeElements, type NodeEvents } from "./nodes.js";
import { Pulses, prefersStillness, pulseTime } from "./pulses.js";
import { thingsOf } from "./things.js";
import {
  fit,
  fitReadably,
  isReadable,
  reveal,
  type Size,
  toWindow,
  type Viewport,
  visiblePart,
  zoom,
} from "./viewport.js";

/** What the stage asks of the page. */
export interface StageEvents extends NodeEvents {
  look(viewport: Viewport, fitted: boolean): void;
}

export class Stage {
  readonly root = element("div", {
    class: "stage",
    role: "application",
    "aria-label": "Computation graph",
    // Cut, copy and paste are of no use here.
    "data-vscode-context": JSON.stringify({ preventDefaultContextMenuItems: true }),
  });
  readonly nodes: NodeElements;
  private readonly still = element("canvas", { class: "layer", "aria-hidden": "true" });
  private readonly moving = element("canvas", { class: "layer", "aria-hidden": "true" });
  private readonly pulses: Pulses;
  private state: PageState | null = null;
  private scene: Scene | null = null;
  private sceneInput: SceneInput | null = null;
  /** Key of the box that gets the keyboard's focus with the next picture. */
  private awaited: string | null = null;
  private fittedTo: Placement | null = null;
  private fittedViewport: Viewport | null = null;

  constructor(
    private readonly events: StageEvents,
    private readonly palette: () => Palette,
  ) {
    this.nodes = new NodeElements(events);
    this.root.append(this.still, this.moving, this.nodes.root);
    this.pulses = new Pulses(this.moving, () => ({ viewport: this.viewport, palette: palette() }));
    addGestures(this.root, { viewport: () => this.viewport, move: (viewport) => events.look(viewport, false) });
    new ResizeObserver(() => this.resized()).observe(this.root);
  }

  /** Measures texts in the theme's font. */
  readonly measure = canvasMeasure(() => this.palette().font);

  /** What is drawn, for export. */
  get drawn(): Scene | null {
    return this.scene;
  }

  update(state: PageState, before: PageState | null): void {
    this.state = state;
    if (!before) this.sceneInput = null;
    const input = inputOf(state);
    setAttributes(this.root, { tabindex: input ? -1 : 0 });
    if (input) this.updateWith(input, state, before);
    else this.updateWithout(state);
  }

  /** Where on the page a node is seen. */
  seenBox(key: string): NodeBox | undefined {
    const box = this.placeOf(key);
    if (!box) return undefined;
    const { x, y } = this.root.getBoundingClientRect();
    const seen = toWindow(this.viewport, box);
    return { ...seen, x: seen.x + x, y: seen.y + y };
  }

  /** Whether something of this size in this corner of the window would cover a node. */
  covers(corner: Corner, { width, height }: Size): boolean {
    const x = corner.includes("right") ? this.size.width - width : 0;
    const y = corner.includes("bottom") ? this.size.height - height : 0;
    const place = { x: x - 16, y: y - 16, width: width + 32, height: height + 32 };
    const boxes = [...(this.state?.placement?.boxes.values() ?? [])].map((box) => toWindow(this.viewport, box));
    return boxes.some((box) => overlaps(box, place));
  }

  /** Gives the keyboard's focus to the graph. */
  focus(): void {
    (this.root.querySelector<HTMLElement>('.node[tabindex="0"]') ?? this.root).focus();
  }

  fit(): void {
    if (!this.state?.placement) return;
    const whole = fit(this.state.placement, this.size);
    this.events.look(whole, isReadable(whole));
  }

  /** Zooms at the middle of the window. */
  zoom(factor: number): void {
    this.events.look(zoom(this.viewport, factor, this.size.width / 2, this.size.height / 2), false);
  }

  /** Brings a node into view. */
  showNode(key: string): void {
    const box = this.placeOf(key);
    const before = this.viewport;
    const viewport = box ? reveal(before, box, this.size) : before;
    if (viewport !== before) this.events.look(viewport, false);
  }

  /** Brings a node into view and gives it the keyboard's focus. */
  focusNode(key: string): void {
    this.showNode(key);
    this.nodes.get(key)?.focus({ preventScroll: true });
  }

  /** Gives the keyboard's focus to a box as soon as it is drawn as it will be, if the keyboard is in the graph. */
  focusWhenPlaced(key: string): void {
    this.awaited = this.nodes.focused === null ? null : key;
  }

  /** Where in the scene a node or box stands, or the closed box around it. */
  private placeOf(key: string | undefined): NodeBox | undefined {
    const { state } = this;
    return state?.placement ? placeOf(state.placement, drawnKey(state, key)) : undefined;
  }

  /** What part of the scene is seen. */
  get viewport(): Viewport {
    const { fitted, placement, viewport } = this.state ?? {};
    if (!fitted || !placement || !this.state) return viewport ?? { x: 0, y: 0, scale: 1 };
    const box = this.placeOf(shownNode(this.state)?.key);
    const before = this.fittedTo === placement ? this.fittedViewport : null;
    this.fittedTo = placement;
    this.fittedViewport = fitReadably(placement, this.size, box, before);
    return this.fittedViewport;
  }

  /** The area's size in pixels. */
  get size(): Size {
    return { width: this.root.clientWidth, height: this.root.clientHeight };
  }

  private updateWith(input: SceneInput, state: PageState, before: PageState | null): void {
    this.keepInView(state, before);
    this.updateNodes(state, input);
    if (this.awaited !== null) this.nodes.get(this.awaited)?.focus({ preventScroll: true });
    this.awaited = null;
    this.paint(input);
    if (before && !isSamePlace(before, state)) this.animate(state, before, input);
    else if (before?.versions.norms !== state.versions.norms) this.pulses.refresh(pulsesOf(input));
  }

  private updateWithout(state: PageState): void {
    if (state.graph && state.placement) return;
    this.scene = null;
    this.nodes.update({ things: [], stop: null });
    prepareCanvas(this.still, state.viewport);
  }

  /** Follows the cursor to where it is out of sight. A view may not change the state while it draws, hence a little later. */
  private keepInView(state: PageState, before: PageState | null): void {
    if (before && isSamePlace(before, state)) return;
    const box = this.placeOf(shownNode(state)?.key);
    if (!box || isSeen(toWindow(this.viewport, box), this.size)) return;
    const viewport = reveal(this.viewport, box, this.size);
    queueMicrotask(() => this.events.look(viewport, false));
  }

  private updateNodes(state: PageState, input: SceneInput): void {
    const things = thingsOf(input);
    const shown = shownNode(state);
    const stop = this.nodes.focused ?? (shown && drawnKey(state, shown.key)) ?? things[0]?.key ?? null;
    this.nodes.update({ things, stop });
    this.nodes.move(this.viewport);
  }

  private paint(input: SceneInput): void {
    if (this.sceneInput !== input || !this.scene) this.scene = buildScene(input, this.measure);
    this.sceneInput = input;
    const context = prepareCanvas(this.still, this.viewport);
    paintScene(context, this.scene, visiblePart(this.viewport, this.size), this.palette());
  }

  /** Only a step forwards in time sends pulses. */
  private animate(state: PageState, before: PageState, input: SceneInput): void {
    const forwards = before.cursor.step === state.cursor.step && comesNext(before.cursor, state.cursor);
    const pace = state.playing && state.speed > 0 ? 1000 / state.speed : Number.POSITIVE_INFINITY;
    if (forwards && !prefersStillness()) this.pulses.send(pulsesOf(input), Math.min(pulseTime, Math.max(80, pace)));
    else this.pulses.clear();
  }

  private resized(): void {
    if (this.state) this.update(this.state, this.state);
  }
}

function isSeen({ x, y, width, height }: NodeBox, window: Size): boolean {
  return x + width > 0 && y + height > 0 && x < window.width && y < window.height;
}

function isSamePlace({ cursor: a }: PageState, { cursor: b }: PageState): boolean {
  return a.event === b.event && a.part === b.part;
}

/** Whether the cursor has moved on by an event or a contribution. */
function comesNext(before: CursorPosition, { event, part }: CursorPosition): boolean {
  if (event === before.event + 1) return part <= 1;
  return event === before.event && before.part > 0 && (part === 0 || part === before.part + 1);
}

/** What the scene is built from, null where graph and layout do not (yet) belong together. */
const inputOf = derived(
  (state) => [
    state.placement,
    state.structure,
    boxFactsAt(state),
    state.cursor,
    state.lens,
    measuredAt(state),
    state.selection,
    state.marked,
    foundNodes(state),
    state.pointed,
  ],
  (state): SceneInput | null => {
    const { view, graph, visible, placement, structure, norms, lens, selection, marked, pointed } = state;
    const moment = momentOf(state);
    if (!view || !graph || !visible || !moment || placement?.structure !== structure) return null;
    const [facts, found, event] = [factsAt(state), foundNodes(state), cursorEvent(state)];
    const boxFacts = boxFactsAt(state);
    return {
      view,
      graph,
      visible,
      moment,
      facts,
      boxFacts,
      norms,
      event,
      placement,
      lens,
      measured: measuredAt(state),
      selection,
      marked,
      found,
      pointed,
    };
  },
);
