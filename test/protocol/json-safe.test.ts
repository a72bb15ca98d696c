// Numbers that JSON does not know cross the wall to the page unharmed.
import assert from "node:assert/strict";
import { fromJsonSafe, toJsonSafe } from "../../src/protocol/json-safe.js";

const across = (message: unknown) => fromJsonSafe(JSON.parse(JSON.stringify(toJsonSafe(message))));

describe("a message through JSON", () => {
  it("keeps NaN and the infinities, and null as null", () => {
    const message = {
      kind: "norms",
      values: [1, 2, 3, 4],
      norms: [Number.NaN, Number.POSITIVE_INFINITY, -1 / 0, null],
    };
    assert.deepEqual(across(message), message);
  });

  it("keeps them deep inside", () => {
    const message = {
      kind: "reading",
      reading: { summary: { min: Number.NaN }, picture: { data: [0, Number.NaN] } },
      gone: "",
    };
    assert.deepEqual(across(message), message);
  });

  it("is not copied where it has none", () => {
    const message = { kind: "cursor", cursor: { step: 1, event: 2 }, list: [1, "a", null, true] };
    assert.equal(toJsonSafe(message), message);
    assert.equal(fromJsonSafe(message), message);
  });
});
