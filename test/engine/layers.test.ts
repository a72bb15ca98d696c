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

const double = { dtype: torch.float64 };

function assertClose(got: torch.Tensor, want: torch.Tensor, tolerance = 1e-12): void {
  assert.deepEqual([...got.shape], [...want.shape]);
  const error = got.numel() === 0 ? 0 : got.sub(want).abs().max().item();
  assert.ok(error <= tolerance, `off by ${error}`);
}

describe("layers", () => {
  it("a transposed convolution is the adjoint of the convolution", () => {
    torch.manual_seed(1);
    for (const [stride, padding, dilation, groups] of [
      [1, 0, 1, 1],
      [2, 1, 1, 2],
      [3, 2, 2, 1],
    ]) {
      const x = torch.randn(2, 4, 9, 8, double);
      const w = torch.randn(6, 4 / groups, 3, 2, double);
      const y = F.conv2d(x, w, { stride, padding, dilation, groups });
      const g = torch.randn(...y.shape, double);
      const smallest = F.conv_transpose2d(g, w, { stride, padding, dilation, groups });
      const output_padding = [9 - smallest.size(2), 8 - smallest.size(3)];
      const back = F.conv_transpose2d(g, w, { stride, padding, dilation, groups, output_padding });
      assertClose(back.mul(x).sum(), g.mul(y).sum(), 1e-10);
    }
  });

  it("a convolution is a product of its weight with unfolded images", () => {
    torch.manual_seed(2);
    const x = torch.randn(2, 3, 6, 5, double);
    const w = torch.randn(4, 3, 2, 3, double);
    const columns = F.unfold(x, [2, 3], { stride: 2, padding: 1 });
    const product = w.reshape(4, -1).matmul(columns);
    const y = F.conv2d(x, w, { stride: 2, padding: 1 });
    assertClose(y, product.view(y.shape));
  });

  it("views, transposed and expanded images give what their copies give", () => {
    torch.manual_seed(3);
    const x = torch.randn(6, 5, 3, 2, double).permute(3, 2, 0, 1);
    const w = torch.randn(3, 2, 2, 4, double).permute(3, 0, 1, 2);
    assertClose(F.conv2d(x, w), F.conv2d(x.contiguous(), w.contiguous()));
    assertClose(F.max_pool2d(x, 2), F.max_pool2d(x.contiguous(), 2));
    assertClose(F.layer_norm(x, [5]), F.layer_norm(x.contiguous(), [5]));
    assertClose(F.interpolate(x, 4), F.interpolate(x.contiguous(), 4));
    const one = torch.randn(1, 3, 4, 4, double).expand(2, 3, 4, 4);
    assertClose(F.avg_pool2d(one, 2), F.avg_pool2d(one.contiguous(), 2));
  });

  it("running statistics follow batches, and are what evaluation uses", () => {
    torch.manual_seed(4);
    const layer = nn.BatchNorm1d(2, { momentum: null, dtype: torch.float64 });
    const batches = [torch.randn(5, 2, double), torch.randn(5, 2, double)];
    for (const batch of batches) layer(batch);
    assert.equal(layer.num_batches_tracked?.item(), 2);
    assertClose(layer.running_mean!, torch.stack(batches.map((batch) => batch.mean(0))).mean(0));
    layer.eval();
    const x = torch.randn(3, 2, double);
    assertClose(layer(x), x.sub(layer.running_mean!).div(layer.running_var!.add(1e-5).sqrt()));
  });

  it("a pretrained embedding is not learnt unless it is said to", () => {
    const table = torch.randn(3, 2);
    assert.equal(nn.Embedding.from_pretrained(table).weight.requires_grad, false);
    assert.equal(nn.Embedding.from_pretrained(table, { freeze: false }).weight.requires_grad, true);
    assert.equal(String(nn.EmbeddingBag.from_pretrained(table, { mode: "sum" })), "EmbeddingBag(3, 2, mode=sum)");
  });

  it("CrossMapLRN2d sums over channels as PyTorch does", () => {
    const x = torch.arange(4).float().view(1, 4, 1, 1);
    const even = [0, 0.5029733777046204, 0.7071067690849304, 0.7369470000267029];
    assertClose(nn.CrossMapLRN2d(2, { k: 2, alpha: 1 })(x).flatten(), torch.tensor(even), 1e-6);
  });

  it("a small network learns to find a bright square as it does in PyTorch", () => {
    torch.manual_seed(5);
    const net = nn.Sequential(
      nn.Conv2d(1, 4, 3),
      nn.BatchNorm2d(4),
      nn.ReLU(),
      nn.MaxPool2d(2),
      nn.Flatten(),
      nn.Linear(36, 1),
    );
    const x = torch.randn(16, 1, 8, 8);
    x.narrow(0, 0, 8).narrow(2, 2, 3).narrow(3, 2, 3).add_(2);
    const target = torch.arange(16).lt(8).float().unsqueeze(1).mul(2).sub(1);
    const optimizer = new torch.optim.SGD(net.parameters(), { lr: 0.05 });
    const losses = Array.from({ length: 40 }, () => {
      const loss = F.mse_loss(net(x), target);
      optimizer.zero_grad();
      loss.backward();
      optimizer.step();
      return loss.item();
    });
    // What PyTorch 1.13 computes with this seed.
    assert.ok(Math.abs(losses[0] - 1.7715428) < 1e-5 && Math.abs(losses[39] - 0.4688347) < 1e-5, `${losses}`);
  });
});
