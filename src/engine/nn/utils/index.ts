// The module `torch.nn.utils`.
import { absent } from "../../absent.js";

export { clip_grad_norm_, clip_grad_value_, clip_grads_with_norm_, get_total_norm, type NormOptions } from "./clip.js";
export * as parametrizations from "./parametrizations.js";
export * as parametrize from "./parametrize.js";
export * as rnn from "./rnn.js";
export { remove_spectral_norm, type SpectralNormOptions, spectral_norm } from "./spectral-norm.js";
export * as stateless from "./stateless.js";
export { parameters_to_vector, vector_to_parameters } from "./vector.js";
export { remove_weight_norm, weight_norm } from "./weight-norm.js";

/** @deprecated Not in Gradlens. */
export const prune = absent("utils.prune", "nn");
/** @deprecated Not in Gradlens. */
export const skip_init = absent("utils.skip_init", "nn");
