// VS Code's own debug buttons and keys over a training run, in both directions of time.
import assert from "node:assert/strict";
import { endless, lineOf, twoLayers } from "./debug-scripts.js";
import { DebugViews } from "./debug-views.js";
import type { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

describe("the debug buttons and keys in VS Code", () => {
  const { window } = useScripts({ "train.ts": twoLayers, "endless.ts": endless });
  let graph: GraphPage;
  const debug = new DebugViews(window);
  const line = (text: string) => lineOf(twoLayers, text);

  const at = (op: number, step = 0) => graph.waitForPosition(`Backward pass, op ${op} of 13 · step ${step}`);

  it("Debug waits at the first op of the backward pass; the call stack says where", async () => {
    graph = await debug.start("train.ts");
    await at(1);
    await debug.waitForFrame(/Stack Frame backward\(\)/, line("loss.backward()"));
  });

  it("Step Over and F10 run the next op; the call of backward() stays beneath it in the call stack", async () => {
    await debug.press("Step Over");
    await at(2);
    await debug.waitForFrame(/Stack Frame MeanBackward0/, line(".pow(2).mean()"));
    assert.match((await debug.rows("Call Stack"))[1], /Stack Frame backward\(\), line 23/);
    await debug.key("F10");
    await at(3);
    await debug.waitForFrame(/Stack Frame PowBackward0/, line(".pow(2).mean()"));
  });

  it("Step Back takes it back, again and again, and Step Over goes there again", async () => {
    await debug.press("Step Back");
    await at(2);
    await debug.press("Step Back");
    await at(1);
    await graph.waitForNode("pow", /no gradient$/);
    await debug.press("Step Over");
    await at(2);
    await graph.waitForNode("pow", /gradient norm [\d.]+$/);
    await debug.waitForFrame(/Stack Frame MeanBackward0/, line(".pow(2).mean()"));
  });

  it("F11 goes through the contributions of one op, and Step Back takes them back one by one", async () => {
    await debug.press("Step Over");
    await debug.press("Step Over");
    await at(4);
    await debug.press("Step Into");
    await graph.waitForPosition("Backward pass, op 5 of 13, contribution 1 of 3 · step 0");
    await debug.waitForFrame(/AddmmBackward0 → linear2\.bias/, line("this.linear2(h)"));
    await debug.key("F11");
    await graph.waitForPosition("Backward pass, op 5 of 13, contribution 2 of 3 · step 0");
    await graph.waitForNode("h", /gradient norm [\d.]+$/);
    await debug.press("Step Back");
    await graph.waitForPosition("Backward pass, op 5 of 13, contribution 1 of 3 · step 0");
    await graph.waitForNode("h", /no gradient$/);
  });

  it("Shift+F11 goes to the end of the module, then of the pass; Reverse goes back to the stop before", async () => {
    await debug.key("Shift+F11");
    await at(8);
    await debug.waitForFrame(/AccumulateGrad → linear2\.weight\.grad/, line("linear2 = "));
    await debug.key("Shift+F11");
    await at(13);
    await debug.press("Reverse");
    await at(1);
  });

  it("Restart begins the same script anew", async () => {
    await debug.press("Step Over");
    await at(2);
    await debug.press("Restart");
    await at(1);
    await debug.waitForFrame(/Stack Frame backward\(\)/, line("loss.backward()"));
  });

  it("F5 runs on to the end, where one can look around", async () => {
    await debug.key("F5");
    await graph.waitForPosition(/^Update, op \d+ of \d+ · step 19$/);
    await debug.waitForPrinted(/^step 19 loss/);
    await debug.press("Step Back");
    await graph.waitForPosition(/· step 19$/);
    await debug.press("Stop");
    await debug.waitForEnd();
  });

  it("Pause stops a loop without ops, at the line that it is at", async () => {
    graph = await debug.start("endless.ts");
    await debug.waitForPrinted(/^sum 2/);
    await debug.press("Pause");
    await debug.waitForFrame(/Stack Frame \(module\)/, lineOf(endless, "for (;;)"));
    await debug.press("Continue");
  });

  it("Stop ends a loop that would never end", async () => {
    await debug.press("Stop");
    await debug.waitForEnd();
  });
});
