// Picking and placing elements by tensors of positions or by masks.
import { int64 } from "../dtype.js";
import { IndexError } from "../errors.js";
import { rule } from "../op.js";
import { broadcastSizes, sameSizes } from "../shape.js";
import { allocate, type Tensor } from "../tensor.js";
import { tensor } from "./creation.js";
import { family } from "./family.js";
import { positions as at, grid } from "./samples.js";

const { define } = family("indexing");

interface Where {
  readonly indices: readonly Tensor[];
  readonly dims: readonly number[] | null;
}

/** Index tensors of whole numbers, one per indexed dimension. */
interface Places {
  readonly indices: readonly Tensor[];
  readonly dims: readonly number[];
}

const isMask = ({ dtype }: Tensor) => dtype.name === "bool" || dtype.name === "uint8";

function checkMask(input: Tensor, mask: Tensor, dim: number): void {
  if (sameSizes(mask.sizes, input.sizes.slice(dim, dim + mask.ndim))) return;
  const wrong = mask.sizes.findIndex((size, i) => size !== input.sizes[dim + i]);
  throw new IndexError(
    `The shape of the mask [${mask.sizes.join(", ")}] at index ${wrong} does not match the shape of the indexed tensor [${input.sizes.join(", ")}] at index ${dim + wrong}`,
  );
}

/** Masks become the positions where they are true. */
function placesIn(input: Tensor, { indices, dims }: Where): Places {
  const found: Tensor[] = [];
  const where: number[] = [];
  let next = 0;
  indices.forEach((index, i) => {
    const dim = dims?.[i] ?? next;
    next = dim + (isMask(index) ? index.ndim : 1);
    if (isMask(index)) {
      checkMask(input, index, dim);
      found.push(...index.nonzero().unbind(1));
      where.push(...index.sizes.map((_, d) => dim + d));
    } else if (index.dtype.category === "int") {
      found.push(index.to(int64));
      where.push(dim);
    } else throw new IndexError("tensors used as indices must be long, byte or bool tensors");
  });
  return { indices: found, dims: where };
}

function commonSizes(indices: readonly Tensor[]): readonly number[] {
  try {
    return indices.map(({ sizes }) => sizes).reduce(broadcastSizes);
  } catch {
    const shapes = indices.map(({ sizes }) => `[${sizes.join(", ")}]`).join(", ");
    throw new IndexError(`shape mismatch: indexing tensors could not be broadcast together with shapes ${shapes}`);
  }
}

/** Indices counted from the front, times the stride of their dimension. */
function steps(index: Tensor, input: Tensor, dim: number): Tensor {
  const size = input.sizes[dim];
  const outside = index.ge(size).logical_or(index.lt(-size));
  if (outside.any().item()) {
    const wrong = index.reshape([-1]).elements()[outside.reshape([-1]).to(int64).argmax().item()];
    throw new IndexError(`index ${wrong} is out of bounds for dimension ${dim} with size ${size}`);
  }
  return index.add(index.lt(0).to(int64).mul(size)).mul(input.strides[dim]);
}

/** For each element of the result: where it lies in the memory of `input`, counted from its offset. */
function memoryPositions(input: Tensor, where: Where): Tensor {
  const { indices, dims } = placesIn(input, where);
  const common = commonSizes(indices);
  const together = dims.every((dim, i) => i === 0 || dim === dims[i - 1] + 1);
  const rest = input.sizes.map((_, dim) => dim).filter((dim) => !dims.includes(dim));
  const before = together ? rest.filter((dim) => dim < dims[0]) : [];
  const after = rest.filter((dim) => !before.includes(dim));
  const rank = rest.length + common.length;
  let result = allocate(
    input,
    [...before.map((dim) => input.sizes[dim]), ...common, ...after.map((dim) => input.sizes[dim])],
    int64,
  );
  const placed = (part: Tensor, axis: number) =>
    part.view([...part.sizes, ...new Array<number>(rank - axis - part.ndim).fill(1)]);
  indices.forEach((index, i) => {
    result = result.add(placed(steps(index.expand(common), input, dims[i]).contiguous(), before.length));
  });
  rest.forEach((dim, i) => {
    const axis = i < before.length ? i : i + common.length;
    const counted = allocate(input, [input.sizes[dim]], int64);
    counted.storage.backend.sequence(counted, 0, input.strides[dim]);
    result = result.add(placed(counted, axis));
  });
  return result;
}

define(
  "index(Tensor input, Tensors indices, ints? dims=null)",
  "The elements at positions given by tensors, one tensor per dimension of `dims`; scripts write `at(...)`.",
  {
    reach: "method",
    text: "a at the positions b",
    forward: ({ input, ...where }) => {
      const places = memoryPositions(input, where);
      const result = allocate(input, places.sizes, input.dtype);
      input.storage.backend.gather(result, input, places);
      return result;
    },
    gradients: {
      a: rule<Where>("g at the positions b, added up, else 0", "", (g, { inputs: [{ sizes }], args }) =>
        g.new_zeros(sizes).index_put(args.indices, g, true, args.dims),
      ),
    },
    samples: [() => [grid([3, 4]), [at([0, 2, 0])], [1]], () => [grid([3, 4]), [at([0, -1]), at([1, 1])]]],
  },
);

define(
  "index_put(Tensor input, Tensors indices, Tensor values, bool accumulate=false, ints? dims=null)",
  "`input` with `values` at positions given by tensors, or added there.",
  {
    reach: "function method in-place",
    text: "a, with c at the positions b",
    forward: ({ input, values, accumulate, ...where }) => {
      const result = input.contiguous().clone();
      const places = memoryPositions(result, where);
      checkValues(values, places.sizes);
      result.storage.backend.scatter(result, places, values.to(input.dtype).expand(places.sizes), accumulate);
      return result;
    },
    gradients: {
      a: rule<Where & { accumulate: boolean }>("g, 0 at the positions", "", (g, { args }) =>
        args.accumulate ? g : g.index_put(args.indices, g.new_zeros([]), false, args.dims),
      ),
      c: rule<Where>("g at the positions", "", (g, { args }) => g.index(args.indices, args.dims)),
    },
    samples: [
      () => [grid([3, 4]), [at([0, 2])], grid([2, 4], 1)],
      () => [grid([3]), [at([0, 2, 0])], grid([3], 1), true],
    ],
  },
);

function checkValues(values: Tensor, sizes: readonly number[]): void {
  const shift = sizes.length - values.ndim;
  if (shift >= 0 && values.sizes.every((size, i) => size === 1 || size === sizes[i + shift])) return;
  throw new IndexError(
    `shape mismatch: value tensor of shape [${values.sizes.join(", ")}] cannot be broadcast to indexing result of shape [${sizes.join(", ")}]`,
  );
}

define("nonzero(Tensor input)", "The positions of elements other than 0, one per row.", {
  forward: ({ input }) => {
    const elements = input.elements();
    const found: number[] = [];
    for (let flat = 0; flat < elements.length; flat++) {
      if (elements[flat] === 0) continue;
      let rest = flat;
      const position = input.sizes.map(() => 0);
      for (let dim = input.ndim - 1; dim >= 0; dim--) {
        position[dim] = rest % input.sizes[dim];
        rest = Math.floor(rest / input.sizes[dim]);
      }
      for (const coordinate of position) found.push(coordinate);
    }
    const count = input.ndim === 0 ? Number(elements[0] !== 0) : found.length / input.ndim;
    return tensor(found, { dtype: int64 }).view([count, input.ndim]);
  },
  samples: [() => [grid([2, 3]).detach()]],
});
