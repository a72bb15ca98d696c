// Keeps what tensors held, without copying until they are overwritten, within a budget of bytes.
import type { Tensor } from "../engine/internals.js";
import type { ValueId } from "../protocol/trace.js";
import type { Numbers } from "./statistics.js";

/** A value as it was: its numbers in row-major order. */
export interface KeptValue {
  numbers: Numbers;
  shape: number[];
  dtype: string;
}

interface Entry {
  /** The tensor, while it still holds the value; then `numbers`. */
  tensor: Tensor | null;
  numbers: Numbers | null;
  shape: number[];
  dtype: string;
  bytes: number;
}

/** Values by number; those unused for longest go first when the budget is full. */
export class KeptValues {
  /** In order of last use. */
  private readonly entries = new Map<ValueId, Entry>();
  private readonly byStorage = new WeakMap<object, Set<ValueId>>();
  private bytes = 0;

  /** `budget` in bytes. */
  constructor(private readonly budget: number) {}

  /** Keeps what `tensor` holds now under `value`. A view of another tensor costs nothing. */
  keep(value: ValueId, tensor: Tensor, isView: boolean): void {
    const bytes = isView ? 0 : tensor.numel() * tensor.element_size();
    this.entries.set(value, { tensor, numbers: null, shape: [...tensor.shape], dtype: tensor.dtype.name, bytes });
    this.sharing(tensor).add(value);
    this.bytes += bytes;
    if (this.bytes > this.budget) this.shrink();
  }

  /** `value` was used: it goes to the end of the queue of those to be dropped. */
  touch(value: ValueId): void {
    const entry = this.entries.get(value);
    if (!entry) return;
    this.entries.delete(value);
    this.entries.set(value, entry);
  }

  /** The storage of `tensor` is about to be overwritten: copies what values it still holds. */
  writing(tensor: Tensor): void {
    const sharing = this.byStorage.get(tensor.storage);
    if (!sharing) return;
    for (const value of sharing) this.copy(value);
    sharing.clear();
  }

  /** What `value` was, or undefined if it was not kept. */
  read(value: ValueId): KeptValue | undefined {
    const entry = this.entries.get(value);
    if (!entry) return undefined;
    const { shape, dtype } = entry;
    return { numbers: entry.numbers ?? numbersOf(entry.tensor!), shape, dtype };
  }

  private copy(value: ValueId): void {
    const entry = this.entries.get(value);
    if (!entry?.tensor) return;
    entry.numbers = numbersOf(entry.tensor);
    const bytes = entry.tensor.numel() * entry.tensor.element_size();
    this.bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    entry.tensor = null;
  }

  private sharing(tensor: Tensor): Set<ValueId> {
    const known = this.byStorage.get(tensor.storage);
    if (known) return known;
    const created = new Set<ValueId>();
    this.byStorage.set(tensor.storage, created);
    return created;
  }

  private shrink(): void {
    for (const [value, entry] of this.entries) {
      if (this.bytes <= this.budget) return;
      this.entries.delete(value);
      this.bytes -= entry.bytes;
      if (entry.tensor) this.byStorage.get(entry.tensor.storage)?.delete(value);
    }
  }
}

function numbersOf(tensor: Tensor): Numbers {
  return tensor.data_array() as unknown as Numbers;
}
