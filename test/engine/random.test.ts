// The random streams against PyTorch's, number by number.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Generator } from "../../src/engine/random.js";

type Floats = Float32Array | Float64Array;
interface Recorded {
  shape: number[];
  dtype: string;
  data: number[];
}
interface Sample {
  index: number;
  seed: number;
  seed_text?: string;
  kind?: string;
  shape?: number[];
  calls: { call: string; result: unknown }[];
}
interface Call {
  text: string;
  /** The numbers in the text, in order. */
  numbers: number[];
  result: Recorded;
  shape: number[];
}
type Play = (g: Generator, call: Call) => ArrayLike<number>;

const count = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
const floats = (dtype: string, n: number): Floats => (dtype === "float64" ? new Float64Array(n) : new Float32Array(n));
const numbersIn = (text: string) => (text.match(/-?\b\d+(\.\d+)?(e-?\d+)?\b/g) ?? []).map(Number);

/** An output array like the recorded result, filled by `fill`. */
function like(result: Recorded, fill: (out: Floats) => void): Floats {
  const out = floats(result.dtype, count(result.shape));
  fill(out);
  return out;
}

function integers(g: Generator, n: number, low: number, high: number): Float64Array {
  const out = new Float64Array(n);
  g.fillIntegers(out, low, high);
  return out;
}

function uniformOf(g: Generator, n: number, bound: number): number[] {
  const out = new Float32Array(n);
  g.fillUniform(out, -bound, bound);
  return Array.from(out);
}

function dropout(g: Generator, shape: number[], p: number, channels: number): number[] {
  const keep = new Float32Array(channels).fill(p === 0 ? 1 : 0);
  if (p > 0 && p < 1) g.bernoulli(1 - p, keep);
  const perChannel = count(shape) / channels;
  return Array.from({ length: count(shape) }, (_, i) => keep[Math.floor(i / perChannel)] / (p < 1 ? 1 - p : 1));
}

/** `torch.multinomial` without replacement: the largest of p / exponential draws. */
function multinomial(g: Generator, p: number[], n: number): number[] {
  const draws = new Float32Array(p.length);
  g.exponential(draws);
  const scores = p.map((value, i) => Math.fround(Math.fround(value) / draws[i]));
  return [...p.keys()].sort((a, b) => scores[b] - scores[a]).slice(0, n);
}

function multinomialWithReplacement(g: Generator, p: number[], n: number): number[] {
  const total = p.reduce((a, b) => a + b);
  let sum = 0;
  const cumulative = p.map((value) => {
    sum += value;
    return sum / total;
  });
  return Array.from({ length: n }, () => {
    const u = g.uniform64();
    return cumulative.findIndex((c) => c >= u);
  });
}

const FUNCTIONS: [RegExp, Play][] = [
  [/^torch\.rand(_like)?\(/, (g, c) => like(c.result, (out) => g.fillUniform(out))],
  [/^torch\.randn(_like)?\(/, (g, c) => like(c.result, (out) => g.fillNormal(out))],
  [/^torch\.randint\(0, 2\*\*32-1/, (g, c) => integers(g, count(c.shape), 0, 2 ** 32 - 1)],
  [/^torch\.randint\(/, (g, c) => integers(g, count(c.shape), c.numbers[0], c.numbers[1])],
  [/^torch\.randint_like\(/, (g, c) => integers(g, count(c.shape), c.numbers[1], c.numbers[2])],
  [/^torch\.randperm\(/, (g, c) => g.randperm(c.numbers[0])],
  [/\.uniform_\(/, (g, c) => like(c.result, (out) => g.fillUniform(out, ...lastTwo(c)))],
  [/\.normal_\(/, (g, c) => like(c.result, (out) => g.fillNormal(out, ...lastTwo(c)))],
  [/\.bernoulli_\(/, (g, c) => like(c.result, (out) => g.bernoulli(c.numbers.at(-1)!, out))],
  [/\.exponential_\(/, (g, c) => like(c.result, (out) => g.exponential(out, c.numbers.at(-1)))],
  [/^torch\.normal\(torch\.zeros/, (g, c) => like(c.result, (out) => g.fillNormal(out))],
  [/^torch\.normal\(\d/, (g, c) => like(c.result, (out) => g.fillNormal(out, c.numbers[0], c.numbers[1]))],
  [
    /^torch\.bernoulli\(/,
    (g, c) => like(c.result, (out) => g.bernoulli(new Float32Array(out.length).fill(c.numbers.at(-1)!), out)),
  ],
  [/dropout\(/, (g, c) => dropout(g, c.shape, c.numbers.at(-1)!, count(c.shape))],
  [/dropout2d\(/, (g, c) => dropout(g, c.shape, c.numbers.at(-1)!, c.shape[0] * c.shape[1])],
  [/multinomial\(.*replacement/, (g, c) => multinomialWithReplacement(g, c.numbers.slice(0, -1), c.numbers.at(-1)!)],
  [/multinomial\(/, (g, c) => multinomial(g, c.numbers.slice(0, -1), c.numbers.at(-1)!)],
  [/^nn\.Embedding\([^=]*\)$/, (g, c) => like(c.result, (out) => g.fillNormal(out))],
];

const lastTwo = (call: Call) => call.numbers.slice(-2) as [number, number];

/** What the initialisers of a weight of this shape need. */
function fans(shape: number[]): { fanIn: number; fanOut: number } {
  const field = count(shape.slice(2));
  return { fanIn: shape[1] * field, fanOut: shape[0] * field };
}

const INITIALISERS: [RegExp, Play][] = [
  [/init\.uniform_/, (g, c) => like(c.result, (out) => g.fillUniform(out, ...lastTwo(c)))],
  [/init\.normal_/, (g, c) => like(c.result, (out) => g.fillNormal(out, ...lastTwo(c)))],
  [
    /init\.xavier_uniform_/,
    (g, c) => {
      const { fanIn, fanOut } = fans(c.shape);
      return uniformOf(g, count(c.shape), Math.sqrt(3) * 1.5 * Math.sqrt(2 / (fanIn + fanOut)));
    },
  ],
  [
    /init\.xavier_normal_/,
    (g, c) => {
      const { fanIn, fanOut } = fans(c.shape);
      return like(c.result, (out) => g.fillNormal(out, 0, Math.sqrt(2 / (fanIn + fanOut))));
    },
  ],
  [
    /init\.kaiming_uniform_\(t\)/,
    (g, c) => uniformOf(g, count(c.shape), Math.sqrt(3) * (Math.sqrt(2) / Math.sqrt(fans(c.shape).fanIn))),
  ],
  [/init\.kaiming_uniform_\(t, a/, (g, c) => linearWeight(g, c.shape)],
  [
    /init\.kaiming_normal_/,
    (g, c) => like(c.result, (out) => g.fillNormal(out, 0, Math.sqrt(2) / Math.sqrt(fans(c.shape).fanOut))),
  ],
];

function linearWeight(g: Generator, shape: number[]): number[] {
  return uniformOf(g, count(shape), Math.sqrt(3) * (Math.sqrt(2 / 6) / Math.sqrt(fans(shape).fanIn)));
}

const samples: Sample[] = JSON.parse(readFileSync("test/torch/rng.json", "utf8")).samples;

/** Float64 normals and exponentials go through the C library: the last bit may differ. */
function assertSame(got: ArrayLike<number>, want: Recorded, text: string): void {
  const round = want.dtype === "float32" ? Math.fround : Number;
  const loose = want.dtype === "float64" && /randn|normal_|exponential/.test(text);
  assert.equal(got.length, want.data.length, text);
  for (let i = 0; i < got.length; i++) {
    const [a, b] = [round(got[i]), round(want.data[i])];
    const allowed = loose ? 4.5e-16 * Math.max(1, Math.abs(b)) : 0;
    assert.ok(Math.abs(a - b) <= allowed, `${text} [${i}]: ${a}, PyTorch has ${b}`);
  }
}

function play(g: Generator, table: [RegExp, Play][], text: string, want: Recorded, shape: number[]): boolean {
  const entry = table.find(([pattern]) => pattern.test(text));
  if (!entry) return false;
  const numbers = numbersIn(text.replace(/dtype=torch\.\w+/g, "").replace(/dropout2d/, "dropout"));
  assertSame(entry[1](g, { text, numbers, result: want, shape }), want, text);
  return true;
}

const seedOf = (sample: Sample) => (sample.seed_text ? BigInt(sample.seed_text) : sample.seed);

describe("random streams", () => {
  for (const sample of samples.filter((s) => s.kind === undefined)) {
    it(`${sample.index}: ${sample.calls.map((c) => c.call).join("; ")} with seed ${seedOf(sample)}`, () => {
      const g = new Generator(seedOf(sample));
      for (const { call, result } of sample.calls) {
        const want = result as Recorded;
        if (call.startsWith("torch.manual_seed")) g.manual_seed(numbersIn(call)[0]);
        else assert.ok(play(g, FUNCTIONS, call, want, want.shape), `no rule for ${call}`);
      }
    });
  }
});

describe("initialisations", () => {
  /** Without draws, or from linear algebra that the streams do not know. */
  const elsewhere = /constant_|eye_|dirac_|trunc_normal_|orthogonal_/;
  for (const sample of samples.filter((s) => s.kind === "init" && !elsewhere.test(s.calls[0].call))) {
    it(`${sample.index}: ${sample.calls[0].call} of [${sample.shape}]`, () => {
      const { call, result } = sample.calls[0];
      assert.ok(play(new Generator(sample.seed), INITIALISERS, call, result as Recorded, sample.shape!), call);
    });
  }

  const layers = /^nn\.(Sequential|Linear|Conv)/;
  for (const sample of samples.filter((s) => s.kind === "module_init" && layers.test(s.calls[0].call))) {
    it(`${sample.index}: ${sample.calls[0].call}`, () => {
      const g = new Generator(sample.seed);
      let fanIn = 0;
      for (const [name, want] of Object.entries(sample.calls[0].result as Record<string, Recorded>)) {
        if (name.endsWith("weight")) {
          fanIn = fans(want.shape).fanIn;
          assertSame(linearWeight(g, want.shape), want, name);
        } else assertSame(uniformOf(g, count(want.shape), 1 / Math.sqrt(fanIn)), want, name);
      }
    });
  }

  for (const sample of samples.filter((s) => s.calls[0].call.startsWith("nn.Embedding"))) {
    it(`${sample.index}: ${sample.calls[0].call}`, () => {
      const { weight } = sample.calls[0].result as { weight: Recorded };
      const got = like(weight, (out) => new Generator(sample.seed).fillNormal(out));
      const padding = /padding_idx=(\d+)/.exec(sample.calls[0].call);
      const width = weight.shape[1];
      if (padding) got.fill(0, Number(padding[1]) * width, (Number(padding[1]) + 1) * width);
      assertSame(got, weight, "weight");
    });
  }
});

describe("orders of data", () => {
  for (const sample of samples.filter((s) => s.kind === "dataloader")) {
    it(`${sample.index}: ${sample.calls[0].call}`, () => {
      const [first, second, after] = sample.calls[0].result as [number[][], number[][], Recorded?];
      const own = sample.calls[0].call.includes("generator=");
      const g = new Generator(own ? 5 : sample.seed);
      for (const want of [first, second]) {
        g.random64();
        const order = own ? g : new Generator(g.random64() & 0x7fffffffffffffffn);
        assert.deepEqual(Array.from(order.randperm(10)).slice(0, want.flat().length), want.flat());
        if (own) g.randperm(10);
      }
      if (after)
        assertSame(
          like(after, (out) => g.fillUniform(out)),
          after,
          "torch.rand(1)",
        );
    });
  }

  it("random_split", () => {
    const sample = samples.find((s) => s.kind === "random_split")!;
    const want = (sample.calls[0].result as number[][]).flat();
    assert.deepEqual(Array.from(new Generator(sample.seed).randperm(10)), want);
  });
});

describe("a generator", () => {
  it("remembers its seed and starts again with it", () => {
    const g = new Generator(3);
    const first = g.random64();
    assert.equal(g.initial_seed(), 3);
    assert.equal(g.manual_seed(3).random64(), first);
  });

  it("takes the low 32 bits of any whole number", () => {
    assert.equal(new Generator(-1).random(), new Generator(2 ** 32 - 1).random());
    assert.equal(new Generator(2n ** 40n + 7n).random(), new Generator(7).random());
  });

  it("draws wide ranges from 64 bits", () => {
    const out = integers(new Generator(1), 1000, -(2 ** 50), 2 ** 50);
    assert.ok(out.every((value) => value >= -(2 ** 50) && value < 2 ** 50 && Number.isInteger(value)));
    assert.ok(out.some((value) => Math.abs(value) > 2 ** 40));
  });

  it("fills empty tensors without a draw", () => {
    const g = new Generator(9);
    g.fillNormal(new Float32Array(0));
    g.fillUniform(new Float64Array(0));
    assert.equal(g.random(), new Generator(9).random());
  });
});
