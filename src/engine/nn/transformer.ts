// A whole transformer: an encoder and a decoder.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { full } from "../declared/index.js";
import type { Device } from "../device.js";
import type { DType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { xavier_uniform_ } from "./init.js";
import { Module } from "./module.js";
import {
  type Activation,
  type DecoderCallOptions,
  PartMaker,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from "./transformer-layers.js";
import { TransformerDecoder, TransformerEncoder } from "./transformer-stacks.js";

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
  /** The encoder. */
  readonly encoder: TransformerEncoder;
  /** The decoder. */
  readonly decoder: TransformerDecoder;
  /** The size of each element of a sequence. */
  readonly d_model: number;
  /** How many heads attend. */
  readonly nhead: number;
  /** Whether the batch is the first dimension. */
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

  /** A mask with which each step looks at itself and those before it: −∞ elsewhere. https://pytorch.org/docs/stable/generated/torch.nn.Transformer.html#torch.nn.Transformer.generate_square_subsequent_mask */
  static generate_square_subsequent_mask(
    sz: number,
    { device = null, dtype = null }: { device?: Device | string | null; dtype?: DType | null } = {},
  ): Tensor {
    return full([sz, sz], Number.NEGATIVE_INFINITY, { device, dtype }).triu(1);
  }

  /** As the class's own. https://pytorch.org/docs/stable/generated/torch.nn.Transformer.html#torch.nn.Transformer.generate_square_subsequent_mask */
  generate_square_subsequent_mask(sz: number): Tensor {
    return TransformerModule.generate_square_subsequent_mask(sz);
  }
}

/** An encoder for one sequence, and a decoder that makes another of it. Shapes: (s, n, e), (t, n, e) → (t, n, e); batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.Transformer.html */
export const Transformer = callable("Transformer", TransformerModule);
export type Transformer = TransformerModule;
