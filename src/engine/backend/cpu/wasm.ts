// A small assembler: WebAssembly modules written as TypeScript. Opcodes are those of the core specification, chapter 5,
// of its vector instructions, and of the proposals for threads and relaxed SIMD.

/** Bytes of instructions, in nested lists so that pieces can be put together. */
export type Code = readonly (number | Code)[];

/** The types of parameters and locals. */
export const types = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const;
/** The name of such a type. */
export type ValueType = keyof typeof types;

/** An unsigned number in LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** A signed number in LEB128. */
function signed(value: number): number[] {
  if (value >= -64 && value < 64) return [value & 127];
  return [(value & 127) | 128, ...signed(value >> 7)];
}

function flat(code: Code, bytes: number[] = []): number[] {
  for (const part of code) {
    if (typeof part === "number") bytes.push(part);
    else flat(part, bytes);
  }
  return bytes;
}

const vector = (items: readonly Code[]): Code => [unsigned(items.length), items];
const memory = (offset: number): Code => [0, unsigned(offset)];

/** An instruction of the core by its opcode, after its operands. */
export const plain =
  (opcode: number) =>
  (...operands: Code[]): Code => [operands, opcode];
/** A vector instruction by its opcode, after its operands. */
export const simd =
  (opcode: number) =>
  (...operands: Code[]): Code => [operands, 0xfd, unsigned(opcode)];
/** An access to memory at `address` + `offset`, by its opcode; `value` for a store. */
const access =
  (opcode: Code) =>
  (address: Code, offset = 0, value: Code = []): Code => [address, value, opcode, memory(offset)];
const simdAccess = (opcode: number) => access([0xfd, unsigned(opcode)]);
/** A vector instruction for one lane: `lane` follows the opcode. */
const ofLane =
  (opcode: number) =>
  (lane: number, ...operands: Code[]): Code => [operands, 0xfd, unsigned(opcode), lane];

// ---- locals and control

/** `local.get` */
export const get = (local: number): Code => [0x20, unsigned(local)];
/** Stores the value of `code` in a local. */
export const set = (local: number, code: Code): Code => [code, 0x21, unsigned(local)];
/** Stores the value of `code` in a local and leaves it as the result. */
export const tee = (local: number, code: Code): Code => [code, 0x22, unsigned(local)];
/** An i32 constant. */
export const constant = (value: number): Code => [0x41, signed(value | 0)];
/** An f32 constant. */
export const f32Constant = (value: number): Code => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)];
/** An f64 constant. */
export const f64Constant = (value: number): Code => [0x44, ...new Uint8Array(new Float64Array([value]).buffer)];
/** The sum of two i32. */
export const add = plain(0x6a);
/** The product of two i32. */
export const multiply = plain(0x6c);
/** Adds a constant to a local. */
export const increase = (local: number, amount: number): Code => set(local, add(get(local), constant(amount)));

/** Runs `body` as often as the i32 local `counter` says (at least once), counting it down to zero. */
export function repeat(counter: number, body: Code): Code {
  const decrease: Code = tee(counter, add(get(counter), constant(-1)));
  return [0x03, 0x40, body, decrease, 0x0d, 0, 0x0b];
}

/** As `repeat`, also for a count of zero. */
export const repeatFromZero = (counter: number, body: Code): Code => when(get(counter), repeat(counter, body));

/** Runs `body` again as long as the i32 `test` after it is not zero. */
export const repeatWhile = (body: Code, test: Code): Code => [0x03, 0x40, body, test, 0x0d, 0, 0x0b];

/** A block that branches within it may leave. */
export const block = (body: Code): Code => [0x02, 0x40, body, 0x0b];

/** Leaves the block that is `depth` blocks and loops outside the innermost if the i32 `test` is not zero; repeats a loop. */
export const branchIf = (depth: number, test: Code): Code => [test, 0x0d, depth];

/** Runs `then` if the i32 `test` is not zero, or else `otherwise`. */
export const when = (test: Code, then: Code, otherwise: Code = []): Code => [
  [test, 0x04, 0x40, then],
  otherwise.length > 0 ? [0x05, otherwise] : [],
  0x0b,
];

/** Runs one of two pieces, by whether two i32 are equal. */
export const ifEqual = (a: Code, b: Code, then: Code, otherwise: Code): Code => when(i32.eq(a, b), then, otherwise);

/** One of two numbers (no vectors), by whether the i32 `test` is not zero. */
export const select = (test: Code, yes: Code, no: Code): Code => [yes, no, test, 0x1b];

/** Calls function number `index` of the module. */
export const call = (index: number, ...operands: Code[]): Code => [operands, 0x10, unsigned(index)];

/** Leaves the function, with the value of `code` if it has a result. */
export const leave = (code: Code = []): Code => [code, 0x0f];

/** Copies `bytes` bytes within memory; the places may overlap. */
export const copyMemory = (to: Code, from: Code, bytes: Code): Code => [to, from, bytes, 0xfc, 10, 0, 0];
/** Sets `bytes` bytes to the lowest byte of the i32 `value`. */
export const fillMemory = (to: Code, value: Code, bytes: Code): Code => [to, value, bytes, 0xfc, 11, 0];

// ---- numbers

/** Instructions on 32-bit integers. */
export const i32 = {
  load: access([0x28]),
  load8: access([0x2d]),
  store: access([0x36]),
  store8: access([0x3a]),
  eqz: plain(0x45),
  eq: plain(0x46),
  ne: plain(0x47),
  lt: plain(0x48),
  ltUnsigned: plain(0x49),
  gt: plain(0x4a),
  le: plain(0x4c),
  ge: plain(0x4e),
  geUnsigned: plain(0x4f),
  add,
  sub: plain(0x6b),
  mul: multiply,
  div: plain(0x6d),
  divUnsigned: plain(0x6e),
  remUnsigned: plain(0x70),
  and: plain(0x71),
  or: plain(0x72),
  xor: plain(0x73),
  shl: plain(0x74),
  shr: plain(0x75),
  shrUnsigned: plain(0x76),
  truncF32: (value: Code): Code => [value, 0xfc, 0],
  truncF64: (value: Code): Code => [value, 0xfc, 2],
  reinterpretF32: plain(0xbc),
};

/** Instructions on single floats. */
export const f32 = {
  load: access([0x2a]),
  store: access([0x38]),
  constant: f32Constant,
  eq: plain(0x5b),
  ne: plain(0x5c),
  lt: plain(0x5d),
  gt: plain(0x5e),
  le: plain(0x5f),
  ge: plain(0x60),
  abs: plain(0x8b),
  neg: plain(0x8c),
  ceil: plain(0x8d),
  floor: plain(0x8e),
  trunc: plain(0x8f),
  nearest: plain(0x90),
  sqrt: plain(0x91),
  add: plain(0x92),
  sub: plain(0x93),
  mul: plain(0x94),
  div: plain(0x95),
  min: plain(0x96),
  max: plain(0x97),
  copysign: plain(0x98),
  convertI32: plain(0xb2),
  demote: plain(0xb6),
  reinterpretI32: plain(0xbe),
};

/** Instructions on double floats. */
export const f64 = {
  load: access([0x2b]),
  store: access([0x39]),
  constant: f64Constant,
  eq: plain(0x61),
  ne: plain(0x62),
  lt: plain(0x63),
  gt: plain(0x64),
  le: plain(0x65),
  ge: plain(0x66),
  abs: plain(0x99),
  neg: plain(0x9a),
  ceil: plain(0x9b),
  floor: plain(0x9c),
  trunc: plain(0x9d),
  nearest: plain(0x9e),
  sqrt: plain(0x9f),
  add: plain(0xa0),
  sub: plain(0xa1),
  mul: plain(0xa2),
  div: plain(0xa3),
  min: plain(0xa4),
  max: plain(0xa5),
  copysign: plain(0xa6),
  convertI32: plain(0xb7),
  convertUnsignedI32: plain(0xb8),
  promote: plain(0xbb),
};

/** Instructions on whole vectors of 128 bits. */
export const v128 = {
  load: simdAccess(0),
  load8Splat: simdAccess(7),
  load32Splat: simdAccess(9),
  load64Splat: simdAccess(10),
  /** Eight bytes widened without sign to eight 16-bit lanes. */
  load8x8Unsigned: simdAccess(2),
  store: simdAccess(11),
  load32Zero: simdAccess(92),
  load64Zero: simdAccess(93),
  /** Reads one lane of `vector` anew from memory. */
  load32Lane: (lane: number, address: Code, offset: number, of: Code): Code => [
    [address, of, 0xfd, 86],
    [memory(offset), lane],
  ],
  load64Lane: (lane: number, address: Code, offset: number, of: Code): Code => [
    [address, of, 0xfd, 87],
    [memory(offset), lane],
  ],
  store32Lane: (lane: number, address: Code, offset: number, of: Code): Code => [
    [address, of, 0xfd, 90],
    [memory(offset), lane],
  ],
  store64Lane: (lane: number, address: Code, offset: number, of: Code): Code => [
    [address, of, 0xfd, 91],
    [memory(offset), lane],
  ],
  constant: (bytes: ArrayLike<number>): Code => [0xfd, 12, ...Array.from(bytes)],
  /** Bytes chosen from the 32 bytes of two vectors. */
  shuffle: (bytes: readonly number[], a: Code, b: Code): Code => [a, b, 0xfd, 13, ...bytes],
  not: simd(77),
  and: simd(78),
  andNot: simd(79),
  or: simd(80),
  xor: simd(81),
  /** Bits of `a` where `mask` has ones, of `b` elsewhere: `bitselect(a, b, mask)`. */
  bitselect: simd(82),
  anyTrue: simd(83),
};

/** Instructions on lanes of integers. */
export const i8x16 = { splat: simd(15), narrowI16: simd(101), narrowI16Unsigned: simd(102), bitmask: simd(100) };
/** Eight lanes of 16 bits. */
export const i16x8 = {
  splat: simd(16),
  extendLowUnsigned: simd(137),
  narrowI32: simd(133),
  narrowI32Unsigned: simd(134),
};
/** Four lanes of 32 bits. */
export const i32x4 = {
  splat: simd(17),
  extract: ofLane(27),
  replace: ofLane(28),
  eq: simd(55),
  ne: simd(56),
  lt: simd(57),
  gt: simd(59),
  extendLowUnsigned: simd(169),
  extendHighUnsigned: simd(170),
  bitmask: simd(164),
  allTrue: simd(163),
  shl: simd(171),
  shr: simd(172),
  shrUnsigned: simd(173),
  add: simd(174),
  sub: simd(177),
  mul: simd(181),
  min: simd(182),
  max: simd(184),
  truncF32: simd(248),
  truncF64Zero: simd(252),
};
/** Two lanes of 64 bits. */
export const i64x2 = {
  splat: simd(18),
  shl: simd(203),
  shr: simd(204),
  shrUnsigned: simd(205),
  add: simd(206),
  sub: simd(209),
  mul: simd(213),
};

/** Instructions on lanes of floats, by the same names for both types. */
function floatLanes(bytes: 4 | 8) {
  const single = bytes === 4;
  const pick = (f32Opcode: number, f64Opcode: number) => simd(single ? f32Opcode : f64Opcode);
  return {
    /** Bytes of an element, and elements in a vector. */
    size: bytes,
    count: 16 / bytes,
    scalar: single ? f32 : f64,
    type: (single ? "f32" : "f64") as ValueType,
    splat: pick(19, 20),
    loadSplat: single ? v128.load32Splat : v128.load64Splat,
    loadLane: single ? v128.load32Lane : v128.load64Lane,
    storeLane: single ? v128.store32Lane : v128.store64Lane,
    constant: (value: number): Code =>
      v128.constant(new Uint8Array((single ? Float32Array : Float64Array).from(Array(16 / bytes).fill(value)).buffer)),
    extract: ofLane(single ? 31 : 33),
    replace: ofLane(single ? 32 : 34),
    eq: pick(65, 71),
    ne: pick(66, 72),
    lt: pick(67, 73),
    gt: pick(68, 74),
    le: pick(69, 75),
    ge: pick(70, 76),
    ceil: pick(103, 116),
    floor: pick(104, 117),
    trunc: pick(105, 122),
    nearest: pick(106, 148),
    abs: pick(224, 236),
    neg: pick(225, 237),
    sqrt: pick(227, 239),
    add: pick(228, 240),
    sub: pick(229, 241),
    mul: pick(230, 242),
    div: pick(231, 243),
    min: pick(232, 244),
    max: pick(233, 245),
    /** `b < a ? b : a` and `a < b ? b : a`. */
    pseudoMin: pick(234, 246),
    pseudoMax: pick(235, 247),
    /** a · b + c, rounded once: needs relaxed SIMD. */
    fusedMultiplyAdd: pick(0x105, 0x107),
    /** c − a · b, rounded once: needs relaxed SIMD. */
    fusedNegateMultiplyAdd: pick(0x106, 0x108),
    /** Lanes of `a` where all bits of `mask` are set, of `b` where none is. */
    bitselect: v128.bitselect,
    /** The same, in one step: needs relaxed SIMD. */
    relaxedLaneSelect: pick(0x10b, 0x10c),
  };
}

/** Four float32. */
export const f32x4 = { ...floatLanes(4), convertI32: simd(250), demoteF64Zero: simd(94) };
/** Two float64. */
export const f64x2 = { ...floatLanes(8), convertLowI32: simd(254), promoteLowF32: simd(95) };
/** The vector instructions for one float type. */
export type Lanes = ReturnType<typeof floatLanes>;

// ---- modules

/** A function: its parameters come first among the locals. */
export interface WasmFunction {
  parameters: readonly ValueType[];
  result?: ValueType;
  locals: readonly ValueType[];
  body: Code;
}

/** `count` times the same type. */
export const repeated = (type: ValueType, count: number): ValueType[] => new Array<ValueType>(count).fill(type);

function section(id: number, content: Code): Code {
  const bytes = flat(content);
  return [id, unsigned(bytes.length), bytes];
}

const valueTypes = (list: readonly ValueType[]): Code => vector(list.map((type) => [types[type]]));

function functionType({ parameters, result }: WasmFunction): Code {
  return [0x60, valueTypes(parameters), valueTypes(result === undefined ? [] : [result])];
}

function functionCode(fn: WasmFunction): Code {
  const locals = fn.locals.map((type): Code => [1, types[type]]);
  const bytes = flat([vector(locals), fn.body, 0x0b]);
  return [unsigned(bytes.length), bytes];
}

const name = (text: string): Code => vector([...text].map((letter) => [letter.charCodeAt(0)]));

/** The largest memory that there can be, in pages of 64 KiB. */
export const mostPages = 65536;

/** A module that exports these functions, numbered in their order, and works on a shared memory: import `host.memory`. */
export function assemble(functions: Readonly<Record<string, WasmFunction>>): Uint8Array<ArrayBuffer> {
  const list = Object.values(functions);
  const exported = Object.keys(functions).map((text, i): Code => [name(text), 0, unsigned(i)]);
  const sharedMemory: Code = [name("host"), name("memory"), 2, 3, unsigned(1), unsigned(mostPages)];
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, vector(list.map(functionType))),
      section(2, vector([sharedMemory])),
      section(3, vector(list.map((_, i) => unsigned(i)))),
      section(7, vector(exported)),
      section(10, vector(list.map(functionCode))),
    ]),
  );
}
