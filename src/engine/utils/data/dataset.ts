// Datasets: things with numbered items, or things that give one item after another.
import { callable } from "../../callable.js";
import { AssertionError, IndexError, NotImplementedError, ValueError } from "../../errors.js";
import { mode, quietly } from "../../mode.js";
import { default_generator, type Generator } from "../../random.js";
import type { Tensor } from "../../tensor.js";

const notWritten = (of: object, name: string) =>
  new NotImplementedError(`${of.constructor.name}.${name} is not written`);

/**
 * A dataset with numbered items. A subclass says in `__getitem__` what an item is and in `__len__` how many there are.
 * https://pytorch.org/docs/stable/data.html#torch.utils.data.Dataset
 */
export class Dataset<T> {
  /** The item at an index. */
  __getitem__(_index: number): T {
    throw notWritten(this, "__getitem__");
  }

  /** The number of items. */
  __len__(): number {
    throw notWritten(this, "__len__");
  }

  /** The number of items. */
  get length(): number {
    return this.__len__();
  }

  /** The item at an index. */
  at(index: number): T {
    return this.__getitem__(index);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.__getitem__(i);
  }
}

/**
 * A dataset that gives one item after another. A subclass writes `*__iter__()`.
 * https://pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset
 */
export class IterableDataset<T> {
  /** The items, one after another. */
  __iter__(): Iterator<T> {
    throw notWritten(this, "__iter__");
  }

  /** The number of items, where a subclass knows it. */
  __len__(): number {
    throw new TypeError(`object of type '${this.constructor.name}' has no len()`);
  }

  /** The number of items. */
  get length(): number {
    return this.__len__();
  }

  [Symbol.iterator](): Iterator<T> {
    return this.__iter__();
  }
}

/** What has numbered items: a dataset, or an array. */
export type Items<T> = Dataset<T> | readonly T[];

/** The item of a dataset or an array at an index. */
export function itemOf<T>(items: Items<T>, index: number): T {
  return items instanceof Dataset ? items.__getitem__(index) : items[index];
}

/** An index counted from the front; negative ones count from the end. */
function counted(index: number, length: number): number {
  const at = index < 0 ? index + length : index;
  if (!Number.isInteger(at) || at < 0 || at >= length)
    throw new IndexError(`index ${index} is out of range of ${length} items`);
  return at;
}

class TensorDatasetClass<Tensors extends readonly Tensor[]> extends Dataset<{ [I in keyof Tensors]: Tensor }> {
  /** The tensors, all of one length. */
  readonly tensors: Tensors;

  constructor(...tensors: Tensors) {
    super();
    if (tensors.some((tensor) => tensor.size(0) !== tensors[0].size(0)))
      throw new AssertionError("Size mismatch between tensors");
    this.tensors = tensors;
  }

  override __getitem__(index: number): { [I in keyof Tensors]: Tensor } {
    const at = counted(index, this.length);
    return quietly(mode.grad, () => this.tensors.map((tensor) => tensor.select(0, at))) as never;
  }

  override __len__(): number {
    return this.tensors[0].size(0);
  }
}

/** The rows of tensors: item `i` has row `i` of each. https://pytorch.org/docs/stable/data.html#torch.utils.data.TensorDataset */
export const TensorDataset = callable("TensorDataset", TensorDatasetClass) as typeof TensorDatasetClass &
  (<Tensors extends readonly Tensor[]>(...tensors: Tensors) => TensorDatasetClass<Tensors>);
export type TensorDataset<Tensors extends readonly Tensor[]> = TensorDatasetClass<Tensors>;

class ConcatDatasetClass<T> extends Dataset<T> {
  /** The datasets. */
  readonly datasets: readonly Items<T>[];
  /** Where each dataset ends. */
  readonly cumulative_sizes: readonly number[];

  constructor(datasets: Iterable<Items<T>>) {
    super();
    this.datasets = [...datasets];
    if (this.datasets.length === 0) throw new AssertionError("datasets should not be an empty iterable");
    if (this.datasets.some((dataset: unknown) => dataset instanceof IterableDataset))
      throw new AssertionError("ConcatDataset does not support IterableDataset");
    let end = 0;
    this.cumulative_sizes = this.datasets.map(({ length }) => {
      end += length;
      return end;
    });
  }

  override __getitem__(index: number): T {
    const at = counted(index, this.length);
    const which = this.cumulative_sizes.findIndex((end) => at < end);
    return itemOf(this.datasets[which], which === 0 ? at : at - this.cumulative_sizes[which - 1]);
  }

  override __len__(): number {
    return this.cumulative_sizes.at(-1)!;
  }
}

/** Datasets one behind the other. https://pytorch.org/docs/stable/data.html#torch.utils.data.ConcatDataset */
export const ConcatDataset = callable("ConcatDataset", ConcatDatasetClass) as typeof ConcatDatasetClass &
  (<T>(datasets: Iterable<Items<T>>) => ConcatDatasetClass<T>);
export type ConcatDataset<T> = ConcatDatasetClass<T>;

class ChainDatasetClass<T> extends IterableDataset<T> {
  /** The datasets. */
  readonly datasets: readonly IterableDataset<T>[];

  constructor(datasets: Iterable<IterableDataset<T>>) {
    super();
    this.datasets = [...datasets];
    if (!this.datasets.every((dataset) => dataset instanceof IterableDataset))
      throw new AssertionError("ChainDataset only supports IterableDataset");
  }

  override *__iter__(): Iterator<T> {
    for (const dataset of this.datasets) yield* dataset;
  }

  override __len__(): number {
    return this.datasets.reduce((sum, { length }) => sum + length, 0);
  }
}

/** The items of one iterable dataset after those of another. https://pytorch.org/docs/stable/data.html#torch.utils.data.ChainDataset */
export const ChainDataset = callable("ChainDataset", ChainDatasetClass) as typeof ChainDatasetClass &
  (<T>(datasets: Iterable<IterableDataset<T>>) => ChainDatasetClass<T>);
export type ChainDataset<T> = ChainDatasetClass<T>;

class SubsetClass<T> extends Dataset<T> {
  constructor(
    /** The dataset. */
    readonly dataset: Items<T>,
    /** The items of `dataset` that are in the subset, in order. */
    readonly indices: readonly number[],
  ) {
    super();
  }

  override __getitem__(index: number): T {
    return itemOf(this.dataset, this.indices[counted(index, this.length)]);
  }

  override __len__(): number {
    return this.indices.length;
  }
}

/** Some items of a dataset. https://pytorch.org/docs/stable/data.html#torch.utils.data.Subset */
export const Subset = callable("Subset", SubsetClass) as typeof SubsetClass &
  (<T>(dataset: Items<T>, indices: readonly number[]) => SubsetClass<T>);
export type Subset<T> = SubsetClass<T>;

/** Lengths that fractions of a whole come to; what is left over goes to the first ones. */
function lengthsOf(fractions: readonly number[], whole: number): number[] {
  const lengths = fractions.map((fraction, i) => {
    if (fraction < 0 || fraction > 1) throw new ValueError(`Fraction at index ${i} is not between 0 and 1`);
    return Math.floor(whole * fraction);
  });
  const rest = whole - lengths.reduce((a, b) => a + b, 0);
  for (let i = 0; i < rest; i++) lengths[i % lengths.length]++;
  return lengths;
}

/**
 * Splits a dataset at random into parts of given lengths, or fractions that sum to 1.
 * https://pytorch.org/docs/stable/data.html#torch.utils.data.random_split
 */
export function random_split<T>(
  dataset: Items<T>,
  lengths: readonly number[],
  generator: Generator | { generator?: Generator | null } | null = null,
): SubsetClass<T>[] {
  const source = (generator instanceof Object && "generator" in generator ? generator.generator : generator) ?? null;
  const sum = lengths.reduce((a, b) => a + b, 0);
  const areFractions = sum <= 1 && Math.abs(sum - 1) <= 1e-9;
  const sizes = areFractions ? lengthsOf(lengths, dataset.length) : lengths;
  if (!areFractions && sum !== dataset.length)
    throw new ValueError("Sum of input lengths does not equal the length of the input dataset!");
  const order = Array.from(((source as Generator | null) ?? default_generator).randperm(dataset.length));
  return sizes.map((size) => new SubsetClass(dataset, order.splice(0, size)));
}
