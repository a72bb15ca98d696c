// `nn.functional.multi_head_attention_forward`: attention of several heads, with all its masks.
import { dropout, linear } from "../declared/functional.js";
import { cat } from "../declared/index.js";
import { bool, uint8 } from "../dtype.js";
import { AssertionError, RuntimeError } from "../errors.js";
import { makeSize, sameSizes } from "../shape.js";
import type { Tensor } from "../tensor.js";

/** What `multi_head_attention_forward` takes by keyword. */
export interface AttentionForwardOptions {
  /** Whether dropout is applied. Default true. */
  training?: boolean;
  /** Keys that nobody looks at: (batch, keys), true to leave one out, or numbers to add. */
  key_padding_mask?: Tensor | null;
  /** Whether the weights are returned. Default true. */
  need_weights?: boolean;
  /** Which query may not look at which key: (queries, keys) or (batch · heads, queries, keys), true to forbid, or numbers to add. */
  attn_mask?: Tensor | null;
  /** Whether three matrices project queries, keys and values, instead of one for all. Default false. */
  use_separate_proj_weight?: boolean;
  /** The factors of queries, if they stand alone. */
  q_proj_weight?: Tensor | null;
  /** The factors of keys, if they stand alone. */
  k_proj_weight?: Tensor | null;
  /** The factors of values, if they stand alone. */
  v_proj_weight?: Tensor | null;
  /** Keys and values to use instead of projected ones. */
  static_k?: Tensor | null;
  /** Values that are used instead of projected ones. */
  static_v?: Tensor | null;
  /** Whether the weights are averaged over the heads. Default true. */
  average_attn_weights?: boolean;
  /** Says that the mask is the causal one. Default false. */
  is_causal?: boolean;
}

/** Queries, keys and values. */
interface Triple {
  readonly q: Tensor;
  readonly k: Tensor;
  readonly v: Tensor;
}

function assert(condition: boolean, message: () => string): asserts condition {
  if (!condition) throw new AssertionError(message());
}

const sizeText = (sizes: readonly number[]) => `(${sizes.join(", ")})`;

/** Raises unless the ranks of all arguments fit each other. */
function checkRanks({ q, k, v }: Triple, padding: Tensor | null, mask: Tensor | null): void {
  const rank = q.ndim;
  assert(
    rank === 2 || rank === 3,
    () => `query should be unbatched 2D or batched 3D tensor but received ${rank}-D query tensor`,
  );
  const which = rank === 3 ? "batched (3-D)" : "unbatched (2-D)";
  assert(
    k.ndim === rank && v.ndim === rank,
    () =>
      `For ${which} \`query\`, expected \`key\` and \`value\` to be ${rank}-D but found ${k.ndim}-D and ${v.ndim}-D tensors respectively`,
  );
  assert(
    padding === null || padding.ndim === rank - 1,
    () =>
      `For ${which} \`query\`, expected \`key_padding_mask\` to be \`None\` or ${rank - 1}-D but found ${padding?.ndim}-D tensor instead`,
  );
  assert(
    mask === null || mask.ndim === 2 || mask.ndim === 3,
    () =>
      `For ${which} \`query\`, expected \`attn_mask\` to be \`None\`, 2-D or 3-D but found ${mask?.ndim}-D tensor instead`,
  );
}

/** A mask as numbers to add: true becomes −∞. */
function additive(mask: Tensor | null, near: Tensor, name: string): Tensor | null {
  if (mask === null || mask.is_floating_point()) return mask;
  if (mask.dtype !== bool && !(mask.dtype === uint8 && name === "attn_mask"))
    throw new AssertionError(`only bool and floating types of ${name} are supported`);
  return near.new_zeros(mask.sizes).masked_fill(mask.dtype === bool ? mask : mask.ne(0), Number.NEGATIVE_INFINITY);
}

/** Projected tensors with both masks. */
interface Masked extends Triple {
  readonly mask: Tensor | null;
  readonly padding: Tensor | null;
}

/** A mask with one more key that everybody may look at. */
function longer(mask: Tensor | null): Tensor | null {
  return mask === null ? null : cat([mask, mask.new_zeros([...mask.sizes.slice(0, -1), 1])], -1);
}

/** Queries, keys and values, projected by the parts of one matrix. */
function projectPacked({ q, k, v }: Triple, weight: Tensor, bias: Tensor | null): Triple {
  const size = q.sizes[q.ndim - 1];
  const part = (t: Tensor, from: number, to: number) =>
    linear(t, weight.narrow(0, from * size, (to - from) * size), bias?.narrow(0, from * size, (to - from) * size));
  if (q === k && k === v) {
    const [query, key, value] = linear(q, weight, bias).chunk(3, -1);
    return { q: query, k: key, v: value };
  }
  if (k !== v) return { q: part(q, 0, 1), k: part(k, 1, 2), v: part(v, 2, 3) };
  const [key, value] = part(k, 1, 3).chunk(2, -1);
  return { q: part(q, 0, 1), k: key, v: value };
}

/** Queries, keys and values, each projected by a matrix of its own. */
function projectApart({ q, k, v }: Triple, options: AttentionForwardOptions, bias: Tensor | null): Triple {
  const { q_proj_weight = null, k_proj_weight = null, v_proj_weight = null } = options;
  const size = q.sizes[q.ndim - 1];
  const project = (t: Tensor, weight: Tensor | null, i: number, name: string) => {
    assert(weight !== null, () => `use_separate_proj_weight is True but ${name} is None`);
    return linear(t, weight, bias?.narrow(0, i * size, size));
  };
  return {
    q: project(q, q_proj_weight, 0, "q_proj_weight"),
    k: project(k, k_proj_weight, 1, "k_proj_weight"),
    v: project(v, v_proj_weight, 2, "v_proj_weight"),
  };
}

function checkSizes({ q, k, v }: Triple, embed: number, heads: number, apart: boolean): void {
  const size = q.sizes[2];
  assert(size === embed, () => `was expecting embedding dimension of ${embed}, but got ${size}`);
  assert(size % heads === 0, () => `embed_dim ${size} not divisible by num_heads ${heads}`);
  if (apart)
    assert(
      sameSizes(k.sizes.slice(0, 2), v.sizes.slice(0, 2)),
      () =>
        `key's sequence and batch dims ${makeSize(k.sizes.slice(0, 2))} do not match value's ${makeSize(v.sizes.slice(0, 2))}`,
    );
  else assert(sameSizes(k.sizes, v.sizes), () => `key shape ${k.shape} does not match value shape ${v.shape}`);
}

/** The mask with a dimension of batch and heads, after a look at its shape. */
function shapedMask(mask: Tensor | null, [batchAndHeads, queries, keys]: readonly number[]): Tensor | null {
  if (mask === null) return null;
  const wanted = mask.ndim === 2 ? [queries, keys] : [batchAndHeads, queries, keys];
  if (!sameSizes(mask.sizes, wanted))
    throw new RuntimeError(
      `The shape of the ${mask.ndim}D attn_mask is ${mask.shape}, but should be ${sizeText(wanted)}.`,
    );
  return mask.ndim === 2 ? mask.unsqueeze(0) : mask;
}

/** (steps, batch, size) as (batch · heads, steps, size / heads). */
function byHead(t: Tensor, batchAndHeads: number, headSize: number): Tensor {
  return t.contiguous().view(t.sizes[0], batchAndHeads, headSize).transpose(0, 1);
}

/** Both masks as one: padding keys are left out for all queries and heads. */
function mergedMask({ k, mask, padding }: Masked, batch: number, heads: number): Tensor | null {
  if (padding === null) return mask;
  const keys = k.sizes[1];
  assert(
    sameSizes(padding.sizes, [batch, keys]),
    () => `expecting key_padding_mask shape of ${sizeText([batch, keys])}, but got ${padding.shape}`,
  );
  const spread = padding
    .view(batch, 1, 1, keys)
    .expand(-1, heads, -1, -1)
    .reshape(batch * heads, 1, keys);
  return mask === null ? spread : mask.add(spread);
}

/** One more key and value, the same for the whole batch. */
function withBias(
  all: Masked,
  bias_k: Tensor,
  bias_v: Tensor,
  { static_k, static_v }: AttentionForwardOptions,
): Masked {
  assert(!static_k, () => "bias cannot be added to static key.");
  assert(!static_v, () => "bias cannot be added to static value.");
  const { q, k, v, mask, padding } = all;
  const [, batch, size] = k.sizes;
  const more = (t: Tensor, bias: Tensor) => cat([t, bias.expand(1, batch, size)]);
  return { q, k: more(k, bias_k), v: more(v, bias_v), mask: longer(mask), padding: longer(padding) };
}

/** One more key and value of zeros. */
function withZeros({ q, k, v, mask, padding }: Masked): Masked {
  const zeros = k.new_zeros([k.sizes[0], 1, k.sizes[2]]);
  const more = (t: Tensor) => cat([t, zeros], 1);
  return { q, k: more(k), v: more(v), mask: longer(mask), padding: longer(padding) };
}

/** Everything with batch and heads as one dimension in front; given keys and values take the place of projected ones. */
function byHeads(all: Masked, heads: number, { static_k, static_v }: AttentionForwardOptions): Masked {
  const [, batch, size] = all.q.sizes;
  const count = batch * heads;
  const turn = (t: Tensor) => byHead(t, count, size / heads);
  return {
    ...all,
    q: turn(all.q),
    k: static_k ? checkedStatic(static_k, count, size / heads, "k") : turn(all.k),
    v: static_v ? checkedStatic(static_v, count, size / heads, "v") : turn(all.v),
  };
}

function checkedStatic(given: Tensor, count: number, headSize: number, name: "k" | "v"): Tensor {
  const [first, , size] = given.sizes;
  assert(first === count, () => `expecting static_${name}.size(0) of ${count}, but got ${first}`);
  assert(size === headSize, () => `expecting static_${name}.size(2) of ${headSize}, but got ${size}`);
  return given;
}

/** The weights of the keys for each query, and the values' sums by them. */
function attend({ q, k, v }: Triple, mask: Tensor | null, dropout_p: number): { output: Tensor; weights: Tensor } {
  const scaled = q.div(Math.sqrt(q.sizes[2]));
  const keys = k.transpose(-2, -1);
  const all = (mask === null ? scaled.bmm(keys) : mask.baddbmm(scaled, keys)).softmax(-1);
  const weights = dropout_p > 0 ? dropout(all, dropout_p) : all;
  return { output: weights.bmm(v), weights };
}

/** The weights of all heads by batch, or their mean. */
function shownWeights(weights: Tensor, batch: number, heads: number, average: boolean): Tensor {
  const [, queries, keys] = weights.sizes;
  const perHead = weights.view(batch, heads, queries, keys);
  return average ? perHead.mean(1) : perHead;
}

/** The same tensors with a batch of one; those that are one object stay one. */
function withBatch({ q, k, v }: Triple): Triple {
  const query = q.unsqueeze(1);
  const key = k === q ? query : k.unsqueeze(1);
  return { q: query, k: key, v: v === k ? key : v.unsqueeze(1) };
}

function required(weight: Tensor | null): Tensor {
  assert(weight !== null, () => "use_separate_proj_weight is False but in_proj_weight is None");
  return weight;
}

/**
 * What `nn.MultiheadAttention` computes: each query looks at all keys, several times in parts of their features.
 * https://pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 */
export function multi_head_attention_forward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  embed_dim_to_check: number,
  num_heads: number,
  in_proj_weight: Tensor | null,
  in_proj_bias: Tensor | null,
  bias_k: Tensor | null,
  bias_v: Tensor | null,
  add_zero_attn: boolean,
  dropout_p: number,
  out_proj_weight: Tensor,
  out_proj_bias: Tensor | null,
  options: AttentionForwardOptions = {},
): [output: Tensor, weights: Tensor | null] {
  const { training = true, need_weights = true, average_attn_weights = true, is_causal = false } = options;
  const { key_padding_mask = null, attn_mask = null, use_separate_proj_weight: apart = false } = options;
  checkRanks({ q: query, k: key, v: value }, key_padding_mask, attn_mask);
  if (is_causal && attn_mask === null) throw new RuntimeError("Need attn_mask if specifying the is_causal hint.");
  const batched = query.ndim === 3;
  const given = batched ? { q: query, k: key, v: value } : withBatch({ q: query, k: key, v: value });
  checkSizes(given, embed_dim_to_check, num_heads, apart);
  const [steps, batch, size] = given.q.sizes;
  const padding = batched || key_padding_mask === null ? key_padding_mask : key_padding_mask.unsqueeze(0);
  let all: Masked = {
    ...(apart
      ? projectApart(given, options, in_proj_bias)
      : projectPacked(given, required(in_proj_weight), in_proj_bias)),
    padding: additive(padding, query, "key_padding_mask"),
    mask: shapedMask(additive(attn_mask, query, "attn_mask"), [batch * num_heads, steps, given.k.sizes[0]]),
  };
  if (bias_k !== null && bias_v !== null) all = withBias(all, bias_k, bias_v, options);
  all = byHeads(all, num_heads, options);
  if (add_zero_attn) all = withZeros(all);
  const { output, weights } = attend(all, mergedMask(all, batch, num_heads), training ? dropout_p : 0);
  const rows = output
    .transpose(0, 1)
    .contiguous()
    .view(steps * batch, size);
  const result = linear(rows, out_proj_weight, out_proj_bias).view(steps, batch, out_proj_weight.sizes[0]);
  const shown = need_weights ? shownWeights(weights, batch, num_heads, average_attn_weights) : null;
  return batched ? [result, shown] : [result.squeeze(1), shown === null ? null : shown.squeeze(0)];
}
