// Distances and similarities as modules.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { cosine_similarity, pairwise_distance } from "../declared/functional.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";

/** What `PairwiseDistance` takes. */
export interface PairwiseDistanceOptions {
  /** Which norm. Default 2. */
  p?: number;
  /** What is added to differences, so that none is 0. Default 1e-6. */
  eps?: number;
  /** Whether the last dimension stays, with size 1. Default false. */
  keepdim?: boolean;
}

const distanceArguments = new Signature("PairwiseDistance(float p=2, float eps=1e-6, bool keepdim=false)");

class PairwiseDistanceModule extends Module {
  private readonly options: { readonly p: number; readonly eps: number; readonly keepdim: boolean };

  constructor(...args: Call<[], [p: number, eps: number, keepdim: boolean], PairwiseDistanceOptions>) {
    super();
    this.options = distanceArguments.read(args);
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwise_distance(x1, x2, this.options);
  }
}

/** The p-norms of differences along the last dimension. Shapes: (n, d), (n, d) → (n). https://pytorch.org/docs/stable/generated/torch.nn.PairwiseDistance.html */
export const PairwiseDistance = callable("PairwiseDistance", PairwiseDistanceModule);
export type PairwiseDistance = PairwiseDistanceModule;

/** What `CosineSimilarity` takes. */
export interface CosineSimilarityOptions {
  /** The dimension of the vectors. Default 1. */
  dim?: number;
  /** The least length that is divided by. Default 1e-8. */
  eps?: number;
}

const similarityArguments = new Signature("CosineSimilarity(int dim=1, float eps=1e-8)");

class CosineSimilarityModule extends Module {
  private readonly options: { readonly dim: number; readonly eps: number };

  constructor(...args: Call<[], [dim: number, eps: number], CosineSimilarityOptions>) {
    super();
    this.options = similarityArguments.read(args);
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return cosine_similarity(x1, x2, this.options);
  }
}

/** The cosine of the angle between vectors. Shapes: any that broadcast → without `dim`. https://pytorch.org/docs/stable/generated/torch.nn.CosineSimilarity.html */
export const CosineSimilarity = callable("CosineSimilarity", CosineSimilarityModule);
export type CosineSimilarity = CosineSimilarityModule;
