// The module `torch.random`: the stream of random numbers that is used where no generator is named.
import { type ModeGuard, switched } from "./mode.js";
import { default_generator, type Generator } from "./random.js";
import type { Tensor } from "./tensor.js";

/** Seeds the random numbers: the same seed gives the same numbers as PyTorch. https://pytorch.org/docs/stable/generated/torch.manual_seed.html */
export function manual_seed(seed: number | bigint): Generator {
  return default_generator.manual_seed(seed);
}

/** Seeds the random numbers so that nobody can know them before, and returns the seed. https://pytorch.org/docs/stable/generated/torch.seed.html */
export function seed(): number {
  return default_generator.seed();
}

/** The seed that the random numbers started with. https://pytorch.org/docs/stable/generated/torch.initial_seed.html */
export function initial_seed(): number | bigint {
  return default_generator.initial_seed();
}

/** Where the stream of random numbers is, as a tensor of bytes. https://pytorch.org/docs/stable/generated/torch.get_rng_state.html */
export function get_rng_state(): Tensor {
  return default_generator.get_state();
}

/** Goes on with random numbers where `get_rng_state` was called. https://pytorch.org/docs/stable/generated/torch.set_rng_state.html */
export function set_rng_state(new_state: Tensor): void {
  default_generator.set_state(new_state);
}

/**
 * Random numbers drawn inside are not missed afterwards: `torch.random.fork_rng(() => { … })`, or
 * `using _ = torch.random.fork_rng();` for the rest of a block. https://pytorch.org/docs/stable/random.html#torch.random.fork_rng
 */
export function fork_rng<T>(run: () => T): T;
export function fork_rng(): ModeGuard;
export function fork_rng<T>(run?: () => T): T | ModeGuard {
  const keep = () => {
    const before = get_rng_state();
    return () => set_rng_state(before);
  };
  return switched(keep, run);
}
