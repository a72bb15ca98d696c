// Ours, as dist/gradlens.js has it. The variant is the number of threads.
import * as torch from "../../../dist/gradlens.js";
import { moments, summary } from "../data.mjs";
import { chainLength, elements, elementwise, matmuls } from "../workloads.mjs";

const { nn, optim } = torch;
const { functional: F } = nn;

export function available(threads) {
  torch.set_num_threads(Number(threads));
  if (torch.get_num_threads() !== Number(threads)) throw new Error("one thread computes");
  return "this build";
}

const tensor = (values, shape, options) => torch.tensor(values, options).view(shape);
const load = (data, name) => tensor(data.values(name), data.shape(name));
const parameter = (data, name) => load(data, name).requires_grad_();
const integers = (data, name) => tensor(data.values(name), data.shape(name), { dtype: torch.int64 });
const parametersOf = (data, prefix) =>
  Object.fromEntries(data.names(prefix).map((name) => [name.slice(prefix.length), parameter(data, name)]));

function update(parameters, learningRate) {
  torch.no_grad(() => {
    for (const p of parameters) {
      p.sub_(p.grad, { alpha: learningRate });
      p.grad.zero_();
    }
  });
}

function twoLayerSgd(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const weights = [parameter(data, "w1"), parameter(data, "w2")];
  let loss;
  const step = () => {
    loss = x.mm(weights[0]).clamp({ min: 0 }).mm(weights[1]).sub(y).pow(2).sum();
    loss.backward();
    update(weights, 1e-6);
  };
  return { step, result: () => [loss.item()] };
}

function twoLayerAdam(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const model = nn.Sequential(nn.Linear(1000, 100), nn.ReLU(), nn.Linear(100, 10));
  const state = Object.fromEntries(data.names("mlp.").map((name) => [name.slice(4), load(data, name)]));
  model.load_state_dict(state);
  const criterion = nn.MSELoss({ reduction: "sum" });
  const optimizer = optim.Adam(model.parameters(), { lr: 1e-4 });
  let loss;
  const step = () => {
    loss = criterion(model(x), y);
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
  };
  return { step, result: () => [loss.item()] };
}

/** A workload without gradients: `compute` makes a tensor. */
function pure(compute, summarize = (values) => (values.length === 1 ? [...values] : summary(values))) {
  let y;
  const step = () => {
    y = compute();
  };
  return { step, result: () => summarize(y.data_array()) };
}

const matmul =
  ({ m, k, n, form }) =>
  (data) => {
    const a = tensor(data.operand(m * k), form === "-at" ? [k, m] : [m, k]);
    const b = tensor(data.operand(k * n, 1), form === "-bt" ? [n, k] : [k, n]);
    return pure(() => (form === "-at" ? a.t() : a).mm(form === "-bt" ? b.t() : b));
  };

const onElements = (compute) => (data) => {
  const [a, b] = [0, 1].map((half) => torch.tensor(data.operand(elements, half)));
  return pure(() => compute(a, b));
};

function chain() {
  const x = torch.ones(4, { requires_grad: true });
  const [a, b] = [torch.full([4], 0.9999), torch.full([4], 0.0002)];
  let loss;
  const step = () => {
    x.grad = null;
    let y = x;
    for (let i = 0; i < chainLength; i += 2) y = y.mul(a).add(b);
    loss = y.sum();
    loss.backward();
  };
  return { step, result: () => [loss.item(), x.grad.at(0).item()] };
}

function cnnStep(data) {
  const [x, labels] = [load(data, "images"), integers(data, "labels")];
  const p = { ...parametersOf(data, "conv"), ...parametersOf(data, "linear.") };
  let loss;
  const step = () => {
    const edges = F.max_pool2d(F.conv2d(x, p["1.weight"], p["1.bias"], { padding: 1 }).relu(), 2);
    const shapes = F.max_pool2d(F.conv2d(edges, p["2.weight"], p["2.bias"], { padding: 1 }).relu(), 2);
    loss = F.cross_entropy(F.linear(shapes.flatten(1), p.weight, p.bias), labels);
    loss.backward();
    update(Object.values(p), 0.1);
  };
  return { step, result: () => [loss.item()] };
}

/** (batch, length, 64) → the same, by attention of four heads to what came before. */
function attend(p, i, x, mask) {
  const [batch, length, width] = x.shape;
  const qkv = F.linear(x, p[`${i}.qkv.weight`], p[`${i}.qkv.bias`]).view(batch, length, 3, 4, 16);
  const [q, k, v] = [0, 1, 2].map((part) => qkv.select(2, part).transpose(1, 2));
  const weights = q.matmul(k.transpose(2, 3)).div(4).add(mask).softmax(-1);
  const heads = weights.matmul(v).transpose(1, 2).reshape(batch, length, width);
  return F.linear(heads, p[`${i}.out.weight`], p[`${i}.out.bias`]);
}

function transformerStep(data) {
  const [tokens, targets] = [integers(data, "tokens"), integers(data, "targets").view(-1)];
  const p = parametersOf(data, "gpt.");
  const mask = torch.full([32, 32], -1e9).triu(1);
  const norm = (x) => F.layer_norm(x, [64]);
  let loss;
  const step = () => {
    let x = F.embedding(tokens, p.token).add(p.position);
    for (const i of [0, 1]) {
      x = x.add(attend(p, i, norm(x), mask));
      const hidden = F.linear(norm(x), p[`${i}.ff1.weight`], p[`${i}.ff1.bias`]).relu();
      x = x.add(F.linear(hidden, p[`${i}.ff2.weight`], p[`${i}.ff2.bias`]));
    }
    const scores = F.linear(norm(x), p["head.weight"], p["head.bias"]);
    loss = F.cross_entropy(scores.view(-1, 32), targets);
    loss.backward();
    update(Object.values(p), 0.1);
  };
  return { step, result: () => [loss.item()] };
}

/** Each step makes a product and a gradient of half a megabyte and lets go of both. */
function temporaries(data) {
  const [w, x] = [0, 1].map((half) => torch.tensor(data.operand(2 ** 17, half)));
  w.requires_grad_();
  const step = () => {
    w.grad = null;
    w.mul(x).sum().backward();
  };
  return { step, result: () => summary(w.grad.data_array()) };
}

const binary = { add: (a, b) => a.add(b), mul: (a, b) => a.mul(b) };

export const workloads = {
  "two-layer-sgd": twoLayerSgd,
  "two-layer-adam": twoLayerAdam,
  ...Object.fromEntries(Object.entries(matmuls).map(([name, shape]) => [name, matmul(shape)])),
  ...Object.fromEntries(elementwise.map((name) => [name, onElements(binary[name] ?? ((a) => a[name]()))])),
  sum: onElements((a) => a.sum()),
  softmax: onElements((a) => a.view(1000, 1000).softmax(1)),
  chain,
  "cnn-step": cnnStep,
  "transformer-step": transformerStep,
  randn: () => pure(() => torch.randn(elements), moments),
  temporaries,
};
