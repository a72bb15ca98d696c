// Gradients are brought to the shape and type of the tensors that they belong to.
import { call, type Edge, type GradFn } from "./autograd.js";
import { RuntimeError } from "./errors.js";
import { quietly } from "./mode.js";
import { countOf, makeSize, sameSizes } from "./shape.js";
import type { Tensor } from "./tensor.js";

type Gradients = readonly (Tensor | null)[];

/** The gradients of a node's inputs, each in the shape and type of its input. */
export function allFitted(node: GradFn, gradients: Gradients): Gradients {
  const { edges } = node;
  let all = gradients.length === edges.length;
  for (let i = 0; all && i < edges.length; i++) all = fits(edges[i], gradients[i]);
  if (all) return gradients;
  return edges.map((edge, i) => {
    const gradient = gradients[i] ?? null;
    if (edge === null || gradient === null) return null;
    return fits(edge, gradient) ? gradient : fitted(node, i, gradient);
  });
}

function fits(edge: Edge | null, gradient: Tensor | null): boolean {
  if (edge === null || gradient === null) return gradient === null;
  const meta = edge.fn.outputs[edge.output];
  return gradient.layout === meta || (gradient.dtype === meta.dtype && sameSizes(gradient.sizes, meta.sizes));
}

/** A gradient in the shape and type of the tensor that edge `index` of `node` leads to: sums over what was broadcast. */
function fitted(node: GradFn, index: number, gradient: Tensor): Tensor {
  const edge = node.edges[index]!;
  const { sizes, dtype } = edge.fn.outputs[edge.output];
  const summed = sameSizes(gradient.sizes, sizes) ? gradient : sumTo(gradient, sizes, node, index);
  return summed.dtype === dtype ? summed : summed.to(dtype);
}

/** Sums a gradient over the dimensions along which its tensor was broadcast. */
function sumTo(gradient: Tensor, sizes: readonly number[], node: GradFn, index: number): Tensor {
  const extra = gradient.sizes.length - sizes.length;
  const fits = extra >= 0 && sizes.every((size, i) => size === 1 || size === gradient.sizes[i + extra]);
  if (!fits)
    throw new RuntimeError(
      `Function ${node.name()} returned an invalid gradient at index ${index} - got [${gradient.sizes.join(", ")}] but expected shape compatible with [${sizes.join(", ")}]`,
    );
  const dims = gradient.sizes.flatMap((size, i) => (i < extra || (sizes[i - extra] === 1 && size !== 1) ? [i] : []));
  const summed = gradient.sum(dims, { keepdim: true });
  return extra > 0 ? summed.view(sizes) : summed;
}

/** The gradients to start a pass from, checked or made. */
export function seedsFor(
  outputs: readonly Tensor[],
  given: readonly (Tensor | null)[],
  createGraph: boolean,
): Tensor[] {
  return outputs.map((output, i) => {
    const gradient = given[i] ?? null;
    if (gradient !== null && !sameSizes(gradient.sizes, output.sizes))
      throw new RuntimeError(
        `Mismatch in shape: grad_output[${i}] has a shape of ${makeSize(gradient.sizes)} and output[${i}] has a shape of ${makeSize(output.sizes)}.`,
      );
    if (gradient === null && output.requires_grad && countOf(output.sizes) !== 1)
      throw new RuntimeError("grad can be implicitly created only for scalar outputs");
    if (!output.requires_grad)
      throw new RuntimeError(`element ${i} of tensors does not require grad and does not have a grad_fn`);
    if (gradient === null) return quietly(false, () => call("new_ones", output, output.sizes) as Tensor);
    const { dtype } = output;
    if (gradient.dtype !== dtype) return quietly(createGraph, () => gradient.to(dtype));
    return createGraph ? gradient : quietly(false, () => gradient.detach());
  });
}
