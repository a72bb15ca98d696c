// Rules of stops: hit counts as people write them, messages of logpoints.
import assert from "node:assert/strict";
import { mentions } from "../../src/protocol/line-visits.js";
import { compileMessage } from "../../src/run/stops/log-message.js";
import { countsAs } from "../../src/run/stops/rule.js";

/** Which of the first ten hits stop. */
function hitsOf(condition: string): number[] {
  const counts = countsAs(condition);
  return Array.from({ length: 10 }, (_, i) => i + 1).filter(counts);
}

describe("a hit count", () => {
  it("is a number, a comparison, or a rhythm", () => {
    assert.deepEqual(hitsOf("5"), [5]);
    assert.deepEqual(hitsOf("== 5"), [5]);
    assert.deepEqual(hitsOf(">= 8"), [8, 9, 10]);
    assert.deepEqual(hitsOf(">8"), [9, 10]);
    assert.deepEqual(hitsOf("<= 2"), [1, 2]);
    assert.deepEqual(hitsOf("< 2"), [1]);
    assert.deepEqual(hitsOf("% 3"), [3, 6, 9]);
  });

  it("that is none of them is refused with what there is", () => {
    for (const condition of ["often", "5.5", "-1", "5 hits", "!= 3", "%"])
      assert.throws(() => countsAs(condition), /none of 5, == 5, >= 10, > 10, <= 10, < 10, % 3/);
  });
});

describe("a log message", () => {
  const names: Record<string, unknown> = { norm: 0.5, name: "w1" };
  const scope = { has: (name: string) => Object.hasOwn(names, name), get: (name: string) => names[name] };
  const written = (message: string) => compileMessage(message)(scope);

  it("has expressions in braces, which may hold braces", () => {
    assert.equal(written("norm of {name}: {norm * 2}"), "norm of w1: 1");
    assert.equal(written("{[1, 2].map((x) => { return x * 2; })}"), "[ 2, 4 ]");
    assert.equal(written("no expression"), "no expression");
    assert.equal(written("\\{norm\\} {norm}}"), "{norm} 0.5}");
  });

  it("that is not closed or does not compile is refused", () => {
    assert.throws(() => compileMessage("{norm"), /a \{ is not closed/);
    assert.throws(() => compileMessage("{norm +}"), /The expression ends too early\./);
    assert.throws(() => compileMessage("{}"), /The expression is empty\./);
  });
});

describe("a condition", () => {
  it("mentions a variable only by its own name", () => {
    assert.equal(mentions("grad.norm() > 1", "grad"), true);
    assert.equal(mentions("w1.grad.norm() > 1", "grad"), false);
    assert.equal(mentions("gradient > 1", "grad"), false);
    assert.equal(mentions("$h + 1", "$h"), true);
    assert.equal(mentions("anything", ""), false);
  });
});
