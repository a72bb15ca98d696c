// Events as numbers: what is written is read back, and damage is noticed.
import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeEvent, EventWriter, encodeEvent, eventLength } from "../../src/protocol/encoding.js";
import type { TraceEvent } from "../../src/protocol/trace.js";

const number = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const plain = { noNullPrototype: true };
const events: fc.Arbitrary<TraceEvent> = fc.record(
  {
    index: number,
    template: number,
    of: fc.integer({ min: -1, max: 2 ** 31 - 1 }),
    announced: number,
    inputs: fc.array(number),
    outputs: fc.array(fc.record({ value: number, tensor: number }, plain)),
    contributions: fc.array(
      fc.record(
        { to: number, input: number, gradient: number, total: number, received: number, expected: number },
        plain,
      ),
    ),
  },
  plain,
);

function encoded(list: readonly TraceEvent[]): Int32Array {
  const writer = new EventWriter();
  for (const event of list) encodeEvent(event, writer);
  return writer.take();
}

describe("encoded events", () => {
  it("are read back as they were written, one after another", () => {
    fc.assert(
      fc.property(fc.array(events), (list) => {
        const numbers = encoded(list);
        const read: TraceEvent[] = [];
        for (let at = 0; at < numbers.length; at += eventLength(numbers, at)) read.push(decodeEvent(numbers, at));
        assert.deepEqual(read, list);
      }),
    );
  });

  it("that are cut off or scrambled are refused, never read wrongly beyond their end", () => {
    fc.assert(
      fc.property(events, fc.nat(), number, (event, position, junk) => {
        const numbers = encoded([event]);
        numbers[position % numbers.length] = junk;
        try {
          const read = decodeEvent(numbers, 0);
          assert.ok(read.inputs.length + read.outputs.length + read.contributions.length <= numbers.length);
        } catch (error) {
          assert.ok(error instanceof RangeError);
        }
      }),
    );
  });
});
