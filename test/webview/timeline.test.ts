// The timeline's arithmetic: very many steps in few points, events as ticks.
import assert from "node:assert/strict";
import { healthLimits } from "../../src/protocol/health.js";
import { StepView } from "../../src/trace/step-view.js";
import type { Lens } from "../../webview/lens/lens.js";
import { marksOf, type Wrong, wrongInEvent, wrongInStep } from "../../webview/timeline/ailments.js";
import { axisSteps, downsample, heightScale } from "../../webview/timeline/curve.js";
import { keptStepNear } from "../../webview/timeline/paint-steps.js";
import { segmentsOf, tickAt } from "../../webview/timeline/ticks.js";
import { stateAt } from "./two-layer-state.js";
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

describe("what is wrong", () => {
  const step = { index: 0, firstEvent: 0, endEvent: 9, loss: 1, gradientNorm: 1, kept: true };
  const words = (more: object, lens: Lens = "gradient") => wrongInStep({ ...step, ...more }, lens, healthLimits)?.words;

  it("has a word in each step, what is broken before all", () => {
    assert.deepEqual(
      [{}, { loss: Number.NaN, gradientNorm: 1e9 }, { gradientNorm: 1e9 }, { gradientNorm: 1e-9 }].map((more) =>
        words(more),
      ),
      [undefined, "loss NaN", "gradient exploding", "gradient vanishing"],
    );
    assert.equal(words({ loss: Number.POSITIVE_INFINITY }), "loss infinite");
  });

  it("counts updates where they are looked at", () => {
    assert.deepEqual([words({ updateRatio: 0.5 }), words({ updateRatio: 0.5 }, "update")], [undefined, "update large"]);
    assert.equal(words({ updateRatio: 1e-6 }, "update"), "update small");
  });

  it("has a word in each event", () => {
    const state = stateAt(14);
    const wrong = state.view!.events.map((event) => wrongInEvent(state.view!, event, state.norms, healthLimits)?.words);
    assert.deepEqual(wrong.slice(5, 12), [
      undefined,
      undefined,
      undefined,
      "gradient exploding",
      ...Array(3).fill("gradient exploding"),
    ]);
  });

  const exploding: Wrong = { sign: "△", words: "" };
  const broken: Wrong = { sign: "◆", words: "" };

  it("is marked where it begins, once for each stretch", () => {
    const at = (place: number) => (place < 100 ? null : place < 50_000 ? exploding : broken);
    assert.deepEqual(marksOf(100_000, at, 500), [
      { at: 100, sign: "△" },
      { at: 50_000, sign: "◆" },
    ]);
    const flicker = (place: number) => (place % 3 === 0 ? exploding : null);
    assert.equal(marksOf(9000, flicker, 500).length, 1);
  });

  it("is marked by no more signs than there is room for, but never without what is broken", () => {
    const many = marksOf(10_000, (place) => (place % 2000 < 1000 ? exploding : null), 10);
    assert.equal(many.length, 5);
    const single = (place: number) => (place === 4000 ? exploding : place === 4001 ? broken : null);
    assert.deepEqual(marksOf(10_000, single, 100), [{ at: 4001, sign: "◆" }]);
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
