// Threads: chunks of work are done by whoever has time, through shared memory; nobody waits for a thread that is busy.

import { RuntimeError } from "../../errors.js";
import { host } from "../../host.js";
import { claim, controlBytes, mostArguments, word } from "./computing.js";
import { type Kernel, sourceOf } from "./kernels.js";
import { pool } from "./memory.js";

/** The bytes of memory that each thread has for itself while it runs a kernel. */
export const scratchBytes = 2 ** 20;
const page = 65536;
/** Work that one thread does in so many nanoseconds is worth a chunk of its own. */
const worthwhile = 15_000;
/** Chunks for each thread: a thread that comes late leaves its share to the others. */
const chunksEach = 2;
/** Long work is cut finer, by so many nanoseconds, so that nobody waits long for a thread that was interrupted. */
const longWork = 300_000;
const longChunksEach = 4;
const mostThreads = 64;
/** How often the main thread looks whether the others are done before it sleeps. */
const looks = 20_000;

/** By how much, and by how many milliseconds, work may take longer than on one thread before threads count as a loss. */
const margin = { factor: 1.1, milliseconds: 0.02 };
/** How often the main thread works alone after that, and the share of it that is left after each good time. */
const timesAlone = { least: 16, most: 1024 };
const forgetting = 0.97;

let wanted: number | null = null;
let started = 1;
let control = 0;
let scratch = 0;
/** How often the main thread works alone from now on, and how often it does next, because a busy machine kept it waiting. */
let alone = 0;
let nextAlone = timesAlone.least;
let words = new Int32Array(0);
let values = new Float64Array(0);

/** How many threads compute, the main thread among them. */
export function threadCount(): number {
  const { startThread, processors } = host();
  if (startThread === undefined || pool.memory === null) return 1;
  return Math.min(wanted ?? processors ?? 1, mostThreads);
}

/** Lets so many threads compute from now on, as far as the surroundings can start them. */
export function setThreadCount(count: number): void {
  wanted = count;
}

/** Runs `run` on this thread alone: what may be cut off in the middle must leave no work behind with others. */
export function onOneThread<T>(run: () => T): T {
  const before = wanted;
  wanted = 1;
  try {
    return run();
  } finally {
    wanted = before;
  }
}

/**
 * Into how many chunks work is best cut that takes one thread so many nanoseconds: 1 where other threads would not help.
 * Results must not depend on it: each element is computed in the same way, whichever chunk it is in.
 */
export function chunksFor(nanoseconds: number): number {
  if (nanoseconds < 2 * worthwhile) return 1;
  const threads = threadCount();
  if (threads === 1) return 1;
  if (alone > 0) {
    alone--;
    return 1;
  }
  const pieces = (each: number, size: number) => Math.min(threads * each, Math.floor(nanoseconds / size));
  return Math.max(pieces(chunksEach, worthwhile), pieces(longChunksEach, longWork));
}

/** Where the `scratchBytes` are that the main thread has for itself while it runs a kernel; 0 if there are none. */
export function mainScratch(): number {
  if (scratch === 0) scratch = pool.take(scratchBytes);
  return scratch;
}

/**
 * Calls `kernel` once for each chunk, on all threads, and returns when all calls are done. Behind a chunk's own arguments, a
 * kernel gets the address of `scratchBytes` bytes that only its thread uses; one that has no parameter for it does not
 * notice. The kernel comes from `compileKernels`. Chunks run in any order and at the same time, so they must not write to
 * the same memory. `chunks` is what `chunksFor` said, or less.
 *
 *     const kernels = compileKernels({ scale });
 *     const chunks = chunksFor(length * 0.3);
 *     parallel(kernels.scale, chunks, (chunk) => {
 *       const [from, to] = pieceOf(length, chunk, chunks, 16);
 *       return [address + from * 4, to - from];
 *     });
 */
export function parallel(kernel: Kernel, chunks: number, argumentsOf: (chunk: number) => readonly number[]): void {
  if (chunks < 1) return;
  const first = argumentsOf(0);
  if (chunks > 1 && chunks * first.length <= mostArguments && ready(kernel)) {
    publish(kernel, chunks, first, argumentsOf);
    const start = performance.now();
    const own = work(kernel, first.length);
    const worked = performance.now() - start;
    finish(chunks);
    judge((worked * chunks) / own, performance.now() - start);
    if (words[word.failed] !== 0) throw new RuntimeError("a thread could not compute its share: memory is short");
    return;
  }
  kernel(...first, mainScratch());
  for (let chunk = 1; chunk < chunks; chunk++) kernel(...argumentsOf(chunk), mainScratch());
}

/** Where one of `pieces` of a length starts and ends; all are multiples of `unit` but for the last, as even as they can be. */
export function pieceOf(length: number, piece: number, pieces: number, unit: number): [from: number, to: number] {
  const units = Math.ceil(length / unit);
  const edge = (i: number) => Math.min(length, Math.floor((units * i) / pieces) * unit);
  return [edge(piece), edge(piece + 1)];
}

/** Starts the threads that are wanted and not there yet; false where only one is to compute. */
function ready(kernel: Kernel): boolean {
  const count = threadCount();
  if (count === 1 || mainScratch() === 0 || sourceOf(kernel).address === 0) return false;
  if (control === 0 && !makeControl()) return false;
  for (; started < count; started++) startThread(started);
  words[word.threads] = count;
  return true;
}

function makeControl(): boolean {
  control = pool.take(controlBytes + mostArguments * 8);
  if (control === 0) return false;
  words = new Int32Array(pool.memory!.buffer, control, controlBytes / 4).fill(0);
  values = new Float64Array(pool.memory!.buffer, control + controlBytes, mostArguments);
  return true;
}

function startThread(thread: number): void {
  const room = pool.take(scratchBytes);
  if (room !== 0) host().startThread!({ memory: pool.memory!, control, thread, scratch: room });
}

function publish(
  kernel: Kernel,
  chunks: number,
  first: readonly number[],
  argumentsOf: (chunk: number) => readonly number[],
): void {
  for (let chunk = 0; chunk < chunks; chunk++)
    values.set(chunk === 0 ? first : argumentsOf(chunk), chunk * first.length);
  const source = sourceOf(kernel);
  words[word.chunks] = chunks;
  words[word.module] = source.number;
  words[word.moduleAddress] = source.address;
  words[word.moduleBytes] = source.bytes.length;
  words[word.kernel] = source.index;
  words[word.arguments] = first.length;
  words[word.pages] = pool.buffer.byteLength / page;
  words[word.done] = 0;
  words[word.awaited] = 0;
  words[word.failed] = 0;
  Atomics.store(words, word.unclaimed, chunks);
  if (Atomics.load(words, word.sleeping) > 0) Atomics.notify(words, word.unclaimed, chunks - 1);
}

/** The main thread's share, which is all of it where the others do not come: how many chunks it did. */
function work(kernel: Kernel, count: number): number {
  let own = 0;
  for (let chunk = claim(words); chunk >= 0; chunk = claim(words), own++) {
    kernel(...values.subarray(chunk * count, (chunk + 1) * count), scratch);
    Atomics.add(words, word.done, 1);
  }
  return own;
}

/** Waits for the chunks that others have claimed. */
function finish(chunks: number): void {
  for (let i = 0; i < looks; i++) if (Atomics.load(words, word.done) === chunks) return;
  Atomics.store(words, word.awaited, 1);
  for (let done = Atomics.load(words, word.done); done !== chunks; done = Atomics.load(words, word.done))
    Atomics.wait(words, word.done, done);
}

/** On a busy machine threads are interrupted, and others wait for them: then one is faster, for a while. */
function judge(onOneThread: number, taken: number): void {
  if (taken <= onOneThread * margin.factor + margin.milliseconds) {
    nextAlone = Math.max(timesAlone.least, nextAlone * forgetting);
    return;
  }
  alone = nextAlone;
  nextAlone = Math.min(timesAlone.most, nextAlone * 2);
}
