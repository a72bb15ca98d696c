// Attention of several heads as a module.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { AssertionError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { multi_head_attention_forward } from "./attention-forward.js";
import { constant_, xavier_normal_, xavier_uniform_ } from "./init.js";
import { Linear } from "./linear.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";

/** The `Linear` at the end of an attention, by the name that PyTorch prints. */
class NonDynamicallyQuantizableLinear extends Linear {}

/** What `MultiheadAttention` takes besides its sizes. */
export interface MultiheadAttentionOptions extends Placement {
  /** The probability with which weights are left out while training. Default 0. */
  dropout?: number;
  /** Whether the projections add learnt vectors. Default true. */
  bias?: boolean;
  /** Whether a learnt key and value are added to all others. Default false. */
  add_bias_kv?: boolean;
  /** Whether a key and value of zeros are added to all others. Default false. */
  add_zero_attn?: boolean;
  /** The size of a key; by default that of a query. */
  kdim?: number | null;
  /** The size of a value; by default that of a query. */
  vdim?: number | null;
  /** Whether sequences are given as (batch, step, feature) instead of (step, batch, feature). Default false. */
  batch_first?: boolean;
}

/** What a call of an attention takes besides queries, keys and values. */
export interface AttentionCallOptions {
  /** Keys that nobody looks at: (batch, keys), true to leave one out, or numbers to add. */
  key_padding_mask?: Tensor | null;
  /** Whether the weights are returned too; without, `null` stands in their place. Default true. */
  need_weights?: boolean;
  /** Which query may not look at which key: (queries, keys) or (batch · heads, queries, keys), true to forbid, or numbers to add. */
  attn_mask?: Tensor | null;
  /** Whether the weights are averaged over the heads. Default true. */
  average_attn_weights?: boolean;
  /** Says that the mask is the causal one. Default false. */
  is_causal?: boolean;
}

const attentionArguments = new Signature(
  "MultiheadAttention(int embed_dim, int num_heads, float dropout=0, bool bias=true, bool add_bias_kv=false, bool add_zero_attn=false, int? kdim=null, int? vdim=null, bool batch_first=false, device? device=null, dtype? dtype=null)",
);
const callArguments = new Signature(
  "forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask=null, bool need_weights=true, Tensor? attn_mask=null, bool average_attn_weights=true, bool is_causal=false)",
);

type AttentionCall = Call<
  [query: Tensor, key: Tensor, value: Tensor],
  [key_padding_mask: Tensor | null, need_weights: boolean, attn_mask: Tensor | null, average_attn_weights: boolean],
  AttentionCallOptions
>;

class MultiheadAttentionModule extends Module {
  /** The size of queries and results. */
  readonly embed_dim: number;
  /** The size of keys. */
  readonly kdim: number;
  /** The size of values. */
  readonly vdim: number;
  /** How many parts attend on their own. */
  readonly num_heads: number;
  /** The probability with which elements are dropped. */
  readonly dropout: number;
  /** Whether the batch is the first dimension. */
  readonly batch_first: boolean;
  /** The size of one head. */
  readonly head_dim: number;
  /** Whether a key and a value of zeros are added. */
  readonly add_zero_attn: boolean;
  /** The factors of queries, keys and values in one matrix, or `null`. */
  declare readonly in_proj_weight: Parameter | null;
  /** The factors of queries, if they stand alone. */
  declare readonly q_proj_weight: Parameter | null;
  /** The factors of keys, if they stand alone. */
  declare readonly k_proj_weight: Parameter | null;
  /** The factors of values, if they stand alone. */
  declare readonly v_proj_weight: Parameter | null;
  /** What is added to queries, keys and values. */
  declare readonly in_proj_bias: Parameter | null;
  /** The linear layer behind all heads. */
  declare readonly out_proj: Linear;
  /** A learnt key behind the others, or `null`. */
  declare readonly bias_k: Parameter | null;
  /** A learnt value behind the others, or `null`. */
  declare readonly bias_v: Parameter | null;

  constructor(
    ...args: Call<
      [embed_dim: number, num_heads: number],
      [
        dropout: number,
        bias: boolean,
        add_bias_kv: boolean,
        add_zero_attn: boolean,
        kdim: number | null,
        vdim: number | null,
        batch_first: boolean,
      ],
      MultiheadAttentionOptions
    >
  ) {
    super();
    const { embed_dim, num_heads, bias, add_bias_kv, ...rest } = attentionArguments.read(args);
    this.embed_dim = embed_dim;
    this.kdim = rest.kdim ?? embed_dim;
    this.vdim = rest.vdim ?? embed_dim;
    this.num_heads = num_heads;
    this.dropout = rest.dropout;
    this.batch_first = rest.batch_first;
    this.add_zero_attn = rest.add_zero_attn;
    this.head_dim = Math.floor(embed_dim / num_heads);
    if (embed_dim % num_heads !== 0) throw new AssertionError("embed_dim must be divisible by num_heads");
    const placed = (sizes: number[], wanted = true) => (wanted ? emptyParameter(sizes, rest) : null);
    const { alike } = this;
    this.register_parameter("q_proj_weight", placed([embed_dim, embed_dim], !alike));
    this.register_parameter("k_proj_weight", placed([embed_dim, this.kdim], !alike));
    this.register_parameter("v_proj_weight", placed([embed_dim, this.vdim], !alike));
    this.register_parameter("in_proj_weight", placed([3 * embed_dim, embed_dim], alike));
    this.register_parameter("in_proj_bias", placed([3 * embed_dim], bias));
    const { device, dtype } = rest;
    this.out_proj = new NonDynamicallyQuantizableLinear(embed_dim, embed_dim, { bias, device, dtype });
    this.register_parameter("bias_k", placed([1, 1, embed_dim], add_bias_kv));
    this.register_parameter("bias_v", placed([1, 1, embed_dim], add_bias_kv));
    this.reset_parameters();
  }

  /** Whether queries, keys and values have one size, so that one matrix projects them. */
  private get alike(): boolean {
    return this.kdim === this.embed_dim && this.vdim === this.embed_dim;
  }

  private reset_parameters(): void {
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight])
      if (weight !== null) xavier_uniform_(weight);
    if (this.in_proj_bias !== null) {
      constant_(this.in_proj_bias, 0);
      constant_(this.out_proj.bias!, 0);
    }
    for (const bias of [this.bias_k, this.bias_v]) if (bias !== null) xavier_normal_(bias);
  }

  /** The outputs, and the weight of each key for each query (`null` if `need_weights` is false, though typed as a tensor). */
  override forward(...args: AttentionCall): [attn_output: Tensor, attn_output_weights: Tensor] {
    const { query, key, value, ...options } = callArguments.read(args);
    const turned = this.batch_first && query.ndim === 3;
    const q = turned ? query.transpose(0, 1) : query;
    const k = key === query ? q : turned ? key.transpose(0, 1) : key;
    const v = value === key ? k : turned ? value.transpose(0, 1) : value;
    const [output, weights] = multi_head_attention_forward(
      q,
      k,
      v,
      this.embed_dim,
      this.num_heads,
      this.in_proj_weight,
      this.in_proj_bias,
      this.bias_k,
      this.bias_v,
      this.add_zero_attn,
      this.dropout,
      this.out_proj.weight,
      this.out_proj.bias,
      {
        ...options,
        training: this.training,
        use_separate_proj_weight: !this.alike,
        q_proj_weight: this.q_proj_weight,
        k_proj_weight: this.k_proj_weight,
        v_proj_weight: this.v_proj_weight,
      },
    );
    return [turned ? output.transpose(0, 1) : output, weights as Tensor];
  }
}

Object.defineProperty(NonDynamicallyQuantizableLinear, "name", { value: "NonDynamicallyQuantizableLinear" });

/** Queries that look at keys, and take the values of those that fit. Shapes: (l, n, e), (s, n, kdim), (s, n, vdim) → (l, n, e), (n, l, s); batch first with `batch_first`. Raises AssertionError if `num_heads` does not divide `embed_dim`. https://pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html */
export const MultiheadAttention = callable("MultiheadAttention", MultiheadAttentionModule);
export type MultiheadAttention = MultiheadAttentionModule;
