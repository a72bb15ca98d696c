// Events as numbers: how a batch of them crosses the process wall without an object each.
import type { TraceEvent, ValueId } from "./trace.js";

/** Writes events one after another into a growing array of 32-bit numbers. */
export class EventWriter {
  private numbers = new Int32Array(1024);
  private length = 0;

  /** Whether anything has been written since the last `take`. */
  get empty(): boolean {
    return this.length === 0;
  }

  /** Makes room for an event of `length` numbers. */
  reserve(length: number): void {
    if (this.length + length > this.numbers.length) this.grow(this.length + length);
  }

  /** Appends one number, for which there is room. */
  put(number: number): void {
    this.numbers[this.length++] = number;
  }

  /** Begins an event: its length in numbers, then what each event has. There is room for all of it then. */
  begin(length: number, index: number, template: number, of: ValueId, announced: number): void {
    this.reserve(length);
    this.put(length);
    this.put(index);
    this.put(template);
    this.put(of);
    this.put(announced);
  }

  /** Appends a list of values. */
  putValues(values: readonly ValueId[]): void {
    this.put(values.length);
    for (let i = 0; i < values.length; i++) this.put(values[i]);
  }

  /** Returns what was written and starts anew. */
  take(): Int32Array {
    const taken = this.numbers.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private grow(least: number): void {
    const larger = new Int32Array(Math.max(least, this.numbers.length * 2));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

/** How many numbers an event with lists of these lengths takes. */
export function lengthOf(inputs: number, outputs: number, contributions: number): number {
  return 8 + inputs + 2 * outputs + 6 * contributions;
}

/**
 * Layout of an event: its length in numbers, index, template, `of`, announced, then inputs, outputs (value, tensor) and
 * contributions (to, input, gradient, total, received, expected), each list after its length.
 */
export function encodeEvent(event: TraceEvent, writer: EventWriter): void {
  const { inputs, outputs, contributions } = event;
  const length = lengthOf(inputs.length, outputs.length, contributions.length);
  writer.begin(length, event.index, event.template, event.of, event.announced);
  writer.putValues(inputs);
  writer.put(outputs.length);
  for (const output of outputs) {
    writer.put(output.value);
    writer.put(output.tensor);
  }
  writer.put(contributions.length);
  for (const c of contributions) {
    for (const number of [c.to, c.input, c.gradient, c.total, c.received, c.expected]) writer.put(number);
  }
}

/** Reads the event at `offset`. Throws a RangeError if the numbers are not an event. */
export function decodeEvent(numbers: Int32Array, offset: number): TraceEvent {
  checkEvent(numbers, offset);
  const [index, template] = [numbers[offset + 1], numbers[offset + 2]];
  const [of, announced] = [numbers[offset + 3], numbers[offset + 4]];
  let at = offset + 5;
  const inputs: ValueId[] = [];
  for (let left = numbers[at++]; left > 0; left--) inputs.push(numbers[at++]);
  const outputs: TraceEvent["outputs"] = [];
  for (let left = numbers[at++]; left > 0; left--, at += 2)
    outputs.push({ value: numbers[at], tensor: numbers[at + 1] });
  const contributions: TraceEvent["contributions"] = [];
  for (let left = numbers[at++]; left > 0; left--, at += 6) {
    const [to, input, gradient] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    const [total, received, expected] = [numbers[at + 3], numbers[at + 4], numbers[at + 5]];
    contributions.push({ to, input, gradient, total, received, expected });
  }
  return { index, template, of, announced, inputs, outputs, contributions };
}

/** What the event at `offset` has brought gradients to in all, otherwise what it made: the values that stand in its line. */
export function resultsAt(numbers: Int32Array, offset: number): ValueId[] {
  const outputs = offset + 6 + numbers[offset + 5];
  const contributions = outputs + 1 + 2 * numbers[outputs];
  const [list, width, place] = numbers[contributions] > 0 ? [contributions, 6, 4] : [outputs, 2, 1];
  const results: ValueId[] = [];
  for (let i = 0; i < numbers[list]; i++) results.push(numbers[list + i * width + place]);
  return results;
}

/** Throws a RangeError if the lists of the event at `offset` do not fill it. */
export function checkEvent(numbers: Int32Array, offset: number): void {
  const length = eventLength(numbers, offset);
  let at = 5;
  for (const width of [1, 2, 6]) {
    const items = at < length ? numbers[offset + at] : -1;
    if (items < 0 || at + 1 + items * width > length) throw new RangeError(`The event at ${offset} is cut off.`);
    at += 1 + items * width;
  }
}

/** How many numbers the event at `offset` takes. */
export function eventLength(numbers: Int32Array, offset: number): number {
  const length = numbers[offset];
  if (!(length >= 8 && offset + length <= numbers.length)) throw new RangeError(`There is no event at ${offset}.`);
  return length;
}
