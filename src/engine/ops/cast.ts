// Conversions between element types.

import { backendFor, backendOf } from "../backend/devices.js";
import { Device } from "../device.js";
import { bool, type DType, dtypes, float32, float64, int32, int64, uint8 } from "../dtype.js";
import { ValueError } from "../errors.js";
import { mode } from "../mode.js";
import { rule } from "../op.js";
import { contiguousStrides } from "../shape.js";
import { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";
import { keptStrides } from "./windows.js";

const { define } = family("cast");

/** Raises an error if a script asks for a type that a device does not have; ops may use it inside. */
function ask(device: Device, dtype: DType): void {
  if (mode.composing <= 1 && mode.quiet === 0) backendFor(device, dtype);
}

/** The elements on another device, in the type that they have. */
function moved(input: Tensor, device: Device): Tensor {
  const storage = backendOf(device).adopt(input.dtype, input.elements());
  return new Tensor(storage, input.sizes, contiguousStrides(input.sizes), 0);
}

define(
  "_to_copy(Tensor input, dtype dtype, device? device=null, device? from=null)",
  "Internal: a copy in another type, or on another device.",
  {
    reach: "method",
    text: "a",
    backward: "ToCopyBackward0",
    forward: ({ input, dtype, device }) => {
      const { backend } = input.storage;
      const result = new Tensor(backend.reserve(dtype, input.numel()), input.sizes, keptStrides(input), 0);
      backend.copy(result, input);
      return device === null || backendOf(device) === backend ? result : moved(result, device);
    },
    gradients: {
      a: rule<{ from: Device | null }>("g, in a's type", "", (g, { args, inputs: [{ dtype }] }) =>
        g.dtype === dtype && args.from === null ? g : g._to_copy(dtype, args.from),
      ),
    },
    samples: [() => [grid([2, 3]), float64]],
  },
);

define(
  "to(Tensor input, dtype dtype, bool non_blocking=false, bool copy=false)",
  "The tensor in another type; itself if it has that type already.",
  {
    shapes: "any → the same",
    reach: "method",
    compose: ({ input, dtype, copy }) => {
      ask(input.device, dtype);
      return input.dtype === dtype && !copy ? input : input._to_copy(dtype);
    },
  },
);
define(
  "to(Tensor input, device? device=null, dtype? dtype=null, bool non_blocking=false, bool copy=false)",
  "The tensor on another device, in another type; itself if nothing changes.",
  {
    shapes: "any → the same",
    reach: "method",
    compose: ({ input, device, dtype, copy }) => {
      ask(device ?? input.device, dtype ?? input.dtype);
      if (device === null || backendOf(device) === input.storage.backend)
        return input.to(dtype ?? input.dtype, false, copy);
      return input._to_copy(dtype ?? input.dtype, device, input.device);
    },
  },
);
define(
  "to(Tensor input, Tensor other, bool non_blocking=false, bool copy=false)",
  "The tensor in the type and on the device of `other`.",
  {
    meanings: { other: "The tensor that has the wanted type and device." },
    shapes: "any → the same",
    reach: "method",
    compose: ({ input, other, copy }) => input.to(other.device, other.dtype, false, copy),
  },
);
define("type_as(Tensor input, Tensor other)", "The tensor in the type of `other`.", {
  meanings: { other: "The tensor that has the wanted type." },
  shapes: "any, any → that of `input`",
  reach: "method",
  compose: ({ input, other }) => input.to(other),
});

const byTensorType = new Map(Object.values(dtypes).map((dtype) => [dtype.tensorType, dtype]));

define("type(Tensor input)", "The name of the tensor's type: `torch.FloatTensor` and so on.", {
  reach: "method",
  returns: "string",
  compose: ({ input }) => input.dtype.tensorType,
});
define("type(Tensor input, dtype|str dtype, bool non_blocking=false)", "The tensor in another type.", {
  shapes: "any → the same",
  raises: "ValueError if the type is unknown",
  reach: "method",
  compose: ({ input, dtype }) => {
    const found = typeof dtype === "string" ? byTensorType.get(dtype) : dtype;
    if (found === undefined) throw new ValueError(`invalid type: '${dtype}'`);
    ask(input.device, found);
    return input.to(found);
  },
});
define("cpu(Tensor input)", "The tensor in the CPU's memory.", {
  shapes: "any → the same",
  reach: "method",
  compose: ({ input }) => input.to(new Device("cpu")),
});

const casts: Record<string, DType> = { float: float32, double: float64, int: int32, long: int64, byte: uint8, bool };
for (const [name, dtype] of Object.entries(casts))
  define(`${name}(Tensor input)` as "float(Tensor input)", `The tensor as ${dtype}.`, {
    shapes: "any → the same",
    reach: "method",
    compose: ({ input }) => {
      ask(input.device, dtype);
      return input.to(dtype);
    },
  });
