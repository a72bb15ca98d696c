// A graph of a thousand nodes, all of them shown: what is seen from afar, and that everything can still be reached.
import assert from "node:assert/strict";
import { openUnfolded } from "../bench/graph/ours.js";
import { type Recorded, record } from "../bench/graph/recorded.js";
import type { GraphPage } from "./graph-page.js";

describe("a graph of a thousand nodes", function () {
  this.timeout(60_000);
  let recorded: Recorded;
  let graph: GraphPage;

  before(async () => {
    recorded = await record(1000);
  });
  beforeEach(async () => {
    graph = await openUnfolded(recorded);
  });
  afterEach(() => graph.close());

  const nodes = () => graph.page.locator(".node");
  const minimap = () => graph.page.locator(".minimap");
  const focused = () => graph.page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);

  async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 300; i++) {
      if (await isSo()) return;
      await graph.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    assert.fail(`It never came to be that ${what}.`);
  }

  it("has elements for what is pointed at and walked to, not for everything", async () => {
    await until("most elements are gone", async () => (await nodes().count()) < 10);
    const { page } = graph;
    await page.locator('.node[tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press("Alt+ArrowUp");
    const second = await focused();
    assert.ok(second && second !== first, "the keyboard went to the node above");
    const place = (await page.locator(`.node[data-key="${second}"]`).boundingBox())!;
    const count = await nodes().count();
    await page.mouse.move(place.x + place.width / 2, place.y - 40);
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 3 });
    await page.getByRole("tooltip").waitFor();
    assert.ok(count < 10);
  });

  it("has a minimap where not everything is seen, which moves the view", async () => {
    await until("everything is seen", async () => !(await minimap().isVisible()));
    const { page } = graph;
    await page.locator('.node[tabindex="0"]').focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press("+");
    await minimap().waitFor();
    assert.equal(await minimap().getAttribute("aria-hidden"), "true");
    const view = () => page.locator(".nodes").evaluate((layer: HTMLElement) => layer.style.transform);
    const before = await view();
    await minimap().click({ position: { x: 10, y: 10 } });
    await until("the view has moved", async () => (await view()) !== before);
    await page.keyboard.press("0");
    await until("everything is seen again", async () => !(await minimap().isVisible()));
  });
});
