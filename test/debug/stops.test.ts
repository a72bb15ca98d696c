// What makes a run stop, as DAP conversations: breakpoints of all kinds, logpoints, exception filters.
import assert from "node:assert/strict";
import { assertGolden } from "../golden.js";
import { broken, dropping, script } from "./stops-scripts.js";
import { type Settings, storyOf } from "./stops-story.js";

describe("a debug session stops", function () {
  this.timeout(60_000);

  async function assertStory(name: string, settings: Settings, source = script): Promise<void> {
    assertGolden(`debug/stops-${name}.txt`, await storyOf(source, settings));
  }

  it("at lines where a condition holds, and at certain hits", () =>
    assertStory("lines", {
      lines: [
        { line: 15, condition: "step === 1" },
        { line: 17, condition: "loss.item() < 0.01 && step % 2 == 0" },
        { line: 21, hitCondition: "3" },
        { line: 22, hitCondition: ">= 5" },
        { line: 19, hitCondition: "% 4" },
        { line: 18, hitCondition: "6" },
      ],
    }));

  it("at a line whose gradient is looked at when it arrives there", () =>
    assertStory("gradients", {
      lines: [{ line: 15, condition: "grad && step === 2 && norm > 0" }],
    }));

  it("not at logpoints, which print with a link to their line", () =>
    assertStory("logpoints", {
      lines: [
        { line: 15, logMessage: "h is {h} at step {step}", condition: "step < 2" },
        { line: 17, logMessage: "loss {loss.item().toFixed(4)} \\{braces\\} {({ a: [1, 2] }).a}", hitCondition: "% 3" },
        { line: 21, logMessage: "{w1.grad.norm().item() > 0}", hitCondition: "<= 2" },
      ],
    }));

  it("not where a condition is wrong, and says so once", () =>
    assertStory("wrong", {
      lines: [
        { line: 15, condition: "h.nrom() > 3" },
        { line: 16, condition: "step >" },
        { line: 17, hitCondition: "often" },
        { line: 19, logMessage: "{nobody} is here" },
        { line: 21, condition: "w1.zero_()" },
        { line: 22, condition: "w1.grad" },
      ],
      requests: { setBreakpoints: { source: { path: "/elsewhere/other.ts" }, breakpoints: [{ line: 1 }] } },
    }));

  it("at ops, backward nodes and modules by name", () =>
    assertStory("functions", {
      functions: [
        { name: "tanh", hitCondition: "2" },
        { name: "TanhBackward0", condition: "step === 1 && norm > 0" },
        { name: "net.linear2", hitCondition: "3" },
        { name: "net", condition: "step === 3" },
        { name: "torch.relu", hitCondition: "5" },
        { name: "cross_entropy" },
        { name: "nobody" },
        { name: "" },
      ],
    }));

  it("where a tensor or its gradient changes", () =>
    assertStory("data", {
      data: [
        { dataId: "w1.grad", hitCondition: "<= 3" },
        { dataId: "w1", condition: "step >= 4" },
        { dataId: "loss", hitCondition: "6" },
        { dataId: "nobody" },
      ],
      atStop: async (client, stop) => {
        for (const name of stop === 0 ? ["w1", "w1.grad", "net.linear1.weight", "nobody"] : [])
          await client.request("dataBreakpointInfo", { name });
      },
    }));

  it("where a gradient was dropped, which is no op", () =>
    assertStory("dropped", { data: [{ dataId: "w.grad" }] }, dropping));

  /** Asks what is wrong where the run has stopped; at its end nothing is. */
  const askWhy: Settings["atStop"] = async (client) =>
    void (await client.request("exceptionInfo", { threadId: 1 }).catch(() => {}));

  it("where NaN or infinity appears in a value or a gradient, or a gradient vanishes or explodes", async () => {
    const filters = ["nan-value", "nan-gradient", "vanishing", "exploding"];
    await assertStory("filters", { filters, atStop: askWhy, most: 20 }, broken);
  });

  it("at filters that the launch configuration names, with its limits and under conditions", async () => {
    const launch = { stopOn: ["vanishing" as const], limits: { vanishing: 1e-3 } };
    const filters = [{ filterId: "exploding", condition: "w.at(0).item() > 1" }, "nonsense"];
    await assertStory(
      "limits",
      { filters, atStop: askWhy, launch },
      `import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
const small = torch.ones(2, { requires_grad: true });
for (const scale of [1e5, 1, 1e6, 1e6, 0.01, 1e7]) {
  const loss = w.add(small.mul(1e-9)).mul(scale).sum();
  loss.backward();
  torch.no_grad(() => w.add_(1));
  w.grad = null;
  small.grad = null;
}
`,
    );
  });

  it("at an uncaught error only where that filter is on", async () => {
    const failing = 'import * as torch from "gradlens";\ntorch.ones(2, 3).mm(torch.ones(2, 3));\n';
    assert.match(await storyOf(failing, {}), /^exception: RuntimeError: mat1 and mat2/m);
    assert.doesNotMatch(await storyOf(failing, { filters: [] }), /^exception/m);
  });

  it("at breakpoints that are set, changed and taken away while the script runs", async () => {
    const endless =
      'import * as torch from "gradlens";\nconst w = torch.ones(2);\nfor (let t = 0; ; t++) {\n  const h = w.mul(2);\n}\n';
    const story = await storyOf(endless, {
      lines: [{ line: 4, condition: "step < 0" }],
      functions: [{ name: "mul", hitCondition: "1000" }],
      most: 3,
      atStop: async (client, stop) => {
        const path = client.player!.trace.files[0];
        const set = (breakpoints: object[]) => client.request("setBreakpoints", { source: { path }, breakpoints });
        await client.request("setFunctionBreakpoints", { breakpoints: [] });
        if (stop === 0) await set([{ line: 4, hitCondition: "500" }]);
        if (stop === 1) await set([{ line: 4, condition: "h.sum().item() === 4" }]);
        if (stop === 2) await set([]);
      },
    });
    assert.match(
      story,
      /function breakpoint \[3\]: .*, op 1001 .*breakpoint \[4\]: .*, op 1501 .*breakpoint \[5\]: .*, op 1502 /s,
    );
  });
});
