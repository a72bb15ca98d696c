// Sequences of different lengths in one tensor.
import { callable } from "../callable.js";
import { Tensor } from "../tensor.js";

class PackedSequenceData {
  /**
   * All steps of all sequences, the first step of each sequence first: rows of `data`. `batch_sizes` counts the sequences
   * that have a step; the indices tell how sequences were sorted by length, and how they get back into their order.
   */
  constructor(
    readonly data: Tensor,
    readonly batch_sizes: Tensor,
    readonly sorted_indices: Tensor | null = null,
    readonly unsorted_indices: Tensor | null = null,
  ) {
    if (!(data instanceof Tensor && batch_sizes instanceof Tensor))
      throw new TypeError("PackedSequence() takes data and batch_sizes as tensors");
  }

  /** The four parts in order. */
  *[Symbol.iterator](): Generator<Tensor | null> {
    yield this.data;
    yield this.batch_sizes;
    yield this.sorted_indices;
    yield this.unsorted_indices;
  }

  /** The same with the data in another type or on another device. */
  to(...args: Parameters<Tensor["to"]>): PackedSequence {
    const data = this.data.to(...args);
    return data === this.data ? this : this.with(data);
  }

  /** @internal The same sequences with other data. */
  with(data: Tensor): PackedSequence {
    return new PackedSequenceData(data, this.batch_sizes, this.sorted_indices, this.unsorted_indices);
  }

  toString(): string {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = this;
    const part = (value: Tensor | null) => (value === null ? "None" : String(value));
    return `PackedSequence(data=${data}, batch_sizes=${batch_sizes}, sorted_indices=${part(sorted_indices)}, unsorted_indices=${part(unsorted_indices)})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Sequences of different lengths, made by `pack_padded_sequence`. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.PackedSequence.html */
export const PackedSequence = callable("PackedSequence", PackedSequenceData);
export type PackedSequence = PackedSequenceData;
