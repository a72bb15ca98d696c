// What every contender computes: the same numbers, made by the same rule, and how rounds are timed.

/** The size of the two-layer network, of the product of matrices, and of a round. */
export const sizes = { batch: 64, inputs: 1000, hidden: 100, outputs: 10, matrix: 512, steps: 50, products: 20 };

/** The names of the matrices, with their shapes and the factor of their numbers. */
export const matrices = {
  x: [sizes.batch, sizes.inputs, 1],
  y: [sizes.batch, sizes.outputs, 1],
  w1: [sizes.inputs, sizes.hidden, 0.1],
  w2: [sizes.hidden, sizes.outputs, 0.1],
  a: [sizes.matrix, sizes.matrix, 1],
  b: [sizes.matrix, sizes.matrix, 1],
};

/** The numbers of a matrix, row by row. */
export function filled(name) {
  const [rows, columns, factor] = matrices[name];
  const seed = Object.keys(matrices).indexOf(name) + 1;
  return Float32Array.from({ length: rows * columns }, (_, i) => ((((i + seed) * 7919) % 2003) / 1001.5 - 1) * factor);
}

/** Times rounds of `work`, the first of which warms up: milliseconds for each of its `count` parts, and what it gave last. */
export async function rounds(work, count, times = 6) {
  const all = [];
  let result;
  for (let round = 0; round < times; round++) {
    const since = performance.now();
    result = await work();
    all.push((performance.now() - since) / count);
  }
  return { milliseconds: all.slice(1).sort((a, b) => a - b)[(times - 1) >> 1], result };
}
