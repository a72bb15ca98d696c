// Names of PyTorch that Gradlens does not have: using one says so, by name.
import { AttributeError } from "./errors.js";
import { rows } from "./op.js";
import { Tensor } from "./tensor.js";

/** Ops that are to come. A name leaves this list's effect as soon as a row of that name exists. */
const later = "conv_tbc lobpcg ormqr pca_lowrank svd_lowrank";

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
  const names = words(laterInside[namespace]);
  const has = (name: string) => namespace === "functional" && rows.get(name)?.some(({ reach }) => reach.functional);
  return names.filter((name) => name !== "" && !has(name)).sort();
}

/** What stays out, by the reason; behind a semicolon what to use instead. */
const reasons: Readonly<Record<string, string>> = {
  "complex numbers are": `
    complex view_as_complex view_as_real real imag conj conj_physical polar complex64 complex128 cfloat cdouble chalf
    fft stft istft eig`,
  "half precision is": "float16 half bfloat16 autocast amp HalfTensor BFloat16Tensor",
  "integers of 8 and 16 bits are": "int8 char int16 short CharTensor ShortTensor",
  "sparse tensors are": `
    sparse sparse_coo_tensor sparse_csr_tensor sparse_csc_tensor sparse_bsr_tensor sparse_bsc_tensor
    sparse_compressed_tensor to_sparse to_sparse_coo to_sparse_csr to_sparse_csc to_sparse_bsr to_sparse_bsc sparse_mask
    sparse_dim dense_dim coalesce is_coalesced to_dense crow_indices col_indices ccol_indices row_indices smm spmm sspaddmm
    hspmm saddmm sparse_resize_ sparse_resize_and_clear_ resize_as_sparse_`,
  "quantised tensors are": `
    quantization qint8 quint8 qint32 quantize_per_tensor quantize_per_tensor_dynamic quantize_per_channel dequantize
    int_repr q_scale q_zero_point q_per_channel_scales q_per_channel_zero_points q_per_channel_axis qscheme
    fake_quantize_per_tensor_affine fake_quantize_per_channel_affine`,
  "compiled scripts are": "jit compile fx",
  "transforms of functions are; use `autograd.functional`": "func functorch vmap",
  "CUDA is": "cuda Stream",
  "other backends are": "backends xpu ipu mps to_mkldnn",
  "training on several machines is": "distributed",
  "training on several processors is": "multiprocessing share_memory_ is_shared pin_memory is_pinned record_stream",
  "memory as an object is": "storage untyped_storage storage_type set_ data_ptr is_storage UntypedStorage TypedStorage",
  "exchange with other libraries is; use `data_array()`": "from_dlpack to_dlpack",
  "functions that PyTorch has removed are; use `linalg.lstsq`": "lstsq",
  "functions that PyTorch has removed are; use `linalg.matrix_rank`": "matrix_rank",
  "functions that PyTorch has removed are; use `linalg.solve`": "solve",
  "functions that PyTorch has removed are; use `linalg.eigh`": "symeig",
  "the type of all tensors at once is; use `set_default_dtype`": "set_default_tensor_type",
  "NumPy is; use `data_array()`": "numpy",
  "named tensors are": "names rename refine_names align_to align_as align_tensors has_names",
};

const words = (text: string) => text.trim().split(/\s+/);
const out = new Map(Object.entries(reasons).flatMap(([reason, names]) => words(names).map((name) => [name, reason])));

/** A name that raises, whatever is done with it. */
export type Absent = (...args: never[]) => never;

/** All absent names that have no row. */
export function absentNames(): string[] {
  const names = [...words(later), ...out.keys()];
  return [...new Set(names)].filter((name) => !rows.has(name)).sort();
}

function complain(path: string, name: string): never {
  const reason = out.get(name);
  if (reason === undefined) throw new AttributeError(`${path}${name} is not in Gradlens yet`);
  const [what, instead] = reason.split("; ");
  const hint = instead === undefined ? "" : `; ${instead}`;
  throw new AttributeError(`${path}${name}: ${what} not in Gradlens${hint}`);
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
