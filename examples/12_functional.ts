// The same network with nn.functional: what learns nothing needs no layer object, a function will do.
import * as torch from "gradlens";
import { nn, optim } from "gradlens";

const { functional: F } = nn;

class TwoLayerNet extends nn.Module {
  linear1: nn.Linear;
  linear2: nn.Linear;

  constructor(D_in: number, H: number, D_out: number) {
    super();
    this.linear1 = nn.Linear(D_in, H);
    this.linear2 = nn.Linear(H, D_out);
  }

  forward(x: torch.Tensor): torch.Tensor {
    const h_relu = F.relu(this.linear1(x));
    return this.linear2(h_relu);
  }
}

torch.manual_seed(0);
const [N, D_in, H, D_out] = [64, 1000, 100, 10];
const x = torch.randn(N, D_in);
const y = torch.randn(N, D_out);

const model = new TwoLayerNet(D_in, H, D_out);
const criterion = nn.MSELoss({ reduction: "sum" });
const optimizer = optim.SGD(model.parameters(), { lr: 1e-4 });

for (let t = 0; t < 500; t++) {
  const y_pred = model(x);
  const loss = criterion(y_pred, y);
  if (t % 50 === 0) console.log(t, loss.item());

  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
}
