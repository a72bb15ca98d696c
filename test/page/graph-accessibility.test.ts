// axe-core finds nothing on the graph's page, in any theme, in any of its states.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { GraphPage } from "./graph-page.js";
import { themeNames } from "./themes.js";

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core has against the page, one line each. */
async function complaints(graph: GraphPage): Promise<string[]> {
  await graph.page.evaluate(await readFile(join(repository, "node_modules/axe-core/axe.min.js"), "utf8"));
  const violations = await graph.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

describe("axe-core finds nothing", () => {
  for (const theme of themeNames) {
    it(`in ${theme}`, async () => {
      const graph = await GraphPage.open({ theme, size: { width: 1180, height: 900 } });
      assert.deepEqual(await complaints(graph), []);
      await graph.showStep({ position: 10, steps: 30 });
      await graph.page.locator('.node[aria-label^="h_relu"]').hover();
      await graph.page.getByRole("tooltip").waitFor();
      assert.deepEqual(await complaints(graph), []);
      await graph.close();
    });
  }
});
