// The legend in the graph's corner: what colour, width and outlines stand for.
import { element, setText } from "../dom.js";
import { formatNumber } from "../format.js";
import type { Palette } from "../paint/palette.js";
import { decades } from "../scene/scale.js";
import type { PageState } from "../state/state.js";
import type { Size } from "./viewport.js";

/** The corners of the graph's area, in the order in which they are tried. */
const corners = ["bottom right", "bottom left", "top right", "top left"] as const;

export type Corner = (typeof corners)[number];

export class Legend {
  readonly root = element("div", { class: "legend", "data-corner": corners[0] });
  private readonly title = element("div");
  private readonly marks = element("div");
  private readonly bar = element("canvas", { width: 160, height: 1, "aria-hidden": "true" });

  /** `covered` tells whether a place in the window (of this size, in this corner) covers a node. */
  constructor(
    private readonly palette: () => Palette,
    private readonly covered: (corner: Corner, size: Size) => boolean,
  ) {
    const ends = [decades.from, (decades.from + decades.to) / 2, decades.to].map((exponent) => `1e${exponent}`);
    const scale = element("div", { class: "ends" }, ...ends.map((end) => element("span", {}, end)));
    this.root.append(
      this.title,
      this.bar,
      scale,
      this.marks,
      element("div", {}, "solid done · thick now · dashed to come"),
    );
  }

  update(state: PageState, before: PageState | null): void {
    this.root.hidden = !state.graph?.nodes.length;
    setText(this.title, state.lens === "gradient" ? "gradient norm (log)" : "norm of the value (log)");
    const { vanishing, exploding } = state.limits;
    setText(this.marks, `▽ below ${formatNumber(vanishing)} · △ above ${formatNumber(exploding)}`);
    if (!before) this.paint();
    if (before?.placement !== state.placement || before?.fitted !== state.fitted) this.place();
  }

  /** Goes to the first corner where it covers no node; stays where it is if there is none. */
  place(): void {
    const { offsetWidth: width, offsetHeight: height } = this.root;
    const free = corners.find((corner) => !this.covered(corner, { width, height }));
    this.root.classList.toggle("crowded", free === undefined);
    if (free) this.root.dataset.corner = free;
  }

  private paint(): void {
    const context = this.bar.getContext("2d")!;
    for (let x = 0; x < this.bar.width; x++) {
      context.fillStyle = this.palette().ramp(x / (this.bar.width - 1));
      context.fillRect(x, 0, 1, 1);
    }
  }
}
