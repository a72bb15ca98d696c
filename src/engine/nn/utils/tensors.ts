// Arguments that may be one tensor or several.
import { Tensor } from "../../tensor.js";

/** One tensor, or several one after another. */
export type Tensors = Tensor | Iterable<Tensor>;

/** The tensors as a list. */
export function listOf(tensors: Tensors): Tensor[] {
  return tensors instanceof Tensor ? [tensors] : [...tensors];
}

/** The gradients of those tensors that have one. */
export function gradientsOf(parameters: Tensors): Tensor[] {
  return listOf(parameters).flatMap(({ gradient }) => gradient ?? []);
}
