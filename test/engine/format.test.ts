// The printed form of tensors and numbers against PyTorch's and Python's.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { formatTensor, type Printable, set_printoptions } from "../../src/engine/format.js";
import { fixed, formatNumber, scientific } from "../../src/engine/numbers.js";
import { makeSize } from "../../src/engine/shape.js";

interface Recorded {
  shape: number[];
  dtype: string;
  data: (number | boolean | string)[];
}
interface Sample {
  index: number;
  kind: string;
  code: string;
  repr: string;
  tensor?: Recorded;
}

const samples: Sample[] = JSON.parse(readFileSync("test/torch/printing.json", "utf8")).samples;

/** Values too long for the data file, by the code that makes them. */
const LONG: Record<string, Printable> = {
  "torch.arange(1005)": { shape: [1005], dtype: "int64", read: (i) => i },
  "torch.arange(10000).reshape(100, 100)": { shape: [100, 100], dtype: "int64", read: BigInt },
  "torch.arange(10000.).reshape(100, 100)": { shape: [100, 100], dtype: "float32", read: (i) => i },
  "torch.zeros(10, 101)": { shape: [10, 101], dtype: "float32", read: () => 0 },
  "torch.eye(40)": { shape: [40, 40], dtype: "float32", read: (i) => (i % 41 === 0 ? 1 : 0) },
  "torch.arange(2000).reshape(10, 10, 20)": { shape: [10, 10, 20], dtype: "int64", read: (i) => i },
};

/** The recorded values; which op made them is not recorded, so that suffix is taken from the text. */
function printable(record: Recorded, repr: string): Printable {
  const values = record.data.map((value) => {
    if (typeof value === "string") return Number(value);
    return record.dtype === "float32" ? Math.fround(value as number) : value;
  });
  return {
    shape: record.shape,
    dtype: record.dtype,
    read: (i) => values[i],
    suffix: repr.match(/grad_fn=<\w+>|requires_grad=True/g) ?? [],
  };
}

function tensorOf(sample: Sample): Printable | undefined {
  return sample.tensor ? printable(sample.tensor, sample.repr) : LONG[sample.code.split("\n").at(-1)!];
}

/** `torch.set_printoptions(profile='full')` of a sample's code, as a call of ours. */
function setOptions(code: string): void {
  const match = /set_printoptions\((\w+)=(.*)\)/.exec(code);
  if (match) set_printoptions({ [match[1]]: JSON.parse(match[2].replace(/'/g, '"')) });
}

describe("the printed form of tensors", () => {
  afterEach(() => set_printoptions({ profile: "default" }));

  it("powers of ten, but not for tensors of zeros", () => {
    set_printoptions({ sci_mode: true });
    const text = (...data: number[]) => formatTensor(printable({ shape: [data.length], dtype: "float32", data }, ""));
    assert.equal(text(1, 2), "tensor([1.0000e+00, 2.0000e+00])");
    assert.equal(text(0, 0), "tensor([0., 0.])");
  });

  for (const sample of samples) {
    const tensor = tensorOf(sample);
    if (!tensor) continue;
    it(`${sample.index}: ${sample.code.split("\n").at(-1)}`, () => {
      setOptions(sample.code);
      assert.equal(formatTensor(tensor), sample.repr.replace("Parameter containing:\n", ""));
    });
  }

  /** Modules, optimizers, Python's containers, numbers and types: not tensors. */
  it("covers every sample that is one tensor", () => {
    const left = samples.filter((sample) => !tensorOf(sample) && /^tensor\(/.test(sample.repr));
    assert.deepEqual(
      left.map((sample) => sample.code),
      [],
    );
  });

  it("of sizes", () => {
    assert.equal(String(makeSize([])), "torch.Size([])");
    assert.equal(String(makeSize([64, 10])), "torch.Size([64, 10])");
  });

  it("shows device, type and history in PyTorch's order", () => {
    const suffix = ["grad_fn=<AddBackward0>"];
    const tensor: Printable = { shape: [1], dtype: "float64", read: () => 1, device: "webgpu:0", suffix };
    assert.equal(formatTensor(tensor), "tensor([1.], device='webgpu:0', dtype=torch.float64, grad_fn=<AddBackward0>)");
  });

  it("breaks a line that suffixes make too long", () => {
    const tensor: Printable = { shape: [9], dtype: "float64", read: () => 0.5, suffix: ["grad_fn=<AddBackward0>"] };
    assert.match(formatTensor(tensor), /0\.5000\],\n {7}dtype=torch\.float64, grad_fn=<AddBackward0>\)$/);
  });

  it("names the type of an empty tensor, even int64", () => {
    const empty = (shape: number[], dtype: string) => formatTensor({ shape, dtype, read: () => 0 });
    assert.equal(empty([0], "int64"), "tensor([], dtype=torch.int64)");
    assert.equal(empty([2, 0], "float64"), "tensor([], size=(2, 0), dtype=torch.float64)");
  });

  it("keeps the sign of zero", () => {
    assert.equal(formatTensor({ shape: [2], dtype: "float32", read: (i) => (i ? 1 : -0) }), "tensor([-0., 1.])");
  });
});

describe("numbers as Python writes them", () => {
  it("rounds ties to even", () => {
    assert.deepEqual(
      [0.03125, 0.09375, -0.03125, 2.5].map((x) => fixed(x, 4)),
      ["0.0312", "0.0938", "-0.0312", "2.5000"],
    );
    assert.deepEqual(
      [0.5, 1.5, -2.5].map((x) => fixed(x, 0)),
      ["0", "2", "-2"],
    );
    assert.deepEqual(
      [1.00005e5, 1.0000500001e5, 100015].map((x) => scientific(x, 4)),
      ["1.0000e+05", "1.0001e+05", "1.0002e+05"],
    );
  });

  it("repr of floats", () => {
    const cases: [number, string][] = [
      [27, "27.0"],
      [-0, "-0.0"],
      [0.1, "0.1"],
      [1e-5, "1e-05"],
      [0.0001, "0.0001"],
      [123456789.125, "123456789.125"],
      [1e15, "1000000000000000.0"],
      [1e16, "1e+16"],
      [1.5e300, "1.5e+300"],
      [3.0189512472134084e-5, "3.0189512472134084e-05"],
      [427.819091796875, "427.819091796875"],
      [Number.NaN, "nan"],
      [-Infinity, "-inf"],
    ];
    for (const [x, text] of cases) assert.equal(formatNumber(x), text);
  });
});
