// Values that were not kept are rebuilt: the script is run again, silently, and compared with what was recorded.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { LaunchArguments } from "../../src/debug/launch-arguments.js";
import type { PlayerChange } from "../../src/debug/player.js";
import type { RebuildChange } from "../../src/debug/rebuild.js";
import type { ValueId } from "../../src/protocol/trace.js";
import { nameOfValue } from "../../src/trace/names.js";
import { assertGolden } from "../golden.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

/** Trains on 8 MB a step, so that the values of most steps are not kept. */
const training = (body: string, before = "") => `import * as torch from "gradlens";
${before}
torch.manual_seed(3);
const w = torch.randn(1_000_000, { requires_grad: true });
for (let t = 0; t < 20; t++) {
  const noise = ${body};
  const h = w.mul(noise).add(t);
  const loss = h.pow(2).mean();
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad!.mul(0.1));
    w.grad!.zero_();
  });
}
`;
const repeating = training("torch.rand(1_000_000)");

const network = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";
import { scale } from "./scale";
const { DataLoader, TensorDataset } = torch.utils.data;

torch.manual_seed(1);
const model = nn.Sequential(nn.Linear(400, 300), nn.ReLU(), nn.Dropout(0.3), nn.Linear(300, 10));
const optimizer = optim.SGD(model.parameters(), { lr: 0.01, momentum: 0.9 });
const data = new TensorDataset(torch.randn(640, 400).mul(scale), torch.randn(640, 10));
for (let epoch = 0; epoch < 6; epoch++) {
  for (const [x, y] of new DataLoader(data, { batch_size: 32, shuffle: true })) {
    const loss = nn.functional.mse_loss(model(x), y);
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
  }
}
`;

type Variables = DebugProtocol.VariablesResponse["body"];
type Scopes = DebugProtocol.ScopesResponse["body"];

describe("values that were not kept", function () {
  this.timeout(60_000);
  let folder: ScriptFolder;
  let client: DapClient;
  let reference: TestRun | undefined;
  let told: RebuildChange[];

  /** Runs to its end under the debugger, which stays to look around. */
  async function runToEnd(files: Record<string, string>, more: Partial<LaunchArguments> = {}): Promise<void> {
    folder = new ScriptFolder(files);
    client = new DapClient(folder.path);
    await client.launch({ program: folder.file("train.ts"), ...more });
    await client.event("stopped");
    told = [];
    player().onChange((change) => note(change));
    await client.request("continue", { threadId: 1 });
    await client.event("stopped");
  }

  function note(change: PlayerChange): void {
    if (change.kind === "rebuild") told.push(change);
  }

  const player = () => client.player!;
  const states = () => [...new Set(told.map(({ state }) => state))];

  afterEach(() => {
    client.player?.kill();
    reference?.connection.kill();
    reference = undefined;
    folder.remove();
  });

  /** Shows the end of a step that is not kept, and returns its number. */
  async function goToLost(step = player().trace.steps.findIndex(({ kept }) => !kept)): Promise<number> {
    assert.equal(player().trace.steps[step]?.kept, false, `step ${step} is kept`);
    player().goTo(step, -1);
    await client.event("stopped");
    return step;
  }

  /** All values that the events of a step made or used. */
  function valuesOf(step: number): ValueId[] {
    const { events, leaves } = player().trace.shown(step);
    const values = events.flatMap(({ inputs, outputs, contributions }) => [
      ...[...inputs, ...outputs.map(({ value }) => value)],
      ...contributions.flatMap(({ gradient, total }) => [gradient, total]),
    ]);
    return [...new Set([...values, ...leaves.map(({ value }) => value)])].filter((value) => value >= 0);
  }

  async function assertAsIn(run: TestRun, step: number): Promise<void> {
    const wrong: string[] = [];
    for (const value of valuesOf(step)) {
      const request = { kind: "elements", value, start: 0, count: 10_000_000 } as const;
      const [is, was] = [await player().ask<"elements">(request), await run.connection.ask<"elements">(request)];
      assert.ok(was, `the reference has kept value ${value}`);
      if (!is || !sameNumbers(is.elements, was.elements))
        wrong.push(`${nameOfValue(player().trace, value)} (${value})`);
    }
    assert.deepEqual(wrong, []);
  }

  it("are those of a run in which everything was kept, with shuffled data, dropout and other files", async () => {
    const files = { "train.ts": network, "scale.ts": "export const scale = 0.5;\n" };
    await runToEnd(files);
    const more = { record: "full", valueBudget: 4096 } as const;
    reference = new TestRun(optionsFor(folder.file("train.ts"), more));
    await reference.next("ended");
    for (const wanted of [player().trace.steps.findLastIndex(({ kept }) => !kept), undefined]) {
      const step = await goToLost(wanted);
      await assertAsIn(reference, step);
      assert.equal(player().trace.steps[step].kept, true);
    }
    assert.deepEqual(states(), ["begun", "going", "done"]);
  });
});

function sameNumbers(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((number, i) => Object.is(number, b[i]));
}
