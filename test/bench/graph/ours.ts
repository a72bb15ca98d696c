// The graph's page, measured with a recorded step.

import { toJsonSafe } from "../../../src/protocol/json-safe.js";
import type { ToPage } from "../../../src/protocol/page.js";
import { GraphPage, type GraphPageOptions } from "../../page/graph-page.js";
import { megabytes } from "../memory.js";
import { gridWorker } from "./grid.js";
import { fold, open, play, wheel } from "./in-page.js";
import type { Recorded } from "./recorded.js";

/** How a page does with one graph: milliseconds, frames per second, megabytes. */
export interface Measured {
  opening: number | null;
  pan: number | null;
  zoom: number | null;
  backward: number | null;
  fold: number | null;
  /** Megabytes, with all nodes shown and a part of the backward pass gone by. */
  memory: number | null;
}

export const window = { width: 1400, height: 900 };
export const milliseconds = 3000;

/** Opens the step's folded picture, folds boxes in it, then shows all nodes of the step at once and moves them. */
export async function measureOurs(recorded: Recorded): Promise<Measured> {
  return { ...(await measureFolded(recorded)), ...(await measureUnfolded(recorded)) };
}

async function measureFolded({ opening }: Recorded): Promise<Pick<Measured, "opening" | "fold">> {
  const graph = await GraphPage.open({ size: window });
  graph.answer = () => [];
  try {
    const opened = await graph.page.evaluate(open, opening.map(text));
    return { opening: opened, fold: await graph.page.evaluate(fold, 3) };
  } finally {
    await graph.close();
  }
}

async function measureUnfolded(recorded: Recorded): Promise<Pick<Measured, "pan" | "zoom" | "backward" | "memory">> {
  const graph = await openUnfolded(recorded);
  try {
    const { page } = graph;
    const pan = await page.evaluate(wheel, { milliseconds, zooms: false });
    const zoom = await page.evaluate(wheel, { milliseconds, zooms: true });
    await fit(graph);
    const events = recorded.backward.map((messages) => JSON.stringify(messages.map(toJsonSafe)));
    const backward = await page.evaluate(play, { events, milliseconds });
    return { pan, zoom, backward, memory: await megabytes(page) };
  } finally {
    await graph.close();
  }
}

/** A page that shows all nodes of the step, laid out by the grid. */
export async function openUnfolded({ opening, boxes }: Recorded, more: GraphPageOptions = {}): Promise<GraphPage> {
  const saved = { opened: boxes.map((key) => [key, true]) };
  const graph = await GraphPage.open({ size: window, saved, files: { "elk-worker.js": gridWorker }, ...more });
  graph.answer = () => [];
  await graph.page.evaluate(open, opening.map(text));
  await fit(graph);
  return graph;
}

async function fit({ page }: GraphPage): Promise<void> {
  await page.getByRole("button", { name: "Fit graph", exact: true }).click();
  await page.mouse.move(1, 1);
}

const text = (message: ToPage) => JSON.stringify(toJsonSafe(message));
