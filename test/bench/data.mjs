// The numbers that every contender computes with: made once from a seed, written as one file of float32, read by name.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const normal = (shape, scale = 1) => ({ shape, kind: "normal", scale });
const uniform = (shape, scale) => ({ shape, kind: "uniform", scale });
const below = (shape, scale) => ({ shape, kind: "below", scale });

/** Weights and bias of a linear layer or of a convolution, as PyTorch draws them. */
function layer(name, shape) {
  const bound = 1 / Math.sqrt(shape.slice(1).reduce((product, size) => product * size, 1));
  return { [`${name}.weight`]: uniform(shape, bound), [`${name}.bias`]: uniform([shape[0]], bound) };
}

function transformerLayer(i) {
  const linear = { qkv: [192, 64], out: [64, 64], ff1: [256, 64], ff2: [64, 256] };
  return Object.assign({}, ...Object.entries(linear).map(([name, shape]) => layer(`gpt.${i}.${name}`, shape)));
}

const table = {
  numbers: normal([2 ** 21]),
  x: normal([64, 1000]),
  y: normal([64, 10]),
  w1: normal([1000, 100]),
  w2: normal([100, 10]),
  ...layer("mlp.0", [100, 1000]),
  ...layer("mlp.2", [10, 100]),
  images: uniform([32, 1, 28, 28], 1),
  labels: below([32], 10),
  ...layer("conv1", [8, 1, 3, 3]),
  ...layer("conv2", [16, 8, 3, 3]),
  ...layer("linear", [10, 784]),
  tokens: below([16, 32], 32),
  targets: below([16, 32], 32),
  "gpt.token": normal([32, 64], 0.1),
  "gpt.position": normal([32, 64], 0.1),
  ...transformerLayer(0),
  ...transformerLayer(1),
  ...layer("gpt.head", [32, 64]),
};

/** Uniform numbers in [0, 1), the same on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const draw = {
  normal: (random, scale) => scale * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  uniform: (random, scale) => scale * (2 * random() - 1),
  below: (random, scale) => Math.floor(scale * random()),
};

/** Writes numbers.f32 and index.json into `folder`. */
export function writeData(folder) {
  const random = generator(1);
  const index = {};
  const parts = [];
  let offset = 0;
  for (const [name, { shape, kind, scale }] of Object.entries(table)) {
    const count = shape.reduce((product, size) => product * size, 1);
    parts.push(Float32Array.from({ length: count }, () => draw[kind](random, scale)));
    index[name] = { shape, offset };
    offset += count;
  }
  writeFileSync(join(folder, "numbers.f32"), Buffer.concat(parts.map((part) => Buffer.from(part.buffer))));
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
}

/** The numbers as a contender reads them. */
export class Data {
  constructor(folder) {
    this.index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
    const bytes = readFileSync(join(folder, "numbers.f32"));
    this.all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }

  shape(name) {
    return this.index[name].shape;
  }

  values(name) {
    const { shape, offset } = this.index[name];
    return this.all.slice(offset, offset + shape.reduce((product, size) => product * size, 1));
  }

  /** The first (or, with `half` 1, the second) numbers of the big list, for operands of any shape. */
  operand(count, half = 0) {
    const start = this.index.numbers.offset + half * 2 ** 20;
    return this.all.slice(start, start + count);
  }

  /** The names that start with `prefix`. */
  names(prefix) {
    return Object.keys(this.index).filter((name) => name.startsWith(prefix));
  }
}

/** What is compared of a large result: its root mean square and three of its numbers. */
export function summary(values) {
  let squares = 0;
  for (const value of values) squares += value * value;
  const { length } = values;
  return [Math.sqrt(squares / length), values[0], values[length >> 1], values[length - 1]];
}

/** What is compared of random numbers: their mean and standard deviation. */
export function moments(values) {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return [mean, Math.sqrt(squares / values.length - mean * mean)];
}
