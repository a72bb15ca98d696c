// Losses as modules: their arguments, state and printed form; what losses say of wrong inputs; nodes as PyTorch's.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn } from "gradlens";
import { raises } from "./asserts.js";

const F = nn.functional;
const int = (...data: number[]) => torch.tensor(data, { dtype: torch.int64 });
const names = (t: torch.Tensor): string[] => {
  const found: string[] = [];
  for (let node = t.grad_fn; node !== null; node = node.next_functions[0]?.[0] ?? null) found.push(node.name());
  return found;
};

describe("losses as modules", () => {
  it("take arguments by position and by keyword, old ones too", () => {
    const [x, y] = [torch.tensor([1, 5]), torch.tensor([2, 2])];
    assert.equal(nn.MSELoss(false)(x, y).item(), 10);
    assert.deepEqual(nn.L1Loss(null, false)(x, y).tolist(), [1, 3]);
    assert.equal(nn.SmoothL1Loss(null, null, "sum", 2)(x, y).item(), 2.25);
    assert.equal(nn.HuberLoss("sum", 2)(x, y).item(), 4.5);
    assert.equal(new nn.HuberLoss({ reduction: "sum", delta: 2 })(x, y).item(), 4.5);
    assert.equal(nn.MSELoss({ size_average: true, reduce: true }).reduction, "mean");
  });

  it("print without arguments, and keep weights in their state", () => {
    const weight = torch.tensor([1, 2, 3]);
    assert.equal(String(nn.CrossEntropyLoss(weight, { label_smoothing: 0.1 })), "CrossEntropyLoss()");
    assert.deepEqual(Object.keys(nn.NLLLoss({ weight }).state_dict()), ["weight"]);
    const loss = nn.BCEWithLogitsLoss({ weight, pos_weight: weight });
    assert.deepEqual(Object.keys(loss.state_dict()), ["weight", "pos_weight"]);
    assert.deepEqual(Object.keys(nn.CrossEntropyLoss().state_dict()), []);
    assert.equal(nn.CrossEntropyLoss().ignore_index, -100);
  });

  it("agree with their functions", () => {
    torch.manual_seed(0);
    const [a, b, c] = [torch.randn(4, 3), torch.randn(4, 3), torch.randn(4, 3)];
    const [signs, classes] = [torch.tensor([1, -1, 1, -1]), int(0, 2, 1, 1)];
    const pairs: [torch.Tensor, torch.Tensor][] = [
      [nn.KLDivLoss({ reduction: "batchmean" })(a, b.exp()), F.kl_div(a, b.exp(), { reduction: "batchmean" })],
      [nn.PoissonNLLLoss({ full: true })(a, b.exp()), F.poisson_nll_loss(a, b.exp(), { full: true })],
      [nn.GaussianNLLLoss({ eps: 0.5 })(a, b, c.exp()), F.gaussian_nll_loss(a, b, c.exp(), { eps: 0.5 })],
      [nn.NLLLoss({ ignore_index: 1 })(a, classes), F.nll_loss(a, classes, { ignore_index: 1 })],
      [nn.BCELoss()(a.sigmoid(), b.sigmoid()), F.binary_cross_entropy(a.sigmoid(), b.sigmoid())],
      [nn.SoftMarginLoss()(a, b.sign()), F.soft_margin_loss(a, b.sign())],
      [nn.HingeEmbeddingLoss(0.5)(a, b.sign()), F.hinge_embedding_loss(a, b.sign(), 0.5)],
      [nn.MarginRankingLoss(0.5)(a, b, c.sign()), F.margin_ranking_loss(a, b, c.sign(), 0.5)],
      [nn.CosineEmbeddingLoss(0.1)(a, b, signs), F.cosine_embedding_loss(a, b, signs, 0.1)],
      [nn.MultiMarginLoss(2)(a, classes), F.multi_margin_loss(a, classes, 2)],
      [nn.TripletMarginLoss({ swap: true })(a, b, c), F.triplet_margin_loss(a, b, c, { swap: true })],
    ];
    for (const [module, expected] of pairs) assert.ok(torch.equal(module, expected));
    const labels = torch.tensor([[1, 2, -1]], { dtype: torch.int64 });
    assert.equal(
      nn
        .MultiLabelMarginLoss()(torch.tensor([[1, 2, 4]]), labels)
        .item()
        .toFixed(4),
      "0.0000",
    );
    const distance = (x: torch.Tensor, y: torch.Tensor) => x.sub(y).abs().sum(1);
    const own = nn.TripletMarginWithDistanceLoss({ distance_function: distance, reduction: "none" })(a, b, c);
    assert.ok(torch.allclose(own, distance(a, b).sub(distance(a, c)).add(1).clamp({ min: 0 })));
    const steps = torch.randn(5, 2, 4).log_softmax(2);
    const targets = torch.tensor(
      [
        [1, 2],
        [3, 3],
      ],
      { dtype: torch.int64 },
    );
    const ctc = nn.CTCLoss({ reduction: "sum" })(steps, targets, [5, 5], int(2, 2));
    assert.ok(torch.equal(ctc, F.ctc_loss(steps, targets, [5, 5], [2, 2], { reduction: "sum" })));
  });
});

describe("losses", () => {
  it("leave PyTorch's nodes", () => {
    const x = torch.ones(2, 3, { requires_grad: true });
    assert.deepEqual(names(F.cross_entropy(x, int(0, 1))).slice(0, 2), ["NllLossBackward0", "LogSoftmaxBackward0"]);
    const image = torch.ones(2, 3, 4, { requires_grad: true });
    assert.deepEqual(names(F.cross_entropy(image, torch.zeros(2, 4, { dtype: torch.int64 }))).slice(0, 3), [
      "NllLoss2DBackward0",
      "ViewBackward0",
      "LogSoftmaxBackward0",
    ]);
    assert.equal(names(F.smooth_l1_loss(x, x.detach()))[0], "SmoothL1LossBackward0");
    assert.equal(names(F.multi_margin_loss(x, int(0, 1)))[0], "MultiMarginLossBackward0");
    assert.equal(names(F.multilabel_margin_loss(x, int(0, 1, -1).expand(2, 3)))[0], "MultilabelMarginLossBackward0");
    const steps = torch.ones(3, 1, 2, { requires_grad: true });
    assert.equal(names(F.ctc_loss(steps, int(1).view(1, 1), [3], [1], { reduction: "none" }))[0], "CtcLossBackward0");
  });

  it("say what is wrong in PyTorch's words", () => {
    const z = (...sizes: number[]) => torch.zeros(sizes);
    raises(() => F.cross_entropy(z(2, 3), int(0, 5)), "IndexError", "Target 5 is out of bounds.");
    raises(() => F.nll_loss(z(2, 3), int(0, -1)), "IndexError", "Target -1 is out of bounds.");
    raises(
      () => F.cross_entropy(z(2, 3), int(0, 1, 2)),
      "ValueError",
      "Expected input batch_size (2) to match target batch_size (3).",
    );
    raises(() => F.cross_entropy(z(2, 3), z(2)), "RuntimeError", "expected scalar type Long but found Float");
    raises(
      () => F.cross_entropy(z(2, 3), z(2, 4)),
      "RuntimeError",
      "0D or 1D target tensor expected, multi-target not supported",
    );
    raises(
      () => F.cross_entropy(z(2, 3), int(0, 1), { weight: torch.ones(4) }),
      "RuntimeError",
      "weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [4]",
    );
    raises(
      () => F.cross_entropy(z(2, 3), int(0, 1), { label_smoothing: 1.5 }),
      "RuntimeError",
      "label_smoothing must be between 0.0 and 1.0. Got: 1.5",
    );
    raises(
      () => F.cross_entropy(z(2, 3), z(2, 3).long()),
      "RuntimeError",
      "Expected floating point type for target with class probabilities, got Long",
    );
    raises(
      () => F.mse_loss(z(2), z(2), { reduction: "avg" as never }),
      "ValueError",
      "avg is not a valid value for reduction",
    );
    raises(
      () => F.binary_cross_entropy(torch.tensor([1.5]), z(1)),
      "RuntimeError",
      "all elements of input should be between 0 and 1",
    );
    raises(
      () => F.binary_cross_entropy_with_logits(z(2), z(3)),
      "ValueError",
      "Target size (torch.Size([3])) must be the same as input size (torch.Size([2]))",
    );
    raises(
      () => F.gaussian_nll_loss(z(2), z(2), torch.tensor([-1, 1])),
      "ValueError",
      "var has negative entry/entries",
    );
    raises(() => F.mse_loss(int(1), int(1)), "RuntimeError", "\"mse_cpu\" not implemented for 'Long'");
    raises(() => F.poisson_nll_loss(z(2), z(2), { reduction: "x" as never }), "ValueError", "x is not valid");
    raises(
      () => F.multilabel_margin_loss(z(2, 3), torch.full([2, 3], 7, { dtype: torch.int64 })),
      "RuntimeError",
      "argument #2 'target' is out of range",
    );
    raises(
      () => F.triplet_margin_loss(z(2), z(2, 2), z(2)),
      "RuntimeError",
      "All inputs should have same dimension but got 1D, 2D and 1D inputs.",
    );
    raises(() => F.multi_margin_loss(z(2, 3), int(0, 3)), "RuntimeError", "target out of range");
    raises(() => F.multi_margin_loss(z(2, 3), int(0, 1), 3), "ValueError", "only p == 1 and p == 2 supported");
    raises(
      () => F.ctc_loss(z(3, 1, 2), int(1).view(1, 1), [4], [1]),
      "RuntimeError",
      "Expected input_lengths to have value at most 3, but got value 4 (while checking arguments for ctc_loss_cpu)",
    );
    raises(
      () => F.huber_loss(z(2), z(2), { delta: 0 }),
      "RuntimeError",
      "huber_loss does not support non-positive values for delta.",
    );
  });

  it("of a twice differentiated CTC loss is refused, as in PyTorch", () => {
    const x = torch.randn(3, 1, 2).log_softmax(2).requires_grad_();
    const loss = F.ctc_loss(x, int(1).view(1, 1), [3], [1]);
    const [g] = torch.autograd.grad(loss, x, { create_graph: true });
    raises(() => g.sum().backward(), "RuntimeError", "the derivative for '_ctc_loss_backward' is not implemented.");
  });
});
