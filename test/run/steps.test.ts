// Training steps as they are found in loops that turn.
import assert from "node:assert/strict";
import { StepTracker } from "../../src/run/steps.js";

/** Runs an epoch of so many steps in loop 2, inside of loop 1; tells which step was taken for the last one. */
function epoch(tracker: StepTracker, turns: number): number[] {
  const last: number[] = [];
  tracker.onBegin = ({ index }, isLast) => {
    if (isLast) last.push(index);
  };
  const loop = tracker.enter(2);
  for (let i = 0; i < turns; i++) {
    tracker.turn(loop);
    tracker.training();
  }
  tracker.leave(loop);
  return last;
}

describe("training steps", () => {
  it("are iterations of the loop that is innermost when backward() runs", () => {
    let events = 0;
    const tracker = new StepTracker(() => events);
    const outer = tracker.enter(1);
    tracker.turn(outer);
    const inner = tracker.enter(2);
    for (let i = 0; i < 3; i++) {
      tracker.turn(inner);
      events += 10;
      tracker.training();
    }
    tracker.leave(inner);
    assert.deepEqual(
      tracker.steps.map(({ firstEvent, endEvent }) => [firstEvent, endEvent]),
      [
        [0, 10],
        [10, 20],
        [20, 30],
      ],
    );
  });

  it("of an epoch: the last one is known once an epoch has ended", () => {
    const tracker = new StepTracker(() => 0);
    const outer = tracker.enter(1);
    tracker.turn(outer);
    assert.deepEqual(epoch(tracker, 4), []);
    assert.deepEqual(epoch(tracker, 4), [7]);
  });
});
