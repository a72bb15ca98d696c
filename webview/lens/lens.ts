// The lenses: what colour and width stand for, with scale, unit and words of each.
import type { StepRecord } from "../../src/protocol/trace.js";
import { formatBytes, formatNumber, formatTime, spokenBytes, spokenTime } from "../format.js";
import { type Decades, normDecades } from "../scene/scale.js";

export const lenses = ["gradient", "value", "update", "time", "memory"] as const;

/** What colour and width stand for. */
export type Lens = (typeof lenses)[number];

/** All that is said of a lens. */
export interface LensWords {
  /** In the drop-down. */
  name: string;
  /** Above its ramp in the legend. */
  title: string;
  /** How its numbers come about, where that is not plain. */
  note: string;
  /** Its fixed decades, in the unit of its numbers. */
  decades: Decades;
  text(amount: number): string;
  spoken(amount: number): string;
  /** Its row in the timeline. */
  row: { name: string; of(step: StepRecord): number | null | undefined };
}

export const lensWords: Record<Lens, LensWords> = {
  gradient: {
    name: "gradient norm",
    title: "gradient norm (log)",
    note: "",
    decades: normDecades,
    text: formatNumber,
    spoken: formatNumber,
    row: { name: "max ‖∇‖", of: (step) => step.gradientNorm },
  },
  value: {
    name: "value",
    title: "norm of the value (log)",
    note: "",
    decades: normDecades,
    text: formatNumber,
    spoken: formatNumber,
    row: { name: "max ‖w‖", of: (step) => step.parameterNorm },
  },
  update: {
    name: "update ratio",
    title: "update ratio ‖Δw‖/‖w‖ (log)",
    note: "how much the step has changed a parameter",
    decades: { from: -8, to: 1 },
    text: formatNumber,
    spoken: formatNumber,
    row: { name: "max ‖Δw‖/‖w‖", of: (step) => step.updateRatio },
  },
  time: {
    name: "time",
    title: "time (log): above forward, below backward",
    note: "from the end of the op before, with the script's own code",
    decades: { from: 0, to: 7 },
    text: formatTime,
    spoken: spokenTime,
    row: { name: "time", of: ({ milliseconds }) => milliseconds && 1000 * milliseconds },
  },
  memory: {
    name: "memory",
    title: "memory (log): above value, below gradient",
    note: "elements times bytes of one; views share theirs",
    decades: { from: 0, to: 10 },
    text: formatBytes,
    spoken: spokenBytes,
    row: { name: "made", of: (step) => step.bytes },
  },
};

export function isLens(thing: unknown): thing is Lens {
  return lenses.includes(thing as Lens);
}
