// Cards and inspector with a real run behind them: elements, products, contributions, pins, copying, and what survives a reload.
import assert from "node:assert/strict";
import { until as waitUntil } from "../harness/until.js";
import type { GraphPageOptions } from "./graph-page.js";
import { RunPage } from "./run-page.js";

const script = `import * as torch from "gradlens";
const w = torch.tensor([[1, 2], [3, -4], [0.5, 0]], { requires_grad: true });
const b = torch.tensor([0.5, -1], { requires_grad: true });
const x = torch.tensor([[1, 0, 2], [-1, 3, 0], [2, 2, 2], [0, 0, -1]]);
for (let step = 0; step < 2; step++) {
  const h = x.mm(w).add(b);
  const up = h.mul(3);
  const down = h.mul(-2.5);
  const loss = up.sum().add(down.sum());
  loss.backward();
}
`;

let page: RunPage;

async function open(options: GraphPageOptions = {}, position = -1): Promise<void> {
  page = await RunPage.open(script, { size: { width: 1400, height: 900 }, ...options });
  await page.show(0, position);
}

const node = (label: string) => page.graph.page.locator(`.node[aria-label^="${label},"]`);
const inspector = () => page.graph.page.getByRole("region", { name: "Inspector" });
const pinned = (label: string) => page.graph.page.getByRole("region", { name: `Card of ${label}`, exact: true });
const button = (name: string | RegExp) => inspector().getByRole("button", { name });

async function shows(where: ReturnType<typeof inspector>, text: RegExp): Promise<void> {
  await waitUntil(`${text}`, async () => text.test((await where.innerText()) ?? ""));
}

describe("cards and inspector with a run's own numbers", function () {
  this.timeout(60_000);
  afterEach(() => page.close());

  it("name the element under the pointer, and show the products of the one that is picked", async () => {
    await open();
    await node("w").click();
    const elements = inspector().getByRole("slider", { name: "Elements of the gradient of w" });
    await elements.hover({ position: { x: 4, y: 4 } });
    await shows(inspector(), /\[0, 0\] = \+1\b/);
    await elements.focus();
    const isAt = (text: string) =>
      waitUntil(text, async () => (await elements.getAttribute("aria-valuetext")) === text);
    await page.graph.page.keyboard.press("ArrowRight");
    await shows(inspector(), /∂L\/∂w\[0, 0\] =/);
    await isAt("[0, 0] = +1");
    await page.graph.page.keyboard.press("ArrowDown");
    await isAt("[1, 0] = +2.5");
    await shows(inspector(), /∂L\/∂w\[1, 0\] = Σ x\[k, 1\] \* ∂L\/∂mm\[k, 0\]/);
    await shows(inspector(), /k = 1\s+3 \* 0\.5\s+\+1\.5/);
    await shows(inspector(), /sum of 4\s+2\.5/);
    assert.equal(await elements.evaluate((one) => one === document.activeElement), true, "the keyboard stays there");
    await button("Copy products of mm").click();
    assert.match((await page.graph.sentMessage("copy")).text, /^k = 0\t0 \* 0\.5\t0\n.*\nk = 2.*\n.*\nsum\t\t2\.5/s);
  });

  it("say over what a broadcast tensor was summed, and copy the rule as LaTeX and the numbers as a list", async () => {
    await open();
    await node("b").click();
    await shows(inspector(), /summed over dim 0, because b was broadcast from \(2\) to \(4, 2\)/);
    await button("Copy as LaTeX: the chain rule").click();
    const { text } = await page.graph.sentMessage("copy");
    assert.equal(text, "\\frac{\\partial L}{\\partial b} = \\frac{\\partial L}{\\partial h}");
    await button("Copy numbers of the value of b as a nested list").click();
    assert.ok((await page.graph.sentMessage("copyElements")).value >= 0);
  });

  it("have one row for each contribution, and warn where they cancel", async () => {
    await open();
    await node("h").focus();
    await page.graph.page.keyboard.press("c");
    await shows(inspector(), /CONTRIBUTIONS 2 of 2/i);
    await shows(inspector(), /up\s+8\.49\s+54\.5 %\s+−1\s+down\s+7\.07\s+45\.5 %\s+−1/);
    await shows(inspector(), /△ The contributions cancel: their sum has 9\.09 % of the norms' sum/);
    const part = inspector().locator('[data-keep="contributions"]');
    await waitUntil("the keyboard to be at the contributions", () =>
      part.evaluate((one) => one === document.activeElement),
    );
    await inspector().getByRole("button", { name: "up", exact: true }).first().click();
    await shows(inspector(), /^up mul/);
  });

  it("can be pinned, moved, compared and closed with the keyboard, and follow the cursor", async () => {
    await open();
    for (const label of ["w", "h"]) {
      await node(label).focus();
      await page.graph.page.keyboard.press("p");
      await pinned(label).waitFor();
    }
    await shows(pinned("h"), /‖∇‖ 1\.41/);
    const before = (await pinned("h").boundingBox())!;
    await pinned("h").focus();
    await page.graph.page.keyboard.press("ArrowDown");
    await waitUntil("the card to move", async () => (await pinned("h").boundingBox())!.y === before.y + 24);
    await pinned("w").locator(".card-head strong").hover();
    await page.graph.page.mouse.down();
    await page.graph.page.mouse.move(500, 300);
    await page.graph.page.mouse.up();
    await page.show(0, 8);
    await shows(pinned("h"), /no gradient/);
    await pinned("h").focus();
    await page.graph.page.keyboard.press("Escape");
    await waitUntil("it to be closed", async () => (await pinned("h").count()) === 0);
    await pinned("w").getByRole("button", { name: "Close the card of w" }).click();
    await waitUntil("both to be closed", async () => (await page.graph.page.locator(".pinned").count()) === 0);
  });

  it("stay with the pointer, so that the card can be pinned by its button", async () => {
    await open();
    await node("h").hover();
    const pin = page.graph.page.getByRole("button", { name: "Pin the card of h" });
    await pin.click();
    await shows(pinned("h"), /‖·‖/);
    assert.equal(await page.graph.page.getByRole("tooltip").count(), 0, "the hovering card is gone");
  });

  it("are found again after a reload: the picked node, pinned cards, the lens and the place", async () => {
    await open();
    await node("w").click();
    await node("h").focus();
    await page.graph.page.keyboard.press("p");
    await pinned("h").waitFor();
    const saved = await page.graph.page.evaluate(() => (window as unknown as { savedState: unknown }).savedState);
    await page.close();
    await open({ saved });
    await pinned("h").waitFor();
    await waitUntil("the node to be picked", async () => (await node("w").getAttribute("aria-pressed")) === "true");
    await shows(inspector(), /^w parameter/);
  });

  for (const size of [
    { width: 800, height: 600 },
    { width: 1400, height: 900 },
  ])
    it(`are never cut off and never cover their node, at ${size.width} by ${size.height}`, async () => {
      await open({ size });
      await page.graph.page.getByRole("button", { name: "Fit graph" }).click();
      for (const label of ["x", "w", "b", "mm", "h", "loss"]) {
        await node(label).focus();
        await page.graph.page.keyboard.press("Escape");
        await node(label).hover();
        const card = page.graph.page.locator(".card.hovering", { hasText: new RegExp(`^${label} .*norm|^loss`, "s") });
        await card.waitFor();
        await page.graph.page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
        const [seen, its] = [(await card.boundingBox())!, (await node(label).boundingBox())!];
        assert.ok(seen.x >= 0 && seen.y >= 0, `${label} at the left and top`);
        assert.ok(seen.x + seen.width <= size.width && seen.y + seen.height <= size.height, `${label} whole`);
        const isBeside = seen.x >= its.x + its.width || seen.x + seen.width <= its.x;
        assert.ok(
          isBeside || seen.y >= its.y + its.height || seen.y + seen.height <= its.y,
          `${label} beside its card`,
        );
        await page.graph.page.mouse.move(2, size.height - 2);
      }
    });
});
