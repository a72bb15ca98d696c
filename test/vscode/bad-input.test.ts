// Scripts that go wrong, and users who change their mind, in a real VS Code: a clear message, and the next run works.
import assert from "node:assert/strict";
import { until } from "../harness/until.js";
import { GraphPage } from "./graph-page.js";
import { useScripts } from "./window.js";

const training = `import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
for (let t = 0; t < 5; t++) {
  const loss = w.pow(2).sum();
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad.mul(0.1)));
}
console.log("done", w);
`;

const scripts: Record<string, string> = {
  "good.ts": training,
  "other.ts": training.replace("t < 5", "t < 7"),
  "syntax.ts": "const a = 1;\nconst b = ;\n",
  "missing.ts": 'import "no-such-package";\n',
  "throws.ts": 'import * as torch from "gradlens";\nconst a = torch.ones(2, 3);\nconst b = a.mm(a);\n',
  "exits.ts": 'console.log("before");\nprocess.exit(4);\n',
  "endless.ts": 'console.log("going on");\nfor (;;) {}\n',
  "plain.ts": 'console.log("no tensors");\n',
  "forward.ts": 'import * as torch from "gradlens";\nconst a = torch.ones(2);\nconst b = a.add(1);\n',
  "notes.md": "# Not a script\n",
};

describe("bad input in VS Code", () => {
  const { window } = useScripts(scripts, { size: { width: 1600, height: 1000 } });

  async function start(name: string, how: "Run" | "Debug"): Promise<void> {
    const tab = window().page.locator(`.tab[data-resource-name="${name}"]`);
    if ((await tab.count()) > 0) await tab.first().click();
    else await window().openFile(name);
    await window().runCommand(`Gradlens: ${how} Training Script`);
  }

  before(() => window().problems.expect(/error: .*(Unexpected token|no-such-package|notes\.md)/));

  /** Waits for a line in the Debug Console. */
  function printed(pattern: RegExp): Promise<unknown> {
    return until(`${pattern} in the Debug Console`, async () => {
      const lines = await window().page.locator(".repl .monaco-list-row").allTextContents();
      return lines.some((line) => pattern.test(line));
    });
  }

  async function sessionIsOver(): Promise<void> {
    await window().page.locator(".debug-toolbar").waitFor({ state: "hidden" });
  }

  /** The extension is alive: a good script runs to its end. */
  async function nextRunWorks(): Promise<void> {
    await start("good.ts", "Run");
    const graph = await GraphPage.of(window(), "good.ts");
    await graph.waitForPosition(/· step 4$/);
    await sessionIsOver();
  }

  it("a script that does not compile: its line, in a message and in the Debug Console", async () => {
    await start("syntax.ts", "Debug");
    await window().waitForNotification(/syntax\.ts:2: Unexpected token/);
    await printed(/CompileError: Unexpected token/);
    await sessionIsOver();
    const graph = await GraphPage.of(window(), "syntax.ts");
    await graph.frame
      .getByText(/CompileError: Unexpected token/)
      .first()
      .waitFor();
    await nextRunWorks();
  });

  it("a script that imports a missing package: its name and what to do", async () => {
    await start("missing.ts", "Run");
    await window().waitForNotification(
      /missing\.ts:1: The package "no-such-package" is not installed\. Run npm install no-such-package/,
    );
    await sessionIsOver();
  });

  it("a script that throws stops there, with its line and message", async () => {
    await start("throws.ts", "Debug");
    await window().waitForText(/mat1 and mat2 shapes cannot be multiplied \(2x3 and 2x3\)/);
    await until("line 3 to be marked", () =>
      window().page.evaluate(() => document.querySelector(".debug-top-stack-frame-line") !== null),
    );
    await window().runCommand("Gradlens: Stop");
    await sessionIsOver();
  });

  it("a script that exits says with which code", async () => {
    await start("exits.ts", "Run");
    await printed(/before/);
    await printed(/exits\.ts has ended with exit code 4/);
    await sessionIsOver();
  });

  it("a script that loops for ever can be stopped, and the next run works", async () => {
    await start("endless.ts", "Run");
    await printed(/going on/);
    await window().runCommand("Gradlens: Stop");
    await sessionIsOver();
    const graph = await GraphPage.of(window(), "endless.ts");
    await graph.frame.getByText("endless.ts was stopped.").first().waitFor();
    await nextRunWorks();
  });

  it("a script without ops, and one without backward(), say what to do", async () => {
    await start("plain.ts", "Run");
    await printed(/plain\.ts has ended without applying an op\. Use the ops of "gradlens"/);
    await start("forward.ts", "Run");
    await printed(/forward\.ts has ended and never called backward\(\), so there are no gradients/);
    const graph = await GraphPage.of(window(), "forward.ts");
    await graph.node("b").waitFor();
  });

  it("a file that is no script says so", async () => {
    await start("notes.md", "Run");
    await window().waitForNotification(/notes\.md is not a training script\./);
  });

  it("the panel closed in the middle: the session goes on, and Open Graph brings it back", async () => {
    await start("good.ts", "Debug");
    let graph = await GraphPage.of(window(), "good.ts");
    await graph.waitForPosition("Backward pass, op 1 of 4 · step 0");
    await graph.waitForFocus();
    await window().runCommand("View: Close Editor");
    await window()
      .page.locator(".debug-toolbar")
      .getByRole("button", { name: /^Step Over/ })
      .click();
    await window().waitForText("Backward pass, op 2 of 4 · step 0");
    await window().runCommand("Gradlens: Open Graph");
    graph = await GraphPage.of(window(), "good.ts");
    await graph.waitForPosition("Backward pass, op 2 of 4 · step 0");
  });

  it("the run stopped in the middle: what was recorded stays", async () => {
    await window().runCommand("Gradlens: Stop");
    await sessionIsOver();
    const graph = await GraphPage.of(window(), "good.ts");
    await graph.waitForNode("loss", /value norm 2, gradient norm 1$/);
    assert.equal(await graph.position(), "Backward pass, op 2 of 4 · step 0");
  });

  it("two runs at once have two panels, and each its own cursor", async () => {
    await start("good.ts", "Debug");
    const good = await GraphPage.of(window(), "good.ts");
    await good.waitForPosition("Backward pass, op 1 of 4 · step 0");
    await good.waitForFocus();
    await start("other.ts", "Debug");
    const other = await GraphPage.of(window(), "other.ts");
    await other.waitForPosition("Backward pass, op 1 of 4 · step 0");
    await other.press("Next event");
    await other.waitForPosition("Backward pass, op 2 of 4 · step 0");
    assert.equal(await good.position(), "Backward pass, op 1 of 4 · step 0");
  });
});

describe("a folder that is not trusted", () => {
  const { window } = useScripts({ "train.ts": scripts["good.ts"] }, { trust: false });

  it("runs nothing, and says how to change that", async () => {
    await window().openFile("train.ts");
    await window().runCommand("Gradlens: Run Training Script");
    await window().waitForNotification(
      /^Gradlens runs scripts only in a trusted workspace, and this one is in Restricted Mode\.$/,
    );
    assert.equal(await window().page.locator(".debug-toolbar").count(), 0);
  });
});
