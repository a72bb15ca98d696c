// Containers of parameters: `ParameterList`, `ParameterDict`.
import { callable } from "../callable.js";
import { IndexError, KeyError, RuntimeError } from "../errors.js";
import { Tensor } from "../tensor.js";
import { Module } from "./module.js";
import { pairsOf } from "./module-dict.js";
import { inside, ownParts, setPart, torchTypeName } from "./module-parts.js";
import { Parameter } from "./parameter.js";

/** How an item is described where its container is printed. */
function described(key: string, value: unknown, type = (tensor: Tensor) => String(tensor.dtype)): string {
  if (!(value instanceof Tensor)) return `  (${key}): Object of type: ${torchTypeName(value)}`;
  const kind = value instanceof Parameter ? "Parameter" : "Tensor";
  return `  (${key}): ${kind} containing: [${type(value)} of size ${value.sizes.join("x")}]`;
}

/** A tensor becomes a parameter; all else stays. */
const asItem = (value: unknown) =>
  value instanceof Tensor && !(value instanceof Parameter) ? new Parameter(value) : value;

class ParameterListModule extends Module {
  declare private count: number;

  constructor(values: Iterable<Tensor> | null = null) {
    super();
    Object.defineProperty(this, "count", { value: 0, writable: true, enumerable: false, configurable: true });
    if (values !== null) this.extend(values);
  }

  /** How many parameters there are. */
  get length(): number {
    return this.count;
  }

  /** How many parameters there are. */
  get size(): number {
    return this.count;
  }

  private get fields(): Record<number, Parameter> {
    return this as unknown as Record<number, Parameter>;
  }

  private placeOf(index: number): number {
    if (!Number.isInteger(index) || index < -this.count || index >= this.count)
      throw new IndexError(`index ${index} is out of range`);
    return index < 0 ? index + this.count : index;
  }

  /** The parameters in order. */
  *[Symbol.iterator](): Generator<Parameter> {
    for (let i = 0; i < this.count; i++) yield this.fields[i];
  }

  /** The parameter at a position; negative ones count from the end. */
  at(index: number): Parameter {
    return this.fields[this.placeOf(index)];
  }

  /** Puts a parameter (or a tensor that becomes one) in the place of another. */
  set_at(index: number, value: Tensor): void {
    this.fields[this.placeOf(index)] = asItem(value) as Parameter;
  }

  /** Adds a parameter, or a tensor that becomes one, at the end. https://pytorch.org/docs/stable/generated/torch.nn.ParameterList.html#torch.nn.ParameterList.append */
  append(value: Tensor): this {
    this.fields[this.count++] = asItem(value) as Parameter;
    return this;
  }

  /** Adds several at the end. https://pytorch.org/docs/stable/generated/torch.nn.ParameterList.html#torch.nn.ParameterList.extend */
  extend(values: Iterable<Tensor>): this {
    if (typeof values?.[Symbol.iterator] !== "function" || values instanceof Tensor)
      throw new TypeError(`ParameterList.extend should be called with an iterable, but got ${torchTypeName(values)}`);
    for (const value of [...values]) this.append(value);
    return this;
  }

  /** A new `ParameterList` of some of the parameters, as a list's `slice`. */
  slice(start?: number, end?: number): ParameterList {
    return new ParameterListModule([...this].slice(start, end));
  }

  override extra_repr(): string {
    return [...this].map((value, i) => described(String(i), value)).join("\n");
  }

  override forward(): never {
    throw new RuntimeError("ParameterList should not be called.");
  }
}

/** A list of parameters. https://pytorch.org/docs/stable/generated/torch.nn.ParameterList.html */
export const ParameterList = callable("ParameterList", ParameterListModule);
export type ParameterList = ParameterListModule;

/** Tensors by key, as an object, as pairs, or as another `ParameterDict`. */
type TensorsByKey = Readonly<Record<string, Tensor>> | Iterable<readonly [string, Tensor]> | ParameterDictModule;

class ParameterDictModule extends Module {
  constructor(parameters: TensorsByKey | null = null) {
    super();
    if (parameters !== null) this.update(parameters);
  }

  /** The keys in order. */
  *[Symbol.iterator](): Generator<string> {
    yield* this.keys();
  }

  /** How many parameters there are. */
  get length(): number {
    return [...this.keys()].length;
  }

  /** How many parameters there are. */
  get size(): number {
    return this.length;
  }

  /** The parameter of a key. */
  at(key: string): Parameter {
    const found = inside(this).parameters.get(key);
    if (!found) throw new KeyError(`'${key}'`);
    return found;
  }

  /** The parameter of a key, or else `fallback`. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.get */
  get(key: string, fallback: Parameter | null = null): Parameter | null {
    return inside(this).parameters.get(key) ?? fallback;
  }

  /** Puts a parameter, or a tensor that becomes one, under a key. */
  set_at(key: string, value: Tensor): void {
    const parameter = asItem(value);
    if (!(parameter instanceof Parameter))
      throw new TypeError(
        `cannot assign '${torchTypeName(value)}' object to parameter '${key}' (torch.nn.Parameter required)`,
      );
    setPart(this, "parameters", key, parameter);
  }

  /** The parameter of a key; if there is none, `fallback` is put there. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.setdefault */
  setdefault(key: string, fallback: Tensor): Parameter {
    if (!this.has(key)) this.set_at(key, fallback);
    return this.at(key);
  }

  /** Takes the parameter of a key out. */
  del(key: string): void {
    this.at(key);
    delete (this as unknown as Record<string, unknown>)[key];
  }

  /** Takes the parameter of a key out and returns it. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.pop */
  pop(key: string): Parameter {
    const parameter = this.at(key);
    this.del(key);
    return parameter;
  }

  /** Takes the last key with its parameter out and returns them. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.popitem */
  popitem(): [string, Parameter] {
    const last = [...this.keys()].at(-1);
    if (last === undefined) throw new KeyError("'dictionary is empty'");
    return [last, this.pop(last)];
  }

  /** Whether there is a parameter under a key. */
  has(key: string): boolean {
    return inside(this).has("parameters", key);
  }

  /** Takes out all parameters. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.clear */
  clear(): void {
    for (const key of [...this.keys()]) this.del(key);
  }

  /** The keys in order. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.keys */
  *keys(): Generator<string> {
    for (const [key] of this.items()) yield key;
  }

  /** The keys with their parameters. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.items */
  *items(): Generator<[string, Parameter]> {
    yield* ownParts(this, "parameters");
  }

  /** The parameters in order. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.values */
  *values(): Generator<Parameter> {
    for (const [, parameter] of this.items()) yield parameter;
  }

  /** Another `ParameterDict` of the same parameters. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.copy */
  copy(): ParameterDict {
    return new ParameterDictModule(this);
  }

  /** Adds parameters by key, over those that are there. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html#torch.nn.ParameterDict.update */
  update(parameters: TensorsByKey): void {
    for (const [key, value] of pairsOf<Tensor>(parameters, "ParametersDict")) this.set_at(key, value);
  }

  override extra_repr(): string {
    return [...this.items()].map(([key, value]) => described(key, value, torchTypeName)).join("\n");
  }

  override forward(): never {
    throw new RuntimeError("ParameterDict should not be called.");
  }
}

/** Parameters by key. https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html */
export const ParameterDict = callable("ParameterDict", ParameterDictModule);
export type ParameterDict = ParameterDictModule;
