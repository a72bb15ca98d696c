// The main job in a real VS Code: a folder with nothing but a script, its graph, and backward() stepped forwards and back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { until } from "../harness/until.js";
import { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

const script = readFileSync(join(repository, "examples", "04_autograd.ts"), "utf8");
/** Number of the script's line that holds this text. */
const lineOf = (text: string) => script.split("\n").findIndex((line) => line.includes(text)) + 1;

describe("the main job in VS Code", () => {
  const { window } = useScripts({ "train.ts": script }, { size: { width: 1720, height: 1050 } });
  let graph: GraphPage;

  /** The number of the line that VS Code marks as where the program is. */
  function markedLine(): Promise<number> {
    return window().page.evaluate(() => {
      const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
      const marked = document.querySelector(".debug-top-stack-frame-line");
      const numbers = [...document.querySelectorAll(".margin .line-numbers")];
      return Number(numbers.find((number) => marked && top(number) === top(marked))?.textContent ?? 0);
    });
  }

  async function waitForLine(line: number): Promise<void> {
    await until(`line ${line} to be marked`, async () => (await markedLine()) === line);
  }

  /** Puts the keyboard into the script. */
  async function showScript(): Promise<void> {
    await window().page.locator(".tab[data-resource-name='train.ts']").click();
    await until("the script to have the keyboard", () =>
      window().page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null),
    );
  }

  it("palette → graph: every forward op of the first step, named by the script's variables", async () => {
    await window().openFile("train.ts");
    await window().runCommand("Gradlens: Debug Training Script");
    graph = await GraphPage.of(window(), "train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 9 · step 0");
    await graph.waitForNode("loss", /gradient norm 1$/);
    const names = (await graph.nodeNames()).map((name) => name.split(", value")[0]).sort();
    assert.deepEqual(names, [
      "clamp, clamp, shape 64 by 100",
      "loss, sum, scalar",
      "mm, mm, shape 64 by 100",
      "pow, pow, shape 64 by 10",
      "sub, sub, shape 64 by 10",
      "w1, parameter, shape 1000 by 100",
      "w2, parameter, shape 100 by 10",
      "x, input, shape 64 by 1000",
      "y, input, shape 64 by 10",
      "y_pred, mm, shape 64 by 10",
    ]);
    await waitForLine(lineOf("loss.backward()"));
  });

  it("→ runs one op of the backward pass: gradients appear, the script's line lights up", async () => {
    assert.match((await graph.node("pow").getAttribute("aria-label")) ?? "", /no gradient$/);
    await graph.waitForFocus();
    await window().page.keyboard.press("ArrowRight");
    await graph.waitForPosition("Backward pass, op 2 of 9 · step 0");
    await graph.waitForNode("pow", /gradient norm 25\.3$/);
    await waitForLine(lineOf(".pow(2).sum()"));
  });

  it("keeps the keyboard in the graph, so that → can be pressed again", async () => {
    for (const op of [3, 4, 5]) {
      await window().page.keyboard.press("ArrowRight");
      await graph.waitForPosition(`Backward pass, op ${op} of 9 · step 0`);
    }
    await graph.waitForNode("w2", /gradient norm 5\.77e\+6, exploding$/);
    await waitForLine(lineOf("y_pred = "));
  });

  it("shows the op's tensors in Variables", async () => {
    const variables = window().page.locator(".debug-variables");
    await variables.getByText("y_pred").first().waitFor();
    await variables.getByText("Gradients").first().waitFor();
  });

  it("hovering a node shows its value and gradient with numbers", async () => {
    const text = await graph.card(window(), "w2");
    assert.match(text, /w2/);
    assert.match(text, /\(100, 10\)/);
    assert.match(text, /5\.77e\+6/);
    assert.match(text, /mean ± std/);
  });

  it("← takes the gradient back", async () => {
    await graph.press("Previous event");
    await graph.waitForPosition("Backward pass, op 4 of 9 · step 0");
    await graph.waitForNode("w2", /no gradient$/);
    await waitForLine(lineOf("y_pred.sub(y)"));
  });

  it("VS Code's own keys move the same cursor: F10 forwards, Step Back back", async () => {
    await window().page.keyboard.press("F10");
    await graph.waitForPosition("Backward pass, op 5 of 9 · step 0");
    await window()
      .page.locator(".debug-toolbar")
      .getByRole("button", { name: /^Step Back/ })
      .click();
    await graph.waitForPosition("Backward pass, op 4 of 9 · step 0");
  });

  it("Play runs on to the end: the output is in the Debug Console, the loss curve has grown", async () => {
    await graph.press("Last event");
    await graph.press("Last event");
    await graph.waitForPosition("Backward pass, op 9 of 9 · step 0");
    await graph.press("Play");
    await graph.waitForPosition("Update, op 6 of 6 · step 499");
    await window().waitForText(/^450 0\.00005/);
    assert.match(
      (await graph.slider("Training step").getAttribute("aria-valuetext")) ?? "",
      /^step 499 of 500, loss \d\.\d+e-5/,
    );
  });

  it("a click on the curve shows an earlier step, with its numbers", async () => {
    const slider = graph.slider("Training step");
    const box = (await slider.boundingBox())!;
    await slider.click({ position: { x: box.width * 0.3, y: box.height * 0.4 } });
    await graph.waitForPosition(/^Update, op 6 of 6 · step 1[0-9][0-9]$/);
    const before = await graph.position();
    await graph.press("First event");
    await graph.press("Previous event");
    await graph.waitForPosition(before.replace(/^Update, op 6 of 6/, "Backward pass, op 9 of 9"));
    await graph.waitForNode("w1", /gradient norm [\d.e+-]+$/);
  });

  it("Continue at the end ends the session, and the graph stays", async () => {
    await window().page.keyboard.press("F5");
    await graph.waitForPosition("Update, op 6 of 6 · step 499");
    await waitForLine(lineOf("w2.grad.zero_()"));
    await window().page.keyboard.press("F5");
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
    await graph.waitForNode("y_pred", /value norm/);
  });

  it("Gradlens: Run Training Script does the same without waiting", async () => {
    await showScript();
    await window().runCommand("Gradlens: Run Training Script");
    await graph.waitForPosition("Update, op 6 of 6 · step 499");
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
    assert.match(await graph.card(window(), "w2"), /mean ± std/);
  });

  it("F5 debugs the script without a launch.json", async () => {
    await showScript();
    // VS Code has let go of the session before, and knows that this is a training script.
    await window().page.getByRole("button", { name: "Run and Debug", exact: true }).waitFor();
    await window().page.locator(".editor-actions .codicon-debug-alt").first().waitFor();
    await window().page.keyboard.press("F5");
    await graph.waitForPosition("Backward pass, op 1 of 9 · step 0");
    await graph.waitForFocus();
    await window().runCommand("Gradlens: Stop");
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
  });
});
