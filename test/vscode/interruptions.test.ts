// Runs that are interrupted in every state, in one window: nothing is left of any, nobody complains, and the next one works.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { kill, removeFolder, temporaryFolder } from "../harness/processes.js";
import { Choices } from "../harness/random.js";
import { until } from "../harness/until.js";
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

  const toolbar = () => window().page.locator(".debug-toolbar");
  const graphTab = () => window().page.locator(".tab[aria-label^='Graph: train.ts']");
  const press = (key: string) => window().page.keyboard.press(key);

  /** Gives the keyboard back to the script, wherever it was. */
  async function showScript(): Promise<void> {
    await window().page.locator(".tab[data-resource-name='train.ts']").first().click();
    await until("the script to have the keyboard", () =>
      window().page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null),
    );
  }

  function moment(): Promise<void> {
    return window().page.waitForTimeout(choices.below(400));
  }

  /** Until the session is there, or has gone again already. */
  async function begun(): Promise<void> {
    await toolbar()
      .waitFor({ timeout: 3000 })
      .catch(() => {});
  }

  async function stopped(): Promise<void> {
    await toolbar().locator(".action-label[aria-label^='Step Over']:not(.disabled)").waitFor();
  }

  /** The run processes, as `pid command`. */
  function runs(): string[] {
    return left.processes().filter((line) => line.includes("run-process"));
  }

  /** VS Code is left in the middle where a session is stopped before it has been told to restart. */
  async function restart(): Promise<void> {
    const before = runs();
    await press("Control+Shift+F5");
    await until("another run process", () => runs().some((run) => !before.includes(run)));
  }

  const states: Record<string, () => Promise<void>> = {
    compiling: begun,
    starting: moment,
    stopped,
    stepping: async () => {
      await stopped();
      for (const key of ["F10", "F11", "ArrowRight", "ArrowLeft", "Shift+F11"]) await press(key);
    },
    replaying: async () => {
      await stopped();
      for (const key of ["Home", "Space"]) await press(key);
      await moment();
    },
    running: async () => {
      await stopped();
      await press("F5");
      await moment();
    },
    pausing: async () => {
      await stopped();
      for (const key of ["F5", "F6"]) await press(key);
    },
  };

  const ways: Record<string, () => Promise<void>> = {
    stop: () => press("Shift+F5"),
    restart: () => restart().then(moment),
    "restart twice": async () => {
      for (let i = 0; i < 2; i++) await restart();
    },
    "close the panel": async () => {
      const close = graphTab().locator(".codicon-close").first();
      await close.click({ timeout: 2000 }).catch(() => {});
      await moment();
    },
    "kill the process": async () => {
      window().problems.expect(/The run process ended unexpectedly \(SIGKILL\)/);
      for (const line of runs()) kill(Number.parseInt(line, 10));
    },
  };

  /** A session that is on its way to its end, or to its beginning, is stopped until there is none. */
  async function sessionIsOver(): Promise<void> {
    await until("the session to be over", async () => {
      if (!(await toolbar().isVisible())) return true;
      await press("Shift+F5");
      return false;
    });
  }

  function isGone(): boolean {
    return left.folders().length === 0 && runs().length === 0;
  }

  it(`${interruptions} times in random states and ways (seed ${choices.seed})`, async function () {
    this.timeout(300_000);
    await window().openFile("train.ts");
    await window().runCommand("Gradlens: Debug Training Script");
    await stopped();
    for (let i = 0; i < interruptions; i++) {
      const [state, way] = [choices.of(Object.keys(states)), choices.of(Object.keys(ways))];
      if (process.env.GRADLENS_MEASURE) console.log(`      ${i}: ${state}, ${way}`);
      try {
        if (!(await toolbar().isVisible())) {
          await showScript();
          await press("F5");
        }
        await states[state]();
        await ways[way]();
        await sessionIsOver();
      } catch (error) {
        throw new Error(`${i}: ${state}, ${way}: ${(error as Error).message}`, { cause: error });
      }
    }
    await until("all run processes and their folders to be gone", isGone, 3000);
  });

  it("leave nothing that keeps the next run from working", async () => {
    await showScript();
    await window().runCommand("Gradlens: Debug Training Script");
    const graph = await GraphPage.of(window(), "train.ts");
    await graph.waitForPosition("Backward pass, op 1 of 4 · step 0");
    await window().runCommand("Gradlens: Stop");
    await toolbar().waitFor({ state: "hidden" });
    await until("the run to be gone", isGone, 3000);
  });
});
