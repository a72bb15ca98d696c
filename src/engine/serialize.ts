// `torch.save` and `torch.load`: nested objects of tensors and plain values, as a safetensors file.
// A dictionary of tensors is the file's own form. Anything else stands as JSON in the metadata, with tensors by name.
import { RuntimeError } from "./errors.js";
import { files } from "./files.js";
import type { StateDict } from "./nn/module-state.js";
import { decodeSafeTensors, encodeSafeTensors } from "./safetensors.js";
import { isPlain, typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

const structureKey = "gradlens";
const deepest = 200;

/** What `load` accepts besides the path; all without effect here. */
export interface LoadOptions {
  /** Accepted, and without effect: tensors are loaded to the CPU. */
  map_location?: unknown;
  /** Accepted, and without effect: files hold no code. */
  weights_only?: boolean;
}

/**
 * Saves a `state_dict`, a tensor, or any nested object of tensors, numbers, texts, booleans, lists and `null`, as a file
 * in safetensors format. https://pytorch.org/docs/stable/generated/torch.save.html
 */
export function save(obj: unknown, f: string): void {
  needPath(f, "save");
  files().write(f, encode(obj));
}

/**
 * Loads what `save` has saved, or any file in safetensors format: a dictionary of tensors.
 * https://pytorch.org/docs/stable/generated/torch.load.html
 */
export function load<T = StateDict>(f: string, _options?: LoadOptions): T {
  needPath(f, "load");
  return decode(files().read(f), f) as T;
}

function needPath(path: unknown, name: string): void {
  if (typeof path !== "string")
    throw new TypeError(`torch.${name}: the file's path must be str, not ${typeName(path)}`);
}

/** The bytes of a file for an object. */
export function encode(obj: unknown): Uint8Array {
  const writer = new Writer();
  const structure = writer.written(obj, [], 0);
  if (isOwnForm(obj)) return encodeSafeTensors({ tensors: new Map(Object.entries(obj)), metadata: { format: "pt" } });
  const metadata = { format: "pt", [structureKey]: JSON.stringify(structure) };
  return encodeSafeTensors({ tensors: writer.tensors, metadata });
}

/** The object in the bytes of a file; `name` is the file's, for messages. */
export function decode(bytes: Uint8Array, name: string): unknown {
  const { tensors, metadata } = decodeSafeTensors(bytes, name);
  if (!Object.hasOwn(metadata, structureKey)) return Object.fromEntries(tensors);
  try {
    return restored(JSON.parse(metadata[structureKey]), tensors, 0);
  } catch (error) {
    throw new RuntimeError(`'${name}' cannot be loaded: ${(error as Error).message}`);
  }
}

/** Whether something is a dictionary of tensors, with no more to be said of them. */
function isOwnForm(obj: unknown): obj is Record<string, Tensor> {
  return (
    isPlain(obj) &&
    Object.entries(obj as object).every(
      ([name, value]) => value instanceof Tensor && !value.requires_grad && name !== "__metadata__",
    )
  );
}

/** Turns objects into JSON, and gives the tensors in them names by their place. */
class Writer {
  readonly tensors = new Map<string, Tensor>();
  private readonly names = new Map<Tensor, string>();

  written(value: unknown, path: readonly string[], depth: number): unknown {
    const where = path.length > 0 ? ` at '${path.join(".")}'` : "";
    if (depth > deepest)
      throw new RuntimeError(`torch.save: the object is nested too deeply, or contains itself${where}`);
    if (value === null || value === undefined) return null;
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return writtenNumber(value);
    if (value instanceof Tensor) return this.writtenTensor(value, path);
    const inner = (item: unknown, key: string) => this.written(item, [...path, key], depth + 1);
    if (Array.isArray(value)) return value.map((item, i) => inner(item, String(i)));
    if (isPlain(value)) return escaped(Object.entries(value as object).map(([key, item]) => [key, inner(item, key)]));
    throw new TypeError(
      `torch.save: cannot save a ${typeName(value)}${where}${hasState(value) ? "; save its state_dict() instead" : ""}`,
    );
  }

  private writtenTensor(tensor: Tensor, path: readonly string[]): unknown {
    const name = this.names.get(tensor) ?? this.freeName(path.join(".") || "tensor");
    this.names.set(tensor, name);
    this.tensors.set(name, tensor);
    return tensor.requires_grad ? { $tensor: name, requires_grad: true } : { $tensor: name };
  }

  private freeName(wish: string): string {
    let name = wish;
    for (let i = 2; this.tensors.has(name) || name === "__metadata__"; i++) name = `${wish}#${i}`;
    return name;
  }
}

const hasState = (value: unknown) => typeof (value as { state_dict?: unknown }).state_dict === "function";

/** Numbers that JSON has no form for. */
function writtenNumber(value: number): unknown {
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : { $number: Object.is(value, -0) ? "-0" : String(value) };
}

/** An object, which must not look like one of our own signs. */
function escaped(entries: [string, unknown][]): unknown {
  const object = Object.fromEntries(entries);
  return entries.some(([key]) => key.startsWith("$")) ? { $object: object } : object;
}

function restored(value: unknown, tensors: ReadonlyMap<string, Tensor>, depth: number): unknown {
  if (depth > deepest + 1) throw new RuntimeError("it is nested too deeply");
  if (typeof value !== "object" || value === null) return value;
  const inner = (item: unknown) => restored(item, tensors, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  const { $tensor, $number, $object, requires_grad } = value as Record<string, unknown>;
  if (typeof $number === "string") return Number($number);
  if (typeof $tensor === "string") return restoredTensor(tensors.get($tensor), $tensor, requires_grad === true);
  const object = typeof $object === "object" && $object !== null ? $object : value;
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, inner(item)]));
}

function restoredTensor(tensor: Tensor | undefined, name: string, requiresGrad: boolean): Tensor {
  if (tensor === undefined) throw new RuntimeError(`the tensor '${name}' is missing`);
  return requiresGrad && tensor.is_floating_point() ? tensor.requires_grad_() : tensor;
}
