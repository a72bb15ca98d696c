// Dropout: modules that leave out elements or channels at random while training.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { ValueError } from "../errors.js";
import { formatNumber } from "../numbers.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** What the dropout modules take. */
export interface DropoutOptions {
  /** The probability of an element (or channel) to be left out. Default 0.5. */
  p?: number;
  /** Whether the input itself is changed. Default false. */
  inplace?: boolean;
}

const dropoutArguments = new Signature("Dropout(float p=0.5, bool inplace=false)");

class DropoutBase extends Module {
  /** The power, or the probability, as it was told. */
  readonly p: number;
  /** Whether the result takes the place of the input. */
  readonly inplace: boolean;

  constructor(...args: Call<[], [p: number, inplace: boolean], DropoutOptions>) {
    super();
    const { p, inplace } = dropoutArguments.read(args, new.target);
    if (p < 0 || p > 1)
      throw new ValueError(`dropout probability has to be between 0 and 1, but got ${formatNumber(p)}`);
    this.p = p;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `p=${formatNumber(this.p)}, inplace=${pythonText(this.inplace)}`;
  }
}

class DropoutModule extends DropoutBase {
  override forward(input: Tensor): Tensor {
    return functional.dropout(input, this.p, this.training, this.inplace);
  }
}

/** Sets elements to 0 at random, and scales the others up. Shapes: any → the same. Raises ValueError if `p` is not from 0 to 1. https://pytorch.org/docs/stable/generated/torch.nn.Dropout.html */
export const Dropout = callable("Dropout", DropoutModule);
export type Dropout = DropoutModule;

class Dropout1dModule extends DropoutBase {
  override forward(input: Tensor): Tensor {
    return functional.dropout1d(input, this.p, this.training, this.inplace);
  }
}

/** Sets whole channels of one dimension to 0 at random. Shapes: (n, c, l) → the same. https://pytorch.org/docs/stable/generated/torch.nn.Dropout1d.html */
export const Dropout1d = callable("Dropout1d", Dropout1dModule);
export type Dropout1d = Dropout1dModule;

class Dropout2dModule extends DropoutBase {
  override forward(input: Tensor): Tensor {
    return functional.dropout2d(input, this.p, this.training, this.inplace);
  }
}

/** Sets whole channels of two dimensions to 0 at random. Shapes: (n, c, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.Dropout2d.html */
export const Dropout2d = callable("Dropout2d", Dropout2dModule);
export type Dropout2d = Dropout2dModule;

class Dropout3dModule extends DropoutBase {
  override forward(input: Tensor): Tensor {
    return functional.dropout3d(input, this.p, this.training, this.inplace);
  }
}

/** Sets whole channels of three dimensions to 0 at random. Shapes: (n, c, d, h, w) → the same. https://pytorch.org/docs/stable/generated/torch.nn.Dropout3d.html */
export const Dropout3d = callable("Dropout3d", Dropout3dModule);
export type Dropout3d = Dropout3dModule;

class AlphaDropoutModule extends DropoutBase {
  override forward(input: Tensor): Tensor {
    return functional.alpha_dropout(input, this.p, this.training);
  }
}

/** Dropout that keeps mean and variance, for networks with SELU. Shapes: any → the same. https://pytorch.org/docs/stable/generated/torch.nn.AlphaDropout.html */
export const AlphaDropout = callable("AlphaDropout", AlphaDropoutModule);
export type AlphaDropout = AlphaDropoutModule;

class FeatureAlphaDropoutModule extends DropoutBase {
  override forward(input: Tensor): Tensor {
    return functional.feature_alpha_dropout(input, this.p, this.training);
  }
}

/** Alpha dropout of whole channels. Shapes: (n, c, …) → the same. https://pytorch.org/docs/stable/generated/torch.nn.FeatureAlphaDropout.html */
export const FeatureAlphaDropout = callable("FeatureAlphaDropout", FeatureAlphaDropoutModule);
export type FeatureAlphaDropout = FeatureAlphaDropoutModule;
