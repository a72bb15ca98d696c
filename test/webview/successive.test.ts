// Maps that follow each other, and what stands near a place: against the plain answer.
import assert from "node:assert/strict";
import { overlaps } from "../../webview/layout/boxes.js";
import { Nearby } from "../../webview/layout/nearby.js";
import type { NodeBox } from "../../webview/layout/placement.js";
import { Successive } from "../../webview/successive.js";

const numbers = (from: ReadonlyMap<string, number>) => [...from];

describe("maps that follow each other", () => {
  const first = Successive.of(new Map(Object.entries({ a: 1, b: 2, c: 3 })));
  const second = first.followedBy(new Map([["b", 20]]));
  const third = second.followedBy(new Map(Object.entries({ b: 200, c: 300 })));

  it("are each what they were", () => {
    assert.deepEqual(numbers(third).flat(), ["a", 1, "b", 200, "c", 300]);
    assert.deepEqual(numbers(second).flat(), ["a", 1, "b", 20, "c", 3]);
    assert.deepEqual([...first.values()], [1, 2, 3]);
    assert.deepEqual([first.get("c"), second.get("b"), second.has("x"), second.size], [3, 20, false, 3]);
  });

  it("tell what has changed since", () => {
    assert.deepEqual([...third.changedSince(first)!].toSorted(), ["b", "c"]);
    assert.deepEqual([...second.changedSince(first)!], ["b"]);
    assert.deepEqual([...third.changedSince(third)!], []);
    assert.equal(first.changedSince(third), null);
    assert.equal(third.changedSince(new Map()), null);
  });

  it("may go on from an older one", () => {
    const other = first.followedBy(new Map([["a", 7]]));
    assert.deepEqual([...other.values()], [7, 2, 3]);
    assert.deepEqual([...third.values()], [1, 200, 300]);
  });
});

it("what stands near a place is what overlaps it", () => {
  const box = (i: number): NodeBox => ({
    x: ((i * 7919) % 9000) - 500,
    y: (i * 104729) % 7000,
    width: 50 + ((i * 31) % 900),
    height: 60,
  });
  const boxes = new Map(
    Array.from({ length: 500 }, (_, i) => [i, i === 7 ? { x: 0, y: 0, width: 9e4, height: 9e4 } : box(i)]),
  );
  const nearby = new Nearby(boxes);
  for (const place of [
    box(3),
    { x: 1000, y: 1000, width: 2500, height: 900 },
    { x: -1e6, y: -1e6, width: 2e6, height: 2e6 },
  ]) {
    const plain = [...boxes].flatMap(([i, each]) => (overlaps(each, place) ? [i] : []));
    assert.deepEqual(
      nearby.at(place).toSorted((a, b) => a - b),
      plain,
    );
  }
});
