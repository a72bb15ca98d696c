// npm run bench -- --graph: how fast big graphs open and move, in a browser without a GPU, beside dagre with SVG.
import { measureDagre } from "./dagre.js";
import { type Measured, measureOurs } from "./ours.js";
import { record } from "./recorded.js";

export { closeBrowser } from "../../page/harness.js";

export const sizes = [1000, 10_000];

/** At least so many frames per second at so many nodes, at most so many milliseconds. */
const targets = {
  frames: new Map([
    [1000, 55],
    [10_000, 30],
  ]),
  opening: 1500,
  fold: 300,
  memory: 500,
};

interface Row {
  nodes: number;
  gradlens: Measured;
  dagre: Measured;
}

/** Measures graphs of these sizes. */
export async function measureGraphs(say: (line: string) => void, counts: readonly number[] = sizes) {
  const rows: Row[] = [];
  for (const count of counts) {
    say(`a step of ${count} nodes`);
    const recorded = await record(count);
    const gradlens = await measureOurs(recorded);
    rows.push({ nodes: recorded.nodes, gradlens, dagre: await measureDagre(recorded) });
  }
  return { rows, targets: rows.flatMap((row, i) => targetsOf(row, counts[i])) };
}

/** What is wanted of our page, and whether it is so. */
function targetsOf({ nodes, gradlens }: Row, size: number) {
  const frames = targets.frames.get(size) ?? 0;
  const least = (["pan", "zoom", "backward"] as const).map((what) => {
    const measured = gradlens[what];
    return {
      nodes,
      what,
      measured,
      target: `at least ${frames} /s`,
      met: measured === null ? null : measured >= frames,
    };
  });
  const most = (["opening", "fold", "memory"] as const).map((what) => {
    const measured = gradlens[what];
    const limit = targets[what];
    const target = `at most ${limit} ${what === "memory" ? "MB" : "ms"}`;
    return { nodes, what, measured, target, met: measured === null ? null : measured <= limit };
  });
  return [...least, ...most];
}
