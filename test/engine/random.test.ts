// The random streams against PyTorch's, number by number: every recorded call, through the functions that scripts call.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { Generator } from "../../src/engine/random.js";
import { evaluate } from "./python-calls.js";
import { readData, type TensorRecord } from "./torch-data.js";

interface Sample {
  index: number;
  seed: number | string;
  seed_text?: string;
  kind?: string;
  shape?: number[];
  calls: { call: string; result: unknown }[];
}

const samples = ["rng.json", "random.json"].flatMap((file) => readData<{ samples: Sample[] }>(file).samples);
const ofKind = (kind: string | undefined) => samples.filter((sample) => sample.kind === kind);
const seedOf = ({ seed, seed_text }: Sample) => BigInt(seed_text ?? seed);
const seeded = (seed: number | bigint) => new Generator().manual_seed(seed);

/** What goes through the C library, or through linear algebra, may differ in its last bits. */
function allowed(call: string, { dtype }: TensorRecord): number {
  if (/trunc_normal_|orthogonal_/.test(call)) return 1e-6;
  return dtype === "float64" && /randn|normal_|exponential/.test(call) ? 4.5e-16 : 0;
}

function assertSame(got: unknown, want: TensorRecord, call: string): void {
  assert.ok(got instanceof torch.Tensor, `${call} makes a tensor`);
  assert.deepEqual([...got.shape], want.shape, call);
  assert.equal(got.dtype.name, want.dtype, call);
  const values = got.data_array();
  want.data.forEach((number, i) => {
    const expected = want.dtype === "float32" ? Math.fround(Number(number)) : Number(number);
    const difference = Math.abs(values[i] - expected);
    assert.ok(
      difference <= allowed(call, want) * Math.max(1, Math.abs(expected)),
      `${call} [${i}]: ${values[i]}, PyTorch has ${expected}`,
    );
  });
}

describe("random streams", () => {
  for (const sample of ofKind(undefined)) {
    it(`${sample.index}: ${sample.calls.map(({ call }) => call).join("; ")} with seed ${seedOf(sample)}`, () => {
      torch.manual_seed(seedOf(sample));
      for (const { call, result } of sample.calls) {
        const got = evaluate(call);
        if (!call.startsWith("torch.manual_seed")) assertSame(got, result as TensorRecord, call);
      }
    });
  }
});

describe("initialisations", () => {
  for (const sample of ofKind("init")) {
    it(`${sample.index}: ${sample.calls[0].call} of [${sample.shape}]`, () => {
      torch.manual_seed(seedOf(sample));
      const { call, result } = sample.calls[0];
      assertSame(evaluate(call, { t: torch.empty(sample.shape!) }), result as TensorRecord, call);
    });
  }

  for (const { index, calls } of ofKind("gains")) {
    it(`${index}: ${calls[0].call}`, () => assert.equal(evaluate(calls[0].call), calls[0].result));
  }

  for (const sample of ofKind("module_init")) {
    it(`${sample.index}: ${sample.calls[0].call}`, () => {
      torch.manual_seed(seedOf(sample));
      const { call, result } = sample.calls[0];
      const state = (evaluate(call) as torch.nn.Module).state_dict();
      assert.deepEqual(Object.keys(state), Object.keys(result as object));
      for (const [name, want] of Object.entries(result as Record<string, TensorRecord>))
        assertSame(state[name], want, `${call}: ${name}`);
    });
  }
});

describe("a generator", () => {
  it("remembers its seed and starts again with it", () => {
    const g = seeded(3);
    const first = g.random64();
    assert.equal(g.initial_seed(), 3);
    assert.equal(g.manual_seed(3).random64(), first);
  });

  it("takes the low 32 bits of any whole number", () => {
    assert.equal(seeded(-1).random(), seeded(2 ** 32 - 1).random());
    assert.equal(seeded(2n ** 40n + 7n).random(), seeded(7).random());
  });

  it("draws wide ranges from 64 bits", () => {
    const out = new Float64Array(1000);
    seeded(1).fillIntegers(out, -(2 ** 50), 2 ** 50);
    assert.ok(out.every((value) => value >= -(2 ** 50) && value < 2 ** 50 && Number.isInteger(value)));
    assert.ok(out.some((value) => Math.abs(value) > 2 ** 40));
  });

  it("fills empty tensors without a draw", () => {
    const g = seeded(9);
    g.fillNormal(new Float32Array(0));
    g.fillUniform(new Float64Array(0));
    assert.equal(g.random(), seeded(9).random());
  });

  it("tells its state in PyTorch's bytes, and goes on from there", () => {
    const g = seeded(5);
    torch.randn(3, { generator: g });
    const state = g.get_state();
    const bytes = Array.from(state.data_array());
    assert.deepEqual(
      bytes.slice(0, 28),
      [5, 0, 0, 0, 0, 0, 0, 0, 105, 2, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 75, 238, 72, 243],
    );
    assert.deepEqual(bytes.slice(-32, -11), [44, 7, 140, 236, 91, 92, 229, 63, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    const next = torch.randn(2, { generator: g }).tolist();
    assert.deepEqual(torch.randn(2, { generator: torch.Generator().set_state(state) }).tolist(), next);
  });

  it("refuses states that are none", () => {
    assert.throws(() => torch.set_rng_state(torch.zeros(3)), /RNG state must be a torch.ByteTensor/);
    assert.throws(() => torch.set_rng_state(torch.zeros(3, { dtype: torch.uint8 })), /of size 5056 but found/);
  });

  it("is left as it was by what is drawn in a fork", () => {
    torch.manual_seed(1);
    const drawn = torch.random.fork_rng(() => torch.rand(3).tolist());
    assert.deepEqual(torch.rand(3).tolist(), drawn);
    assert.equal(torch.initial_seed(), 1);
  });

  it("fills a transposed tensor in the order of its memory", () => {
    const x = torch.empty(4, 5);
    torch.manual_seed(2);
    x.t().uniform_();
    torch.manual_seed(2);
    assert.deepEqual(x.tolist(), torch.rand(4, 5).tolist());
  });
});
