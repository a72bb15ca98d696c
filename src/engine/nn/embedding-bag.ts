// Bags of embeddings as a layer.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { embedding_bag } from "../declared/functional.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { checkTable, type FromPretrained, Table } from "./embedding.js";

/** What becomes of a bag. */
export type BagMode = "sum" | "mean" | "max";

/** What `EmbeddingBag` takes besides its sizes. */
export interface EmbeddingBagOptions extends Placement {
  /** Rows that are asked for are scaled down where their norm is greater than this. */
  max_norm?: number | null;
  /** The p of that norm. Default 2. */
  norm_type?: number;
  /** Whether gradients are divided by how often a row is asked for. Default false. */
  scale_grad_by_freq?: boolean;
  /** What becomes of a bag. Default `mean`. */
  mode?: BagMode;
  /** Only false: sparse tensors are not in Gradlens. */
  sparse?: boolean;
  /** Whether the last offset is where the last bag ends. Default false. */
  include_last_offset?: boolean;
  /** A row that does not count; negative ones count from the end. */
  padding_idx?: number | null;
}

const how =
  "float? max_norm=null, float norm_type=2, bool scale_grad_by_freq=false, str mode='mean', bool sparse=false";
const last = "bool include_last_offset=false, int? padding_idx=null";
const bagArguments = new Signature(
  `EmbeddingBag(int num_embeddings, int embedding_dim, ${how}, value _weight=null, ${last}, bool _freeze=false, device? device=null, dtype? dtype=null)` as const,
);
const pretrainedArguments = new Signature(
  `from_pretrained(value embeddings, bool freeze=true, ${how}, ${last})` as const,
);
type BagCall = Call<
  [num_embeddings: number, embedding_dim: number],
  [max_norm: number | null, norm_type: number, scale_grad_by_freq: boolean, mode: BagMode, sparse: boolean],
  EmbeddingBagOptions
>;

const forwardArguments = new Signature("forward(Tensor input, Tensor? offsets=null, Tensor? per_sample_weights=null)");
type ForwardCall = Call<
  [input: Tensor],
  [offsets: Tensor | null, per_sample_weights: Tensor | null],
  {
    /** Where each bag starts; none for a matrix with a bag in each row. */
    offsets?: Tensor | null;
    /** A factor for each entry, with mode `sum`. */
    per_sample_weights?: Tensor | null;
  }
>;

class EmbeddingBagModule extends Table {
  /** `sum`, `mean` or `max`. */
  readonly mode: BagMode;
  /** Whether the last offset is the end. */
  readonly include_last_offset: boolean;

  constructor(...args: BagCall) {
    const { mode, include_last_offset, _freeze, ...given } = bagArguments.read(args);
    super(given, "padding_idx");
    this.mode = mode as BagMode;
    this.include_last_offset = include_last_offset;
    if (_freeze) this.weight.requires_grad_(false);
  }

  override forward(...args: ForwardCall): Tensor {
    const { input, offsets, per_sample_weights } = forwardArguments.read(args);
    const { weight, max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_idx } = this;
    const options = { max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_idx };
    return embedding_bag(input, weight, { ...options, offsets, per_sample_weights });
  }

  override extra_repr(): string {
    const parts = [`${this.num_embeddings}, ${this.embedding_dim}`];
    if (this.max_norm !== null) parts.push(`max_norm=${pythonText(this.max_norm)}`);
    if (this.norm_type !== 2) parts.push(`norm_type=${pythonText(this.norm_type)}`);
    if (this.scale_grad_by_freq) parts.push("scale_grad_by_freq=True");
    parts.push(`mode=${this.mode}`);
    if (this.padding_idx !== null) parts.push(`padding_idx=${this.padding_idx}`);
    return parts.join(", ");
  }

  /** A layer with a table that was learnt before; by default it is not learnt further. https://pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html#torch.nn.EmbeddingBag.from_pretrained */
  static from_pretrained(...args: FromPretrained<EmbeddingBagOptions>): EmbeddingBag {
    const { embeddings, freeze, ...options } = pretrainedArguments.read(args);
    const table = checkTable(embeddings);
    const [rows, width] = table.sizes;
    return new EmbeddingBag(rows, width, { ...options, _weight: table, _freeze: freeze } as EmbeddingBagOptions);
  }
}

/** Sums, means or maxima of bags of vectors. Shapes: (n) with (bags) offsets, or (bags, n) → (bags, embedding_dim). https://pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html */
export const EmbeddingBag = callable("EmbeddingBag", EmbeddingBagModule);
export type EmbeddingBag = EmbeddingBagModule;
