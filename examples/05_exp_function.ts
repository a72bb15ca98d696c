// An operation of your own: forward says what it computes, backward how a gradient passes through it.
import * as torch from "gradlens";

class Exp extends torch.autograd.Function {
  static forward(ctx: torch.autograd.FunctionCtx, i: torch.Tensor): torch.Tensor {
    const result = i.exp();
    ctx.save_for_backward(result);
    return result;
  }

  // d/di eⁱ = eⁱ: the result that was kept.
  static backward(ctx: torch.autograd.FunctionCtx, grad_output: torch.Tensor): torch.Tensor {
    const [result] = ctx.saved_tensors;
    return grad_output.mul(result);
  }
}

torch.manual_seed(0);
const input = torch.randn(3, 4, { requires_grad: true });
const output = Exp.apply(input);
console.log(input);
console.log(output);
console.log(output.grad_fn?.name());

output.sum().backward();
console.log(input.grad);
console.log(torch.allclose(input.grad, input.detach().exp()));
