// Stacks of transformer layers: `TransformerEncoder`, `TransformerDecoder`.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { ModuleList } from "./container.js";
import { deepcopy } from "./copy.js";
import { Module } from "./module.js";
import {
  type DecoderCall,
  decoderCall,
  type TransformerDecoderLayer,
  type TransformerEncoderLayer,
} from "./transformer-layers.js";

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
  /** The layers, in order. */
  readonly layers: ModuleList<TransformerEncoderLayer>;
  /** How many layers stand upon each other. */
  readonly num_layers: number;
  /** The normalisation at the end, or `null`. */
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

/** A stack of encoder layers. Shapes: (s, n, e) → the same; batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html */
export const TransformerEncoder = callable("TransformerEncoder", TransformerEncoderModule);
export type TransformerEncoder = TransformerEncoderModule;

const decoderArguments = new Signature("TransformerDecoder(value decoder_layer, int num_layers, value norm=null)");

class TransformerDecoderModule extends Module {
  /** The layers, in order. */
  readonly layers: ModuleList<TransformerDecoderLayer>;
  /** How many layers stand upon each other. */
  readonly num_layers: number;
  /** The normalisation at the end, or `null`. */
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

/** A stack of decoder layers. Shapes: (t, n, e), (s, n, e) → (t, n, e); batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.TransformerDecoder.html */
export const TransformerDecoder = callable("TransformerDecoder", TransformerDecoderModule);
export type TransformerDecoder = TransformerDecoderModule;
