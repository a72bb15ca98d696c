// The Tape and the status bar in a real VS Code: they show the cursor, move it, are searched and copied, and follow the run in front.
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../harness/until.js";
import { DebugViews } from "./debug-views.js";
import { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

const network = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";
torch.manual_seed(0);
const net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1));
const optimizer = optim.SGD(net.parameters(), { lr: 0.1 });
const x = torch.ones(4, 2);
for (let t = 0; t < 3; t++) {
  optimizer.zero_grad();
  const y = net(x);
  const loss = y.sub(1e6).pow(2).sum();
  loss.backward();
  optimizer.step();
}
`;

describe("the Tape in VS Code", () => {
  const { window } = useScripts(
    { "train.ts": network, "other.ts": network.replace("t < 3", "t < 4") },
    { size: { width: 1800, height: 1100 } },
  );
  const views = new DebugViews(window);

  const rows = (): Locator =>
    window().page.locator('.pane:has(.pane-header[aria-label^="Tape"]) .monaco-list-rows .monaco-list-row');

  function labels(): Promise<string[]> {
    return rows().evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
  }

  async function waitForRow(label: RegExp): Promise<Locator> {
    const at = await until(`a row ${label} of the Tape`, async () => {
      const index = (await labels()).findIndex((row) => label.test(row));
      return index < 0 ? undefined : [index];
    }).catch(async (error) => {
      throw new Error(`${(error as Error).message} There are:\n${(await labels()).join("\n")}`);
    });
    return rows().nth(at[0]);
  }

  async function waitForStatus(text: RegExp): Promise<void> {
    const status = window().page.locator(".statusbar-item", { hasText: "· CPU" });
    await until(`${text} in the status bar`, async () => text.test((await status.textContent().catch(() => "")) ?? ""));
  }

  /** Brings a graph to the front, by the edge of its tab that the debug toolbar leaves free. */
  async function showGraph(script: string): Promise<void> {
    const tab = window().page.locator(`.tab[aria-label^="Graph: ${script}"]`).first();
    await tab.click({ position: { x: 24, y: 33 } });
  }

  /** Whether the keyboard is in the Tape. */
  function hasKeyboard(): Promise<boolean> {
    return window().page.evaluate(() => {
      const pane = document.activeElement?.closest(".pane");
      return pane?.querySelector('.pane-header[aria-label^="Tape"]') instanceof Element;
    });
  }

  it("says what to do where nothing has run", async () => {
    await window().openFile("train.ts");
    await window().page.keyboard.press("ControlOrMeta+Shift+D");
    await views.section("Tape");
    await window().waitForText(/^Here stands every event of a training step/);
    await window().page.getByRole("button", { name: "Debug Training Script" }).first().waitFor();
    assert.equal(await window().page.locator(".statusbar-item", { hasText: "· CPU" }).count(), 0);
  });

  it("shows the step's events by pass and module, the cursor's marked", async () => {
    await window().runCommand("Gradlens: Debug Training Script");
    await (await GraphPage.of(window(), "train.ts")).waitForPosition("Backward pass, op 1 of 13 · step 0");
    await waitForRow(/^Shown event: backward\(\): gradient of loss = 1, gradient norm 1, line 11, op 1 of 13$/);
    await waitForRow(/^Backward pass, 1 event/);
    await waitForStatus(/Backward pass, op 1 of 13 · step 0 · CPU/);
  });

  it("goes along with the cursor, with norms and anomalies in words", async () => {
    await views.key("F10");
    await waitForRow(/^Shown event: SumBackward0: pow receives gradient, gradient norm 2, line 10, op 2 of 13/);
    await views.key("F10");
    await waitForRow(/^Shown event: PowBackward0: sub receives gradient, gradient norm [\d.e+]+, exploding, line 10/);
    await waitForStatus(/Backward pass, op 3 of 13 · step 0/);
  });

  it("a click on an event moves the cursor there, and the keyboard stays", async () => {
    await (await waitForRow(/^SumBackward0: pow receives gradient/)).click();
    await waitForRow(/^Shown event: SumBackward0/);
    await waitForStatus(/Backward pass, op 2 of 13 · step 0/);
    const graph = await GraphPage.of(window(), "train.ts");
    await graph.waitForPosition("Backward pass, op 2 of 13 · step 0");
    await until("the keyboard to be in the Tape", hasKeyboard);
  });

  it("the arrow keys and Enter do the same", async () => {
    await window().page.keyboard.press("ArrowDown");
    await window().page.keyboard.press("Enter");
    await waitForRow(/^Shown event: PowBackward0/);
    await until("the keyboard to be in the Tape", hasKeyboard);
  });

  it("is filtered as the graph is searched: by name, line and norm", async () => {
    await window().runCommand("Gradlens: Filter Tape");
    const input = window().page.locator(".quick-input-widget input.input");
    await input.waitFor();
    await input.fill("relu");
    await window().waitForText(/^1 of \d+ events fit “relu”$/);
    await waitForRow(/^relu makes relu, shape 4 by 3/);
    await input.fill("norm>1e4 line:10");
    await window().waitForText(/^\d+ of \d+ events fit “norm>1e4 line:10”$/);
    await input.fill("line:11");
    await waitForRow(/^backward\(\): gradient of loss = 1/);
    await window().page.keyboard.press("Enter");
    await until("the filtered rows alone", async () => (await labels()).length === 2);
  });

  it("/ changes the filter, Escape brings back the one before", async () => {
    await until("the keyboard to be in the Tape", hasKeyboard);
    await window().page.keyboard.press("/");
    const input = window().page.locator(".quick-input-widget input.input");
    await input.waitFor();
    await input.fill("nothing like this");
    await window().waitForText("No event fits “nothing like this”");
    await window().page.keyboard.press("Escape");
    await waitForRow(/^backward\(\): gradient of loss = 1/);
  });

  it("is whole again once the filter is cleared", async () => {
    await window().runCommand("Gradlens: Clear Tape Filter");
    await waitForRow(/^Shown event: PowBackward0/);
  });

  it("shows an event's node in the graph", async () => {
    const row = await waitForRow(/^SumBackward0: pow receives gradient/);
    await row.hover();
    await row.getByRole("button", { name: /Reveal Event in Graph/ }).click();
    const graph = await GraphPage.of(window(), "train.ts");
    const inspector = graph.frame.getByRole("region", { name: "Inspector" });
    await until("the inspector to show pow", async () => /^pow/.test((await inspector.textContent()) ?? ""));
    assert.equal(await graph.position(), "Backward pass, op 3 of 13 · step 0");
  });

  it("two runs side by side: Tape and status bar follow the graph in front", async () => {
    const other = await views.start("other.ts");
    await other.waitForPosition("Backward pass, op 1 of 13 · step 0");
    await showGraph("other.ts");
    await waitForRow(/^Shown event: backward\(\)/);
    await waitForStatus(/op 1 of 13/);
    await showGraph("train.ts");
    await waitForRow(/^Shown event: PowBackward0/);
    await waitForStatus(/op 3 of 13/);
    await showGraph("other.ts");
    await waitForStatus(/op 1 of 13/);
  });

  it("copies a step as text", async () => {
    await window().runCommand("Gradlens: Copy Step as Text");
    await window().runCommand("File: New Untitled Text File");
    await window().page.keyboard.press("ControlOrMeta+V");
    const shown = async () => {
      const lines = await window().page.locator(".editor-instance .view-line").allTextContents();
      return lines.join("\n").replaceAll("\u00a0", " ");
    };
    const copied = /Forward pass, 8 ops · step 0\n(?:.*\n)* {3}1 {2}backward\(\) → ∂L\/∂loss = 1 {2}‖∇‖ 1 · line 11/;
    await until("the copied step", async () => copied.test(await shown()));
  });
});
