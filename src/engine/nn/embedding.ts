// Embeddings: layers that learn a vector for each of some numbers.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import * as functional from "../declared/functional.js";
import { AssertionError } from "../errors.js";
import { no_grad } from "../mode.js";
import { pythonText } from "../python-text.js";
import { Signature } from "../signature.js";
import { Tensor } from "../tensor.js";
import { normal_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, Parameter } from "./parameter.js";

/** What `Embedding` takes besides its sizes. */
export interface EmbeddingOptions extends Placement {
  /** A row that starts as zeros and gets no gradient; negative ones count from the end. */
  padding_idx?: number | null;
  /** Rows that are asked for are scaled down where their norm is greater than this. */
  max_norm?: number | null;
  /** The p of that norm. Default 2. */
  norm_type?: number;
  /** Whether gradients are divided by how often a row is asked for. Default false. */
  scale_grad_by_freq?: boolean;
  /** Only false: sparse tensors are not in Gradlens. */
  sparse?: boolean;
}

const embeddingArguments = new Signature(
  "Embedding(int num_embeddings, int embedding_dim, int? padding_idx=null, float? max_norm=null, float norm_type=2, bool scale_grad_by_freq=false, bool sparse=false, value _weight=null, bool _freeze=false, device? device=null, dtype? dtype=null)",
);
type EmbeddingCall = Call<
  [num_embeddings: number, embedding_dim: number],
  [
    padding_idx: number | null,
    max_norm: number | null,
    norm_type: number,
    scale_grad_by_freq: boolean,
    sparse: boolean,
  ],
  EmbeddingOptions
>;

/** The number of the padding row, counted from the front. */
function paddingIn(padding_idx: number | null, rows: number, word: string): number | null {
  if (padding_idx === null) return null;
  if (padding_idx < -rows || padding_idx >= rows) throw new AssertionError(`${word} must be within num_embeddings`);
  return padding_idx < 0 ? padding_idx + rows : padding_idx;
}

/** The table that was given, or a new one. */
function tableOf(given: unknown, sizes: readonly number[], placement: Parameters<typeof emptyParameter>[1]): Parameter {
  if (!(given instanceof Tensor)) return emptyParameter(sizes, placement);
  if (given.sizes.length !== 2 || given.sizes.some((size, i) => size !== sizes[i]))
    throw new AssertionError("Shape of weight does not match num_embeddings and embedding_dim");
  return new Parameter(given);
}

function zeroRow(weight: Tensor, padding_idx: number | null): void {
  if (padding_idx !== null) no_grad(() => weight.select(0, padding_idx).fill_(0));
}

/** What a table takes, read. */
export type TableArguments = Omit<ReturnType<typeof embeddingArguments.read>, "_freeze">;

/** What both kinds of embeddings have. */
export class Table extends Module {
  /** How many vectors there are. */
  readonly num_embeddings: number;
  /** The size of a vector. */
  readonly embedding_dim: number;
  /** The entry that does not learn, or `null`. */
  readonly padding_idx: number | null;
  /** The greatest norm of a vector, or `null`. */
  readonly max_norm: number | null;
  /** The power of the norm. */
  readonly norm_type: number;
  /** Whether gradients are divided by how often an entry occurs. */
  readonly scale_grad_by_freq: boolean;
  /** Accepted, and without effect. */
  readonly sparse: boolean;
  /** The learnt factors. */
  readonly weight: Parameter;

  constructor(
    { num_embeddings, embedding_dim, padding_idx, _weight, device, dtype, ...how }: TableArguments,
    word: string,
  ) {
    super();
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.padding_idx = paddingIn(padding_idx, num_embeddings, word);
    this.max_norm = how.max_norm;
    this.norm_type = how.norm_type;
    this.scale_grad_by_freq = how.scale_grad_by_freq;
    this.sparse = how.sparse;
    this.weight = tableOf(_weight, [num_embeddings, embedding_dim], { device, dtype });
    if (!(_weight instanceof Tensor)) this.reset_parameters();
  }

  /** Draws a new table. */
  reset_parameters(): void {
    normal_(this.weight);
    zeroRow(this.weight, this.padding_idx);
  }
}

class EmbeddingModule extends Table {
  constructor(...args: EmbeddingCall) {
    const { _freeze, ...given } = embeddingArguments.read(args);
    super(given, "Padding_idx");
    if (_freeze) this.weight.requires_grad_(false);
  }

  override forward(input: Tensor): Tensor {
    const { weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    return functional.embedding(input, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);
  }

  override extra_repr(): string {
    const parts = [`${this.num_embeddings}, ${this.embedding_dim}`];
    if (this.padding_idx !== null) parts.push(`padding_idx=${this.padding_idx}`);
    if (this.max_norm !== null) parts.push(`max_norm=${pythonText(this.max_norm)}`);
    if (this.norm_type !== 2) parts.push(`norm_type=${pythonText(this.norm_type)}`);
    if (this.scale_grad_by_freq) parts.push("scale_grad_by_freq=True");
    if (this.sparse) parts.push("sparse=True");
    return parts.join(", ");
  }

  /** A layer with a table that was learnt before; by default it is not learnt further. https://pytorch.org/docs/stable/generated/torch.nn.Embedding.html#torch.nn.Embedding.from_pretrained */
  static from_pretrained(...args: FromPretrained<EmbeddingOptions>): Embedding {
    const { embeddings, freeze, ...options } = pretrainedArguments.read(args);
    const table = checkTable(embeddings);
    const [rows, width] = table.sizes;
    return new Embedding(rows, width, { ...options, _weight: table, _freeze: freeze } as EmbeddingOptions);
  }
}

const pretrainedArguments = new Signature(
  "from_pretrained(value embeddings, bool freeze=true, int? padding_idx=null, float? max_norm=null, float norm_type=2, bool scale_grad_by_freq=false, bool sparse=false)",
);
/** How a layer is made from a table that was learnt before. */
export type FromPretrained<Options> = Call<[embeddings: Tensor], [freeze: boolean], Options & { freeze?: boolean }>;

/** Raises unless a table was given. */
export function checkTable(embeddings: unknown): Tensor {
  if (embeddings instanceof Tensor && embeddings.ndim === 2) return embeddings;
  throw new AssertionError("Embeddings parameter is expected to be 2-dimensional");
}

/** A vector for each of some numbers. Shapes: any of whole numbers → (…, embedding_dim). Raises IndexError if a number is not less than `num_embeddings`. https://pytorch.org/docs/stable/generated/torch.nn.Embedding.html */
export const Embedding = callable("Embedding", EmbeddingModule);
export type Embedding = EmbeddingModule;
