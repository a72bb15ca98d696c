// The graph's page, measured with a recorded step.

import { toJsonSafe } from "../../../src/protocol/json-safe.js";
import type { ToPage } from "../../../src/protocol/page.js";
import { GraphPage } from "../../page/graph-page.js";
import { gridWorker } from "./grid.js";
import { open, play, wheel } from "./in-page.js";
import type { Recorded } from "./recorded.js";

/** How a page does with one graph: milliseconds, and frames per second. */
export interface Measured {
  opening: number | null;
  pan: number | null;
  zoom: number | null;
  backward: number | null;
  fold: number | null;
}

export const window = { width: 1400, height: 900 };
export const milliseconds = 3000;

/** Shows all nodes of the step at once and moves them. */
export async function measureOurs({ opening, backward }: Recorded): Promise<Measured> {
  const graph = await GraphPage.open({ size: window, files: { "elk-worker.js": gridWorker } });
  graph.answer = () => [];
  try {
    const { page } = graph;
    const opened = await page.evaluate(open, opening.map(text));
    await page.getByRole("button", { name: "Fit graph", exact: true }).click();
    await page.mouse.move(1, 1);
    const pan = await page.evaluate(wheel, { milliseconds, zooms: false });
    const zoom = await page.evaluate(wheel, { milliseconds, zooms: true });
    await page.getByRole("button", { name: "Fit graph", exact: true }).click();
    const events = backward.map((messages) => JSON.stringify(messages.map(toJsonSafe)));
    return { opening: opened, pan, zoom, backward: await page.evaluate(play, { events, milliseconds }), fold: null };
  } finally {
    await graph.close();
  }
}

const text = (message: ToPage) => JSON.stringify(toJsonSafe(message));
