// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const adaptive_avg_pool1d: Absent = absent("adaptive_avg_pool1d", "functional");
/** @deprecated Not in Gradlens. */
export const adaptive_avg_pool2d: Absent = absent("adaptive_avg_pool2d", "functional");
/** @deprecated Not in Gradlens. */
export const adaptive_max_pool1d: Absent = absent("adaptive_max_pool1d", "functional");
/** @deprecated Not in Gradlens. */
export const adaptive_max_pool2d: Absent = absent("adaptive_max_pool2d", "functional");
/** @deprecated Not in Gradlens. */
export const affine_grid: Absent = absent("affine_grid", "functional");
/** @deprecated Not in Gradlens. */
export const alpha_dropout: Absent = absent("alpha_dropout", "functional");
/** @deprecated Not in Gradlens. */
export const avg_pool1d: Absent = absent("avg_pool1d", "functional");
/** @deprecated Not in Gradlens. */
export const avg_pool2d: Absent = absent("avg_pool2d", "functional");
/** @deprecated Not in Gradlens. */
export const batch_norm: Absent = absent("batch_norm", "functional");
/** @deprecated Not in Gradlens. */
export const bilinear: Absent = absent("bilinear", "functional");
/** @deprecated Not in Gradlens. */
export const binary_cross_entropy: Absent = absent("binary_cross_entropy", "functional");
/** @deprecated Not in Gradlens. */
export const binary_cross_entropy_with_logits: Absent = absent("binary_cross_entropy_with_logits", "functional");
/** @deprecated Not in Gradlens. */
export const celu: Absent = absent("celu", "functional");
/** @deprecated Not in Gradlens. */
export const conv1d: Absent = absent("conv1d", "functional");
/** @deprecated Not in Gradlens. */
export const conv2d: Absent = absent("conv2d", "functional");
/** @deprecated Not in Gradlens. */
export const conv3d: Absent = absent("conv3d", "functional");
/** @deprecated Not in Gradlens. */
export const conv_transpose1d: Absent = absent("conv_transpose1d", "functional");
/** @deprecated Not in Gradlens. */
export const conv_transpose2d: Absent = absent("conv_transpose2d", "functional");
/** @deprecated Not in Gradlens. */
export const cosine_embedding_loss: Absent = absent("cosine_embedding_loss", "functional");
/** @deprecated Not in Gradlens. */
export const cosine_similarity: Absent = absent("cosine_similarity", "functional");
/** @deprecated Not in Gradlens. */
export const cross_entropy: Absent = absent("cross_entropy", "functional");
/** @deprecated Not in Gradlens. */
export const ctc_loss: Absent = absent("ctc_loss", "functional");
/** @deprecated Not in Gradlens. */
export const dropout: Absent = absent("dropout", "functional");
/** @deprecated Not in Gradlens. */
export const dropout1d: Absent = absent("dropout1d", "functional");
/** @deprecated Not in Gradlens. */
export const dropout2d: Absent = absent("dropout2d", "functional");
/** @deprecated Not in Gradlens. */
export const elu: Absent = absent("elu", "functional");
/** @deprecated Not in Gradlens. */
export const embedding: Absent = absent("embedding", "functional");
/** @deprecated Not in Gradlens. */
export const embedding_bag: Absent = absent("embedding_bag", "functional");
/** @deprecated Not in Gradlens. */
export const fold: Absent = absent("fold", "functional");
/** @deprecated Not in Gradlens. */
export const gaussian_nll_loss: Absent = absent("gaussian_nll_loss", "functional");
/** @deprecated Not in Gradlens. */
export const gelu: Absent = absent("gelu", "functional");
/** @deprecated Not in Gradlens. */
export const glu: Absent = absent("glu", "functional");
/** @deprecated Not in Gradlens. */
export const grid_sample: Absent = absent("grid_sample", "functional");
/** @deprecated Not in Gradlens. */
export const group_norm: Absent = absent("group_norm", "functional");
/** @deprecated Not in Gradlens. */
export const gumbel_softmax: Absent = absent("gumbel_softmax", "functional");
/** @deprecated Not in Gradlens. */
export const hardshrink: Absent = absent("hardshrink", "functional");
/** @deprecated Not in Gradlens. */
export const hardsigmoid: Absent = absent("hardsigmoid", "functional");
/** @deprecated Not in Gradlens. */
export const hardswish: Absent = absent("hardswish", "functional");
/** @deprecated Not in Gradlens. */
export const hardtanh: Absent = absent("hardtanh", "functional");
/** @deprecated Not in Gradlens. */
export const hinge_embedding_loss: Absent = absent("hinge_embedding_loss", "functional");
/** @deprecated Not in Gradlens. */
export const huber_loss: Absent = absent("huber_loss", "functional");
/** @deprecated Not in Gradlens. */
export const instance_norm: Absent = absent("instance_norm", "functional");
/** @deprecated Not in Gradlens. */
export const interpolate: Absent = absent("interpolate", "functional");
/** @deprecated Not in Gradlens. */
export const kl_div: Absent = absent("kl_div", "functional");
/** @deprecated Not in Gradlens. */
export const layer_norm: Absent = absent("layer_norm", "functional");
/** @deprecated Not in Gradlens. */
export const leaky_relu: Absent = absent("leaky_relu", "functional");
/** @deprecated Not in Gradlens. */
export const local_response_norm: Absent = absent("local_response_norm", "functional");
/** @deprecated Not in Gradlens. */
export const logsigmoid: Absent = absent("logsigmoid", "functional");
/** @deprecated Not in Gradlens. */
export const margin_ranking_loss: Absent = absent("margin_ranking_loss", "functional");
/** @deprecated Not in Gradlens. */
export const max_pool1d: Absent = absent("max_pool1d", "functional");
/** @deprecated Not in Gradlens. */
export const max_pool2d: Absent = absent("max_pool2d", "functional");
/** @deprecated Not in Gradlens. */
export const max_pool3d: Absent = absent("max_pool3d", "functional");
/** @deprecated Not in Gradlens. */
export const max_unpool2d: Absent = absent("max_unpool2d", "functional");
/** @deprecated Not in Gradlens. */
export const mish: Absent = absent("mish", "functional");
/** @deprecated Not in Gradlens. */
export const multi_margin_loss: Absent = absent("multi_margin_loss", "functional");
/** @deprecated Not in Gradlens. */
export const nll_loss: Absent = absent("nll_loss", "functional");
/** @deprecated Not in Gradlens. */
export const normalize: Absent = absent("normalize", "functional");
/** @deprecated Not in Gradlens. */
export const one_hot: Absent = absent("one_hot", "functional");
/** @deprecated Not in Gradlens. */
export const pad: Absent = absent("pad", "functional");
/** @deprecated Not in Gradlens. */
export const pairwise_distance: Absent = absent("pairwise_distance", "functional");
/** @deprecated Not in Gradlens. */
export const pixel_shuffle: Absent = absent("pixel_shuffle", "functional");
/** @deprecated Not in Gradlens. */
export const pixel_unshuffle: Absent = absent("pixel_unshuffle", "functional");
/** @deprecated Not in Gradlens. */
export const poisson_nll_loss: Absent = absent("poisson_nll_loss", "functional");
/** @deprecated Not in Gradlens. */
export const prelu: Absent = absent("prelu", "functional");
/** @deprecated Not in Gradlens. */
export const relu6: Absent = absent("relu6", "functional");
/** @deprecated Not in Gradlens. */
export const relu_: Absent = absent("relu_", "functional");
/** @deprecated Not in Gradlens. */
export const rrelu: Absent = absent("rrelu", "functional");
/** @deprecated Not in Gradlens. */
export const scaled_dot_product_attention: Absent = absent("scaled_dot_product_attention", "functional");
/** @deprecated Not in Gradlens. */
export const selu: Absent = absent("selu", "functional");
/** @deprecated Not in Gradlens. */
export const silu: Absent = absent("silu", "functional");
/** @deprecated Not in Gradlens. */
export const smooth_l1_loss: Absent = absent("smooth_l1_loss", "functional");
/** @deprecated Not in Gradlens. */
export const soft_margin_loss: Absent = absent("soft_margin_loss", "functional");
/** @deprecated Not in Gradlens. */
export const softmin: Absent = absent("softmin", "functional");
/** @deprecated Not in Gradlens. */
export const softplus: Absent = absent("softplus", "functional");
/** @deprecated Not in Gradlens. */
export const softshrink: Absent = absent("softshrink", "functional");
/** @deprecated Not in Gradlens. */
export const softsign: Absent = absent("softsign", "functional");
/** @deprecated Not in Gradlens. */
export const tanhshrink: Absent = absent("tanhshrink", "functional");
/** @deprecated Not in Gradlens. */
export const threshold: Absent = absent("threshold", "functional");
/** @deprecated Not in Gradlens. */
export const triplet_margin_loss: Absent = absent("triplet_margin_loss", "functional");
/** @deprecated Not in Gradlens. */
export const unfold: Absent = absent("unfold", "functional");
/** @deprecated Not in Gradlens. */
export const upsample: Absent = absent("upsample", "functional");
