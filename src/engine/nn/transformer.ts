// Transformers: encoder and decoder layers, stacks of them, and both together.
import * as functional from "../declared/functional.js";
import { full } from "../declared/index.js";
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { Call, Placement } from "./arguments.js";
import { MultiheadAttention } from "./attention.js";
import { callable } from "./callable.js";
import { ModuleList } from "./container.js";
import { deepcopy } from "./copy.js";
import { Dropout } from "./dropout.js";
import { xavier_uniform_ } from "./init.js";
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
class PartMaker {
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
  readonly self_attn: MultiheadAttention;
  readonly linear1: Linear;
  readonly dropout: Dropout;
  readonly linear2: Linear;
  readonly norm_first: boolean;
  readonly norm1: LayerNorm;
  readonly norm2: LayerNorm;
  readonly dropout1: Dropout;
  readonly dropout2: Dropout;
  readonly activation: (input: Tensor) => Tensor;

  constructor(...args: LayerCall) {
    super();
    const settings = layerArguments.read(args);
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
    return added(attended, this.norm2, this.norm_first, (x) =>
      this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(x))))),
    );
  }
}

/** Attention of a sequence to itself, then two linear layers. https://pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html */
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

const decoderCall = new Signature(
  "forward(Tensor tgt, Tensor memory, Tensor? tgt_mask=null, Tensor? memory_mask=null, Tensor? tgt_key_padding_mask=null, Tensor? memory_key_padding_mask=null, bool tgt_is_causal=false, bool memory_is_causal=false)",
);
type DecoderCall = Call<
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
  readonly self_attn: MultiheadAttention;
  readonly multihead_attn: MultiheadAttention;
  readonly linear1: Linear;
  readonly dropout: Dropout;
  readonly linear2: Linear;
  readonly norm_first: boolean;
  readonly norm1: LayerNorm;
  readonly norm2: LayerNorm;
  readonly norm3: LayerNorm;
  readonly dropout1: Dropout;
  readonly dropout2: Dropout;
  readonly dropout3: Dropout;
  readonly activation: (input: Tensor) => Tensor;

  constructor(...args: LayerCall) {
    super();
    const settings = layerArguments.read(args);
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
    return added(informed, this.norm3, first, (x) =>
      this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(x))))),
    );
  }
}

/** Attention of a sequence to itself and to the encoder's, then two linear layers. https://pytorch.org/docs/stable/generated/torch.nn.TransformerDecoderLayer.html */
export const TransformerDecoderLayer = callable("TransformerDecoderLayer", TransformerDecoderLayerModule);
export type TransformerDecoderLayer = TransformerDecoderLayerModule;

/** A module of one tensor to one tensor, such as `LayerNorm`. */
type Norm = Module & { forward(input: Tensor): Tensor };

/** What `TransformerEncoder` takes besides the layer and how many there are. */
export interface EncoderOptions {
  /** A last normalization. Default none. */
  norm?: Norm | null;
  /** Without effect. */
  enable_nested_tensor?: boolean;
}

/** What a call of an encoder takes besides the sequence. */
export interface EncoderCallOptions {
  /** Which step may not look at which. */
  mask?: Tensor | null;
  /** Steps that nobody looks at. */
  src_key_padding_mask?: Tensor | null;
  /** Says that the mask is the causal one. Default false. */
  is_causal?: boolean;
}

const encoderArguments = new Signature(
  "TransformerEncoder(value encoder_layer, int num_layers, value norm=null, bool enable_nested_tensor=true)",
);
const encoderCall = new Signature(
  "forward(Tensor src, Tensor? mask=null, Tensor? src_key_padding_mask=null, bool is_causal=false)",
);

/** As many copies of a layer. */
const copies = <M extends Module>(layer: M, count: number) =>
  new ModuleList(Array.from({ length: count }, () => deepcopy(layer)));

class TransformerEncoderModule extends Module {
  readonly layers: ModuleList<TransformerEncoderLayer>;
  readonly num_layers: number;
  readonly norm: Norm | null;

  constructor(
    ...args: Call<
      [encoder_layer: TransformerEncoderLayer, num_layers: number],
      [norm: Norm | null, enable_nested_tensor: boolean],
      EncoderOptions
    >
  ) {
    super();
    const { encoder_layer, num_layers, norm } = encoderArguments.read(args);
    this.layers = copies(encoder_layer as TransformerEncoderLayer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm as Norm | null;
  }

  override forward(
    ...args: Call<
      [src: Tensor],
      [mask: Tensor | null, src_key_padding_mask: Tensor | null, is_causal: boolean],
      EncoderCallOptions
    >
  ): Tensor {
    const { src, mask, src_key_padding_mask, is_causal } = encoderCall.read(args);
    let output = src;
    for (const layer of this.layers) output = layer(output, mask, src_key_padding_mask, is_causal);
    return this.norm === null ? output : this.norm(output);
  }
}

/** A stack of encoder layers. https://pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html */
export const TransformerEncoder = callable("TransformerEncoder", TransformerEncoderModule);
export type TransformerEncoder = TransformerEncoderModule;

const decoderArguments = new Signature("TransformerDecoder(value decoder_layer, int num_layers, value norm=null)");

class TransformerDecoderModule extends Module {
  readonly layers: ModuleList<TransformerDecoderLayer>;
  readonly num_layers: number;
  readonly norm: Norm | null;

  constructor(
    ...args: Call<
      [decoder_layer: TransformerDecoderLayer, num_layers: number],
      [norm: Norm | null],
      { norm?: Norm | null }
    >
  ) {
    super();
    const { decoder_layer, num_layers, norm } = decoderArguments.read(args);
    this.layers = copies(decoder_layer as TransformerDecoderLayer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm as Norm | null;
  }

  override forward(...args: DecoderCall): Tensor {
    const { tgt, memory, ...masks } = decoderCall.read(args);
    let output = tgt;
    for (const layer of this.layers) output = layer(output, memory, masks);
    return this.norm === null ? output : this.norm(output);
  }
}

/** A stack of decoder layers. https://pytorch.org/docs/stable/generated/torch.nn.TransformerDecoder.html */
export const TransformerDecoder = callable("TransformerDecoder", TransformerDecoderModule);
export type TransformerDecoder = TransformerDecoderModule;

/** What `Transformer` takes. */
export interface TransformerOptions extends TransformerLayerOptions {
  /** The size of a step. Default 512. */
  d_model?: number;
  /** How many heads each attention has. Default 8. */
  nhead?: number;
  /** How many layers the encoder has. Default 6. */
  num_encoder_layers?: number;
  /** How many layers the decoder has. Default 6. */
  num_decoder_layers?: number;
  /** An encoder to use instead of a new one. */
  custom_encoder?: TransformerEncoder | null;
  /** A decoder to use instead of a new one. */
  custom_decoder?: TransformerDecoder | null;
}

const transformerArguments = new Signature(
  "Transformer(int d_model=512, int nhead=8, int num_encoder_layers=6, int num_decoder_layers=6, int dim_feedforward=2048, float dropout=0.1, value activation='relu', value custom_encoder=null, value custom_decoder=null, float layer_norm_eps=1e-05, bool batch_first=false, bool norm_first=false, device? device=null, dtype? dtype=null)",
);

/** What a call of a transformer takes besides the two sequences. */
export interface TransformerCallOptions extends DecoderCallOptions {
  /** Which step of the source may not look at which of the source. */
  src_mask?: Tensor | null;
  /** Steps of the source that nobody looks at. */
  src_key_padding_mask?: Tensor | null;
  /** Says that the source's mask is the causal one. Default false. */
  src_is_causal?: boolean;
}

const transformerCall = new Signature(
  "forward(Tensor src, Tensor tgt, Tensor? src_mask=null, Tensor? tgt_mask=null, Tensor? memory_mask=null, Tensor? src_key_padding_mask=null, Tensor? tgt_key_padding_mask=null, Tensor? memory_key_padding_mask=null, bool src_is_causal=false, bool tgt_is_causal=false, bool memory_is_causal=false)",
);

class TransformerModule extends Module {
  readonly encoder: TransformerEncoder;
  readonly decoder: TransformerDecoder;
  readonly d_model: number;
  readonly nhead: number;
  readonly batch_first: boolean;

  constructor(
    ...args: Call<
      [],
      [
        d_model: number,
        nhead: number,
        num_encoder_layers: number,
        num_decoder_layers: number,
        dim_feedforward: number,
        dropout: number,
        activation: Activation,
      ],
      TransformerOptions
    >
  ) {
    super();
    const settings = transformerArguments.read(args);
    const { custom_encoder, custom_decoder, num_encoder_layers, num_decoder_layers, ...layer } = settings;
    const { d_model, nhead, activation, ...rest } = layer;
    const options = { ...rest, activation: activation as Activation };
    const make = new PartMaker(layer);
    this.encoder =
      (custom_encoder as TransformerEncoder | null) ??
      new TransformerEncoder(new TransformerEncoderLayer(d_model, nhead, options), num_encoder_layers, make.norm());
    this.decoder =
      (custom_decoder as TransformerDecoder | null) ??
      new TransformerDecoder(new TransformerDecoderLayer(d_model, nhead, options), num_decoder_layers, make.norm());
    for (const parameter of this.parameters()) if (parameter.ndim > 1) xavier_uniform_(parameter);
    this.d_model = d_model;
    this.nhead = nhead;
    this.batch_first = settings.batch_first;
  }

  override forward(
    ...args: Call<
      [src: Tensor, tgt: Tensor],
      [
        src_mask: Tensor | null,
        tgt_mask: Tensor | null,
        memory_mask: Tensor | null,
        src_key_padding_mask: Tensor | null,
        tgt_key_padding_mask: Tensor | null,
        memory_key_padding_mask: Tensor | null,
      ],
      TransformerCallOptions
    >
  ): Tensor {
    const { src, tgt, src_mask, src_key_padding_mask, src_is_causal, ...masks } = transformerCall.read(args);
    this.check(src, tgt);
    const memory = this.encoder(src, { mask: src_mask, src_key_padding_mask, is_causal: src_is_causal });
    return this.decoder(tgt, memory, masks);
  }

  private check(src: Tensor, tgt: Tensor): void {
    const batch = this.batch_first ? 0 : 1;
    if (src.ndim === 3 && src.sizes[batch] !== tgt.sizes[batch])
      throw new RuntimeError("the batch number of src and tgt must be equal");
    if (src.sizes.at(-1) !== this.d_model || tgt.sizes.at(-1) !== this.d_model)
      throw new RuntimeError("the feature number of src and tgt must be equal to d_model");
  }

  /** A mask with which each step looks at itself and those before it: −∞ elsewhere. */
  static generate_square_subsequent_mask(
    sz: number,
    { device = null, dtype = null }: { device?: Device | string | null; dtype?: DType | null } = {},
  ): Tensor {
    return full([sz, sz], Number.NEGATIVE_INFINITY, { device, dtype }).triu(1);
  }

  /** As the class's own. */
  generate_square_subsequent_mask(sz: number): Tensor {
    return TransformerModule.generate_square_subsequent_mask(sz);
  }
}

/** An encoder for one sequence, and a decoder that makes another of it. https://pytorch.org/docs/stable/generated/torch.nn.Transformer.html */
export const Transformer = callable("Transformer", TransformerModule);
export type Transformer = TransformerModule;
