// What a condition sees of the event that it is asked at.
import * as torch from "../../engine/index.js";
import { RuntimeError, type Tensor } from "../../engine/internals.js";
import type { ValueId } from "../../protocol/trace.js";
import type { Scope } from "../expressions.js";
import { normOf } from "../statistics.js";
import { gradientOf, type Happening, subjectOf } from "./happening.js";
import type { LiveNames } from "./live-names.js";

/** What a scope needs of the run. */
export interface ScopeContext {
  names: LiveNames;
  /** A copy of a value that was kept. */
  copyOf(value: ValueId): Tensor | undefined;
  /** The training step that goes on. */
  step(): number;
}

type OwnName = "value" | "grad" | "norm" | "step" | "torch";

/** The names of an event: `value`, `grad`, `norm`, `step`, and the script's own. */
export class EventScope implements Scope {
  private readonly own: Record<OwnName, () => unknown> = {
    value: () => this.value(),
    grad: () => gradientOf(this.happening),
    norm: () => normOf(numbersOf(gradientOf(this.happening) ?? this.value())),
    step: () => this.context.step(),
    torch: () => torch,
  };

  constructor(
    private readonly happening: Happening,
    private readonly context: ScopeContext,
  ) {}

  has(name: string): boolean {
    return Object.hasOwn(this.own, name) || this.context.names.has(name);
  }

  get(name: string): unknown {
    return Object.hasOwn(this.own, name) ? this.own[name as OwnName]() : this.context.names.get(name);
  }

  private value(): Tensor {
    const { of } = this.happening;
    const value = subjectOf(this.happening) ?? (of >= 0 ? this.context.copyOf(of) : undefined);
    if (!value) throw new RuntimeError("the forward value of this gradient was not kept");
    return value;
  }
}

/** The elements of a tensor in row-major order: perhaps the memory itself. */
export function numbersOf(tensor: Tensor): ArrayLike<number> {
  return tensor.storage.backend.read(tensor);
}
