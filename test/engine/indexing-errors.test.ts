// What raises in rearranging, splitting, joining, indexing, scattering and padding: PyTorch's classes and messages.
import assert from "node:assert/strict";
import * as torch from "gradlens";

const F = torch.nn.functional;
const x = torch.zeros(3, 4);
const v = torch.zeros(4);
const s = torch.tensor(1);
const z = (...sizes: number[]) => torch.zeros(sizes);
const i = (data: torch.Nested) => torch.tensor(data, { dtype: torch.int64 });

/** What is done, the error's class, and its message. */
const cases: [run: () => unknown, name: string, message: string][] = [
  [() => x.gather(0, i([[5]])), "RuntimeError", "index 5 is out of bounds for dimension 0 with size 3"],
  [() => x.gather(0, i([[-1]])), "RuntimeError", "index -1 is out of bounds for dimension 0 with size 3"],
  [() => x.gather(0, torch.tensor([[0]])), "RuntimeError", "gather(): Expected dtype int64 for index"],
  [() => x.gather(0, i([0])), "RuntimeError", "Index tensor must have the same number of dimensions as input tensor"],
  [
    () => x.gather(0, i([[0, 0, 0, 0, 0]])),
    "RuntimeError",
    "Size does not match at dimension 1 expected index [1, 5] to be smaller than self [3, 4] apart from dimension 0",
  ],
  [() => x.gather(2, i([[0]])), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)"],
  [() => x.scatter(0, i([[7]]), 1), "RuntimeError", "index 7 is out of bounds for dimension 0 with size 3"],
  [() => x.scatter(0, i([[0]]), x.long()), "RuntimeError", "scatter(): Expected self.dtype to be equal to src.dtype"],
  [
    () =>
      x.scatter(
        0,
        i([
          [0, 0],
          [1, 1],
        ]),
        z(1, 1),
      ),
    "RuntimeError",
    "Expected index [2, 2] to be smaller than self [3, 4] apart from dimension 0 and to be smaller size than src [1, 1]",
  ],
  [
    () => x.scatter(0, i([[0, 0, 0, 0, 0]]), z(1, 5)),
    "RuntimeError",
    "Expected index [1, 5] to be smaller than self [3, 4] apart from dimension 0 and to be smaller size than src [1, 5]",
  ],
  [
    () => x.scatter(0, i([0]), z(1, 5)),
    "RuntimeError",
    "Index tensor must have the same number of dimensions as self tensor",
  ],
  [
    () => x.scatter(0, i([[0]]), z(1, 5), { reduce: "sum" as never }),
    "RuntimeError",
    "reduce argument must be either add or multiply.",
  ],
  [() => x.scatter_add(0, i([[7]]), x), "RuntimeError", "index 7 is out of bounds for dimension 0 with size 3"],
  [
    () => x.scatter_reduce(0, i([[0]]), x, "foo" as never),
    "RuntimeError",
    "reduce argument must be either sum, prod, mean, amax or amin.",
  ],
  [() => x.index_select(0, i([5])), "IndexError", "index out of range in self"],
  [() => x.index_select(0, i([-1])), "IndexError", "index out of range in self"],
  [
    () => x.index_select(0, torch.tensor([0])),
    "RuntimeError",
    "index_select(): Expected dtype int32 or int64 for index",
  ],
  [() => x.index_select(0, i([[0]])), "IndexError", "index_select(): Index is supposed to be a vector"],
  [() => x.index_add(0, i([5]), z(1, 4)), "IndexError", "index out of range in self"],
  [
    () => x.index_add(0, i([0]), x),
    "RuntimeError",
    "index_add_(): Number of indices (1) should be equal to source.size(dim): (3), for dim: 0",
  ],
  [
    () => x.index_add(0, i([0]), z(1, 4).long()),
    "RuntimeError",
    "index_add_(): self (Float) and source (Long) must have the same scalar type",
  ],
  [
    () => x.index_add(0, i([0]), z(1, 2)),
    "RuntimeError",
    "The size of tensor a (4) must match the size of tensor b (2) at non-singleton dimension 0",
  ],
  [
    () => x.index_add(0, torch.tensor([0]), z(1, 4)),
    "RuntimeError",
    "index_add_(): Expected dtype int32/int64 for index but got: Float",
  ],
  [
    () => x.index_add(0, i([[0]]), z(1, 4)),
    "IndexError",
    "index_add_(): Index is supposed to be a vector, but got dim: 2 with type: Long and size: [1, 1]",
  ],
  [
    () => x.index_copy(0, i([5]), z(1, 4)),
    "IndexError",
    "index_copy_(): index 5 is out of bounds for dimension 0 with size 3",
  ],
  [
    () => x.index_copy(0, i([0]), x),
    "IndexError",
    "index_copy_(): Number of indices (1) should be equal to source.size(dim) (3)",
  ],
  [
    () => x.index_copy(0, i([0]), z(1, 4).long()),
    "RuntimeError",
    "index_copy_(): self and source expected to have the same dtype, but got (self) Float and (source) Long",
  ],
  [
    () => x.index_copy(0, i([0]), z(1, 2)),
    "RuntimeError",
    "index_copy_(): Source/destination tensor must have same slice shapes. Destination slice shape: 4 at dimension 0 and source slice shape: 2 at dimension 0.",
  ],
  [
    () => x.index_copy(0, torch.tensor([0]), z(1, 4)),
    "RuntimeError",
    "index_copy_(): Expected a long tensor for index, but got Float",
  ],
  [() => x.index_copy(0, i([[0]]), z(1, 4)), "IndexError", "index_copy_(): Index should have dimension 1 or 0 (got 2)"],
  [
    () => x.index_copy(0, i([0]), v),
    "IndexError",
    "index_copy_(): When source and destination are not scalars, their dimensionality must match. Source dimensionality (1), destination dimensionality (2)",
  ],
  [() => x.index_fill(0, i([5]), 1), "IndexError", "index 5 is out of bounds for dimension 0 with size 3"],
  [() => x.index_fill(0, torch.tensor([0]), 1), "IndexError", "index_fill_(): Expected dtype int64 for index."],
  [() => x.index_fill(0, i([[0]]), 1), "RuntimeError", "Index has to be a vector/scalar"],
  [
    () => x.index_fill(0, i([0]), v),
    "RuntimeError",
    "index_fill_ only supports a 0-dimensional value tensor, but got tensor with 1 dimension(s).",
  ],
  [
    () => x.index_reduce(0, i([0]), z(1, 4), "sum" as never),
    "RuntimeError",
    "index_reduce(): Expected reduce to be one of prod, mean, amax or amin but got sum.",
  ],
  [
    () => x.index_reduce(0, i([0, 1]), z(1, 4), "prod"),
    "RuntimeError",
    "index_reduce_(): Number of indices (2) should be equal to source.size(dim): (1), for dim: 0",
  ],
  [() => x.take(i([12])), "IndexError", "out of range: tried to access index 12 on a tensor of 12 elements."],
  [() => x.take(i([-13])), "IndexError", "out of range: tried to access index -13 on a tensor of 12 elements."],
  [() => x.take(torch.tensor([0])), "RuntimeError", "take(): Expected a long tensor for index, but got Float"],
  [() => x.put(torch.tensor([0]), z(1)), "RuntimeError", "put_(): Expected a long tensor for index, but got Float"],
  [
    () => x.put(i([0]), v),
    "IndexError",
    "put_(): Expected source and index to have the same number of elements, but got source.numel() = 4, index.numel() = 1",
  ],
  [
    () => x.put(i([0]), z(1).long()),
    "RuntimeError",
    "put_(): self and source expected to have the same dtype, but got self.dtype = Float and source.dtype = Long",
  ],
  [
    () => torch.take_along_dim(x, i([0]), 0),
    "RuntimeError",
    "torch.take_along_dim(): input and indices should have the same number of dimensions, but got 2 dimensions for input, and 1 dimensions for indices",
  ],
  [
    () => torch.take_along_dim(x, torch.tensor([[0]]), 0),
    "RuntimeError",
    "torch.take_along_dim(): dtype of indices should be Long but got Float",
  ],
  [() => x.masked_select(v), "RuntimeError", "masked_select: expected BoolTensor or ByteTensor for mask"],
  [() => x.masked_scatter(x.eq(0), v), "RuntimeError", "Number of elements of source < number of ones in mask"],
  [
    () => x.masked_fill(x.gt(0), v),
    "RuntimeError",
    "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with 1 dimension(s).",
  ],
  [
    () => torch.where(x, x, x),
    "RuntimeError",
    "where expected condition to be a boolean tensor, but got a tensor with dtype Float",
  ],
  [() => x.at(5), "IndexError", "index 5 is out of bounds for dimension 0 with size 3"],
  [() => x.at(0, 0, 0), "IndexError", "too many indices for tensor of dimension 2"],
  [() => x.at(i([5])), "IndexError", "index 5 is out of bounds for dimension 0 with size 3"],
  [() => x.at(torch.tensor([0])), "IndexError", "tensors used as indices must be long, byte or bool tensors"],
  [
    () => x.at(torch.tensor([[true]])),
    "IndexError",
    "The shape of the mask [1, 1] at index 0 does not match the shape of the indexed tensor [3, 4] at index 0",
  ],
  [
    () => x.at(torch.tensor([true])),
    "IndexError",
    "The shape of the mask [1] at index 0 does not match the shape of the indexed tensor [3, 4] at index 0",
  ],
  [() => x.at([0, 5]), "IndexError", "index 5 is out of bounds for dimension 0 with size 3"],
  [
    () => x.at(i([0, 1]), i([0, 1, 2])),
    "IndexError",
    "shape mismatch: indexing tensors could not be broadcast together with shapes [2], [3]",
  ],
  [() => x.at(torch.slice(null, null, -1)), "ValueError", "step must be greater than zero"],
  [
    () => x.index_put([i([0])], x),
    "RuntimeError",
    "shape mismatch: value tensor of shape [3, 4] cannot be broadcast to indexing result of shape [1, 4]",
  ],
  [
    () => x.index_put([i([0])], v.long()),
    "RuntimeError",
    "Index put requires the source and destination dtypes match, got Float for the destination and Long for the source.",
  ],
  [() => x.index_put([i([0]), i([0]), i([0])], v), "IndexError", "too many indices for tensor of dimension 2 (got 3)"],
  [() => x.split(0), "RuntimeError", "split_size can only be 0 if dimension size is 0, but got dimension size of 3"],
  [() => x.split(-1), "RuntimeError", "split expects split_size be non-negative, but got split_size=-1"],
  [
    () => x.split([1, 1]),
    "RuntimeError",
    "split_with_sizes expects split_sizes to sum exactly to 3 (input tensor's size at dimension 0), but got split_sizes=[1, 1]",
  ],
  [
    () => x.split_with_sizes([4, -1]),
    "RuntimeError",
    "split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=[4, -1]",
  ],
  [() => x.chunk(0), "RuntimeError", "chunk expects `chunks` to be greater than 0, got: 0"],
  [() => x.tensor_split(0), "RuntimeError", "number of sections must be larger than 0, got 0"],
  [
    () => x.hsplit(3),
    "RuntimeError",
    "torch.hsplit attempted to split along dimension 1, but the size of the dimension 4 is not divisible by the split_size 3!",
  ],
  [
    () => v.vsplit(2),
    "RuntimeError",
    "torch.vsplit requires a tensor with at least 2 dimension, but got a tensor with 1 dimensions!",
  ],
  [
    () => x.dsplit(2),
    "RuntimeError",
    "torch.dsplit requires a tensor with at least 3 dimension, but got a tensor with 2 dimensions!",
  ],
  [
    () => s.hsplit(1),
    "RuntimeError",
    "torch.hsplit requires a tensor with at least 1 dimension, but got a tensor with 0 dimensions!",
  ],
  [
    () => x.vsplit(2),
    "RuntimeError",
    "torch.vsplit attempted to split along dimension 0, but the size of the dimension 3 is not divisible by the split_size 2!",
  ],
  [() => torch.stack([]), "RuntimeError", "stack expects a non-empty TensorList"],
  [
    () => torch.stack([x, v]),
    "RuntimeError",
    "stack expects each tensor to be equal size, but got [3, 4] at entry 0 and [4] at entry 1",
  ],
  [() => torch.hstack([]), "RuntimeError", "hstack expects a non-empty TensorList"],
  [() => torch.cat([x, s]), "RuntimeError", "zero-dimensional tensor (at position 1) cannot be concatenated"],
  [
    () => torch.cat([x, z(2, 3)]),
    "RuntimeError",
    "Sizes of tensors must match except in dimension 0. Expected size 4 but got size 3 for tensor number 1 in the list.",
  ],
  [() => torch.cat([x, v]), "RuntimeError", "Tensors must have same number of dimensions: got 2 and 1"],
  [() => torch.cat([]), "RuntimeError", "torch.cat(): expected a non-empty list of Tensors"],
  [() => x.flip(0, 0), "RuntimeError", "dim 0 appears multiple times in the list of dims"],
  [() => x.flip(2), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)"],
  [() => v.fliplr(), "RuntimeError", "Input must be >= 2-d."],
  [() => s.flipud(), "RuntimeError", "Input must be >= 1-d."],
  [() => x.roll([1, 2]), "RuntimeError", "shifts and dimensions must align. shifts: 2, dims:0"],
  [() => x.roll(1, [0, 1]), "RuntimeError", "shifts and dimensions must align. shifts: 1, dims:2"],
  [() => x.roll([], []), "RuntimeError", "`shifts` required"],
  [() => x.rot90(1, [0, 0]), "RuntimeError", "expected rotation dims to be different, but got dim0 = 0 and dim1 = 0"],
  [() => x.rot90(1, [0]), "RuntimeError", "expected total rotation dims == 2, but got dims = 1"],
  [() => x.rot90(1, [0, 3]), "RuntimeError", "Rotation dim1 out of range, dim1 = 3"],
  [() => v.rot90(1), "RuntimeError", "expected total dims >= 2, but got total dims = 1"],
  [
    () => x.movedim([0, 1], [0]),
    "RuntimeError",
    "movedim: Invalid source or destination dims: source ([0, 1] dims) should contain the same number of dims as destination ([0] dims)",
  ],
  [() => x.movedim([0, 0], [0, 1]), "RuntimeError", "movedim: repeated dim in `source` ([0, 0])"],
  [() => x.movedim([0, 1], [1, 1]), "RuntimeError", "movedim: repeated dim in `destination` ([1, 1])"],
  [
    () => v.adjoint(),
    "RuntimeError",
    "tensor.adjoint() is only supported on matrices or batches of matrices. Got 1-D tensor.",
  ],
  [() => v.mT, "RuntimeError", "tensor.mT is only supported on matrices or batches of matrices. Got 1-D tensor."],
  [() => v.mH, "RuntimeError", "tensor.mH is only supported on matrices or batches of matrices. Got 1-D tensor."],
  [() => v.H, "RuntimeError", "tensor.H is only supported on matrices (2-D tensors). Got 1-D tensor."],
  [
    () => x.unflatten(1, [3, 2]),
    "RuntimeError",
    "unflatten: Provided sizes [3, 2] don't multiply up to the size of dim 1 (4) in the input tensor",
  ],
  [() => x.unflatten(1, []), "RuntimeError", "unflatten: sizes must be non-empty"],
  [() => x.unfold(0, 5, 1), "RuntimeError", "maximum size for tensor at dimension 0 is 3 but size is 5"],
  [() => x.unfold(0, 2, 0), "RuntimeError", "step is 0 but must be > 0"],
  [() => x.diagonal(0, 0, 0), "RuntimeError", "diagonal dimensions cannot be identical 0, 0"],
  [() => torch.diag(z(2, 2, 2)), "RuntimeError", "matrix or a vector expected"],
  [() => torch.diag_embed(v, 0, 0, 0), "RuntimeError", "diagonal dimensions cannot be identical 0, 0"],
  [() => v.fill_diagonal_(1), "RuntimeError", "dimensions must larger than 1"],
  [() => z(2, 3, 2).fill_diagonal_(1), "RuntimeError", "all dimensions of input must be of equal length"],
  [() => torch.tril_indices(-1, 2), "RuntimeError", "row must be non-negative, got-1"],
  [
    () => x.diagonal_scatter(v),
    "RuntimeError",
    "expected src to have a size equal to the slice of self. src size = [4], slice size = [3]",
  ],
  [
    () => x.select_scatter(z(2), 0, 0),
    "RuntimeError",
    "expected src to have a size equal to the slice of self. src size = [2], slice size = [4]",
  ],
  [
    () => x.as_strided([5], [4]),
    "RuntimeError",
    "setStorage: sizes [5], strides [4], storage offset 0, and itemsize 4 requiring a storage size of 68 are out of bounds for storage of size 48",
  ],
  [() => x.as_strided([5, 5], [4]), "RuntimeError", "mismatch in length of strides and shape"],
  [
    () => x.as_strided([5], [-4]),
    "RuntimeError",
    "as_strided: Negative strides are not supported at the moment, got strides: [-4]",
  ],
  [
    () => torch.broadcast_tensors(x, z(3)),
    "RuntimeError",
    "The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1",
  ],
  [
    () => torch.broadcast_shapes([2, 3], [4]),
    "RuntimeError",
    "Shape mismatch: objects cannot be broadcast to a single shape",
  ],
  [
    () => torch.meshgrid(v, v, { indexing: "xx" as never }),
    "RuntimeError",
    'torch.meshgrid: indexing must be one of "xy" or "ij", but received: xx',
  ],
  [() => torch.meshgrid([]), "RuntimeError", "meshgrid expects a non-empty TensorList"],
  [
    () => torch.meshgrid(v, v.long(), { indexing: "ij" }),
    "RuntimeError",
    "meshgrid expects all tensors to have the same dtype",
  ],
  [() => torch.cartesian_prod(x), "RuntimeError", "Expect a 1D vector, but got shape [3, 4]"],
  [() => torch.combinations(v, -1), "RuntimeError", "Expect a non-negative number, but got -1"],
  [
    () => torch.block_diag(z(1, 1, 1)),
    "RuntimeError",
    "torch.block_diag: Input tensors must have 2 or fewer dimensions. Input 0 has 3 dimensions",
  ],
  [
    () => x.repeat(2),
    "RuntimeError",
    "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor",
  ],
  [() => x.repeat(-1, 2), "RuntimeError", "Trying to create tensor with negative dimension -3: [-3, 8]"],
  [
    () => x.repeat_interleave(i([1, 2]), { dim: 0 }),
    "RuntimeError",
    "repeats must have the same size as input along dim",
  ],
  [() => x.repeat_interleave(-1), "RuntimeError", "repeats can not be negative"],
  [() => x.repeat_interleave(i([[1, 2]]), { dim: 0 }), "RuntimeError", "repeats must be 0-dim or 1-dim tensor"],
  [
    () => x.repeat_interleave(2, { dim: 0, output_size: 5 }),
    "RuntimeError",
    "allocated size does not match required size",
  ],
  [() => x.squeeze(5), "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 5)"],
  [() => x.narrow(0, 2, 2), "RuntimeError", "start (2) + length (2) exceeds dimension size (3)."],
  [() => F.one_hot(i([-1])), "RuntimeError", "Class values must be non-negative."],
  [() => F.one_hot(i([5]), 3), "RuntimeError", "Class values must be smaller than num_classes."],
  [() => F.one_hot(torch.tensor([1])), "RuntimeError", "one_hot is only applicable to index tensor."],
  [() => F.one_hot(i([])), "RuntimeError", "Can not infer total number of classes from empty tensor."],
  [
    () => torch.pixel_shuffle(z(1, 4, 4, 4), 3),
    "RuntimeError",
    "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=4 is not divisible by 9",
  ],
  [
    () => torch.pixel_shuffle(v, 3),
    "RuntimeError",
    "pixel_shuffle expects input to have at least 3 dimensions, but got input with 1 dimension(s)",
  ],
  [
    () => torch.pixel_shuffle(z(1, 4, 4, 4), 0),
    "RuntimeError",
    "pixel_shuffle expects a positive upscale_factor, but got 0",
  ],
  [
    () => torch.pixel_unshuffle(z(1, 4, 4, 4), 3),
    "RuntimeError",
    "pixel_unshuffle expects height to be divisible by downscale_factor, but input.size(-2)=4 is not divisible by 3",
  ],
  [
    () => torch.channel_shuffle(z(1, 4, 4, 4), 3),
    "RuntimeError",
    "Number of channels must be divisible by groups. Got 4 channels and 3 groups.",
  ],
  [
    () => torch.channel_shuffle(z(1, 4, 4, 4), 0),
    "RuntimeError",
    "Number of groups to divide channels in must be positive. Value of groups:0",
  ],
  [() => F.pad(x, [1]), "RuntimeError", "Padding length must be divisible by 2"],
  [() => F.pad(x, [1, 1, 1, 1, 1, 1]), "RuntimeError", "Padding length too large"],
  [() => torch.constant_pad_nd(x, [1]), "RuntimeError", "Length of pad must be even but instead it equals 1"],
  [
    () => F.pad(z(1, 4, 4), [4, 1], { mode: "reflect" }),
    "RuntimeError",
    "Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (4, 1) at dimension 2 of input [1, 4, 4]",
  ],
  [
    () => F.pad(z(1, 1, 4), [5, 1], { mode: "circular" }),
    "RuntimeError",
    "Padding value causes wrapping around more than once.",
  ],
  [
    () => F.pad(v, [1, 1], { mode: "reflect" }),
    "NotImplementedError",
    "Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now",
  ],
  [
    () => F.pad(z(1, 1, 4, 4), [1, 1], { mode: "replicate" }),
    "NotImplementedError",
    "Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now",
  ],
  [() => F.pad(z(1, 4, 4), [1, 1], { mode: "foo" as never }), "NotImplementedError", "Unrecognised padding mode foo"],
  [
    () => F.pad(z(1, 4, 4), [1, 1], { mode: "reflect", value: 2 }),
    "RuntimeError",
    'Padding mode "reflect" doesn\'t take in value argument',
  ],
  [() => torch.linspace(0, 1, -1), "RuntimeError", "number of steps must be non-negative"],
  [() => torch.logspace(0, 1, -1), "RuntimeError", "number of steps must be non-negative"],
  [() => torch.arange(0, torch.inf), "RuntimeError", "unsupported range: 0 -> inf"],
  [() => torch.arange(0, 1, 0), "RuntimeError", "step must be nonzero"],
  [() => torch.arange(1, 0), "RuntimeError", "upper bound and larger bound inconsistent with step sign"],
  [
    () => torch.empty_strided([2], [1, 2]),
    "RuntimeError",
    "dimensionality of sizes (1) must match dimensionality of strides (2)",
  ],
  [
    () => torch.zeros(2, { requires_grad: true }).resize_(3),
    "RuntimeError",
    "cannot resize variables that require grad",
  ],
  [
    () => v.at(torch.slice(0, 3)).view(torch.float64),
    "RuntimeError",
    "self.size(-1) must be divisible by 2 to view Float as Double (different element sizes), but got 3",
  ],
  [
    () => s.view(torch.float64),
    "RuntimeError",
    "self.dim() cannot be 0 to view Float as Double (different element sizes)",
  ],
  [() => x.is_nonzero(), "RuntimeError", "Boolean value of Tensor with more than one value is ambiguous"],
  [() => z(0).is_nonzero(), "RuntimeError", "Boolean value of Tensor with no values is ambiguous"],
  [() => s.__len__(), "TypeError", "len() of a 0-d tensor"],
  [
    () => x.__contains__("a"),
    "RuntimeError",
    "Tensor.__contains__ only supports Tensor or scalar, but you passed in a <class 'str'>.",
  ],
  [
    () =>
      z(3, 4)
        .unbind()[0]
        .add_(torch.zeros(4, { requires_grad: true })),
    "RuntimeError",
    "A view was created in no_grad mode and is being modified inplace with grad mode enabled. This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.",
  ],
  [
    () => torch.zeros(3, 4, { requires_grad: true }).clone().split(1)[0].t_(),
    "RuntimeError",
    "Output 0 of SplitBackward0 is a view and is being modified inplace. This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.",
  ],
  [
    () => torch.zeros(3, 4, { requires_grad: true }).t_(),
    "RuntimeError",
    "a leaf Variable that requires grad is being used in an in-place operation.",
  ],
  [
    () => torch.zeros(3, 4, { requires_grad: true }).view(-1).unsqueeze_(0),
    "RuntimeError",
    "a view of a leaf Variable that requires grad is being used in an in-place operation.",
  ],
];

describe("errors of rearranging and indexing", () => {
  for (const [run, name, message] of cases)
    it(`${String(run).replace("() => ", "")}: ${name}`, () => assert.throws(run, { name, message }));
});
