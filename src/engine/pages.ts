// Where PyTorch documents an op: the page of the function, of the method, or of the function in `nn.functional`.
import { type Namespace, nameInside, type OpRow } from "./op.js";

const generated = "https://pytorch.org/docs/stable/generated/torch";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Functions of `torch` that have no page of their own. */
const noFunctionPage = words(`
  adaptive_avg_pool1d adaptive_max_pool1d affine_grid_generator alpha_dropout as_strided_scatter avg_pool1d batch_norm
  bilinear binomial celu channel_shuffle clamp_max clamp_min constant_pad_nd conv1d conv2d conv3d conv_transpose1d
  conv_transpose2d conv_transpose3d convolution cosine_similarity detach dropout embedding embedding_bag
  feature_alpha_dropout feature_dropout fill frobenius_norm get_device grid_sampler grid_sampler_2d grid_sampler_3d
  group_norm hardshrink index_fill index_put instance_norm is_neg is_same_size is_signed layer_norm log_softmax
  masked_fill masked_scatter max_pool1d max_pool1d_with_indices max_pool2d max_pool3d native_batch_norm
  native_channel_shuffle native_group_norm native_layer_norm norm_except_dim nuclear_norm pairwise_distance pdist
  pixel_shuffle pixel_unshuffle prelu put relu rrelu rsub scalar_tensor segment_reduce selu split_with_sizes threshold
  unsafe_chunk unsafe_split unsafe_split_with_sizes`);

/** Methods, and those in place, that have no page. */
const noMethodPage = words(`
  alias alpha_dropout_ as_strided_ as_strided_scatter celu_ clamp_max clamp_max_ clamp_min clamp_min_ deg2rad_ dropout_
  embedding_renorm_ exp2 exp2_ feature_alpha_dropout_ feature_dropout_ heaviside_ index
  is_neg is_nonzero is_same_size kron log_softmax map2_ new_empty_strided prelu put rad2deg_ relu relu_ rpow rsub
  selu_ slice  split_with_sizes swapaxes_ swapdims_ unsafe_chunk unsafe_split unsafe_split_with_sizes`);

/** Functions of `nn.functional` that have no page. */
const noFunctionalPage = words("celu_ channel_shuffle native_channel_shuffle selu_");

const noSpecialPage = /^(bessel_y|chebyshev|hermite|laguerre|legendre|modified|shifted)/;

const functionPage = ({ name, reach }: OpRow) =>
  reach.function && !/_$|_copy$/.test(name.replace("narrow_copy", "")) && !noFunctionPage.has(name)
    ? `${generated}.${name}.html`
    : undefined;

const methodPage = ({ name, reach }: OpRow, ending: string) =>
  (reach.method || reach.inPlace || name.endsWith("_")) && !noMethodPage.has(name + ending)
    ? `${generated}.Tensor.${name}${ending}.html`
    : undefined;

/** Activations and layers that are functions of `torch` too are explained in `nn.functional`. */
const activations = words(`
  adaptive_avg_pool1d adaptive_max_pool1d alpha_dropout avg_pool1d batch_norm bilinear celu conv1d conv2d conv3d
  conv_transpose1d conv_transpose2d conv_transpose3d cosine_similarity dropout embedding embedding_bag
  feature_alpha_dropout group_norm hardshrink instance_norm layer_norm log_softmax max_pool1d max_pool2d max_pool3d
  pairwise_distance pdist pixel_shuffle pixel_unshuffle prelu relu relu_ rrelu rrelu_ selu threshold threshold_`);

const functionalPage = ({ name, reach }: OpRow) =>
  (reach.functional || activations.has(name)) && !noFunctionalPage.has(name) && !name.endsWith("_with_indices")
    ? `${generated}.nn.functional.${name}.html`
    : undefined;

/** The page of an op as a function, a method or in place; nothing where PyTorch explains it nowhere. */
export function pageOf(row: OpRow, inPlace: boolean): string | undefined {
  if (inPlace) return methodPage(row, "_") ?? functionPage(row) ?? functionalPage(row);
  return functionPage(row) ?? (activations.has(row.name) ? functionalPage(row) : undefined) ?? methodPage(row, "");
}

/** The page of a function inside one of the modules of `torch`. */
export function pageInside(namespace: Namespace, row: OpRow): string | undefined {
  const name = nameInside(namespace, row.name);
  if (namespace === "linalg") return `${generated}.linalg.${name}.html`;
  if (namespace === "functional") return functionalPage(row) ?? pageOf(row, false);
  return noSpecialPage.test(name) ? undefined : `https://pytorch.org/docs/stable/special.html#torch.special.${name}`;
}
