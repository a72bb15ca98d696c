// An LSTM learns to continue a wave: it sees one value at a time, and keeps in its state what it needs of the past.
import * as torch from "gradlens";
import { nn, optim } from "gradlens";

torch.manual_seed(0);

/** Waves with random phases: a slow and a fast swing added. (count, length, 1) */
function waves(count: number, length: number): torch.Tensor {
  const time = torch.arange(length).mul(0.2).view(1, -1);
  const phase = torch.rand(count, 1).mul(2 * Math.PI);
  const slow = time.add(phase).sin();
  const fast = time.mul(2.5).add(phase.mul(3)).sin().mul(0.4);
  return slow.add(fast).unsqueeze(2);
}

class Forecaster extends nn.Module {
  lstm = nn.LSTM(1, 32, { batch_first: true });
  linear = nn.Linear(32, 1);

  /** For each moment of each wave: what comes next? The network says by how much the value will change. */
  forward(x: torch.Tensor): torch.Tensor {
    const [hidden] = this.lstm(x);
    return x.add(this.linear(hidden));
  }

  /** Goes on from the end of waves: what it foretells is what it sees next. */
  extend(x: torch.Tensor, steps: number): torch.Tensor {
    let [hidden, state] = this.lstm(x);
    let next = x.narrow(1, -1, 1).add(this.linear(hidden.narrow(1, -1, 1)));
    const foretold = [next];
    for (let i = 1; i < steps; i++) {
      [hidden, state] = this.lstm(next, state);
      next = next.add(this.linear(hidden));
      foretold.push(next);
    }
    return torch.cat(foretold, 1);
  }
}

const model = new Forecaster();
const criterion = nn.MSELoss();
const optimizer = optim.Adam(model.parameters(), { lr: 1e-2 });
const scheduler = optim.lr_scheduler.StepLR(optimizer, { step_size: 80, gamma: 0.3 });

for (let step = 0; step <= 200; step++) {
  const wave = waves(16, 41);
  // Input and target are the same wave, one step apart.
  const [x, target] = [wave.narrow(1, 0, 40), wave.narrow(1, 1, 40)];
  optimizer.zero_grad();
  const answer = model(x);
  // Nobody can know at the start in which swing a wave is: the first ten answers do not count.
  const loss = criterion(answer.narrow(1, 10, 30), target.narrow(1, 10, 30));
  loss.backward();
  // Through 40 steps of time gradients may explode; long ones are shortened.
  const norm = nn.utils.clip_grad_norm_(model.parameters(), 1);
  optimizer.step();
  scheduler.step();
  if (step % 25 === 0)
    console.log(`step ${step}: loss ${loss.item().toFixed(6)}, gradient norm ${norm.item().toFixed(4)}`);
}

// A wave that it has not seen: 40 values are given, 15 foretold.
const wave = waves(1, 55);
const truth = wave.narrow(1, 40, 15);
const foretold = torch.no_grad(() => model.extend(wave.narrow(1, 0, 40), 15));
for (let i = 0; i < 15; i += 2) {
  const [is, said] = [truth, foretold].map((values) => values.at(0, i, 0).item());
  console.log(`value ${40 + i}: foretold ${said.toFixed(2).padStart(5)}, is ${is.toFixed(2).padStart(5)}`);
}
console.log(`on average ${foretold.sub(truth).abs().mean().item().toFixed(3)} off`);
