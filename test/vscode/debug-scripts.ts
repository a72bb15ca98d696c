// The scripts that the debugger's tests run: small enough to know every number.

/** A module with two layers, twenty steps. */
export const twoLayers = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";

class Net extends nn.Module {
  linear1 = nn.Linear(3, 4);
  linear2 = nn.Linear(4, 1);
  forward(x: torch.Tensor): torch.Tensor {
    const h = this.linear1(x).relu();
    return this.linear2(h);
  }
}

torch.manual_seed(0);
const x = torch.randn(8, 3);
const y = x.sum(1, true);
const net = new Net();
const sgd = optim.SGD(net.parameters(), { lr: 0.01 });

for (let t = 0; t < 20; t++) {
  const y_pred = net(x);
  const loss = y_pred.sub(y).pow(2).mean();
  sgd.zero_grad();
  loss.backward();
  sgd.step();
  console.log("step", t, "loss", loss.item());
}
`;

/** A loop without ops that would never end. */
export const endless = `import * as torch from "gradlens";

const a = torch.ones(2);
console.log("sum", a.sum().item());
let turns = 0;
for (;;) {
  turns++;
}
`;

/** A learning rate that is too large: the loss explodes, then it is infinite, then not a number. */
export const explodes = `import * as torch from "gradlens";

const w1 = torch.tensor([3.0, -2.0], { requires_grad: true });
for (let t = 0; t < 60; t++) {
  const p = w1.pow(4);
  const loss = p.sum();
  loss.backward();
  torch.no_grad(() => {
    w1.sub_(w1.grad.mul(0.1));
    w1.grad.zero_();
  });
}
`;

/** Two lines for a script: `busyUntil("go on")` works without ops until there is a file of that name. */
export const busyUntil = `import { existsSync } from "node:fs";
const busyUntil = (file: string) => { while (!existsSync(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); };`;

/** Number of the line of a script that holds this text. */
export function lineOf(script: string, text: string): number {
  return script.split("\n").findIndex((line) => line.includes(text)) + 1;
}
