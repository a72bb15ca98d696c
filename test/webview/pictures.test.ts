// Golden pictures of real recorded steps: the tutorial's programs, a convolutional network, a transformer, an LSTM.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assertGolden } from "../golden.js";
import { repository } from "../harness/paths.js";
import { recordedExample, recordedScript } from "./recorded.js";
import { svgOf } from "./scene-of.js";

/** The programs, and how far into the backward pass of their first step. */
const programs: [file: string, backward: number][] = [
  ["02_tensors_manual", 0],
  ["03_autograd_example", 4],
  ["04_autograd", 6],
  ["05_exp_function", 3],
  ["06_myrelu", 6],
  ["07_sequential", 5],
  ["08_adam", 5],
  ["09_two_layer_net", 5],
  ["11_clamp", 5],
  ["12_functional", 5],
  ["13_dynamic_net", 8],
  ["14_digits_cnn", 8],
  ["15_character_transformer", 40],
  ["16_lstm", 200],
];

describe("the picture of", function () {
  this.timeout(60_000);

  for (const [file, backward] of programs) {
    it(file, async () =>
      assertGolden(`pictures/${file}.svg`, await svgOf(await recordedExample(`${file}.ts`, { backward }))),
    );
  }

  it("01_numpy_manual, which computes without tensors", async () => {
    const text = readFileSync(join(repository, "examples/01_numpy_manual.ts"), "utf8");
    const once = text.replace("t < 500", "t < 1");
    assert.notEqual(once, text);
    assertGolden("pictures/01_numpy_manual.svg", await svgOf(await recordedScript(once, { step: -1 })));
  });

  it("10_named_parameters, which trains nothing", async () =>
    assertGolden(
      "pictures/10_named_parameters.svg",
      await svgOf(await recordedExample("10_named_parameters.ts", { step: -1 })),
    ));
});
