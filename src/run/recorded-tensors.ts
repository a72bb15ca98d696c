// The tensors of a moment as an expression sees them: copies with their recorded gradients, made when they are asked for.
import * as torch from "../engine/index.js";
import { RuntimeError, type Tensor } from "../engine/internals.js";
import type { NamedTensor } from "../protocol/reading.js";
import type { ValueId } from "../protocol/trace.js";
import type { Scope } from "./expressions.js";
import type { KeptValues } from "./values.js";

const inspected = Symbol.for("nodejs.util.inspect.custom");

/** An expression needs a value that was not kept. */
export class NotKept extends RuntimeError {
  constructor(
    message: string,
    readonly value: ValueId,
  ) {
    super(message);
  }
}

/** Names in scope: `w1`, `torch`, and modules by the paths of their parameters, `linear1` with its `weight`. */
export class RecordedTensors implements Scope {
  private readonly byName: ReadonlyMap<string, NamedTensor>;
  private readonly copies = new Map<ValueId, Tensor>();
  private readonly values = new Map<Tensor, ValueId>();

  constructor(
    tensors: readonly NamedTensor[],
    private readonly kept: KeptValues,
  ) {
    this.byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  }

  has(name: string): boolean {
    return name === "torch" || this.byName.has(name) || this.partsOf(name).length > 0;
  }

  get(name: string): unknown {
    const tensor = this.byName.get(name);
    if (tensor) return this.tensor(tensor);
    const parts = this.partsOf(name);
    return parts.length > 0 ? this.module(name, parts) : torch;
  }

  /** The recorded value that `tensor` is a copy of. */
  valueOf(tensor: Tensor): ValueId | undefined {
    return this.values.get(tensor);
  }

  /** The names of what is directly inside the module at `path`. */
  private partsOf(path: string): string[] {
    const inside = [...this.byName.keys()].filter((name) => name.startsWith(`${path}.`));
    return [...new Set(inside.map((name) => name.slice(path.length + 1).split(".")[0]))];
  }

  private module(path: string, parts: readonly string[]): object {
    const module = { [inspected]: () => `module ${path}: ${parts.join(", ")}` };
    for (const part of parts) Object.defineProperty(module, part, { get: () => this.get(`${path}.${part}`) });
    return module;
  }

  private tensor({ name, value, gradient, requiresGrad }: NamedTensor): Tensor {
    const known = this.copies.get(value);
    if (known) return known;
    const copy = this.copy(name, value);
    if (requiresGrad) copy.requires_grad = true;
    const get = () => (gradient < 0 ? null : this.copy(`${name}.grad`, gradient));
    return Object.defineProperty(copy, "grad", { get, set: refuseGradient });
  }

  private copy(name: string, value: ValueId): Tensor {
    const copy = this.copies.get(value) ?? this.kept.copyOf(value);
    if (!copy) throw new NotKept(`The value of ${name} at this event is not kept.`, value);
    this.copies.set(value, copy);
    this.values.set(copy, value);
    copy.observed = copy.storage.observed = this;
    return copy;
  }
}

function refuseGradient(): never {
  throw new RuntimeError("An expression cannot change the .grad of a tensor of the run.");
}
