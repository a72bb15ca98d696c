// The loader: takes items of a dataset in a sampler's order and gives batches.
import { callable } from "../../callable.js";
import { ValueError } from "../../errors.js";
import type { Generator } from "../../random.js";
import { Signature } from "../../signature.js";
import { type Collated, default_collate, default_convert } from "./collate.js";
import { type Items, IterableDataset, itemOf } from "./dataset.js";
import { BatchSampler, drawSeed, RandomSampler, SequentialSampler, type Sized } from "./sampler.js";

/** What `DataLoader` can be told. */
export interface DataLoaderOptions<T, B> {
  /** How many items a batch has; `null` gives single items. Default 1. */
  batch_size?: number | null;
  /** Whether items come in a new random order each time. Default false. */
  shuffle?: boolean | null;
  /** The order of items, instead of `shuffle`. */
  sampler?: (Iterable<number> & Partial<Sized>) | null;
  /** The batches, as lists of indices, instead of `batch_size`, `shuffle`, `sampler` and `drop_last`. */
  batch_sampler?: (Iterable<readonly number[]> & Partial<Sized>) | null;
  /** Accepted, and without effect: items are loaded where the script runs. */
  num_workers?: number;
  /** How the items of a batch become one. Default `default_collate`. */
  collate_fn?: ((items: T[]) => B) | null;
  /** Accepted, and without effect. */
  pin_memory?: boolean;
  /** Whether a last batch that is not full is left out. Default false. */
  drop_last?: boolean;
  /** Accepted, and without effect. */
  timeout?: number;
  /** Accepted, and without effect. */
  worker_init_fn?: ((worker: number) => void) | null;
  /** Where random numbers come from. Default: the generator that `manual_seed` seeds. */
  generator?: Generator | null;
  /** Accepted, and without effect. */
  prefetch_factor?: number | null;
  /** Accepted, and without effect. */
  persistent_workers?: boolean;
}

type Source<T> = Items<T> | IterableDataset<T>;
type Batch = "batch_size" | "shuffle" | "sampler" | "batch_sampler" | "drop_last";

const loaderArguments = new Signature(
  "DataLoader(value dataset, int? batch_size=1, bool? shuffle=null, value? sampler=null, value? batch_sampler=null, int num_workers=0, value? collate_fn=null, bool pin_memory=false, bool drop_last=false, float timeout=0, value? worker_init_fn=null, value? multiprocessing_context=null, value? generator=null, *, int? prefetch_factor=null, bool persistent_workers=false)",
);

/** Raises where options exclude each other. */
function check(given: Required<Pick<DataLoaderOptions<unknown, unknown>, Batch>>, iterable: boolean): void {
  const { batch_size, shuffle, sampler, batch_sampler, drop_last } = given;
  if (iterable)
    for (const [name, value] of Object.entries({ shuffle: shuffle || null, sampler, batch_sampler }))
      if (value !== null)
        throw new ValueError(
          `DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${value === true ? "True" : value}`,
        );
  if (sampler !== null && shuffle) throw new ValueError("sampler option is mutually exclusive with shuffle");
  if (batch_sampler !== null && (batch_size !== 1 || shuffle || sampler !== null || drop_last))
    throw new ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last");
  if (batch_size === null && drop_last)
    throw new ValueError("batch_size=None option disables auto-batching and is mutually exclusive with drop_last");
  if (batch_size !== null && batch_size <= 0)
    throw new ValueError(`batch_size should be a positive integer value, but got batch_size=${batch_size}`);
}

type LoaderArguments<T, B> =
  | [dataset: Source<T>, options?: DataLoaderOptions<T, B>]
  | [dataset: Source<T>, batch_size: number | null, options?: DataLoaderOptions<T, B>]
  | [dataset: Source<T>, batch_size: number | null, shuffle: boolean | null, options?: DataLoaderOptions<T, B>];

class DataLoaderClass<T, B = Collated<T>> {
  /** The dataset. */
  readonly dataset: Source<T>;
  /** How many samples a batch has. */
  readonly batch_size: number | null;
  /** Whether a last batch that is too small is left out. */
  readonly drop_last: boolean;
  /** The order of items; `null` where the dataset itself says it, or `batch_sampler`. */
  readonly sampler: (Iterable<number> & Partial<Sized>) | null;
  /** The batches of indices; `null` for single items. */
  readonly batch_sampler: (Iterable<readonly number[]> & Partial<Sized>) | null;
  /** Makes a batch of samples. */
  readonly collate_fn: (items: T[]) => B;
  /** Where random numbers come from, or `null`. */
  readonly generator: Generator | null;
  /** Accepted, and without effect. */
  readonly num_workers: number;

  constructor(...args: LoaderArguments<T, B>) {
    const read = loaderArguments.read(args);
    const given = read as typeof read & Required<DataLoaderOptions<T, B>>;
    const { batch_size, drop_last, shuffle, generator, num_workers } = given;
    if (num_workers < 0)
      throw new ValueError("num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.");
    this.dataset = given.dataset as Source<T>;
    const iterable = this.dataset instanceof IterableDataset;
    check(given, iterable);
    this.batch_size = given.batch_sampler === null ? batch_size : null;
    this.drop_last = drop_last;
    this.generator = generator;
    this.num_workers = num_workers;
    const usual = batch_size === null && given.batch_sampler === null ? default_convert : default_collate;
    this.collate_fn = given.collate_fn ?? (usual as unknown as (items: T[]) => B);
    this.sampler = iterable || given.batch_sampler !== null ? given.sampler : (given.sampler ?? this.order(shuffle));
    this.batch_sampler =
      given.batch_sampler ??
      (batch_size === null || this.sampler === null ? null : BatchSampler(this.sampler, batch_size, drop_last));
  }

  private order(shuffle: boolean | null): RandomSampler | SequentialSampler {
    const dataset = this.dataset as Items<T>;
    return shuffle ? RandomSampler(dataset, { generator: this.generator }) : SequentialSampler(dataset);
  }

  /** The number of batches. */
  get length(): number {
    return this.__len__();
  }

  /** The number of batches. */
  __len__(): number {
    const { dataset, batch_size, batch_sampler, sampler, drop_last } = this;
    if (!(dataset instanceof IterableDataset)) return (batch_sampler ?? sampler)!.length!;
    if (batch_size === null) return dataset.length;
    return drop_last ? Math.floor(dataset.length / batch_size) : Math.ceil(dataset.length / batch_size);
  }

  [Symbol.iterator](): Iterator<B> {
    // Each pass over the data draws a seed for workers, even if there are none.
    drawSeed(this.generator);
    return this.batches();
  }

  private *batches(): globalThis.Generator<B> {
    const { dataset, batch_sampler, sampler } = this;
    if (dataset instanceof IterableDataset) yield* this.inSequence(dataset);
    else if (batch_sampler !== null)
      for (const batch of batch_sampler) yield this.collate_fn(batch.map((index) => itemOf(dataset, index)));
    else for (const index of sampler!) yield this.single(itemOf(dataset, index));
  }

  /** What becomes of an item without a batch. */
  private single(item: T): B {
    return (this.collate_fn as unknown as (item: T) => B)(item);
  }

  private *inSequence(dataset: IterableDataset<T>): globalThis.Generator<B> {
    const { batch_size, drop_last } = this;
    let batch: T[] = [];
    for (const item of dataset) {
      if (batch_size === null) {
        yield this.single(item);
        continue;
      }
      batch.push(item);
      if (batch.length < batch_size) continue;
      yield this.collate_fn(batch);
      batch = [];
    }
    if (batch.length > 0 && !drop_last) yield this.collate_fn(batch);
  }
}

/**
 * Batches of a dataset's items: `for (const [x, y] of new DataLoader(dataset, { batch_size: 32, shuffle: true }))`.
 * https://pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader
 */
export const DataLoader = callable("DataLoader", DataLoaderClass) as typeof DataLoaderClass &
  (<T, B = Collated<T>>(...args: LoaderArguments<T, B>) => DataLoaderClass<T, B>);
export type DataLoader<T, B = Collated<T>> = DataLoaderClass<T, B>;

/** What a worker process would learn of itself: `null`, as items are loaded where the script runs. https://pytorch.org/docs/stable/data.html#torch.utils.data.get_worker_info */
export function get_worker_info(): null {
  return null;
}
