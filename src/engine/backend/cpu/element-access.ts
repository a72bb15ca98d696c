// How kernels read and write the elements of one type in vectors of floats.
import type { DType } from "../../dtype.js";
import { lowHalves } from "./vector-math/graph.js";
import { type Code, constant, f32, f32x4, f64, f64x2, i8x16, i16x8, i32, i32x4, type Lanes, v128 } from "./wasm.js";

const ones = v128.constant(new Uint8Array(16).fill(1));

/** Elements of `dtype` as lanes of singles or doubles; of bool results, as masks. */
export class ElementAccess {
  readonly bytes: number;
  private readonly single: boolean;

  constructor(
    private readonly dtype: DType,
    private readonly lanes: Lanes,
  ) {
    this.bytes = dtype.itemsize;
    this.single = lanes.type === "f32";
  }

  /** One element as a number of the lanes' type. */
  private scalar(address: Code): Code {
    const { single } = this;
    switch (this.dtype.name) {
      case "float32":
        return single ? f32.load(address) : f64.promote(f32.load(address));
      case "float64":
      case "int64":
        return single ? f32.demote(f64.load(address)) : f64.load(address);
      case "int32":
        return (single ? f32 : f64).convertI32(i32.load(address));
      default:
        return (single ? f32 : f64).convertI32(i32.load8(address));
    }
  }

  /** The element at `address` in all lanes. */
  loadSplat(address: Code): Code {
    return this.lanes.splat(this.scalar(address));
  }

  /** `vector` with one lane read anew; the first lane is put into all. */
  loadLane(lane: number, address: Code, vector: Code): Code {
    return lane === 0 ? this.loadSplat(address) : this.lanes.replace(lane, vector, this.scalar(address));
  }

  /** Vector number `index` after `address`. */
  load(address: Code, index: number): Code {
    const offset = index * this.lanes.count * this.bytes;
    return this.single ? this.loadSingles(address, offset) : this.loadDoubles(address, offset);
  }

  private loadSingles(address: Code, offset: number): Code {
    switch (this.dtype.name) {
      case "float32":
        return v128.load(address, offset);
      case "float64":
      case "int64": {
        const half = (at: number) => f32x4.demoteF64Zero(v128.load(address, at));
        return v128.shuffle(lowHalves, half(offset), half(offset + 16));
      }
      case "int32":
        return f32x4.convertI32(v128.load(address, offset));
      default:
        return f32x4.convertI32(i32x4.extendLowUnsigned(i16x8.extendLowUnsigned(v128.load32Zero(address, offset))));
    }
  }

  private loadDoubles(address: Code, offset: number): Code {
    switch (this.dtype.name) {
      case "float32":
        return f64x2.promoteLowF32(v128.load64Zero(address, offset));
      case "float64":
      case "int64":
        return v128.load(address, offset);
      case "int32":
        return f64x2.convertLowI32(v128.load64Zero(address, offset));
      default: {
        const byte = (at: number) => f64.convertI32(i32.load8(address, at));
        return f64x2.replace(1, f64x2.splat(byte(offset)), byte(offset + 1));
      }
    }
  }

  /** Writes one lane. */
  storeLane(lane: number, address: Code, vector: Code, offset = 0): Code {
    const { single } = this;
    if (this.dtype.name === "bool") {
      const truth = i32.and(i32x4.extract(single ? lane : lane * 2, vector), constant(1));
      return i32.store8(address, offset, truth);
    }
    const value = this.lanes.extract(lane, vector);
    if (this.dtype.name === "float32") return f32.store(address, offset, single ? value : f32.demote(value));
    return f64.store(address, offset, value);
  }

  /** Writes vector number `index` after `address`; `vector` is code that may be repeated. */
  store(address: Code, index: number, vector: Code): Code {
    const offset = index * this.lanes.count * this.bytes;
    const { name } = this.dtype;
    if (this.single ? name === "float32" : name === "float64" || name === "int64")
      return v128.store(address, offset, vector);
    if (this.single && name === "bool") {
      const words = i16x8.narrowI32(vector, vector);
      return v128.store32Lane(0, address, offset, v128.and(i8x16.narrowI16(words, words), ones));
    }
    if (name === "float32") return v128.store64Lane(0, address, offset, f32x4.demoteF64Zero(vector));
    return Array.from({ length: this.lanes.count }, (_, lane) =>
      this.storeLane(lane, address, vector, offset + lane * this.bytes),
    );
  }
}
