// Keeps what tensors held, without copying until they are overwritten, within a budget of bytes; of what is dropped the norm stays.
import type { Tensor } from "../engine/internals.js";
import type { ValueId } from "../protocol/trace.js";
import { type Numbers, normOf } from "./statistics.js";

/** A value as it was: its numbers in row-major order. */
export interface KeptValue {
  numbers: Numbers;
  shape: readonly number[];
  dtype: string;
}

/** Numbers that one or more values share. */
interface Content {
  /** The tensor, while it still holds them; then `numbers`; neither if all are zero. */
  tensor: Tensor | null;
  numbers: Numbers | null;
  count: number;
  shape: readonly number[];
  dtype: string;
  bytes: number;
  /** How many kept values have these numbers. */
  users: number;
}

/** What a kept value costs besides its numbers, in bytes. */
const upkeep = 1024;

/** Values by number; those unused for longest go first when the budget is full. */
export class KeptValues {
  /** In order of last use. */
  private readonly contents = new Map<ValueId, Content>();
  /** What the memory of a tensor still holds, one entry for each way of looking at it. */
  private readonly held = new WeakMap<object, Content[]>();
  private readonly norms = new NormList();
  private bytes = 0;

  /** `budget` in bytes. */
  constructor(private readonly budget: number) {}

  /** Keeps what `tensor` holds now under `value`. */
  keep(value: ValueId, tensor: Tensor): void {
    const content = this.contentOf(tensor);
    content.users++;
    this.contents.set(value, content);
    if (this.bytes > this.budget) this.shrink();
  }

  /** `value` was used: it goes to the end of the queue of those to be dropped. */
  touch(value: ValueId): void {
    const content = this.contents.get(value);
    if (!content) return;
    this.contents.delete(value);
    this.contents.set(value, content);
  }

  /** The storage of `tensor` is about to be overwritten: copies what values it still holds. */
  writing(tensor: Tensor): void {
    for (const content of this.held.get(tensor.storage) ?? []) this.copy(content);
    this.held.delete(tensor.storage);
  }

  /** What `value` was, or undefined if it was not kept. */
  read(value: ValueId): KeptValue | undefined {
    const content = this.contents.get(value);
    if (!content) return undefined;
    const { shape, dtype } = content;
    return { numbers: numbersOf(content), shape, dtype };
  }

  /** The norm of `value`, also if its numbers were dropped; undefined if it never was. */
  norm(value: ValueId): number | undefined {
    const content = this.contents.get(value);
    return this.norms.get(value) ?? (content && this.norms.set(value, normOf(numbersOf(content))));
  }

  private contentOf(tensor: Tensor): Content {
    const held = this.held.get(tensor.storage);
    const known = held?.find((content) => isSameView(content.tensor!, tensor));
    if (known) return known;
    const bytes = (held ? 0 : tensor.numel() * tensor.element_size()) + upkeep;
    const content = {
      tensor,
      numbers: null,
      count: tensor.numel(),
      shape: tensor.sizes,
      dtype: tensor.dtype.name,
      bytes,
      users: 0,
    };
    if (held) held.push(content);
    else this.held.set(tensor.storage, [content]);
    this.bytes += bytes;
    return content;
  }

  private copy(content: Content): void {
    if (content.users === 0) return;
    const copied = content.tensor!.data_array();
    const isZero = allZero(copied);
    content.tensor = null;
    content.numbers = isZero ? null : copied;
    const bytes = (isZero ? 0 : copied.byteLength) + upkeep;
    this.bytes += bytes - content.bytes;
    content.bytes = bytes;
  }

  /** Drops a good part at once: the start of a map that much was deleted from takes long to find. */
  private shrink(): void {
    for (const [value, content] of this.contents) {
      if (this.bytes <= 0.95 * this.budget) return;
      this.norm(value);
      this.contents.delete(value);
      if (--content.users === 0) this.release(content);
    }
  }

  private release(content: Content): void {
    this.bytes -= content.bytes;
    const storage = content.tensor?.storage;
    const held = storage && this.held.get(storage);
    if (!held) return;
    held.splice(held.indexOf(content), 1);
    if (held.length === 0) this.held.delete(storage);
  }
}

function allZero(numbers: Numbers): boolean {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== 0) return false;
  return true;
}

function isSameView(a: Tensor, b: Tensor): boolean {
  return a.offset === b.offset && isSame(a.sizes, b.sizes) && isSame(a.strides, b.strides);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

function numbersOf({ tensor, numbers, count }: Content): Numbers {
  return numbers ?? tensor?.data_array() ?? new Uint8Array(count);
}

/** Norms by value, eight bytes each. */
class NormList {
  private norms = new Float64Array(1024).fill(-1);

  get(value: ValueId): number | undefined {
    const norm = this.norms[value];
    // No norm is negative: -1 stands for none.
    return norm === undefined || norm === -1 ? undefined : norm;
  }

  set(value: ValueId, norm: number): number {
    if (value >= this.norms.length) {
      const larger = new Float64Array(Math.max(value + 1, this.norms.length * 2)).fill(-1);
      larger.set(this.norms);
      this.norms = larger;
    }
    this.norms[value] = norm;
    return norm;
  }
}
