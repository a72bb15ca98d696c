// What the functions of `torch.autograd.functional` share: lists of tensors, the vector, and the checks of strict mode.
import { runGrad } from "./backward.js";
import { RuntimeError } from "./errors.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

type Gradients = readonly (Tensor | null)[];

/** Tensors, and whether they were given as a list. */
export interface Given {
  readonly list: readonly Tensor[];
  readonly isList: boolean;
}

/** A tensor or a list of tensors; `which` and `of` name them in errors. */
export function tensorsOf(value: unknown, which: string, of: string): Given {
  const isList = Array.isArray(value);
  const list: readonly unknown[] = isList ? value : [value];
  const must = `The ${which} given to ${of} must be either a Tensor or a tuple of Tensors but the`;
  list.forEach((item, i) => {
    if (item instanceof Tensor) return;
    const what = isList ? `value at index ${i}` : `given ${which}`;
    throw new TypeError(`${must} ${what} has type <class '${typeName(item)}'>.`);
  });
  return { list: list as readonly Tensor[], isList };
}

/** The results in the form of what was given: a tensor, or a list. */
export function inFormOf<T>(given: { readonly isList: boolean }, results: readonly T[]): T | readonly T[] {
  return given.isList ? results : results[0];
}

/** Inputs that the function may be differentiated by: part of a larger graph if one is wanted, else leaves. */
export function preparedInputs(inputs: readonly Tensor[], createGraph: boolean, needGraph: boolean): Tensor[] {
  return inputs.map((input) =>
    createGraph && input.requires_grad ? input.view_as(input) : input.detach().requires_grad_(needGraph),
  );
}

/** Results without a graph, unless one is wanted. */
export function finished(tensors: readonly Tensor[], createGraph: boolean): readonly Tensor[] {
  return createGraph ? tensors : tensors.map((tensor) => tensor.detach());
}

/** The vector `v`, which has the shapes of `like`. */
export function vectorOf(v: unknown, like: Given, of: string, createGraph: boolean): Tensor[] {
  const { list } = tensorsOf(v, "v", of);
  if (list.length !== like.list.length)
    throw new RuntimeError(
      like.isList
        ? `v is a tuple of invalid length: should be ${like.list.length} but got ${list.length}.`
        : "The given v should contain a single Tensor.",
    );
  list.forEach((tensor, i) => {
    const { shape } = like.list[i];
    if (String(tensor.shape) !== String(shape))
      throw new RuntimeError(
        `${like.isList ? `Entry ${i} in ` : ""}v has invalid size: should be ${shape} but got ${tensor.shape}.`,
      );
  });
  return preparedInputs(list, createGraph, false);
}

/** Whether a vector of one number does, which then may be left out. */
export function isSingle({ list }: Given): boolean {
  return list.length === 1 && list[0].numel() === 1;
}

/** Gradients of those outputs that have some; `null` for inputs without a path. */
export function gradientsOf(
  outputs: Gradients,
  inputs: readonly Tensor[],
  seeds: readonly Tensor[] | null,
  create_graph: boolean,
  retain_graph: boolean | null = null,
): Gradients {
  const found = outputs.flatMap((output, i) => (output?.requires_grad ? [[output, seeds?.[i] ?? null] as const] : []));
  if (found.length === 0) return inputs.map(() => null);
  const roots = found.map(([output]) => output);
  const starts = found.map(([, seed]) => seed);
  return runGrad(roots, inputs, starts, { create_graph, retain_graph });
}

const twice =
  "You should ensure that your function is twice differentiable and that the jacobian depends on the inputs (this would be violated by a linear function for example).";
const inStrictMode = "This is not allowed in strict mode";

/** What strict mode says of something that does not depend on the inputs. */
const complaints = {
  outputs: (i: number) =>
    `Output ${i} of the user-provided function does not require gradients. The outputs must be computed in a differentiable manner from the input when running in strict mode.`,
  grad_inputs: (i: number) =>
    `The gradient with respect to input ${i} is independent of the inputs of the user-provided function. ${inStrictMode}.`,
  jacobian: (i: number) =>
    `While computing the hessian, found that the jacobian of the user-provided function with respect to input ${i} is independent of the input. ${inStrictMode}. ${twice}`,
};

/** In strict mode all of these have to depend on the inputs. */
export function checkDependent(tensors: Gradients, what: keyof typeof complaints, strict: boolean): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (tensor === null)
      throw new RuntimeError(`The output of the user-provided function is independent of input ${i}. ${inStrictMode}.`);
    if (!tensor.requires_grad) throw new RuntimeError(complaints[what](i));
  });
}

/** What strict mode says where there is no path, by the order of the derivative and how it was computed. */
const missing = {
  back: (i: number) => `The output of the user-provided function is independent of input ${i}. ${inStrictMode}.`,
  back_trick: (i: number) =>
    `The gradient with respect to the input is independent of entry ${i} in the grad_outputs when using the double backward trick to compute forward mode gradients. ${inStrictMode}.`,
  double_back: (i: number) =>
    `The jacobian of the user-provided function is independent of input ${i}. ${inStrictMode}.`,
  double_back_trick: (i: number) =>
    `The hessian of the user-provided function is independent of entry ${i} in the grad_jacobian. ${inStrictMode} as it prevents from using the double backward trick to replace forward mode AD.`,
};

/** How gradients are asked for. */
export interface Strictness {
  readonly strict: boolean;
  readonly create_graph: boolean;
}

/** Zeros where there is no path; in strict mode an error. */
export function withZeros(
  gradients: Gradients,
  like: readonly Tensor[],
  stage: keyof typeof missing,
  { strict, create_graph }: Strictness,
): Tensor[] {
  const what = stage.startsWith("double") ? "hessian" : "jacobian";
  return gradients.map((gradient, i) => {
    if (gradient === null && strict) throw new RuntimeError(missing[stage](i));
    if (gradient === null) return like[i].new_zeros(like[i].shape);
    if (strict && create_graph && !gradient.requires_grad)
      throw new RuntimeError(
        `The ${what} of the user-provided function is independent of input ${i}. ${inStrictMode} when create_graph=True.`,
      );
    return gradient;
  });
}
