// What a script's editor infers and refuses: compiled by types-of-scripts.test.ts against the emitted declarations, never run.
import * as torch from "gradlens";
import { nn, optim, type Tensor, utils } from "gradlens";

const F = nn.functional;

/** `true` where two types are the same; `any` is the same as nothing else. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles where the type of a value is `A`. */
function has<A>() {
  return <B>(_value: B, ..._same: Same<A, B> extends true ? [] : [error: "another type"]): void => {};
}
const isTensor = has<Tensor>();
const isNumber = has<number>();
const isBoolean = has<boolean>();
const isTensors = has<Tensor[]>();

const x = torch.randn(4, 3);
const y = torch.zeros(4, { dtype: torch.int64 });

/** Functions and methods, by position and by name. */
export function operations(): void {
  isTensor(x);
  isTensor(x.sum());
  isTensor(x.sum({ dim: 1, keepdim: true }));
  isTensor(x.sum(1, true));
  isTensor(x.sum(1, { keepdim: true }));
  isTensor(x.sum([0, 1], true, { dtype: torch.float64 }));
  isTensor(torch.mean(x, { dim: 0 }));
  isTensor(x.max());
  isTensor(x.max(1).values);
  isTensor(x.max({ dim: 1 }).indices);
  const [values, indices] = torch.sort(x, { descending: true });
  isTensor(values);
  isTensor(indices);
  isTensor(x.mm(x.t()).clamp({ min: 0 }).pow(2));
  isTensor(x.add(1).mul(x).sub(x, { alpha: 2 }).div(3, { rounding_mode: "floor" }));
  isTensor(x.view(2, 6));
  isTensor(x.view([2, -1]));
  isTensor(torch.cat([x, x], 1));
  isTensor(torch.cat([x, x], { dim: 1 }));
  isTensors(x.split(2));
  isTensor(x.add_(1));
  isNumber(x.numel());
  isNumber(x.size(0));
  isNumber(x.item());
  isBoolean(torch.allclose(x, x, { atol: 1e-6 }));
  isTensor(torch.linalg.inv(x.mm(x.t())));
  isTensor(torch.linalg.qr(x, { mode: "complete" }).R);
  isTensor(torch.special.expit(x));
  isTensor(torch.tensor([[1, 2]], { dtype: torch.float32, requires_grad: true }));
  isTensor(x.at(torch.slice(1, 3), "...", null));
  isTensor(torch.einsum("ij,jk->ik", x, x.t()));
}

/** Functions of `nn.functional`. */
export function functions(): void {
  isTensor(F.cross_entropy(x, y));
  isTensor(F.cross_entropy(x, y, { label_smoothing: 0.1, reduction: "none" }));
  isTensor(F.mse_loss(x, x, { reduction: "sum" }));
  isTensor(F.kl_div(x, x, { reduction: "batchmean" }));
  isTensor(F.conv2d(x, x, null, 1, { padding: "same" }));
  isTensor(F.max_pool2d(x, 2));
  isTensor(F.max_pool2d(x, 2, { return_indices: true })[1]);
  isTensor(F.pad(x, [1, 1], { mode: "reflect" }));
  isTensor(F.relu(x, { inplace: true }));
  isTensor(F.dropout(x, 0.5, false));
}

class Net extends nn.Module {
  readonly layer = nn.Linear(3, 2, { bias: false });
  override forward(input: Tensor, scale = 1): Tensor {
    return this.layer(input).mul(scale);
  }
}

/** A module is called as its `forward` is. */
export function modules(): void {
  const net = new Net();
  isTensor(net(x));
  isTensor(net(x, 2));
  has<Net>()(net.train());
  has<Net>()(net.to("cpu"));
  isTensor(nn.Conv2d(1, 8, 3, { padding: 1 })(x));
  isTensor(nn.Conv2d(1, 8, 3, 1, 1)(x));
  isTensor(new nn.Conv2d(1, 8, [3, 3], { padding: "same", padding_mode: "reflect" })(x));
  has<nn.Conv2d>()(nn.Conv2d(1, 8, 3).eval());
  isTensor(nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))(x));
  const [out, [h, c]] = nn.LSTM(1, 2)(x);
  for (const t of [out, h, c]) isTensor(t);
  isTensor(nn.CrossEntropyLoss({ label_smoothing: 0.1 })(x, y));
  isTensor(nn.LazyLinear(2)(x));
  for (const [name, parameter] of net.named_parameters()) {
    has<string>()(name);
    isTensor(parameter.data);
  }
}

/** Training: optimizers, schedulers, data, modes. */
export function training(): void {
  const net = new Net();
  const optimizer = optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  const scheduler = optim.lr_scheduler.StepLR(optimizer, 30, { gamma: 0.1 });
  const dataset = new utils.data.TensorDataset(x, y);
  for (const [inputs, targets] of new utils.data.DataLoader(dataset, { batch_size: 2, shuffle: true })) {
    isTensor(inputs);
    isTensor(targets);
    optimizer.zero_grad();
    const loss = F.cross_entropy(net(inputs), targets);
    loss.backward();
    isNumber(loss.item());
    optimizer.step();
  }
  scheduler.step();
  isTensor(torch.no_grad(() => net(x)));
  using _ = torch.no_grad();
}

/** Calls that the editor marks. */
export function mistakes(): void {
  const net = new Net();
  // @ts-expect-error An unknown keyword.
  x.sum({ dimension: 1 });
  // @ts-expect-error A string for a number.
  x.sum("1");
  // @ts-expect-error A list for a tensor.
  x.mm([[1, 2]]);
  // @ts-expect-error Another string than the ones there are.
  F.mse_loss(x, x, { reduction: "average" });
  // @ts-expect-error The same by position.
  x.div(2, { rounding_mode: "up" });
  // @ts-expect-error A number for a tensor.
  net(3);
  // @ts-expect-error Nothing for a tensor.
  net();
  // @ts-expect-error A string for a number.
  nn.Linear("3", 2);
  // @ts-expect-error An unknown keyword.
  nn.Conv2d(1, 8, 3, { pad: 1 });
  // @ts-expect-error A mode that does not exist.
  nn.Conv2d(1, 8, 3, { padding_mode: "mirror" });
  // @ts-expect-error An unknown keyword.
  optim.SGD(net.parameters(), { learning_rate: 0.1 });
  // @ts-expect-error A field that no result has.
  x.max(1).value;
  // @ts-expect-error A method that does not exist.
  x.summ();
  // @ts-expect-error A number has no methods of tensors.
  x.item().add(1);
  // @ts-expect-error A function of one tensor.
  torch.exp(x, x);
}
