// The network with a ReLU of our own.
import * as torch from "gradlens";

class MyReLU extends torch.autograd.Function {
  static forward(ctx: torch.autograd.FunctionCtx, input: torch.Tensor): torch.Tensor {
    ctx.save_for_backward(input);
    return input.clamp({ min: 0 });
  }

  // Where the input was below zero the result did not depend on it.
  static backward(ctx: torch.autograd.FunctionCtx, grad_output: torch.Tensor): torch.Tensor {
    const [input] = ctx.saved_tensors;
    const grad_input = grad_output.clone();
    grad_input.set_at([input.lt(0)], 0);
    return grad_input;
  }
}

torch.manual_seed(0);
const [N, D_in, H, D_out] = [64, 1000, 100, 10];
const x = torch.randn(N, D_in);
const y = torch.randn(N, D_out);
const w1 = torch.randn(D_in, H, { requires_grad: true });
const w2 = torch.randn(H, D_out, { requires_grad: true });

const learning_rate = 1e-6;
for (let t = 0; t < 500; t++) {
  const y_pred = MyReLU.apply(x.mm(w1)).mm(w2);
  const loss = y_pred.sub(y).pow(2).sum();
  if (t % 100 === 99) console.log(t, loss.item());

  loss.backward();
  torch.no_grad(() => {
    w1.sub_(w1.grad.mul(learning_rate));
    w2.sub_(w2.grad.mul(learning_rate));
    w1.grad.zero_();
    w2.grad.zero_();
  });
}
