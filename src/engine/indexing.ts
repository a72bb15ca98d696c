// Python's square brackets: what stands in `x.at(...)` and `x.set_at([...], value)` becomes views and index ops.
import { int64 } from "./dtype.js";
import { IndexError, RuntimeError, ValueError } from "./errors.js";
import { tensor } from "./ops/creation.js";
import { fitsInto } from "./ops/windows.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

/** A range of positions, as Python's `start:stop:step`. Made by `torch.slice`. */
export class Slice {
  constructor(
    /** Where it begins, or `null`. */
    readonly start: number | null,
    /** Where it ends, not included, or `null`. */
    readonly stop: number | null,
    /** How far from one to the next. */
    readonly step: number,
  ) {}
}

/** A range of positions for `at`: `slice(1, 3)` is `1:3`, `slice(null, null, 2)` is `::2`, `slice()` is `:`. */
export function slice(start: number | null = null, stop: number | null = null, step: number | null = null): Slice {
  return new Slice(start, stop, step ?? 1);
}

/** Nested lists of positions or of truth values. */
export type IndexList = readonly (number | boolean | IndexList)[];

/** One thing between the brackets: a position, a range, `null` for a new dimension, `"..."` for all dimensions between, a mask, or positions. */
export type Index = number | boolean | Slice | null | "..." | ":" | Tensor | IndexList;

const isMask = (index: Tensor) => index.dtype.name === "bool" || index.dtype.name === "uint8";

/** Positions or a mask; single truth values stay what they are. */
function asTensor(item: Tensor | IndexList): Tensor | boolean {
  if (item instanceof Tensor) return isMask(item) && item.ndim === 0 ? item.is_nonzero() : item;
  const list = tensor(item as number[]);
  return list.dtype.name === "bool" ? list : list.to(int64);
}

const isWhole = (value: unknown) => value === null || Number.isInteger(value);

/** An item that can be between brackets; raises for others. */
function checked(item: Index): Exclude<Index, IndexList> {
  if (item instanceof Slice) {
    if (!isWhole(item.start) || !isWhole(item.stop) || !isWhole(item.step))
      throw new TypeError("slice indices must be integers or None or have an __index__ method");
    if (item.step <= 0)
      throw new ValueError(item.step === 0 ? "slice step cannot be zero" : "step must be greater than zero");
    return item;
  }
  if (item === null || item === "..." || item === ":" || typeof item === "boolean" || Number.isInteger(item))
    return item as number;
  if (typeof item === "number" || typeof item === "string" || item === undefined)
    throw new IndexError(
      `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${typeName(item)})`,
    );
  return asTensor(item);
}

/** How many dimensions of the tensor an item uses up. */
function consumed(item: Exclude<Index, IndexList>): number {
  if (item === null || item === "..." || typeof item === "boolean") return 0;
  return item instanceof Tensor && isMask(item) ? item.ndim : 1;
}

/** Walks through the items: the plain ones make a view, the tensors are left, with the dimensions that they index. */
class Split {
  /** The tensors, all of one length. */
  readonly tensors: Tensor[] = [];
  readonly dims: number[] = [];
  private dim = 0;

  constructor(
    public view: Tensor,
    index: readonly Index[],
  ) {
    const items = index.map(checked);
    const used = items.reduce<number>((sum, item) => sum + consumed(item), 0);
    if (used > view.ndim) throw new IndexError(`too many indices for tensor of dimension ${view.ndim}`);
    const open = view.ndim - used;
    for (const item of items) this.take(item, open);
  }

  private take(item: Exclude<Index, IndexList>, open: number): void {
    if (item === "...") this.dim += open;
    else if (item === null) this.view = this.view.unsqueeze(this.dim++);
    else if (item === ":") this.view = this.view.slice(this.dim++);
    else if (item instanceof Slice) this.view = this.view.slice(this.dim++, item.start, item.stop, item.step);
    else if (typeof item === "number") this.select(item);
    else if (typeof item === "boolean") {
      this.view = this.view.unsqueeze(this.dim);
      this.leave(tensor([item]));
    } else if (item.ndim === 0 && item.dtype.category === "int") this.select(item.item());
    else this.leave(item);
  }

  private select(index: number): void {
    const size = this.view.sizes[this.dim];
    if (index < -size || index >= size)
      throw new IndexError(`index ${index} is out of bounds for dimension ${this.dim} with size ${size}`);
    this.view = this.view.select(this.dim, index);
  }

  private leave(item: Tensor): void {
    this.tensors.push(item);
    this.dims.push(this.dim);
    this.dim += isMask(item) ? item.ndim : 1;
  }
}

/** `x[index]`. */
export function indexed(from: Tensor, index: readonly Index[]): Tensor {
  const { view, tensors, dims } = new Split(from, index);
  if (tensors.length > 0) return view.index(tensors, dims);
  return view === from ? from.alias() : view;
}

/** `x[index] = value`. */
function assignAt(into: Tensor, index: readonly Index[], value: Tensor | number | boolean): void {
  const { view, tensors, dims } = new Split(into, index);
  if (tensors.length > 0) {
    const values = value instanceof Tensor ? withoutLeading(value, 0) : view.new_full([], value);
    view.index_put_(tensors, values, false, dims);
  } else if (value instanceof Tensor) view.copy_(stripped(value, view));
  else view.fill_(value);
}

/** The value without leading dimensions of size 1, as far as it has more than `rank`. */
function withoutLeading(value: Tensor, rank: number): Tensor {
  let result = value;
  while (result.ndim > rank && result.sizes[0] === 1) result = result.squeeze(0);
  return result;
}

/** The value in as many dimensions as the target has. */
function stripped(value: Tensor, target: Tensor): Tensor {
  const result = withoutLeading(value, target.ndim);
  if (result.ndim > target.ndim)
    throw new RuntimeError(
      `expand(${value.dtype.tensorType}{[${value.sizes.join(", ")}]}, size=[${target.sizes.join(", ")}]): the number of sizes provided (${target.ndim}) must be greater or equal to the number of dimensions in the tensor (${value.ndim})`,
    );
  fitsInto(result, target.sizes);
  return result;
}

declare module "./tensor.js" {
  interface Tensor {
    /**
     * A part of the tensor, as `x[...]` in Python: `at(0)`, `at(slice(1, 3), "...", null)`, `at(mask)`, `at(indices)`.
     * With numbers, slices, `"..."` and `null` (a new dimension) a view; with tensors or lists of indices a copy.
     * https://pytorch.org/docs/stable/tensor_view.html
     */
    at(...index: readonly Index[]): Tensor;
    /** Writes `value` to a part of the tensor, as `x[index] = value` in Python: `set_at([mask], 0)`, `set_at([0], row)`. */
    set_at(index: readonly Index[], value: Tensor | number | boolean): this;
  }
}

Object.defineProperties(Tensor.prototype, {
  at: {
    value(this: Tensor, ...index: Index[]) {
      return indexed(this, index);
    },
  },
  set_at: {
    value(this: Tensor, index: readonly Index[], value: Tensor | number | boolean) {
      assignAt(this, index, value);
      return this;
    },
  },
});
