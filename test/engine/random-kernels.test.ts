// Many random numbers at once, as kernels draw them, against the generator itself: the same bits, and the same place in the stream after.
import assert from "node:assert/strict";
import * as torch from "gradlens";

type Writable = Float32Array | Float64Array;
type Draw = (out: torch.Tensor, generator: torch.Generator) => void;
type Fill = (out: Writable, generator: torch.Generator) => void;

const kinds: Record<string, [Draw, Fill]> = {
  "uniform numbers": [
    (out, generator) => out.uniform_(-2, 5, { generator }),
    (out, generator) => generator.fillUniform(out, -2, 5),
  ],
  "normal numbers": [
    (out, generator) => out.normal_(0.5, 3, { generator }),
    (out, generator) => generator.fillNormal(out, 0.5, 3),
  ],
  choices: [(out, generator) => out.bernoulli_(0.3, { generator }), (out, generator) => generator.bernoulli(0.3, out)],
  "whole numbers": [
    (out, generator) => out.random_(-7, 1000, { generator }),
    (out, generator) => generator.fillIntegers(out, -7, 1000),
  ],
};

const counts = [256, 311, 623, 624, 625, 1248, 5003, 8192, 20000];

/** Two generators that have given `used` words of the same stream. */
function generators(seed: number, used: number): [torch.Generator, torch.Generator] {
  const both: [torch.Generator, torch.Generator] = [torch.Generator(), torch.Generator()];
  for (const generator of both) {
    generator.manual_seed(seed);
    for (let i = 0; i < used; i++) generator.random();
  }
  return both;
}

const single = torch.float32;
const types = { single, double: torch.float64 };

for (const [kind, [draw, fill]] of Object.entries(kinds))
  describe(`many ${kind}`, () => {
    for (const [name, dtype] of Object.entries(types))
      it(`are the generator's, to the bit, as ${name} floats`, () => {
        counts.forEach((count, i) => {
          const [one, other] = generators(i, (i * 131) % 700);
          const out = torch.empty(count, { dtype });
          const expected = dtype === single ? new Float32Array(count) : new Float64Array(count);
          draw(out, one);
          fill(expected, other);
          assert.deepEqual(out.data_array(), expected, `${count} numbers`);
          assert.equal(one.random(), other.random(), `what follows ${count} numbers`);
        });
      });
  });

describe("a random order of many numbers", () => {
  it("is the generator's", () => {
    for (const count of counts) {
      const [one, other] = generators(count, 5);
      assert.deepEqual(torch.randperm(count, { generator: one }).data_array(), other.randperm(count));
      assert.equal(one.random(), other.random());
    }
  });
});

describe("many random numbers for a transpose", () => {
  it("come in the order of its memory", () => {
    const [one, other] = generators(3, 0);
    const whole = torch.empty(40, 50);
    whole.t().uniform_({ generator: one });
    assert.deepEqual(whole.tolist(), torch.empty(40, 50).uniform_({ generator: other }).tolist());
  });
});
