// Moves in time and their grain, as a debug session makes them.
import assert from "node:assert/strict";
import { assertGolden } from "../golden.js";
import { Walk } from "./walk.js";

/** A module in a module, a parameter with two uses, and ops with two contributions. */
export const script = `import * as torch from "gradlens";
import { nn } from "gradlens";
class Net extends nn.Module {
  block = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2));
  linear2 = nn.Linear(2, 2);
  forward(x: torch.Tensor) {
    return this.linear2(torch.relu(this.block(x)));
  }
}
torch.manual_seed(0);
const x = torch.tensor([[1, 2], [3, 4]]);
const w = torch.tensor([[1, 0.5], [-1, 2]], { requires_grad: true });
const net = new Net();
for (let t = 0; t < 4; t++) {
  const h = torch.relu(net(x.mm(w)));
  const g = h.mm(w);
  const loss = g.mul(h).sum();
  loss.backward();
  torch.no_grad(() => {
    for (const p of [w, ...net.parameters()]) {
      p.sub_(p.grad!.mul(0.01));
      p.grad!.zero_();
    }
  });
}
`;

/** Between two ops it is busy for longer than a step may take without a word. */
const busyScript = `import * as torch from "gradlens";
const w = torch.tensor([2], { requires_grad: true });
const loss = w.mul(3).sum();
loss.backward();
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
const later = w.mul(2);
const last = later.add(1);
`;

describe("moves in time", function () {
  this.timeout(30_000);
  let walk: Walk;

  afterEach(() => walk.end());

  it("go into an op by its contributions, over it, and back in the same grain", async () => {
    walk = await Walk.start(script);
    for (const command of [
      ...["stepIn", "stepIn", "stepIn", "stepBack", "stepBack", "stepIn", "next"],
      ...["stepIn", "stepIn", "stepIn", "stepBack", "stepBack", "next", "stepBack"],
    ]) {
      await walk.move(command);
    }
    assertGolden("debug/into.txt", `${walk.lines.join("\n")}\n`);
  });

  it("lead out of modules and passes, the same live and in the past", async () => {
    walk = await Walk.start(script, [15]);
    const start = walk.player.cursor.event;
    await walk.client.request("setBreakpoints", { source: { path: walk.file }, breakpoints: [] });
    await walk.move("stepIn");
    const out = async () => {
      const events: number[] = [];
      for (let i = 0; i < 10; i++) {
        await walk.move("stepOut");
        events.push(walk.player.cursor.event);
      }
      return events;
    };
    const live = await out();
    assertGolden("debug/out.txt", `${walk.lines.join("\n")}\n`);
    walk.player.goTo(walk.player.trace.stepOf(start), start + 1);
    await walk.stopped();
    assert.deepEqual(await out(), live);
  });

  it("go to a node, until a gradient is complete, and back to a write; first where that is recorded", async () => {
    walk = await Walk.start(script);
    await walk.onNode("runUntilGradientComplete", "h");
    await walk.onNode("runUntilGradientComplete", "w");
    await walk.onNode("runUntilGradientComplete", "w");
    await walk.onNode("runToNode", "h");
    await walk.onNode("runToNode", "h");
    await walk.onNode("runToNode", "h");
    await walk.onNode("goToLastWrite", "w");
    await walk.onNode("goToLastWrite", "w");
    await walk.onNode("runToNode", "w");
    await walk.onNode("runToNode", "linear2.weight");
    await walk.onNode("runUntilGradientComplete", "x");
    await walk.onNode("goToLastWrite", "w");
    await walk.onNode("goToLastWrite", "w");
    assertGolden("debug/nodes.txt", `${walk.lines.join("\n")}\n`);
  });

  it("wait for a script that is busy for long, and go back to where they were when they are given up", async () => {
    walk = await Walk.start(busyScript);
    await walk.move("stepOut");
    // A step that DAP asks for is known to run; one of the graph's keys is told.
    walk.player.do("next");
    await walk.client.event("continued");
    walk.lines.push("next, by a key: the session says that the script runs");
    walk.player.do("cancel");
    walk.lines.push(`cancel: ${await walk.stopped()}`);
    await walk.client.request("next", { threadId: 1 });
    await walk.move("pause");
    await walk.move("stepBack");
    await walk.move("next");
    await walk.move("next");
    assertGolden("debug/busy.txt", `${walk.lines.join("\n")}\n`);
  });

  it("have a call stack of the cursor's; where the script has gone on to stands beneath, or alone when it was paused there", async () => {
    walk = await Walk.start(`${busyScript}work();\nfunction work() {\n  for (;;) {}\n}\n`);
    const noteFrames = async () => walk.lines.push(...(await walk.frames()).map((frame) => `  ${frame}`));
    for (const command of ["stepOut", "next", "next"]) await walk.move(command);
    walk.client.forgetEvents();
    walk.player.do("next");
    await walk.client.event("continued");
    walk.player.do("cancel");
    walk.lines.push(`next, cancel: ${await walk.stopped()}`);
    await walk.client.event("invalidated");
    await noteFrames();
    await walk.move("stepBack");
    await noteFrames();
    await walk.move("continue");
    await walk.client.request("continue", { threadId: 1 });
    await walk.move("pause");
    await noteFrames();
    assertGolden("debug/gone-on.txt", `${walk.lines.join("\n")}\n`);
  });

  it("jump to the events of a line", async () => {
    walk = await Walk.start(script);
    await walk.move("stepOut");
    const { targets } = await walk.client.request<{ targets: { id: number; label: string }[] }>("gotoTargets", {
      source: { path: walk.file },
      line: 16,
    });
    walk.lines.push(...targets.map(({ label }) => `  ${label}`));
    await walk.move("goto", { targetId: targets[0].id });
    await walk.move("goto", { targetId: targets[1].id });
    await walk.move("reverseContinue");
    await assert.rejects(walk.client.request("goto", { threadId: 1, targetId: 7 }), /no such place/);
    assertGolden("debug/goto.txt", `${walk.lines.join("\n")}\n`);
  });
});
