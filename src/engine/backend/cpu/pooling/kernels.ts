// Pooling as WebAssembly: loops over planes and regions, around what is done with the elements of a region.
import { advance } from "../convolution/strips.js";
import { upTo } from "../matmul-tiles.js";
import { Routine } from "../routine.js";
import * as wasm from "../wasm.js";

const { get, set, add, increase, repeatFromZero, repeatWhile, when, i32, f64, i32x4, f32x4, f64x2, v128, constant } =
  wasm;

/** Bytes of a table's entry: first position and end as i32, divisor as f64, and, along a line, whether it is for a vector. */
export const entryBytes = 24;
const [firstAt, endAt, divisorAt, vectorAt] = [0, 4, 8, 16];

/** Parameters and locals of all of these kernels. */
class Loops {
  readonly routine = new Routine();
  readonly source: number;
  readonly out: number;
  readonly found: number;
  private readonly planes: number;
  private readonly planeBytes: number;
  /** Tables and their lengths, for depth, height and along a line. */
  private readonly tables: number[];
  private readonly counts: number[];
  /** How far the positions of a region are apart, in each dimension. */
  private readonly steps: number[];
  private readonly height: number;
  private readonly width: number;
  private readonly at: number[];
  private readonly left: number[];
  private readonly place: number[];
  private readonly end: number;
  /** The position that is looked at, in its plane. */
  readonly position: number;

  constructor(readonly lanes: wasm.Lanes) {
    [this.source, this.out, this.found, this.planes, this.planeBytes] = this.routine.parameters(5);
    this.tables = this.routine.parameters(3);
    this.counts = this.routine.parameters(3);
    this.steps = this.routine.parameters(3);
    [this.height, this.width] = this.routine.parameters(2);
    [this.at, this.left] = [this.routine.locals(3), this.routine.locals(3)];
    this.place = this.routine.locals(2);
    [this.end, this.position] = this.routine.locals(2);
  }

  /** The address of an element of the plane. */
  addressOf(position: wasm.Code): wasm.Code {
    return add(get(this.source), wasm.multiply(position, constant(this.lanes.size)));
  }

  /** What the sum over the region is divided by. */
  get divisor(): wasm.Code {
    const [d, h, w] = this.at.map((at) => f64.load(get(at), divisorAt));
    return f64.mul(f64.mul(d, h), w);
  }

  /** Where the line of the region's current depth and height starts. */
  private get line(): wasm.Code {
    const [depth, height] = this.place;
    return wasm.multiply(add(wasm.multiply(get(depth), get(this.height)), get(height)), get(this.width));
  }

  private inDimension(dim: 0 | 1, body: wasm.Code): wasm.Code {
    const [place, at] = [this.place[dim], this.at[dim]];
    const inside = i32.lt(get(place), i32.load(get(at), endAt));
    const again = [body, advance(place, get(this.steps[dim]))];
    return [set(place, i32.load(get(at), firstAt)), when(inside, repeatWhile(again, inside))];
  }

  /** Visits each position of the region, with the first ones of its dimensions in `position` before. */
  private region(start: wasm.Code, visit: wasm.Code, finish: wasm.Code): wasm.Code {
    const along = this.at[2];
    const inside = i32.lt(get(this.position), get(this.end));
    const visitLine = [
      set(this.position, add(this.line, i32.load(get(along), firstAt))),
      set(this.end, add(this.line, i32.load(get(along), endAt))),
      when(inside, repeatWhile([visit, advance(this.position, get(this.steps[2]))], inside)),
    ];
    const begin = [
      this.place.map((place, dim) => set(place, i32.load(get(this.at[dim]), firstAt))),
      set(this.position, add(this.line, i32.load(get(along), firstAt))),
    ];
    return [begin, start, this.inDimension(0, this.inDimension(1, visitLine)), finish];
  }

  /** A function that does this with each region, or with as many as a vector has lanes. */
  function(one: RegionBody, several: RegionBody | null): wasm.WasmFunction {
    const region = ({ start, visit, finish }: RegionBody) => this.region(start, visit, finish);
    const isVector = i32.load(get(this.at[2]), vectorAt);
    let body: wasm.Code = several === null ? region(one) : when(isVector, region(several), region(one));
    for (const dim of [2, 1, 0]) body = this.eachEntry(dim, body);
    return this.routine.done(repeatFromZero(this.planes, [body, advance(this.source, get(this.planeBytes))]));
  }

  private eachEntry(dim: number, body: wasm.Code): wasm.Code {
    return [
      set(this.at[dim], get(this.tables[dim])),
      set(this.left[dim], get(this.counts[dim])),
      repeatFromZero(this.left[dim], [body, increase(this.at[dim], entryBytes)]),
    ];
  }
}

/** What happens before the elements of a region, with each of them (at `position`), and then. */
interface RegionBody {
  readonly start: wasm.Code;
  readonly visit: wasm.Code;
  readonly finish: wasm.Code;
}

const bytes = (...indices: number[]) => indices.flatMap((index) => upTo(4).map((i) => index * 4 + i));

/** Four float32 that are `stride` (1 or 2) apart. */
function loadApart(stride: number, address: wasm.Code): wasm.Code {
  if (stride === 1) return v128.load(address);
  return v128.shuffle(bytes(0, 2, 5, 7), v128.load(address), v128.load(address, 12));
}

/** Positions are kept in doubles. */
function storePositions(to: number, positions: wasm.Code): wasm.Code {
  const high = v128.shuffle(bytes(2, 3, 2, 3), positions, positions);
  return [
    v128.store(get(to), 0, f64x2.convertLowI32(positions)),
    v128.store(get(to), 16, f64x2.convertLowI32(high)),
    increase(to, 32),
  ];
}

/** The greatest elements of regions and their positions; NaN is greater than all else. Vectors see what is `stride` apart. */
export function maximaKernel(lanes: wasm.Lanes, stride: number): wasm.WasmFunction {
  const loops = new Loops(lanes);
  const { position, out, found, routine } = loops;
  const [best, value] = routine.locals(2, lanes.type);
  const where = routine.local();
  const [bests, values, places, greater] = routine.locals(4, "v128");
  const { scalar } = lanes;
  const one: RegionBody = {
    start: [set(best, scalar.constant(Number.NEGATIVE_INFINITY)), set(where, get(position))],
    visit: [
      set(value, scalar.load(loops.addressOf(get(position)))),
      when(i32.or(scalar.gt(get(value), get(best)), scalar.ne(get(value), get(value))), [
        set(best, get(value)),
        set(where, get(position)),
      ]),
    ],
    finish: [
      scalar.store(get(out), 0, get(best)),
      f64.store(get(found), 0, f64.convertI32(get(where))),
      increase(out, lanes.size),
      increase(found, 8),
    ],
  };
  const apart = v128.constant(new Uint8Array(Int32Array.of(0, stride, 2 * stride, 3 * stride).buffer));
  const positions = i32x4.add(i32x4.splat(get(position)), apart);
  const four: RegionBody = {
    start: [set(bests, f32x4.constant(Number.NEGATIVE_INFINITY)), set(places, positions)],
    visit: [
      set(values, loadApart(stride, loops.addressOf(get(position)))),
      set(greater, v128.or(f32x4.gt(get(values), get(bests)), f32x4.ne(get(values), get(values)))),
      set(bests, v128.bitselect(get(values), get(bests), get(greater))),
      set(places, v128.bitselect(positions, get(places), get(greater))),
    ],
    finish: [v128.store(get(out), 0, get(bests)), increase(out, 16), storePositions(found, get(places))],
  };
  return loops.function(one, lanes.size === 4 ? four : null);
}

/** A double as an element. */
const rounded = (lanes: wasm.Lanes, value: wasm.Code) => (lanes.size === 4 ? wasm.f32.demote(value) : value);

/** The means of regions. Vectors see what is `stride` apart. */
export function meansKernel(lanes: wasm.Lanes, stride: number): wasm.WasmFunction {
  const loops = new Loops(lanes);
  const { position, out, routine } = loops;
  const sum = routine.local(lanes.type);
  const sums = routine.local("v128");
  const { scalar } = lanes;
  const address = loops.addressOf(get(position));
  const divisor = rounded(lanes, loops.divisor);
  const one: RegionBody = {
    start: set(sum, scalar.constant(0)),
    visit: set(sum, scalar.add(get(sum), scalar.load(address))),
    finish: [scalar.store(get(out), 0, scalar.div(get(sum), divisor)), increase(out, lanes.size)],
  };
  const four: RegionBody = {
    start: set(sums, f32x4.constant(0)),
    visit: set(sums, f32x4.add(get(sums), loadApart(stride, address))),
    finish: [v128.store(get(out), 0, f32x4.div(get(sums), f32x4.splat(divisor))), increase(out, 16)],
  };
  return loops.function(one, lanes.size === 4 ? four : null);
}

/** Adds to each element of a region its share of what is in `out`. */
export function sharesKernel(lanes: wasm.Lanes): wasm.WasmFunction {
  const loops = new Loops(lanes);
  const { position, out, routine } = loops;
  const share = routine.local(lanes.type);
  const at = routine.local();
  const { scalar } = lanes;
  return loops.function(
    {
      start: set(share, scalar.div(scalar.load(get(out)), rounded(lanes, loops.divisor))),
      visit: [
        set(at, loops.addressOf(get(position))),
        scalar.store(get(at), 0, scalar.add(scalar.load(get(at)), get(share))),
      ],
      finish: increase(out, lanes.size),
    },
    null,
  );
}

/**
 * Elements at positions (in doubles) in their planes, or, if `adding`, elements added there. Parameters: planes, elements,
 * positions, number of planes, elements of a plane, positions of a plane. Outside are zeros.
 */
export function placesKernel(lanes: wasm.Lanes, adding: boolean): wasm.WasmFunction {
  const routine = new Routine();
  const [plane, element, positions, planes, size, count] = routine.parameters(6);
  const [left, position, at] = routine.locals(3);
  const { scalar } = lanes;
  const move = adding
    ? scalar.store(get(at), 0, scalar.add(scalar.load(get(at)), scalar.load(get(element))))
    : scalar.store(get(element), 0, scalar.load(get(at)));
  const one = [
    set(position, i32.truncF64(f64.load(get(positions)))),
    when(
      i32.ltUnsigned(get(position), get(size)),
      [set(at, add(get(plane), wasm.multiply(get(position), constant(lanes.size)))), move],
      adding ? [] : scalar.store(get(element), 0, scalar.constant(0)),
    ),
    [increase(positions, 8), increase(element, lanes.size)],
  ];
  return routine.done(
    repeatFromZero(planes, [
      [set(left, get(count)), repeatFromZero(left, one)],
      advance(plane, wasm.multiply(get(size), constant(lanes.size))),
    ]),
  );
}
