// PyTorch's random numbers on the CPU: the same seed gives the same stream, to the bit.
import { backendOf } from "./backend/devices.js";
import { callable } from "./callable.js";
import { cosNearZero, evenOctant, logOfFraction, sinNearZero, withinOctant } from "./cephes.js";
import { Device } from "./device.js";
import { uint8 } from "./dtype.js";
import { RuntimeError } from "./errors.js";
import { MersenneTwister } from "./mersenne.js";
import { readState, type StreamState, writeState } from "./random-state.js";
import { Tensor } from "./tensor.js";

/** A list of numbers that can be written: typed arrays and plain ones. */
export type Writable = { readonly length: number; [index: number]: number };

const DEFAULT_SEED = 67280421310721;
const BLOCK = 16;
const TWO_24 = 2 ** 24;
const TWO_PI = Math.fround(2 * Math.PI);
const fround = Math.fround;

class StreamGenerator {
  private readonly engine = new MersenneTwister();
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
    return new Tensor(backendOf(null).adopt(uint8, bytes), [bytes.length], [1], 0);
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

  /** @internal `normal_` of a contiguous tensor. From 16 elements on, PyTorch works in blocks and draws the last one again. */
  fillNormal(out: Float32Array | Float64Array, mean = 0, std = 1): void {
    if (out.length < BLOCK) this.fillNormalElementwise(out, mean, std);
    else this.fillNormalBlocks(out, mean, std, out instanceof Float32Array ? normalBlock32 : normalBlock64);
  }

  private fillNormalBlocks<T extends Float32Array | Float64Array>(
    out: T,
    mean: number,
    std: number,
    transform: (d: T, start: number, mean: number, std: number) => void,
  ): void {
    this.fillUniform(out);
    for (let i = 0; i + BLOCK <= out.length; i += BLOCK) transform(out, i, mean, std);
    if (out.length % BLOCK === 0) return;
    this.fillUniform(out.subarray(out.length - BLOCK));
    transform(out, out.length - BLOCK, mean, std);
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

  /**
   * @internal Writes 1 with probability `p` and else 0. A number `p` is compared with float64 draws whatever `out` is
   * (`bernoulli_`, dropout), an array of probabilities with draws of its own type (`torch.bernoulli`).
   */
  bernoulli(p: number | Float32Array | Float64Array, out: Writable): void {
    if (typeof p === "number") {
      for (let i = 0; i < out.length; i++) out[i] = this.uniform64() < p ? 1 : 0;
      return;
    }
    const draws = p.slice();
    this.fillUniform(draws);
    for (let i = 0; i < out.length; i++) out[i] = draws[i] < p[i] ? 1 : 0;
  }

  /** @internal `exponential_`: values of mean 1 / lambda. */
  exponential(out: Writable, lambda = 1): void {
    for (let i = 0; i < out.length; i++) out[i] = (-1 / lambda) * Math.log1p(-this.uniform64());
  }
}

/** Turns 16 float64 uniforms into normals, by the Box-Muller transform of the pairs that are 8 apart. */
function normalBlock64(d: Float32Array | Float64Array, start: number, mean: number, std: number): void {
  for (let i = start; i < start + 8; i++) {
    const radius = Math.sqrt(-2 * Math.log(1 - d[i]));
    const angle = 2 * Math.PI * d[i + 8];
    d[i] = radius * Math.cos(angle) * std + mean;
    d[i + 8] = radius * Math.sin(angle) * std + mean;
  }
}

/** The same in float32. A uniform is a multiple of 2^-24, so that 1 - u is one too. */
function normalBlock32(d: Float32Array | Float64Array, start: number, mean: number, std: number): void {
  const mean32 = fround(mean);
  const std32 = fround(std);
  for (let i = start; i < start + 8; i++) {
    const radius = fround(Math.sqrt(fround(-2 * logOfFraction((1 - d[i]) * TWO_24))));
    const angle = fround(TWO_PI * d[i + 8]);
    const octant = evenOctant(angle);
    const x = withinOctant(angle, octant);
    const z = fround(x * x);
    const s = sinNearZero(x, z);
    const c = cosNearZero(z);
    const swapped = (octant >> 1) & 1;
    const cos = (c * (1 - swapped) + s * swapped) * (((octant - 2) & 4) / 2 - 1);
    const sin = (s * (1 - swapped) + c * swapped) * (1 - (octant & 4) / 2);
    d[i] = fround(radius * cos) * std32 + mean32;
    d[i + 8] = fround(radius * sin) * std32 + mean32;
  }
}

/** A source of random numbers. Tensors are filled in row-major order. https://pytorch.org/docs/stable/generated/torch.Generator.html */
export const Generator = callable("Generator", StreamGenerator);
export type Generator = StreamGenerator;

/** The generator that is used where none is named. https://pytorch.org/docs/stable/torch.html#torch.torch.default_generator */
export const default_generator = new Generator();
