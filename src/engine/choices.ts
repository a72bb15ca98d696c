// Which strings a parameter takes, so that the editor offers them and marks others. The running engine has its own checks.
import type { OpRow } from "./op.js";

/** By name, or by op and name where the same name means other choices. */
const choices: Readonly<Record<string, readonly string[]>> = {
  reduction: ["mean", "sum", "none"],
  "kl_div reduction": ["mean", "sum", "none", "batchmean"],
  rounding_mode: ["trunc", "floor"],
  approximate: ["none", "tanh"],
  indexing: ["ij", "xy"],
  interpolation: ["linear", "lower", "higher", "midpoint", "nearest"],
  side: ["left", "right"],
  compute_mode: ["use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist"],
  UPLO: ["L", "U"],
  ord: ["fro", "nuc"],
  p: ["fro", "nuc"],
  driver: ["gesvd", "gesvdj", "gesvda"],
  "linalg_lstsq driver": ["gels", "gelsy", "gelsd", "gelss"],
  "scatter reduce": ["add", "multiply"],
  "scatter_reduce reduce": ["sum", "prod", "mean", "amax", "amin"],
  "index_reduce reduce": ["prod", "mean", "amax", "amin"],
  "segment_reduce reduce": ["sum", "mean", "max", "min", "prod"],
  "linalg_qr mode": ["reduced", "complete", "r"],
  "pad mode": ["constant", "reflect", "replicate", "circular"],
  "embedding_bag mode": ["mean", "sum", "max"],
  "grid_sample mode": ["bilinear", "nearest", "bicubic"],
  padding_mode: ["zeros", "border", "reflection"],
  padding: ["valid", "same"],
  "interpolate mode": ["nearest", "linear", "bilinear", "bicubic", "trilinear", "area", "nearest-exact"],
  "upsample mode": ["nearest", "linear", "bilinear", "bicubic", "trilinear"],
};

/** The type of a parameter that takes a string: the strings, where they are known. */
export function stringType({ name, aliasOf }: OpRow, parameter: string): string {
  const op = (aliasOf ?? name).replace(/_$/, "");
  const known = choices[`${op} ${parameter}`] ?? choices[parameter];
  return known === undefined ? "string" : known.map((word) => `"${word}"`).join(" | ");
}
