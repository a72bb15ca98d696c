// `gradcheck`: gradients of a function held against differences of its values.
import type { Call } from "./arguments.js";
import { type OneOrMore, runGrad } from "./backward.js";
import { GradcheckError, RuntimeError, ValueError } from "./errors.js";
import { enable_grad, no_grad } from "./mode.js";
import { Signature } from "./signature.js";
import { Tensor } from "./tensor.js";

/** What a function is checked with. */
export interface GradcheckOptions {
  /** The step of the differences. Default 1e-6. */
  eps?: number;
  /** How far gradients may be off, absolutely. Default 1e-5. */
  atol?: number;
  /** How far gradients may be off, relative to the differences. Default 1e-3. */
  rtol?: number;
  /** Whether wrong gradients are an error rather than `false`. Default true. */
  raise_exception?: boolean;
  /** How far two backward passes may differ. Default 0. */
  nondet_tol?: number;
}

const gradcheckArguments = new Signature(
  "gradcheck(value func, value inputs, *, float eps=0.000001, float atol=0.00001, float rtol=0.001, bool raise_exception=true, float nondet_tol=0)",
);
const gradgradcheckArguments = new Signature(
  "gradgradcheck(value func, value inputs, value grad_outputs=null, *, float eps=0.000001, float atol=0.00001, float rtol=0.001, bool raise_exception=true, float nondet_tol=0)",
);

type Checks = Required<GradcheckOptions>;
type Func = (...inputs: never[]) => unknown;

const differentiable = (value: unknown): value is Tensor =>
  value instanceof Tensor && value.is_floating_point() && value.requires_grad;
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function outputsOf(func: unknown, inputs: readonly unknown[]): Tensor[] {
  const results = listed((func as Func)(...(inputs as never[])));
  results.forEach((result, i) => {
    if (!(result instanceof Tensor)) throw new ValueError(`the function gives no Tensor for its output ${i}`);
  });
  return results as Tensor[];
}

function checkInputs(inputs: readonly unknown[]): Tensor[] {
  const wanted = inputs.filter(differentiable);
  if (wanted.length === 0)
    throw new ValueError(
      "gradcheck expects at least one input tensor to require gradient, but none of the them have requires_grad=True.",
    );
  inputs.forEach((input, i) => {
    if (differentiable(input) && input.strides.some((stride, dim) => stride === 0 && input.sizes[dim] > 1))
      throw new RuntimeError(
        `The ${i}th input has a dimension with stride 0. gradcheck only supports inputs that are non-overlapping to be able to compute the numerical gradients correctly. You should call .contiguous on the input before passing it to gradcheck.`,
      );
  });
  return wanted;
}

/** The Jacobian of each output by one input, from differences: rows are elements of the input. */
function numericalJacobians(func: unknown, inputs: readonly unknown[], input: Tensor, eps: number): number[][][] {
  const values = () => no_grad(() => outputsOf(func, inputs).map((output) => Array.from(output.elements())));
  const data = input.data;
  const places = input.numel() === 0 ? [] : indicesOf(input.sizes);
  const byPlace = places.map((index) => {
    const element = data.at(...index);
    const value = element.item();
    element.fill_(value + eps);
    const above = values();
    element.fill_(value - eps);
    const below = values();
    element.fill_(value);
    return above.map((list, o) => list.map((number, k) => (number - below[o][k]) / (2 * eps)));
  });
  const count = outputsOf(func, inputs).length;
  return Array.from({ length: count }, (_, o) => byPlace.map((rows) => rows[o]));
}

function indicesOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]],
  );
}

/** The Jacobian of one output by each input, from backward passes. */
function analyticalJacobians(output: Tensor, inputs: readonly Tensor[]): number[][][] {
  const result = inputs.map((input) =>
    Array.from({ length: input.numel() }, () => new Array<number>(output.numel()).fill(0)),
  );
  indicesOf(output.sizes).forEach((index, k) => {
    if (output.numel() === 0) return;
    const seed = output.new_zeros(output.sizes);
    seed.at(...index).fill_(1);
    runGrad(output, inputs, seed, { retain_graph: true }).forEach((gradient, i) => {
      gradient?.elements().forEach((value: number, j: number) => {
        result[i][j][k] = value;
      });
    });
  });
  return result;
}

function near(a: readonly number[][], b: readonly number[][], atol: number, rtol: number): boolean {
  return a.every((row, j) =>
    row.every((value, k) => {
      const other = b[j][k];
      return value === other || Math.abs(value - other) <= atol + rtol * Math.abs(other);
    }),
  );
}

/** A Jacobian as a tensor, for messages. */
function asTensor(like: Tensor, rows: readonly number[][], columns: number): Tensor {
  const result = like.new_zeros([rows.length, columns]);
  rows.forEach((row, j) => {
    row.forEach((value, k) => {
      result.at(j, k).fill_(value);
    });
  });
  return result.detach();
}

const notReentrant = (tolerance: number) =>
  `Backward is not reentrant, i.e., running backward with same input and grad_output multiple times gives different values, although analytical gradient matches numerical gradient.The tolerance for nondeterminism was ${tolerance}.`;

function checkOutput(
  output: Tensor,
  o: number,
  numerical: number[][][][],
  inputs: readonly Tensor[],
  checks: Checks,
): void {
  const analytical = analyticalJacobians(output, inputs);
  inputs.forEach((input, i) => {
    if (near(analytical[i], numerical[i][o], checks.atol, checks.rtol)) return;
    const [n, a] = [numerical[i][o], analytical[i]].map((rows) => asTensor(input, rows, output.numel()));
    throw new GradcheckError(
      `Jacobian mismatch for output ${o} with respect to input ${i},\nnumerical:${n}\nanalytical:${a}\n`,
    );
  });
  analyticalJacobians(output, inputs).forEach((again, i) => {
    if (!near(again, analytical[i], checks.nondet_tol, 0)) throw new GradcheckError(notReentrant(checks.nondet_tol));
  });
}

function check(func: unknown, inputs: readonly unknown[], checks: Checks): void {
  const wanted = checkInputs(inputs);
  const outputs = enable_grad(() => outputsOf(func, inputs));
  const numerical = wanted.map((input) => numericalJacobians(func, inputs, input, checks.eps));
  outputs.forEach((output, o) => {
    const { requires_grad } = output;
    if (!output.is_floating_point()) return;
    if (requires_grad) checkOutput(output, o, numerical, wanted, checks);
    else if (numerical.some((byOutput) => byOutput[o].flat().some((value) => value !== 0)))
      throw new GradcheckError("Numerical gradient for function expected to be zero");
  });
}

function checked(func: unknown, inputs: readonly unknown[], checks: Checks): boolean {
  if (typeof func !== "function") throw new TypeError("gradcheck(): argument 'func' (position 1) must be a function");
  try {
    check(func, inputs, checks);
    return true;
  } catch (error) {
    if (checks.raise_exception || !(error instanceof GradcheckError)) throw error;
    return false;
  }
}

/**
 * Whether the gradients of a function agree with differences of its values: float64 inputs that require gradients.
 * https://pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html
 */
export function gradcheck(
  ...args: Call<[func: Func, inputs: OneOrMore | readonly unknown[]], [], GradcheckOptions>
): boolean {
  const { func, inputs, ...checks } = gradcheckArguments.read(args);
  return checked(func, listed(inputs), checks);
}

/**
 * Whether the second gradients of a function agree with differences of its first ones.
 * https://pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradgradcheck.html
 */
export function gradgradcheck(
  ...args: Call<
    [func: Func, inputs: OneOrMore | readonly unknown[]],
    [grad_outputs: OneOrMore | null],
    GradcheckOptions & {
      /** The gradients to start from; by default random ones. */
      grad_outputs?: OneOrMore | null;
    }
  >
): boolean {
  const { func, inputs: given, grad_outputs, ...checks } = gradgradcheckArguments.read(args);
  const inputs = listed(given);
  const wanted = checkInputs(inputs);
  const outputs = outputsOf(func, inputs).filter(differentiable);
  const seeds = grad_outputs === null ? outputs.map(randomSeed) : (listed(grad_outputs) as Tensor[]);
  const gradients = (...all: unknown[]) => {
    const now = all.slice(0, inputs.length);
    const results = outputsOf(func, now).filter(differentiable);
    const found = runGrad(results, now.filter(differentiable), all.slice(inputs.length), { create_graph: true });
    return found.map((gradient, i) => gradient ?? wanted[i].new_zeros(wanted[i].sizes));
  };
  return checked((...all: unknown[]) => enable_grad(() => gradients(...all)), [...inputs, ...seeds], checks);
}

function randomSeed(output: Tensor): Tensor {
  return output.new_zeros(output.sizes).uniform_(-1, 1).requires_grad_();
}
