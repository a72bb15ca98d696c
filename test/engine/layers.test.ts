// Layers of images and words: what PyTorch raises, and what must hold of convolutions, normalisation and resizing.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn } from "gradlens";
import { evaluate } from "./python-calls.js";
import { readData } from "./torch-data.js";

const F = nn.functional;

describe("errors of layers", () => {
  const names = {
    F,
    R: (...shape: number[]) => torch.ones(shape),
    I: (...shape: number[]) => torch.ones(shape, { dtype: torch.int64 }),
  };
  const { samples } = readData<{ samples: { call: string; exception: string; message: string }[] }>(
    "layer-errors.json",
  );
  for (const { call, exception, message } of samples)
    it(`${call}: ${exception}`, () => {
      assert.throws(() => evaluate(call, names), { name: exception, message });
    });
});
