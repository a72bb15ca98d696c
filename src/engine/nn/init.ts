// How parameters start: `nn.init`.
import { ValueError } from "../errors.js";
import { no_grad } from "../mode.js";
import type { Tensor } from "../tensor.js";

/** How many inputs and outputs each unit of a weight has. */
function fans({ sizes }: Tensor): { fan_in: number; fan_out: number } {
  if (sizes.length < 2)
    throw new ValueError("Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
  const field = sizes.slice(2).reduce((product, size) => product * size, 1);
  return { fan_in: sizes[1] * field, fan_out: sizes[0] * field };
}

/** The factor that keeps variances through a nonlinearity. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain */
export function calculate_gain(nonlinearity: string, param: number | null = null): number {
  switch (nonlinearity) {
    case "tanh":
      return 5 / 3;
    case "relu":
      return Math.sqrt(2);
    case "leaky_relu":
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
    case "selu":
      return 3 / 4;
    case "linear":
    case "sigmoid":
    case "conv1d":
    case "conv2d":
    case "conv3d":
      return 1;
    default:
      throw new ValueError(`Unsupported nonlinearity ${nonlinearity}`);
  }
}

/** Uniform random numbers in [a, b). */
export function uniform_(tensor: Tensor, a = 0, b = 1): Tensor {
  return no_grad(() => tensor.uniform_(a, b));
}

/** Normal random numbers. */
export function normal_(tensor: Tensor, mean = 0, std = 1): Tensor {
  return no_grad(() => tensor.normal_(mean, std));
}

/** One value everywhere. */
export function constant_(tensor: Tensor, val: number): Tensor {
  return no_grad(() => tensor.fill_(val));
}

/** Ones. */
export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

/** Zeros. */
export function zeros_(tensor: Tensor): Tensor {
  return constant_(tensor, 0);
}

/** Ones on the diagonal of a matrix, zeros elsewhere. */
export function eye_(tensor: Tensor): Tensor {
  if (tensor.ndim !== 2) throw new ValueError("Only tensors with 2 dimensions are supported");
  return no_grad(() => {
    tensor.zero_().diagonal().fill_(1);
    return tensor;
  });
}

/** What the initialisations of He take. */
export interface KaimingOptions {
  a?: number;
  mode?: "fan_in" | "fan_out";
  nonlinearity?: string;
}

function kaimingStd(tensor: Tensor, { a = 0, mode = "fan_in", nonlinearity = "leaky_relu" }: KaimingOptions): number {
  if (mode !== "fan_in" && mode !== "fan_out")
    throw new ValueError(`Mode ${mode} not supported, please use one of ['fan_in', 'fan_out']`);
  return calculate_gain(nonlinearity, a) / Math.sqrt(fans(tensor)[mode]);
}

/** He's initialisation, uniform. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_ */
export function kaiming_uniform_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  if (tensor.sizes.includes(0)) return tensor;
  const bound = Math.sqrt(3) * kaimingStd(tensor, options);
  return uniform_(tensor, -bound, bound);
}

/** He's initialisation, normal. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_ */
export function kaiming_normal_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  if (tensor.sizes.includes(0)) return tensor;
  return normal_(tensor, 0, kaimingStd(tensor, options));
}

const gainOf = (gain: number | { gain?: number }) => (typeof gain === "number" ? gain : (gain.gain ?? 1));

function xavierStd(tensor: Tensor, gain: number): number {
  const { fan_in, fan_out } = fans(tensor);
  return gain * Math.sqrt(2 / (fan_in + fan_out));
}

/** Glorot's initialisation, uniform. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_ */
export function xavier_uniform_(tensor: Tensor, gain: number | { gain?: number } = 1): Tensor {
  const bound = Math.sqrt(3) * xavierStd(tensor, gainOf(gain));
  return uniform_(tensor, -bound, bound);
}

/** Glorot's initialisation, normal. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_ */
export function xavier_normal_(tensor: Tensor, gain: number | { gain?: number } = 1): Tensor {
  return normal_(tensor, 0, xavierStd(tensor, gainOf(gain)));
}
