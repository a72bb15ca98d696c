// A classifier that learns well until, from one step to the next, every number is NaN. Which op began it, and why?
//
// Tick "NaN or infinity in a value" in the Breakpoints view and debug: the run stops at the op that made the first one.
// From there go back event by event, in the Tape or with ←, to the values that it was made of.
// (What helps: nn.functional.binary_cross_entropy_with_logits, which never takes the logarithm of a rounded probability.)
import * as torch from "gradlens";
import { nn, optim } from "gradlens";

torch.manual_seed(0);
const x = torch.randn(64, 2);
const y = x.sum(1, true).gt(0).to(torch.float32);

const model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1));
const optimizer = optim.Adam(model.parameters(), { lr: 0.1 });

for (let t = 0; t < 200; t++) {
  const p = model(x).sigmoid();
  const yes = y.mul(p.log());
  const no = y.neg().add(1).mul(p.neg().add(1).log());
  const loss = yes.add(no).mean().neg();
  if (t % 20 === 0) console.log(t, loss.item());

  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
}
