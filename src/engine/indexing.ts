// Python's square brackets: what stands in `x.at(...)` and `x.set_at([...], value)` becomes views and index ops.
import { int64 } from "./dtype.js";
import { IndexError, RuntimeError } from "./errors.js";
import { tensor } from "./ops/creation.js";
import { fitsInto } from "./ops/windows.js";
import { Tensor } from "./tensor.js";

/** A range of positions, as Python's `start:stop:step`. Made by `torch.slice`. */
export class Slice {
  constructor(
    readonly start: number | null,
    readonly stop: number | null,
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

/** A view by the plain parts of an index, and the tensors that are left with the dimensions that they index. */
interface Split {
  readonly view: Tensor;
  readonly tensors: Tensor[];
  readonly dims: number[];
}

const isMask = (index: Tensor) => index.dtype.name === "bool" || index.dtype.name === "uint8";

function asTensor(item: Tensor | IndexList | boolean): Tensor {
  if (item instanceof Tensor) return item;
  const list = tensor(item as number[]);
  return list.dtype.name === "bool" ? list : list.to(int64);
}

/** How many dimensions of the tensor an item uses up. */
function consumed(item: Index): number {
  if (item === null || item === "..." || typeof item === "boolean") return 0;
  if (typeof item === "number" || typeof item === "string" || item instanceof Slice) return 1;
  const index = asTensor(item);
  return isMask(index) ? index.ndim : 1;
}

function split(from: Tensor, index: readonly Index[]): Split {
  const used = index.reduce<number>((sum, item) => sum + consumed(item), 0);
  if (used > from.ndim) throw new IndexError(`too many indices for tensor of dimension ${from.ndim}`);
  const tensors: Tensor[] = [];
  const dims: number[] = [];
  let view = from;
  let dim = 0;
  const take = (item: Tensor, width: number) => {
    tensors.push(item);
    dims.push(dim);
    dim += width;
  };
  for (const item of index) {
    if (item === "...") dim += from.ndim - used;
    else if (item === null) view = view.unsqueeze(dim++);
    else if (item === ":") view = view.slice(dim++);
    else if (item instanceof Slice) view = view.slice(dim++, item.start, item.stop, item.step);
    else if (typeof item === "number") view = view.select(dim, item);
    else if (typeof item === "boolean") {
      view = view.unsqueeze(dim);
      take(tensor([item]), 1);
    } else {
      const positions = asTensor(item);
      if (positions.ndim === 0 && !isMask(positions)) view = view.select(dim, positions.item());
      else take(positions, consumed(positions));
    }
  }
  return { view, tensors, dims };
}

/** `x[index]`. */
export function indexed(from: Tensor, index: readonly Index[]): Tensor {
  const { view, tensors, dims } = split(from, index);
  if (tensors.length > 0) return view.index(tensors, dims);
  return view === from ? from.alias() : view;
}

/** `x[index] = value`. */
export function assignAt(into: Tensor, index: readonly Index[], value: Tensor | number | boolean): void {
  const { view, tensors, dims } = split(into, index);
  if (tensors.length > 0) {
    const values = value instanceof Tensor ? value : view.new_full([], value);
    view.index_put_(tensors, values, false, dims);
  } else if (value instanceof Tensor) view.copy_(stripped(value, view));
  else view.fill_(value);
}

/** The value without leading dimensions of size 1 that the target does not have. */
function stripped(value: Tensor, target: Tensor): Tensor {
  let result = value;
  while (result.ndim > target.ndim && result.sizes[0] === 1) result = result.squeeze(0);
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
