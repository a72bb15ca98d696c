// The graph's area: two canvases, the nodes' elements above them, panning, zooming, keys.
import type { CursorPosition } from "../../src/protocol/page.js";
import { element, setAttributes } from "../dom.js";
import { pathOf } from "../graph/hierarchy.js";
import { Kept } from "../kept.js";
import { grown, overlaps } from "../layout/boxes.js";
import { boxesNearby } from "../layout/nearby.js";
import { type NodeBox, type Placement, placeOf } from "../layout/placement.js";
import { frameTitleHeight } from "../layout/texts.js";
import { canvasMeasure } from "../paint/canvas.js";
import { detailAt } from "../paint/detail.js";
import type { Palette } from "../paint/palette.js";
import { buildScene, pulsesOf, type SceneInput } from "../scene/build.js";
import { SceneBuilder } from "../scene/builder.js";
import { growthsOf } from "../scene/growth.js";
import { noteWidth } from "../scene/notes.js";
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
import { Minimap } from "./minimap.js";
import { NodeElements, type NodeEvents } from "./nodes.js";
import { Pulses, prefersStillness, pulseTime } from "./pulses.js";
import { Sheet } from "./sheet.js";
import { type Thing, thingsOf } from "./things.js";
import { type Seen, Transition } from "./transition.js";
import {
  fit,
  fitBox,
  fitReadably,
  isReadable,
  pan,
  reveal,
  type Size,
  toScene,
  toWindow,
  uncovered,
  type Viewport,
  visiblePart,
  zoom,
} from "./viewport.js";

/** What the stage asks of the page. */
export interface StageEvents extends NodeEvents {
  look(viewport: Viewport, fitted: boolean): void;
}

/** With more nodes than these in sight, only some have elements. */
const mostElements = 400;

export class Stage {
  readonly root = element("div", {
    class: "stage",
    role: "application",
    "aria-label": "Computation graph",
    // Cut, copy and paste are of no use here.
    "data-vscode-context": JSON.stringify({ preventDefaultContextMenuItems: true }),
  });
  readonly nodes: NodeElements;
  private readonly sheet = new Sheet(() => this.repaint());
  private readonly moving = element("canvas", { class: "layer", "aria-hidden": "true" });
  private readonly pulses: Pulses;
  private readonly minimap: Minimap;
  private state: PageState | null = null;
  private scene: Scene | null = null;
  private readonly builder: SceneBuilder;
  private readonly keptThings = new Kept<Thing | null>();
  /** Key of what is under the pointer, where not everything has an element. */
  private hovered: string | null = null;
  /** What is to be brought into view with the next picture that has it. */
  private awaitedView: { key: string; whole: boolean } | null = null;
  /** Key of the box that gets the keyboard's focus with the next picture. */
  private awaited: string | null = null;
  private readonly transition = new Transition();
  private seen: Seen | null = null;
  /** What is known, and what was before the cursor moved: so it is seen what has grown. */
  private facts: SceneInput["facts"] = new Map();
  private earlier: SceneInput["facts"] = new Map();
  private frame = 0;
  /** The area's size until it is resized: asking the browser costs a layout. */
  private known: Size | null = null;
  private fittedTo: Placement | null = null;
  private fittedViewport: Viewport | null = null;

  constructor(
    private readonly events: StageEvents,
    private readonly palette: () => Palette,
  ) {
    this.nodes = new NodeElements(events);
    this.builder = new SceneBuilder(this.measure);
    this.minimap = new Minimap({
      viewport: () => this.viewport,
      size: () => this.size,
      look: (viewport) => events.look(viewport, false),
      covers: (size) => detailAt(this.viewport.scale) === "near" && this.coversNodes("bottom right", size),
    });
    this.root.append(this.sheet.canvas, this.moving, this.nodes.root, this.minimap.root);
    this.pulses = new Pulses(this.moving, () => ({ viewport: this.viewport, palette: palette() }));
    this.root.addEventListener("focusin", ({ target }) => this.focusCame(target as HTMLElement));
    addGestures(this.root, { viewport: () => this.viewport, move: (viewport) => events.look(viewport, false) });
    for (const move of ["pointermove", "pointerdown"] as const)
      this.root.addEventListener(move, (event) => this.hover(event), { capture: true });
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
    // The theme has changed: everything has other colours and another font.
    if (!before) this.builder.forget();
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

  /** Whether something of this size in this corner of the window would cover a node or the minimap. */
  covers(corner: Corner, size: Size): boolean {
    return (corner === "bottom right" && this.minimap.room !== null) || this.coversNodes(corner, size);
  }

  private coversNodes(corner: Corner, { width, height }: Size): boolean {
    const x = corner.includes("right") ? this.size.width - width : 0;
    const y = corner.includes("bottom") ? this.size.height - height : 0;
    const place = { x: x - 16, y: y - 16, width: width + 32, height: height + 32 };
    const { placement } = this.state ?? {};
    if (!placement) return false;
    const titles = [...placement.frames.values()].map((frame) => ({ ...frame, height: frameTitleHeight }));
    const seen = toScene(this.viewport, place);
    return boxesNearby(placement).at(seen).length > 0 || titles.some((title) => overlaps(title, seen));
  }

  /** Gives the keyboard's focus to the graph: to the node `key`, if it is there, or else to the one that had it last. */
  focus(key = this.nodes.lastFocused ?? ""): void {
    if (!this.nodes.takeFocus(key)) this.root.focus({ preventScroll: true });
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
    const input = this.state && inputOf(this.state);
    this.awaited = key;
    if (input) this.updateNodes(this.state!, input);
    this.awaited = null;
    this.nodes.get(key)?.focus({ preventScroll: true });
  }

  /** By the keyboard one may come to what is out of sight. */
  private focusCame(target: HTMLElement): void {
    const { key } = target.dataset;
    target.style.setProperty("--scale", String(this.viewport.scale));
    if (key === undefined || !target.matches(":focus-visible")) return;
    const box = this.state?.placement && placeOf(this.state.placement, key);
    if (box && !isSeen(toWindow(this.viewport, box), this.size)) this.showNode(key);
  }

  /** Gives the keyboard's focus to a box as soon as it is drawn as it will be, if the keyboard is in the graph. */
  focusWhenPlaced(key: string): void {
    this.awaited = this.nodes.focused === null ? null : key;
  }

  /** Brings a node or box into view as soon as it is drawn; `whole` zooms so that all of it is seen. */
  showWhenPlaced(key: string, whole = false): void {
    const { state } = this;
    this.awaitedView = { key, whole };
    if (state) queueMicrotask(() => this.showAwaited());
  }

  private showAwaited(): void {
    const { state, awaitedView } = this;
    if (!awaitedView || !state?.placement) return;
    const { key, whole } = awaitedView;
    const place = placeOf(state.placement, key);
    if (!place) return;
    this.awaitedView = null;
    if (whole) this.events.look(fitBox(place, this.size), false);
    else this.showNode(key);
  }

  /** Where in the scene a node or box stands, or the closed box around it. */
  private placeOf(key: string | undefined): NodeBox | undefined {
    const { state } = this;
    return state?.placement ? placeOf(state.placement, drawnKey(state, key)) : undefined;
  }

  /** The same with what is written beside it. */
  private placeWithNote(key: string | undefined): NodeBox | undefined {
    const box = this.placeOf(key);
    return box && { ...box, width: box.width + noteWidth };
  }

  /** What part of the scene is seen. */
  get viewport(): Viewport {
    const { fitted, placement, viewport } = this.state ?? {};
    if (!fitted || !placement || !this.state) return viewport ?? { x: 0, y: 0, scale: 1 };
    const box = this.placeWithNote(shownNode(this.state)?.key);
    const before = this.fittedTo === placement ? this.fittedViewport : null;
    this.fittedTo = placement;
    this.fittedViewport = fitReadably(placement, this.size, box, before);
    return this.fittedViewport;
  }

  /** The area's size in pixels. */
  get size(): Size {
    this.known ??= { width: this.root.clientWidth, height: this.root.clientHeight };
    return this.known;
  }

  private updateWith(input: SceneInput, state: PageState, before: PageState | null): void {
    this.keepInView(state, before);
    this.updateNodes(state, input);
    if (this.awaited !== null) this.nodes.takeFocus(this.awaited);
    this.awaited = null;
    if (this.awaitedView) queueMicrotask(() => this.showAwaited());
    this.paint(input);
    if (before && !isSamePlace(before, state)) {
      this.earlier = this.facts;
      this.animate(state, before, input);
    } else if (before?.versions.norms !== state.versions.norms) {
      this.pulses.refresh(pulsesOf(input), growthsOf(input, this.earlier));
    }
    this.facts = input.facts;
  }

  private updateWithout(state: PageState): void {
    if (state.graph && state.placement) return;
    this.scene = null;
    this.seen = null;
    cancelAnimationFrame(this.frame);
    const hadKeyboard = this.nodes.focused !== null;
    this.nodes.update({ things: [], stop: null });
    if (hadKeyboard && document.hasFocus()) this.root.focus({ preventScroll: true });
    this.sheet.clear();
    this.minimap.show(null, this.palette());
  }

  /** Follows the cursor to where it is out of sight. A view may not change the state while it draws, hence a little later. */
  private keepInView(state: PageState, before: PageState | null): void {
    if (before && isSamePlace(before, state)) return;
    const box = this.placeWithNote(shownNode(state)?.key);
    if (!box) return;
    const { viewport: now, size } = this;
    const revealed = isSeen(toWindow(now, box), size) ? now : reveal(now, box, size);
    const viewport = uncovered(revealed, box, size, this.minimap.room);
    if (viewport === now) return;
    queueMicrotask(() => this.events.look(viewport, false));
  }

  private updateNodes(state: PageState, input: SceneInput): void {
    const before = document.activeElement === this.root && this.nodes.isEmpty ? "" : this.nodes.focused;
    const stop = this.stopIn(state, input.placement);
    const special = [stop, this.hovered, this.awaited, state.pointed && drawnKey(state, state.pointed)];
    const wanted = new Set([...special, ...(this.near(input.placement) ?? [])].filter((key) => key !== null));
    this.nodes.update({ things: thingsOf(input, wanted, this.keptThings.within(input.placement)), stop });
    // What the keyboard was on is drawn no more: it goes on beside it. Where another window has it, it stays there.
    const hasLost = before !== null && stop !== null && this.nodes.focused === null;
    if (hasLost && document.hasFocus()) this.nodes.takeFocus(stop);
    this.nodes.move(this.viewport);
  }

  /** Where Tab leads to: where the keyboard is, else the box that is drawn for that, else what is shown. */
  private stopIn(state: PageState, { boxes, frames }: Placement): string | null {
    const { focused } = this.nodes;
    const about = focused === null ? [] : [focused, ...standIns(state, this.nodes.aboutOf(focused))];
    const shown = shownNode(state);
    const wanted = shown ? [...about, drawnKey(state, shown.key)] : about;
    return wanted.find((key) => boxes.has(key) || frames.has(key)) ?? boxes.keys().next().value ?? null;
  }

  /** The keys of what is in sight or near it; null where that is too much for elements: then only what is pointed at gets one. */
  private near(placement: Placement): string[] | null {
    const seen = visiblePart(this.viewport, this.size);
    const place = grown(seen, Math.max(seen.width, seen.height) / 2);
    const boxes = boxesNearby(placement).at(place);
    const frames = [...placement.frames].flatMap(([key, box]) => (overlaps(box, place) ? [key] : []));
    return boxes.length > mostElements ? null : [...boxes, ...frames];
  }

  /** Gives what is under the pointer an element if there are too many for each to have one. */
  private hover({ clientX, clientY }: PointerEvent): void {
    const input = this.state && inputOf(this.state);
    if (!input || this.near(input.placement)) return;
    const { x, y } = this.root.getBoundingClientRect();
    const place = visiblePart(pan(this.viewport, x - clientX, y - clientY), { width: 1, height: 1 });
    const key = boxesNearby(input.placement).at(place)[0] ?? null;
    if (key === this.hovered) return;
    this.hovered = key;
    this.updateNodes(this.state!, input);
  }

  /** Paints again what is shown. */
  private repaint(): void {
    if (!this.scene) return;
    this.sheet.show(this.scene, this.viewport, this.size, this.palette());
    this.minimap.show(this.scene, this.palette());
  }

  private paint(input: SceneInput): void {
    this.turnTo(input);
    const placement = this.transition.placementAt(input.placement, input.visible.edges);
    const isMoving = placement !== input.placement;
    this.scene = isMoving ? buildScene({ ...input, placement }, this.measure) : this.builder.build(input);
    this.repaint();
    cancelAnimationFrame(this.frame);
    if (isMoving) this.frame = requestAnimationFrame(() => holds(input) && this.paint(input));
  }

  /** Lets what was seen slide to where it is in a new layout of the same run. */
  private turnTo({ placement, visible }: SceneInput): void {
    const { seen } = this;
    this.seen = { placement, viewport: this.viewport };
    if (seen && seen.placement !== placement && this.scene && !prefersStillness())
      this.transition.begin(seen, this.seen, visible);
  }

  /** Only a step forwards in time sends pulses. */
  private animate(state: PageState, before: PageState, input: SceneInput): void {
    const isSameStep = before.cursor.step === state.cursor.step;
    const forwards = isSameStep && (comesNext(before.cursor, state.cursor) || arePlayed(before, state));
    const pace = state.playing && state.speed > 0 ? 1000 / state.speed : Number.POSITIVE_INFINITY;
    if (forwards && !prefersStillness())
      this.pulses.send(pulsesOf(input), growthsOf(input, this.earlier), Math.min(pulseTime, Math.max(80, pace)));
    else this.pulses.clear();
  }

  private resized(): void {
    this.known = null;
    if (this.state) this.update(this.state, this.state);
  }
}

/** Whether the cursor's event still is part of the view, which another step may have taken: then that is drawn in this frame too. */
function holds({ view, event }: SceneInput): boolean {
  return !event || view.event(event.index) !== undefined;
}

/** What may be drawn for a node or box that is drawn no more: itself, else the innermost box around it that is. */
function standIns(state: PageState, key: string): string[] {
  const hierarchy = state.visible?.hierarchy;
  const around = pathOf(hierarchy?.boxes.get(key)?.parent ?? hierarchy?.boxOf.get(key));
  return [drawnKey(state, key), ...around.toReversed().map((box) => box.key)];
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

/** Whether events were played faster than pictures are drawn: the last of them is seen to move. */
function arePlayed(before: PageState, { playing, speed, cursor }: PageState): boolean {
  const passed = cursor.event - before.cursor.event;
  return playing && passed > 0 && passed <= Math.max(1, speed / 4);
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
