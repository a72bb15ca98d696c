// Runs that are interrupted in every state, in one window: nothing is left of any, nobody complains, and the next one works.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { kill, removeFolder, temporaryFolder } from "../harness/processes.js";
import { Choices } from "../harness/random.js";
import { succeeds, until } from "../harness/until.js";
import { Leftovers } from "../run/leftovers.js";
import { GraphPage } from "./graph-page.js";
import { useWindow } from "./window.js";

const interruptions = 50;

const script = `import * as torch from "gradlens";
const w = torch.ones(3, 3, { requires_grad: true });
for (let t = 0; ; t++) {
  const loss = w.mm(w).sum();
  loss.backward();
  torch.no_grad(() => w.mul_(0.5));
  w.grad = null;
}
`;

describe("runs that are interrupted in VS Code", () => {
  const choices = new Choices();
  let left: Leftovers;
  let folder: string;

  const window = useWindow(() => {
    left = new Leftovers();
    folder = temporaryFolder();
    writeFileSync(join(folder, "train.ts"), script);
    return { folder, extension: repository, size: { width: 1400, height: 900 } };
  });

  after(() => {
    removeFolder(folder);
    left.end();
  });

  /** What the Debug sidebar offers as long as there is no session: that ends before the toolbar appears. */
  const offer = () => window().page.locator(".pane-header[aria-label^='Run']");
  const toolbar = () => window().page.locator(".debug-toolbar");
  const button = (name: string) => toolbar().locator(`.action-label[aria-label^='${name}']:not(.disabled)`);
  const graphTabs = () => window().page.locator(".tab[aria-label^='Graph: train.ts']");
  const closeGraph = () => graphTabs().first().locator(".codicon-close").click();
  const press = (key: string) => window().page.keyboard.press(key);

  /** Gives the keyboard to the script. */
  function goToScript(): Promise<void> {
    return window().page.locator(".tab[aria-label^='train.ts']").first().click();
  }

  /** Gives the keyboard to the graph: from there, too, a run can be started. */
  async function goToGraph(): Promise<void> {
    const { frame } = await GraphPage.of(window(), "train.ts");
    // The end of a session may still take it away.
    await until("the graph to have the keyboard", async () => {
      await graphTabs().click();
      return succeeds(until("its focus", () => frame.evaluate(() => document.hasFocus()), 2000));
    });
  }

  /** A session that VS Code began anew may have a graph of its own. */
  async function closeGraphs(): Promise<void> {
    while ((await graphTabs().count()) > 0) await closeGraph();
  }

  /** The run processes, as `pid command`. */
  function runs(): string[] {
    return left.processes().filter((line) => line.includes("run-process"));
  }

  function processStarted(): Promise<unknown> {
    return until("a run process", () => runs().length > 0);
  }

  function moment(): Promise<void> {
    return window().page.waitForTimeout(choices.below(250));
  }

  function stopped(): Promise<void> {
    return button("Step Over").waitFor();
  }

  /** Until VS Code's keys reach the session, whether it stands or runs. */
  function reachable(): Promise<void> {
    return button("Step Over").or(button("Pause")).first().waitFor();
  }

  async function pressAll(keys: string[]): Promise<void> {
    for (const key of keys) await press(key);
  }

  const states: Record<string, () => Promise<unknown>> = {
    compiling: processStarted,
    starting: () => processStarted().then(moment),
    stopped,
    stepping: () => stopped().then(() => pressAll(["F10", "F11", "ArrowRight", "ArrowLeft", "Shift+F11"])),
    replaying: () =>
      stopped()
        .then(() => pressAll(["Home", "Space"]))
        .then(moment),
    running: () =>
      stopped()
        .then(() => press("F5"))
        .then(moment),
    pausing: () => stopped().then(() => pressAll(["F5", "F6"])),
  };

  /** Whether VS Code may begin a session anew: one that was stopped before its restart came to it, which takes it a moment. */
  let mayBeginAnew = false;

  /** Waits until there is no session, and stops one that VS Code began anew. */
  async function over(): Promise<void> {
    await until("the session to be over", async () => {
      if (!(await toolbar().isVisible()) && (await offer().isVisible())) return true;
      if (mayBeginAnew) await press("Shift+F5");
      return false;
    });
    mayBeginAnew = false;
  }

  async function stop(): Promise<void> {
    await press("Shift+F5");
    await over();
  }

  async function restart(): Promise<void> {
    await reachable();
    const before = runs();
    await press("Control+Shift+F5");
    await until("another run process", () => runs().some((run) => !before.includes(run)));
  }

  const ways: Record<string, () => Promise<void>> = {
    stop,
    "stop twice": () => press("Shift+F5").then(stop),
    restart: () => restart().then(moment).then(stop),
    "restart twice": () => restart().then(restart).then(stop),
    "restart and stop at once": async () => {
      await reachable();
      await pressAll(["Control+Shift+F5", "Shift+F5"]);
      await over();
      mayBeginAnew = true;
    },
    "close the panel": async () => {
      await closeGraph();
      await moment();
      await stop();
    },
    "kill the process": async () => {
      window().problems.expect(/The run process ended unexpectedly \(SIGKILL\)/);
      for (const line of runs()) kill(Number.parseInt(line, 10));
      await over();
    },
  };

  async function start(): Promise<void> {
    if (await toolbar().isVisible()) return;
    const fromGraph = choices.below(2) > 0 && (await graphTabs().count()) === 1;
    // VS Code may leave a webview blank while its window is busy: then one goes on from the script.
    if (!fromGraph || !(await succeeds(goToGraph()))) await goToScript();
    await until("the session to begin", async () => {
      await press("F5");
      return succeeds(until("it to begin", begun, 5000));
    });
  }

  /** VS Code heeds no F5 for a moment after a session has ended. */
  async function begun(): Promise<boolean> {
    return runs().length > 0 || (await toolbar().isVisible()) || !(await offer().isVisible());
  }

  function allGone(): Promise<unknown> {
    return until("all run processes and their folders to be gone", () => left.folders().length + runs().length === 0);
  }

  async function interrupt(state: string, way: string): Promise<void> {
    await start();
    await states[state]();
    await ways[way]();
  }

  it(`${interruptions} times in random states and ways (seed ${choices.seed})`, async function () {
    this.timeout(300_000);
    await window().openFile("train.ts");
    // F5 knows training scripts once the extension is there.
    await window().runCommand("Gradlens: Debug Training Script");
    await stopped();
    for (let i = 1; i <= interruptions; i++) {
      const [state, way] = [choices.of(Object.keys(states)), choices.of(Object.keys(ways))];
      const begun = performance.now();
      await interrupt(state, way).catch((error: Error) => {
        throw new Error(`${i}, ${state}, ${way}: ${error.message}`, { cause: error });
      });
      if (process.env.GRADLENS_MEASURE)
        console.log(`      ${i}, ${state}, ${way}: ${Math.round(performance.now() - begun)} ms`);
    }
  });

  it("leave no process behind, and nothing that keeps the next run from working", async () => {
    await interrupt("stopped", "stop");
    await closeGraphs();
    await start();
    await stopped();
    const graph = await GraphPage.of(window(), "train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 4 · step 0");
    await stop();
    await allGone();
    assert.deepEqual(window().hostErrors(), []);
  });
});
