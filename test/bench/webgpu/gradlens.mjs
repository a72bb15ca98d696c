// Gradlens: a script that runs in VS Code, on the GPU of the graph's webview.
import * as torch from "gradlens";
import { filled, matrices, rounds, sizes } from "./numbers.mjs";

const load = (name) => torch.tensor(filled(name)).reshape(matrices[name].slice(0, 2));

function twoLayer() {
  const [x, y] = [load("x"), load("y")];
  const weights = [load("w1").requires_grad_(), load("w2").requires_grad_()];
  const step = () => {
    const loss = x.mm(weights[0]).relu().mm(weights[1]).sub(y).pow(2).sum();
    loss.backward();
    torch.no_grad(() => {
      for (const w of weights) {
        w.sub_(w.grad.mul(1e-6));
        w.grad = null;
      }
    });
    return loss;
  };
  return rounds(() => {
    let loss;
    for (let i = 0; i < sizes.steps; i++) loss = step();
    return loss.item();
  }, sizes.steps);
}

function product() {
  const [a, b] = [load("a"), load("b")];
  return rounds(() => {
    let c;
    for (let i = 0; i < sizes.products; i++) c = a.mm(b);
    return c.at(0, 0).item();
  }, sizes.products);
}

console.log(`measured ${JSON.stringify({ twoLayer: await twoLayer(), product: await product() })}`);
