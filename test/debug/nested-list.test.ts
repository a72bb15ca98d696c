// A tensor's elements as a nested list.
import assert from "node:assert/strict";
import { nestedList } from "../../src/debug/nested-list.js";

const count = (length: number) => Array.from({ length }, (_, i) => i);

describe("a nested list", () => {
  it("has the tensor's shape, one line for each innermost list", () => {
    assert.equal(nestedList([7], []), "7");
    assert.equal(nestedList(count(3), [3]), "[0, 1, 2]");
    assert.equal(nestedList(count(4), [2, 2]), "[[0, 1],\n [2, 3]]");
    assert.equal(nestedList(count(8), [2, 2, 2]), "[[[0, 1],\n  [2, 3]],\n [[4, 5],\n  [6, 7]]]");
    assert.equal(nestedList([], [0]), "[]");
    assert.equal(nestedList([], [2, 0]), "[[],\n []]");
    assert.equal(nestedList([true, Number.NaN], [2]), "[true, NaN]");
  });

  it("ends where there are no more elements", () => {
    assert.equal(nestedList(count(4), [3, 3]), "[[0, 1, 2],\n [3]]");
  });
});
