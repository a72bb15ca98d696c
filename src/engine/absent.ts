// Names of PyTorch that Gradlens does not have: using one says so, by name.
import { AttributeError } from "./errors.js";
import { rows } from "./op.js";
import { Tensor } from "./tensor.js";

/** Ops that are to come. A name leaves this list's effect as soon as a row of that name exists. */
const later = `
  acos acosh addbmm addcdiv addcmul addmv addr adjoint aminmax angle argsort argwhere asin asinh atan atan2 atanh
  atleast_1d atleast_2d atleast_3d baddbmm bernoulli bincount bitwise_and bitwise_left_shift bitwise_not bitwise_or
  bitwise_right_shift bitwise_xor block_diag broadcast_tensors bucketize cartesian_prod cdist celu chain_matmul chunk
  column_stack combinations concat constant_pad_nd copysign corrcoef
  cosh cosine_similarity count_nonzero cov cross cummax cummin cumprod cumsum cumulative_trapezoid deg2rad diag
  diag_embed diagflat diagonal_scatter diff digamma dist dropout dsplit dstack einsum erf erfc erfinv exp2 fix flip fliplr
  flipud float_power floor_divide fmax fmin fmod frac frexp gather gcd ger gradient heaviside histc hsplit hstack hypot i0 igamma
  igammac index_add index_copy index_fill index_select inner inverse isin isneginf isposinf isreal kron kthvalue lcm ldexp
  lerp lgamma log10 log2 logaddexp logaddexp2 logcumsumexp logdet logit logspace logsumexp masked_scatter masked_select
  matrix_exp matrix_power median meshgrid mode movedim moveaxis msort multinomial mvlgamma nan_to_num nanmean nanmedian nanquantile
  nansum norm normal outer pinverse pixel_shuffle pixel_unshuffle poisson polar polygamma prelu quantile rad2deg randint
  randint_like randperm ravel remainder renorm repeat_interleave roll rot90 scatter scatter_add scatter_reduce searchsorted
  select_scatter selu sgn signbit sinc sinh slice_scatter slogdet sort split split_with_sizes std_mean subtract multiply divide
  negative absolute clip swapaxes swapdims take take_along_dim tan tensor_split tensordot tile topk trace trapezoid trapz
  tril tril_indices triu triu_indices true_divide unflatten unfold unique unique_consecutive vander var_mean vdot vsplit
  vstack xlogy numel result_type can_cast`;

/** Modules, functions and optimizers that are to come, by the namespace that they will stand in. */
const laterInside: Readonly<Record<AbsentFrom, string>> = {
  nn: `AdaptiveLogSoftmaxWithLoss DataParallel SyncBatchNorm UninitializedBuffer UninitializedParameter parallel quantized`,
  functional: ``,
  optim: `SparseAdam`,
  autograd: `forward_ad profiler emit_nvtx emit_itt`,
};

/** The namespaces of the module that have absent names of their own. */
export type AbsentFrom = "nn" | "functional" | "optim" | "autograd";

const paths: Readonly<Record<AbsentFrom, string>> = {
  nn: "torch.nn.",
  functional: "torch.nn.functional.",
  optim: "torch.optim.",
  autograd: "torch.autograd.",
};

/** All absent names of a namespace. */
export function absentInside(namespace: AbsentFrom): string[] {
  const names = laterInside[namespace].trim().split(/\s+/);
  const has = (name: string) => namespace === "functional" && rows.get(name)?.some(({ reach }) => reach.functional);
  return names.filter((name) => name !== "" && !has(name)).sort();
}

/** What stays out, and why. */
const out: Readonly<Record<string, string>> = {
  complex: "complex numbers are",
  view_as_complex: "complex numbers are",
  view_as_real: "complex numbers are",
  real: "complex numbers are",
  imag: "complex numbers are",
  conj: "complex numbers are",
  complex64: "complex numbers are",
  complex128: "complex numbers are",
  fft: "complex numbers are",
  stft: "complex numbers are",
  float16: "half precision is",
  half: "half precision is",
  bfloat16: "half precision is",
  int8: "integers of 8 and 16 bits are",
  char: "integers of 8 and 16 bits are",
  int16: "integers of 8 and 16 bits are",
  short: "integers of 8 and 16 bits are",
  cfloat: "complex numbers are",
  cdouble: "complex numbers are",
  chalf: "complex numbers are",
  sparse_coo_tensor: "sparse tensors are",
  sparse_csr_tensor: "sparse tensors are",
  sparse: "sparse tensors are",
  to_sparse: "sparse tensors are",
  quantize_per_tensor: "quantised tensors are",
  quantization: "quantised tensors are",
  qint8: "quantised tensors are",
  jit: "compiled scripts are",
  compile: "compiled scripts are",
  fx: "compiled scripts are",
  func: "transforms of functions are (use `autograd.functional`)",
  functorch: "transforms of functions are (use `autograd.functional`)",
  vmap: "transforms of functions are",
  cuda: "CUDA is",
  backends: "other backends are",
  distributed: "training on several machines is",
  multiprocessing: "training on several processors is",
  eig: "complex numbers are",
  lstsq: "functions that PyTorch has removed are (use `linalg.lstsq`)",
  matrix_rank: "functions that PyTorch has removed are (use `linalg.matrix_rank`)",
  solve: "functions that PyTorch has removed are (use `linalg.solve`)",
  symeig: "functions that PyTorch has removed are (use `linalg.eigh`)",
  numpy: "NumPy is (use `data_array()`)",
  names: "named tensors are",
  rename: "named tensors are",
  refine_names: "named tensors are",
};

/** A name that raises, whatever is done with it. */
export type Absent = (...args: never[]) => never;

/** All absent names that have no row. */
export function absentNames(): string[] {
  const names = [...later.trim().split(/\s+/), ...Object.keys(out)];
  return [...new Set(names)].filter((name) => !rows.has(name)).sort();
}

function complain(path: string, name: string): never {
  const reason = out[name];
  throw new AttributeError(
    reason === undefined ? `${path}${name} is not in Gradlens yet` : `${path}${name}: ${reason} not in Gradlens`,
  );
}

/** Stands for a function, type or module that is not there: calling it, or looking into it, raises an error with its name. */
export function absent(name: string, namespace?: AbsentFrom): Absent {
  const refuse = () => complain(namespace === undefined ? "torch." : paths[namespace], name);
  // A class, so that `new` reaches the trap.
  return new Proxy(class {} as unknown as Absent, { apply: refuse, construct: refuse, get: refuse });
}

/** Makes absent names of tensors' methods raise too. */
export function installAbsentMethods(): void {
  for (const plain of absentNames()) {
    for (const name of [plain, `${plain}_`]) {
      if (name in Tensor.prototype) continue;
      const value = () => complain("Tensor.", name === plain ? plain : name);
      Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
    }
  }
}
