// axe-core finds nothing on the graph's page, in any theme, whatever is open on it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ToPage } from "../../src/protocol/page.js";
import { repository } from "../harness/paths.js";
import { until } from "../harness/until.js";
import { deepTransformer, scriptMessages } from "../webview/recorded.js";
import { GraphPage } from "./graph-page.js";
import { themeNames } from "./themes.js";

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core has against the page, one line each. */
async function complaints({ page }: GraphPage): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

/** What is opened one after the other on the page of a small network. */
const surfaces: Record<string, (graph: GraphPage) => Promise<unknown>> = {
  "nothing recorded": async () => {},
  "a card, the inspector, the legend and the timeline": async (graph) => {
    await graph.showStep({ position: 10, steps: 30 });
    await node(graph, "h_relu").hover();
    await graph.page.getByRole("tooltip").waitFor();
    await graph.page.locator(".legend").waitFor();
  },
  "pinned cards and a picked element": async ({ page }) => {
    for (const label of ["w2", "h_relu"]) await node({ page }, label).press("p");
    await page.getByRole("region", { name: "Card of h_relu" }).getByRole("slider").first().press("ArrowDown");
    await page.locator(".cell").first().waitFor();
  },
  "a search that finds": async ({ page }) => {
    await search({ page }).fill("norm>1");
    await search({ page }).press("Enter");
  },
  "a search that is not understood": async ({ page }) => {
    await search({ page }).fill("norm>");
    await page.locator(".problem").filter({ hasText: /./ }).waitFor();
  },
  "lenses to choose from": async ({ page }) => {
    await search({ page }).press("Escape");
    await page.getByRole("combobox", { name: "Lens" }).press("Enter");
    await page.getByRole("option").first().waitFor();
  },
  "another lens, and other limits": async (graph) => {
    const { page } = graph;
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    const limits = { vanishing: 1, exploding: 10, smallUpdate: 1e-3, largeUpdate: 1e-2 };
    await graph.send({ kind: "limits", limits });
    const folded = page.getByRole("button", { name: "Legend ▸" });
    // It folds itself once the page has drawn anew and finds no room for it.
    await until("the legend of the lens", async () => {
      if (await folded.count()) await folded.press("Enter");
      return page.locator(".legend", { hasText: "▽ small: below 0.001" }).isVisible();
    });
  },
  "the export menu": async ({ page }) => {
    await page.getByRole("button", { name: "Export", exact: true }).press("Enter");
    await page.getByRole("menu").waitFor();
  },
  "the keys": async ({ page }) => {
    await page.keyboard.press("Escape");
    await node({ page }, "w2").press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
  },
  "a failure": async (graph) => {
    await graph.page.keyboard.press("Escape");
    await graph.page.evaluate(() => void dispatchEvent(new ErrorEvent("error", { message: "It broke." })));
    await graph.page.locator(".failure").waitFor();
  },
};

/** What is opened on the page of a large one, which begins in boxes. */
const boxes: Record<string, (graph: GraphPage) => Promise<unknown>> = {
  "closed boxes": async () => {},
  "open boxes, breadcrumbs and the minimap": async ({ page }) => {
    await node({ page }, "net.layers.3").press("e");
    await node({ page }, "net.layers.3.self_attn").press("Enter");
    for (let i = 0; i < 4; i++) await node({ page }, "net.layers.3.self_attn").press("+");
    await page.locator(".minimap").waitFor();
    await page.getByRole("navigation", { name: "Breadcrumbs" }).waitFor();
  },
  "a layout that was cancelled": async (graph) => {
    await graph.page.evaluate(() => {
      Worker.prototype.postMessage = () => {};
    });
    await node(graph, "net.layers.3.self_attn").press("e");
    await graph.page.getByRole("button", { name: "Cancel" }).click();
  },
};

type Opened = Pick<GraphPage, "page">;
const node = ({ page }: Opened, label: string) => page.locator(`.node[aria-label^="${label},"]`);
const search = ({ page }: Opened) => page.locator("vscode-text-field input");

async function assertClean(graph: GraphPage, open: typeof surfaces): Promise<void> {
  await graph.page.evaluate(await readFile(join(repository, "node_modules/axe-core/axe.min.js"), "utf8"));
  const found: string[] = [];
  for (const [name, show] of Object.entries(open)) {
    await show(graph);
    found.push(...(await complaints(graph)).map((complaint) => `with ${name}: ${complaint}`));
  }
  assert.deepEqual(found, []);
}

describe("axe-core finds nothing", function () {
  this.timeout(120_000);
  let large: ToPage[];

  before(async () => {
    large = await scriptMessages(deepTransformer(12), { backward: 40 });
  });

  for (const theme of themeNames) {
    it(`in ${theme}, whatever is open`, async () => {
      const graph = await GraphPage.open({ theme, size: { width: 1180, height: 900 } });
      await assertClean(graph, surfaces);
      await graph.close();
    });

    it(`in ${theme}, with boxes`, async () => {
      const graph = await GraphPage.open({ theme, size: { width: 1180, height: 900 } });
      await graph.send(...large);
      await graph.page.locator(".node").first().waitFor();
      await assertClean(graph, boxes);
      await graph.close();
    });
  }
});
