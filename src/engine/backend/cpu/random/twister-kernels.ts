// The Mersenne Twister as kernels: the next words of a stream, as they are or as singles, four at a time.
import { middle, stateWords, twistBits } from "../../../mersenne.js";
import { NodeWriter } from "../node-writer.js";
import { Routine } from "../routine.js";
import { Floats, Graph, type Node, once, perVector, shiftLeft, shiftRight } from "../vector-math/graph.js";
import {
  add,
  type Code,
  constant,
  f32x4,
  get,
  i32,
  i32x4,
  increase,
  multiply,
  repeat,
  repeatFromZero,
  repeatWhile,
  select,
  set,
  v128,
  type WasmFunction,
  when,
} from "../wasm.js";
import { multiplyAddOnce, numberIn } from "./rounding.js";

const stateBytes = stateWords * 4;
const middleBytes = middle * 4;
/** From a word to the new one that is mixed into it, behind the middle: it is so many bytes before. */
const backBytes = stateBytes - middleBytes;
/** The bytes of memory that a state needs: vectors are read beyond its end. */
export const roomForState = stateBytes + 16;

const shiftRightUnsigned = (graph: Graph, a: Node, by: number): Node =>
  graph.apply((x) => i32x4.shrUnsigned(x, constant(by)), [a], `shru${by}`);

/** New words of the state, of the words there, the ones after them, and those that are `middle` further on. */
function twisted(m: Floats, words: Node, next: Node, far: Node): Node {
  const { graph } = m;
  const joined = m.or(m.and(words, graph.bits(0x80000000)), m.and(next, graph.bits(0x7fffffff)));
  const odd = shiftRight(graph, shiftLeft(graph, next, 31), 31);
  return m.xor(m.xor(far, shiftRightUnsigned(graph, joined, 1)), m.and(odd, graph.bits(twistBits)));
}

/** The stream's words, of the state's. */
function tempered(m: Floats, words: Node): Node {
  const { graph } = m;
  const left = (y: Node, by: number, mask: number) => m.xor(y, m.and(shiftLeft(graph, y, by), graph.bits(mask)));
  const right = (y: Node, by: number) => m.xor(y, shiftRightUnsigned(graph, y, by));
  return right(left(left(right(words, 11), 7, 0x9d2c5680), 15, 0xefc60000), 18);
}

/** Makes all words of the state new. The new first word is stored behind the last one too, where it is read as the next. */
class Twist {
  private readonly at: number;
  private readonly left: number;
  private readonly inputs: readonly number[];
  private readonly writer: NodeWriter;

  constructor(
    private readonly state: number,
    routine: Routine,
    m: Floats,
  ) {
    [this.at, this.left] = routine.locals(2);
    this.inputs = routine.locals(3, "v128");
    const [words, next, far] = this.inputs.map((local) => m.graph.input(local, perVector));
    this.writer = new NodeWriter(routine, twisted(m, words, next, far));
  }

  /** What is the same for all vectors. */
  get start(): Code {
    return this.writer.statements(once);
  }

  get code(): Code {
    const { at, left, state } = this;
    const step = (offset: number, far: number) => this.vector(offset, far);
    const several = (offset: number, far: number) => [0, 16, 32].map((more) => step(offset + more, far + more));
    return [
      set(at, get(state)),
      step(0, middleBytes),
      i32.store(get(state), stateBytes, i32.load(get(state))),
      step(16, 16 + middleBytes),
      step(32, 32 + middleBytes),
      increase(at, 48),
      set(left, constant(18)),
      repeat(left, [several(0, middleBytes), increase(at, 48)]),
      increase(at, -backBytes),
      set(left, constant(33)),
      repeat(left, [several(backBytes, 0), increase(at, 48)]),
    ];
  }

  private vector(offset: number, far: number): Code {
    const [words, next, mixed] = this.inputs;
    const { at, writer } = this;
    return [
      set(words, v128.load(get(at), offset)),
      set(next, v128.load(get(at), offset + 4)),
      set(mixed, v128.load(get(at), far)),
      writer.statements(perVector),
      v128.store(get(at), offset, writer.result),
    ];
  }
}

/**
 * `(state, position, out, count, …)`: writes the next `count` words of the stream, as `finish` makes them, and leaves the
 * state as it is then. `position` says how many words of the state are used up.
 */
function drawing(
  fused: boolean,
  extra: number,
  finish: (m: Floats, words: Node, numbers: Node[]) => Node,
): WasmFunction {
  const routine = new Routine();
  const m = new Floats(new Graph(), f32x4, fused);
  const [state, position, out, count] = routine.parameters(4);
  const numbers = routine.parameters(extra, "f32").map((local) => numberIn(m, local));
  const [from, left, part] = routine.locals(3);
  const words = routine.local("v128");
  const made = finish(m, tempered(m, m.graph.input(words, perVector)), numbers);
  const writer = new NodeWriter(routine, made);
  const twist = new Twist(state, routine, m);
  const vector = (offset: number) => [
    set(words, v128.load(get(from), offset)),
    writer.statements(perVector),
    v128.store(get(out), offset, writer.result),
  ];
  const one = [
    set(words, v128.load32Zero(get(from))),
    writer.statements(perVector),
    v128.store32Lane(0, get(out), 0, writer.result),
  ];
  const forward = (bytes: number) => [increase(from, bytes), increase(out, bytes)];
  const times = (n: Code, body: Code) => [set(left, n), repeatFromZero(left, body)];
  const available = i32.sub(constant(stateWords), get(position));
  const some = [
    when(i32.eq(get(position), constant(stateWords)), [twist.code, set(position, constant(0))]),
    set(part, select(i32.ltUnsigned(get(count), available), get(count), available)),
    set(from, add(get(state), multiply(get(position), constant(4)))),
    times(i32.shrUnsigned(get(part), constant(3)), [vector(0), vector(16), forward(32)]),
    times(i32.and(get(part), constant(7)), [one, forward(4)]),
    set(position, add(get(position), get(part))),
    set(count, i32.sub(get(count), get(part))),
  ];
  return routine.done([writer.statements(once), twist.start, repeatWhile(some, get(count))]);
}

/** The words themselves. */
export const words = (fused: boolean): WasmFunction => drawing(fused, 0, (_, made) => made);

/** `(…, from, width)`: singles that are uniform, each from the lowest 24 bits of a word. */
export const singles = (fused: boolean): WasmFunction =>
  drawing(fused, 2, (m, made, [from, width]) => {
    const { graph } = m;
    const counts = graph.apply(f32x4.convertI32, [m.and(made, graph.bits(0xffffff))]);
    return multiplyAddOnce(m, m.mul(counts, 2 ** -24), width, from);
  });
