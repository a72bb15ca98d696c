// Stepping while the script is busy for long, in a real VS Code: it says so, and the step can be taken back.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { busyUntil, lineOf } from "./debug-scripts.js";
import { DebugViews } from "./debug-views.js";
import type { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

const script = `import * as torch from "gradlens";
${busyUntil}
const w = torch.ones(2, { requires_grad: true });
w.sum().backward();
busyUntil("first");
const a = w.add(1);
busyUntil("second");
const b = w.add(2);
`;

describe("stepping while the script is busy in VS Code", () => {
  const { window, folder } = useScripts({ "train.ts": script });
  const debug = new DebugViews(window);
  let graph: GraphPage;
  const notification = () => window().page.locator(".notifications-toasts", { hasText: "train.ts is busy" });

  it("says where the script is busy; Cancel goes back to where the cursor was", async () => {
    graph = await debug.start("train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 3 · step 0");
    await debug.press("Step Out");
    await graph.waitForPosition("Backward pass, op 3 of 3 · step 0");
    await debug.press("Step Over");
    await window().waitForNotification(
      /Stepping: train\.ts is busy at line 3 and has not come to where the step leads/,
    );
    await notification().getByRole("button", { name: "Cancel" }).click();
    await notification().waitFor({ state: "hidden" });
    await graph.waitForPosition("Backward pass, op 3 of 3 · step 0");
    await debug.waitForFrame(/AccumulateGrad/, lineOf(script, "const w"));
    await debug.row("Call Stack", /busyUntil, line 3,/);
  });

  it("one can look around meanwhile, and the step can be made once the script goes on", async () => {
    await debug.press("Step Back");
    await graph.waitForPosition("Backward pass, op 2 of 3 · step 0");
    writeFileSync(join(folder, "first"), "");
    await debug.press("Step Over");
    await graph.waitForPosition("Backward pass, op 3 of 3 · step 0");
    await debug.press("Step Over");
    await debug.waitForFrame(/add → a/, lineOf(script, "const a"));
  });

  it("Pause ends such a step too", async () => {
    await debug.press("Step Over");
    await window().waitForNotification(/Stepping: train\.ts is busy/);
    await debug.press("Pause");
    await notification().waitFor({ state: "hidden" });
    await debug.waitForFrame(/add → a/, lineOf(script, "const a"));
    await debug.press("Stop");
    await debug.waitForEnd();
  });
});
