// How long it takes from a request to `stopped`, on the two-layer program with its 500 steps. Measured where
// GRADLENS_MEASURE is set: GRADLENS_MEASURE=1 npm run test:unit -- --grep "over 500 steps"
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Walk } from "./walk.js";

function check(what: string, times: readonly number[], most: number): void {
  const median = times.toSorted((a, b) => a - b)[times.length >> 1];
  console.log(`      ${what}: ${median.toFixed(2)} ms, at most ${most}`);
  assert.ok(median < most);
}

function measured(this: Mocha.Suite): void {
  this.timeout(60_000);
  let walk: Walk;

  before(async () => {
    walk = await Walk.start(readFileSync(resolve("examples/09_two_layer_net.ts"), "utf8"));
  });

  after(() => walk.end());

  /** Milliseconds until the session says where it stands, of many such moves. */
  async function times(count: number, act: (i: number) => unknown): Promise<number[]> {
    const all: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      await act(i);
      await walk.client.event("stopped");
      all.push(performance.now() - start);
    }
    return all;
  }

  const requests = (command: string) => () => walk.client.request(command, { threadId: 1 });

  it("steps within 50 ms, live, back and forth", async () => {
    check("next at the live edge", await times(60, requests("next")), 50);
    check("stepBack", await times(40, requests("stepBack")), 50);
    check("next in the past", await times(40, requests("next")), 50);
    check("stepIn", await times(20, requests("stepIn")), 50);
  });

  it("goes from the end to any event of step 0, with its values, and back within 300 ms", async () => {
    await times(1, requests("continue"));
    const { player } = walk;
    const { trace } = player;
    assert.equal(trace.steps.length, 500);
    const [first, end] = trace.range(0);
    const values = trace.shown(0).events.flatMap(({ outputs }) => outputs.map(({ value }) => value));
    const there = await times(10, async (i) => {
      player.goTo(0, first + Math.floor(((end - first) * i) / 10));
      const answer = await player.ask<"norms">({ kind: "norms", values });
      assert.ok(answer!.norms.every((norm) => norm !== null));
      player.goTo(499, -1);
      await walk.client.event("stopped");
    });
    check("to step 0 and back", there, 300);
  });
}

if (process.env.GRADLENS_MEASURE) describe("a session over 500 steps", measured);
