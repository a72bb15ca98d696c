// What a module knows about itself: its parameters by name, its structure, its size.
import * as torch from "gradlens";
import { nn } from "gradlens";

class TwoLayerNet extends nn.Module {
  linear1: nn.Linear;
  hidden_activation: nn.ReLU;
  linear2: nn.Linear;

  constructor(D_in: number, H: number, D_out: number) {
    super();
    this.linear1 = nn.Linear(D_in, H);
    this.hidden_activation = nn.ReLU();
    this.linear2 = nn.Linear(H, D_out);
  }

  forward(x: torch.Tensor): torch.Tensor {
    const l1 = this.linear1(x);
    const h_relu = this.hidden_activation(l1);
    return this.linear2(h_relu);
  }
}

torch.manual_seed(0);
const [D_in, H, D_out] = [1000, 100, 10];
const model = new TwoLayerNet(D_in, H, D_out);

// A layer that is assigned to a field brings its parameters along, under the field's name.
for (const [name, param] of model.named_parameters())
  console.log(name.padEnd(21), String(param.shape).padEnd(19), param.numel());

// Printed, a module shows its layers. ReLU has no parameters: it learns nothing.
console.log(model);

let count = 0;
for (const param of model.parameters()) count += param.numel();
console.log(count);

// A parameter is a tensor that requires its gradient.
console.log(model.linear2.bias);
