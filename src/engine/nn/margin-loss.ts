// Losses that want scores or distances to keep a margin, as modules.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import {
  cosine_embedding_loss,
  hinge_embedding_loss,
  margin_ranking_loss,
  multi_margin_loss,
  multilabel_margin_loss,
  soft_margin_loss,
} from "../declared/functional.js";
import { ValueError } from "../errors.js";
import type { Reducing } from "../ops/loss-rows.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { type LossArguments, LossModule, type LossOptions, PlainLossModule, WeightedLossModule } from "./loss-base.js";

class SoftMarginLossModule extends PlainLossModule {
  override forward(input: Tensor, target: Tensor): Tensor {
    return soft_margin_loss(input, target, { reduction: this.reduction });
  }
}

/** The logistic loss of targets that are −1 or 1. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html */
export const SoftMarginLoss = callable("SoftMarginLoss", SoftMarginLossModule);
export type SoftMarginLoss = SoftMarginLossModule;

type MarginCall<Options> = Call<[], [margin: number, ...how: LossArguments], Options>;

class MarginLoss extends LossModule {
  /** The margin. */
  readonly margin: number;

  constructor({ margin, ...how }: Reducing & { readonly margin: number }) {
    super(how);
    this.margin = margin;
  }
}

/** What `HingeEmbeddingLoss` can be told. */
export interface HingeEmbeddingLossOptions extends LossOptions {
  /** The margin. Default 1. */
  margin?: number;
}

const hingeEmbeddingLossArguments = new Signature(
  "HingeEmbeddingLoss(float margin=1, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class HingeEmbeddingLossModule extends MarginLoss {
  constructor(...args: MarginCall<HingeEmbeddingLossOptions>) {
    super(hingeEmbeddingLossArguments.read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, margin } = this;
    return hinge_embedding_loss(input, target, { reduction, margin });
  }
}

/** Distances where the target is 1, what they lack of `margin` where it is −1. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html */
export const HingeEmbeddingLoss = callable("HingeEmbeddingLoss", HingeEmbeddingLossModule);
export type HingeEmbeddingLoss = HingeEmbeddingLossModule;

/** What `MarginRankingLoss` can be told. */
export interface MarginRankingLossOptions extends LossOptions {
  /** The margin. Default 0. */
  margin?: number;
}

const marginRankingLossArguments = new Signature(
  "MarginRankingLoss(float margin=0, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class MarginRankingLossModule extends MarginLoss {
  constructor(...args: MarginCall<MarginRankingLossOptions>) {
    super(marginRankingLossArguments.read(args));
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    const { reduction, margin } = this;
    return margin_ranking_loss(input1, input2, target, { reduction, margin });
  }
}

/** What the difference of two inputs lacks of `margin`, in the direction that the target says. Shapes: (n), (n), (n) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html */
export const MarginRankingLoss = callable("MarginRankingLoss", MarginRankingLossModule);
export type MarginRankingLoss = MarginRankingLossModule;

/** What `CosineEmbeddingLoss` can be told. */
export interface CosineEmbeddingLossOptions extends LossOptions {
  /** The margin. Default 0. */
  margin?: number;
}

const cosineEmbeddingLossArguments = new Signature(
  "CosineEmbeddingLoss(float margin=0, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class CosineEmbeddingLossModule extends MarginLoss {
  constructor(...args: MarginCall<CosineEmbeddingLossOptions>) {
    super(cosineEmbeddingLossArguments.read(args));
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    const { reduction, margin } = this;
    return cosine_embedding_loss(input1, input2, target, { reduction, margin });
  }
}

/** How far vectors are from the same direction (target 1), or from different ones (target −1). Shapes: (n, d), (n, d), (n) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html */
export const CosineEmbeddingLoss = callable("CosineEmbeddingLoss", CosineEmbeddingLossModule);
export type CosineEmbeddingLoss = CosineEmbeddingLossModule;

class MultiLabelMarginLossModule extends PlainLossModule {
  override forward(input: Tensor, target: Tensor): Tensor {
    return multilabel_margin_loss(input, target, { reduction: this.reduction });
  }
}

/** What the scores of several target classes lack of 1 over each other score. Shapes: (n, c), (n, c) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html */
export const MultiLabelMarginLoss = callable("MultiLabelMarginLoss", MultiLabelMarginLossModule);
export type MultiLabelMarginLoss = MultiLabelMarginLossModule;

/** What `MultiMarginLoss` can be told. */
export interface MultiMarginLossOptions extends LossOptions {
  /** The power of the distances or gaps. Default 1. */
  p?: number;
  /** The margin. Default 1. */
  margin?: number;
  /** A factor for each class. Default: all 1. */
  weight?: Tensor | null;
}

const multiMarginLossArguments = new Signature(
  "MultiMarginLoss(int p=1, float margin=1, Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class MultiMarginLossModule extends WeightedLossModule {
  /** The power: 1 or 2. */
  readonly p: number;
  /** The margin. */
  readonly margin: number;

  constructor(
    ...args: Call<[], [p: number, margin: number, weight: Tensor | null, ...how: LossArguments], MultiMarginLossOptions>
  ) {
    const { p, margin, ...how } = multiMarginLossArguments.read(args);
    if (p !== 1 && p !== 2) throw new ValueError("only p == 1 and p == 2 supported");
    super(how);
    this.p = p;
    this.margin = margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, p, margin, weight } = this;
    return multi_margin_loss(input, target, { reduction, p, margin, weight });
  }
}

/** What the target's score lacks of `margin` over each other score. Shapes: (n, c), (n) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html */
export const MultiMarginLoss = callable("MultiMarginLoss", MultiMarginLossModule);
export type MultiMarginLoss = MultiMarginLossModule;
