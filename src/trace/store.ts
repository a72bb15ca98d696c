// The record of a run: one writer adds batches, everyone else reads.
import { checkEvent, decodeEvent, eventLength, resultsAt } from "../protocol/encoding.js";
import type {
  EventTemplate,
  Leaf,
  Loop,
  ShownStep,
  Site,
  StepRecord,
  TensorId,
  TensorName,
  TraceBatch,
  TraceEvent,
  ValueId,
} from "../protocol/trace.js";
import { bytesOf } from "./bytes.js";
import { GradientHistory } from "./gradient-history.js";
import { LoopTurns, loopsIn } from "./loop-turns.js";
import { NumberList } from "./number-list.js";

/** Where a value came from. */
export interface Producer {
  event: number;
  template: number;
  /** Which of the event's outputs it is; -1 for a gradient on its way. */
  output: number;
  tensor: TensorId;
}

/** All that is known of a run. */
export class Trace {
  readonly templates: EventTemplate[] = [];
  readonly sites = new Map<number, Site>();
  readonly loops = new Map<number, Loop>();
  readonly steps: StepRecord[] = [];
  files: string[] = [];

  private readonly chunks: Int32Array[] = [];
  private readonly eventChunk = new NumberList();
  private readonly eventOffset = new NumberList();
  private readonly valueEvent = new NumberList();
  private readonly valueOutput = new NumberList();
  private readonly valueTensor = new NumberList();
  private readonly names = new Map<TensorId, TensorName>();
  /** Values of tensors that were written more than once, oldest first. */
  private readonly history = new Map<TensorId, ValueId[]>();
  private readonly firstValue = new Map<TensorId, ValueId>();
  private readonly gradients = new GradientHistory();
  private readonly turns = new LoopTurns();
  /** How many events a backward pass has got that it did not announce, by its first event. */
  private readonly unannounced = new Map<number, number>();

  /** Microseconds of the events that were timed. */
  private readonly times = new Map<number, number>();
  private readonly bytes: number[] = [];
  /** The number of a step for each time that it was new or changed. */
  private readonly stepChanges = new NumberList();

  /** How many events are recorded. */
  get eventCount(): number {
    return this.eventOffset.length;
  }

  /** Takes over the tables of a compiled script. */
  describe(files: string[], sites: readonly Site[], loops: readonly Loop[]): void {
    this.files = files;
    for (const site of sites) this.sites.set(site.id, site);
    for (const loop of loops) this.loops.set(loop.id, loop);
  }

  /** Adds what was recorded since the last batch. Throws a RangeError, changing nothing of the past, if it is malformed. */
  add(batch: TraceBatch): void {
    for (const template of batch.templates) this.templates[template.id] = template;
    this.gradients.expect(batch.gradients ?? []);
    this.turns.add(batch.turns ?? []);
    this.addEvents(batch.events);
    this.gradients.reach(this.eventCount);
    for (const template of batch.templates) if (isSetInBackward(template)) this.announceAnother(template.id);
    for (const step of batch.steps) this.takeStep(step);
    const { times = [] } = batch;
    for (let i = 0; i < times.length; i += 2) this.times.set(times[i], times[i + 1]);
    for (const name of batch.names) this.names.set(name.tensor, name);
  }

  /** The event of this number. */
  event(index: number): TraceEvent {
    const event = decodeEvent(this.chunks[this.eventChunk.at(index)], this.eventOffset.at(index));
    if (this.unannounced.size > 0) event.announced += this.unannounced.get(index) ?? 0;
    return event;
  }

  /** The values whose norms stand beside event `index`: what a gradient has come to, otherwise what the op made. */
  resultsOf(index: number): ValueId[] {
    return resultsAt(this.chunks[this.eventChunk.at(index)], this.eventOffset.at(index));
  }

  /** Whether event `index` is the one that stands in `numbers` at `offset`. */
  isEvent(index: number, numbers: Int32Array, offset: number): boolean {
    if (index >= this.eventCount) return false;
    const chunk = this.chunks[this.eventChunk.at(index)];
    const at = this.eventOffset.at(index);
    for (let i = 0; i < numbers[offset]; i++) if (chunk[at + i] !== numbers[offset + i]) return false;
    return true;
  }

  templateOf(event: number): EventTemplate {
    const chunk = this.chunks[this.eventChunk.at(event)];
    return this.templates[chunk[this.eventOffset.at(event) + 2]];
  }

  /** The call that event `index` belongs to; for backward events, the forward call that they differentiate. */
  siteOf(index: number): Site | undefined {
    return index >= 0 && index < this.eventCount ? this.sites.get(this.templateOf(index).site) : undefined;
  }

  /** Where `value` came from, or undefined if no event has made it. */
  producer(value: ValueId): Producer | undefined {
    if (!(value >= 0 && value < this.valueEvent.length)) return undefined;
    const event = this.valueEvent.at(value);
    if (event < 0) return undefined;
    const template = this.templateOf(event).id;
    return { event, template, output: this.valueOutput.at(value), tensor: this.valueTensor.at(value) };
  }

  /** A parameter's name in its module; empty if it has none. */
  nameOf(tensor: TensorId): string {
    return this.names.get(tensor)?.name ?? "";
  }

  /** The variable that holds the module of which `tensor` is a parameter; empty if that is not known. */
  rootOf(tensor: TensorId): string {
    return this.names.get(tensor)?.root ?? "";
  }

  allNames(): TensorName[] {
    return [...this.names.values()];
  }

  /** All events one after another, as `encodeEvent` writes them. */
  encodedEvents(): Int32Array {
    const all = new Int32Array(this.chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  /** The times of events, as batches tell. */
  allTimes(): number[] {
    return [...this.times].flat();
  }

  /** All iterations of loops, as batches tell. */
  allTurns(): number[] {
    return this.turns.between(0, this.eventCount);
  }

  /** How many values there are. */
  get valueCount(): number {
    return this.valueEvent.length;
  }

  /** The value that `tensor` was made with. */
  firstValueOf(tensor: TensorId): ValueId | undefined {
    return this.firstValue.get(tensor);
  }

  /** The training step that event `index` belongs to; -1 before the first. What follows a step belongs to it until the next begins. */
  stepOf(index: number): number {
    let low = 0;
    let high = this.steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.steps[middle].firstEvent <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** First event of a step and one past its last. */
  range(step: number): [first: number, end: number] {
    const first = step < 0 ? 0 : this.steps[step].firstEvent;
    return [first, this.steps[step + 1]?.firstEvent ?? this.eventCount];
  }

  /** The value that `tensor` held just before event `event`; -1 if it had none. */
  valueBefore(tensor: TensorId, event: number): ValueId {
    const values = this.history.get(tensor) ?? [this.firstValue.get(tensor) ?? -1];
    for (let i = values.length - 1; i >= 0; i--) {
      if (values[i] >= 0 && this.valueEvent.at(values[i]) < event) return values[i];
    }
    return -1;
  }

  /** The tensor that is `tensor`'s `.grad` at event `event`; -1 if there is none. */
  gradientOf(tensor: TensorId, event: number): TensorId {
    return this.gradients.at(tensor, event);
  }

  /** The `.grad`s that were replaced, as batches tell. */
  allReplacedGradients(): readonly number[] {
    return this.gradients.replaced;
  }

  /** What a reader needs to show a step, or the part of it that starts at event `from` of the step. */
  shown(step: number, from = 0): ShownStep {
    const [first, end] = this.range(step);
    const events = Array.from({ length: Math.max(0, end - first - from) }, (_, i) => this.event(first + from + i));
    const inputs = new Set(events.flatMap((event) => event.inputs));
    const leaves = [...inputs].flatMap((value) => this.leaf(value, first));
    const used = new Set([...events, ...leaves].map((user) => user.template));
    const templates = [...used].map((id) => this.templates[id]);
    const sites = new Set(
      templates.flatMap((template) => [template.site, template.backwardSite, template.returnedTo ?? 0]),
    );
    const turns = this.turns.between(first + from, end);
    return {
      step,
      from,
      turns,
      loops: loopsIn(turns).flatMap((id) => this.loops.get(id) ?? []),
      events,
      leaves,
      templates,
      sites: [...sites].flatMap((id) => this.sites.get(id) ?? []),
      ...this.timesOf(events),
    };
  }

  private timesOf(events: readonly TraceEvent[]): Pick<ShownStep, "times"> {
    const times = events.map(({ index }) => this.times.get(index) ?? -1);
    return times.some((time) => time >= 0) ? { times } : {};
  }

  /** What stands for `value` in a step that begins at event `first`: nothing if one of the step's forward ops made it. */
  private leaf(value: ValueId, first: number): Leaf[] {
    const producer = this.producer(value);
    if (!producer || producer.output < 0 || (producer.event >= first && !this.isFromElsewhere(producer))) return [];
    const gradientTensor = this.gradientOf(producer.tensor, first);
    const gradient = gradientTensor < 0 ? -1 : this.valueBefore(gradientTensor, first);
    // A parameter is what it was made as, however often it has been updated since.
    const { template, output } = this.producer(this.firstValue.get(producer.tensor) ?? value) ?? producer;
    return [{ ...producer, template, output, value, name: this.nameOf(producer.tensor), gradient, gradientTensor }];
  }

  /** Whether no forward op has made it: a tensor that was written, or a copied parameter, told of when a step first used it. */
  private isFromElsewhere({ template, tensor }: Producer): boolean {
    const { kind, site } = this.templates[template];
    return kind === "update" || kind === "zero" || (site === 0 && this.names.has(tensor));
  }

  /** A backward pass in which somebody has set an element has one event more than it announced. */
  private announceAnother(template: number): void {
    let event = this.eventCount - 1;
    while (event > 0 && this.templateOf(event).id !== template) event--;
    while (event > 0 && this.event(event).announced === 0) event--;
    this.unannounced.set(event, (this.unannounced.get(event) ?? 0) + 1);
  }

  private takeStep(step: StepRecord): void {
    const known = this.steps[step.index]?.bytes;
    this.steps[step.index] = step;
    this.stepChanges.push(step.index);
    if (step.endEvent >= 0) step.bytes = known ?? this.bytesOfStep(step);
  }

  /** The values of a step are kept now, or not any more. */
  stepIsKept(index: number, kept: boolean): void {
    if (this.steps[index].kept === kept) return;
    this.steps[index].kept = kept;
    this.stepChanges.push(index);
  }

  /** The steps that have changed since the first `from` changes, and how many changes there are by now. */
  changedSteps(from: number): { steps: StepRecord[]; changes: number } {
    const changed = new Set<number>();
    for (let i = from; i < this.stepChanges.length; i++) changed.add(this.stepChanges.at(i));
    return { steps: [...changed].map((index) => this.steps[index]), changes: this.stepChanges.length };
  }

  private bytesOfStep({ firstEvent, endEvent }: StepRecord): number {
    let bytes = 0;
    for (let event = firstEvent; event < Math.min(endEvent, this.eventCount); event++) bytes += this.bytesMade(event);
    return bytes;
  }

  /** The bytes of the tensors that an event made. */
  private bytesMade(event: number): number {
    const { id, kind, inPlace, outputs } = this.templateOf(event);
    const makes = kind === "op" && !inPlace;
    this.bytes[id] ??= makes ? outputs.reduce((sum, output) => sum + bytesOf(output), 0) : 0;
    return this.bytes[id];
  }

  private addEvents(numbers: Int32Array): void {
    const chunk = this.chunks.push(numbers) - 1;
    for (let at = 0; at < numbers.length; at += eventLength(numbers, at)) {
      this.eventChunk.push(chunk);
      this.eventOffset.push(at);
      this.indexValues(numbers, at);
    }
  }

  /** Notes what an event made, as `decodeEvent` would tell, without an object for each event of a long run. */
  private indexValues(numbers: Int32Array, offset: number): void {
    checkEvent(numbers, offset);
    const event = numbers[offset + 1];
    this.gradients.reach(event);
    const of = numbers[offset + 3];
    let at = offset + 6 + numbers[offset + 5];
    const outputs = numbers[at++];
    if (of >= 0 && outputs > 0) this.gradients.set(this.valueTensor.at(of), event, numbers[at + 1]);
    for (let output = 0; output < outputs; output++, at += 2) {
      this.indexValue(numbers[at], event, output, numbers[at + 1]);
      this.remember(numbers[at + 1], numbers[at]);
    }
    const contributions = numbers[at++];
    for (let i = 0; i < contributions; i++, at += 6) {
      this.indexValue(numbers[at + 2], event, -1, -1);
      this.indexValue(numbers[at + 3], event, -1, -1);
    }
  }

  private indexValue(value: ValueId, event: number, output: number, tensor: TensorId): void {
    // Values that the engine made quietly belong to no event.
    while (this.valueEvent.length < value) this.pushValue(-1, -1, -1);
    if (value === this.valueEvent.length) this.pushValue(event, output, tensor);
  }

  private pushValue(event: number, output: number, tensor: TensorId): void {
    this.valueEvent.push(event);
    this.valueOutput.push(output);
    this.valueTensor.push(tensor);
  }

  private remember(tensor: TensorId, value: ValueId): void {
    const first = this.firstValue.get(tensor);
    if (first === undefined) this.firstValue.set(tensor, value);
    else if (this.history.has(tensor)) this.history.get(tensor)!.push(value);
    else this.history.set(tensor, [first, value]);
  }
}

function isSetInBackward({ op, kind, pass, site }: EventTemplate): boolean {
  return op === "set" && kind === "update" && pass === "backward" && site === 0;
}
