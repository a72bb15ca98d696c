// Uniform doubles of the twister's words, two for each, and choices by them.
import { Routine } from "../routine.js";
import {
  type Code,
  constant,
  f64,
  f64x2,
  get,
  i32,
  i64x2,
  increase,
  repeatFromZero,
  set,
  v128,
  type WasmFunction,
} from "../wasm.js";

/** The same lane of 64 bits twice, by its halves. */
const twice = (low: number, high: number): Code =>
  v128.constant(new Uint8Array(new Uint32Array([low, high, low, high]).buffer));

/**
 * Two whole numbers below 2^53. The first word of each has the upper 21 bits, which become part of a double from 2^84 on, the
 * second the lower 32, of one from 2^52 on: the difference to these is exact.
 */
function wholes(words: number): Code {
  const upper = v128.or(v128.and(get(words), twice(0x1fffff, 0)), twice(0, 0x45300000));
  const lower = v128.or(i64x2.shrUnsigned(get(words), constant(32)), twice(0, 0x43300000));
  return f64x2.add(f64x2.sub(upper, f64x2.constant(2 ** 84 + 2 ** 52)), lower);
}

/** `(address, count, from, width)`: turns pairs of words into doubles that are uniform, in place. */
export function doubles(): WasmFunction {
  const routine = new Routine();
  const [address, count] = routine.parameters(2);
  const [from, width] = routine.parameters(2, "f64");
  const left = routine.local();
  const [words, starts, widths] = routine.locals(3, "v128");
  const fractions = f64x2.mul(wholes(words), f64x2.constant(2 ** -53));
  const made = f64x2.add(f64x2.mul(fractions, get(widths)), get(starts));
  const times = (n: Code, body: Code) => [set(left, n), repeatFromZero(left, body)];
  return routine.done([
    set(starts, f64x2.splat(get(from))),
    set(widths, f64x2.splat(get(width))),
    times(i32.shrUnsigned(get(count), constant(1)), [
      set(words, v128.load(get(address))),
      v128.store(get(address), 0, made),
      increase(address, 16),
    ]),
    times(i32.and(get(count), constant(1)), [
      set(words, v128.load64Zero(get(address))),
      v128.store64Lane(0, get(address), 0, made),
    ]),
  ]);
}

/** Bytes of a shuffle that takes the lower half of each of four lanes of 64 bits. */
const lowerHalves = [0, 8, 16, 24].flatMap((lane) => [lane, lane + 1, lane + 2, lane + 3]);
const one = { 4: v128.constant(new Uint8Array(new Float32Array(4).fill(1).buffer)), 8: f64x2.constant(1) };

/**
 * `(words, out, count, limit)`: writes 1 where the number below 2^53 of two words is less than `limit`, else 0, as singles or
 * as doubles.
 */
export function choices(size: 4 | 8): WasmFunction {
  const routine = new Routine();
  const [from, out, count] = routine.parameters(3);
  const [limit] = routine.parameters(1, "f64");
  const left = routine.local();
  const [words, limits] = routine.locals(2, "v128");
  const less = (load: Code) => [set(words, load), f64x2.lt(wholes(words), get(limits))];
  const loaded = (offset: number) => less(v128.load(get(from), offset));
  const low = (a: Code, b: Code) => v128.shuffle(lowerHalves, a, b);
  const several = {
    4: v128.store(get(out), 0, v128.and(low(loaded(0), loaded(16)), one[4])),
    8: [0, 16].map((offset) => v128.store(get(out), offset, v128.and(loaded(offset), one[8]))),
  }[size];
  const single = v128.and(less(v128.load64Zero(get(from))), one[size]);
  const times = (n: Code, body: Code) => [set(left, n), repeatFromZero(left, body)];
  return routine.done([
    set(limits, f64x2.splat(get(limit))),
    times(i32.shrUnsigned(get(count), constant(2)), [several, increase(from, 32), increase(out, size * 4)]),
    times(i32.and(get(count), constant(3)), [
      size === 4 ? v128.store32Lane(0, get(out), 0, single) : v128.store64Lane(0, get(out), 0, single),
      increase(from, 8),
      increase(out, size),
    ]),
  ]);
}

/** `(words, out, count, range, low)`: whole numbers from `low` on, as doubles: the rests of words after division. */
export function integers(): WasmFunction {
  const routine = new Routine();
  const [from, out, count, range] = routine.parameters(4);
  const [low] = routine.parameters(1, "f64");
  const rest = i32.remUnsigned(i32.load(get(from)), get(range));
  return routine.done(
    repeatFromZero(count, [
      f64.store(get(out), 0, f64.add(f64.convertUnsignedI32(rest), get(low))),
      increase(from, 4),
      increase(out, 8),
    ]),
  );
}

/** `(words, order, count, length)`: the next `count` steps of a shuffle of the `length` doubles that are left from `order` on. */
export function shuffles(): WasmFunction {
  const routine = new Routine();
  const [from, order, count, length] = routine.parameters(4);
  const [kept] = routine.locals(1, "f64");
  const other = routine.local();
  const position = i32.shl(i32.remUnsigned(i32.load(get(from)), get(length)), constant(3));
  return routine.done(
    repeatFromZero(count, [
      set(other, i32.add(get(order), position)),
      set(kept, f64.load(get(order))),
      f64.store(get(order), 0, f64.load(get(other))),
      f64.store(get(other), 0, get(kept)),
      increase(from, 4),
      increase(order, 8),
      increase(length, -1),
    ]),
  );
}
