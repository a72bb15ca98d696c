// Python's random numbers: the picks that CPython makes from the same seed.
import assert from "node:assert/strict";
import { python } from "gradlens";
import { readData } from "./torch-data.js";

const { random } = python;

describe("python.random", () => {
  it("picks the layers that the tutorial's DynamicNet picked", () => {
    const { hidden_layers } = readData<{ seeds: { 0: { hidden_layers: number[] } } }>("tutorial", "13_dynamicnet.json")
      .seeds[0];
    random.seed(0);
    assert.deepEqual(
      hidden_layers.map(() => random.randint(0, 3)),
      hidden_layers,
    );
  });

  it("draws, shuffles and chooses as Python does", () => {
    random.seed(2 ** 40 + 7);
    assert.deepEqual([random.random(), random.uniform(-2, 3)], [0.6137037779936511, 2.0745814866547434]);
    const list = [1, 2, 3, 4, 5, 6, 7];
    random.shuffle(list);
    assert.deepEqual(list, [2, 1, 7, 3, 4, 5, 6]);
    assert.deepEqual(
      [random.choice("abcdef".split("")), random.randrange(1000), random.randrange(5, 9)],
      ["e", 384, 7],
    );
  });

  it("refuses empty ranges", () => {
    assert.throws(() => random.randint(3, 2), { name: "ValueError", message: "empty range for randrange() (3, 3, 0)" });
    assert.throws(() => random.randrange(0.5), { name: "ValueError" });
    assert.throws(() => random.choice([]), /empty sequence/);
  });
});
