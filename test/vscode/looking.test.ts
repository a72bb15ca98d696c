// Looking around in a stopped training run with VS Code's own views: call stack, variables, watch, console, hover, Tape.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { lineOf, twoLayers } from "./debug-scripts.js";
import { DebugViews } from "./debug-views.js";
import { GraphPage } from "./graph-page.js";
import { useWindow } from "./window.js";

describe("looking around in VS Code", () => {
  const folder = temporaryFolder();
  let graph: GraphPage;
  const window = useWindow(() => {
    writeFileSync(join(folder, "train.ts"), twoLayers);
    return { folder, extension: repository, size: { width: 1500, height: 1000 } };
  });
  const debug = new DebugViews(window);
  const line = (text: string) => lineOf(twoLayers, text);

  after(() => removeFolder(folder));

  const at = (op: number, step = 0) => graph.waitForPosition(`Backward pass, op ${op} of 13 · step ${step}`);

  it("Variables opens a tensor row by row", async () => {
    await window().openFile("train.ts");
    await window().runCommand("Gradlens: Debug Training Script");
    graph = await GraphPage.of(window(), "train.ts");
    await at(1);
    await debug.row("Variables", /^pow, value/);
    await debug.open("Variables", /^pow, value/);
    await debug.row("Variables", /^0, value/);
  });

  it("Watch follows the cursor, forwards and back", async () => {
    await debug.watch("net.linear2.weight.grad.norm()");
    await debug.watch("loss.item() * 2");
    await debug.row("Watch", /^loss\.item\(\) \* 2, value 8\.9/);
    await debug.key("Shift+F11");
    await at(13);
    await debug.row("Watch", /^net\.linear2\.weight\.grad\.norm\(\), value .*2\.6/);
    await debug.press("Step Back");
    await at(12);
    await debug.row("Watch", /^net\.linear2\.weight\.grad\.norm\(\), value .*2\.6/);
    await debug.press("Reverse");
    await at(1);
  });

  it("the Debug Console evaluates expressions on tensors, and refuses to change a recorded one", async () => {
    assert.match((await debug.evaluate("x.at(0).shape"))[0], /3/);
    assert.match((await debug.evaluate("Math.round(loss.item())"))[0], /4/);
    await debug.press("Step Over");
    await at(2);
    await debug.press("Step Back");
    await at(1);
    assert.match((await debug.evaluate("x.mul_(2)")).join(" "), /cannot change a tensor of the run/);
    assert.match((await debug.evaluate("nothing.here")).join(" "), /There is no tensor named nothing here/);
  });

  it("hovering a variable of the script shows its tensor", async () => {
    const word = window()
      .page.locator(".view-line span", { hasText: /^loss$/ })
      .first();
    const text = await until("the hover", async () => {
      await window().page.mouse.move(5, 5);
      await word.hover();
      const hover = window().page.locator(".debug-hover-widget:visible, .monaco-hover:visible").first();
      return hover.textContent({ timeout: 2000 }).catch(() => null);
    });
    assert.match(text, /4\.4/);
    assert.ok(line("const loss") > 0);
  });
});
