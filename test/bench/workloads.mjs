// What is timed, and how far from the others ours may be: `targets` are ratios of our time to another's.

const products = [["64x1000x100", 64, 1000, 100], ...[256, 512, 1024].map((size) => [size, size, size, size])];
const forms = { "": "a b", "-at": "aᵀ b", "-bt": "a bᵀ" };

export const chainLength = 10_000;

/** Products of two matrices, plain and with one of them transposed, by name: [m, k, n, form]. */
export const matmuls = Object.fromEntries(
  products.flatMap(([size, m, k, n]) => Object.keys(forms).map((form) => [`matmul-${size}${form}`, { m, k, n, form }])),
);

export const elements = 1_000_000;
export const elementwise = ["add", "mul", "relu", "exp", "tanh", "sigmoid"];

const asPyTorch = (most) => ({ "gradlens pytorch": most });
const elementTargets = { add: 1.3, mul: 1.3, relu: 1.3, sum: 1.3, exp: 3, tanh: 3, sigmoid: 3 };
/** A step has many functions, each of which an engine of JavaScript optimizes after it has run for a while. */
const training = { steps: 3, warmRounds: 8 };

/**
 * Each workload: its title, how many steps come before results are compared, the tolerance of that comparison, and for how
 * many rounds it runs before it is timed.
 */
export const workloads = {
  "two-layer-sgd": {
    title: "two-layer network, SGD by hand",
    ...training,
    targets: { "gradlens pytorch": 2.2, "gradlens peers": 0.5, "gradlens-2 pytorch": 1.5 },
  },
  "two-layer-adam": { title: "two-layer network, nn + Adam", ...training, targets: asPyTorch(2) },
  ...Object.fromEntries(
    Object.entries(matmuls).map(([name, { m, k, n, form }]) => {
      const targets = name === "matmul-512" ? { "gradlens pytorch": 2.6, "gradlens peers": 1 } : {};
      return [name, { title: `matmul ${m}×${k}×${n}, ${forms[form]}`, targets }];
    }),
  ),
  ...Object.fromEntries(
    [...elementwise, "sum"].map((name) => [
      name,
      { title: `${name} of 10⁶`, targets: asPyTorch(elementTargets[name]) },
    ]),
  ),
  softmax: { title: "softmax of 1000×1000", targets: {} },
  chain: {
    title: `chain of ${chainLength.toLocaleString("en")} ops, forward and backward`,
    targets: { "gradlens pytorch": 1 / 3 },
    perOp: { ops: chainLength, most: 1.5 },
  },
  "cnn-step": {
    title: "small CNN, training step",
    ...training,
    targets: { "gradlens pytorch": 4, "gradlens tfjs-wasm": 0.5 },
  },
  "transformer-step": {
    title: "small transformer, training step",
    ...training,
    targets: { "gradlens pytorch": 4, "gradlens tfjs-wasm": 0.5 },
  },
  randn: { title: "randn of 10⁶", tolerance: 1e-2, targets: {} },
};
