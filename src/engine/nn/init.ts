// How parameters start: `nn.init`.
import type { Call } from "../arguments.js";
import { qr } from "../declared/linalg.js";
import { randperm } from "../declared/random.js";
import { float64 } from "../dtype.js";
import { ValueError } from "../errors.js";
import { no_grad } from "../mode.js";
import { countOf } from "../shape.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";

/** How many inputs and outputs each unit of a weight has. */
function fans({ sizes }: Tensor): { fan_in: number; fan_out: number } {
  if (sizes.length < 2)
    throw new ValueError("Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
  const field = countOf(sizes.slice(2));
  return { fan_in: sizes[1] * field, fan_out: sizes[0] * field };
}

/** Functions after which nothing has to be scaled. */
const linear = /^(linear|conv[123]d|conv_transpose[123]d|sigmoid)$/;

/** The factor that keeps variances through a nonlinearity. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain */
export function calculate_gain(nonlinearity: string, param: number | null = null): number {
  if (linear.test(nonlinearity)) return 1;
  switch (nonlinearity) {
    case "tanh":
      return 5 / 3;
    case "relu":
      return Math.sqrt(2);
    case "leaky_relu":
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
    case "selu":
      return 3 / 4;
    default:
      throw new ValueError(`Unsupported nonlinearity ${nonlinearity}`);
  }
}

/** The bounds of a uniform initialisation. */
export interface UniformOptions {
  /** The lower bound. Default 0. */
  a?: number;
  /** The upper bound. Default 1. */
  b?: number;
}

const uniformArguments = new Signature("uniform_(Tensor tensor, float a=0, float b=1)");

/** Uniform random numbers in [a, b). Shapes: any → the same. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.uniform_ */
export function uniform_(...args: Call<[tensor: Tensor], [a: number, b: number], UniformOptions>): Tensor {
  const { tensor, a, b } = uniformArguments.read(args);
  return no_grad(() => tensor.uniform_(a, b));
}

/** The parameters of a normal initialisation. */
export interface NormalOptions {
  /** The mean. Default 0. */
  mean?: number;
  /** The standard deviation. Default 1. */
  std?: number;
}

const normalArguments = new Signature("normal_(Tensor tensor, float mean=0, float std=1)");

/** Normal random numbers. Shapes: any → the same. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.normal_ */
export function normal_(...args: Call<[tensor: Tensor], [mean: number, std: number], NormalOptions>): Tensor {
  const { tensor, mean, std } = normalArguments.read(args);
  return no_grad(() => tensor.normal_(mean, std));
}

/** The parameters of a truncated normal initialisation. */
export interface TruncNormalOptions extends NormalOptions {
  /** No number is less. Default -2. */
  a?: number;
  /** No number is greater. Default 2. */
  b?: number;
}

const truncNormalArguments = new Signature(
  "trunc_normal_(Tensor tensor, float mean=0, float std=1, float a=-2, float b=2)",
);

/** Normal random numbers between bounds. Shapes: any → the same. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_ */
export function trunc_normal_(
  ...args: Call<[tensor: Tensor], [mean: number, std: number, a: number, b: number], TruncNormalOptions>
): Tensor {
  const { tensor, mean, std, a, b } = truncNormalArguments.read(args);
  // The uniform numbers between the bounds' places in the distribution, put through its inverse.
  const place = (x: number) =>
    tensor
      .new_full([], (x - mean) / std / Math.SQRT2, { dtype: float64 })
      .erf()
      .item();
  return no_grad(() =>
    tensor
      .uniform_(place(a), place(b))
      .erfinv_()
      .mul_(std * Math.SQRT2)
      .add_(mean)
      .clamp_(a, b),
  );
}

/** One value everywhere. Shapes: any → the same. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.constant_ */
export function constant_(tensor: Tensor, val: number | { val: number }): Tensor {
  return no_grad(() => tensor.fill_(typeof val === "number" ? val : val.val));
}

/** Ones. Shapes: any → the same. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.ones_ */
export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

/** Zeros. Shapes: any → the same. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.zeros_ */
export function zeros_(tensor: Tensor): Tensor {
  return constant_(tensor, 0);
}

/** Ones on the diagonal of a matrix, zeros elsewhere. Shapes: (n, m) → the same. Raises ValueError unless there are two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.eye_ */
export function eye_(tensor: Tensor): Tensor {
  if (tensor.ndim !== 2) throw new ValueError("Only tensors with 2 dimensions are supported");
  return no_grad(() => {
    tensor.zero_().diagonal().fill_(1);
    return tensor;
  });
}

/** What `dirac_` takes. */
export interface DiracOptions {
  /** How many groups of channels there are. Default 1. */
  groups?: number;
}

const diracArguments = new Signature("dirac_(Tensor tensor, int groups=1)");

/** Weights of a convolution that lets as many channels as possible pass unchanged. Shapes: (out, in, kernel…) → the same. Raises ValueError unless there are three to five dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.dirac_ */
export function dirac_(...args: Call<[tensor: Tensor], [groups: number], DiracOptions>): Tensor {
  const { tensor, groups } = diracArguments.read(args);
  const { sizes } = tensor;
  if (sizes.length < 3 || sizes.length > 5)
    throw new ValueError("Only tensors with 3, 4, or 5 dimensions are supported");
  if (sizes[0] % groups !== 0) throw new ValueError("dim 0 must be divisible by groups");
  const perGroup = sizes[0] / groups;
  const middle = sizes.slice(2).map((size) => Math.floor(size / 2));
  return no_grad(() => {
    tensor.zero_();
    for (let group = 0; group < groups; group++)
      for (let d = 0; d < Math.min(perGroup, sizes[1]); d++) tensor.set_at([group * perGroup + d, d, ...middle], 1);
    return tensor;
  });
}

/** What the initialisations of Glorot take. */
export interface XavierOptions {
  /** A factor for all numbers. Default 1. */
  gain?: number;
}

const xavierArguments = new Signature("xavier_(Tensor tensor, float gain=1)");
type XavierCall = Call<[tensor: Tensor], [gain: number], XavierOptions>;

function xavierStd(tensor: Tensor, gain: number): number {
  const { fan_in, fan_out } = fans(tensor);
  return gain * Math.sqrt(2 / (fan_in + fan_out));
}

/** Glorot's initialisation, uniform. Shapes: (out, in, …) → the same. Raises ValueError if there are fewer than two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_ */
export function xavier_uniform_(...args: XavierCall): Tensor {
  const { tensor, gain } = xavierArguments.read(args);
  const bound = Math.sqrt(3) * xavierStd(tensor, gain);
  return uniform_(tensor, -bound, bound);
}

/** Glorot's initialisation, normal. Shapes: (out, in, …) → the same. Raises ValueError if there are fewer than two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_ */
export function xavier_normal_(...args: XavierCall): Tensor {
  const { tensor, gain } = xavierArguments.read(args);
  return normal_(tensor, 0, xavierStd(tensor, gain));
}

/** What the initialisations of He take. */
export interface KaimingOptions {
  /** The slope of the leaky rectifier behind, for negative numbers. Default 0. */
  a?: number;
  /** Whether variances are kept forward (`fan_in`) or backward (`fan_out`). Default `fan_in`. */
  mode?: "fan_in" | "fan_out";
  /** The function behind. Default `leaky_relu`. */
  nonlinearity?: string;
}

const kaimingArguments = new Signature(
  "kaiming_(Tensor tensor, float a=0, str mode='fan_in', str nonlinearity='leaky_relu')",
);
type KaimingCall = Call<
  [tensor: Tensor],
  [a: number, mode: "fan_in" | "fan_out", nonlinearity: string],
  KaimingOptions
>;

function kaimingStd(args: KaimingCall): { tensor: Tensor; std: number } {
  const { tensor, a, mode, nonlinearity } = kaimingArguments.read(args);
  if (tensor.sizes.includes(0)) return { tensor, std: 0 };
  const lowered = mode.toLowerCase();
  if (lowered !== "fan_in" && lowered !== "fan_out")
    throw new ValueError(`Mode ${lowered} not supported, please use one of ['fan_in', 'fan_out']`);
  const fan = fans(tensor)[lowered];
  return { tensor, std: calculate_gain(nonlinearity, a) / Math.sqrt(fan) };
}

/** He's initialisation, uniform. Shapes: (out, in, …) → the same. Raises ValueError if there are fewer than two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_ */
export function kaiming_uniform_(...args: KaimingCall): Tensor {
  const { tensor, std } = kaimingStd(args);
  const bound = Math.sqrt(3) * std;
  return uniform_(tensor, -bound, bound);
}

/** He's initialisation, normal. Shapes: (out, in, …) → the same. Raises ValueError if there are fewer than two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_ */
export function kaiming_normal_(...args: KaimingCall): Tensor {
  const { tensor, std } = kaimingStd(args);
  return normal_(tensor, 0, std);
}

const orthogonalArguments = new Signature("orthogonal_(Tensor tensor, float gain=1)");

/** A matrix whose rows, or columns if these are fewer, are orthogonal. Shapes: (n, …) → the same. Raises ValueError if there are fewer than two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_ */
export function orthogonal_(...args: XavierCall): Tensor {
  const { tensor, gain } = orthogonalArguments.read(args);
  if (tensor.ndim < 2) throw new ValueError("Only tensors with 2 or more dimensions are supported");
  if (tensor.numel() === 0) return tensor;
  const rows = tensor.sizes[0];
  const columns = tensor.numel() / rows;
  return no_grad(() => {
    const drawn = tensor.detach().new_zeros([rows, columns]).normal_();
    const [q, r] = qr(rows < columns ? drawn.t() : drawn);
    const signed = q.mul(r.diagonal().sign());
    return tensor.copy_((rows < columns ? signed.t() : signed).reshape(tensor.sizes)).mul_(gain);
  });
}

/** What `sparse_` takes besides the part of zeros. */
export interface SparseOptions {
  /** The standard deviation of the others. Default 0.01. */
  std?: number;
}

const sparseArguments = new Signature("sparse_(Tensor tensor, float sparsity, float std=0.01)");

/** A matrix of normal random numbers, with as many zeros per column as `sparsity` says. Shapes: (n, m) → the same. Raises ValueError unless there are two dimensions. https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.sparse_ */
export function sparse_(...args: Call<[tensor: Tensor, sparsity: number], [std: number], SparseOptions>): Tensor {
  const { tensor, sparsity, std } = sparseArguments.read(args);
  if (tensor.ndim !== 2) throw new ValueError("Only tensors with 2 dimensions are supported");
  const [rows, columns] = tensor.sizes;
  const zeros = Math.ceil(sparsity * rows);
  return no_grad(() => {
    tensor.normal_(0, std);
    for (let column = 0; column < columns; column++) tensor.set_at([randperm(rows).narrow(0, 0, zeros), column], 0);
    return tensor;
  });
}
