// Attention: values summed by how well their keys fit a query.
import { dropout } from "../declared/functional.js";
import { bool } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { family } from "./family.js";
import { grid } from "./samples.js";

const { define } = family("attention");

/** What is added to the products: −∞ where a query may not look at a key. A mask of truths says where it may. */
function masked(products: Tensor, mask: Tensor | null, causal: boolean): Tensor {
  if (causal) {
    const [queries, keys] = products.sizes.slice(-2);
    const later = products.detach().new_ones([queries, keys], { dtype: bool }).tril().logical_not();
    return products.masked_fill(later, Number.NEGATIVE_INFINITY);
  }
  if (mask === null) return products;
  return mask.dtype === bool ? products.masked_fill(mask.logical_not(), Number.NEGATIVE_INFINITY) : products.add(mask);
}

define(
  "scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=null, float dropout_p=0, bool is_causal=false, *, float? scale=null)",
  "The values of all keys for each query, weighed by the softmax of the products of query and key.",
  {
    meanings: {
      query: "What is asked, one vector per position.",
      key: "What queries are compared with.",
      value: "What is given for each key.",
      attn_mask: "Booleans: which keys count; or numbers that are added to the products.",
      dropout_p: "The probability with which a weight is dropped.",
      is_causal: "Whether a query sees only keys up to its own position.",
      scale: "A factor of the products; by default 1 / √e.",
    },
    shapes: "(…, l, e), (…, s, e), (…, s, v) → (…, l, v)",
    raises: "RuntimeError if sizes do not fit, or both `attn_mask` and `is_causal` are given",
    reach: "functional",
    compose: ({ query, key, value, attn_mask, dropout_p, is_causal, scale }) => {
      if (is_causal && attn_mask !== null)
        throw new RuntimeError(
          "_scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True",
        );
      const size = query.sizes[query.ndim - 1];
      const products = query.mul(scale ?? 1 / Math.sqrt(size)).matmul(key.transpose(-2, -1));
      const weights = masked(products, attn_mask, is_causal).softmax(-1);
      return (dropout_p > 0 ? dropout(weights, dropout_p, true) : weights).matmul(value);
    },
    samples: [
      () => [grid([2, 3, 2]), grid([2, 4, 2], 1), grid([2, 4, 3], 2), grid([3, 4], 3)],
      () => [grid([3, 2]), grid([3, 2], 1), grid([3, 2], 2), { is_causal: true, scale: 0.5 }],
    ],
  },
);
