// The legend in the graph's corner: what colour, width, signs and outlines stand for under the lens in use. A button above the graph folds it.
import type { HealthLimits } from "../../src/protocol/health.js";
import { element, setAttributes, setText } from "../dom.js";
import { formatNumber } from "../format.js";
import { type Lens, lensWords } from "../lens/lens.js";
import type { Palette } from "../paint/palette.js";
import { thicknessAt } from "../scene/scale.js";
import type { PageState } from "../state/state.js";
import type { Size } from "./viewport.js";

/** The corners of the graph's area, in the order in which they are tried. */
const corners = ["bottom right", "bottom left", "top right", "top left"] as const;

/** How long the view must stand still before the legend goes out of the way, in milliseconds. */
const settled = 80;

export type Corner = (typeof corners)[number];

export class Legend {
  readonly root = element("div", {
    ...{ class: "legend", role: "group", "aria-label": "Legend" },
    "data-corner": corners[0],
  });
  readonly button = element("button", { class: "link legend-button", type: "button" }, "Legend");
  private readonly title = element("div");
  private readonly bar = element("canvas", { width: 180, height: 8, "aria-hidden": "true" });
  private readonly ends = element("div", { class: "ends" });
  private readonly lines = element("div");
  /** What the user has decided; null: it is open where it covers nothing. */
  private open: boolean | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `covered` tells whether a place in the window (of this size, in this corner) covers a node; `toggle` hears of the button. */
  constructor(
    private readonly palette: () => Palette,
    private readonly covered: (corner: Corner, size: Size) => boolean,
    toggle: (open: boolean) => void,
  ) {
    this.button.addEventListener("click", () => toggle(this.button.getAttribute("aria-expanded") === "false"));
    this.root.append(this.title, this.bar, this.ends, this.lines);
  }

  update(state: PageState, before: PageState | null): void {
    this.button.hidden = !state.graph?.nodes.length;
    const isOther = before?.lens !== state.lens || before.limits !== state.limits;
    if (isOther) this.write(state);
    if (!before || isOther) this.paint();
    this.open = state.legendOpen;
    const isMoved = before?.placement !== state.placement || before?.fitted !== state.fitted;
    if (isOther || isMoved || before.legendOpen !== state.legendOpen) this.place();
    else if (before.viewport !== state.viewport) this.placeLater();
  }

  private placeLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.place(), settled);
  }

  /** Stays in its corner or goes to one where it covers no node; folds itself where there is none, unless the user wants it open. */
  place(): void {
    this.fold(this.open === false);
    const free = this.freeCorner();
    if (!free && this.open === null) this.fold(true);
    const corner = free ?? this.freeCorner();
    if (corner) this.root.dataset.corner = corner;
  }

  private freeCorner(): Corner | undefined {
    const { offsetWidth: width, offsetHeight: height } = this.root;
    const own = this.root.dataset.corner as Corner;
    return [own, ...corners].find((corner) => !this.covered(corner, { width, height }));
  }

  private fold(folded: boolean): void {
    this.root.hidden = folded || this.button.hidden;
    const title = folded ? "Show the legend" : "Fold the legend";
    setAttributes(this.button, { "aria-expanded": String(!folded), title });
    setText(this.button, folded ? "Legend ▸" : "Legend ▾");
  }

  private write({ lens, limits }: PageState): void {
    const { title, note, decades, text } = lensWords[lens];
    setText(this.title, title);
    const exponents = [decades.from, Math.round((decades.from + decades.to) / 2), decades.to];
    this.ends.replaceChildren(...exponents.map((exponent) => element("span", {}, text(10 ** exponent))));
    const lines = [
      note,
      ...marksOf(lens, limits),
      "strip hollow: 0 · dashed: none",
      "solid done · thick now · dashed to come",
    ];
    this.lines.replaceChildren(...lines.filter(Boolean).map((line) => element("div", {}, line)));
  }

  /** The ramp as thick as the edges of each place. */
  private paint(): void {
    const context = this.bar.getContext("2d")!;
    const { width, height } = this.bar;
    context.clearRect(0, 0, width, height);
    for (let x = 0; x < width; x++) {
      const place = x / (width - 1);
      const thickness = thicknessAt(place);
      context.fillStyle = this.palette().ramp(place);
      context.fillRect(x, (height - thickness) / 2, 1, thickness);
    }
  }
}

function marksOf(lens: Lens, { vanishing, exploding, smallUpdate, largeUpdate }: HealthLimits): string[] {
  if (lens === "update")
    return [`▽ small: below ${formatNumber(smallUpdate)} · △ large: above ${formatNumber(largeUpdate)}`];
  const marks = `▽ vanishing: ‖∇‖ below ${formatNumber(vanishing)} · △ exploding: above ${formatNumber(exploding)}`;
  return [marks, "◆ NaN or infinity"];
}
