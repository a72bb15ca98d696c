// PyTorch's random numbers on the CPU: the same seed gives the same stream, to the bit.
import { cpu } from "./backend/cpu/cpu.js";
import { backendOf } from "./backend/devices.js";
import { normalBlock, normalBlock32, normalBlock64 } from "./box-muller.js";
import { callable } from "./callable.js";
import { Device } from "./device.js";
import { uint8 } from "./dtype.js";
import { RuntimeError } from "./errors.js";
import { MersenneTwister } from "./mersenne.js";
import { readState, type StreamState, writeState } from "./random-state.js";
import { Tensor } from "./tensor.js";

/** A list of numbers that can be written: typed arrays and plain ones. */
export type Writable = { readonly length: number; [index: number]: number };

const DEFAULT_SEED = 67280421310721;
const TWO_24 = 2 ** 24;
const fround = Math.fround;

class StreamGenerator {
  /** @internal Where the bits come from. */
  readonly engine = new MersenneTwister();
  private seeded: number | bigint = DEFAULT_SEED;
  /** The second of a pair of normals, kept for the next short draw; NaN when there is none. */
  private spare = Number.NaN;
  /** Where the tensors live that it fills. https://pytorch.org/docs/stable/generated/torch.Generator.html#torch.Generator.device */
  readonly device: Device;

  constructor(device: Device | string = "cpu") {
    this.device = typeof device === "string" ? new Device(device) : device;
    backendOf(this.device);
    this.manual_seed(DEFAULT_SEED);
  }

  /** Starts the stream that belongs to `seed`; only its low 32 bits matter. https://pytorch.org/docs/stable/generated/torch.Generator.html#torch.Generator.manual_seed */
  manual_seed(seed: number | bigint): this {
    this.seeded = seed;
    this.engine.seed(Number(BigInt.asUintN(32, typeof seed === "bigint" ? seed : BigInt(Math.trunc(seed)))));
    this.spare = Number.NaN;
    return this;
  }

  /** Starts a stream that nobody can know before, and returns its seed. https://pytorch.org/docs/stable/generated/torch.Generator.html#torch.Generator.seed */
  seed(): number {
    const seed = Math.floor(Math.random() * 2 ** 53);
    this.manual_seed(seed);
    return seed;
  }

  /** The seed of the last `manual_seed`, or the default one. https://pytorch.org/docs/stable/generated/torch.Generator.html#torch.Generator.initial_seed */
  initial_seed(): number | bigint {
    return this.seeded;
  }

  /** Where the stream is, as a tensor of bytes. https://pytorch.org/docs/stable/generated/torch.Generator.html#torch.Generator.get_state */
  get_state(): Tensor {
    const bytes = writeState({ ...this.engine.place, seed: this.seeded, spare: this.spare });
    return new Tensor(cpu.adopt(uint8, bytes), [bytes.length], [1], 0);
  }

  /** Goes on where `get_state` was called. https://pytorch.org/docs/stable/generated/torch.Generator.html#torch.Generator.set_state */
  set_state(new_state: Tensor): this {
    if (new_state.dtype !== uint8) throw new RuntimeError("RNG state must be a torch.ByteTensor");
    const state: StreamState = readState(new_state.elements() as Uint8Array);
    this.engine.place = state;
    this.seeded = state.seed;
    this.spare = state.spare;
    return this;
  }

  /** @internal 32 random bits, from 0 to 2^32 - 1. */
  random(): number {
    return this.engine.next();
  }

  /** @internal 64 random bits, from 0 to 2^64 - 1. */
  random64(): bigint {
    const high = BigInt(this.random());
    return (high << 32n) | BigInt(this.random());
  }

  /** @internal A float64 in [0, 1) of 53 random bits. */
  uniform64(): number {
    const high = this.random() & 0x1fffff;
    return (high * 2 ** 32 + this.random()) / 2 ** 53;
  }

  /** @internal A float64 from the standard normal distribution, by pairs: every other call returns the one kept. */
  normal64(): number {
    if (!Number.isNaN(this.spare)) {
      const kept = this.spare;
      this.spare = Number.NaN;
      return kept;
    }
    const angle = 2 * Math.PI * this.uniform64();
    const radius = Math.sqrt(-2 * Math.log1p(-this.uniform64()));
    this.spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** @internal `uniform_`: values in [from, to), each from one (float32) or two (float64) of the engine's numbers. */
  fillUniform(out: Float32Array | Float64Array, from = 0, to = 1): void {
    if (out instanceof Float32Array) this.fillUniform32(out, fround(from), fround(fround(to) - fround(from)));
    else for (let i = 0; i < out.length; i++) out[i] = this.uniform64() * (to - from) + from;
  }

  private fillUniform32(out: Float32Array, from: number, width: number): void {
    for (let i = 0; i < out.length; i++) out[i] = ((this.random() & 0xffffff) / TWO_24) * width + from;
  }

  /**
   * @internal `normal_` of a contiguous tensor. From 16 elements on, PyTorch works in blocks and draws the last one again.
   * `fill` makes parts of `out` uniform.
   */
  fillNormal(
    out: Float32Array | Float64Array,
    mean = 0,
    std = 1,
    fill: (part: Float32Array | Float64Array) => void = (part) => this.fillUniform(part),
  ): void {
    if (out.length < normalBlock) {
      this.fillNormalElementwise(out, mean, std);
      return;
    }
    const transform = out instanceof Float32Array ? normalBlock32 : normalBlock64;
    fill(out);
    for (let i = 0; i + normalBlock <= out.length; i += normalBlock) transform(out, i, mean, std);
    if (out.length % normalBlock === 0) return;
    fill(out.subarray(out.length - normalBlock));
    transform(out, out.length - normalBlock, mean, std);
  }

  /** @internal `normal_` of a non-contiguous tensor, whose elements come in the order of memory, or of a short one. */
  fillNormalElementwise(out: Writable, mean = 0, std = 1): void {
    for (let i = 0; i < out.length; i++) out[i] = this.normal64() * std + mean;
  }

  /** @internal Whole numbers in [low, high): `randint`, `random_(low, high)`. */
  fillIntegers(out: Writable, low: number, high: number): void {
    const range = high - low;
    if (range >= 2 ** 32) this.fillWideIntegers(out, low, BigInt(range));
    else for (let i = 0; i < out.length; i++) out[i] = (this.random() % range) + low;
  }

  private fillWideIntegers(out: Writable, low: number, range: bigint): void {
    for (let i = 0; i < out.length; i++) out[i] = Number(this.random64() % range) + low;
  }

  /** @internal The numbers 0 to n - 1 in random order. */
  randperm(n: number): Float64Array {
    const order = new Float64Array(n).map((_, i) => i);
    for (let i = 0; i < n - 1; i++) {
      const other = i + (this.random() % (n - i));
      const kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }

  /** @internal Writes 1 with probability `p` and else 0; compared with float64 draws whatever `out` is. */
  bernoulli(p: number, out: Writable): void {
    for (let i = 0; i < out.length; i++) out[i] = this.uniform64() < p ? 1 : 0;
  }

  /** @internal `exponential_`: values of mean 1 / lambda. */
  exponential(out: Writable, lambda = 1): void {
    for (let i = 0; i < out.length; i++) out[i] = (-1 / lambda) * Math.log1p(-this.uniform64());
  }
}

/** A source of random numbers. Tensors are filled in row-major order. https://pytorch.org/docs/stable/generated/torch.Generator.html */
export const Generator = callable("Generator", StreamGenerator);
export type Generator = StreamGenerator;

/** The generator that is used where none is named. https://pytorch.org/docs/stable/torch.html#torch.torch.default_generator */
export const default_generator = new Generator();
