// Conversions between element types.

import { backendOf } from "../backend/devices.js";
import { Device } from "../device.js";
import { bool, type DType, float32, float64, int32, int64, uint8 } from "../dtype.js";
import { rule } from "../op.js";
import { allocate } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("cast");

define("_to_copy(Tensor input, dtype dtype)", "Internal: a copy in another type.", {
  reach: "method",
  text: "a",
  backward: "ToCopyBackward0",
  forward: ({ input, dtype }) => {
    const result = allocate(input, input.sizes, dtype);
    input.storage.backend.copy(result, input);
    return result;
  },
  gradients: {
    a: rule("g, in a's type", "", (g, { inputs: [{ dtype }] }) => (g.dtype === dtype ? g : g._to_copy(dtype))),
  },
  samples: [() => [grid([2, 3]), float64]],
});

define(
  "to(Tensor input, dtype dtype, *, bool copy=false)",
  "The tensor in another type; itself if it has that type already.",
  {
    reach: "method",
    compose: ({ input, dtype, copy }) => {
      if (input.dtype === dtype) return copy ? input.clone() : input;
      return input._to_copy(dtype);
    },
  },
);
define(
  "to(Tensor input, device? device=null, dtype? dtype=null, *, bool copy=false)",
  "The tensor on another device, in another type.",
  {
    reach: "method",
    compose: ({ input, device, dtype, copy }) => {
      backendOf(device);
      return input.to(dtype ?? input.dtype, { copy });
    },
  },
);
define("to(Tensor input, Tensor other, *, bool copy=false)", "The tensor in the type of `other`.", {
  reach: "method",
  compose: ({ input, other, copy }) => input.to(other.dtype, { copy }),
});
define("type_as(Tensor input, Tensor other)", "The tensor in the type of `other`.", {
  reach: "method",
  compose: ({ input, other }) => input.to(other.dtype),
});
define("cpu(Tensor input)", "The tensor in the CPU's memory.", {
  reach: "method",
  compose: ({ input }) => input.to(new Device("cpu")),
});

const casts: Record<string, DType> = { float: float32, double: float64, int: int32, long: int64, byte: uint8, bool };
for (const [name, dtype] of Object.entries(casts))
  define(`${name}(Tensor input)` as "float(Tensor input)", `The tensor as ${dtype}.`, {
    reach: "method",
    compose: ({ input }) => input.to(dtype),
  });
