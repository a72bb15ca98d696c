// Parameters: tensors that a module learns.
import { cpu } from "../backend/cpu/cpu.js";
import { backendFor } from "../backend/devices.js";
import { callable } from "../callable.js";
import type { Device } from "../device.js";
import { type DType, get_default_dtype } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { typeName } from "../signature.js";
import { allocate, Tensor } from "../tensor.js";

/** What a parameter without data holds. */
const emptyTensor = () => allocate({ storage: cpu.allocate(get_default_dtype(), 0) }, [0], get_default_dtype());

class ParameterTensor extends Tensor {
  /** A parameter on the memory of `data`. */
  constructor(data: Tensor = emptyTensor(), requires_grad: boolean | { requires_grad?: boolean } = true) {
    if (!(data instanceof Tensor))
      throw new TypeError(`Parameter(): argument 'data' (position 1) must be Tensor, not ${typeName(data)}`);
    const wanted = typeof requires_grad === "boolean" ? requires_grad : (requires_grad.requires_grad ?? true);
    if (wanted && !data.dtype.is_floating_point)
      throw new RuntimeError("Only Tensors of floating point and complex dtype can require gradients");
    super(data.storage, data.sizes, data.strides, data.offset);
    this.requires_grad_(wanted);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** A tensor that is a module's parameter when it is assigned to one. https://pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html */
export const Parameter = callable("Parameter", ParameterTensor);
export type Parameter = ParameterTensor;

/** A parameter of this shape, filled with zeros. */
export function emptyParameter(
  sizes: readonly number[],
  { device, dtype }: { readonly device: Device | null; readonly dtype: DType | null },
): Parameter {
  const type = dtype ?? get_default_dtype();
  return new Parameter(allocate({ storage: backendFor(device, type).allocate(type, 0) }, sizes, type));
}
