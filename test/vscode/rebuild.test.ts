// Values that were not kept in a real VS Code: a click on an early step of a long run rebuilds them, with progress and Cancel.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { GraphPage } from "./graph-page.js";
import { useWindow } from "./window.js";

/** Its steps take 40 MB each: only a few keep their values. */
const script = (factor: string) => `import * as torch from "gradlens";
const w = torch.ones(2_000_000, { requires_grad: true });
for (let t = 0; t < 120; t++) {
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
    await graph.waitForPosition(/step 119$/);
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
  }

  /** Clicks on the curve; `part` from 0 at its left end to 1 at its right. Answers with the step that is shown then. */
  async function clickOnCurve(part: number): Promise<number> {
    const slider = graph.slider("Training step");
    const box = (await slider.boundingBox())!;
    await slider.click({ position: { x: box.width * part, y: box.height * 0.4 } });
    const step = Math.round(part * 119);
    await until(`a step near ${step}`, async () => Math.abs(Number(/\d+$/.exec(await graph.position())) - step) <= 2);
    return Number(/\d+$/.exec(await graph.position()));
  }

  it("shows the numbers of an early step that were not kept, while the notification says what is done", async () => {
    await run("train.ts");
    await clickOnCurve(0.9);
    assert.match(await window().waitForNotification(/^Rebuilding the values/), /^Rebuilding the values of step 10\d …/);
    await graph.waitForNode("h", /value norm \d/);
    const step = await clickOnCurve(0.4);
    await graph.waitForNode("h", /value norm \d/);
    const name = (await graph.node("h").getAttribute("aria-label")) ?? "";
    // w shrinks by the same factor in each step.
    const norm = 0.5 * (1 - 1000 * 0.5 * 0.5 * (2 / 2_000_000)) ** step * Math.sqrt(2_000_000);
    assert.ok(name.includes(`value norm ${norm.toPrecision(3)}`), `${name}, at step ${step} with norm ${norm}`);
    await until("no notification", async () => (await window().notifications()).length === 0);
  });

  it("is cancelled from the notification, and what was kept stays shown", async () => {
    await run("train.ts");
    await clickOnCurve(0.9);
    const toast = window().page.locator(".notification-list-item", { hasText: "Rebuilding the values" });
    await toast.hover();
    await toast.getByRole("button", { name: "Cancel" }).click();
    await window().waitForText(/was cancelled\. What was kept stays shown\./);
    await until("no notification", async () => (await window().notifications()).length === 0);
    assert.doesNotMatch((await graph.node("h").getAttribute("aria-label")) ?? "", /value norm/);
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
