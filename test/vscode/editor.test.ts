// Tensors in the editor, in a real VS Code: inlay hints, inline values and hovers at the cursor's time; launch configurations that are wrong.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "../harness/until.js";
import { DebugViews } from "./debug-views.js";
import { useScripts } from "./window.js";

const script = `import * as torch from "gradlens";
const x = torch.tensor([[1, 2], [3, 4]]);
const w = torch.tensor([[1], [-1]], { requires_grad: true });
for (let t = 0; t < 3; t++) {
  const h = x.mm(w);
  const loss = h.pow(2).sum();
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad.mul(0.01));
    w.grad.zero_();
  });
}
`;

const wrong = { type: "gradlens", request: "launch", name: "Wrong", program: "train.ts", device: "tpu" };

describe("tensors in the editor of VS Code", () => {
  const { window, folder } = useScripts({ "train.ts": script }, { size: { width: 1900, height: 1000 } });
  const views = new DebugViews(window);

  /** The lines as they stand in the editor, hints and inline values included. */
  async function shown(): Promise<string> {
    const lines = await window().page.locator(".editor-instance .view-line").allTextContents();
    return lines.join("\n").replaceAll("\u00a0", " ").replaceAll("\u200b", "");
  }

  async function waitForLine(pattern: RegExp): Promise<void> {
    await until(`${pattern} in the editor`, async () => pattern.test(await shown())).catch(async (error) => {
      throw new Error(`${(error as Error).message} There is:\n${await shown()}`);
    });
  }

  /** Puts the editor's cursor on a word and asks what it is. */
  async function hoverAt(word: string): Promise<void> {
    await window().page.locator(".tab[data-resource-name='train.ts']").click();
    const token = window().page.locator(".editor-instance .view-line span span", { hasText: new RegExp(`^${word}$`) });
    await token.first().click();
    await window().page.keyboard.press("ControlOrMeta+K");
    await window().page.keyboard.press("ControlOrMeta+I");
  }

  it("hints say shape, number and gradient as they are at the cursor", async () => {
    await views.start("train.ts");
    await waitForLine(/const h: \(2, 1\) = x\.mm\(w\);/);
    await waitForLine(/const loss: 2 ‖∇‖ 1 = h\.pow/);
    await views.key("F10");
    await views.key("F10");
    await waitForLine(/const h: \(2, 1\) ‖∇‖ 2\.83 = x\.mm\(w\);/);
    await views.press("Step Back");
    await waitForLine(/const h: \(2, 1\) = x\.mm\(w\);/);
  });

  it("lines of the current function end with the values that they use", async () => {
    await waitForLine(/= x\.mm\(w\);.*w = \(2, 1\) \[1, -1\]/);
  });

  it("pointing at a variable shows its tensor, which opens", async () => {
    await hoverAt("h");
    const hover = window().page.locator(".debug-hover-widget");
    await until("the tensor in the hover", async () =>
      /\(2, 1\) \[-1, -1\]/.test((await hover.textContent().catch(() => "")) ?? ""),
    );
    await window().page.keyboard.press("Escape");
  });

  it("the hints can be switched off and on", async () => {
    await window().runCommand("Gradlens: Toggle Inlay Hints");
    await waitForLine(/const h = x\.mm\(w\);/);
    await window().runCommand("Gradlens: Toggle Inlay Hints");
    await waitForLine(/const h: \(2, 1\) = x\.mm\(w\);/);
  });

  it("after the session, what is still known can be pointed at", async () => {
    await window().runCommand("Gradlens: Stop");
    await views.waitForEnd();
    await window().runCommand("Gradlens: Run Training Script");
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
    await waitForLine(/const h: \(2, 1\) ‖∇‖ [\d.]+ = x\.mm\(w\);/);
    await hoverAt("h");
    const hover = window().page.locator(".monaco-hover:visible", { hasText: "h: (2, 1) float32" });
    await hover.first().waitFor();
    const said = ((await hover.first().textContent()) ?? "").replaceAll("\u00a0", " ");
    assert.match(said, /‖·‖ [\d.]+ · ‖∇‖ [\d.]+\[-?[\d.]+, -?[\d.]+\]Update, op 3 of 3 · step 2/);
    await window().page.keyboard.press("Escape");
  });

  it("a launch configuration that is wrong is refused by its attribute's name", async () => {
    window().problems.expect(/error: The launch configuration's attribute device/);
    mkdirSync(join(folder, ".vscode"));
    const file = join(folder, ".vscode", "launch.json");
    writeFileSync(file, JSON.stringify({ version: "0.2.0", configurations: [wrong] }));
    await window().runCommand("Debug: Start Debugging");
    await window().waitForNotification(/attribute device is "tpu", which is none of "cpu", "webgpu", "auto"/);
    assert.equal(await window().page.locator(".debug-toolbar").isVisible(), false);
  });
});
