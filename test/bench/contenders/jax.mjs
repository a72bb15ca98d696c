// jax-js on its wasm backend. The variant is eager or jit; one thread computes (Node has no Worker as browsers do).
import * as jax from "@jax-js/jax";
import { moments, summary } from "../data.mjs";
import { chainLength, elements, elementwise, matmuls } from "../workloads.mjs";

const { numpy: np, nn, lax, random } = jax;
let compiled;

export async function available(variant) {
  await jax.init("wasm");
  jax.defaultDevice("wasm");
  compiled = variant === "jit" ? jax.jit : (f) => f;
  return "wasm";
}

const array = (values, shape) => np.array(values).reshape(shape);
const load = (data, name) => array(data.values(name), data.shape(name));
const parametersOf = (data, prefix) =>
  Object.fromEntries(data.names(prefix).map((name) => [name.slice(prefix.length), load(data, name)]));
const map = (p, f) => Object.fromEntries(Object.keys(p).map((name) => [name, f(name)]));
const sumOf = (x) => np.sum(x);

/** Gradient descent on `loss(parameters)`: an argument is consumed by a call, so what is needed again is kept by `.ref`. */
function training(parameters, loss, learningRate) {
  const stepOf = compiled((p) => {
    const [value, grads] = jax.valueAndGrad(loss)(map(p, (name) => p[name].ref));
    return [value, map(p, (name) => p[name].sub(grads[name].mul(learningRate)))];
  });
  return stepping(parameters, (p) => stepOf(p));
}

/** Carries `state` from step to step; the result is the last loss. Steps that are not waited for pile up and cost more. */
function stepping(state, advance) {
  let [last, kept] = [null, state];
  const step = () => {
    last?.dispose();
    [last, kept] = advance(kept);
    return jax.blockUntilReady([last, kept]);
  };
  return { step, result: () => [...last.ref.dataSync()] };
}

function twoLayerSgd(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const loss = ({ w1, w2 }) => sumOf(np.square(np.matmul(nn.relu(np.matmul(x.ref, w1)), w2).sub(y.ref)));
  return training({ w1: load(data, "w1"), w2: load(data, "w2") }, loss, 1e-6);
}

/** Adam as PyTorch computes it; the step number is an array, so that a compiled step serves for all. */
function adam(p, grads, m, v, t, learningRate) {
  const names = Object.keys(p);
  const corrections = [0.9, 0.999].map((beta) => np.array(1).sub(np.exp(t.ref.mul(Math.log(beta)))));
  const out = { p: {}, m: {}, v: {} };
  for (const name of names) {
    const m1 = m[name].mul(0.9).add(grads[name].ref.mul(0.1));
    const v1 = v[name].mul(0.999).add(np.square(grads[name]).mul(0.001));
    const size = np.sqrt(v1.ref.div(corrections[1].ref)).add(1e-8);
    out.p[name] = p[name].sub(m1.ref.div(corrections[0].ref).div(size).mul(learningRate));
    out.m[name] = m1;
    out.v[name] = v1;
  }
  for (const each of [...corrections, t]) each.dispose();
  return out;
}

function twoLayerAdam(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const p = parametersOf(data, "mlp.");
  const loss = (p) => sumOf(np.square(linear(nn.relu(linear(x.ref, p, "0.")), p, "2.").sub(y.ref)));
  const advance = compiled(({ p, m, v, t }) => {
    const [value, grads] = jax.valueAndGrad(loss)(map(p, (name) => p[name].ref));
    const next = t.add(1);
    return [value, { ...adam(p, grads, m, v, next.ref, 1e-4), t: next }];
  });
  const zeros = () => map(p, (name) => np.zeros(p[name].shape));
  return stepping({ p, m: zeros(), v: zeros(), t: np.array(0) }, (state) => advance(state));
}

/** x @ weightᵀ + bias. */
const linear = (x, p, name) => np.matmul(x, p[`${name}weight`].transpose()).add(p[`${name}bias`]);

function crossEntropy(scores, labels) {
  const rows = scores.shape[0];
  return sumOf(nn.logSoftmax(scores, -1).mul(labels)).mul(-1 / rows);
}

const oneHot = (values, classes) => {
  const rows = new Float32Array(values.length * classes);
  values.forEach((value, row) => {
    rows[row * classes + value] = 1;
  });
  return array(rows, [values.length, classes]);
};

function cnnStep(data) {
  const [x, labels] = [load(data, "images"), oneHot(data.values("labels"), 10)];
  const p = { ...parametersOf(data, "conv"), ...parametersOf(data, "linear.") };
  const layer = (x, p, i) => {
    const bias = p[`${i}.bias`];
    const channels = bias.shape[0];
    const y = nn.relu(lax.conv(x, p[`${i}.weight`], [1, 1], "SAME").add(bias.reshape([1, channels, 1, 1])));
    const [batch, , height, width] = y.shape;
    return np.max(y.reshape([batch, channels, height / 2, 2, width / 2, 2]), [3, 5]);
  };
  const loss = (p) => crossEntropy(linear(layer(layer(x.ref, p, 1), p, 2).reshape([32, 784]), p, ""), labels.ref);
  return training(p, loss, 0.1);
}

function normalise(x) {
  const centred = x.ref.sub(np.mean(x, -1, { keepdims: true }));
  const spread = np.sqrt(np.mean(np.square(centred.ref), -1, { keepdims: true }).add(1e-5));
  return centred.div(spread);
}

function attend(p, i, x, mask) {
  const parts = np.split(linear(x, p, `${i}.qkv.`), 3, -1);
  const [q, k, v] = parts.map((part) => part.reshape([16, 32, 4, 16]).transpose([0, 2, 1, 3]));
  const weights = nn.softmax(
    np
      .matmul(q, k.transpose([0, 1, 3, 2]))
      .mul(1 / 4)
      .add(mask.ref),
    -1,
  );
  return linear(np.matmul(weights, v).transpose([0, 2, 1, 3]).reshape([16, 32, 64]), p, `${i}.out.`);
}

function transformerStep(data) {
  const [tokens, targets] = ["tokens", "targets"].map((name) => oneHot(data.values(name), 32));
  const mask = np.triu(np.ones([32, 32]), 1).mul(-1e9);
  const loss = (p) => {
    let x = np.matmul(tokens.ref, p.token).reshape([16, 32, 64]).add(p.position);
    for (const i of [0, 1]) {
      x = x.ref.add(attend(p, i, normalise(x), mask));
      x = x.ref.add(linear(nn.relu(linear(normalise(x), p, `${i}.ff1.`)), p, `${i}.ff2.`));
    }
    return crossEntropy(linear(normalise(x), p, "head.").reshape([512, 32]), targets.ref);
  };
  return training(parametersOf(data, "gpt."), loss, 0.1);
}

function pure(compute, summarize = (values) => (values.length === 1 ? [...values] : summary(values))) {
  let y;
  const step = () => {
    y?.dispose();
    y = compute();
    // Eager arrays are computed when they are wanted.
    return y.blockUntilReady();
  };
  return { step, result: () => summarize(y.ref.dataSync()) };
}

const matmul =
  ({ m, k, n, form }) =>
  (data) => {
    const a = array(data.operand(m * k), form === "-at" ? [k, m] : [m, k]);
    const b = array(data.operand(k * n, 1), form === "-bt" ? [n, k] : [k, n]);
    const product = compiled((a, b) =>
      np.matmul(form === "-at" ? a.transpose() : a, form === "-bt" ? b.transpose() : b),
    );
    return pure(() => product(a.ref, b.ref));
  };

const onElements = (compute, isBinary) => (data) => {
  const [a, b] = [0, 1].map((half) => np.array(data.operand(elements, half)));
  const f = compiled(compute);
  return pure(() => (isBinary ? f(a.ref, b.ref) : f(a.ref)));
};

function chain() {
  const x = np.ones([4]);
  const [a, b] = [np.full([4], 0.9999), np.full([4], 0.0002)];
  const forward = (x) => {
    let y = x;
    for (let i = 0; i < chainLength; i += 2) y = y.mul(a.ref).add(b.ref);
    return sumOf(y);
  };
  const gradient = compiled((x) => jax.valueAndGrad(forward)(x));
  let last;
  const step = () => {
    const [value, grad] = gradient(x.ref);
    last = [value.dataSync()[0], grad.dataSync()[0]];
  };
  return { step, result: () => last };
}

const functions = { relu: nn.relu, exp: np.exp, tanh: np.tanh, sigmoid: nn.sigmoid };
const binary = { add: (a, b) => a.add(b), mul: (a, b) => a.mul(b) };
const elementOf = (name) => onElements(binary[name] ?? functions[name], name in binary);

function randn() {
  let seed = 0;
  const draw = compiled((key) => random.normal(key, [elements]));
  return pure(() => draw(random.key(seed++)), moments);
}

export const workloads = {
  "two-layer-sgd": twoLayerSgd,
  "two-layer-adam": twoLayerAdam,
  ...Object.fromEntries(Object.entries(matmuls).map(([name, shape]) => [name, matmul(shape)])),
  ...Object.fromEntries(elementwise.map((name) => [name, elementOf(name)])),
  sum: onElements(sumOf),
  softmax: onElements((a) => nn.softmax(a.reshape([1000, 1000]), -1)),
  chain,
  "cnn-step": cnnStep,
  "transformer-step": transformerStep,
  randn,
};
