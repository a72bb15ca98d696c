// TensorFlow.js on WebGPU.
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-webgpu";
import { filled, matrices, rounds, sizes } from "./numbers.mjs";

const load = (name) => tf.tensor(filled(name), matrices[name].slice(0, 2));

function twoLayer() {
  const [x, y] = [load("x"), load("y")];
  const weights = [tf.variable(load("w1")), tf.variable(load("w2"))];
  const loss = () => x.matMul(weights[0]).relu().matMul(weights[1]).sub(y).square().sum();
  const step = () =>
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(loss, weights);
      for (const w of weights) w.assign(w.sub(grads[w.name].mul(1e-6)));
      return value;
    });
  return rounds(async () => {
    let value;
    for (let i = 0; i < sizes.steps; i++) {
      value?.dispose();
      value = step();
    }
    return (await value.data())[0];
  }, sizes.steps);
}

function product() {
  const [a, b] = [load("a"), load("b")];
  return rounds(async () => {
    let c;
    for (let i = 0; i < sizes.products; i++) {
      c?.dispose();
      c = a.matMul(b);
    }
    return (await c.data())[0];
  }, sizes.products);
}

globalThis.measure = async () => {
  if (!(await tf.setBackend("webgpu"))) throw new Error("there is no backend webgpu");
  await tf.ready();
  return { twoLayer: await twoLayer(), product: await product() };
};
