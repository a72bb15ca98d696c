// Everything that VS Code can stop a training run at: lines, conditions, ops, modules, tensors, numbers that went wrong.
import assert from "node:assert/strict";
import { explodes, lineOf, twoLayers } from "./debug-scripts.js";
import { DebugViews } from "./debug-views.js";
import type { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

describe("breakpoints in VS Code", () => {
  const { window } = useScripts({ "train.ts": twoLayers, "explodes.ts": explodes });
  let graph: GraphPage;
  const debug = new DebugViews(window);
  const line = (text: string) => lineOf(twoLayers, text);

  async function goOn(): Promise<void> {
    await debug.key("F5");
  }

  it("a breakpoint in the gutter stops at the first op of its line", async () => {
    graph = await debug.start("train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 13 · step 0");
    await debug.clickGutter(line(".relu()"));
    await goOn();
    await debug.waitForFrame(/Stack Frame t →/, line(".relu()"));
    await graph.waitForPosition(/^Forward pass, op 1 of \d+ · step 1$/);
    await debug.clickGutter(line(".relu()"));
  });

  it("a condition over the step stops there and not before", async () => {
    await debug.editBreakpoint(line("const loss"), "Add Conditional Breakpoint", "step == 4");
    await goOn();
    await graph.waitForPosition(/^Forward pass, op \d+ of \d+ · step 4$/);
    await debug.waitForFrame(/./, line("const loss"));
    await debug.removeAllBreakpoints();
  });

  it("a logpoint prints and does not stop; a condition that throws says so once", async () => {
    await debug.editBreakpoint(line("loss.backward()"), "Add Logpoint", "the loss is {loss} in step {step}");
    await debug.editBreakpoint(line("sgd.step()"), "Add Conditional Breakpoint", "nowhere > 1");
    await debug.addFunctionBreakpoint("ReluBackward0");
    await goOn();
    await debug.waitForPrinted(/^the loss is \d\.\d+.* in step 4/);
    await debug.waitForFrame(/ReluBackward0/, line(".relu()"));
    await goOn();
    await debug.waitForPrinted(/nowhere is not defined/);
    await debug.waitForFrame(/ReluBackward0/, line(".relu()"));
    await graph.waitForPosition(/^Backward pass, op \d+ of 13 · step 5$/);
    await debug.removeAllBreakpoints();
  });

  it("the path of a module stops at its first op", async () => {
    await debug.addFunctionBreakpoint("linear2");
    await goOn();
    await debug.waitForFrame(/./, line("this.linear2(h)"));
    await graph.waitForPosition(/· step [56]$/);
    await debug.removeAllBreakpoints();
  });

  it("break when a tensor changes, from the Variables view", async () => {
    await debug.open("Variables", /^Scope Parameters/);
    const parameter = await debug.row("Variables", /^linear2\.weight,/);
    await debug.choose("Break on Value Change", () => parameter.click({ button: "right" }));
    await goOn();
    await debug.waitForFrame(/./, line("sgd.step()"));
    await graph.waitForPosition(/^Update, /);
    await debug.removeAllBreakpoints();
  });

  it("the exception filters stop at the op that made the first infinity", async () => {
    await debug.tick(/NaN or infinity in a value/, true);
    await debug.press("Stop");
    await debug.waitForEnd();
    graph = await debug.start("explodes.ts");
    await graph.waitForPosition(/^Backward pass, op 1 of /);
    await goOn();
    await debug.waitForFrame(/pow/, lineOf(explodes, "w1.pow(4)"));
    await window().waitForText(/infinit/i);
    await debug.tick(/NaN or infinity in a value/, false);
    const position = await graph.position();
    await debug.press("Reverse");
    await graph.waitForPosition(/^Backward pass, op 1 of /);
    assert.match(position, /^Forward pass, /);
  });
});
