// All parameters as one vector, and back.
import { cat } from "../../declared/index.js";
import { typeName } from "../../signature.js";
import { Tensor } from "../../tensor.js";
import { listOf, type Tensors } from "./tensors.js";

/** All elements of some parameters in one vector. https://pytorch.org/docs/stable/generated/torch.nn.utils.parameters_to_vector.html */
export function parameters_to_vector(parameters: Tensors): Tensor {
  return cat(listOf(parameters).map((parameter) => parameter.view(-1)));
}

/** Takes the data of some parameters out of one vector. https://pytorch.org/docs/stable/generated/torch.nn.utils.vector_to_parameters.html */
export function vector_to_parameters(vec: Tensor, parameters: Tensors): void {
  if (!(vec instanceof Tensor)) throw new TypeError(`expected torch.Tensor, but got: ${typeName(vec)}`);
  let start = 0;
  for (const parameter of listOf(parameters)) {
    parameter.data = vec.data.narrow(0, start, parameter.numel()).view(parameter.sizes);
    start += parameter.numel();
  }
}
