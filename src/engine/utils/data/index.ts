// The module `torch.utils.data`.
export { type Collated, default_collate, default_convert } from "./collate.js";
export {
  ChainDataset,
  ConcatDataset,
  Dataset,
  type Items,
  IterableDataset,
  random_split,
  Subset,
  TensorDataset,
} from "./dataset.js";
export { DataLoader, type DataLoaderOptions, get_worker_info } from "./loader.js";
export {
  BatchSampler,
  RandomSampler,
  type RandomSamplerOptions,
  Sampler,
  SequentialSampler,
  type Sized,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from "./sampler.js";
