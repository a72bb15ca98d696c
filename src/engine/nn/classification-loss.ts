// Losses of classes and labels, as modules.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import {
  binary_cross_entropy,
  binary_cross_entropy_with_logits,
  cross_entropy,
  ctc_loss,
  multilabel_soft_margin_loss,
  nll_loss,
} from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import {
  type LossArguments,
  LossModule,
  type LossOptions,
  type LossReduction,
  WeightedLossModule,
} from "./loss-base.js";

/** What `NLLLoss` can be told. */
export interface NLLLossOptions extends LossOptions {
  /** A factor for each class. Default: all 1. */
  weight?: Tensor | null;
  /** A target that does not count. Default -100. */
  ignore_index?: number;
}

const nllLossArguments = new Signature(
  "NLLLoss(Tensor? weight=null, bool? size_average=null, int ignore_index=-100, bool? reduce=null, str reduction='mean')",
);

class NLLLossModule extends WeightedLossModule {
  /** The class that does not count. */
  readonly ignore_index: number;

  constructor(
    ...args: Call<
      [],
      [
        weight: Tensor | null,
        size_average: boolean | null,
        ignore_index: number,
        reduce: boolean | null,
        reduction: LossReduction,
      ],
      NLLLossOptions
    >
  ) {
    const { ignore_index, ...how } = nllLossArguments.read(args);
    super(how);
    this.ignore_index = ignore_index;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, ignore_index, weight } = this;
    return nll_loss(input, target, { reduction, ignore_index, weight });
  }
}

/** The negative log-likelihood of classes, given their log-probabilities. Shapes: (n, c, …), (n, …) → (), or (n, …) if `none`. Raises IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html */
export const NLLLoss = callable("NLLLoss", NLLLossModule);
export type NLLLoss = NLLLossModule;

class NLLLoss2dModule extends NLLLossModule {}

/** As `NLLLoss`, which takes images too. Shapes: (n, c, h, w), (n, h, w) → (), or (n, h, w) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html */
export const NLLLoss2d = callable("NLLLoss2d", NLLLoss2dModule);
export type NLLLoss2d = NLLLoss2dModule;

/** What `CrossEntropyLoss` can be told. */
export interface CrossEntropyLossOptions extends LossOptions {
  /** A factor for each class. Default: all 1. */
  weight?: Tensor | null;
  /** A target that does not count. Default -100. */
  ignore_index?: number;
  /** How much of each target is spread over all classes, 0 to 1. Default 0. */
  label_smoothing?: number;
}

const crossEntropyLossArguments = new Signature(
  "CrossEntropyLoss(Tensor? weight=null, bool? size_average=null, int ignore_index=-100, bool? reduce=null, str reduction='mean', float label_smoothing=0)",
);

class CrossEntropyLossModule extends WeightedLossModule {
  /** The class that does not count. */
  readonly ignore_index: number;
  /** How much of each target is spread over all classes. */
  readonly label_smoothing: number;

  constructor(
    ...args: Call<
      [],
      [
        weight: Tensor | null,
        size_average: boolean | null,
        ignore_index: number,
        reduce: boolean | null,
        reduction: LossReduction,
        label_smoothing: number,
      ],
      CrossEntropyLossOptions
    >
  ) {
    const { ignore_index, label_smoothing, ...how } = crossEntropyLossArguments.read(args);
    super(how);
    this.ignore_index = ignore_index;
    this.label_smoothing = label_smoothing;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, ignore_index, label_smoothing, weight } = this;
    return cross_entropy(input, target, { reduction, ignore_index, label_smoothing, weight });
  }
}

/** The cross entropy of scores per class (before softmax) and class numbers, or probabilities of classes. Shapes: (n, c, …), (n, …) of classes or (n, c, …) of probabilities → (), or (n, …) if `none`. Raises IndexError if a class is out of range. https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html */
export const CrossEntropyLoss = callable("CrossEntropyLoss", CrossEntropyLossModule);
export type CrossEntropyLoss = CrossEntropyLossModule;

/** What `BCELoss` can be told. */
export interface BCELossOptions extends LossOptions {
  /** A factor for each element. Default: all 1. */
  weight?: Tensor | null;
}

const bceLossArguments = new Signature(
  "BCELoss(Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class BCELossModule extends WeightedLossModule {
  constructor(...args: Call<[], [weight: Tensor | null, ...how: LossArguments], BCELossOptions>) {
    super(bceLossArguments.read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, weight } = this;
    return binary_cross_entropy(input, target, { reduction, weight });
  }
}

/** The cross entropy of probabilities and targets between 0 and 1. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.BCELoss.html */
export const BCELoss = callable("BCELoss", BCELossModule);
export type BCELoss = BCELossModule;

/** What `BCEWithLogitsLoss` can be told. */
export interface BCEWithLogitsLossOptions extends LossOptions {
  /** A factor for each element. Default: all 1. */
  weight?: Tensor | null;
  /** A factor for the positive targets of each class. Default: all 1. */
  pos_weight?: Tensor | null;
}

const bceWithLogitsLossArguments = new Signature(
  "BCEWithLogitsLoss(Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean', Tensor? pos_weight=null)",
);

class BCEWithLogitsLossModule extends WeightedLossModule {
  /** A factor for the positive targets of each class, or `null`. */
  declare readonly pos_weight: Tensor | null;

  constructor(
    ...args: Call<
      [],
      [weight: Tensor | null, ...how: LossArguments, pos_weight: Tensor | null],
      BCEWithLogitsLossOptions
    >
  ) {
    const { pos_weight, ...how } = bceWithLogitsLossArguments.read(args);
    super(how);
    this.register_buffer("pos_weight", pos_weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, pos_weight, weight } = this;
    return binary_cross_entropy_with_logits(input, target, { reduction, pos_weight, weight });
  }
}

/** The binary cross entropy of the sigmoid of the input. Shapes: any, the same → (), or the same if `none`. https://pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html */
export const BCEWithLogitsLoss = callable("BCEWithLogitsLoss", BCEWithLogitsLossModule);
export type BCEWithLogitsLoss = BCEWithLogitsLossModule;

/** What `MultiLabelSoftMarginLoss` can be told. */
export interface MultiLabelSoftMarginLossOptions extends LossOptions {
  /** A factor for each class. Default: all 1. */
  weight?: Tensor | null;
}

const multiLabelSoftMarginLossArguments = new Signature(
  "MultiLabelSoftMarginLoss(Tensor? weight=null, bool? size_average=null, bool? reduce=null, str reduction='mean')",
);

class MultiLabelSoftMarginLossModule extends WeightedLossModule {
  constructor(...args: Call<[], [weight: Tensor | null, ...how: LossArguments], MultiLabelSoftMarginLossOptions>) {
    super(multiLabelSoftMarginLossArguments.read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { reduction, weight } = this;
    return multilabel_soft_margin_loss(input, target, { reduction, weight });
  }
}

/** The binary cross entropy of each label, averaged over the labels. Shapes: (n, c), (n, c) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html */
export const MultiLabelSoftMarginLoss = callable("MultiLabelSoftMarginLoss", MultiLabelSoftMarginLossModule);
export type MultiLabelSoftMarginLoss = MultiLabelSoftMarginLossModule;

/** What `CTCLoss` can be told. */
export interface CTCLossOptions extends Pick<LossOptions, "reduction"> {
  /** The class of no label. Default 0. */
  blank?: number;
  /** Whether impossible alignments count 0 instead of infinity. Default false. */
  zero_infinity?: boolean;
}

const ctcLossArguments = new Signature("CTCLoss(int blank=0, str reduction='mean', bool zero_infinity=false)");

class CTCLossModule extends LossModule {
  /** The class of no label. */
  readonly blank: number;
  /** Whether impossible alignments count 0. */
  readonly zero_infinity: boolean;

  constructor(...args: Call<[], [blank: number, reduction: LossReduction, zero_infinity: boolean], CTCLossOptions>) {
    const { blank, zero_infinity, ...how } = ctcLossArguments.read(args);
    super(how);
    this.blank = blank;
    this.zero_infinity = zero_infinity;
  }

  override forward(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Tensor | readonly number[],
    target_lengths: Tensor | readonly number[],
  ): Tensor {
    const { reduction, blank, zero_infinity } = this;
    return ctc_loss(log_probs, targets, input_lengths, target_lengths, { reduction, blank, zero_infinity });
  }
}

/** The loss of sequences whose alignment with the input is unknown. Shapes: (steps, n, c), (n, s), (n), (n) → (), or (n) if `none`. https://pytorch.org/docs/stable/generated/torch.nn.CTCLoss.html */
export const CTCLoss = callable("CTCLoss", CTCLossModule);
export type CTCLoss = CTCLossModule;
