// jax-js on WebGPU, compiled by its `jit`.
import * as jax from "@jax-js/jax";
import { filled, matrices, rounds, sizes } from "./numbers.mjs";

const { numpy: np, nn } = jax;
const load = (name) => np.array(filled(name)).reshape(matrices[name].slice(0, 2));

async function twoLayer() {
  const [x, y] = [load("x"), load("y")];
  const loss = ({ w1, w2 }) => np.sum(np.square(np.matmul(nn.relu(np.matmul(x.ref, w1)), w2).sub(y.ref)));
  const step = jax.jit((p) => {
    const [value, grads] = jax.valueAndGrad(loss)({ w1: p.w1.ref, w2: p.w2.ref });
    return [value, { w1: p.w1.sub(grads.w1.mul(1e-6)), w2: p.w2.sub(grads.w2.mul(1e-6)) }];
  });
  let parameters = { w1: load("w1"), w2: load("w2") };
  return rounds(async () => {
    let value;
    for (let i = 0; i < sizes.steps; i++) {
      value?.dispose();
      [value, parameters] = step(parameters);
    }
    return (await value.data())[0];
  }, sizes.steps);
}

async function product() {
  const [a, b] = [load("a"), load("b")];
  const multiply = jax.jit((p, q) => np.matmul(p, q));
  return rounds(async () => {
    let c;
    for (let i = 0; i < sizes.products; i++) {
      c?.dispose();
      c = multiply(a.ref, b.ref);
    }
    return (await c.data())[0];
  }, sizes.products);
}

globalThis.measure = async () => {
  await jax.init("webgpu");
  jax.defaultDevice("webgpu");
  return { twoLayer: await twoLayer(), product: await product() };
};
