// The page at VS Code's 200 % zoom, without motion, and where the system gives the colours.
import assert from "node:assert/strict";
import { GraphPage } from "./graph-page.js";

/** A panel of 1400 by 900 at 200 %. */
const size = { width: 700, height: 450 };

/** Names of what Tab reaches and the page's edge cuts off. */
function cutOff({ page }: GraphPage): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".toolbar vscode-button, .toolbar vscode-text-field, .where, .slider, .inspector, .legend button",
      ),
    ]
      .filter((one) => (one as HTMLElement).offsetParent !== null)
      .filter((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
      })
      .map((one) => one.getAttribute("aria-label") ?? one.className),
  );
}

describe("the page as people set it up", () => {
  let graph: GraphPage;

  afterEach(() => graph.close());

  it("loses nothing at 200 %: all parts are there, a node can be seen, its card read, the inspector scrolled", async () => {
    graph = await GraphPage.open({ size });
    await graph.showStep({ position: 10, steps: 30 });
    const { page } = graph;
    assert.deepEqual(await cutOff(graph), []);
    const stage = (await page.locator(".stage").boundingBox())!;
    assert.ok(stage.height >= 150, `the graph has ${stage.height} pixels`);
    await page.locator('.node[aria-label^="h_relu,"]').focus();
    const card = (await page.locator(".card.hovering").boundingBox())!;
    assert.ok(card.x >= 0 && card.y >= 0 && card.x + card.width <= size.width && card.y + card.height <= size.height);
    await page.keyboard.press("?");
    const close = page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" });
    await close.scrollIntoViewIfNeeded();
    await close.click();
  });

  it("tells the same without motion: the gradient, its mark, the position", async () => {
    graph = await GraphPage.open({ prepare: (page) => page.emulateMedia({ reducedMotion: "reduce" }) });
    await graph.showStep({ position: 9 });
    await graph.send(graph.cursorAt(0, 10));
    await graph.page.locator('.node[aria-label^="h_relu,"][aria-label*="2.41e+5, exploding"]').waitFor();
    await graph.page.locator('.node[aria-current="step"]').first().waitFor();
    assert.match(await graph.page.locator(".where").innerText(), /op 5 of 9/);
    assert.equal(await graph.page.locator("canvas.layer").nth(1).getAttribute("data-pulses"), null);
  });

  it("has its icons and the ring where the system gives the colours", async () => {
    graph = await GraphPage.open({ prepare: (page) => page.emulateMedia({ forcedColors: "active" }) });
    await graph.showStep({ position: 10 });
    const colours = await graph.page.evaluate(() => {
      const icon = getComputedStyle(document.querySelector(".icon")!).backgroundColor;
      const ground = getComputedStyle(document.querySelector(".toolbar")!).backgroundColor;
      return [icon, ground];
    });
    assert.notEqual(colours[0], colours[1]);
  });
});
