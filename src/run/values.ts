// Keeps what tensors held, step by step, without copies: memory that a script overwrites stays here, and the tensor gets other memory.
import { type Storage, Tensor } from "../engine/internals.js";
import type { ValueId } from "../protocol/trace.js";
import { NormList } from "./norm-list.js";
import { Pace } from "./pace.js";
import { giveBack, KeptView, Memory, Span } from "./span.js";
import type { SpareTime } from "./spare-time.js";
import { distance, type Numbers, normOf } from "./statistics.js";

/** A value as it was: its numbers in row-major order. */
export interface KeptValue {
  numbers: Numbers;
  shape: readonly number[];
  dtype: string;
}

/** Outside training steps, values are kept or dropped in stretches of this many bytes. */
const stretch = 16 * 2 ** 20;
/** Memory of at most so many bytes is kept from being overwritten in all steps, also in those that are not chosen. */
const smallMemory = 64 * 2 ** 10;

/** The values of the newest training step, and of earlier ones as far as the pace allows and the budget reaches. */
export class KeptValues {
  /** Called when the values of a training step are no longer kept. */
  onDrop: (step: number) => void = () => {};
  private running = new Span(-1, true);
  private spans: Span[] = [];
  private readonly byValue = new Map<ValueId, KeptView>();
  private readonly norms = new NormList();
  private readonly pace: Pace;
  private bytes = 0;

  /**
   * `budget` in bytes. With `all`, steps are left out only where the budget is full. `isOnce` says whether the script is
   * outside of loops, where nothing is left out either.
   */
  constructor(
    private readonly budget: number,
    private readonly spare: SpareTime,
    private readonly all = false,
    private readonly isOnce: () => boolean = () => false,
  ) {
    this.pace = new Pace(all);
  }

  /** Keeps what `tensor` holds now under `value`. */
  keep(value: ValueId, tensor: Tensor): KeptView {
    const view = new KeptView(Memory.of(tensor.storage), tensor.layout);
    this.add(value, view);
    return view;
  }

  /** `value`, kept as `view`, is used by the running step. */
  use(value: ValueId, view: KeptView): void {
    if (view.span !== this.running && view.memory.storage !== null) this.add(value, view);
  }

  /** Whether `tensor` still holds what `view` is a view of. */
  isCurrent({ memory }: KeptView, { storage }: Tensor): boolean {
    return storage.observed === memory;
  }

  /**
   * The elements of `tensor` are about to be overwritten, `known` as they are. Returns where they are now, if not where
   * they were.
   */
  writing({ storage, layout }: Tensor, known: { value: ValueId; view: KeptView } | null): Storage | null {
    const memory = storage.observed as Memory | null;
    if (memory === null) return null;
    // An op that only writes reads too: what it writes over is what the step began with.
    const isWanted = this.running.chosen || memory.bytes <= smallMemory;
    if (memory.holders === 0 && isWanted && known?.view.memory === memory) this.add(known.value, known.view);
    storage.observed = null;
    if (memory.holders === 0 || this.mayForget(memory)) {
      memory.storage = null;
      this.running.isWhole = false;
      return null;
    }
    const isWhole = layout.dense && layout.count === storage.length;
    memory.storage = storage.backend.part(storage, !isWhole);
    memory.isOwn = true;
    return memory.storage;
  }

  /** Nobody else looks at this memory any more: it goes with the last value that is kept in it. */
  letGo(storage: Storage): void {
    const memory = Memory.of(storage);
    memory.isOwn = true;
    if (!this.mayForget(memory)) return;
    giveBack(memory);
    this.running.isWhole = false;
  }

  /** A training step begins: what came before is over. Returns whether all values of the step will be kept, and for longer. */
  begin(step: number, isLast: boolean): boolean {
    return this.next(step, this.pace.allows() || isLast);
  }

  /** Someone looks: what is there of the newest step stays. Returns whether that is all of it. */
  attend(): boolean {
    this.running.chosen = true;
    return this.running.isWhole;
  }

  /** From now on everything is kept, whatever time it takes, or (`false`) as much as the pace allows. */
  keepAll(all: boolean): void {
    this.pace.unlimited = all;
    if (all) this.attend();
  }

  /** What `value` was, or undefined if it was not kept. */
  read(value: ValueId): KeptValue | undefined {
    const view = this.viewOf(value);
    if (!view?.memory.storage) return undefined;
    const { sizes, dtype } = view.layout;
    return { numbers: numbersOf(view), shape: sizes, dtype: dtype.name };
  }

  /**
   * Writes one element of `value` where the script still has it, and keeps what it was. Returns the tensor as it is now;
   * undefined if nobody has that memory any more.
   */
  writeElement(value: ValueId, element: number, to: number): Tensor | undefined {
    const view = this.viewOf(value);
    const storage = view?.memory.storage;
    if (!view || !storage || view.memory.isOwn || storage.observed !== view.memory) return undefined;
    const { sizes, strides, offset } = view.layout;
    const place = new Tensor(storage, [], [], placeOf(element, view.layout));
    this.writing(place, { value, view });
    storage.backend.fill(place, to);
    return new Tensor(storage, sizes, strides, offset);
  }

  /** A tensor of its own that holds what `value` was, or undefined if it was not kept. */
  copyOf(value: ValueId): Tensor | undefined {
    const view = this.viewOf(value);
    if (!view?.memory.storage) return undefined;
    const { sizes, strides, offset } = view.layout;
    return new Tensor(view.memory.storage, sizes, strides, offset).clone();
  }

  /** The norm of `value`, perhaps also if its numbers were dropped; undefined if it never was. */
  norm(value: ValueId): number | undefined {
    const known = this.norms.get(value);
    if (known !== undefined) return known;
    const view = this.viewOf(value);
    return view?.memory.storage ? this.norms.set(value, normOf(numbersOf(view))) : undefined;
  }

  /** Has a GPU compute the norms of those values that are there, all together, and calls `then` once they are known: at once if none is. */
  measure(values: readonly ValueId[], then: () => void): void {
    const unknown = values.filter((value) => this.norms.get(value) === undefined);
    const there = unknown.flatMap((value) => remoteView(value, this.viewOf(value)) ?? []);
    if (there.length === 0) {
      then();
      return;
    }
    const views = there.map(({ view }) => view);
    views[0].storage.backend.norms!(views, (norms) => {
      norms.forEach((norm, i) => void (norm !== null && this.norms.set(there[i].value, norm)));
      then();
    });
  }

  /** ‖after − before‖ / ‖before‖; undefined if one of them was not kept. */
  change(before: ValueId, after: ValueId): number | undefined {
    const [from, to] = [this.read(before)?.numbers, this.read(after)?.numbers];
    return from && to && from.length === to.length ? distance(from, to) / normOf(from) : undefined;
  }

  private viewOf(value: ValueId): KeptView | undefined {
    const at = this.running.values.lastIndexOf(value);
    return at >= 0 ? this.running.views[at] : this.byValue.get(value);
  }

  private add(value: ValueId, view: KeptView): void {
    const { running } = this;
    this.bytes += running.add(value, view);
    if (running.step < 0 && running.bytes > stretch) this.next(-1, this.isOnce() || this.pace.allows());
    else if (this.bytes > this.budget) this.makeRoom();
  }

  private next(step: number, chosen: boolean): boolean {
    const before = this.running;
    this.running = new Span(step, chosen);
    if (before.chosen) this.store(before);
    else this.forget(before);
    return chosen;
  }

  private store(span: Span): void {
    this.pace.spend(span.bytes);
    this.spans.push(span);
    for (let i = 0; i < span.values.length; i++) {
      this.byValue.set(span.values[i], span.views[i]);
      span.views[i].isStored = true;
    }
  }

  /** Whether holding this memory, which is cold when it is used again, would cost too much for a step that is not chosen. */
  private mayForget({ holders, lastHolder, bytes }: Memory): boolean {
    const isOfRunning = holders === 1 && lastHolder === this.running;
    return isOfRunning && !this.running.chosen && bytes > smallMemory;
  }

  /** The budget is full: of the older half of what is kept, every second span goes. */
  private makeRoom(): void {
    this.pace.slowDown();
    const half = Math.ceil(this.spans.length / 2);
    const goes = (i: number) => i < half && (i % 2 === 1 || half < 3);
    const dropped = this.spans.filter((_, i) => goes(i));
    this.spans = this.spans.filter((_, i) => !goes(i));
    if (dropped.length === 0) this.cut();
    for (const span of dropped) this.drop(span);
  }

  /** One step alone takes more than there is room for: its beginning goes. */
  private cut(): void {
    const { step, chosen, values } = this.running;
    if (values.length < 2) return;
    this.next(step, chosen);
    // What is left of the budget is the rest of the step's.
    if (chosen) this.drop(this.spans.pop()!);
  }

  private drop(span: Span): void {
    if (this.all || this.spare.isLeft) this.spare.spend(() => this.keepNorms(span));
    this.forget(span);
    if (span.step >= 0) this.onDrop(span.step);
  }

  /** Of what is dropped the norms stay, if there is time. */
  private keepNorms({ values, views }: Span): void {
    for (let i = 0; i < values.length; i++) if (views[i].holders === 1) this.norm(values[i]);
  }

  private forget(span: Span): void {
    const { values, views } = span;
    for (let i = 0; i < values.length; i++) {
      const view = views[i];
      if (--view.holders === 0 && view.isStored && this.byValue.get(values[i]) === view) this.byValue.delete(values[i]);
    }
    this.bytes -= span.drop();
  }
}

/** Where in memory an element is, counted in row-major order. */
function placeOf(element: number, { sizes, strides, offset }: KeptView["layout"]): number {
  let rest = element;
  let place = offset;
  for (let dim = sizes.length - 1; dim >= 0; dim--) {
    place += (rest % sizes[dim]) * strides[dim];
    rest = Math.floor(rest / sizes[dim]);
  }
  return place;
}

/** A value whose norm a GPU can compute. */
function remoteView(value: ValueId, kept?: KeptView) {
  const storage = kept?.memory.storage;
  if (!kept || !storage?.backend.norms || kept.layout.dtype.name !== "float32" || kept.layout.count === 0) return null;
  const { sizes, strides, offset, dtype } = kept.layout;
  return { value, view: { storage, dtype, sizes, strides, offset } };
}

function numbersOf({ memory, layout }: KeptView): Numbers {
  const storage = memory.storage!;
  const { sizes, strides, offset, dtype } = layout;
  return storage.backend.read({ storage, dtype, sizes, strides, offset });
}
