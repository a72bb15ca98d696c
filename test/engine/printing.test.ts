// What PyTorch prints, line by line: the same expressions, written in TypeScript, print the same.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import * as torch from "gradlens";
import { fromRecord, readData, type TensorRecord } from "./torch-data.js";

interface Sample {
  kind: string;
  code: string;
  repr: string;
  str: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of expressions, whatever their types
type Untyped = any;
const t: Untyped = torch;
const { nn, optim } = t;
const { functional: F } = nn;
const { tensor, float64, int64 } = torch;
const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const ints = (...values: number[]): Untyped => tensor(values, { dtype: int64 });
const wanting = (...sizes: number[]): Untyped => torch.ones(sizes, { requires_grad: true });

const tensors: Record<string, () => unknown> = {
  "torch.tensor([16777216., 16777217.])": () => tensor([16777216, 16777217]),
  "torch.tensor(1e-10)": () => tensor(1e-10),
  "torch.tensor([1., 2., 3.])": () => tensor([1, 2, 3]),
  "torch.tensor([1., float('nan'), float('inf')])": () => tensor([1, nan, inf]),
  "torch.tensor([0.5, 1.25])": () => tensor([0.5, 1.25]),
  "torch.zeros(0, 3)": () => torch.zeros(0, 3),
  "torch.full((2, 40), -1)": () => torch.full([2, 40], -1, { dtype: int64 }),
  "torch.ones((), requires_grad=True)": () => wanting(),
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: as it was recorded
  "torch.tensor(3.14159265)": () => tensor(3.14159265),
  "torch.tensor(123456.789)": () => tensor(123456.789),
  "torch.tensor([float('inf'), -float('inf')])": () => tensor([inf, -inf]),
  "torch.arange(0, 1, 0.1)": () => torch.arange(0, 1, 0.1),
  "torch.randn(3, 3, dtype=torch.float64)": () => torch.randn(3, 3, { dtype: float64 }),
  "torch.ones(2, 2, 2)": () => torch.ones(2, 2, 2),
  "torch.tensor([1/3], dtype=torch.float64)": () => tensor([1 / 3], { dtype: float64 }),
  "torch.tensor(float('inf'))": () => tensor(inf),
  "torch.tensor([10000.5, 0.25])": () => tensor([10000.5, 0.25]),
  "torch.tensor([1., 2.], dtype=torch.float64)": () => tensor([1, 2], { dtype: float64 }),
  "torch.tensor([1e-5, 1.])": () => tensor([1e-5, 1]),
  "torch.arange(10000).reshape(100, 100)": () => torch.arange(10000).reshape(100, 100),
  "torch.zeros(10, 101)": () => torch.zeros(10, 101),
  "torch.tensor([0.99999])": () => tensor([0.99999]),
  "torch.arange(10000.).reshape(100, 100)": () => torch.arange(10000, { dtype: torch.float32 }).reshape(100, 100),
  "torch.tensor(float('nan'))": () => tensor(nan),
  "torch.tensor(1.)": () => tensor(1),
  "torch.full((3, 30), 1.5)": () => torch.full([3, 30], 1.5),
  "torch.tensor([1e5, 1.])": () => tensor([1e5, 1]),
  "torch.tensor([])": () => tensor([]),
  "torch.eye(40)": () => torch.eye(40),
  "torch.tensor([-1., 1.])": () => tensor([-1, 1]),
  "torch.tensor([[1e10, 1.], [2., 3.]])": () =>
    tensor([
      [1e10, 1],
      [2, 3],
    ]),
  "torch.arange(2000).reshape(10, 10, 20)": () => torch.arange(2000).reshape(10, 10, 20),
  "torch.rand(5, 5) * 1000": () => torch.rand(5, 5).mul(1000),
  "torch.ones(3, requires_grad=True)": () => wanting(3),
  "torch.tensor([99999999.0])": () => tensor([99999999]),
  "torch.tensor([1e-8, 1e-7])": () => tensor([1e-8, 1e-7]),
  "torch.rand(5, 5) * 1e6": () => torch.rand(5, 5).mul(1e6),
  "torch.tensor([1234567.0, 1.0])": () => tensor([1234567, 1]),
  "torch.tensor([100000000.0])": () => tensor([100000000]),
  "torch.tensor([1, -20, 300])": () => ints(1, -20, 300),
  "torch.tensor([1e8, 1.])": () => tensor([1e8, 1]),
  "torch.arange(24.).reshape(2, 3, 4)": () => torch.arange(24, { dtype: torch.float32 }).reshape(2, 3, 4),
  "torch.tensor([1e-4, 1.])": () => tensor([1e-4, 1]),
  "torch.tensor([[1., -2.], [3.5, 4.]])": () =>
    tensor([
      [1, -2],
      [3.5, 4],
    ]),
  "torch.tensor([True, False])": () => tensor([true, false]),
};

const printOptions: Record<string, () => unknown> = {
  "torch.arange(20.)": () => {
    torch.set_printoptions({ linewidth: 40 });
    return torch.arange(20, { dtype: torch.float32 });
  },
  "torch.arange(1005)": () => {
    torch.set_printoptions({ profile: "full" });
    return torch.arange(1005);
  },
  "torch.tensor([1.23456, 2.])": () => {
    torch.set_printoptions({ profile: "short" });
    return tensor([1.23456, 2]);
  },
};

const values: Record<string, () => unknown> = {
  "torch.bool": () => torch.bool,
  "tuple(torch.zeros(2, 3).shape)": () => [...torch.zeros(2, 3).shape],
  "torch.Size([5])": () => torch.Size([5]),
  'torch.device("cpu")': () => torch.device("cpu"),
  "nn.Parameter(torch.ones(2))": () => nn.Parameter(torch.ones(2)),
  "str(torch.zeros(2, 3).shape)": () => String(torch.zeros(2, 3).shape),
  '"{:.4f}".format(torch.tensor(2.0))': () => tensor(2).item().toFixed(4),
  "torch.zeros(2, 3).shape + (4,)": () => torch.Size([...torch.zeros(2, 3).shape, 4]),
  '"%s" % torch.tensor([1, 2])': () => `${ints(1, 2)}`,
  "str(torch.tensor(7))": () => String(tensor(7, { dtype: int64 })),
  "torch.tensor(0.1).item()": () => tensor(0.1).item(),
  "torch.Size([2, 3])": () => torch.Size([2, 3]),
};

const expressions: Record<string, (x: Untyped) => unknown> = {
  "x - 1": (x) => x.sub(1),
  "torch.linalg.inv(x + torch.eye(2))": (x) => t.linalg.inv(x.add(torch.eye(2))),
  "x.std()": (x) => x.std(),
  "x.is_leaf": (x) => x.is_leaf,
  "x.data": (x) => x.data,
  "(x * 2).grad_fn": (x) => x.mul(2).grad_fn,
  "torch.addmm(x, x, x)": (x) => t.addmm(x, x, x),
  "x.exp()": (x) => x.exp(),
  "F.normalize(x)": (x) => F.normalize(x),
  "F.hardtanh(x)": (x) => F.hardtanh(x),
  "F.layer_norm(x, (2,))": (x) => F.layer_norm(x, [2]),
  "x.logsumexp(1)": (x) => x.logsumexp(1),
  "x.t()": (x) => x.t(),
  "F.silu(x)": (x) => F.silu(x),
  "x.dtype": (x) => x.dtype,
  "F.one_hot(torch.tensor([1, 0]))": () => F.one_hot(ints(1, 0)),
  "F.smooth_l1_loss(x, x.detach())": (x) => F.smooth_l1_loss(x, x.detach()),
  "F.binary_cross_entropy_with_logits(x, torch.ones(2, 2))": (x) =>
    F.binary_cross_entropy_with_logits(x, torch.ones(2, 2)),
  "F.cross_entropy(x, torch.tensor([0, 1]))": (x) => F.cross_entropy(x, ints(0, 1)),
  "F.dropout(x, 0.5, False)": (x) => F.dropout(x, 0.5, false),
  "x.diag()": (x) => x.diag(),
  "x.stride()": (x) => x.stride(),
  "torch.cat([x, x])": (x) => torch.cat([x, x]),
  "x.amax(1)": (x) => x.amax(1),
  "F.softplus(x)": (x) => F.softplus(x),
  "x.bmm if False else torch.bmm(x.unsqueeze(0), x.unsqueeze(0))": (x) => torch.bmm(x.unsqueeze(0), x.unsqueeze(0)),
  "x.numel()": (x) => x.numel(),
  "x.split(1)[1]": (x) => x.split(1)[1],
  "x * x": (x) => x.mul(x),
  "x[torch.tensor([0, 1])]": (x) => x.at(ints(0, 1)),
  "x.argmax()": (x) => x.argmax(),
  "x.atan2(x)": (x) => x.atan2(x),
  "x.sigmoid()": (x) => x.sigmoid(),
  "x.topk(1)": (x) => x.topk(1),
  "x.min(0)": (x) => x.min(0),
  "x.norm()": (x) => x.norm(),
  "x.contiguous()": (x) => x.contiguous(),
  "x.grad": (x) => x.grad,
  "x / 2": (x) => x.div(2),
  "x.mm(x)": (x) => x.mm(x),
  "x.to(torch.float64)": (x) => x.to(float64),
  "x.double()": (x) => x.double(),
  "F.leaky_relu(x)": (x) => F.leaky_relu(x),
  "x.grad_fn": (x) => x.grad_fn,
  "F.linear(x, x)": (x) => F.linear(x, x),
  'torch.einsum("ij->ji", x)': (x) => t.einsum("ij->ji", x),
  "x.shape": (x) => x.shape,
  "2 - x": (x) => x.rsub(2),
  "F.log_softmax(x, 1)": (x) => F.log_softmax(x, 1),
  "x[0, 0]": (x) => x.at(0, 0),
  "x.trace()": (x) => x.trace(),
  "x.permute(1, 0)": (x) => x.permute(1, 0),
  "x.add_(0) if False else (x * 1).add_(1)": (x) => x.mul(1).add_(1),
  "x * 0.001": (x) => x.mul(0.001),
  "x.shape[0]": (x) => x.shape[0],
  "x.tolist()": (x) => x.tolist(),
  "x.roll(1)": (x) => x.roll(1),
  "x.var()": (x) => x.var(),
  "x.chunk(2)[0]": (x) => x.chunk(2)[0],
  "F.prelu(x, torch.tensor([0.1]))": (x) => F.prelu(x, tensor([0.1])),
  "x @ x": (x) => x.matmul(x),
  "x.T": (x) => x.T,
  "F.huber_loss(x, x.detach())": (x) => F.huber_loss(x, x.detach()),
  "x.cumsum(0)": (x) => x.cumsum(0),
  "x.unbind()[0]": (x) => x.unbind()[0],
  "x.index_select(0, torch.tensor([0]))": (x) => x.index_select(0, ints(0)),
  "x.median(0)": (x) => x.median(0),
  "x.sort()": (x) => x.sort(),
  "F.nll_loss(x, torch.tensor([0, 1]))": (x) => F.nll_loss(x, ints(0, 1)),
  "x.max()": (x) => x.max(),
  "x.requires_grad": (x) => x.requires_grad,
};

function netOfParts(): unknown {
  class Net extends nn.Module {
    constructor() {
      super();
      const self = this as Untyped;
      self.conv = nn.Conv2d(1, 4, 3);
      self.layers = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)]);
      self.head = nn.Sequential(nn.Linear(4, 2), nn.LogSoftmax({ dim: 1 }));
      self.w = nn.Parameter(torch.ones(2));
    }
  }
  return new Net();
}

function netWithRemark(): unknown {
  class Net extends nn.Module {
    extra_repr() {
      return "k=3, j=4";
    }
  }
  return new Net();
}

const modules: Record<string, () => unknown> = {
  "nn.BatchNorm2d(3, affine=False)": () => nn.BatchNorm2d(3, { affine: false }),
  "nn.AdaptiveAvgPool1d(2)": () => nn.AdaptiveAvgPool1d(2),
  "nn.AdaptiveAvgPool2d((1, 1))": () => nn.AdaptiveAvgPool2d([1, 1]),
  'nn.Conv2d(1, 2, 3, padding="same")': () => nn.Conv2d(1, 2, 3, { padding: "same" }),
  "nn.Hardtanh(-2, 2)": () => nn.Hardtanh(-2, 2),
  "torch.optim.Adam([torch.ones(1, requires_grad=True)])": () => optim.Adam([wanting(1)]),
  "[n for n, _ in nn.Sequential(nn.Linear(1, 1), nn.Sequential(nn.Linear(1, 1))).named_modules()]": () =>
    [...nn.Sequential(nn.Linear(1, 1), nn.Sequential(nn.Linear(1, 1))).named_modules()].map(([n]) => n),
  "nn.LSTMCell(3, 4)": () => nn.LSTMCell(3, 4),
  "nn.LSTM(3, 4, num_layers=2, batch_first=True)": () => nn.LSTM(3, 4, { num_layers: 2, batch_first: true }),
  "nn.Bilinear(2, 3, 4)": () => nn.Bilinear(2, 3, 4),
  "nn.GLU()": () => nn.GLU(),
  'nn.Conv2d(2, 4, 3, groups=2, padding_mode="reflect", padding=1)': () =>
    nn.Conv2d(2, 4, 3, { groups: 2, padding_mode: "reflect", padding: 1 }),
  "nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6), 2)": () =>
    nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6), 2),
  "nn.ParameterList([nn.Parameter(torch.ones(2, 3)), nn.Parameter(torch.ones(1))])": () =>
    nn.ParameterList([nn.Parameter(torch.ones(2, 3)), nn.Parameter(torch.ones(1))]),
  "nn.Softmax(dim=1)": () => nn.Softmax({ dim: 1 }),
  "nn.Dropout(0.3)": () => nn.Dropout(0.3),
  "nn.Upsample(scale_factor=2)": () => nn.Upsample({ scale_factor: 2 }),
  "nn.SELU()": () => nn.SELU(),
  "nn.LayerNorm(4)": () => nn.LayerNorm(4),
  "nn.MaxPool2d(3, stride=2, padding=1)": () => nn.MaxPool2d(3, { stride: 2, padding: 1 }),
  "nn.GELU()": () => nn.GELU(),
  "nn.Embedding(5, 3)": () => nn.Embedding(5, 3),
  "nn.LeakyReLU(0.2)": () => nn.LeakyReLU(0.2),
  "nn.GroupNorm(2, 4)": () => nn.GroupNorm(2, 4),
  "nn.PReLU()": () => nn.PReLU(),
  'torch.optim.AdamW([{"params": [torch.ones(1, requires_grad=True)]}, {"params": [torch.ones(1, requires_grad=True)], "lr": 0.5}])':
    () => optim.AdamW([{ params: [wanting(1)] }, { params: [wanting(1)], lr: 0.5 }]),
  "nn.Embedding(5, 3, padding_idx=1)": () => nn.Embedding(5, 3, { padding_idx: 1 }),
  "nn.RNN(3, 4)": () => nn.RNN(3, 4),
  "nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))": () =>
    nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)),
  "nn.PixelShuffle(2)": () => nn.PixelShuffle(2),
  "nn.SiLU()": () => nn.SiLU(),
  "nn.ReLU6()": () => nn.ReLU6(),
  "nn.Threshold(0.1, 20)": () => nn.Threshold(0.1, 20),
  "nn.ELU()": () => nn.ELU(),
  "list(nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1)).state_dict().keys())": () =>
    Object.keys(nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1)).state_dict()),
  "nn.Conv2d(1, 2, (3, 5), stride=2, padding=1, dilation=2, bias=False)": () =>
    nn.Conv2d(1, 2, [3, 5], { stride: 2, padding: 1, dilation: 2, bias: false }),
  "[n for n, _ in nn.LSTM(2, 2, 2, bidirectional=True).named_parameters()]": () =>
    [...nn.LSTM(2, 2, 2, { bidirectional: true }).named_parameters()].map(([n]) => n),
  "nn.Sequential()": () => nn.Sequential(),
  "nn.TransformerEncoderLayer(4, 2, 6)": () => nn.TransformerEncoderLayer(4, 2, 6),
  'class Net(nn.Module):\n    def extra_repr(self): return "k=3, j=4"\nNet()': netWithRemark,
  "nn.AdaptiveMaxPool2d(3)": () => nn.AdaptiveMaxPool2d(3),
  "nn.ConstantPad1d(1, 2.0)": () => nn.ConstantPad1d(1, 2),
  "nn.Unfold(2)": () => nn.Unfold(2),
  "nn.Softshrink()": () => nn.Softshrink(),
  "nn.Unflatten(1, (2, 3))": () => nn.Unflatten(1, [2, 3]),
  "nn.Conv2d(1, 2, 3)": () => nn.Conv2d(1, 2, 3),
  "nn.LogSoftmax(dim=-1)": () => nn.LogSoftmax({ dim: -1 }),
  "nn.Module()": () => new nn.Module(),
};

/** What is Python's own, and has no counterpart that prints. */
const unsaid: Record<string, string> = {
  "type(x)": "classes of JavaScript print in JavaScript's way",
  "(x.detach(), 1)": "lists of JavaScript print in JavaScript's way",
  "[x.detach()]": "lists of JavaScript print in JavaScript's way",
  "nn.Linear(2, 2).state_dict().keys()": "there are no views of a dictionary's keys; the next entry has the names",
};

function programOf({ kind, code }: Sample): (() => unknown) | undefined {
  if (code.includes("self.conv")) return netOfParts;
  if (kind === "tensor") return tensors[code];
  if (kind === "value") return values[code];
  if (kind === "module") return modules[code];
  const line = code.split("\n").at(-1)!;
  if (kind === "printoptions") return printOptions[line];
  const expression = expressions[line];
  return expression && (() => expression(wanting(2, 2)));
}

/** Settings of modules that Python writes as `2` or `2.0`, as they were given: in JavaScript both are one number. */
const ambiguous = new Set(["nn.Hardtanh(-2, 2)", "nn.ConstantPad1d(1, 2.0)"]);
const withoutPoint = (text: string) => text.replace(/\.0\b/g, "");

/** Whether a value says itself how it is printed. */
const printsItself = (value: unknown) =>
  value !== null && value !== undefined && typeof Object(value)[inspect.custom] === "function";

/** Values of Python's own, read: JavaScript writes them differently. */
const plain = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/^\((.*)\)$/, "[$1]")
      .replaceAll("'", '"')
      .replace("None", "null")
      .replace("True", "true")
      .replace("False", "false"),
  );

const { samples } = readData<{ samples: Sample[] }>("printing.json");

describe("what PyTorch prints", () => {
  afterEach(() => torch.set_printoptions({ profile: "default" }));

  for (const sample of samples) {
    const run = programOf(sample);
    if (run === undefined) continue;
    it(sample.code.split("\n").at(-1)!, () => {
      torch.manual_seed(0);
      const value = run();
      if (ambiguous.has(sample.code)) assert.equal(withoutPoint(inspect(value)), withoutPoint(sample.repr));
      else if (printsItself(value)) assert.equal(inspect(value), sample.repr.replace(" object at 0xADDR", ""));
      else assert.deepEqual(value, plain(sample.repr));
    });
  }

  it("is all said, but what is Python's own", () => {
    const left = samples
      .filter((sample) => programOf(sample) === undefined)
      .map(({ code }) => code.split("\n").at(-1)!);
    assert.deepEqual(left.sort(), Object.keys(unsaid).sort());
  });
});

interface WithOptions extends TensorRecord {
  options: Record<string, never>;
  computed: boolean;
  repr: string;
}

describe("what PyTorch prints under other settings", () => {
  afterEach(() => torch.set_printoptions({ profile: "default" }));

  const { samples: others } = readData<{ samples: WithOptions[] }>("printing_options.json");
  for (const sample of others) {
    it(`${JSON.stringify(sample.options)}: ${sample.dtype} [${sample.shape.join(", ")}]`, () => {
      torch.set_printoptions(sample.options);
      const made = fromRecord(sample);
      assert.equal(inspect(sample.computed ? made.mul(1) : made), sample.repr);
    });
  }

  it("has the default type at the other precision unsaid", () => {
    torch.set_default_dtype(float64);
    try {
      assert.equal(String(tensor([1, 2])), "tensor([1., 2.])");
      assert.equal(String(torch.ones(1, { dtype: torch.float32 })), "tensor([1.], dtype=torch.float32)");
    } finally {
      torch.set_default_dtype(torch.float32);
    }
  });
});
