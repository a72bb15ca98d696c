// Modules in another type or on another device: parameters stay the same objects and get other data.
import type { Device } from "../device.js";
import { DType, dtypes } from "../dtype.js";
import { ValueError } from "../errors.js";
import { no_grad } from "../mode.js";
import { isPlain, Signature } from "../signature.js";
import { Tensor } from "../tensor.js";
import type { Module } from "./module.js";
import { ownParts, setPart } from "./module-parts.js";

/** Applies `convert` to all parameters, their gradients, and buffers of a module and those below. */
export function convertParts(module: Module, convert: (tensor: Tensor) => Tensor): void {
  for (const below of module.modules()) {
    for (const [, parameter] of ownParts(below, "parameters")) convertData(parameter, convert);
    for (const [name, buffer] of [...ownParts(below, "buffers")]) setPart(below, "buffers", name, convert(buffer));
  }
}

function convertData(parameter: Tensor, convert: (tensor: Tensor) => Tensor): void {
  no_grad(() => {
    const { gradient } = parameter;
    const changed = convert(parameter.data);
    if (changed.storage !== parameter.storage) parameter.data = changed;
    if (gradient !== null) parameter.grad = convert(gradient.data);
  });
}

const placeSignature = new Signature(
  "to(device? device=null, dtype? dtype=null, bool non_blocking=false, bool copy=false)",
);
const typeSignature = new Signature("to(dtype dtype, bool non_blocking=false, bool copy=false)");
const likeSignature = new Signature("to(Tensor other, bool non_blocking=false, bool copy=false)");

/** What `to` was told. */
interface Target {
  readonly device: Device | null;
  readonly dtype: DType | null;
}

function targetOf(args: readonly unknown[]): Target {
  const [first] = args;
  if (first instanceof DType) return { device: null, dtype: typeSignature.read(args).dtype };
  if (first instanceof Tensor) {
    const { device, dtype } = likeSignature.read(args).other;
    return { device, dtype };
  }
  if (isPlain(first) && (first as { other?: unknown }).other instanceof Tensor)
    return targetOf([(first as { other: Tensor }).other]);
  return placeSignature.read(args);
}

/** `module.to(...)`: only floating point tensors change their type. */
export function moveModule(module: Module, args: readonly unknown[]): void {
  const { device, dtype } = targetOf(args);
  if (dtype !== null && !dtype.is_floating_point)
    throw new TypeError(`nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`);
  convertParts(module, (tensor) => {
    const typed = dtype !== null && tensor.is_floating_point() ? tensor.to(dtype) : tensor;
    return device === null ? typed : typed.to(device);
  });
}

/** A type, also by the name of its tensors such as `torch.DoubleTensor`. */
export function typeCalled(name: DType | string): DType {
  const found = Object.values(dtypes).find((dtype) => dtype === name || dtype.tensorType === name);
  if (found === undefined) throw new ValueError(`invalid type: '${name}'`);
  return found;
}
