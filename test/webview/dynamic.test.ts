// Steps that compute another graph than the one before: what both have stays in its place, the new and the gone are marked.
import assert from "node:assert/strict";
import * as elk from "elkjs/lib/elk-worker.js";
import type { ToShow } from "../../src/protocol/page.js";
import { stepBefore } from "../../src/trace/step-before.js";
import type { Trace } from "../../src/trace/store.js";
import { changesText } from "../../webview/graph/change.js";
import { Layouts } from "../../webview/layout/layouts.js";
import type { NodeBox, Placement, Point } from "../../webview/layout/placement.js";
import { paintSvg } from "../../webview/paint/svg.js";
import { buildScene } from "../../webview/scene/build.js";
import { reduce } from "../../webview/state/reduce.js";
import type { PageState } from "../../webview/state/state.js";
import { assertGolden } from "../golden.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";
import { lightPalette, measure, sceneInput } from "./scene-of.js";
import { stateAfter } from "./two-layer-state.js";

/** What works in the page's worker. */
const { Worker: ElkWorker } = elk as unknown as { Worker: new () => Worker };

/** Each step uses the layer in the middle another number of times. */
const script = `import * as torch from "gradlens";
import { nn } from "gradlens";
class Net extends nn.Module {
  first = nn.Linear(4, 8);
  middle = nn.Linear(8, 8);
  last = nn.Linear(8, 1);
  forward(x: torch.Tensor, depth: number): torch.Tensor {
    let h = torch.relu(this.first(x));
    for (let i = 0; i < depth; i++) h = torch.relu(this.middle(h));
    return this.last(h);
  }
}
torch.manual_seed(0);
const net = new Net();
const x = torch.randn(3, 4);
for (const depth of [3, 0, 1, 1, 3, 2]) net(x, depth).sum().backward();
`;

/** One page that shows steps one after another. */
class Steps {
  private readonly layouts = new Layouts(async () => new ElkWorker(), measure);
  private state: PageState;

  constructor(private readonly trace: Trace) {
    this.state = stateAfter([
      { kind: "run", title: "train.ts", program: "train.ts" },
      { kind: "steps", steps: trace.steps },
    ]);
  }

  async show(step: number): Promise<Shot> {
    const state = messagesOf(this.trace, step).reduce<PageState>(reduce, this.state);
    this.state = state;
    const asked = [state.structure, state.visible!, { of: state.run, step }] as const;
    const placement = this.layouts.known(...asked) ?? (await this.layouts.place(...asked));
    return { state, placement };
  }
}

interface Shot {
  state: PageState;
  placement: Placement;
}

/** What the host says when a step is looked at. */
function messagesOf(trace: Trace, step: number): ToShow[] {
  const cursor = { step, event: trace.range(step)[1] - 1, part: 0, atLiveEdge: false, following: false };
  return [
    { kind: "shown", shown: trace.shown(step) },
    { kind: "cursor", cursor },
    { kind: "before", step, shown: stepBefore(trace, step) },
  ];
}

/** The labels of what both have, and of those that have moved. */
function compared(a: Shot, b: Shot): { shared: string[]; moved: string[] } {
  const shared = [...a.placement.boxes.keys()].filter((key) => b.placement.boxes.has(key));
  const placed = ({ placement }: Shot, key: string) => JSON.stringify(placement.boxes.get(key));
  return { shared, moved: shared.filter((key) => placed(a, key) !== placed(b, key)) };
}

async function svgOf({ state, placement }: Shot): Promise<string> {
  return paintSvg(buildScene({ ...(await sceneInput(state)), placement }, measure), lightPalette);
}

describe("a dynamic graph", function () {
  this.timeout(60_000);
  const folder = new ScriptFolder({ "train.ts": script });
  let run: TestRun;
  let shots: Shot[];

  before(async () => {
    run = new TestRun(optionsFor(folder.file("train.ts"), { record: "full" }));
    await run.next("ended");
    const steps = new Steps(run.trace);
    shots = [];
    for (const { index } of run.trace.steps) shots.push(await steps.show(index));
  });

  after(() => {
    run.connection.kill();
    folder.remove();
  });

  it("marks what is new and what is gone since the step before", async () => {
    for (const step of [1, 2]) assertGolden(`dynamic/step-${step}.svg`, await svgOf(shots[step]));
    assert.deepEqual(
      shots.map(({ state: { visible } }, step) => changesText(visible!, step)),
      [
        "",
        "ops since step 0: 9 gone",
        "ops since step 1: 3 new",
        "",
        "ops since step 3: 6 new",
        "ops since step 4: 3 gone",
      ],
    );
  });

  it("keeps what two steps share where it was", () => {
    for (const step of shots.keys()) {
      const { shared, moved } = compared(shots[Math.max(0, step - 1)], shots[step]);
      assert.ok(shared.length > 10, `step ${step}`);
      assert.deepEqual(moved, [], `step ${step}`);
    }
  });

  it("leads edges that are new around what stands between", () => {
    const { placement, state } = shots[1];
    const direct = state.visible!.edges.find(
      ({ from, to }) => isNamed(state, from, "h") && isNamed(state, to, "addmm"),
    )!;
    const route = placement.routes.get(direct.key)!;
    const others = [...placement.boxes].filter(([key]) => key !== direct.from && key !== direct.to);
    for (const [key, box] of others)
      assert.ok(!route.some((point, i) => i > 0 && crosses(route[i - 1], point, box)), key);
  });
});

function isNamed({ graph }: PageState, key: string, label: string): boolean {
  return graph!.nodes.some((node) => node.key === key && node.label === label);
}

/** Whether a line goes through a box. */
function crosses(a: Point, b: Point, { x, y, width, height }: NodeBox): boolean {
  const points = Array.from({ length: 101 }, (_, i) => ({
    x: a.x + ((b.x - a.x) * i) / 100,
    y: a.y + ((b.y - a.y) * i) / 100,
  }));
  return points.some((point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height);
}
