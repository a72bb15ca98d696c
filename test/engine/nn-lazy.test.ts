// Lazy modules: sizes that come with the first input, then PyTorch's numbers.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, optim } from "gradlens";
import { near } from "./asserts.js";

describe("lazy modules", () => {
  it("become what they stand for with the first input", () => {
    torch.manual_seed(0);
    const layer = nn.LazyLinear(3);
    assert.equal(String(layer), "LazyLinear(in_features=0, out_features=3, bias=True)");
    const { weight } = layer;
    const sgd = optim.SGD(layer.parameters(), { lr: 0.1 });
    const y = layer(torch.ones(2, 2));
    near(y, [0.360019, -0.541711, -0.145481, 0.360019, -0.541711, -0.145481]);
    assert.equal(String(layer), "Linear(in_features=2, out_features=3, bias=True)");
    assert.equal(layer.weight, weight);
    y.sum().backward();
    const before = weight.tolist();
    sgd.step();
    assert.notDeepEqual(weight.tolist(), before);
    assert.equal(String(nn.LazyLinear(3, { bias: false })), "LazyLinear(in_features=0, out_features=3, bias=False)");
  });

  it("go together", () => {
    torch.manual_seed(0);
    const model = nn.Sequential(
      nn.LazyConv2d(2, 3, { padding: 1 }),
      nn.LazyBatchNorm2d(),
      nn.LazyInstanceNorm2d({ affine: true }),
      nn.LazyConvTranspose2d(1, 2, { bias: false }),
    );
    const text = (name: string, size: number) =>
      [
        "Sequential(",
        `  (0): ${name}Conv2d(${size}, 2, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))`,
        `  (1): ${name}BatchNorm2d(${size}, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)`,
        `  (2): ${name}InstanceNorm2d(${size}, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)`,
        `  (3): ${name}ConvTranspose2d(${size}, 1, kernel_size=(2, 2), stride=(1, 1), bias=False)`,
        ")",
      ].join("\n");
    assert.equal(String(model), text("Lazy", 0));
    const y = model(torch.arange(32).float().view(1, 2, 4, 4));
    assert.equal(String(model), text("", 2));
    assert.deepEqual([...y.shape], [1, 1, 5, 5]);
    near(y.flatten().narrow(0, 0, 4).mul(1e5).round(), [37337, 5486, 25423, 27518]);
    assert.equal(Object.keys(model.state_dict()).length, 13);
  });
});
