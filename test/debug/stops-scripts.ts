// Scripts in which there is much to stop at.

/** Two parameters, three steps, a module, a loss that falls. */
export const script = `import * as torch from "gradlens";
import { nn } from "gradlens";
class Net extends nn.Module {
  linear1 = nn.Linear(2, 3);
  linear2 = nn.Linear(3, 1);
  forward(x: torch.Tensor) {
    return this.linear2(torch.relu(this.linear1(x)));
  }
}
torch.manual_seed(0);
const x = torch.tensor([[1, 2], [3, 4]]);
const w1 = torch.tensor([[1, 0.5], [-1, 2]], { requires_grad: true });
const net = new Net();
for (let t = 0; t < 6; t++) {
  const h = x.mm(w1).tanh();
  const y = net(h);
  const loss = y.pow(2).sum();
  console.log(t);
  loss.backward();
  torch.no_grad(() => {
    w1.sub_(w1.grad!.mul(0.1));
    w1.grad!.zero_();
  });
}
`;

/** Values and gradients that are broken, vanish and explode. */
export const broken = `import * as torch from "gradlens";
const x = torch.tensor([[1, 2], [3, 0]]);
const mask = torch.zeros(2, 2).masked_fill(torch.eye(2).bool(), -Infinity);
const w = torch.tensor([[1, 1], [1, 1]], { requires_grad: true });
const small = torch.ones(2, { requires_grad: true });
for (let t = 0; t < 3; t++) {
  const weights = x.mul(w).add(mask).softmax(1);
  const bad = x.mul(w).mul(t).log();
  const root = x.mul(w).mul(2 - t).sqrt();
  const loss = weights.sum().add(bad.mul(0).sum()).add(root.sum().mul(1e7)).add(small.sum().mul(1e-9));
  loss.backward();
  w.grad = null;
  small.grad = null;
}
`;

/** A gradient that is dropped in each step. */
export const dropping = `import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
const optimizer = new torch.optim.SGD([w], { lr: 0.1 });
for (let t = 0; t < 2; t++) {
  optimizer.zero_grad();
  w.pow(2).sum().backward();
  optimizer.step();
}
`;
