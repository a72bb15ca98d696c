// TensorFlow.js. The variant is the backend: wasm or cpu; one thread computes.
import * as tf from "@tensorflow/tfjs";
import { setThreadsCount } from "@tensorflow/tfjs-backend-wasm";
import { moments, summary } from "../data.mjs";
import { chainLength, elements, elementwise, matmuls } from "../workloads.mjs";

let backend;

export async function available(variant) {
  setThreadsCount(1);
  if (!(await tf.setBackend(variant))) throw new Error(`no backend ${variant}`);
  await tf.ready();
  backend = variant;
  return tf.version.tfjs;
}

const load = (data, name) => tf.tensor(data.values(name), data.shape(name));
const integers = (data, name) => tf.tensor(Int32Array.from(data.values(name)), data.shape(name), "int32");
const variable = (t) => tf.variable(t);
const variables = (data, prefix) =>
  Object.fromEntries(data.names(prefix).map((name) => [name.slice(prefix.length), variable(load(data, name))]));

/** Steps that minimise `loss` over `parameters`; the result is the loss before the last step. */
function training(parameters, loss, apply) {
  let last;
  const step = () => {
    last?.dispose();
    last = tf.tidy(() => {
      const { value, grads } = tf.variableGrads(loss, parameters);
      apply(grads);
      return value;
    });
  };
  return { step, result: () => [...last.dataSync()] };
}

function descend(parameters, learningRate) {
  return (grads) => {
    for (const p of parameters) p.assign(p.sub(grads[p.name].mul(learningRate)));
  };
}

function twoLayerSgd(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const weights = [variable(load(data, "w1")), variable(load(data, "w2"))];
  const loss = () => x.matMul(weights[0]).relu().matMul(weights[1]).sub(y).square().sum();
  return training(weights, loss, descend(weights, 1e-6));
}

function twoLayerAdam(data) {
  const [x, y] = [load(data, "x"), load(data, "y")];
  const p = variables(data, "mlp.");
  const loss = () =>
    linear(linear(x, p, "0.").relu(), p, "2.")
      .sub(y)
      .square()
      .sum();
  const optimizer = tf.train.adam(1e-4, 0.9, 0.999, 1e-8);
  return training(Object.values(p), loss, (grads) => optimizer.applyGradients(grads));
}

/** x @ weightᵀ + bias, for x of any number of dimensions. */
function linear(x, p, name) {
  const flat = x.reshape([-1, x.shape.at(-1)]);
  const y = flat.matMul(p[`${name}weight`], false, true).add(p[`${name}bias`]);
  return y.reshape([...x.shape.slice(0, -1), y.shape[1]]);
}

function crossEntropy(scores, labels) {
  const shifted = scores.sub(scores.max(-1, true));
  const logProbabilities = shifted.sub(shifted.exp().sum(-1, true).log());
  return labels.mul(logProbabilities).sum(-1).mean().neg();
}

/** The wasm backend lacks the gradient of a convolution by its filter: it is a convolution of the transposed input. */
const convolveWasm = tf.customGrad((x, w, save) => {
  save([x, w]);
  return {
    value: tf.conv2d(x, w, 1, "same"),
    gradFunc: (g, [x, w]) => {
      const byFilter = tf.conv2d(x.transpose([3, 1, 2, 0]), g.transpose([1, 2, 0, 3]), 1, [
        [0, 0],
        [1, 1],
        [1, 1],
        [0, 0],
      ]);
      return [tf.conv2dTranspose(g, w, x.shape, 1, "same"), byFilter.transpose([1, 2, 0, 3])];
    },
  };
});

const convolve = (x, w) => (backend === "wasm" ? convolveWasm(x, w) : tf.conv2d(x, w, 1, "same"));

/** Pictures are (batch, height, width, channel) here, filters (height, width, in, out). */
function cnnStep(data) {
  const x = load(data, "images").transpose([0, 2, 3, 1]);
  const labels = tf.oneHot(integers(data, "labels"), 10).cast("float32");
  const filter = (name) => variable(load(data, `${name}.weight`).transpose([2, 3, 1, 0]));
  const bias = (name) => variable(load(data, `${name}.bias`));
  const columns = load(data, "linear.weight").reshape([10, 16, 7, 7]).transpose([0, 2, 3, 1]).reshape([10, 784]);
  const p = { weight: variable(columns), bias: bias("linear") };
  const [w1, b1, w2, b2] = [filter("conv1"), bias("conv1"), filter("conv2"), bias("conv2")];
  const layer = (x, w, b) => tf.maxPool(convolve(x, w).add(b).relu(), 2, 2, "valid");
  const loss = () => crossEntropy(linear(layer(layer(x, w1, b1), w2, b2).reshape([32, 784]), p, ""), labels);
  const parameters = [w1, b1, w2, b2, p.weight, p.bias];
  return training(parameters, loss, descend(parameters, 0.1));
}

function normalise(x) {
  const centred = x.sub(x.mean(-1, true));
  return centred.mul(centred.square().mean(-1, true).add(1e-5).rsqrt());
}

function attend(p, i, x, mask) {
  const [batch, length, width] = x.shape;
  const parts = tf.split(linear(x, p, `${i}.qkv.`), 3, -1);
  const [q, k, v] = parts.map((part) => part.reshape([batch, length, 4, 16]).transpose([0, 2, 1, 3]));
  const weights = tf.softmax(q.matMul(k, false, true).div(4).add(mask));
  return linear(weights.matMul(v).transpose([0, 2, 1, 3]).reshape([batch, length, width]), p, `${i}.out.`);
}

function transformerStep(data) {
  const [tokens, targets] = ["tokens", "targets"].map((name) =>
    tf.oneHot(integers(data, name).reshape([-1]), 32).cast("float32"),
  );
  const p = variables(data, "gpt.");
  const mask = tf.linalg
    .bandPart(tf.ones([32, 32]), -1, 0)
    .sub(1)
    .mul(1e9);
  const loss = () => {
    let x = tokens.matMul(p.token).reshape([16, 32, 64]).add(p.position);
    for (const i of [0, 1]) {
      x = x.add(attend(p, i, normalise(x), mask));
      x = x.add(linear(linear(normalise(x), p, `${i}.ff1.`).relu(), p, `${i}.ff2.`));
    }
    return crossEntropy(linear(normalise(x), p, "head.").reshape([-1, 32]), targets);
  };
  return training(Object.values(p), loss, descend(Object.values(p), 0.1));
}

function pure(compute, summarize = (values) => (values.length === 1 ? [...values] : summary(values))) {
  let y;
  const step = () => {
    y?.dispose();
    y = tf.tidy(compute);
  };
  return { step, result: () => summarize(y.dataSync()) };
}

const matmul =
  ({ m, k, n, form }) =>
  (data) => {
    const a = tf.tensor(data.operand(m * k), form === "-at" ? [k, m] : [m, k]);
    const b = tf.tensor(data.operand(k * n, 1), form === "-bt" ? [n, k] : [k, n]);
    return pure(() => a.matMul(b, form === "-at", form === "-bt"));
  };

const onElements = (compute) => (data) => {
  const [a, b] = [0, 1].map((half) => tf.tensor(data.operand(elements, half)));
  return pure(() => compute(a, b));
};

function chain() {
  const x = tf.ones([4]);
  const [a, b] = [tf.fill([4], 0.9999), tf.fill([4], 0.0002)];
  const forward = (x) => {
    let y = x;
    for (let i = 0; i < chainLength; i += 2) y = y.mul(a).add(b);
    return y.sum();
  };
  const gradient = tf.valueAndGrad(forward);
  let last;
  const step = () => {
    last = tf.tidy(() => {
      const { value, grad } = gradient(x);
      return [value.dataSync()[0], grad.dataSync()[0]];
    });
  };
  return { step, result: () => last };
}

const binary = { add: (a, b) => a.add(b), mul: (a, b) => a.mul(b) };

export const workloads = {
  "two-layer-sgd": twoLayerSgd,
  "two-layer-adam": twoLayerAdam,
  ...Object.fromEntries(Object.entries(matmuls).map(([name, shape]) => [name, matmul(shape)])),
  ...Object.fromEntries(elementwise.map((name) => [name, onElements(binary[name] ?? ((a) => a[name]()))])),
  sum: onElements((a) => a.sum()),
  softmax: onElements((a) => a.reshape([1000, 1000]).softmax()),
  chain,
  "cnn-step": cnnStep,
  "transformer-step": transformerStep,
  randn: () => pure(() => tf.randomNormal([elements]), moments),
};
