// The module `torch.nn.utils.rnn`: sequences of different lengths, padded or packed.
import type { Call } from "../../arguments.js";
import { cat, stack } from "../../declared/index.js";
import { int64 } from "../../dtype.js";
import { RuntimeError, ValueError } from "../../errors.js";
import { tensor } from "../../ops/creation.js";
import { Signature } from "../../signature.js";
import { Tensor } from "../../tensor.js";
import { PackedSequence } from "../packed-sequence.js";

export { PackedSequence };

/** How sequences are laid out. */
export interface SequenceOptions {
  /** Whether a batch is (batch, step, ...) instead of (step, batch, ...). Default false. */
  batch_first?: boolean;
}

/** What `pack_padded_sequence` takes besides the batch and the lengths. */
export interface PackOptions extends SequenceOptions {
  /** Whether the sequences have to come from the longest to the shortest. Default true. */
  enforce_sorted?: boolean;
}

/** What `pad_packed_sequence` takes besides the packed sequences. */
export interface PadPackedOptions extends SequenceOptions {
  /** What stands behind the end of a sequence. Default 0. */
  padding_value?: number;
  /** How many steps the batch gets; by default as many as the longest sequence has. */
  total_length?: number | null;
}

/** What `pad_sequence` takes besides the sequences. */
export interface PadOptions extends SequenceOptions {
  /** What stands behind the end of a sequence. Default 0. */
  padding_value?: number;
  /** Where the padding stands: "right" or "left". Default "right". */
  padding_side?: "right" | "left";
}

const packArguments = new Signature(
  "pack_padded_sequence(Tensor input, value lengths, bool batch_first=false, bool enforce_sorted=true)",
);
const padPackedArguments = new Signature(
  "pad_packed_sequence(value sequence, bool batch_first=false, float padding_value=0, int? total_length=null)",
);
const padArguments = new Signature(
  "pad_sequence(value sequences, bool batch_first=false, float padding_value=0, str padding_side='right')",
);

const whole = (numbers: readonly number[]) => tensor([...numbers], { dtype: int64 });

const numbersOf = (lengths: Tensor | readonly number[]): number[] =>
  lengths instanceof Tensor ? (lengths.tolist() as number[]) : [...lengths];

/** The order that undoes another. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.invert_permutation.html */
export function invert_permutation(permutation: Tensor | null): Tensor | null {
  if (permutation === null) return null;
  const order = numbersOf(permutation);
  return whole(order.map((_, i) => order.indexOf(i)));
}

/** How many sequences have each step. */
function batchSizesOf(lengths: readonly number[]): number[] {
  return Array.from({ length: Math.max(...lengths) }, (_, t) => lengths.filter((length) => length > t).length);
}

function checkLengths(lengths: readonly number[], batch: number): void {
  if (lengths.length !== batch)
    throw new RuntimeError(
      `Expected \`len(lengths)\` to be equal to batch_size, but got ${lengths.length} (batch_size=${batch})`,
    );
  if (lengths.some((length) => length <= 0))
    throw new RuntimeError(
      "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0",
    );
}

/**
 * A batch of padded sequences without the padding. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_padded_sequence.html
 */
export function pack_padded_sequence(
  ...args: Call<
    [input: Tensor, lengths: Tensor | readonly number[]],
    [batch_first: boolean, enforce_sorted: boolean],
    PackOptions
  >
): PackedSequence {
  const { input, lengths: given, batch_first, enforce_sorted } = packArguments.read(args);
  const lengths = numbersOf(given as Tensor | readonly number[]);
  const batchDim = batch_first ? 0 : 1;
  const batch = input.sizes[batchDim];
  checkLengths(lengths, batch);
  const order = lengths.map((_, i) => i);
  if (!enforce_sorted) order.sort((i, j) => lengths[j] - lengths[i] || i - j);
  const sorted = order.map((i) => lengths[i]);
  if (sorted.some((length, i) => i > 0 && length > sorted[i - 1]))
    throw new RuntimeError(
      "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.",
    );
  const batchSizes = batchSizesOf(sorted);
  if (batchSizes.length > input.sizes[1 - batchDim])
    throw new RuntimeError(
      `start (${input.sizes[1 - batchDim]}) + length (1) exceeds dimension size (${input.sizes[1 - batchDim]}).`,
    );
  const steps = batch_first ? input.transpose(0, 1) : input;
  const places = batchSizes.flatMap((count, t) => order.slice(0, count).map((i) => t * batch + i));
  const data = steps.reshape([-1, ...steps.sizes.slice(2)]).index_select(0, whole(places));
  const sortedIndices = enforce_sorted ? null : whole(order);
  return new PackedSequence(data, whole(batchSizes), sortedIndices, invert_permutation(sortedIndices));
}

/** The lengths of packed sequences, in the order in which they are packed. */
function lengthsOf(batchSizes: readonly number[]): number[] {
  return Array.from({ length: batchSizes[0] }, (_, i) => batchSizes.filter((count) => count > i).length);
}

/**
 * Packed sequences as a padded batch, and their lengths. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_packed_sequence.html
 */
export function pad_packed_sequence(
  ...args: Call<
    [sequence: PackedSequence],
    [batch_first: boolean, padding_value: number, total_length: number | null],
    PadPackedOptions
  >
): [padded: Tensor, lengths: Tensor] {
  const { sequence, batch_first, padding_value, total_length } = padPackedArguments.read(args);
  const { data, batch_sizes, unsorted_indices } = sequence as PackedSequence;
  const batchSizes = numbersOf(batch_sizes);
  const steps = total_length ?? batchSizes.length;
  if (steps < batchSizes.length)
    throw new ValueError(
      `Expected total_length to be at least the length of the longest sequence in input, but got total_length=${steps} and max sequence length being ${batchSizes.length}`,
    );
  const order = unsorted_indices === null ? lengthsOf(batchSizes).map((_, i) => i) : numbersOf(unsorted_indices);
  const padded = spread(data, batchSizes, order, steps, padding_value);
  const lengths = lengthsOf(batchSizes);
  return [batch_first ? padded.transpose(0, 1) : padded, whole(order.map((i) => lengths[i]))];
}

/** Rows at their places among the steps, and `padding` at all others. */
function spread(
  data: Tensor,
  batchSizes: readonly number[],
  order: readonly number[],
  steps: number,
  padding: number,
): Tensor {
  const starts: number[] = [];
  let next = 0;
  for (const count of batchSizes) {
    starts.push(next);
    next += count;
  }
  const places: number[] = [];
  const empty: boolean[] = [];
  for (let t = 0; t < steps; t++) {
    for (const i of order) {
      const there = i < (batchSizes[t] ?? 0);
      places.push(there ? starts[t] + i : 0);
      empty.push(!there);
    }
  }
  const inner = data.sizes.slice(1);
  const rows = data.index_select(0, whole(places)).view([steps, order.length, ...inner]);
  if (!empty.includes(true)) return rows;
  return rows.masked_fill(tensor(empty).view([steps, order.length, ...inner.map(() => 1)]), padding);
}

/**
 * Sequences of different lengths as one batch, padded to the length of the longest. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_sequence.html
 */
export function pad_sequence(
  ...args: Call<
    [sequences: Iterable<Tensor>],
    [batch_first: boolean, padding_value: number, padding_side: "right" | "left"],
    PadOptions
  >
): Tensor {
  const { sequences, batch_first, padding_value, padding_side } = padArguments.read(args);
  if (typeof (sequences as Iterable<Tensor> | null)?.[Symbol.iterator] !== "function")
    throw new RuntimeError(
      `pad_sequence: Expected iterable for input sequences, but got arg of type: ${typeof sequences}`,
    );
  const list = [...(sequences as Iterable<Tensor>)];
  if (list.length === 0) throw new RuntimeError("received an empty list of sequences");
  const longest = Math.max(...list.map(({ sizes }) => sizes[0]));
  const padded = list.map((sequence) => {
    const missing = longest - sequence.sizes[0];
    if (missing === 0) return sequence;
    const padding = sequence.new_full([missing, ...sequence.sizes.slice(1)], padding_value);
    return cat(padding_side === "left" ? [padding, sequence] : [sequence, padding]);
  });
  return stack(padded, batch_first ? 0 : 1);
}

/** A batch of padded sequences as a list of sequences without the padding. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpad_sequence.html */
export function unpad_sequence(
  padded_sequences: Tensor,
  lengths: Tensor | readonly number[],
  batch_first: boolean | SequenceOptions = false,
): Tensor[] {
  const first = typeof batch_first === "boolean" ? batch_first : (batch_first.batch_first ?? false);
  const batch = first ? padded_sequences : padded_sequences.transpose(0, 1);
  return numbersOf(lengths).map((length, i) => batch.select(0, i).narrow(0, 0, length));
}

/** Sequences of different lengths, packed. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_sequence.html */
export function pack_sequence(
  sequences: readonly Tensor[],
  enforce_sorted: boolean | { enforce_sorted?: boolean } = true,
): PackedSequence {
  const lengths = sequences.map(({ sizes }) => sizes[0]);
  const options = typeof enforce_sorted === "boolean" ? { enforce_sorted } : enforce_sorted;
  return pack_padded_sequence(pad_sequence(sequences), lengths, options);
}

/** Packed sequences as a list. https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpack_sequence.html */
export function unpack_sequence(packed_sequences: PackedSequence): Tensor[] {
  const [padded, lengths] = pad_packed_sequence(packed_sequences, { batch_first: true });
  return unpad_sequence(padded, lengths, true);
}
