// Boxes on the graph's page: opened and closed by mouse and keyboard, with everything else staying where it was.
import assert from "node:assert/strict";
import type { ToPage } from "../../src/protocol/page.js";
import { until } from "../harness/until.js";
import { deepTransformer, scriptMessages } from "../webview/recorded.js";
import { GraphPage } from "./graph-page.js";

describe("boxes on the page", function () {
  this.timeout(60_000);
  let messages: ToPage[];
  let graph: GraphPage;

  before(async () => {
    messages = await scriptMessages(deepTransformer(12), { backward: 40 });
  });

  beforeEach(async () => {
    graph = await GraphPage.open({ size: { width: 1180, height: 900 } });
    await graph.send(...messages);
    await graph.page.locator(".node").first().waitFor();
  });

  afterEach(() => graph.close());

  const box = (label: string) => graph.page.locator(`.node[aria-label^="${label}, "]`);
  const placeOf = async (label: string) => {
    const { x, y } = (await box(label).boundingBox())!;
    return [Math.round(x), Math.round(y)];
  };

  it("say what they are, open by a double click and close by their sign, and stay where they are", async () => {
    const name = "net.layers.3";
    assert.match(
      (await box(name).getAttribute("aria-label"))!,
      /^net\.layers\.3, TransformerEncoderLayer, closed, 44 ops/,
    );
    assert.equal(await box(name).getAttribute("aria-expanded"), "false");
    const before = await placeOf(name);
    await box(name).dblclick();
    await box("net.layers.3.self_attn").waitFor();
    assert.equal(await box(name).getAttribute("aria-expanded"), "true");
    assert.deepEqual(await placeOf(name), before);
    await box(name).click({ position: { x: 14, y: 14 } });
    await box("net.layers.3.self_attn").waitFor({ state: "detached" });
    assert.deepEqual(await placeOf(name), before);
  });

  it("open and close by e, and the keyboard stays on them", async () => {
    const name = "net.layers.11";
    await box(name).focus();
    await graph.page.keyboard.press("e");
    await box("net.layers.11.self_attn").waitFor();
    assert.equal(await graph.page.locator(":focus").getAttribute("aria-expanded"), "true");
    await box("relu").focus();
    await graph.page.keyboard.press("e");
    await box("net.layers.11.self_attn").waitFor({ state: "detached" });
    assert.match((await graph.page.locator(":focus").getAttribute("aria-label"))!, /^net\.layers\.11, .* closed/);
  });

  it("open and close by command, too: that of the keyboard, and by its menu any other", async () => {
    await box("net.layers.2").focus();
    await graph.send({ kind: "act", act: "fold" });
    await box("net.layers.2.self_attn").waitFor();
    const { key } = JSON.parse((await box("net.layers.4").getAttribute("data-vscode-context"))!);
    await graph.send({ kind: "act", act: "fold", key });
    await box("net.layers.4.self_attn").waitFor();
    await graph.send({ kind: "act", act: "fold", key });
    await box("net.layers.4.self_attn").waitFor({ state: "detached" });
    await graph.send({ kind: "act", act: "search" });
    await until("the search has the keyboard", async () => {
      await graph.page.keyboard.type("x");
      return (await graph.page.locator(".found").textContent()) !== "";
    });
  });

  it("open where the search finds something in them, and lead back by breadcrumbs", async () => {
    await graph.page.locator("vscode-text-field").locator("input").fill("layers.5.linear2.weight");
    await graph.page.locator('.node.box[aria-label*=" ops, 1 found, "]').waitFor();
    await graph.page.keyboard.press("Enter");
    await box("layers.5.linear2.weight").waitFor();
    const crumbs = graph.page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("button");
    assert.deepEqual(await crumbs.allInnerTexts(), ["graph", "net", "layers.0 … 11", "layers.5", "linear2"]);
    await crumbs.nth(3).click();
    await graph.page.locator('.node[aria-label^="net.layers.5, "][aria-pressed="true"]').waitFor();
  });
});
