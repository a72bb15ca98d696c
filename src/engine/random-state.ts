// The state of a random stream as bytes, laid out as PyTorch's CPU generator saves it, so that states can be exchanged.
import { RuntimeError } from "./errors.js";

/** Where a stream is. */
export interface StreamState {
  readonly seed: number | bigint;
  readonly words: Int32Array;
  /** How many of the words are used up. */
  readonly position: number;
  /** The normal number that is kept for the next short draw, or NaN. */
  readonly spare: number;
}

const WORDS = 624;
const LEGACY_BYTES = 5048;
const BYTES = 5056;
/** Where things lie: how many words are left, whether there is a seed, the next word, the words, the kept normal. */
const at = {
  seed: 0,
  left: 8,
  seeded: 12,
  next: 16,
  words: 24,
  spare: 24 + 8 * WORDS + 8,
  hasSpare: 24 + 8 * WORDS + 24,
};

/** The state as bytes. */
export function writeState({ seed, words, position, spare }: StreamState): Uint8Array {
  const bytes = new Uint8Array(BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(at.seed, BigInt.asUintN(64, BigInt(seed)), true);
  view.setInt32(at.left, WORDS + 1 - position, true);
  view.setInt32(at.seeded, 1, true);
  view.setUint32(at.next, position % WORDS, true);
  words.forEach((word, i) => {
    view.setInt32(at.words + 8 * i, word, true);
  });
  if (!Number.isNaN(spare)) {
    view.setFloat64(at.spare, spare, true);
    view.setInt32(at.hasSpare, 1, true);
  }
  return bytes;
}

/** The state that bytes tell. */
export function readState(bytes: Uint8Array): StreamState {
  if (bytes.length !== BYTES && bytes.length !== LEGACY_BYTES)
    throw new RuntimeError(
      `Expected either a CPUGeneratorImplStateLegacy of size ${LEGACY_BYTES} or a CPUGeneratorImplState of size ${BYTES} but found the input RNG state size to be ${bytes.length}`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const left = view.getInt32(at.left, true);
  const next = view.getUint32(at.next, true);
  if (view.getInt32(at.seeded, true) !== 1 || left < 1 || left > WORDS || next > WORDS)
    throw new RuntimeError("Invalid mt19937 state");
  const seed = view.getBigUint64(at.seed, true);
  return {
    seed: seed <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(seed) : seed,
    words: Int32Array.from({ length: WORDS }, (_, i) => view.getInt32(at.words + 8 * i, true)),
    position: left === 1 ? WORDS : next,
    spare: view.getInt32(at.hasSpare, true) === 1 ? view.getFloat64(at.spare, true) : Number.NaN,
  };
}
