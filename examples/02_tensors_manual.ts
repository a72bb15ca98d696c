// The same network with tensors: the loops of the matrix products are gone, the backward pass is still by hand.
import * as torch from "gradlens";

torch.manual_seed(0);
const [N, D_in, H, D_out] = [64, 1000, 100, 10];
const x = torch.randn(N, D_in);
const y = torch.randn(N, D_out);
const w1 = torch.randn(D_in, H);
const w2 = torch.randn(H, D_out);

const learning_rate = 1e-6;
let loss = 0;
for (let t = 0; t < 500; t++) {
  // Forward
  const h = x.mm(w1);
  const h_relu = h.clamp({ min: 0 });
  const y_pred = h_relu.mm(w2);

  loss = y_pred.sub(y).pow(2).sum().item();
  if (t % 50 === 0) console.log(t, loss);

  // Backward
  const grad_y_pred = y_pred.sub(y).mul(2);
  const grad_w2 = h_relu.t().mm(grad_y_pred);
  const grad_h_relu = grad_y_pred.mm(w2.t());
  const grad_h = grad_h_relu.clone();
  grad_h.set_at([h.lt(0)], 0); // where the ReLU was off, nothing flows back
  const grad_w1 = x.t().mm(grad_h);

  // Names that end in _ change the tensor itself.
  w1.sub_(grad_w1.mul(learning_rate));
  w2.sub_(grad_w2.mul(learning_rate));
}
console.log("Final Loss: ", loss);
