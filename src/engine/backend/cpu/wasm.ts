// A small assembler: WebAssembly modules written as TypeScript. Opcodes are those of the core specification, chapter 5.

/** Bytes of instructions, in nested lists so that pieces can be put together. */
export type Code = readonly (number | Code)[];

const I32 = 0x7f;
const V128 = 0x7b;

/** An unsigned number in LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** A signed number in LEB128. */
function signed(value: number): number[] {
  if (value >= -64 && value < 64) return [value & 127];
  return [(value & 127) | 128, ...signed(value >> 7)];
}

function flat(code: Code): number[] {
  return (code as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
}

const vector = (items: readonly Code[]): Code => [unsigned(items.length), items];
const simd = (opcode: number): Code => [0xfd, unsigned(opcode)];
const memory = (offset: number): Code => [0, unsigned(offset)];

/** `local.get` */
export const get = (local: number): Code => [0x20, unsigned(local)];
/** Stores the value of `code` in a local. */
export const set = (local: number, code: Code): Code => [code, 0x21, unsigned(local)];
/** A constant of 32 bits. */
export const constant = (value: number): Code => [0x41, signed(value)];
/** The sum of two i32. */
export const add = (a: Code, b: Code): Code => [a, b, 0x6a];
/** The product of two i32. */
export const multiply = (a: Code, b: Code): Code => [a, b, 0x6c];
/** Adds a constant to a local. */
export const increase = (local: number, amount: number): Code => set(local, add(get(local), constant(amount)));

/** Runs `body` as often as the i32 local `counter` says (at least once), counting it down to zero. */
export function repeat(counter: number, body: Code): Code {
  const decrease: Code = [get(counter), constant(-1), 0x6a, 0x22, unsigned(counter)];
  return [0x03, 0x40, body, decrease, 0x0d, 0, 0x0b];
}

/** Runs one of two pieces, by whether two i32 are equal. */
export const ifEqual = (a: Code, b: Code, then: Code, otherwise: Code): Code => [
  [a, b, 0x46, 0x04, 0x40],
  [then, 0x05, otherwise, 0x0b],
];

/** 128 bits from memory at `address` + `offset`. */
export const load = (address: Code, offset: number): Code => [address, simd(0), memory(offset)];
/** 128 bits to memory. */
export const store = (address: Code, offset: number, value: Code): Code => [address, value, simd(11), memory(offset)];
/** 128 zero bits. */
export const zero: Code = [simd(12), new Array<number>(16).fill(0)];

/** The vector instructions for one element type. */
export interface Lanes {
  /** Bytes of an element. */
  size: number;
  /** Copies one element from `source` to `target` + `offset`. */
  copy(target: Code, offset: number, source: Code): Code;
  /** All lanes filled with one element from memory. */
  splat(address: Code, offset: number): Code;
  /** a · b + c, rounded twice. */
  multiplyAdd(a: Code, b: Code, c: Code): Code;
}

interface Opcodes {
  load: number;
  store: number;
  splat: number;
  multiply: number;
  add: number;
}

function lanes(size: number, opcodes: Opcodes): Lanes {
  return {
    size,
    copy: (target, offset, source) => [target, source, opcodes.load, memory(0), opcodes.store, memory(offset)],
    splat: (address, offset) => [address, simd(opcodes.splat), memory(offset)],
    multiplyAdd: (a, b, c) => [c, a, b, simd(opcodes.multiply), simd(opcodes.add)],
  };
}

/** Four float32. */
export const f32x4 = lanes(4, { load: 0x2a, store: 0x38, splat: 9, multiply: 230, add: 228 });
/** Two float64. */
export const f64x2 = lanes(8, { load: 0x2b, store: 0x39, splat: 10, multiply: 242, add: 240 });

/** A function without result, all of whose parameters are i32; locals are numbered after them, i32 first. */
export interface WasmFunction {
  parameters: number;
  integers: number;
  vectors: number;
  body: Code;
}

function section(id: number, content: Code): Code {
  const bytes = flat(content);
  return [id, unsigned(bytes.length), bytes];
}

function functionType(fn: WasmFunction): Code {
  return [0x60, vector(new Array<Code>(fn.parameters).fill([I32])), vector([])];
}

function functionCode(fn: WasmFunction): Code {
  const locals: Code[] = [
    [unsigned(fn.integers), I32],
    [unsigned(fn.vectors), V128],
  ];
  const bytes = flat([vector(locals), fn.body, 0x0b]);
  return [unsigned(bytes.length), bytes];
}

function exported(name: string, kind: number, index: number): Code {
  return [vector([...name].map((letter) => [letter.charCodeAt(0)])), kind, unsigned(index)];
}

/** A module that exports these functions and `memory`, of so many pages of 64 KiB. */
export function assemble(functions: Record<string, WasmFunction>, pages: number): Uint8Array<ArrayBuffer> {
  const list = Object.values(functions);
  const exports = Object.keys(functions).map((name, i) => exported(name, 0, i));
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, vector(list.map(functionType))),
      section(3, vector(list.map((_, i) => unsigned(i)))),
      section(5, vector([[1, unsigned(pages), unsigned(pages)]])),
      section(7, vector([...exports, exported("memory", 2, 0)])),
      section(10, vector(list.map(functionCode))),
    ]),
  );
}
