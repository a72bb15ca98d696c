// Bilinear layers.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { bilinear } from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { uniform_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** What `Bilinear` takes besides its sizes. */
export interface BilinearOptions extends Placement {
  /** Whether a learnt vector is added. Default true. */
  bias?: boolean;
}

const bilinearArguments = new Signature(
  "Bilinear(int in1_features, int in2_features, int out_features, bool bias=true, device? device=null, dtype? dtype=null)",
);

class BilinearModule extends Module {
  /** The size of the first input. */
  readonly in1_features: number;
  /** The size of the second input. */
  readonly in2_features: number;
  /** How many numbers come out. */
  readonly out_features: number;
  /** The learnt factors. */
  readonly weight: Parameter;
  /** What is learnt and added, or `null`. */
  readonly bias: Parameter | null;

  constructor(
    ...args: Call<[in1_features: number, in2_features: number, out_features: number], [bias: boolean], BilinearOptions>
  ) {
    super();
    const { in1_features, in2_features, out_features, bias, ...placement } = bilinearArguments.read(args);
    this.in1_features = in1_features;
    this.in2_features = in2_features;
    this.out_features = out_features;
    this.weight = emptyParameter([out_features, in1_features, in2_features], placement);
    this.bias = bias ? emptyParameter([out_features], placement) : null;
    this.reset_parameters();
  }

  /** Draws new weights. */
  reset_parameters(): void {
    const bound = 1 / Math.sqrt(this.in1_features);
    uniform_(this.weight, -bound, bound);
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return bilinear(input1, input2, this.weight, this.bias);
  }

  override extra_repr(): string {
    const bias = this.bias === null ? "False" : "True";
    return `in1_features=${this.in1_features}, in2_features=${this.in2_features}, out_features=${this.out_features}, bias=${bias}`;
  }
}

/** `x1ᵀ · weight · x2 + bias`. Shapes: (…, in1), (…, in2) → (…, out). https://pytorch.org/docs/stable/generated/torch.nn.Bilinear.html */
export const Bilinear = callable("Bilinear", BilinearModule);
export type Bilinear = BilinearModule;
