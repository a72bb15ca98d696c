// Views of any geometry: chosen by sizes and strides, and windows that slide along a dimension.
import { type DType, get_default_dtype, int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { type Meta, rule, type Saved } from "../op.js";
import { contiguousStrides, countOf, sameSizes, wrapDim } from "../shape.js";
import { emptyStrided } from "../strided.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { made, type Options } from "./new-tensors.js";
import { grid } from "./samples.js";
import { viewInPlace } from "./views.js";
import { viewOf } from "./windows.js";

const { define } = family("as-strided");

interface Strided {
  readonly size: readonly number[];
  readonly stride: readonly number[];
  readonly storage_offset: number | null;
}

/** How far from its first element a geometry reaches. */
function reachOf(sizes: readonly number[], strides: readonly number[]): number {
  return countOf(sizes) === 0 ? 0 : sizes.reduce((last, size, i) => last + (size - 1) * strides[i], 1);
}

function strided(input: Tensor, { size, stride, storage_offset }: Strided): Tensor {
  if (size.length !== stride.length) throw new RuntimeError("mismatch in length of strides and shape");
  if (stride.some((step) => step < 0))
    throw new RuntimeError(
      `as_strided: Negative strides are not supported at the moment, got strides: [${stride.join(", ")}]`,
    );
  const offset = storage_offset ?? input.offset;
  if (size.some((length) => length < 0))
    throw new RuntimeError(
      `Storage size calculation overflowed with sizes=[${size.join(", ")}] and strides=[${stride.join(", ")}]`,
    );
  if (offset < 0) throw new RuntimeError(`Tensor: invalid storage offset ${offset}`);
  const needed = (reachOf(size, stride) + offset) * input.dtype.itemsize;
  const there = input.storage.length * input.dtype.itemsize;
  if (countOf(size) > 0 && needed > there)
    throw new RuntimeError(
      `setStorage: sizes [${size.join(", ")}], strides [${stride.join(", ")}], storage offset ${offset}, and itemsize ${input.dtype.itemsize} requiring a storage size of ${needed} are out of bounds for storage of size ${there}`,
    );
  return viewOf(input, size, stride, offset);
}

/** Whether two elements may lie in the same place. */
function overlaps(sizes: readonly number[], strides: readonly number[]): boolean {
  const order = sizes.flatMap((size, i) => (size > 1 ? [i] : [])).sort((i, j) => strides[i] - strides[j]);
  let reach = 1;
  for (const i of order) {
    if (strides[i] < reach) return true;
    reach += (sizes[i] - 1) * strides[i];
  }
  return false;
}

/** The numbers of the places in memory that a geometry looks at. */
function numbered(near: Tensor, length: number, sizes: readonly number[], strides: readonly number[], offset: number) {
  const all = near.new_zeros([length], { dtype: int64 });
  all.storage.backend.sequence(all, 0, 1);
  return all.as_strided(sizes, strides, offset);
}

/** The gradient of a view's base: where places are looked at several times, their gradients add up. */
function stridedGradient(g: Tensor, { inputs: [meta], args }: Pick<Saved<Strided>, "inputs" | "args">): Tensor {
  const offset = args.storage_offset ?? meta.offset;
  const simple = offset >= meta.offset && !overlaps(meta.sizes, meta.strides);
  if (simple && !overlaps(args.size, args.stride)) {
    const whole = emptyStrided(g, meta);
    whole.as_strided(args.size, args.stride, offset - meta.offset).copy_(g);
    return whole;
  }
  return overlappingGradient(g, meta, args, offset);
}

function overlappingGradient(g: Tensor, meta: Meta, args: Strided, offset: number): Tensor {
  const start = Math.min(offset, meta.offset);
  const [own, shown] = [meta.offset - start, offset - start];
  const length = Math.max(own + reachOf(meta.sizes, meta.strides), shown + reachOf(args.size, args.stride));
  const at = numbered(g, length, args.size, args.stride, shown);
  const sums = g.new_zeros([length]).put(at, g, true);
  const mine = numbered(g, length, meta.sizes, meta.strides, own);
  const counts = g.new_zeros([length]).put(mine, g.new_ones(meta.sizes), true);
  return sums.div(counts.clamp({ min: 1 })).take(mine);
}

const stridedRow = define(
  "as_strided(Tensor input, ints size, ints stride, int? storage_offset=null)",
  "Any view of the memory of `input`.",
  {
    shapes: "any → `size`",
    raises: "RuntimeError if the view would leave the memory, or lengths of the lists differ",
    view: "single",
    text: "part of a",
    forward: ({ input, ...geometry }) => strided(input, geometry),
    gradients: { a: rule<Strided>("g in its place, else 0", "", (g, saved) => stridedGradient(g, saved)) },
    samples: [
      () => [grid([3, 3]), [2, 2], [1, 3], 1],
      () => [grid([6]), [3, 2], [1, 1]],
      () => [grid([3]), [2, 2], [0, 1], 1],
    ],
  },
);
viewInPlace(stridedRow, "AsStridedBackward1");

define(
  "as_strided_scatter(Tensor input, Tensor src, ints size, ints stride, int? storage_offset=null)",
  "A copy of `input`, with `src` where a view of that geometry would look.",
  {
    shapes: "any, `size` → that of `input`",
    raises: "RuntimeError if the shape of `src` is not `size`",
    text: "a, with b in its place",
    forward: ({ input, src, ...geometry }) =>
      fillPart(input, src, (whole) =>
        strided(whole, { ...geometry, storage_offset: (geometry.storage_offset ?? input.offset) - input.offset }),
      ),
    gradients: {
      a: rule<Strided>("g, 0 where b was put", "", (g, { args, inputs: [meta] }) => {
        const whole = inGeometry(g, meta);
        const offset = (args.storage_offset ?? meta.offset) - meta.offset;
        return whole.as_strided_scatter(whole.new_zeros(args.size), args.size, args.stride, offset);
      }),
      b: rule<Strided>("g where b was put", "", (g, { args, inputs: [meta] }) => {
        const offset = (args.storage_offset ?? meta.offset) - meta.offset;
        return inGeometry(g, meta).contiguous().as_strided(args.size, args.stride, offset);
      }),
    },
    samples: [() => [grid([3, 3]), grid([2, 2], 1), [2, 2], [3, 1], 1]],
  },
);

/** The gradient in the geometry that the input had; that of a row-major input is row-major. */
function inGeometry(g: Tensor, meta: Meta): Tensor {
  if (sameSizes(g.strides, meta.strides)) return g.contiguous();
  if (sameSizes(meta.strides, contiguousStrides(meta.sizes))) return g.contiguous();
  const whole = emptyStrided(g, meta);
  whole.copy_(g);
  return whole;
}

/** A copy of `input`, gaps and all, of which one part is `src`. */
export function fillPart(input: Tensor, src: Tensor, partOf: (whole: Tensor) => Tensor): Tensor {
  const { sizes, strides } = input;
  const kept = overlaps(sizes, strides) ? contiguousStrides(sizes) : strides;
  const result = emptyStrided(input, { ...input.layout, strides: kept });
  result.storage.backend.copy(result, input);
  const part = partOf(result);
  if (!sameSizes(src.sizes, part.sizes))
    throw new RuntimeError(
      `expected src to have a size equal to the slice of self. src size = [${src.sizes.join(", ")}], slice size = [${part.sizes.join(", ")}]`,
    );
  part.storage.backend.copy(part, src);
  return result;
}

interface Sliding {
  readonly dimension: number;
  readonly size: number;
  readonly step: number;
}

/** Windows of `size` positions along a dimension, `step` apart; their positions are a new last dimension. */
function unfolded(input: Tensor, { dimension, size, step }: Sliding): Tensor {
  const dim = wrapDim(dimension, input.ndim);
  const length = input.ndim === 0 ? 1 : input.sizes[dim];
  const stride = input.ndim === 0 ? 1 : input.strides[dim];
  if (size < 0) throw new RuntimeError(`size is ${size} but must be >= 0`);
  if (size > length)
    throw new RuntimeError(`maximum size for tensor at dimension ${dim} is ${length} but size is ${size}`);
  if (step <= 0) throw new RuntimeError(`step is ${step} but must be > 0`);
  if (input.ndim === 0) return viewOf(input, [size], [stride]);
  const count = Math.floor((length - size) / step) + 1;
  return viewOf(input, [...input.sizes.with(dim, count), size], [...input.strides.with(dim, stride * step), stride]);
}

define("unfold(Tensor input, int dimension, int size, int step)", "Windows that slide along a dimension, as a view.", {
  shapes: "(…, n, …) → (…, (n − size) / step + 1, …, size)",
  raises: "RuntimeError if `size` is greater than that of `dimension`, or `step` is not positive",
  view: "single",
  reach: "method",
  text: "windows of a",
  forward: ({ input, ...windows }) => unfolded(input, windows),
  gradients: {
    a: rule<Sliding>("g, added up where windows overlap", "", (g, { args, inputs: [{ sizes }] }) =>
      g.unfold_backward(sizes, args.dimension, args.size, args.step),
    ),
  },
  samples: [() => [grid([5]), 0, 3, 1], () => [grid([2, 4]), 1, 2, 2]],
});
define(
  "unfold_backward(Tensor grad_in, ints input_sizes, int dim, int size, int step)",
  "Zeros, with windows added up where they lie.",
  {
    reach: "method",
    text: "a, added up where windows overlap",
    forward: ({ grad_in, input_sizes, dim, size, step }) => {
      const all = numbered(grad_in, countOf(input_sizes), input_sizes, contiguousStrides(input_sizes), 0);
      return grad_in.new_zeros(input_sizes).put(unfolded(all, { dimension: dim, size, step }), grad_in, true);
    },
    gradients: {
      a: rule<{ dim: number; size: number; step: number }>("windows of g", "", (g, { args }) =>
        g.unfold(args.dim, args.size, args.step),
      ),
    },
    samples: [() => [grid([3, 3]), [5], 0, 3, 1]],
  },
);

function emptyOf(size: readonly number[], stride: readonly number[], options: Options, dtype: DType): Tensor {
  if (size.length !== stride.length)
    throw new RuntimeError(
      `dimensionality of sizes (${size.length}) must match dimensionality of strides (${stride.length})`,
    );
  if (stride.some((step) => step < 0))
    throw new RuntimeError(
      `Storage size calculation overflowed with sizes=[${size.join(", ")}] and strides=[${stride.join(", ")}]`,
    );
  const memory = made([reachOf(size, stride)], options, dtype);
  memory.reshapeTo(size, stride, 0);
  return memory;
}

define(
  "empty_strided(ints size, ints stride, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor of a given geometry, of no particular values.",
  {
    shapes: "() → `size`",
    raises: "RuntimeError if lengths of the lists differ",
    reach: "function",
    forward: ({ size, stride, ...options }) => emptyOf(size, stride, options, get_default_dtype()),
  },
);
define(
  "new_empty_strided(Tensor input, ints size, ints stride, *, dtype? dtype=null, device? device=null, bool requires_grad=false)",
  "A tensor of a given geometry and of `input`'s type, of no particular values.",
  {
    shapes: "any → `size`",
    raises: "RuntimeError if lengths of the lists differ",
    reach: "method",
    forward: ({ input, size, stride, ...options }) =>
      emptyOf(size, stride, { ...options, device: options.device ?? input.device }, input.dtype),
  },
);

/** The tensor with another shape over its memory, row-major; more memory, if it needs more. */
function resize(input: Tensor, sizes: readonly number[]): Tensor {
  if (input.requires_grad) throw new RuntimeError("cannot resize variables that require grad");
  const wrong = sizes.find((size) => size < 0);
  if (wrong !== undefined)
    throw new RuntimeError(`Trying to create tensor with negative dimension ${wrong}: [${sizes.join(", ")}]`);
  const needed = countOf(sizes) + input.offset;
  if (needed > input.storage.length) {
    const { backend } = input.storage;
    const grown = new Tensor(backend.allocate(input.dtype, needed), [input.storage.length], [1], 0);
    backend.copy(grown, new Tensor(input.storage, grown.sizes, [1], 0));
    Object.assign(input, { storage: grown.storage });
  }
  input.reshapeTo(sizes, contiguousStrides(sizes), input.offset);
  input.version.count++;
  return input;
}

define("resize(Tensor input, size size)", "Another shape over the same memory, which grows where that needs more.", {
  shapes: "any → `size`",
  raises: "RuntimeError if the tensor requires a gradient",
  reach: "in-place",
  compose: ({ input, size }) => resize(input, size),
});
define("resize_as(Tensor input, Tensor the_template)", "The shape of `the_template` over the same memory.", {
  shapes: "any, any → that of `the_template`",
  raises: "RuntimeError if the tensor requires a gradient",
  reach: "in-place",
  compose: ({ input, the_template }) => resize(input, the_template.sizes),
});
