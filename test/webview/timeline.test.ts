// The timeline's arithmetic: very many steps in few points, events as ticks.
import assert from "node:assert/strict";
import { StepView } from "../../src/trace/step-view.js";
import { anomalies, axisSteps, downsample, heightScale } from "../../webview/timeline/curve.js";
import { keptStepNear } from "../../webview/timeline/paint-steps.js";
import { segmentsOf, tickAt } from "../../webview/timeline/ticks.js";
import { eventNumber, twoLayerStep } from "./two-layer-step.js";

describe("a click on the curve", () => {
  const steps = Array.from({ length: 500 }, (_, step) => ({ kept: step < 40 || step % 20 === 0 }));

  it("leads to the step, or to one close by that has its values", () => {
    assert.deepEqual(
      [17, 138, 141, 150, 499].map((step) => keptStepNear(step, steps)),
      [17, 140, 140, 150, 499],
    );
  });
});

describe("a curve over many steps", () => {
  const count = 100_000;
  const numberAt = (step: number) => (step === 77_777 ? 1000 : step === 12_345 ? null : Math.sin(step / 500));

  it("keeps peaks in few points, in order", () => {
    const points = downsample(count, numberAt, 800);
    assert.ok(points.length <= 3200, `${points.length} points`);
    assert.ok(points.some((point) => point.step === 77_777 && point.number === 1000));
    assert.ok(points.every((point, i) => i === 0 || point.step > points[i - 1].step));
    assert.deepEqual([points[0].step, points.at(-1)!.step], [0, count - 1]);
  });

  it("looks at each of 100,000 steps once, and again only at those that it keeps", () => {
    let asked = 0;
    downsample(
      count,
      (step) => {
        asked++;
        return numberAt(step);
      },
      800,
    );
    assert.ok(asked <= count + 3200, `${asked} looks`);
  });

  it("leaves out what is not finite", () => {
    const points = downsample(4, (step) => [1, Number.NaN, null, 4][step], 100);
    assert.deepEqual(points, [
      { step: 0, number: 1 },
      { step: 3, number: 4 },
    ]);
  });

  it("has its anomalies, one for each place", () => {
    const broken = (step: number) => (step > 50_000 ? Number.NaN : 1);
    const steps = anomalies(count, broken, 10);
    assert.deepEqual(steps, [50_001, 60_001, 70_001, 80_001, 90_001]);
    assert.deepEqual(
      anomalies(3, () => null, 10),
      [],
    );
  });

  it("uses powers of ten where it spans more than two of them", () => {
    const log = heightScale([1, 1e4], 100, 0);
    assert.ok(Math.abs(log(100) - 50) < 1e-9);
    assert.equal(heightScale([0, 100], 100, 0)(50), 50);
    assert.equal(heightScale([3, 3], 100, 0)(3), 50);
  });

  it("writes first and last step and round ones between", () => {
    assert.deepEqual(axisSteps(500, 1000), [0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 499]);
    assert.deepEqual(axisSteps(500, 300), [0, 200, 499]);
    assert.deepEqual([axisSteps(1, 300), axisSteps(0, 300)], [[0], []]);
  });
});

describe("the events of a step as ticks", () => {
  it("stand in segments by pass, announced ones after those that have run", () => {
    const segments = segmentsOf(StepView.of(twoLayerStep(0, 10)), 1000);
    assert.deepEqual(
      segments.map(({ pass, ticks }) => [pass, ticks.length]),
      [
        ["forward", 6],
        ["backward", 9],
      ],
    );
    assert.deepEqual(
      segments[1].ticks.map((tick) => tick.event >= 0),
      [...Array(4).fill(true), ...Array(5).fill(false)],
    );
  });

  it("fit into little room without overlap", () => {
    const ticks = segmentsOf(StepView.of(twoLayerStep()), 200).flatMap((segment) => segment.ticks);
    assert.ok(ticks.every((tick, i) => i === 0 || tick.x >= ticks[i - 1].x + ticks[i - 1].width));
  });

  it("are found by place, the nearest one that has run", () => {
    const segments = segmentsOf(StepView.of(twoLayerStep(0, 10)), 1000);
    const backward = segments[1];
    assert.equal(tickAt(segments, backward.ticks[2].x + 5)!.event, eventNumber(0, 8));
    assert.equal(tickAt(segments, backward.ticks[8].x + 5)!.event, eventNumber(0, 9));
    assert.equal(tickAt(segments, -5)!.event, eventNumber(0, 0));
  });
});
