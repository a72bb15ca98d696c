// What can be asked of tensors and types without computing anything.
import { canCast, resultType } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import { sameSizes } from "../shape.js";
import { typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";

const { define, alias } = family("facts");

const number = { returns: "number" };
const truth = { returns: "boolean" };

define("numel(Tensor input)", "The number of elements.", {
  ...number,
  reach: "function",
  compose: ({ input }) => input.numel(),
});
define("__len__(Tensor input)", "The size of the first dimension.", {
  ...number,
  reach: "method",
  compose: ({ input }) => {
    if (input.ndim === 0) throw new TypeError("len() of a 0-d tensor");
    return input.sizes[0];
  },
});
define("__contains__(Tensor input, value element)", "Whether an element of that value occurs.", {
  ...truth,
  reach: "method",
  compose: ({ input, element }) => {
    if (element instanceof Tensor || typeof element === "number" || typeof element === "boolean")
      return Boolean(input.eq(element).any().item());
    throw new RuntimeError(
      `Tensor.__contains__ only supports Tensor or scalar, but you passed in a <class '${typeName(element)}'>.`,
    );
  },
});
define("ndimension(Tensor input)", "The number of dimensions.", {
  ...number,
  reach: "method",
  compose: ({ input }) => input.ndim,
});
define("get_device(Tensor input)", "The number of the graphics card that the tensor is on; -1 elsewhere.", {
  ...number,
  compose: () => -1,
});

define("is_nonzero(Tensor input)", "Whether the one element is not 0.", {
  ...truth,
  compose: ({ input }) => {
    const count = input.numel();
    if (count !== 1)
      throw new RuntimeError(
        `Boolean value of Tensor with ${count === 0 ? "no values" : "more than one value"} is ambiguous`,
      );
    return Boolean(input.item());
  },
});
alias("__bool__", "is_nonzero", "method");
define("is_same_size(Tensor input, Tensor other)", "Whether both have the same shape.", {
  ...truth,
  compose: ({ input, other }) => sameSizes(input.sizes, other.sizes),
});
define("is_floating_point(Tensor input)", "Whether the type is float32 or float64.", {
  ...truth,
  reach: "function",
  compose: ({ input }) => input.dtype.is_floating_point,
});
define("is_signed(Tensor input)", "Whether the type has negative numbers.", {
  ...truth,
  compose: ({ input }) => input.dtype.name !== "bool" && input.dtype.name !== "uint8",
});
define("is_complex(Tensor input)", "Whether the type is complex; no type here is.", {
  ...truth,
  compose: () => false,
});

define("result_type(Operand tensor1, Operand tensor2)", "The type that arithmetic with both would have.", {
  meanings: { tensor1: "The first tensor or number.", tensor2: "The second tensor or number." },
  returns: "DType",
  reach: "function",
  compose: ({ tensor1, tensor2 }) => resultType([tensor1, tensor2]),
});
define("can_cast(dtype from, dtype to)", "Whether values of one type may be written into a tensor of another.", {
  meanings: { from: "The type that values have.", to: "The type that they would get." },
  ...truth,
  reach: "function",
  compose: ({ from, to }) => canCast(from, to),
});

define("is_set_to(Tensor input, Tensor tensor)", "Whether both look at the same memory in the same way.", {
  ...truth,
  reach: "method",
  compose: ({ input, tensor }) =>
    input.storage === tensor.storage &&
    input.offset === tensor.offset &&
    sameSizes(input.sizes, tensor.sizes) &&
    sameSizes(input.strides, tensor.strides),
});
for (const [name, doc] of [
  ["is_conj", "Whether the tensor is conjugated; only complex ones could be."],
  ["is_neg", "Whether the sign is changed when read; no tensor here is so."],
])
  define(`${name}(Tensor input)` as "is_conj(Tensor input)", doc, { ...truth, compose: () => false });
for (const name of ["resolve_conj", "resolve_neg"])
  define(
    `${name}(Tensor input)` as "resolve_neg(Tensor input)",
    "The tensor itself: nothing is left to be done when it is read.",
    {
      shapes: "any → the same",
      compose: ({ input }) => input,
    },
  );
define("detach_(Tensor input)", "Takes a tensor out of the graph: it becomes a leaf.", {
  shapes: "any → the same",
  raises: "RuntimeError if the tensor is a view",
  reach: "function",
  compose: ({ input }) => input.detach_(),
});
