// A two-layer network by hand, in plain arrays: every formula of the forward and backward pass is written out.
import * as torch from "gradlens";

/** A list of rows, of 64-bit numbers as numpy has them. */
type Matrix = Float64Array[];

function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => new Float64Array(columns));
}

function randn(rows: number, columns: number): Matrix {
  const drawn = torch.randn(rows, columns, { dtype: torch.float64 }).data_array();
  return zeros(rows, columns).map((row, i) => row.map((_, j) => Number(drawn[i * columns + j])));
}

/** a · b: each row of the result is a sum of the rows of b. */
function dot(a: Matrix, b: Matrix): Matrix {
  const result = zeros(a.length, b[0].length);
  for (let i = 0; i < a.length; i++) {
    for (let k = 0; k < b.length; k++) addScaled(result[i], a[i][k], b[k]);
  }
  return result;
}

function addScaled(sum: Float64Array, factor: number, row: Float64Array): void {
  for (let j = 0; j < sum.length; j++) sum[j] += factor * row[j];
}

/** Rows become columns. */
function T(a: Matrix): Matrix {
  return zeros(a[0].length, a.length).map((row, i) => row.map((_, j) => a[j][i]));
}

/** A new matrix: f of each element of `a`, and of the element of `b` at the same place. */
function map(a: Matrix, b: Matrix, f: (a: number, b: number) => number): Matrix {
  return a.map((row, i) => row.map((value, j) => f(value, b[i][j])));
}

function total(a: Matrix): number {
  return a.reduce((sum, row) => row.reduce((sum, value) => sum + value, sum), 0);
}

torch.manual_seed(0);
// N examples at a time; the sizes of the input, of the hidden layer and of the output.
const [N, D_in, H, D_out] = [64, 1000, 100, 10];

// Random input and output: there is nothing to learn but these very numbers.
const x = randn(N, D_in);
const y = randn(N, D_out);

// Random weights, to begin with.
let w1 = randn(D_in, H);
let w2 = randn(H, D_out);

const learning_rate = 1e-6;
let loss = 0;
for (let t = 0; t < 500; t++) {
  // Forward: what the network answers now.
  const h = dot(x, w1);
  const h_relu = map(h, h, (value) => Math.max(value, 0));
  const y_pred = dot(h_relu, w2);

  // How wrong that is.
  const error = map(y_pred, y, (answer, right) => answer - right);
  loss = total(map(error, error, (value) => value ** 2));
  if (t % 50 === 0) console.log(t, loss);

  // Backward: by the chain rule from the loss to each weight.
  const grad_y_pred = map(error, error, (value) => 2 * value);
  const grad_w2 = dot(T(h_relu), grad_y_pred);
  const grad_h_relu = dot(grad_y_pred, T(w2));
  const grad_h = map(grad_h_relu, h, (grad, value) => (value < 0 ? 0 : grad));
  const grad_w1 = dot(T(x), grad_h);

  // A small step downhill.
  w1 = map(w1, grad_w1, (weight, grad) => weight - learning_rate * grad);
  w2 = map(w2, grad_w2, (weight, grad) => weight - learning_rate * grad);
}
console.log("Final Loss: ", loss);
