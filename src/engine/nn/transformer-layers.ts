// The layers of transformers: attention, two linear layers, and normalizations.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { RuntimeError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { MultiheadAttention } from "./attention.js";
import { Dropout } from "./dropout.js";
import { Linear } from "./linear.js";
import { Module } from "./module.js";
import { LayerNorm } from "./normalization.js";

/** The nonlinearity inside a layer: by name, or a function or module. */
export type Activation = "relu" | "gelu" | ((input: Tensor) => Tensor);

/** What the layers of a transformer take besides their sizes. */
export interface TransformerLayerOptions extends Placement {
  /** The size between the two linear layers. Default 2048. */
  dim_feedforward?: number;
  /** The probability with which elements are left out while training. Default 0.1. */
  dropout?: number;
  /** The nonlinearity between the two linear layers. Default "relu". */
  activation?: Activation;
  /** What the normalizations add to the variance. Default 1e-5. */
  layer_norm_eps?: number;
  /** Whether sequences are given as (batch, step, feature) instead of (step, batch, feature). Default false. */
  batch_first?: boolean;
  /** Whether each part normalizes its input instead of its output. Default false. */
  norm_first?: boolean;
}

const layerText =
  "int dim_feedforward=2048, float dropout=0.1, value activation='relu', float layer_norm_eps=1e-05, bool batch_first=false, bool norm_first=false, device? device=null, dtype? dtype=null";
const layerArguments = new Signature(`TransformerLayer(int d_model, int nhead, ${layerText})`);

type LayerSettings = Omit<ReturnType<typeof layerArguments.read>, "activation"> & { readonly activation: unknown };
type LayerCall = Call<
  [d_model: number, nhead: number],
  [
    dim_feedforward: number,
    dropout: number,
    activation: Activation,
    layer_norm_eps: number,
    batch_first: boolean,
    norm_first: boolean,
  ],
  TransformerLayerOptions
>;

function activationOf(given: unknown): (input: Tensor) => Tensor {
  if (typeof given === "function") return given as (input: Tensor) => Tensor;
  if (given === "relu") return functional.relu;
  if (given === "gelu") return functional.gelu;
  throw new RuntimeError(`activation should be relu/gelu, not ${given}`);
}

/** Makes the parts of layers, all with the same settings. */
export class PartMaker {
  constructor(private readonly settings: LayerSettings) {}

  attention(): MultiheadAttention {
    const { d_model, nhead, dropout, batch_first, device, dtype } = this.settings;
    return new MultiheadAttention(d_model, nhead, { dropout, batch_first, device, dtype });
  }

  linear(inwards: boolean): Linear {
    const { d_model, dim_feedforward, device, dtype } = this.settings;
    const [from, to] = inwards ? [d_model, dim_feedforward] : [dim_feedforward, d_model];
    return new Linear(from, to, { device, dtype });
  }

  norm(): LayerNorm {
    const { d_model, layer_norm_eps, device, dtype } = this.settings;
    return new LayerNorm(d_model, { eps: layer_norm_eps, device, dtype });
  }

  dropout(): Dropout {
    return new Dropout(this.settings.dropout);
  }
}

/** One part of a layer: its result is added to what came in, with a normalization before or after. */
function added(x: Tensor, norm: LayerNorm, first: boolean, part: (x: Tensor) => Tensor): Tensor {
  return first ? x.add(part(norm(x))) : norm(x.add(part(x)));
}

/** The two linear layers, with the nonlinearity between them. */
function feedForward(layer: TransformerEncoderLayer | TransformerDecoderLayer, x: Tensor): Tensor {
  return layer.linear2(layer.dropout(layer.activation(layer.linear1(x))));
}

/** What a call of an encoder layer takes besides the sequence. */
export interface EncoderLayerCallOptions {
  /** Which step may not look at which. */
  src_mask?: Tensor | null;
  /** Steps that nobody looks at. */
  src_key_padding_mask?: Tensor | null;
  /** Says that the mask is the causal one. Default false. */
  is_causal?: boolean;
}

const encoderLayerCall = new Signature(
  "forward(Tensor src, Tensor? src_mask=null, Tensor? src_key_padding_mask=null, bool is_causal=false)",
);

class TransformerEncoderLayerModule extends Module {
  /** The attention of a sequence to itself. */
  readonly self_attn: MultiheadAttention;
  /** The first linear layer. */
  readonly linear1: Linear;
  /** The dropout between the linear layers. */
  readonly dropout: Dropout;
  /** The second linear layer. */
  readonly linear2: Linear;
  /** Whether normalisation comes before the other layers. */
  readonly norm_first: boolean;
  /** The first normalisation. */
  readonly norm1: LayerNorm;
  /** The second normalisation. */
  readonly norm2: LayerNorm;
  /** The first dropout. */
  readonly dropout1: Dropout;
  /** The second dropout. */
  readonly dropout2: Dropout;
  /** What stands between the linear layers. */
  readonly activation: (input: Tensor) => Tensor;

  constructor(...args: LayerCall) {
    super();
    const settings = layerArguments.read(args, new.target);
    const make = new PartMaker(settings);
    this.self_attn = make.attention();
    this.linear1 = make.linear(true);
    this.dropout = make.dropout();
    this.linear2 = make.linear(false);
    this.norm_first = settings.norm_first;
    this.norm1 = make.norm();
    this.norm2 = make.norm();
    this.dropout1 = make.dropout();
    this.dropout2 = make.dropout();
    this.activation = activationOf(settings.activation);
  }

  override forward(
    ...args: Call<
      [src: Tensor],
      [src_mask: Tensor | null, src_key_padding_mask: Tensor | null, is_causal: boolean],
      EncoderLayerCallOptions
    >
  ): Tensor {
    const { src, src_mask, src_key_padding_mask, is_causal } = encoderLayerCall.read(args);
    const masks = { attn_mask: src_mask, key_padding_mask: src_key_padding_mask, is_causal, need_weights: false };
    const attended = added(src, this.norm1, this.norm_first, (x) => this.dropout1(this.self_attn(x, x, x, masks)[0]));
    return added(attended, this.norm2, this.norm_first, (x) => this.dropout2(feedForward(this, x)));
  }
}

/** Attention of a sequence to itself, then two linear layers. Shapes: (s, n, e) → the same; batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html */
export const TransformerEncoderLayer = callable("TransformerEncoderLayer", TransformerEncoderLayerModule);
export type TransformerEncoderLayer = TransformerEncoderLayerModule;

/** What a call of a decoder layer, or of a decoder, takes besides the two sequences. */
export interface DecoderCallOptions {
  /** Which step of the target may not look at which of the target. */
  tgt_mask?: Tensor | null;
  /** Which step of the target may not look at which of the memory. */
  memory_mask?: Tensor | null;
  /** Steps of the target that nobody looks at. */
  tgt_key_padding_mask?: Tensor | null;
  /** Steps of the memory that nobody looks at. */
  memory_key_padding_mask?: Tensor | null;
  /** Says that the target's mask is the causal one. Default false. */
  tgt_is_causal?: boolean;
  /** Says that the memory's mask is the causal one. Default false. */
  memory_is_causal?: boolean;
}

/** @internal */
export const decoderCall = new Signature(
  "forward(Tensor tgt, Tensor memory, Tensor? tgt_mask=null, Tensor? memory_mask=null, Tensor? tgt_key_padding_mask=null, Tensor? memory_key_padding_mask=null, bool tgt_is_causal=false, bool memory_is_causal=false)",
);
/** How decoders and their layers are called. */
export type DecoderCall = Call<
  [tgt: Tensor, memory: Tensor],
  [
    tgt_mask: Tensor | null,
    memory_mask: Tensor | null,
    tgt_key_padding_mask: Tensor | null,
    memory_key_padding_mask: Tensor | null,
    tgt_is_causal: boolean,
    memory_is_causal: boolean,
  ],
  DecoderCallOptions
>;

class TransformerDecoderLayerModule extends Module {
  /** The attention of a sequence to itself. */
  readonly self_attn: MultiheadAttention;
  /** The attention to the encoder's sequence. */
  readonly multihead_attn: MultiheadAttention;
  /** The first linear layer. */
  readonly linear1: Linear;
  /** The dropout between the linear layers. */
  readonly dropout: Dropout;
  /** The second linear layer. */
  readonly linear2: Linear;
  /** Whether normalisation comes before the other layers. */
  readonly norm_first: boolean;
  /** The first normalisation. */
  readonly norm1: LayerNorm;
  /** The second normalisation. */
  readonly norm2: LayerNorm;
  /** The third normalisation. */
  readonly norm3: LayerNorm;
  /** The first dropout. */
  readonly dropout1: Dropout;
  /** The second dropout. */
  readonly dropout2: Dropout;
  /** The third dropout. */
  readonly dropout3: Dropout;
  /** What stands between the linear layers. */
  readonly activation: (input: Tensor) => Tensor;

  constructor(...args: LayerCall) {
    super();
    const settings = layerArguments.read(args, new.target);
    const make = new PartMaker(settings);
    this.self_attn = make.attention();
    this.multihead_attn = make.attention();
    this.linear1 = make.linear(true);
    this.dropout = make.dropout();
    this.linear2 = make.linear(false);
    this.norm_first = settings.norm_first;
    this.norm1 = make.norm();
    this.norm2 = make.norm();
    this.norm3 = make.norm();
    this.dropout1 = make.dropout();
    this.dropout2 = make.dropout();
    this.dropout3 = make.dropout();
    this.activation = activationOf(settings.activation);
  }

  override forward(...args: DecoderCall): Tensor {
    const { tgt, memory, ...masks } = decoderCall.read(args);
    const first = this.norm_first;
    const own = {
      attn_mask: masks.tgt_mask,
      key_padding_mask: masks.tgt_key_padding_mask,
      is_causal: masks.tgt_is_causal,
      need_weights: false,
    };
    const other = {
      attn_mask: masks.memory_mask,
      key_padding_mask: masks.memory_key_padding_mask,
      is_causal: masks.memory_is_causal,
      need_weights: false,
    };
    const attended = added(tgt, this.norm1, first, (x) => this.dropout1(this.self_attn(x, x, x, own)[0]));
    const informed = added(attended, this.norm2, first, (x) =>
      this.dropout2(this.multihead_attn(x, memory, memory, other)[0]),
    );
    return added(informed, this.norm3, first, (x) => this.dropout3(feedForward(this, x)));
  }
}

/** Attention of a sequence to itself and to the encoder's, then two linear layers. Shapes: (t, n, e), (s, n, e) → (t, n, e); batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.TransformerDecoderLayer.html */
export const TransformerDecoderLayer = callable("TransformerDecoderLayer", TransformerDecoderLayerModule);
export type TransformerDecoderLayer = TransformerDecoderLayerModule;
