// Kernels that copy elements and change their type, as PyTorch casts.
import type { DType } from "../../../dtype.js";
import { compileKernels, type Kernel } from "../kernels.js";
import {
  type Code,
  constant,
  f32,
  f32x4,
  f64,
  f64x2,
  get,
  i8x16,
  i16x8,
  i32,
  i32x4,
  increase,
  repeatFromZero,
  set,
  v128,
} from "../wasm.js";
import { stepping } from "./kernels.js";
import { type Inner, walking } from "./walk.js";

/** How elements lie in memory; int64 lies in doubles. */
type Form = "f32" | "f64" | "i32" | "u8";
/** What becomes of them. */
type Target = "f32" | "f64" | "int64" | "bool";

const forms: Record<DType["name"], Form> = {
  float32: "f32",
  float64: "f64",
  int32: "i32",
  int64: "f64",
  uint8: "u8",
  bool: "u8",
};
const bytes = { f32: 4, f64: 8, i32: 4, u8: 1, int64: 8, bool: 1 } as const;

function targetOf(from: DType, to: DType): Target | null {
  if (to.name === "int64") return from.is_floating_point ? "int64" : "f64";
  if (to.name === "float32") return "f32";
  if (to.name === "float64") return "f64";
  return to.name === "bool" ? "bool" : null;
}

/** One element, read from an address. */
function loaded(form: Form, address: number): Code {
  if (form === "u8") return i32.load8(get(address));
  return { f32, f64, i32 }[form].load(get(address));
}

const singles: Record<Form, Code> = { f32: [], f64: f32.demote(), i32: f32.convertI32(), u8: f32.convertI32() };
const doubles: Record<Form, Code> = { f32: f64.promote(), f64: [], i32: f64.convertI32(), u8: f64.convertI32() };

function truth(form: Form, value: Code): Code {
  if (form === "f32") return f32.ne(value, f32.constant(0));
  return form === "f64" ? f64.ne(value, f64.constant(0)) : i32.ne(value, constant(0));
}

/** Casts the element at `from` to `to`. */
function castOne(form: Form, target: Target, to: number, from: number): Code {
  const value = loaded(form, from);
  if (target === "bool") return i32.store8(get(to), 0, truth(form, value));
  if (target === "f32") return f32.store(get(to), 0, [value, singles[form]]);
  const double: Code = [value, doubles[form]];
  return f64.store(get(to), 0, target === "int64" ? f64.trunc(double) : double);
}

/** A cast of some elements at once: how many, and the code that reads and writes them. */
interface Lanes {
  readonly count: number;
  readonly code: (to: number, from: number) => Code;
}

const lowHalves = Array.from({ length: 16 }, (_, i) => (i < 8 ? i : i + 8));

function doublesOfSingles(finish: (value: Code) => Code): Lanes {
  const part = (to: number, offset: number, value: Code) =>
    v128.store(get(to), offset, finish(f64x2.promoteLowF32(value)));
  const at = (from: number, offset: number) => v128.load64Zero(get(from), offset);
  return { count: 4, code: (to, from) => [part(to, 0, at(from, 0)), part(to, 16, at(from, 8))] };
}

/** Bytes 1 or 0 for lanes that are all ones or all zeros, four vectors of them. */
function truthBytes(vectors: readonly Code[]): Code {
  const [a, b, c, d] = vectors;
  const bits = i8x16.narrowI16(i16x8.narrowI32(a, b), i16x8.narrowI32(c, d));
  return v128.and(bits, v128.constant(Array(16).fill(1)));
}

const zeros = v128.constant(Array(16).fill(0));
const ofPair: Record<string, Lanes> = {
  "f32 f64": doublesOfSingles((value) => value),
  "f32 int64": doublesOfSingles(f64x2.trunc),
  "f64 int64": { count: 2, code: (to, from) => v128.store(get(to), 0, f64x2.trunc(v128.load(get(from)))) },
  "f64 f32": {
    count: 4,
    code: (to, from) => {
      const half = (offset: number) => f32x4.demoteF64Zero(v128.load(get(from), offset));
      return v128.store(get(to), 0, v128.shuffle(lowHalves, half(0), half(16)));
    },
  },
  "i32 f32": { count: 4, code: (to, from) => v128.store(get(to), 0, f32x4.convertI32(v128.load(get(from)))) },
  "i32 f64": {
    count: 2,
    code: (to, from) => v128.store(get(to), 0, f64x2.convertLowI32(v128.load64Zero(get(from)))),
  },
  "u8 f32": {
    count: 8,
    code: (to, from) => {
      const shorts = v128.load8x8Unsigned(get(from));
      return [
        v128.store(get(to), 0, f32x4.convertI32(i32x4.extendLowUnsigned(shorts))),
        v128.store(get(to), 16, f32x4.convertI32(i32x4.extendHighUnsigned(shorts))),
      ];
    },
  },
  "f32 bool": {
    count: 16,
    code: (to, from) => {
      const lanes = [0, 16, 32, 48].map((offset) => f32x4.ne(v128.load(get(from), offset), zeros));
      return v128.store(get(to), 0, truthBytes(lanes));
    },
  },
};

/** A row without gaps on both sides. */
function row({ routine, to, from, count }: Inner, form: Form, target: Target): Code {
  const lanes = ofPair[`${form} ${target}`];
  const left = routine.local();
  const steps = (elements: number) => [increase(to, elements * bytes[target]), increase(from, elements * bytes[form])];
  const single = repeatFromZero(left, [castOne(form, target, to, from), steps(1)]);
  if (lanes === undefined) return [set(left, get(count)), single];
  return [
    set(left, i32.divUnsigned(get(count), constant(lanes.count))),
    repeatFromZero(left, [lanes.code(to, from), steps(lanes.count)]),
    set(left, i32.and(get(count), constant(lanes.count - 1))),
    single,
  ];
}

function compile(form: Form, target: Target) {
  return compileKernels({
    rows: walking((inner) => row(inner, form, target)),
    strided: walking((inner) => stepping(inner, castOne(form, target, inner.to, inner.from))),
  });
}

const compiled = new Map<string, { rows: Kernel; strided: Kernel }>();

/** The kernels that cast from one type to another, or null where JavaScript has to do it. */
export function casting(from: DType, to: DType): { rows: Kernel; strided: Kernel } | null {
  const form = forms[from.name];
  const target = targetOf(from, to);
  if (target === null) return null;
  const name = `${form} ${target}`;
  let kernels = compiled.get(name);
  if (kernels === undefined) {
    kernels = compile(form, target);
    compiled.set(name, kernels);
  }
  return kernels;
}

/** Whether elements of one type are those of the other, bit by bit. */
export function sameForm(from: DType, to: DType): boolean {
  if (from === to) return true;
  const pair = `${from.name} ${to.name}`;
  return pair === "int64 float64" || pair === "bool uint8";
}
