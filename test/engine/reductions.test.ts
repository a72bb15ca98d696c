// Reductions, sorting, searching and distances: what PyTorch raises, and results that recorded calls cannot hold.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { zeros } from "gradlens";

/** A call, the class of its error, and PyTorch's message. */
type Refusal = readonly [call: () => unknown, name: string, message: string];

const empty = zeros(0, 3);
const pair = zeros(2, 3);
const three = zeros(3);
const whole = torch.arange(3);

const refusals: readonly Refusal[] = [
  [() => torch.max(empty, 0), "IndexError", "max(): Expected reduction dim 0 to have non-zero size."],
  [() => torch.amax(empty, 0), "IndexError", "amax(): Expected reduction dim 0 to have non-zero size."],
  [
    () => torch.amax(zeros(0)),
    "RuntimeError",
    "amax(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.",
  ],
  [
    () => torch.aminmax(zeros(0)),
    "RuntimeError",
    "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.",
  ],
  [() => torch.argmax(empty, 0), "IndexError", "argmax(): Expected reduction dim 0 to have non-zero size."],
  [
    () => torch.argmin(zeros(0)),
    "IndexError",
    "argmin(): Expected reduction dim to be specified for input.numel() == 0.",
  ],
  [
    () => torch.max(zeros(0)),
    "RuntimeError",
    "max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.",
  ],
  [() => torch.median(empty, 0), "IndexError", "median(): Expected reduction dim 0 to have non-zero size."],
  [() => torch.nanmedian(empty, 0), "IndexError", "median(): Expected reduction dim 0 to have non-zero size."],
  [() => torch.mode(empty, 0), "IndexError", "mode(): Expected reduction dim 0 to have non-zero size."],
  [() => torch.kthvalue(empty, 1, 0), "IndexError", "kthvalue(): Expected reduction dim 0 to have non-zero size."],
  [() => torch.kthvalue(three, 4), "RuntimeError", "kthvalue(): selected number k out of range for dimension 0"],
  [() => torch.topk(three, 4), "RuntimeError", "selected index k out of range"],
  [() => torch.topk(three, -1), "RuntimeError", "selected index k out of range"],
  [() => torch.sort(three, 2), "IndexError", "Dimension out of range (expected to be in range of [-1, 0], but got 2)"],
  [
    () => torch.cumsum(three, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.cumprod(three, -2),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got -2)",
  ],
  [
    () => torch.cummax(three, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.logcumsumexp(three, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.softmax(three, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.log_softmax(three, -2),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got -2)",
  ],
  [() => torch.sum(three, 1), "IndexError", "Dimension out of range (expected to be in range of [-1, 0], but got 1)"],
  [() => torch.sum(pair, [0, 0]), "RuntimeError", "dim 0 appears multiple times in the list of dims"],
  [() => torch.mean(pair, 2), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)"],
  [
    () => torch.mean(whole),
    "RuntimeError",
    "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long",
  ],
  [() => torch.std(whole), "RuntimeError", "std and var only support floating point and complex dtypes"],
  [() => torch.var(pair, 2), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)"],
  [() => torch.std_mean(whole), "RuntimeError", "std_mean only support floating point and complex dtypes"],
  [() => torch.var_mean(whole), "RuntimeError", "var_mean only support floating point and complex dtypes"],
  [() => torch.prod(pair, 2), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)"],
  [
    () => torch.logsumexp(pair, 2),
    "IndexError",
    "Dimension out of range (expected to be in range of [-2, 1], but got 2)",
  ],
  [() => torch.nanmean(whole), "RuntimeError", "nanmean(): expected input to have floating point dtype but got Long"],
  [() => torch.all(pair, 2), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)"],
  [() => torch.any(pair, -3), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got -3)"],
  [
    () => torch.count_nonzero(pair, 2),
    "IndexError",
    "Dimension out of range (expected to be in range of [-2, 1], but got 2)",
  ],
  [() => torch.norm(pair, "x" as never), "RuntimeError", "only valid string values are 'fro' and 'nuc', found x"],
  [
    () => torch.norm(whole),
    "RuntimeError",
    "norm(): input dtype should be either floating point or complex. Got Long instead.",
  ],
  [
    () => torch.norm(pair, 2, 2),
    "IndexError",
    "Dimension out of range (expected to be in range of [-2, 1], but got 2)",
  ],
  [
    () => torch.norm(zeros(2, 2, 2), "nuc"),
    "RuntimeError",
    "Expected a tensor with 2 dimensions, but got a tensor with 3 dimensions instead.",
  ],
  [
    () => torch.norm(zeros(2, 2, 2), "fro", [0, 1, 2]),
    "RuntimeError",
    "Expected at most 2 dimensions, but got 3 dimensions instead.",
  ],
  [
    () => torch.dist(zeros(2), three),
    "RuntimeError",
    "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0",
  ],
  [() => torch.cdist(pair, zeros(2, 4)), "RuntimeError", "X1 and X2 must have the same number of columns. X1: 3 X2: 4"],
  [() => torch.cdist(three, pair), "RuntimeError", "cdist only supports at least 2D tensors, X1 got: 1D"],
  [() => torch.cdist(pair, pair, -1), "RuntimeError", "cdist only supports non-negative p values"],
  [
    () => torch.cdist(zeros(2, 2, 3), zeros(3, 2, 3)),
    "RuntimeError",
    "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0",
  ],
  [
    () => torch.cdist(whole.view(1, 3), pair),
    "RuntimeError",
    "cdist only supports floating-point dtypes, X1 got: Long",
  ],
  [() => torch.cdist(pair, pair, 2, "x" as never), "ValueError", "x is not a valid value for compute_mode"],
  [() => torch.pdist(three), "RuntimeError", "pdist only supports 2D tensors, got: 1D"],
  [() => torch.pdist(zeros(3, 2), -1), "RuntimeError", "pdist only supports non-negative p values"],
  [() => torch.renorm(three, 2, 0, 1), "RuntimeError", "renorm: input needs at least 2 dimensions, got 1 dimensions"],
  [() => torch.renorm(zeros(3, 2), -1, 0, 1), "RuntimeError", "renorm: non-positive-norm not supported"],
  [() => torch.renorm(zeros(3, 2), 2, 0, -1), "RuntimeError", "renorm: expected maxnorm to be >= 0 but got -1"],
  [
    () => torch.renorm(zeros(3, 2), 2, 2, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-2, 1], but got 2)",
  ],
  [
    () => torch.nn.functional.cosine_similarity(pair, zeros(2, 4)),
    "RuntimeError",
    "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1",
  ],
  [
    () => torch.nn.functional.pairwise_distance(pair, zeros(2, 4)),
    "RuntimeError",
    "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1",
  ],
  [
    () => torch.nn.functional.bilinear(pair, zeros(3, 4), zeros(5, 3, 4)),
    "RuntimeError",
    "bilinear(): input batch dimensions do not match at dim 0: got 2 and 3",
  ],
  [() => torch.histc(three, 0), "RuntimeError", "torch.histogram(): bins must be > 0, but got 0 for dimension 0"],
  [() => torch.histc(three, 2, 3, 1), "RuntimeError", "torch.histc: max must be larger than min"],
  [
    () => torch.histc(torch.full([3], Number.POSITIVE_INFINITY), 2),
    "RuntimeError",
    "torch.histc: range of [inf, inf] is not finite",
  ],
  [() => torch.histc(whole), "RuntimeError", "\"histogram_cpu\" not implemented for 'Long'"],
  [() => torch.histogram(three, 0), "RuntimeError", "torch.histogram(): bins must be > 0, but got 0 for dimension 0"],
  [
    () => torch.histogram(three, zeros(2, 2)),
    "RuntimeError",
    "torch.histogramdd: bins tensor should have one dimension, but got 2 dimensions in the bins tensor for dimension 0",
  ],
  [() => torch.histogram(whole, 2), "RuntimeError", "\"histogramdd\" not implemented for 'Long'"],
  [() => torch.bincount(three), "RuntimeError", "\"bincount_cpu\" not implemented for 'Float'"],
  [
    () => torch.bincount(torch.arange(4).view(2, 2)),
    "RuntimeError",
    "bincount only supports 1-d non-negative integral inputs.",
  ],
  [() => torch.bincount(whole.neg()), "RuntimeError", "bincount only supports 1-d non-negative integral inputs."],
  [() => torch.bincount(whole, zeros(2)), "RuntimeError", "weights should be 1-d and have the same length as input"],
  [() => torch.bincount(whole, null, -1), "RuntimeError", "minlength should be >= 0"],
  [() => torch.quantile(three, 2), "RuntimeError", "quantile() q must be in the range [0, 1] but got 2"],
  [() => torch.quantile(zeros(0), 0.5), "RuntimeError", "quantile() input tensor must be non-empty"],
  [() => torch.quantile(three, zeros(1, 1)), "RuntimeError", "quantile() q must be a scalar or 1D tensor"],
  [
    () => torch.quantile(three, torch.tensor([0.5, 1.5])),
    "RuntimeError",
    "quantile() q values must be in the range [0, 1]",
  ],
  [() => torch.quantile(whole, 0.5), "RuntimeError", "quantile() input tensor must be either float or double dtype"],
  [
    () => torch.quantile(three, 0.5, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.searchsorted(pair, zeros(3, 3)),
    "RuntimeError",
    "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value tensor must match, but we got boundaries tensor [2, 3] and input value tensor [3, 3]",
  ],
  [
    () => torch.searchsorted(pair, 1),
    "RuntimeError",
    "torch.searchsorted(): input value can be a scalar only when boundaries tensor dimension is 1, but we got boundaries tensor dim(2) and input value's dim(0) numel(1)",
  ],
  [() => torch.bucketize(three, zeros(2, 2)), "RuntimeError", "boundaries tensor must be 1 dimension, but got dim(2)"],
  [
    () => torch.unique(three, true, false, false, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.unique_consecutive(three, false, false, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [() => torch.diff(torch.tensor(1.0)), "RuntimeError", "diff expects input to be at least one-dimensional"],
  [
    () => torch.diff(three, 1, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.diff(pair, 1, 1, three),
    "RuntimeError",
    "diff expects prepend or append to be the same dimension as input",
  ],
  [
    () => torch.diff(pair, 1, 1, zeros(3, 1)),
    "RuntimeError",
    "diff expects the shape of tensor to prepend or append to match that of input except along the differencing dimension; input.size(0) = 2, but got tensor.size(0) = 3",
  ],
  [() => torch.trapezoid(torch.tensor(1.0)), "IndexError", "Dimension specified as -1 but tensor has no dimensions"],
  [
    () => torch.trapezoid(three, zeros(2)),
    "RuntimeError",
    "trapezoid: There must be one `x` value for each sample point",
  ],
  [
    () => torch.trapezoid(three.bool()),
    "RuntimeError",
    "trapezoid: received a bool input for `y`, but bool is not supported",
  ],
  [
    () => torch.cumulative_trapezoid(three, zeros(2)),
    "RuntimeError",
    "cumulative_trapezoid: There must be one `x` value for each sample point",
  ],
  [
    () => torch.gradient(zeros(1)),
    "RuntimeError",
    "torch.gradient expected each dimension size to be at least edge_order+1",
  ],
  [
    () => torch.cov(zeros(2, 2, 2)),
    "RuntimeError",
    "cov(): expected input to have two or fewer dimensions but got an input with 3 dimensions",
  ],
  [
    () => torch.corrcoef(zeros(2, 2, 2)),
    "RuntimeError",
    "corrcoef(): expected input to have two or fewer dimensions but got an input with 3 dimensions",
  ],
  [() => torch.softmax(whole, 0), "RuntimeError", "\"softmax_lastdim_kernel_impl\" not implemented for 'Long'"],
  [() => torch.logcumsumexp(whole, 0), "RuntimeError", "\"logcumsumexp_out_cpu\" not implemented for 'Long'"],
  [() => torch.mode(three, 1), "IndexError", "Dimension out of range (expected to be in range of [-1, 0], but got 1)"],
  [
    () => torch.nansum(three, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.argsort(three, 1),
    "IndexError",
    "Dimension out of range (expected to be in range of [-1, 0], but got 1)",
  ],
  [
    () => torch.max(pair, zeros(2)),
    "RuntimeError",
    "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1",
  ],
  [
    () => three.sum(0).backward(),
    "RuntimeError",
    "element 0 of tensors does not require grad and does not have a grad_fn",
  ],
  [() => torch.median(three.bool()), "RuntimeError", "\"median_cpu\" not implemented for 'Bool'"],
];

describe("what reductions refuse", () => {
  for (const [call, name, message] of refusals)
    it(call.toString().replace("() => ", ""), () => assert.throws(call, { name, message }));
});

const points = torch.tensor([
  [0, 1],
  [1, 0],
  [2, 0],
  [2, 2],
]);

describe("histograms of points", () => {
  it("count in the boxes of a grid, with weights", () => {
    const { hist, bin_edges } = torch.histogramdd(points, [3, 3], { weight: torch.tensor([1, 2, 4, 8]) });
    assert.deepEqual(hist.tolist(), [
      [0, 1, 0],
      [2, 0, 0],
      [4, 0, 8],
    ]);
    assert.deepEqual(
      bin_edges.map(({ shape }) => [...shape]),
      [[4], [4]],
    );
  });
  it("are densities on request, in bins of given edges", () => {
    const edges = torch.tensor([0, 1, 2]);
    const [hist] = torch.histogramdd(points, [edges, edges], { density: true });
    assert.deepEqual(hist.tolist(), [
      [0, 0.25],
      [0.5, 0.25],
    ]);
  });
  it("leave out what lies outside the range", () => {
    assert.deepEqual(torch.histogramdd(points, 2, { range: [0, 1, 0, 1] }).hist.tolist(), [
      [0, 1],
      [1, 0],
    ]);
  });
});

describe("sorting", () => {
  for (const n of [5, 100, 5000])
    for (const dtype of [torch.float32, torch.float64, torch.int64, torch.uint8])
      it(`keeps the order of ${n} elements that are equal, ${dtype}`, () => {
        const x = torch.arange(n).remainder(7).to(dtype);
        const { values, indices } = x.sort();
        const want = [...x.data_array()].map((value, i) => [value, i]).sort(([a, i], [b, j]) => a - b || i - j);
        assert.deepEqual(
          [...values.data_array()],
          want.map(([value]) => value),
        );
        assert.deepEqual(
          [...indices.data_array()],
          want.map(([, i]) => i),
        );
      });
  it("puts negative numbers, zeros, infinities and NaN in order", () => {
    const x = torch.tensor([Number.NaN, 1, -0, 0, Number.NEGATIVE_INFINITY, -2.5, Number.POSITIVE_INFINITY]);
    for (const y of [x, x.double()]) {
      assert.deepEqual([...y.argsort().data_array()], [4, 5, 2, 3, 1, 6, 0]);
      assert.deepEqual([...y.argsort(-1, true).data_array()], [0, 6, 1, 2, 3, 5, 4]);
    }
  });
});

describe("softmax in single precision", () => {
  it("is as exact as PyTorch's, which rounds the distance from the greatest to single precision", () => {
    const x = torch.linspace(-80, 20, 3001);
    const distances = x.double().neg().add(20).data_array();
    const [single, double] = [x.softmax(0).data_array(), x.double().softmax(0).data_array()];
    double.forEach((want, i) => {
      if (want > 1e-37)
        assert.ok(
          Math.abs(single[i] - want) <= (2e-7 + distances[i] * 2 ** -24) * want,
          `element ${i}: ${single[i]}, exactly ${want}`,
        );
    });
  });
});

describe("sums", () => {
  it("of many float32 numbers lose nothing", () => {
    const x = torch.full([3_000_001], 0.1);
    assert.ok(Math.abs(x.sum().item() / (3_000_001 * Math.fround(0.1)) - 1) < 1e-7);
    assert.ok(Math.abs(x.mean().item() / Math.fround(0.1) - 1) < 1e-7);
  });
});
