// What a new training script starts with: the smallest program that learns something.

export const newScriptText = `import * as torch from "gradlens";

// Find w so that x · w comes close to y.
torch.manual_seed(0);
const x = torch.randn(64, 3);
const y = x.mm(torch.tensor([[2], [-1], [0.5]]));
const w = torch.zeros(3, 1, { requires_grad: true });

for (let step = 0; step < 100; step++) {
  const prediction = x.mm(w);
  const loss = prediction.sub(y).pow(2).mean();
  if (step % 10 === 0) console.log(step, loss.item());
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad!.mul(0.1));
    w.grad!.zero_();
  });
}
console.log(w);
`;
