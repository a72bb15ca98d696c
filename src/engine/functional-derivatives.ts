// The module `torch.autograd.functional`: derivatives of functions of tensors.
import type { Call } from "./arguments.js";
import { stack } from "./declared/join.js";
import {
  checkDependent,
  finished,
  type Given,
  gradientsOf,
  inFormOf,
  isSingle,
  preparedInputs,
  type Strictness,
  tensorsOf,
  vectorOf,
  withZeros,
} from "./derivative-checks.js";
import { AssertionError, NotImplementedError, RuntimeError } from "./errors.js";
import { enable_grad, mode, set_grad_enabled } from "./mode.js";
import { Signature } from "./signature.js";
import type { Tensor } from "./tensor.js";

type Tensors = Tensor | readonly Tensor[];
/** A function of as many tensors as there are inputs. */
type Of = (...inputs: Tensor[]) => Tensors;

/** How derivatives are computed. */
export interface DerivativeOptions {
  /** Records the computation, so that the result can be differentiated. Default false. */
  create_graph?: boolean;
  /** Raises an error where the result does not depend on an input, instead of giving zeros. Default false. */
  strict?: boolean;
}

/** How Jacobians and Hessians are computed. */
export interface JacobianOptions extends DerivativeOptions {
  /** Here there is one way to compute: `false`. */
  vectorize?: false;
  /** Here there is one way to compute: `"reverse-mode"`. */
  strategy?: "reverse-mode";
}

const jacobianArguments = new Signature(
  "jacobian(value func, value inputs, bool create_graph=false, bool strict=false, bool vectorize=false, str strategy='reverse-mode')",
);
const hessianArguments = new Signature(
  "hessian(value func, value inputs, bool create_graph=false, bool strict=false, bool vectorize=false, str outer_jacobian_strategy='reverse-mode')",
);
const vectorText = "value func, value inputs, value v=null, bool create_graph=false, bool strict=false";

function checkStrategy(strategy: unknown, vectorize: unknown): void {
  if (strategy !== "forward-mode" && strategy !== "reverse-mode")
    throw new AssertionError(
      'Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function has more outputs than inputs, "forward-mode" tends to be more performant. Otherwise, prefer to use "reverse-mode".',
    );
  if (strategy === "forward-mode" || vectorize)
    throw new NotImplementedError("jacobian: vectorize and forward-mode are not in Gradlens");
}

function call(func: unknown, of: string, inputs: readonly Tensor[]): unknown {
  if (typeof func !== "function") throw new TypeError(`${of}(): argument 'func' (position 1) must be a function`);
  return func(...inputs);
}

const outputsName = "outputs of the user-provided function";

/** The function's value on inputs that gradients flow to. */
function evaluated(func: unknown, of: string, inputs: readonly Tensor[], strict: boolean): Given {
  const outputs = tensorsOf(call(func, of, inputs), outputsName, of);
  checkDependent(outputs.list, "outputs", strict);
  return outputs;
}

/** The Jacobian of one output: for each input a tensor of the output's sizes followed by the input's. */
function jacobianOf(output: Tensor, inputs: readonly Tensor[], how: Strictness): Tensor[] {
  const flat = output.reshape(-1);
  const rows: (readonly Tensor[])[] = [];
  for (let i = 0; i < output.numel(); i++)
    rows.push(withZeros(gradientsOf([flat.at(i)], inputs, null, how.create_graph, true), inputs, "back", how));
  return inputs.map((input, j) => {
    const sizes = [...output.sizes, ...input.sizes];
    if (rows.length === 0) return input.new_zeros(sizes);
    return stack(rows.map((row) => row[j])).view(sizes);
  });
}

/** All Jacobians, by output and input, and in what form both were given. */
function jacobiansFor(func: unknown, given: unknown, how: Strictness): [outputs: Given, inputs: Given, Tensor[][]] {
  const inputs = tensorsOf(given, "inputs", "jacobian");
  return enable_grad(() => {
    const prepared = preparedInputs(inputs.list, how.create_graph, true);
    const outputs = evaluated(func, "jacobian", prepared, how.strict);
    const jacobians = outputs.list.map((output) => [...finished(jacobianOf(output, prepared, how), how.create_graph)]);
    return [outputs, inputs, jacobians];
  });
}

/** A tensor for one output and one input; else lists by output, by input, or by both. */
type Jacobian<F extends Of, I extends Tensors> =
  ReturnType<F> extends Tensor
    ? I extends Tensor
      ? Tensor
      : readonly Tensor[]
    : I extends Tensor
      ? readonly Tensor[]
      : readonly (readonly Tensor[])[];

/** The Jacobian of a function. https://pytorch.org/docs/stable/generated/torch.autograd.functional.jacobian.html */
export function jacobian<F extends Of, I extends Tensors>(
  ...args: Call<[func: F, inputs: I], [create_graph: boolean, strict: boolean], JacobianOptions>
): Jacobian<F, I> {
  const { func, inputs: given, vectorize, strategy, ...how } = jacobianArguments.read(args);
  checkStrategy(strategy, vectorize);
  const [outputs, inputs, jacobians] = jacobiansFor(func, given, how);
  return inFormOf(
    outputs,
    jacobians.map((row) => inFormOf(inputs, row)),
  ) as Jacobian<F, I>;
}

/** One number of the function's, for `of`. */
function singleOf(func: unknown, of: string, inputs: readonly Tensor[], strict: boolean): Tensor {
  const { list, isList } = evaluated(func, of, inputs, strict);
  if (isList) throw new RuntimeError(`The function given to ${of} should return a single Tensor`);
  if (list[0].numel() !== 1)
    throw new RuntimeError(`The Tensor returned by the function given to ${of} should contain a single element`);
  return list[0];
}

/** The Hessian of a function with one number as its value. https://pytorch.org/docs/stable/generated/torch.autograd.functional.hessian.html */
export function hessian<I extends Tensors>(
  ...args: Call<
    [func: (...inputs: Tensor[]) => Tensor, inputs: I],
    [create_graph: boolean, strict: boolean],
    JacobianOptions
  >
): I extends Tensor ? Tensor : readonly (readonly Tensor[])[] {
  const { func, inputs: given, vectorize, outer_jacobian_strategy, ...how } = hessianArguments.read(args);
  checkStrategy(outer_jacobian_strategy, vectorize);
  tensorsOf(given, "inputs", "hessian");
  const value = (...inputs: Tensor[]) => singleOf(func, "hessian", inputs, how.strict).squeeze();
  const gradient = (...inputs: Tensor[]) => {
    const [, , [row]] = jacobiansFor(value, inputs, { create_graph: true, strict: false });
    checkDependent(row, "jacobian", how.strict);
    return row;
  };
  const [, inputs, rows] = jacobiansFor(gradient, given, how);
  const result = rows.map((row) => inFormOf(inputs, row));
  return inFormOf(inputs, result) as I extends Tensor ? Tensor : readonly (readonly Tensor[])[];
}

/** The function's value, and the product. */
type Product<Value, Of> = readonly [value: Value, product: Of];
type VectorArguments<F, I> = Call<
  [func: F, inputs: I],
  [v: Tensors | null, create_graph: boolean, strict: boolean],
  DerivativeOptions & {
    /** The vector; may be left out where it has one element. */
    v?: Tensors | null;
  }
>;

const vectorArguments = {
  vjp: new Signature(`vjp(${vectorText})`),
  jvp: new Signature(`jvp(${vectorText})`),
  vhp: new Signature(`vhp(${vectorText})`),
  hvp: new Signature(`hvp(${vectorText})`),
};

/** What all four products begin with. */
function vectorCall(of: keyof typeof vectorArguments, args: readonly unknown[]) {
  const { func, inputs: given, v, ...how } = vectorArguments[of].read(args);
  const inputs = tensorsOf(given, "inputs", of);
  return { func, inputs, v, how, prepared: preparedInputs(inputs.list, how.create_graph, true) };
}

type VectorCall = ReturnType<typeof vectorCall>;

/** The vector for a product with something that has the inputs' shapes. */
function inputVector({ v, inputs, how }: VectorCall, of: string): Tensor[] | null {
  if (v !== null) return vectorOf(v, inputs, of, how.create_graph);
  if (isSingle(inputs)) return null;
  throw new RuntimeError(
    "The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.",
  );
}

function outputVector({ v, how }: VectorCall, outputs: Given): Tensor[] | null {
  if (v !== null) return vectorOf(v, outputs, "vjp", how.create_graph);
  if (isSingle(outputs)) return null;
  throw new RuntimeError(
    "The vector v can only be None if the user-provided function returns a single Tensor with a single element.",
  );
}

/** The last pass records gradients if a graph is wanted, or if they are recorded anyway. */
function inLastPass<T>(how: Strictness, run: () => T): T {
  return set_grad_enabled(how.create_graph || mode.grad, run);
}

const zerosLike = (tensors: readonly Tensor[]) =>
  tensors.map((tensor) => tensor.new_zeros(tensor.shape, { requires_grad: true }));

/** A vector times the Jacobian, after the function's value. https://pytorch.org/docs/stable/generated/torch.autograd.functional.vjp.html */
export function vjp<F extends Of, I extends Tensors>(...args: VectorArguments<F, I>): Product<ReturnType<F>, I> {
  const called = vectorCall("vjp", args);
  const { func, how, inputs, prepared } = called;
  const [outputs, v] = enable_grad(() => {
    const values = evaluated(func, "vjp", prepared, how.strict);
    return [values, outputVector(called, values)] as const;
  });
  const product = inLastPass(how, () =>
    withZeros(gradientsOf(outputs.list, prepared, v, how.create_graph), prepared, "back", how),
  );
  return [formed(outputs, outputs.list, how), formed(inputs, product, how)] as unknown as Product<ReturnType<F>, I>;
}

const formed = (like: Given, tensors: readonly Tensor[], { create_graph }: Strictness) =>
  inFormOf(like, finished(tensors, create_graph));

/** The Jacobian times a vector, after the function's value. https://pytorch.org/docs/stable/generated/torch.autograd.functional.jvp.html */
export function jvp<F extends Of, I extends Tensors>(
  ...args: VectorArguments<F, I>
): Product<ReturnType<F>, ReturnType<F>> {
  const called = vectorCall("jvp", args);
  const { func, how, prepared } = called;
  const [v, outputs, seeds, gradients] = enable_grad(() => {
    const vector = inputVector(called, "jvp");
    const values = evaluated(func, "jvp", prepared, how.strict);
    // The gradient is linear in its seed, so the derivative by the seed is the Jacobian, whatever the seed is.
    const zeros = zerosLike(values.list);
    const first = gradientsOf(values.list, prepared, zeros, true);
    checkDependent(first, "grad_inputs", how.strict);
    return [vector, values, zeros, first] as const;
  });
  const product = inLastPass(how, () =>
    withZeros(gradientsOf(gradients, seeds, v, how.create_graph), outputs.list, "back_trick", how),
  );
  const value = formed(outputs, outputs.list, how);
  return [value, formed(outputs, product, how)] as unknown as Product<ReturnType<F>, ReturnType<F>>;
}

/** The function's one number, the vector, and the gradient, for products with the Hessian. */
function gradientForProduct(called: VectorCall, of: "vhp" | "hvp") {
  const { func, how, prepared } = called;
  const v = inputVector(called, of);
  const output = singleOf(func, of, prepared, how.strict);
  const gradient = gradientsOf([output], prepared, null, true);
  checkDependent(gradient, "jacobian", how.strict);
  return { v, output, gradient };
}

/** A vector times the Hessian, after the function's value. https://pytorch.org/docs/stable/generated/torch.autograd.functional.vhp.html */
export function vhp<I extends Tensors>(
  ...args: VectorArguments<(...inputs: Tensor[]) => Tensor, I>
): Product<Tensor, I> {
  const called = vectorCall("vhp", args);
  const { how, inputs, prepared } = called;
  const { v, output, gradient } = enable_grad(() => gradientForProduct(called, "vhp"));
  const product = inLastPass(how, () =>
    withZeros(gradientsOf(gradient, prepared, v, how.create_graph), prepared, "double_back", how),
  );
  return [finished([output], how.create_graph)[0], formed(inputs, product, how)] as unknown as Product<Tensor, I>;
}

/** The Hessian times a vector, after the function's value. https://pytorch.org/docs/stable/generated/torch.autograd.functional.hvp.html */
export function hvp<I extends Tensors>(
  ...args: VectorArguments<(...inputs: Tensor[]) => Tensor, I>
): Product<Tensor, I> {
  const called = vectorCall("hvp", args);
  const { how, inputs, prepared } = called;
  const { v, output, seeds, second } = enable_grad(() => {
    const found = gradientForProduct(called, "hvp");
    const zeros = zerosLike(prepared);
    return { ...found, seeds: zeros, second: gradientsOf(found.gradient, prepared, zeros, true) };
  });
  const product = inLastPass(how, () =>
    withZeros(gradientsOf(second, seeds, v, how.create_graph), prepared, "double_back_trick", how),
  );
  return [finished([output], how.create_graph)[0], formed(inputs, product, how)] as unknown as Product<Tensor, I>;
}
