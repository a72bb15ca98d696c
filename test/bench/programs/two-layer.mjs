// The two-layer network as a user's script: prints milliseconds per iteration, once the first fifth has warmed up.
import * as torch from "gradlens";

const iterations = Number(process.argv[2]);
torch.set_num_threads(1);
torch.manual_seed(0);
const x = torch.randn(64, 1000);
const y = torch.randn(64, 10);
const w1 = torch.randn(1000, 100, { requires_grad: true });
const w2 = torch.randn(100, 10, { requires_grad: true });

const first = Math.floor(iterations / 5);
let start;
for (let t = 0; t < iterations; t++) {
  if (t === first) start = performance.now();
  const loss = x.mm(w1).clamp({ min: 0 }).mm(w2).sub(y).pow(2).sum();
  loss.backward();
  torch.no_grad(() => {
    for (const w of [w1, w2]) {
      w.sub_(w.grad.mul(1e-6));
      w.grad.zero_();
    }
  });
}
console.log((performance.now() - start) / (iterations - first));
