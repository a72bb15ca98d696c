// js-pytorch, on the CPU: nested arrays, no convolution, no tanh or sigmoid. Its ReLU leaks a thousandth, so its results differ.
import { torch } from "js-pytorch";
import { moments, summary } from "../data.mjs";
import { chainLength, elements, matmuls } from "../workloads.mjs";

export const available = () => "0.7.2";

function nested(values, [size, ...rest]) {
  if (rest.length === 0) return Array.from(values);
  const width = values.length / size;
  return Array.from({ length: size }, (_, i) => nested(values.subarray(i * width, (i + 1) * width), rest));
}

const tensor = (values, shape, requiresGrad = false) => torch.tensor(nested(values, shape), requiresGrad);
const load = (data, name, requiresGrad) => tensor(data.values(name), data.shape(name), requiresGrad);
const flat = (data) => (Array.isArray(data) ? data.flat(Number.POSITIVE_INFINITY) : [data]);
const total = (t) => flat(t._data).reduce((sum, value) => sum + value, 0);

/** Writes the new values into the nested rows themselves: the library has no update in place. */
function descend(data, grad, learningRate) {
  for (let i = 0; i < data.length; i++) {
    if (Array.isArray(data[i])) descend(data[i], grad[i], learningRate);
    else data[i] -= learningRate * grad[i];
  }
}

const sumAll = (t) => t.reshape([t.shape.reduce((product, size) => product * size, 1)]).sum();

function twoLayerSgd(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const weights = [load(data, "w1", true), load(data, "w2", true)];
  const relu = new torch.nn.ReLU();
  let loss;
  const step = () => {
    const hidden = relu.forward(torch.matmul(x, weights[0]));
    loss = sumAll(torch.matmul(hidden, weights[1]).sub(y).pow(2));
    loss.backward();
    for (const w of weights) {
      descend(w._data, w._grad._data, 1e-6);
      w.zero_grad();
    }
  };
  return { step, result: () => [total(loss)] };
}

function twoLayerAdam(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const [first, second] = [new torch.nn.Linear(1000, 100), new torch.nn.Linear(100, 10)];
  const layers = { "mlp.0": first, "mlp.2": second };
  for (const [name, layer] of Object.entries(layers)) {
    layer.W = transposed(load(data, `${name}.weight`));
    layer.b = tensor(data.values(`${name}.bias`), data.shape(`${name}.bias`), true);
  }
  const relu = new torch.nn.ReLU();
  const optimizer = new torch.optim.Adam([first.W, first.b, second.W, second.b], 1e-4, 0);
  let loss;
  const step = () => {
    loss = sumAll(
      second
        .forward(relu.forward(first.forward(x)))
        .sub(y)
        .pow(2),
    );
    loss.backward();
    optimizer.step();
    optimizer.zero_grad();
  };
  return { step, result: () => [total(loss)] };
}

/** Weights are (in, out) here. */
function transposed(t) {
  const rows = t._data;
  return torch.tensor(
    rows[0].map((_, column) => rows.map((row) => row[column])),
    true,
  );
}

function pure(compute, summarize = (values) => (values.length === 1 ? values : summary(values))) {
  let y;
  const step = () => {
    y = compute();
  };
  return { step, result: () => summarize(flat(y._data)) };
}

const matmul =
  ({ m, k, n, form }) =>
  (data) => {
    const a = tensor(data.operand(m * k), form === "-at" ? [k, m] : [m, k]);
    const b = tensor(data.operand(k * n, 1), form === "-bt" ? [n, k] : [k, n]);
    return pure(() => torch.matmul(form === "-at" ? a.transpose(0, 1) : a, form === "-bt" ? b.transpose(0, 1) : b));
  };

const onElements = (compute) => (data) => {
  const [a, b] = [0, 1].map((half) => tensor(data.operand(elements, half), [1000, 1000]));
  return pure(() => compute(a, b));
};

function chain() {
  const x = torch.ones([4], true);
  const [a, b] = [torch.tensor(Array(4).fill(0.9999)), torch.tensor(Array(4).fill(0.0002))];
  let loss;
  const step = () => {
    x.zero_grad();
    let y = x;
    for (let i = 0; i < chainLength; i += 2) y = y.mul(a).add(b);
    loss = y.sum();
    loss.backward();
  };
  return { step, result: () => [total(loss), x._grad._data[0]] };
}

const [relu, softmax] = [new torch.nn.ReLU(), new torch.nn.Softmax()];

export const workloads = {
  "two-layer-sgd": twoLayerSgd,
  "two-layer-adam": twoLayerAdam,
  ...Object.fromEntries(Object.entries(matmuls).map(([name, shape]) => [name, matmul(shape)])),
  add: onElements((a, b) => a.add(b)),
  mul: onElements((a, b) => a.mul(b)),
  relu: onElements((a) => relu.forward(a)),
  exp: onElements((a) => a.exp()),
  sum: onElements((a) => sumAll(a)),
  softmax: onElements((a) => softmax.forward(a, -1)),
  chain,
  randn: () => pure(() => torch.randn([1000, 1000]), moments),
};
