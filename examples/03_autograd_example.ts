// What autograd remembers: each result knows the operation that made it, and backward() follows these back.
import * as torch from "gradlens";

torch.manual_seed(0);

// requires_grad: from here on, remember what happens to x.
const x = torch.ones(2, 2, { requires_grad: true });
console.log(x);

const y = x.add(2);
console.log(y);
console.log(y.grad_fn);

const z = y.mul(y).mul(3);
const out = z.mean();
console.log(z, out);

// Nothing is remembered of a tensor that nobody asked for…
let a = torch.randn(2, 2);
a = a.mul(3).div(a.sub(1));
console.log(a.requires_grad);

// …until somebody does.
a.requires_grad_(true);
console.log(a.requires_grad);
const b = a.mul(a).sum();
console.log(b.grad_fn);
console.log(a, b);

// out = mean(3 (x + 2)²), so ∂out/∂x = 6 (x + 2) / 4 = 4.5 for x = 1.
out.backward();
console.log(x.grad);
console.log(x.data);

// b = Σ a², so ∂b/∂a = 2a.
b.backward();
console.log(a.grad);
