// dagre and SVG, measured with the same recorded step.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ToPage } from "../../../src/protocol/page.js";
import { graphOf } from "../../../src/trace/graph.js";
import { StepView } from "../../../src/trace/step-view.js";
import { nodeTexts } from "../../../webview/layout/texts.js";
import { repository } from "../../harness/paths.js";
import { openPage } from "../../page/harness.js";
import { megabytes } from "../memory.js";
import { dagreHtml, draw, move, type PlainGraph, run } from "./dagre-page.js";
import { type Measured, milliseconds, window } from "./ours.js";
import type { Recorded } from "./recorded.js";

const mostSeconds = 60;
const nothing: Measured = { opening: null, pan: null, zoom: null, backward: null, fold: null, memory: null };

/** The same as ours. What took longer than a minute is null; all is null where the library is not installed. */
export async function measureDagre(recorded: Recorded): Promise<Measured> {
  const library = join(repository, "test/bench/node_modules/@dagrejs/dagre/dist/dagre.min.js");
  const script = await readFile(library, "utf8").catch(() => null);
  if (script === null) return nothing;
  const graph = plainGraph(recorded);
  const { page, close } = await openPage({ html: dagreHtml, files: { "dagre.js": script }, size: window });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gaveUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), mostSeconds * 1000);
  });
  const drawing = page.evaluate(draw, graph).catch(() => null);
  const opening = await Promise.race([drawing, gaveUp]);
  clearTimeout(timer);
  const rest =
    opening === null
      ? nothing
      : {
          pan: await page.evaluate(move, { milliseconds, zooms: false }),
          zoom: await page.evaluate(move, { milliseconds, zooms: true }),
          backward: await page.evaluate(run, { graph, milliseconds }),
          memory: await megabytes(page),
        };
  await close();
  return { ...nothing, ...rest, opening };
}

function plainGraph({ opening, backward }: Recorded): PlainGraph {
  const view = new StepView();
  for (const message of [...opening, ...backward.flat()]) if (isShown(message)) view.take(message.shown);
  const graph = graphOf(view);
  const measure = (text: string, { size }: { size: number }) => text.length * size * 0.56;
  return {
    nodes: graph.nodes.map((node) => {
      const { label, op, shape, width } = nodeTexts(node, measure);
      return { key: node.key, label, op, shape, width };
    }),
    edges: graph.edges.map(({ key, from, to }) => ({ key, from, to })),
    backward: view.events
      .filter((event) => view.template(event).kind === "backward")
      .map(({ of, contributions }) => {
        const user = graph.nodeOf.get(of);
        const nodes = contributions.flatMap(({ to }) => graph.nodeOf.get(to)?.key ?? []);
        return { nodes, edges: contributions.map(({ input }, i) => `${nodes[i]}>${user?.key}.${input}`) };
      }),
  };
}

const isShown = (message: ToPage): message is Extract<ToPage, { kind: "shown" }> => message.kind === "shown";
