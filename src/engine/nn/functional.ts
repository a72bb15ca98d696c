// The module `torch.nn.functional`.
export * from "../declared/absent-functional.js";
export * from "../declared/functional.js";
export { type AttentionForwardOptions, multi_head_attention_forward } from "./attention-forward.js";
