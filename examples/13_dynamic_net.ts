// A network with another graph in every step: plain control flow decides how deep it is.
import * as torch from "gradlens";
import { nn, optim, python } from "gradlens";

class DynamicNet extends nn.Module {
  input_linear: nn.Linear;
  middle_linear: nn.Linear;
  output_linear: nn.Linear;

  constructor(D_in: number, H: number, D_out: number) {
    super();
    this.input_linear = nn.Linear(D_in, H);
    this.middle_linear = nn.Linear(H, H);
    this.output_linear = nn.Linear(H, D_out);
  }

  forward(x: torch.Tensor): torch.Tensor {
    let h_relu = torch.relu(this.input_linear(x));
    // The graph is what ran this time: between 0 and 3 uses of one and the same layer, whose gradients add up.
    const hidden_layers = python.random.randint(0, 3);
    for (let i = 0; i < hidden_layers; i++) h_relu = torch.relu(this.middle_linear(h_relu));
    return this.output_linear(h_relu);
  }
}

torch.manual_seed(0);
python.random.seed(0);
const [N, D_in, H, D_out] = [64, 1000, 100, 10];
const x = torch.randn(N, D_in);
const y = torch.randn(N, D_out);

const model = new DynamicNet(D_in, H, D_out);
const criterion = nn.MSELoss({ reduction: "sum" });
const optimizer = optim.SGD(model.parameters(), { lr: 1e-4, momentum: 0.9 });

for (let t = 0; t < 500; t++) {
  // Two batches of half the data each.
  for (let i = 0; i < 2; i++) {
    const batch = torch.slice((N / 2) * i, (N / 2) * (i + 1));
    const y_pred = model(x.at(batch));
    const loss = criterion(y_pred, y.at(batch));
    if (t % 50 === 0) console.log(t, loss.item());

    // Zeros instead of null: so momentum also moves a layer that this step did not use, as in the tutorial's days.
    optimizer.zero_grad(false);
    loss.backward();
    optimizer.step();
  }
}
