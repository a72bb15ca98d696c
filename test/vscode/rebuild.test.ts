// Values that were not kept in a real VS Code: a click on an early step of a long run rebuilds them.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { GraphPage } from "./graph-page.js";
import { useWindow } from "./window.js";

/** Its steps take 40 MB each: only a few keep their values. */
const steps = 240;
const script = (factor: string) => `import * as torch from "gradlens";
const w = torch.ones(2_000_000, { requires_grad: true });
for (let t = 0; t < ${steps}; t++) {
  const h = w.mul(${factor});
  const loss = h.pow(2).mean();
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad.mul(1000));
    w.grad.zero_();
  });
}
`;

describe("rebuilding in VS Code", () => {
  const folder = temporaryFolder();
  let graph: GraphPage;

  const window = useWindow(() => {
    writeFileSync(join(folder, "train.ts"), script("0.5"));
    writeFileSync(join(folder, "random.ts"), script("Math.random()"));
    return { folder, extension: repository, size: { width: 1720, height: 1050 } };
  });

  after(() => removeFolder(folder));

  async function run(file: string): Promise<void> {
    await window().openFile(file);
    await window().runCommand("Gradlens: Run Training Script");
    graph = await GraphPage.of(window(), file);
    await graph.waitForPosition(/step 239$/);
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
  }

  /** Clicks on the curve; `part` from 0 at its left end to 1 at its right. Answers with the step that is shown then. */
  async function clickOnCurve(part: number): Promise<number> {
    const slider = graph.slider("Training step");
    const box = (await slider.boundingBox())!;
    await slider.click({ position: { x: box.width * part, y: box.height * 0.4 } });
    const step = Math.round(part * (steps - 1));
    await until(`a step near ${step}`, async () => Math.abs(Number(/\d+$/.exec(await graph.position())) - step) <= 3);
    return Number(/\d+$/.exec(await graph.position()));
  }

  /** The notification that a rebuild is under way. */
  const notification = () => window().page.locator(".notifications-toasts", { hasText: "Rebuilding the values" });

  it("shows the numbers of a step that were not kept, and then those of a much earlier one", async () => {
    await run("train.ts");
    for (const part of [0.8, 0.3]) {
      const step = await clickOnCurve(part);
      await graph.waitForNode("h", /value norm \d/);
      // w shrinks by the same factor in each step.
      const norm = 0.5 * 0.99975 ** step * Math.sqrt(2_000_000);
      const shown = /value norm (\S+?),?(?: |$)/.exec((await graph.node("h").getAttribute("aria-label")) ?? "")?.[1];
      assert.ok(Math.abs(Number(shown) / norm - 1) < 0.01, `${shown} is not ${norm}, at step ${step}`);
    }
    await notification().waitFor({ state: "hidden" });
    assert.match(await graph.card(window(), "h"), /mean ± std/);
  });

  it("says where a script does not repeat itself, and leads to the line", async () => {
    await run("random.ts");
    await clickOnCurve(0.6);
    const said = await window().waitForNotification(/did not repeat/);
    assert.match(said, /in step 0, line 4, mul\(other=.*\) \(2000000\) took the place of mul\(other=/);
    await window().page.getByRole("button", { name: "Go to Line" }).click();
    await window().waitForText(/Ln 4, Col/);
  });
});
