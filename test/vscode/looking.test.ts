// Looking around in a stopped training run with VS Code's own views: call stack, variables, watch, console, hover, Tape.
import assert from "node:assert/strict";
import { until } from "../harness/until.js";
import { lineOf, twoLayers } from "./debug-scripts.js";
import { DebugViews } from "./debug-views.js";
import type { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

describe("looking around in VS Code", () => {
  const { window } = useScripts({ "train.ts": twoLayers });
  let graph: GraphPage;
  const debug = new DebugViews(window);
  const line = (text: string) => lineOf(twoLayers, text);

  const at = (op: number, step = 0) => graph.waitForPosition(`Backward pass, op ${op} of 13 · step ${step}`);

  it("Variables opens a tensor row by row", async () => {
    graph = await debug.start("train.ts");
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

  it("a node's context menu runs to its op, which is its backward op by now, and back to its last write", async () => {
    const openMenu = () => graph.node("pow").click({ button: "right" });
    await debug.choose("Run to This Node", openMenu);
    await at(3);
    await debug.waitForFrame(/PowBackward0/, line(".pow(2)"));
    await debug.choose("Go Back to Last Write", openMenu);
    await graph.waitForPosition(/^Forward pass, op 7 of \d+ · step 0$/);
  });

  it("the keyboard opens that menu too, and it says why a gradient is not waited for", async () => {
    await debug.choose("Run Until This Gradient Is Complete", () => graph.node("h").press("Shift+F10"));
    await graph.waitForPosition("Backward pass, op 5 of 13, contribution 2 of 3 · step 0");
    await debug.choose("Run Until This Gradient Is Complete", () => graph.node("y").press("Shift+F10"));
    await window().waitForNotification(/^No gradient flows to y: it does not require one\.$/);
  });

  it("a box opens and closes by the palette, and by its menu", async () => {
    await graph.node("net.linear2").focus();
    await window().runCommand("Gradlens: Open or Close Box");
    await graph.waitForNode("net.linear2", /closed/);
    await debug.choose("Open or Close Box", () => graph.node("net.linear2").click({ button: "right" }));
    await graph.waitForNode("net.linear2", /open/);
  });

  it("Set Value changes an element at the live edge, and the script goes on with it", async () => {
    await debug.press("Reverse");
    await at(1);
    await debug.key("Shift+F11");
    await at(13);
    await debug.row("Variables", /^linear1\.weight, value/);
    await debug.open("Variables", /^Scope Parameters/);
    await debug.open("Variables", /^linear2\.bias, value/);
    await debug.setValue(/^0, value 0\.2/, "1 / 4");
    await debug.row("Variables", /^linear2\.bias, value \(1\) \[0\.25\]/);
    await graph.waitForNode("linear2.bias", /value norm 0\.25/);
    assert.match((await debug.evaluate("net.linear2.bias.item() * 4"))[0], /^1$/);
  });
});
