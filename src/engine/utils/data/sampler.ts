// Samplers: in which order the items of a dataset are taken.
import { callable } from "../../callable.js";
import { float64 } from "../../dtype.js";
import { NotImplementedError, ValueError } from "../../errors.js";
import { tensor } from "../../ops/creation.js";
import { default_generator, Generator } from "../../random.js";
import { Signature } from "../../signature.js";
import { Tensor } from "../../tensor.js";

/** What has a number of items. */
export interface Sized {
  /** How many there are. */
  readonly length: number;
}

/**
 * The base of samplers: a subclass writes `*__iter__()`, which gives indices, or batches of them, and `__len__`.
 * https://pytorch.org/docs/stable/data.html#torch.utils.data.Sampler
 */
export class Sampler<T = number> {
  /** The indices, one after another. */
  __iter__(): Iterator<T> {
    throw new NotImplementedError(`${this.constructor.name}.__iter__ is not written`);
  }

  /** How many indices there are. */
  __len__(): number {
    throw new TypeError(`object of type '${this.constructor.name}' has no len()`);
  }

  /** How many indices there are. */
  get length(): number {
    return this.__len__();
  }

  [Symbol.iterator](): Iterator<T> {
    return this.__iter__();
  }
}

class SequentialSamplerClass extends Sampler {
  constructor(
    /** What is gone through. */
    readonly data_source: Sized,
  ) {
    super();
  }

  override *__iter__(): Iterator<number> {
    for (let i = 0; i < this.data_source.length; i++) yield i;
  }

  override __len__(): number {
    return this.data_source.length;
  }
}

/** All indices in order. https://pytorch.org/docs/stable/data.html#torch.utils.data.SequentialSampler */
export const SequentialSampler = callable("SequentialSampler", SequentialSamplerClass);
export type SequentialSampler = SequentialSamplerClass;

/** What `RandomSampler` can be told. */
export interface RandomSamplerOptions {
  /** Whether an index may come more than once. Default false. */
  replacement?: boolean;
  /** How many indices are drawn. Default: as many as there are items. */
  num_samples?: number | null;
  /** Where random numbers come from. Default: a new generator each time, seeded by the default one. */
  generator?: Generator | null;
}

const randomArguments = new Signature(
  "RandomSampler(value data_source, bool replacement=false, int? num_samples=null, value? generator=null)",
);

/** A whole number of 63 random bits, as PyTorch draws seeds. */
export function drawSeed(generator: Generator | null): bigint {
  return (generator ?? default_generator).random64() & 0x7fffffffffffffffn;
}

function needPositive(num_samples: number): void {
  if (num_samples <= 0)
    throw new ValueError(`num_samples should be a positive integer value, but got num_samples=${num_samples}`);
}

/** Indices below `n` in blocks, as PyTorch draws them. */
function* withReplacement(n: number, count: number, generator: Generator): globalThis.Generator<number> {
  for (let done = 0; done < count; done += 32) {
    const block = new Float64Array(Math.min(32, count - done));
    generator.fillIntegers(block, 0, n);
    yield* block;
  }
}
class RandomSamplerClass extends Sampler {
  /** What samples are drawn from. */
  readonly data_source: Sized;
  /** Whether a sample may be drawn more than once. */
  readonly replacement: boolean;
  /** Where random numbers come from, or `null`. */
  readonly generator: Generator | null;
  private readonly wanted: number | null;

  constructor(
    ...args:
      | [data_source: Sized, options?: RandomSamplerOptions]
      | [data_source: Sized, replacement: boolean, num_samples?: number | null, generator?: Generator | null]
  ) {
    super();
    const { data_source, replacement, num_samples, generator } = randomArguments.read(args);
    this.data_source = data_source as Sized;
    this.replacement = replacement;
    this.wanted = num_samples;
    this.generator = generator as Generator | null;
    needPositive(this.num_samples);
  }

  /** How many indices are drawn. */
  get num_samples(): number {
    return this.wanted ?? this.data_source.length;
  }

  override *__iter__(): Iterator<number> {
    const n = this.data_source.length;
    const count = this.num_samples;
    const generator = this.generator ?? new Generator().manual_seed(drawSeed(null));
    if (this.replacement) {
      yield* withReplacement(n, count, generator);
      return;
    }
    for (let i = 0; i < Math.floor(count / n); i++) yield* generator.randperm(n);
    yield* generator.randperm(n).subarray(0, count % n);
  }

  override __len__(): number {
    return this.num_samples;
  }
}

/** Indices at random. https://pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler */
export const RandomSampler = callable("RandomSampler", RandomSamplerClass);
export type RandomSampler = RandomSamplerClass;

class SubsetRandomSamplerClass extends Sampler {
  constructor(
    /** The positions that are drawn from. */
    readonly indices: readonly number[],
    /** Where random numbers come from, or `null`. */
    readonly generator: Generator | null = null,
  ) {
    super();
  }

  override *__iter__(): Iterator<number> {
    for (const i of (this.generator ?? default_generator).randperm(this.indices.length)) yield this.indices[i];
  }

  override __len__(): number {
    return this.indices.length;
  }
}

/** Given indices in random order. https://pytorch.org/docs/stable/data.html#torch.utils.data.SubsetRandomSampler */
export const SubsetRandomSampler = callable("SubsetRandomSampler", SubsetRandomSamplerClass);
export type SubsetRandomSampler = SubsetRandomSamplerClass;

class WeightedRandomSamplerClass extends Sampler {
  /** How likely each sample is. */
  readonly weights: Tensor;

  constructor(
    weights: readonly number[] | Tensor,
    /** How many samples are drawn. */
    readonly num_samples: number,
    /** Whether a sample may be drawn more than once. */
    readonly replacement = true,
    /** Where random numbers come from, or `null`. */
    readonly generator: Generator | null = null,
  ) {
    super();
    needPositive(num_samples);
    this.weights = weights instanceof Tensor ? weights.to(float64) : tensor([...weights], { dtype: float64 });
    if (this.weights.ndim !== 1)
      throw new ValueError(
        `weights should be a 1d sequence but given weights have shape (${this.weights.sizes.join(", ")})`,
      );
  }

  override *__iter__(): Iterator<number> {
    const { num_samples, replacement, generator } = this;
    yield* this.weights.multinomial(num_samples, replacement, { generator }).data_array();
  }

  override __len__(): number {
    return this.num_samples;
  }
}

/** Indices by weights. https://pytorch.org/docs/stable/data.html#torch.utils.data.WeightedRandomSampler */
export const WeightedRandomSampler = callable("WeightedRandomSampler", WeightedRandomSamplerClass);
export type WeightedRandomSampler = WeightedRandomSamplerClass;

class BatchSamplerClass extends Sampler<number[]> {
  constructor(
    /** The order of samples. */
    readonly sampler: Iterable<number> & Partial<Sized>,
    /** How many samples a batch has. */
    readonly batch_size: number,
    /** Whether a last batch that is too small is left out. */
    readonly drop_last = false,
  ) {
    super();
    if (!Number.isInteger(batch_size) || batch_size <= 0)
      throw new ValueError(`batch_size should be a positive integer value, but got batch_size=${batch_size}`);
    if (typeof drop_last !== "boolean")
      throw new ValueError(`drop_last should be a boolean value, but got drop_last=${drop_last}`);
  }

  override *__iter__(): Iterator<number[]> {
    let batch: number[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length < this.batch_size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0 && !this.drop_last) yield batch;
  }

  override __len__(): number {
    const { length } = this.sampler;
    if (length === undefined) throw new TypeError("the sampler has no len()");
    return this.drop_last ? Math.floor(length / this.batch_size) : Math.ceil(length / this.batch_size);
  }
}

/** Batches of another sampler's indices. https://pytorch.org/docs/stable/data.html#torch.utils.data.BatchSampler */
export const BatchSampler = callable("BatchSampler", BatchSamplerClass);
export type BatchSampler = BatchSamplerClass;
