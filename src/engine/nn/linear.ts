// Linear layers.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { linear } from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { kaiming_uniform_, uniform_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** What `Linear` takes besides its sizes. */
export interface LinearOptions extends Placement {
  /** Whether a learnt vector is added. Default true. */
  bias?: boolean;
}

const linearArguments = new Signature(
  "Linear(int in_features, int out_features, bool bias=true, device? device=null, dtype? dtype=null)",
);

class LinearModule extends Module {
  /** How many numbers go in. */
  readonly in_features: number;
  /** How many numbers come out. */
  readonly out_features: number;
  /** A row of factors for each result: (out_features, in_features). */
  readonly weight: Parameter;
  /** What is added to each result: (out_features), or `null`. */
  readonly bias: Parameter | null;

  constructor(...args: Call<[in_features: number, out_features: number], [bias: boolean], LinearOptions>) {
    super();
    const { in_features, out_features, bias, ...placement } = linearArguments.read(args);
    this.in_features = in_features;
    this.out_features = out_features;
    this.weight = emptyParameter([out_features, in_features], placement);
    this.bias = bias ? emptyParameter([out_features], placement) : null;
    this.reset_parameters();
  }

  /** Draws new weights. */
  reset_parameters(): void {
    kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    const bound = this.in_features > 0 ? 1 / Math.sqrt(this.in_features) : 0;
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  override forward(input: Tensor): Tensor {
    return linear(input, this.weight, this.bias);
  }

  override extra_repr(): string {
    const bias = this.bias === null ? "False" : "True";
    return `in_features=${this.in_features}, out_features=${this.out_features}, bias=${bias}`;
  }
}

/** `x · weightᵀ + bias`. Shapes: (…, in_features) → (…, out_features). Raises RuntimeError if the last size is not `in_features`. https://pytorch.org/docs/stable/generated/torch.nn.Linear.html */
export const Linear = callable("Linear", LinearModule);
export type Linear = LinearModule;
