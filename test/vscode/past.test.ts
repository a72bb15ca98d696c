// Going back in a run of 500 steps whose values were not all kept, in the real VS Code: the curve, the Tape, the debug buttons.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { until } from "../harness/until.js";
import { lineOf } from "./debug-scripts.js";
import { DebugViews } from "./debug-views.js";
import type { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

const script = readFileSync(join(repository, "examples", "04_autograd.ts"), "utf8");

describe("the past in VS Code", () => {
  const { window } = useScripts({ "train.ts": script });
  let graph: GraphPage;
  const debug = new DebugViews(window);

  async function tapeRow(label: RegExp) {
    const { page } = window();
    const tape = page.locator(".pane", { has: page.locator(".pane-header[aria-label^='Tape']") });
    const row = tape.locator(".monaco-list-row", { hasText: label }).first();
    await row.waitFor();
    return row;
  }

  it("a click on the loss curve goes to an early step, and its values are there", async () => {
    graph = await debug.start("train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 9 · step 0");
    await graph.press("Play");
    await graph.waitForPosition("Update, op 6 of 6 · step 499");
    const slider = graph.slider("Training step");
    const box = (await slider.boundingBox())!;
    await slider.click({ position: { x: box.width * 0.4, y: box.height * 0.4 } });
    await graph.waitForPosition(/^Update, op 6 of 6 · step (1\d\d|2\d\d)$/);
    await graph.waitForNode("w1", /value norm 3\d\d, gradient exactly 0$/);
    await debug.waitForFrame(/zero_ → w2\.grad/, lineOf(script, "w2.grad.zero_()"));
    await debug.row("Variables", /^w2\.grad, value \(100, 10\) ‖·‖ [1-9]/);
  });

  it("the Tape lists that step's events and finds them by words; a click on one moves the cursor", async () => {
    const header = await debug.section("Tape");
    const [, step] = /step (\d+)/.exec(await graph.position())!;
    await until("the Tape to name the step", async () =>
      (await header.textContent())?.includes(`step ${step}, newest 499`),
    );
    await header.hover();
    await header.getByRole("button", { name: /^Filter Tape/ }).click();
    await window().page.locator(".quick-input-widget input.input").fill("pow");
    await window().page.keyboard.press("Enter");
    await (await tapeRow(/PowBackward0/)).click();
    await graph.waitForPosition(`Backward pass, op 3 of 9 · step ${step}`);
    await debug.waitForFrame(/PowBackward0/, lineOf(script, ".pow(2)"));
    await graph.waitForNode("pow", /gradient norm [\d.e+-]+$/);
    await graph.waitForNode("clamp", /no gradient$/);
  });

  it("stepping goes on from there, forwards and back, as if it had just happened", async () => {
    const step = /step \d+/.exec(await graph.position())![0];
    await debug.press("Step Over");
    await graph.waitForPosition(`Backward pass, op 4 of 9 · ${step}`);
    await debug.press("Step Back");
    await graph.waitForPosition(`Backward pass, op 3 of 9 · ${step}`);
    assert.match((await debug.evaluate("w1.grad.norm().item()"))[0], /^0$/);
    await debug.press("Continue");
    await graph.waitForPosition("Update, op 6 of 6 · step 499");
  });
});
