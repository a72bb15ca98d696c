// Parts of modules that come by name, with a look at what they are.
import { ValueError } from "../errors.js";
import { Tensor } from "../tensor.js";
import type { Module } from "./module.js";
import { addPart, checkName, inside, isModule, torchTypeName } from "./module-parts.js";
import { Parameter } from "./parameter.js";

/** `module.register_parameter(name, param)`. */
export function registerParameter(module: Module, name: string, param: Parameter | null): void {
  checkName("parameters", name);
  if (param !== null && !(param instanceof Parameter))
    throw new TypeError(
      `cannot assign '${torchTypeName(param)}' object to parameter '${name}' (torch.nn.Parameter or None required)`,
    );
  if (param?.grad_fn)
    throw new ValueError(
      `Cannot assign non-leaf Tensor to parameter '${name}'. Model parameters must be created explicitly. To express '${name}' as a function of another Tensor, compute the value in the forward() method.`,
    );
  addPart(module, "parameters", name, param);
}

/** `module.register_buffer(name, tensor, persistent)`. */
export function registerBuffer(module: Module, name: string, tensor: Tensor | null, persistent: boolean): void {
  checkName("buffers", name);
  if (tensor !== null && !(tensor instanceof Tensor))
    throw new TypeError(
      `cannot assign '${torchTypeName(tensor)}' object to buffer '${name}' (torch Tensor or None required)`,
    );
  addPart(module, "buffers", name, tensor);
  const { transient } = inside(module);
  if (persistent) transient.delete(name);
  else transient.add(name);
}

/** `module.add_module(name, child)`. */
export function registerModule(module: Module, name: string, child: Module | null): void {
  if (child !== null && !isModule(child)) throw new TypeError(`${torchTypeName(child)} is not a Module subclass`);
  addPart(module, "modules", name, child);
}
