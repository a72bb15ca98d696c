// The graph's page in a real VS Code survives: hidden and shown, moved to another group, reloaded, its theme switched while it plays.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { GraphPage } from "./graph-page.js";
import { useWindow } from "./window.js";

const script = readFileSync(join(repository, "examples", "04_autograd.ts"), "utf8");

describe("the graph's page survives in VS Code", () => {
  const folder = temporaryFolder();
  let graph: GraphPage;

  const window = useWindow(() => {
    writeFileSync(join(folder, "train.ts"), script);
    writeFileSync(join(folder, "other.ts"), "export {};\n");
    return { folder, extension: repository, size: { width: 1720, height: 1050 } };
  });

  after(() => removeFolder(folder));

  const tab = () => window().page.locator(".tab", { hasText: "Graph: train.ts" });

  /** Picked, pinned, and where the cursor stands: all as it was left. */
  async function isAsLeft(): Promise<void> {
    graph = await GraphPage.of(window(), "train.ts");
    await graph.waitForPosition("Backward pass, op 5 of 9 · step 0");
    await until("w2 to be picked", async () => (await graph.node("w2").getAttribute("aria-pressed")) === "true");
    const card = graph.frame.getByRole("region", { name: "Card of y_pred" });
    await until("the pinned card with its numbers", async () => /min … max/.test(await card.innerText()));
    const inspector = await graph.frame.getByRole("region", { name: "Inspector" }).innerText();
    assert.match(inspector, /^w2 parameter/);
  }

  it("has a node picked and a card pinned", async () => {
    await window().openFile("train.ts");
    await window().runCommand("Gradlens: Debug Training Script");
    graph = await GraphPage.of(window(), "train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 9 · step 0");
    for (const op of [2, 3, 4, 5]) {
      await graph.press("Next event");
      await graph.waitForPosition(`Backward pass, op ${op} of 9 · step 0`);
    }
    await graph.node("w2").click();
    await graph.node("y_pred").focus();
    await window().page.keyboard.press("p");
    await isAsLeft();
  });

  it("being hidden behind another tab and shown again", async () => {
    await tab().click();
    await window().openFile("other.ts");
    const page = window().page.locator("iframe.webview").first();
    await until("the graph to be hidden", async () => !(await page.isVisible()));
    await tab().click();
    await isAsLeft();
  });

  it("being moved to another group", async () => {
    await tab().click();
    await window().runCommand("View: Move Editor into Previous Group");
    await until("the tab to be in the first group", () =>
      window()
        .page.locator(".editor-group-container")
        .first()
        .locator(".tab", { hasText: "Graph: train.ts" })
        .isVisible(),
    );
    await isAsLeft();
    await window().runCommand("View: Move Editor into Next Group");
    await isAsLeft();
  });

  it("being reloaded", async () => {
    const { frame } = graph;
    await window().runCommand("Developer: Reload Webviews");
    await until("the old page to be gone", () => Promise.resolve(frame.isDetached()));
    await isAsLeft();
    await graph.press("Next event");
    await graph.waitForPosition("Backward pass, op 6 of 9 · step 0");
  });

  it("a switch of the theme while it plays", async () => {
    const background = () => graph.frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await graph.press("Play");
    await window().runCommand("Preferences: Toggle between Light/Dark Themes");
    await until("another background", async () => (await background()) !== dark);
    assert.match((await graph.frame.locator("body").getAttribute("class")) ?? "", /vscode-light/);
    const position = await graph.position();
    await until("the cursor to go on", async () => (await graph.position()) !== position);
    await graph.press("Pause");
    assert.equal(await graph.frame.locator(".overlay.failure").count(), 0);
  });
});
